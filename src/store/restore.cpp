// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentfolder.h"
#include "store/contents.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/progresscount.h"
#include "store/storageerror.h"
#include "store/upkeep.h"
#include "store/wholefile.h"
#include "store/workspacefile.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Puts a content of the backup where a workspace keeps it, after a look at its bytes.
Result<void> putOut(const Database &database, const ContentFolder &folder, qint64 key)
{
    auto select = database.statement(u"SELECT hash, packed, bytes FROM content WHERE key = ?"_s);
    if (const auto there = select.first(key); !there)
        return failure(there.error());
    const ContentHash hash = select.bytes(0);
    const QByteArray bytes = unpack({select.bytes(2), select.flag(1)});
    if (ContentFolder::hashOf(bytes) != hash)
        return failure(ErrorCode::WorkspaceDamaged, QString::fromLatin1(hash.toHex()));
    if (bytes.size() <= smallContent)
        return {};
    return folder.keep(hash, bytes).and_then([&] {
        return database.statement(u"UPDATE content SET packed = 0, bytes = NULL WHERE key = ?"_s).run(key);
    });
}

Result<void> putOutContents(const Database &database, const ContentFolder &folder, const Progress &progress)
{
    const auto keys = database.statement(u"SELECT key FROM content ORDER BY key"_s).list([](const Statement &row) {
        return row.integer(0);
    });
    if (!keys)
        return failure(keys.error());
    ProgressCount count(progress, keys->size());
    for (const qint64 key : *keys) {
        const auto done = putOut(database, folder, key).and_then([&] { return count.step(); });
        if (!done)
            return done;
    }
    return {};
}

/// Not QFile's: it does not tell a full disk from another failure.
Result<void> copyFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::copy_file(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), error);
    return error ? failure(fileError(error.value(), to)) : Result<void>();
}

Result<void> checkBackup(const Database &database, const QString &file)
{
    const auto mark = database.number(u"PRAGMA application_id"_s);
    if (!mark)
        return failure(mark.error());
    if (*mark != backupMark)
        return failure(ErrorCode::InvalidInput, file);
    const auto wrong = database.number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s);
    if (!wrong || *wrong > 0)
        return failure(ErrorCode::WorkspaceDamaged, file);
    return {};
}

Result<void> makeWorkspace(
    const WorkspaceFile &target, const QString &database, const QString &file, const Progress &progress)
{
    return Database::open(database, Database::Access::Write).and_then([&](const auto &copy) {
        return checkBackup(*copy, file)
            .and_then([&] { return migrate(*copy); })
            .and_then([&] { return Unit::begin(*copy, u"BEGIN IMMEDIATE"_s); })
            .and_then([&](Unit &&unit) {
                return putOutContents(*copy, ContentFolder(target.contents), progress).and_then([&] {
                    return unit.commit();
                });
            })
            .and_then([&] { return copy->execute(u"PRAGMA application_id = %1"_s.arg(workspaceMark)); })
            .and_then([&] { return copy->execute(u"PRAGMA journal_mode = WAL"_s); });
    });
}

} // namespace

Result<void> restoreWorkspace(const QString &file, const QString &folder, const Progress &progress)
{
    const WorkspaceFile target(folder);
    const QDir place(target.folder);
    const bool wasThere = place.exists();
    if (wasThere && !place.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return failure(ErrorCode::Conflict, target.folder);
    if (!QFile::exists(file))
        return failure(ErrorCode::NotFound, file);
    if (!QDir().mkpath(target.folder))
        return failure(ErrorCode::NotAllowed, target.folder);
    QFile::setPermissions(target.folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString beside = target.database + u".new"_s;
    const auto made = [&]() -> Result<void> {
        if (const auto copied = copyFile(file, beside); !copied)
            return copied;
        QFile::setPermissions(beside, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return makeWorkspace(target, beside, file, progress).and_then([&] {
            return putInPlace(beside, target.database);
        });
    }();
    if (!made) {
        // Nothing but ours was in it.
        QDir(target.folder).removeRecursively();
        if (wasThere)
            QDir().mkpath(target.folder);
    }
    return made;
}

} // namespace throughline
