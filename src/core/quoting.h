// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace throughline {

/// A stretch of whole lines of a plain text.
struct TextRun
{
    enum class Kind {
        Own, ///< what the person wrote now
        Quoted, ///< what somebody wrote before, with the line that says so
        Signature,
    };

    Kind kind = Kind::Own;
    QString text; ///< without the line end after its last line

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// Takes a message's text apart, so that what is old can be folded away. Knows "> " and the ways in which mail programs
/// head a quote in English, German, French, Spanish, Italian, Portuguese, Dutch, Japanese, Chinese, Korean and Thai.
/// When in doubt it is the person's own. The runs, joined with line ends, are the text. Takes time in proportion to it.
QList<TextRun> splitQuoting(const QString &text);

} // namespace throughline
