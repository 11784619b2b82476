// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/replay.h"

#include "store/database.h"
#include "store/journal.h"
#include "store/progresscount.h"
#include "store/projection.h"
#include "store/searchindex.h"
#include "store/searchparts.h"
#include "store/workspacefile.h"

using namespace Qt::StringLiterals;

namespace throughline {

const QStringList &projectionTables()
{
    static const QStringList tables{u"agent"_s, u"channel"_s, u"contact"_s, u"contact_field"_s, u"contact_apart"_s,
        u"identity"_s, u"conversation"_s, u"conversation_own"_s, u"conversation_tag"_s, u"tag"_s, u"message"_s,
        u"attachment"_s, u"external_ref"_s, u"tally"_s};
    return tables;
}

Result<void> clearProjections(const Database &database)
{
    for (const QString &table : projectionTables()) {
        if (const auto done = database.execute(u"DELETE FROM "_s + table); !done)
            return done;
    }
    return clearIndex(database);
}

Result<void> replay(const Database &from, const Database &into, ProgressCount &progress)
{
    IndexBatch index(into);
    ConversationRows conversations(into);
    return forEachEvent(from, 0, [&](qint64 key, const Event &event) {
        return conversationFor(into, conversations, event.body)
            .and_then([&](ConversationRow *row) { return applyEvent(into, index, key, event, row, conversations); })
            .and_then([&] { return progress.step(); });
    }).and_then([&] {
          return conversations.save();
      }).and_then([&] { return index.write(); });
}

Result<void> rebuildWorkspace(const QString &folder, const Progress &progress)
{
    const WorkspaceFile file(folder);
    const auto database = file.inspect().and_then([&] { return file.openForWriting(); });
    if (!database)
        return failure(database.error());
    auto unit = Unit::begin(**database, u"BEGIN IMMEDIATE"_s);
    if (!unit)
        return failure(unit.error());
    const auto events = (*database)->number(u"SELECT count(*) FROM event"_s);
    if (!events)
        return failure(events.error());
    ProgressCount count(progress, *events);
    return clearProjections(**database).and_then([&] { return replay(**database, **database, count); }).and_then([&] {
        return unit->commit();
    });
}

} // namespace throughline
