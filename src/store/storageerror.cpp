// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storageerror.h"

#include <QSqlError>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

// https://www.sqlite.org/rescode.html. The plugin answers the extended code; its low byte is the primary one.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26,
    InputOutput = 10,
    NotNull = Constraint | (5 << 8),
    Write = InputOutput | (3 << 8),
    IndexSize = InputOutput | (19 << 8), ///< of the log, in shared memory
};

ErrorCode codeOf(int sqlite)
{
    switch (sqlite & 0xff) {
    case Busy:
    case Locked: return ErrorCode::WorkspaceBusy;
    case ReadOnly: return ErrorCode::NotAllowed;
    case Corrupt:
    case NotADatabase: return ErrorCode::WorkspaceDamaged;
    case Full: return ErrorCode::DiskFull;
    // SQLite calls only one way of being full so. A quota, the largest size of a file, and no room for the log's index
    // end here; a disk that is broken shows when it is read or synchronised.
    case InputOutput: return sqlite == Write || sqlite == IndexSize ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
    case Constraint: return sqlite == NotNull ? ErrorCode::InvalidInput : ErrorCode::Conflict;
    default: return ErrorCode::StorageFailed;
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    const ErrorCode code = codeOf(error.nativeErrorCode().toInt());
    const bool retryable = code == ErrorCode::WorkspaceBusy || code == ErrorCode::DiskFull;
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.code = code, .detail = words, .retryable = retryable};
}

Error fileError(int number, const QString &path)
{
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {.code = ErrorCode::DiskFull, .detail = detail, .retryable = true};
    case EACCES:
    case EPERM:
    case EROFS: return {.code = ErrorCode::NotAllowed, .detail = detail};
    case ENOENT: return {.code = ErrorCode::NotFound, .detail = detail};
    default: return {.code = ErrorCode::StorageFailed, .detail = detail};
    }
}

} // namespace throughline
