// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/output.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace throughline {

namespace {

void write(std::FILE *where, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), where);
    std::fflush(where);
}

bool steers(QChar each)
{
    const char16_t code = each.unicode();
    const bool override = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return override || (each.category() == QChar::Other_Control && code != u'\n' && code != u'\t');
}

} // namespace

QString printable(const QString &text)
{
    QString result = text;
    return result.removeIf(steers);
}

void Output::row(const QJsonObject &fields, const QString &text) const
{
    if (m_json)
        write(stdout, QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n');
    else if (!text.isNull())
        write(stdout, printable(text).toUtf8() + '\n');
}

void Output::progress(const QString &text)
{
    if (!::isatty(STDERR_FILENO))
        return;
    m_progressShown = true;
    write(stderr, "\r\x1b[K" + printable(text).toUtf8());
}

void Output::clear()
{
    if (m_progressShown)
        write(stderr, "\r\x1b[K");
    m_progressShown = false;
}

void Output::complain(const QString &sentence)
{
    write(stderr, printable(sentence).toUtf8() + '\n');
}

} // namespace throughline
