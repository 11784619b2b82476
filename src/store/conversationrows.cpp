// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/conversationrows.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// A journal that is made again is one span of any length.
constexpr size_t mostHeld = 10'000;

} // namespace

Result<ConversationRow *> ConversationRows::find(ConversationId id)
{
    if (const auto held = m_held.find(id); held != m_held.end())
        return &held->second.row;
    return makeRoom().and_then([&] { return loadConversation(m_database, id); }).transform([&](ConversationRow &&row) {
        return &m_held.emplace(id, Held{.before = row, .row = row}).first->second.row;
    });
}

Result<void> ConversationRows::add(ConversationId id, const ConversationRow &row)
{
    if (m_held.contains(id))
        return failure(ErrorCode::Conflict, id.toString());
    if (const auto room = makeRoom(); !room)
        return room;
    if (!m_lastNumber) {
        const auto last = m_database.number(u"SELECT coalesce(max(number), 0) FROM conversation"_s);
        if (!last)
            return failure(last.error());
        m_lastNumber = *last;
    }
    m_held.emplace(id, Held{.before = std::nullopt, .row = row, .number = ++*m_lastNumber});
    return {};
}

Result<void> ConversationRows::save()
{
    for (const auto &[id, held] : m_held) {
        const auto done = held.before ? saveConversation(m_database, *held.before, held.row)
                                      : insertConversation(m_database, id, held.number, held.row);
        if (!done)
            return done;
    }
    m_held.clear();
    return {};
}

Result<void> ConversationRows::makeRoom()
{
    return m_held.size() < mostHeld ? Result<void>() : save();
}

} // namespace throughline
