// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storageerror.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// https://www.sqlite.org/rescode.html. The low byte of an extended code is the primary one.
ErrorCode codeOf(int sqlite)
{
    switch (sqlite & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::WorkspaceBusy;
    case SQLITE_READONLY: return ErrorCode::NotAllowed;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::WorkspaceDamaged;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    // SQLite calls only one way of being full so. A quota, the largest size of a file, and no room for the log's index
    // end here; a disk that is broken shows when it is read or synchronised.
    case SQLITE_IOERR: {
        const bool full = sqlite == SQLITE_IOERR_WRITE || sqlite == SQLITE_IOERR_SHMSIZE;
        return full ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
    }
    case SQLITE_CONSTRAINT: return sqlite == SQLITE_CONSTRAINT_NOTNULL ? ErrorCode::InvalidInput : ErrorCode::Conflict;
    default: return ErrorCode::StorageFailed;
    }
}

} // namespace

Error storageError(sqlite3 *connection)
{
    const ErrorCode code = codeOf(sqlite3_extended_errcode(connection));
    const bool retryable = code == ErrorCode::WorkspaceBusy || code == ErrorCode::DiskFull;
    return {.code = code, .detail = QString::fromUtf8(sqlite3_errmsg(connection)), .retryable = retryable};
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
