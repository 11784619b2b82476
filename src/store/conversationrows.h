// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/conversationrow.h"

#include <map>
#include <optional>

namespace throughline {

/// The rows of the conversations in which events happen, each read once and written once however many events there are:
/// half of the work for a message was its conversation's row with all the indexes that it stands in.
///
/// What is not saved yet is not seen by SQL. Who appends events saves at their end, before anybody reads; a projection
/// that asks the table `conversation` saves first.
class ConversationRows
{
public:
    explicit ConversationRows(const Database &database)
        : m_database(database)
    { }

    /// The row as it is now, to be changed in place. Stays where it is until the next find(), add() or save(). NotFound
    /// where there is none.
    Result<ConversationRow *> find(ConversationId id);

    /// A new row, which gets the next number. Conflict where there is one of this id (perhaps not before save()).
    Result<void> add(ConversationId id, const ConversationRow &row);

    /// Writes what is different, with the counts of the views, and forgets all.
    Result<void> save();

private:
    struct Held
    {
        std::optional<ConversationRow> before; ///< none: it is not in the table yet
        ConversationRow row;
        qint64 number = 0; ///< of a new one
    };

    Result<void> makeRoom();

    const Database &m_database;
    std::map<ConversationId, Held> m_held;
    std::optional<qint64> m_lastNumber;
};

} // namespace throughline
