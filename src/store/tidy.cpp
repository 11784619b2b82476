// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentfolder.h"
#include "store/database.h"
#include "store/upkeep.h"
#include "store/workspacefile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Whoever keeps a content does so in a transaction, and has a day to name it. So whatever is decided here is decided in
// a transaction too: what another process has just kept again is there anew, or is not touched.

namespace throughline {

namespace {

constexpr auto keptFor = std::chrono::days(1);

constexpr QStringView unnamedByDrafts =
    u"l.since < ? AND NOT EXISTS (SELECT 1 FROM draft AS d WHERE instr(d.content, lower(hex(c.hash))))";

/// Those that no draft names, and, to be sure, no event. Where nothing is loose, which is nearly always, it costs
/// nothing.
Result<QList<qint64>> forgotten(const Database &database, Instant until)
{
    static const QString sql =
        u"SELECT c.key FROM loose_content AS l JOIN content AS c ON c.key = l.content WHERE %1"
        " AND c.hash NOT IN (SELECT hash FROM attachment)"
        " AND c.hash NOT IN (SELECT source FROM message WHERE source IS NOT NULL)"_s.arg(unnamedByDrafts);
    return database.statement(sql).list([](const Statement &row) { return row.integer(0); }, until);
}

/// Inside a transaction: only if it is still as forgotten as it seemed.
Result<bool> removeRow(const Database &database, const ContentFolder &folder, qint64 key, Instant until, Instant now)
{
    static const QString sql = u"SELECT c.hash FROM loose_content AS l JOIN content AS c ON c.key = l.content"
                               " WHERE c.key = ? AND %1"_s.arg(unnamedByDrafts);
    ContentHash hash;
    {
        auto select = database.statement(sql);
        const auto there = select.first(key, until);
        if (!there || !*there)
            return there;
        hash = select.bytes(0);
    }
    folder.setAge(hash, now);
    return database.statement(u"DELETE FROM loose_content WHERE content = ?"_s)
        .run(key)
        .and_then([&] { return database.statement(u"DELETE FROM content WHERE key = ?"_s).run(key); })
        .transform([] { return true; });
}

Result<qint64> removeRows(const Database &database, const ContentFolder &folder, Instant until, Instant now)
{
    const auto keys = forgotten(database, until);
    if (!keys || keys->isEmpty())
        return keys.transform([](const auto &) { return qint64(0); });
    auto unit = Unit::begin(database, u"BEGIN IMMEDIATE"_s);
    if (!unit)
        return failure(unit.error());
    qint64 removed = 0;
    for (const qint64 key : *keys) {
        const auto done = removeRow(database, folder, key, until, now);
        if (!done)
            return failure(done.error());
        removed += *done ? 1 : 0;
    }
    return unit->commit().transform([removed] { return removed; });
}

Result<bool> hasRow(const Database &database, const ContentFolder::OldFile &file)
{
    return file.hash.isEmpty() ? Result<bool>(false)
                               : database.statement(u"SELECT 1 FROM content WHERE hash = ?"_s).first(file.hash);
}

Result<QList<ContentFolder::OldFile>> withoutRow(const Database &database, const QList<ContentFolder::OldFile> &files)
{
    QList<ContentFolder::OldFile> found;
    for (const auto &file : files) {
        const auto there = hasRow(database, file);
        if (!there)
            return failure(there.error());
        if (!*there)
            found.append(file);
    }
    return found;
}

Result<qint64> removeFiles(const Database &database, const ContentFolder &folder, Instant until)
{
    const auto seen = withoutRow(database, folder.olderThan(until));
    if (!seen || seen->isEmpty())
        return seen.transform([](const auto &) { return qint64(0); });
    // Nobody keeps a content while this lasts.
    const auto unit = Unit::begin(database, u"BEGIN IMMEDIATE"_s);
    if (!unit)
        return failure(unit.error());
    return withoutRow(database, *seen).transform([](const auto &files) {
        return qint64(std::ranges::count_if(files, [](const auto &file) { return QFile::remove(file.path); }));
    });
}

} // namespace

Result<qint64> tidyWorkspace(const QString &path, Instant now)
{
    const WorkspaceFile file(path);
    const auto database = file.inspect().and_then([&] { return file.openForWriting(); });
    if (!database)
        return failure(database.error());
    const ContentFolder folder(file.contents);
    const Instant until = now - keptFor;
    return removeRows(**database, folder, until, now).and_then([&](qint64 rows) {
        return removeFiles(**database, folder, until).transform([rows](qint64 files) { return rows + files; });
    });
}

} // namespace throughline
