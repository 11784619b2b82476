// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event.h"

namespace throughline {

ConversationId conversationOf(const EventBody &body)
{
    return std::visit(
        [](const auto &fact) {
            if constexpr (requires { fact.conversation; })
                return fact.conversation;
            else
                return ConversationId{};
        },
        body);
}

} // namespace throughline
