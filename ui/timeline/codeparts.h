// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace throughline {

struct TextPart
{
    QString text;
    bool code = false;
    QString language; ///< of code: as written after the fence, or "json"; may be empty
};

/// Cuts a message into prose and code: fenced blocks as in Markdown, and JSON objects standing in the text. Bounded
/// work.
QList<TextPart> splitCode(const QString &text);

} // namespace throughline
