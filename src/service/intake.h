// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "core/summary.h"

namespace throughline {

class Transaction;

struct IntakeOptions
{
    /// A message without a thread joins its contact's only open conversation if that was active within this time of it.
    Milliseconds window = std::chrono::hours(24);
    /// Kind of the identities of its people; empty: the channel's kind. An import names the kind that its files are of.
    QString identityKind = {};
    /// Kind of the other channels in which an external id names the same message: what is there is not stored again,
    /// and its conversations are found by references. Empty: none. A mailbox shares them with the imports, not with
    /// other mailboxes.
    QString sharesIdsWith = {};
    /// From an archive: what is older than Arrivals::settledAfter, or was read or answered there, is past and arrives
    /// read and resolved, so that it starts no clocks and asks nobody for anything. Nothing is announced.
    bool archive = false;
};

struct IntakeReport
{
    qint64 stored = 0;
    qint64 alreadyPresent = 0; ///< known by their external id; left as they are
    QList<MessageId> customersWrote; ///< of `stored`: people's messages that came just now, worth a notification
};

/// Stores what a connector delivered, inside Store::write(): messages, reports and checkpoint, all or nothing. A batch
/// that is delivered again adds nothing. What was read or answered elsewhere arrives read; a conversation whose newest
/// message was answered, or read and is older than 14 days, arrives resolved. What an import settled and a mailbox has
/// unread is taken back, unless somebody decided since. InvalidInput: a message without an external id.
Result<IntakeReport> takeIn(
    Transaction &transaction, const ChannelSummary &channel, const Batch &batch, const IntakeOptions &options = {});

} // namespace throughline
