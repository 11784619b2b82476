// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "core/event.h"
#include "store/contents.h"

namespace throughline {

class Transaction;

/// The bytes that come with a message, ready to be kept.
struct IncomingContents
{
    QList<ReadyContent> attachments;
    std::optional<ReadyContent> source;
};
IncomingContents contentsOf(const InboundMessage &message); ///< any thread

/// What is kept of a delivered message: lines that people see made safe, attachments and source kept under their
/// hashes. Its message and conversation are still to be named.
Result<MessageReceived> keptForm(
    Transaction &transaction, ChannelId channel, const InboundMessage &message, const IncomingContents &contents);

/// When it was written, as far as that can be true: an unknown time and one in the future become `now`.
Instant timeOf(const InboundMessage &message, Instant now);

} // namespace throughline
