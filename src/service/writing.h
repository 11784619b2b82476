// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/manifest.h"
#include "core/summary.h"

#include <QFuture>

#include <functional>

namespace throughline {

class Store;

/// Replies and notes. A reply goes into the durable outbox; the channel's connector takes it from there.
class Writing
{
public:
    /// What a kind of channel can do; nothing when its connector is not there, and nothing is limited then. Any thread.
    using Manifests = std::function<std::optional<Manifest>(const QString &kind)>;

    Writing(Store &store, AgentSummary agent, Manifests manifests = {})
        : m_store(store)
        , m_agent(std::move(agent))
        , m_manifests(std::move(manifests))
    { }

    struct Reply
    {
        ConversationId conversation;
        ChannelId channel; ///< null: that of the customer's last message
        Recipients recipients; ///< empty: whoever wrote last, and whom they had in copy
        QString text; ///< Markdown
        QList<Attachment> attachments; ///< kept already, by keepAttachment()
        Milliseconds undoFor{10'000}; ///< it can be recalled for so long
    };

    /// Queues it, assigns the conversation to this agent when nobody has it, sets it pending, and removes its draft
    /// (not one of which something would be lost), all at once. InvalidInput: nothing in it, or nobody to send it to;
    /// NotConfigured: no channel to send on; TooLarge: over the channel's limit; Unsupported: attachments on a channel
    /// that takes none.
    QFuture<Result<MessageId>> reply(const Reply &reply);

    /// Where a reply would go, and to whom, before one is written. NotConfigured: no channel to send on; InvalidInput
    /// (detail "recipients"): nobody to send to.
    struct Target
    {
        ChannelSummary channel;
        Recipients recipients;
    };
    QFuture<Result<Target>> target(ConversationId conversation, ChannelId channel = {}) const;

    /// Removes the note's draft as well, as reply() does.
    QFuture<Result<MessageId>> note(
        ConversationId conversation, const QString &text, const QList<Attachment> &attachments = {});

    /// Takes back a note, or a reply that is not being sent yet, and makes it the draft again, before whatever was
    /// begun since; after a reply, the conversation gets the status that it had. Conflict: too late.
    QFuture<Result<void>> recall(MessageId message);

    /// Sends a failed or held reply again, and sets the conversation pending again, unless the customer wrote or a
    /// person decided since it came back. Conflict: it is neither.
    QFuture<Result<void>> retry(MessageId message);

    /// Gives up a failed or held reply (else Conflict); it stays in the timeline as not sent: its delivery is none and
    /// its error Cancelled.
    QFuture<Result<void>> discard(MessageId message);

    QFuture<Result<Attachment>> keepAttachment(const QString &name, const QByteArray &bytes);

private:
    Store &m_store;
    AgentSummary m_agent;
    Manifests m_manifests;
};

} // namespace throughline
