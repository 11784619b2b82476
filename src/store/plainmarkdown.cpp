// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/plainmarkdown.h"

#include <md4c.h>

namespace throughline {

namespace {

int breakLine(QByteArray &plain)
{
    if (!plain.isEmpty() && !plain.endsWith('\n'))
        plain += '\n';
    return 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *plain)
{
    auto &to = *static_cast<QByteArray *>(plain);
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        return breakLine(to);
    if (type != MD_TEXT_NULLCHAR)
        to.append(text, qsizetype(size));
    return 0;
}

} // namespace

QString plainMarkdown(QStringView markdown)
{
    const auto block = [](MD_BLOCKTYPE, void *, void *plain) { return breakLine(*static_cast<QByteArray *>(plain)); };
    const auto span = [](MD_SPANTYPE, void *, void *) { return 0; };
    const MD_PARSER parser{.abi_version = 0,
        .flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML, // as it is read in a mail
        .enter_block = block,
        .leave_block = block,
        .enter_span = span,
        .leave_span = span,
        .text = addText,
        .debug_log = nullptr,
        .syntax = nullptr};
    const QByteArray text = markdown.toUtf8();
    QByteArray plain;
    md_parse(text.constData(), MD_SIZE(text.size()), &parser, &plain);
    return QString::fromUtf8(plain).trimmed();
}

} // namespace throughline
