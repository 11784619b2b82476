// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/flowed.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

struct Line
{
    qsizetype quotes = 0;
    QStringView text;
};

Line readLine(QStringView line)
{
    Line read;
    while (read.quotes < line.size() && line.at(read.quotes) == u'>')
        ++read.quotes;
    read.text = line.sliced(read.quotes);
    if (read.text.startsWith(u' '))
        read.text = read.text.sliced(1); // RFC 3676, section 4.4: space-stuffing
    return read;
}

} // namespace

QString unflowed(const QString &text, bool deleteSpaces)
{
    QString out;
    bool joining = false;
    qsizetype quotesBefore = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView each : lines) {
        const Line line = readLine(each);
        if (joining && line.quotes != quotesBefore) {
            out += u'\n';
            joining = false;
        }
        if (!joining && line.quotes > 0)
            out += QString(line.quotes, u'>') + u' ';
        // "-- " begins a signature and is never flowed, though it ends in a space.
        joining = line.text.endsWith(u' ') && line.text != "-- "_L1;
        out += joining && deleteSpaces ? line.text.chopped(1) : line.text;
        if (!joining)
            out += u'\n';
        quotesBefore = line.quotes;
    }
    if (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

} // namespace throughline::email
