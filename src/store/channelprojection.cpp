// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/keys.h"
#include "store/projection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QString written(const QJsonObject &settings)
{
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

/// An update of one row that must be there.
template <class... Values>
Result<void> updateChannel(const Projecting &to, const QString &sql, ChannelId channel, const Values &...values)
{
    auto update = to.database.statement(sql);
    const auto done = update.run(values..., channel);
    if (done && update.changedRows() == 0)
        return failure(ErrorCode::NotFound, channel.toString());
    return done;
}

} // namespace

Result<void> project(const Projecting &to, const AgentAdded &fact)
{
    return to.database.statement(u"INSERT INTO agent (key, id, name) VALUES (?, ?, ?)"_s)
        .run(to.key, fact.agent, fact.name);
}

Result<void> project(const Projecting &to, const ChannelAdded &fact)
{
    return to.database
        .statement(u"INSERT INTO channel (key, id, kind, name, settings, state, removed, added_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, 0, ?)"_s)
        .run(
            to.key, fact.channel, fact.kind, fact.name, written(fact.settings), nameOf(ChannelState::Off), to.event.at);
}

Result<void> project(const Projecting &to, const ChannelConfigured &fact)
{
    return updateChannel(to, u"UPDATE channel SET name = ?, settings = ? WHERE id = ?"_s, fact.channel, fact.name,
        written(fact.settings));
}

Result<void> project(const Projecting &to, const ChannelStateSet &fact)
{
    return updateChannel(to, u"UPDATE channel SET state = ? WHERE id = ?"_s, fact.channel, nameOf(fact.state));
}

Result<void> project(const Projecting &to, const ChannelRemoved &fact)
{
    return updateChannel(
        to, u"UPDATE channel SET state = ?, removed = 1 WHERE id = ?"_s, fact.channel, nameOf(ChannelState::Off));
}

} // namespace throughline
