// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary.h"

namespace throughline {

void ChangeSet::add(const ChangeSet &other)
{
    position = std::max(position, other.position);
    conversations.unite(other.conversations);
    messages.unite(other.messages);
    contacts.unite(other.contacts);
    channels.unite(other.channels);
    everything = everything || other.everything;
}

} // namespace throughline
