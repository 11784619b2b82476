// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/database.h"
#include "store/wordcut.h"

using namespace Qt::StringLiterals;

namespace throughline {

Result<void> addToIndex(const Database &database, qint64 key, const QString &text)
{
    const QString words = indexedWords(text);
    if (words.isEmpty())
        return {};
    return database.statement(u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s).run(key, words);
}

Result<void> replaceInIndex(const Database &database, qint64 key, const QString &text)
{
    return removeFromIndex(database, key).and_then([&] { return addToIndex(database, key, text); });
}

Result<void> removeFromIndex(const Database &database, qint64 key)
{
    return database.statement(u"DELETE FROM search WHERE rowid = ?"_s).run(key);
}

} // namespace throughline
