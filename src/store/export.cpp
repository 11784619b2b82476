// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventjson.h"
#include "store/contentfolder.h"
#include "store/contents.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/progresscount.h"
#include "store/upkeep.h"
#include "store/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QByteArray lineOf(const Event &event)
{
    QJsonObject line{
        {u"id"_s, event.id.toString()},
        {u"kind"_s, kindName(event.body)},
        {u"at"_s, toMsecs(event.at)},
        {u"body"_s, toJson(event.body)},
    };
    if (!event.actor.isNull())
        line[u"actor"_s] = event.actor.toString();
    if (!event.undoes.isNull())
        line[u"undoes"_s] = event.undoes.toString();
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> written(QFileDevice &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    return failure(
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::StorageFailed, file.fileName());
}

/// The rows of a table, each by its key, so that a damaged one hides no other.
class Rows
{
public:
    Rows(const Database &database, const QString &table)
        : m_last(database.number(u"SELECT max(key) FROM "_s + table))
    { }

    qint64 count() const { return m_last.value_or(0); }

    /// Calls `visit` for each key. It answers false where there is no row, an error where the row cannot be read;
    /// Cancelled and DiskFull end the walk. Answers how many rows could not be read.
    Result<qint64> walk(const std::function<Result<bool>(qint64 key)> &visit) const
    {
        // Where even the last key cannot be read, so many keys without a row are the end.
        constexpr qint64 longestGap = 20'000;
        qint64 damaged = 0;
        qint64 gap = 0;
        for (qint64 key = 1; m_last ? key <= *m_last : gap < longestGap; ++key) {
            const auto row = visit(key);
            if (!row && (row.error().code == ErrorCode::Cancelled || row.error().code == ErrorCode::DiskFull))
                return failure(row.error());
            const bool good = row && *row;
            if (!row && m_last)
                ++damaged;
            else if (good && !m_last)
                damaged += gap;
            gap = good ? 0 : gap + 1;
        }
        return m_last ? damaged : damaged + 1;
    }

private:
    Result<qint64> m_last;
};

Result<bool> exportEvent(const Database &database, qint64 key, QFileDevice &file)
{
    static const QString sql = u"SELECT %1 FROM %2 WHERE e.key = ?"_s.arg(eventColumns, eventTables);
    auto select = database.statement(sql);
    const auto there = select.first(key);
    if (!there || !*there)
        return there;
    return readEvent(select).and_then([&](const Event &event) { return written(file, lineOf(event)); }).transform([] {
        return true;
    });
}

Result<bool> exportContent(const Database &database, qint64 key, const ContentFolder &from, const ContentFolder &into)
{
    auto select = database.statement(u"SELECT hash FROM content WHERE key = ?"_s);
    const auto there = select.first(key);
    if (!there || !*there)
        return there;
    const ContentHash hash = select.bytes(0);
    const auto bytes = readContent(database, from, hash);
    if (!bytes)
        return failure(bytes.error());
    const QString path = into.pathOf(hash);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::StorageFailed, path);
    return written(file, *bytes).transform([] { return true; });
}

Result<std::unique_ptr<Database>> openWhatIsThere(const WorkspaceFile &file)
{
    const auto state = file.inspect();
    if (!state && state.error().code != ErrorCode::WorkspaceDamaged)
        return failure(state.error());
    return Database::open(file.database, Database::Access::Rescue);
}

} // namespace

Result<ExportCounts> exportWorkspace(const QString &folder, const QString &into, const Progress &progress)
{
    const WorkspaceFile file(folder);
    const auto database = openWhatIsThere(file);
    if (!database)
        return failure(database.error());
    const auto snapshot = Unit::begin(**database, u"BEGIN"_s);
    if (!snapshot)
        return failure(snapshot.error());
    QSaveFile lines(QDir(into).filePath(u"events.jsonl"_s));
    if (!QDir().mkpath(into) || !lines.open(QIODevice::WriteOnly))
        return failure(ErrorCode::NotAllowed, into);

    ExportCounts counts;
    const Rows events(**database, u"event"_s);
    const Rows contents(**database, u"content"_s);
    ProgressCount count(progress, events.count() + contents.count());
    const ContentFolder from(file.contents);
    const ContentFolder to(QDir(into).filePath(u"contents"_s));
    const auto damagedEvents = events.walk([&](qint64 key) {
        const auto done = exportEvent(**database, key, lines);
        counts.events += done.value_or(false) ? 1 : 0;
        return count.step().and_then([&] { return done; });
    });
    if (!damagedEvents)
        return failure(damagedEvents.error());
    const auto damagedContents = contents.walk([&](qint64 key) {
        const auto done = exportContent(**database, key, from, to);
        counts.contents += done.value_or(false) ? 1 : 0;
        return count.step().and_then([&] { return done; });
    });
    if (!damagedContents)
        return failure(damagedContents.error());
    counts.damaged = *damagedEvents + *damagedContents;
    if (!lines.commit())
        return failure(ErrorCode::StorageFailed, into);
    return counts;
}

} // namespace throughline
