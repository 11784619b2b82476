// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/markdown.h"

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace throughline::email {

QString htmlOfMarkdown(const QString &markdown, const QString &signature)
{
    const QByteArray text = markdown.toUtf8();
    QByteArray body;
    const auto collect = [](const MD_CHAR *part, MD_SIZE size, void *to) {
        static_cast<QByteArray *>(to)->append(part, qsizetype(size));
    };
    md_html(text.constData(), MD_SIZE(text.size()), collect, &body,
        MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_HARD_SOFT_BREAKS, 0);
    QString html =
        u"<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n"_s + QString::fromUtf8(body);
    if (!signature.isEmpty()) {
        QString lines = signature.toHtmlEscaped();
        lines.replace(u'\n', u"<br>\n"_s);
        html += u"<p>-- <br>\n"_s + lines + u"</p>\n"_s;
    }
    return html + u"</body>\n</html>\n"_s;
}

} // namespace throughline::email
