// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tally.h"

#include "core/summary.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace throughline {

QList<TallyName> talliesOf(const ConversationRow &row)
{
    QList<TallyName> tallies;
    const auto in = [&](ViewKind view, qint64 owner = 0) { tallies.append({nameOf(view), owner}); };
    switch (row.state.status) {
    case Status::New:
    case Status::Open:
        in(ViewKind::AllOpen);
        if (row.state.assignee)
            in(ViewKind::Mine, *row.state.assignee);
        else
            in(ViewKind::Unassigned);
        break;
    case Status::Pending:
    case Status::OnHold: in(ViewKind::Pending); break;
    case Status::Snoozed: in(ViewKind::Snoozed); break;
    case Status::Resolved:
    case Status::Closed: in(ViewKind::Resolved); break;
    }
    if (!isFinished(row.state.status))
        in(ViewKind::Channel, row.activity.channel);
    return tallies;
}

Result<void> addToTally(const Database &database, const TallyName &tally, qint64 difference)
{
    return database
        .statement(u"INSERT INTO tally (name, owner, count) VALUES (?, ?, ?)"
                   " ON CONFLICT (name, owner) DO UPDATE SET count = count + excluded.count"_s)
        .run(tally.name, tally.owner, difference)
        .and_then([&] {
            if (difference > 0)
                return Result<void>();
            // Which views were passed through on the way does not follow from where everything is now.
            return database.statement(u"DELETE FROM tally WHERE name = ? AND owner = ? AND count = 0"_s)
                .run(tally.name, tally.owner);
        });
}

Result<void> moveTallies(const Database &database, const QList<TallyName> &before, const QList<TallyName> &after)
{
    const auto addAll = [&](const QList<TallyName> &tallies, const QList<TallyName> &except, qint64 difference) {
        Result<void> done;
        for (const TallyName &tally : tallies) {
            if (done && !except.contains(tally))
                done = addToTally(database, tally, difference);
        }
        return done;
    };
    return addAll(before, after, -1).and_then([&] { return addAll(after, before, +1); });
}

} // namespace throughline
