// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "core/summary.h"

#include <QFuture>

namespace throughline {

class Store;

/// Replies and notes. A reply goes into the durable outbox; the channel's connector takes it from there.
class Writing
{
public:
    Writing(Store &store, AgentSummary agent)
        : m_store(store)
        , m_agent(std::move(agent))
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

    /// Queues it, assigns the conversation to this agent when nobody has it, sets it pending, and removes the draft,
    /// all at once. InvalidInput: nothing in it; NotConfigured: no channel to send on; TooLarge: over the channel's
    /// limit.
    QFuture<Result<MessageId>> reply(const Reply &reply);

    /// Removes the note's draft as well.
    QFuture<Result<MessageId>> note(
        ConversationId conversation, const QString &text, const QList<Attachment> &attachments = {});

    /// Takes back a reply that is not being sent yet and makes it the draft again. Conflict: too late.
    QFuture<Result<void>> recall(MessageId message);

    /// Sends a failed or held reply again.
    QFuture<Result<void>> retry(MessageId message);

    /// Gives up a failed or held reply; it stays in the timeline as not sent.
    QFuture<Result<void>> discard(MessageId message);

    QFuture<Result<Attachment>> keepAttachment(const QString &name, const QByteArray &bytes);

private:
    Store &m_store;
    AgentSummary m_agent;
};

} // namespace throughline
