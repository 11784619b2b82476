// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/deskagent.h"

#include "core/handle.h"
#include "store/store.h"

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

const auto settingName = u"agent"_s;

QString systemUserName()
{
    const passwd *user = getpwuid(getuid()); // once, at the start
    if (!user)
        return QString::number(getuid());
    // The first field of the comment is the full name, by convention of passwd(5).
    const QString fullName = singleLine(QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0));
    return fullName.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : fullName;
}

/// NotFound when the workspace does not know yet.
Result<AgentSummary> knownAgent(const Reader &reader)
{
    const auto setting = reader.setting(settingName);
    if (!setting)
        return failure(setting.error());
    const auto agents = reader.agents();
    if (!agents)
        return failure(agents.error());
    const auto found = std::ranges::find(*agents, AgentId::fromString(*setting), &AgentSummary::id);
    if (found == agents->cend())
        return failure(ErrorCode::NotFound);
    return *found;
}

} // namespace

Result<AgentSummary> deskAgent(Store &store, const QString &name)
{
    const auto known = store.read([](Reader &reader) { return knownAgent(reader); }).result();
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    return store
        .write([name = singleLine(name)](Transaction &transaction) -> Result<AgentSummary> {
            // Another process may have been faster.
            if (const auto faster = knownAgent(transaction); faster || faster.error().code != ErrorCode::NotFound)
                return faster;
            const AgentAdded added{.agent = AgentId::make(), .name = name.isEmpty() ? systemUserName() : name};
            if (const auto done = transaction.append(makeEvent(added)); !done)
                return failure(done.error());
            return transaction.saveSetting(settingName, added.agent.toString()).transform([&] {
                return AgentSummary{added.agent, added.name};
            });
        })
        .result();
}

} // namespace throughline
