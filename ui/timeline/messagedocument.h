// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/timeline/bubbledocument.h"
#include "ui/timeline/safehtml.h"

#include <QFont>

#include <memory>

namespace throughline {

class CodeHighlighter;
struct Tokens;

struct DocumentSetting
{
    QFont font;
    Quotes quotes = Quotes::Folded;
    bool remotePictures = false;
};

/// What stands behind a message of this kind.
QColor groundOf(MessageKind kind, const Tokens &tokens);

/// The message as it is read: HTML made safe where there is some, Markdown for what the team wrote, else plain text;
/// code and JSON coloured, addresses as links, quoted text and signatures folded.
std::unique_ptr<BubbleDocument> makeDocument(
    const MessageSummary &message, const DocumentSetting &setting, const Tokens &tokens, CodeHighlighter &highlighter);

} // namespace throughline
