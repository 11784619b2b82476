// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workspacefile.h"

#include "store/database.h"
#include "store/migrations.h"
#include "store/storageerror.h"
#include "store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 sizeSaid(const QByteArray &header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return qint64(pageSize == 1 ? 65536 : pageSize) * numberAt(header, pageCountAt);
}

} // namespace

WorkspaceFile::WorkspaceFile(const QString &path)
    : folder(QDir(path).absolutePath())
    , database(folder + u"/workspace.sqlite"_s)
    , contents(folder + u"/contents"_s)
{ }

Result<void> WorkspaceFile::inspect() const
{
    QFile file(database);
    if (!file.exists())
        return failure(ErrorCode::WorkspaceMissing, folder);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotAllowed, database);
    const QByteArray header = file.read(headerSize);
    const bool hasLog = QFileInfo(database + u"-wal"_s).size() > 0;
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return failure(ErrorCode::WorkspaceDamaged, database);
    if (numberAt(header, applicationIdAt) != workspaceMark)
        return failure(ErrorCode::WorkspaceMissing, database);
    if (const quint32 version = numberAt(header, userVersionAt); version > schemaVersion)
        return failure(ErrorCode::WorkspaceNewer, QString::number(version));
    // With a write-ahead log the missing end may stand in there.
    if (!hasLog && file.size() < sizeSaid(header))
        return failure(ErrorCode::WorkspaceDamaged, database);
    return {};
}

Result<void> WorkspaceFile::create() const
{
    if (QFile::exists(database))
        return failure(ErrorCode::WorkspaceMissing, database);
    if (!QDir().mkpath(folder))
        return failure(fileError(errno, folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString beside = database + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto made = Database::open(beside, Database::Access::Write).and_then([](const auto &empty) {
        return migrate(*empty).and_then([&] { return empty->execute(u"PRAGMA journal_mode = WAL"_s); });
    });
    // Does not replace: when another process was faster, its workspace is taken.
    if (made && !QFile::rename(beside, database) && !QFile::exists(database))
        made = failure(fileError(errno, database));
    QFile::remove(beside);
    return made ? syncToDisk(folder) : made;
}

Result<void> WorkspaceFile::lookInside() const
{
    return openForReading().and_then([](const auto &reading) {
        return checkVersion(*reading).and_then([&] {
            return reading->execute(u"SELECT (SELECT max(key) FROM event), (SELECT max(key) FROM conversation)"_s);
        });
    });
}

Result<std::unique_ptr<Database>> WorkspaceFile::openForWriting() const
{
    auto opened = lookInside().and_then([&] { return Database::open(database, Database::Access::Write); });
    if (!opened)
        return opened;
    const auto ready = migrate(**opened);
    return ready ? std::move(opened) : failure(ready.error());
}

Result<std::unique_ptr<Database>> WorkspaceFile::openForReading() const
{
    return Database::open(database, Database::Access::Read);
}

} // namespace throughline
