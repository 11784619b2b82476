// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QUrl>

#include <optional>

// HTML as it came from outside, made fit to be given to a QTextDocument. An allow-list: whatever is not named in
// safehtml.cpp and safecss.cpp does not come through. Depends on Qt Gui, gumbo and the rest of safe*.cpp,
// htmlbounds.cpp.

namespace throughline {

/// What becomes of quoted mail and signatures after the message's own text. Both ways they are marked by a link to
/// unfoldAddress(), which a reader uses to turn them.
enum class Quotes { Folded, Unfolded };

struct HtmlSetting
{
    bool remotePictures = false; ///< keep pictures of http(s) addresses; otherwise they are counted and left out
    Quotes quotes = Quotes::Folded;
    QColor ground; ///< what it will stand on
    QColor ink; ///< of text that has no colour of its own
    QColor link;
};

struct SafeHtml
{
    QString html;
    int picturesHeldBack = 0; ///< remote ones; single pixels that only count readers are not among them
    bool folded = false; ///< there was something to fold
    bool cut = false; ///< it was too long, and what is beyond the limit is missing
};

/// Bounded in time and in what it answers, for any input. Nothing when the markup is nested so wildly that it cannot be
/// shown: show the message's text instead.
std::optional<SafeHtml> makeSafe(const QString &html, const HtmlSetting &setting);

/// What a folded part links to. No address from outside can have this scheme.
QString unfoldAddress();

/// `address` as it may be followed: http, https, mailto or tel, complete, its host in ASCII (RFC 5890); else nothing.
std::optional<QUrl> safeLink(QStringView address);

} // namespace throughline
