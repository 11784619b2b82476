// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contents.h"

#include "store/contentfolder.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

// The fastest level: a mail's text shrinks to a third of its size with it, and a first synchronisation must not wait.
constexpr int compression = 1;

/// What is hardly larger than the row around it, or does not get smaller (pictures), is kept as it is.
constexpr qsizetype worthPacking = 512;

} // namespace

PackedBytes pack(const QByteArray &bytes)
{
    if (bytes.size() < worthPacking)
        return {bytes, false};
    const QByteArray packed = qCompress(bytes, compression);
    const bool smaller = packed.size() < bytes.size() - bytes.size() / 8;
    return {smaller ? packed : bytes, smaller};
}

QByteArray unpack(const PackedBytes &packed)
{
    return packed.packed ? qUncompress(packed.bytes) : packed.bytes;
}

ReadyContent readyContent(const QByteArray &bytes)
{
    return {.hash = ContentFolder::hashOf(bytes),
        .size = bytes.size(),
        .packed = bytes.size() <= smallContent ? pack(bytes) : PackedBytes{bytes, false}};
}

Result<KeptContent> keepContent(const Database &database, const ContentFolder &folder, const ReadyContent &content)
{
    const auto &[hash, size, small] = content;
    auto find = database.statement(u"SELECT 1 FROM content WHERE hash = ?"_s);
    if (const auto there = find.first(hash); !there || *there)
        return there ? Result<KeptContent>({hash, false}) : failure(there.error());

    auto insert = database.statement(u"INSERT INTO content (hash, size, packed, bytes) VALUES (?, ?, ?, ?)"_s);
    const auto inserted = size <= smallContent
        ? insert.run(hash, size, small.packed, small.bytes)
        : folder.keep(hash, small.bytes).and_then([&] { return insert.run(hash, size, false, std::nullopt); });
    return inserted.transform([&] { return KeptContent{hash, true}; });
}

Result<QByteArray> readContent(const Database &database, const ContentFolder &folder, const ContentHash &hash)
{
    auto find = database.statement(u"SELECT packed, bytes FROM content WHERE hash = ?"_s);
    const auto there = find.first(hash);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, QString::fromLatin1(hash.toHex()));
    if (find.isNull(1))
        return folder.read(hash);
    const QByteArray bytes = unpack({find.bytes(1), find.flag(0)});
    if (ContentFolder::hashOf(bytes) != hash)
        return failure(ErrorCode::WorkspaceDamaged, QString::fromLatin1(hash.toHex()));
    return bytes;
}

} // namespace throughline
