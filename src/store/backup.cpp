// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentfolder.h"
#include "store/contents.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/progresscount.h"
#include "store/upkeep.h"
#include "store/wholefile.h"
#include "store/workspacefile.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

// A backup is a database like that of the workspace, in which no content stands apart: all bytes are in the rows.

namespace throughline {

namespace {

Result<QList<ContentHash>> contentsApart(const Database &backup)
{
    return backup.statement(u"SELECT hash FROM content WHERE bytes IS NULL ORDER BY key"_s)
        .list([](const Statement &row) { return row.bytes(0); });
}

Result<void> takeIn(const Database &backup, const ContentFolder &folder, const ContentHash &hash)
{
    return folder.read(hash).and_then([&](const QByteArray &bytes) {
        return backup.statement(u"UPDATE content SET bytes = ? WHERE hash = ?"_s).run(bytes, hash);
    });
}

/// The file of a content stays a day longer than its row, so those that the copied rows name are there, whatever was
/// written or removed since.
Result<void> takeInContents(const Database &backup, const ContentFolder &folder, const Progress &progress)
{
    const auto hashes = contentsApart(backup);
    if (!hashes)
        return failure(hashes.error());
    ProgressCount count(progress, hashes->size());
    for (const ContentHash &hash : *hashes) {
        const auto done = takeIn(backup, folder, hash).and_then([&] { return count.step(); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> writeBackup(const WorkspaceFile &file, const QString &path, const Progress &progress)
{
    const auto copied = file.openForReading().and_then([&](const auto &database) {
        // One consistent state of the workspace, while others go on writing in it.
        return database->statement(u"VACUUM INTO ?"_s).run(path);
    });
    if (!copied)
        return copied;
    return Database::open(path, Database::Access::Write).and_then([&](const auto &backup) {
        return backup->execute(u"PRAGMA application_id = %1"_s.arg(backupMark)).and_then([&] {
            return takeInContents(*backup, ContentFolder(file.contents), progress);
        });
    });
}

} // namespace

Result<void> backupWorkspace(const QString &folder, const QString &path, const Progress &progress)
{
    const WorkspaceFile file(folder);
    const QString beside = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto written = file.inspect().and_then([&] { return writeBackup(file, beside, progress); }).and_then([&] {
        return syncToDisk(beside);
    });
    if (written)
        return putInPlace(beside, path);
    QFile::remove(beside);
    QFile::remove(beside + u"-journal"_s);
    return written;
}

} // namespace throughline
