// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/result.h"

namespace throughline {

class ContentFolder;
class Database;

/// Larger contents are files of their own; below this SQLite is faster than the file system.
constexpr qint64 smallContent = 64LL * 1024;

/// How bytes stand in a row: compressed where that makes them smaller.
struct PackedBytes
{
    QByteArray bytes;
    bool packed = false;
};
PackedBytes pack(const QByteArray &bytes);
QByteArray unpack(const PackedBytes &packed);

/// Bytes that are ready to be kept. Hashing and compressing takes longer than writing the row.
struct ReadyContent
{
    ContentHash hash;
    qint64 size = 0;
    PackedBytes packed; ///< of a small one; of others the bytes as they are
};
ReadyContent readyContent(const QByteArray &bytes); ///< any thread

struct KeptContent
{
    ContentHash hash;
    bool isNew = false;
};

/// Keeps bytes under their hash, once: small ones in the database, others in the folder. A file is on disk when this
/// answers, the row when the transaction is committed.
Result<KeptContent> keepContent(const Database &database, const ContentFolder &folder, const ReadyContent &content);

/// NotFound where there is none, WorkspaceDamaged when the bytes do not fit the hash.
Result<QByteArray> readContent(const Database &database, const ContentFolder &folder, const ContentHash &hash);

} // namespace throughline
