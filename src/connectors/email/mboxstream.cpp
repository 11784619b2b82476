// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mboxstream.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

bool looksLikeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && colon < 80 && std::ranges::all_of(line.first(colon), [](char c) { return c > 32 && c < 127; });
}

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

QByteArray unquoted(const QByteArray &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == '>')
        ++marks;
    return marks > 0 && QByteArrayView(line).sliced(marks).startsWith("From ") ? line.mid(1) : line;
}

void dropLastEmptyLine(QByteArray &message)
{
    if (message.endsWith("\r\n\r\n"))
        message.chop(2);
    else if (message.endsWith("\n\n"))
        message.chop(1);
}

} // namespace

bool isSeparator(QByteArrayView line)
{
    if (!line.startsWith("From ") || line.size() > 400)
        return false;
    static const QRegularExpression date(uR"(\d{1,2}:\d{2}(:\d{2})?.*\d{4})"_s);
    return date.match(QString::fromLatin1(line)).hasMatch();
}

MboxStream::MboxStream(QIODevice &device)
    : m_device(device)
{ }

QByteArray MboxStream::readLine()
{
    return m_ahead ? *std::exchange(m_ahead, std::nullopt) : m_device.readLine();
}

std::optional<Result<QByteArray>> MboxStream::next()
{
    if (!std::exchange(m_began, true))
        readLine(); // the first separator
    QByteArray message;
    bool afterEmptyLine = false;
    bool tooLarge = false;
    QByteArray line = readLine();
    if (line.isEmpty())
        return std::nullopt;
    for (; !line.isEmpty(); line = readLine()) {
        if (isSeparator(line)) {
            m_ahead = m_device.readLine();
            // Within a text such a line is quoted; where it is not, no header follows it.
            if (afterEmptyLine || looksLikeField(*m_ahead))
                break;
        }
        afterEmptyLine = isEmptyLine(line);
        tooLarge = tooLarge || message.size() + line.size() > largestMessage;
        if (tooLarge)
            message.clear();
        else
            message += unquoted(line);
    }
    if (tooLarge)
        return failure(ErrorCode::TooLarge, QString::number(largestMessage));
    dropLastEmptyLine(message);
    return message;
}

} // namespace throughline::email
