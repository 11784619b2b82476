// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/tokens.h"
#include "ui/timeline/safehtml.h"

#include <QString>

#include <cstdlib>

using namespace Qt::StringLiterals;

/// Whatever comes in: no crash, no hang, and none of the ways in which a document can act.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace throughline;
    const Tokens &t = size % 2 == 0 ? lightTokens() : darkTokens();
    const HtmlSetting setting{.remotePictures = size % 3 == 0,
        .quotes = size % 5 == 0 ? Quotes::Unfolded : Quotes::Folded,
        .ground = t.raised,
        .ink = t.text,
        .link = t.accent};
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::optional<SafeHtml> safe = makeSafe(html, setting);
    if (!safe)
        return 0;
    for (const auto &word :
        {u"<script"_s, u"<style"_s, u"<iframe"_s, u"<form"_s, u"<svg"_s, u"=\"javascript:"_s, u"=\"data:"_s}) {
        // A text may speak of anything; markup and attributes are written by us in lower case, and text is escaped.
        if (safe->html.contains(word))
            std::abort();
    }
    return 0;
}
