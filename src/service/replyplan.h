// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

namespace throughline {

class Reader;

/// Where a reply goes, and how it continues its thread there.
struct ReplyPlan
{
    ConversationId
        home; ///< of what it answers, which may be merged into the conversation: should they part, it goes along
    ChannelSummary channel;
    Recipients recipients;
    QStringList references; ///< oldest first
    QString subject;
};

/// On `chosen`, or when that is null on the channel of the customer's last message; when that one cannot send (it was
/// an import, it is off) on another where the customer is known. To `given`, or when that is empty to whoever wrote
/// last, with whom they had in copy, but never to an address of our own. NotConfigured: no channel to send on;
/// InvalidInput (detail "recipients"): nobody to send to.
Result<ReplyPlan> planReply(
    const Reader &reader, const ConversationSummary &conversation, ChannelId chosen, const Recipients &given);

/// A new external id for a message on the channel: a Message-ID (RFC 5322, section 3.6.4) without its brackets where
/// the channel has an address, else a plain UUID.
QString newExternalId(const ChannelSummary &channel, MessageId message);

} // namespace throughline
