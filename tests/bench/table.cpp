// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/table.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSaveFile>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

constexpr auto beginMark = "<!-- figures: written by packaging/bench --readme -->"_L1;
constexpr auto endMark = "<!-- end of figures -->"_L1;

struct Line
{
    QString what;
    QString path; ///< of the figure in a size's object
    QString unit;
    QString promised;
};

QList<Line> lines()
{
    const QString frame = u"16 ms"_s;
    const QString hits = u"30 ms"_s;
    return {
        {u"start to a usable inbox, median"_s, u"process/start/median"_s, u"ms"_s, u"200 ms"_s},
        {u"memory then (PSS)"_s, u"process/memory/pss_mb"_s, u"MB"_s, u"100 MB"_s},
        {u"memory then (RSS)"_s, u"process/memory/rss_mb"_s, u"MB"_s, {}},
        {u"processor while idle"_s, u"process/idle/processor_percent"_s, u"%"_s, u"0 %"_s},
        {u"key press to painted: next, 99 %"_s, u"keys/next/p99"_s, u"ms"_s, frame},
        {u"open a page below, 99 %"_s, u"keys/open/p99"_s, u"ms"_s, frame},
        {u"open anywhere, 99 %"_s, u"keys/open_anywhere/p99"_s, u"ms"_s, frame},
        {u"open the longest, most"_s, u"keys/open_longest/most"_s, u"ms"_s, frame},
        {u"filter, 99 %"_s, u"keys/filter/p99"_s, u"ms"_s, frame},
        {u"search, first 20 hits: while typing, 95 %"_s, u"search/typing/p95"_s, u"ms"_s, hits},
        {u"a rare word, 95 %"_s, u"search/rare/p95"_s, u"ms"_s, hits},
        {u"a common word, 95 %"_s, u"search/common/p95"_s, u"ms"_s, hits},
        {u"two words, 95 %"_s, u"search/two_words/p95"_s, u"ms"_s, hits},
        {u"a phrase, 95 %"_s, u"search/phrase/p95"_s, u"ms"_s, hits},
        {u"three letters, 95 %"_s, u"search/prefix/p95"_s, u"ms"_s, hits},
        {u"Thai, 95 %"_s, u"search/thai/p95"_s, u"ms"_s, hits},
        {u"Chinese, 95 %"_s, u"search/chinese/p95"_s, u"ms"_s, hits},
        {u"Japanese, 95 %"_s, u"search/japanese/p95"_s, u"ms"_s, hits},
        {u"import: parsed, journaled, indexed"_s, u"ingest/throughline_per_second"_s, u"messages/s"_s, {}},
        {u"share of what SQLite alone reaches with the same rows"_s, u"ingest/ratio"_s, {}, u"0.6"_s},
        {u"on the disk, a message"_s, u"bytes_per_message"_s, u"bytes"_s, {}},
    };
}

QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(u'/'))
        value = value[name];
    return value;
}

QString number(double value)
{
    const int digits = std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
    return QLocale::c().toString(value, 'f', digits);
}

QString figure(const QJsonValue &value, const QString &unit)
{
    return value.isDouble() ? (number(value.toDouble()) + u' ' + unit).trimmed() : u"–"_s;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | ") + u" |\n"_s;
}

QString ruler(qsizetype columns)
{
    return u'|' + u"---|"_s.repeated(columns) + u'\n';
}

/// From the smallest size to the largest.
QString growth(const QJsonArray &sizes, const QString &path)
{
    const double from = at(sizes.first().toObject(), path).toDouble();
    const double to = at(sizes.last().toObject(), path).toDouble();
    return sizes.size() > 1 && from > 0 ? u"× "_s + number(to / from) : u"–"_s;
}

QString tableOfSizes(const QJsonArray &sizes)
{
    QStringList head{u"What"_s};
    for (const auto &size : sizes) {
        const QJsonObject object = size.toObject();
        head.append(u"%L1 conversations, %L2 messages"_s.arg(object["conversations"_L1].toInteger())
                .arg(object["messages"_L1].toInteger()));
    }
    head += {u"Growth"_s, u"Promised"_s};
    QString text = row(head) + ruler(head.size());
    for (const Line &line : lines()) {
        QStringList cells{line.what};
        for (const auto &size : sizes)
            cells.append(figure(at(size.toObject(), line.path), line.unit));
        text += row(cells + QStringList{growth(sizes, line.path), line.promised});
    }
    return text;
}

QString comparison(const QString &what, const QJsonValue &ours, const QString &peer, const QJsonValue &theirs,
    const QString &unit, const QString &promised)
{
    if (!ours.isDouble())
        return {};
    const double ratio = ours.toDouble() > 0 ? theirs.toDouble() / ours.toDouble() : 0;
    return row({what, figure(ours, unit), peer, figure(theirs, unit),
        theirs.isDouble() ? u"× "_s + number(ratio) : u"–"_s, promised});
}

QJsonValue sum(const QJsonValue &one, const QJsonValue &other)
{
    return one.isDouble() && other.isDouble() ? QJsonValue(one.toDouble() + other.toDouble()) : QJsonValue();
}

QString tableOfPeers(const QJsonObject &peers)
{
    const QStringList head{u"What"_s, u"Throughline"_s, u"Peer"_s, u"Its figure"_s, u"Ratio"_s, u"Promised"_s};
    const QString mails = QLocale::c().toString(at(peers, u"sync/mails"_s).toInteger());
    return row(head) + ruler(head.size())
        + comparison(u"%1 mails from the same Dovecot until searchable"_s.arg(mails),
            at(peers, u"sync/throughline_seconds"_s), u"mbsync, then notmuch"_s,
            sum(at(peers, u"sync/mbsync_seconds"_s), at(peers, u"sync/notmuch_seconds"_s)), u"s"_s, u"× 10"_s)
        + comparison(u"a search in them, median"_s, at(peers, u"search/throughline/median"_s), u"notmuch"_s,
            at(peers, u"search/notmuch/median"_s), u"ms"_s, {})
        + comparison(u"start until the window is there, median"_s, at(peers, u"start/throughline/start/median"_s),
            u"Thunderbird, empty"_s, at(peers, u"start/thunderbird/start/median"_s), u"ms"_s, {})
        + comparison(u"memory then (PSS)"_s, at(peers, u"start/throughline/memory/pss_mb"_s), u"Thunderbird, empty"_s,
            at(peers, u"start/thunderbird/memory/pss_mb"_s), u"MB"_s, {});
}

} // namespace

QString table(const QJsonObject &figures)
{
    const QJsonArray sizes = figures["sizes"_L1].toArray();
    QString text;
    if (!sizes.isEmpty()) {
        const QJsonObject where = at(sizes.last().toObject(), u"circumstances"_s).toObject();
        text += u"Measured on %1 processors, display: %2, load of the machine: %3.\n\n"_s
                    .arg(where["processors"_L1].toInteger())
                    .arg(where["display"_L1].toString(), number(where["load"_L1].toDouble()))
            + tableOfSizes(sizes);
    }
    if (figures["peers"_L1].isObject())
        text += u'\n' + tableOfPeers(figures["peers"_L1].toObject());
    return text;
}

bool putInto(const QString &file, const QString &table)
{
    QFile before(file);
    if (!before.open(QIODevice::ReadOnly))
        return false;
    QString text = QString::fromUtf8(before.readAll());
    const qsizetype begin = text.indexOf(beginMark);
    const qsizetype end = text.indexOf(endMark, begin);
    if (begin < 0 || end < 0)
        return false;
    text.replace(begin, end - begin, beginMark + u"\n"_s + table + u'\n');
    QSaveFile after(file);
    return after.open(QIODevice::WriteOnly) && after.write(text.toUtf8()) > 0 && after.commit();
}

} // namespace throughline::bench
