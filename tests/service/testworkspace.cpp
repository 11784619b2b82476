// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testworkspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

InboundMessage mail(const QString &id, const QString &from, const QString &subject, const QStringList &references)
{
    InboundMessage message;
    message.externalId = id;
    message.references = references;
    message.from = {from, u"Someone"_s};
    message.recipients.to = {{u"support@shop.example"_s, u"Support"_s}};
    message.at = now();
    message.subject = subject;
    message.text = u"Hello, this is "_s + id;
    message.source = "Message-ID: <" + id.toUtf8() + ">\r\n\r\nHello";
    return message;
}

namespace {

std::unique_ptr<Store> opened(const QString &folder)
{
    auto store = Store::open(folder, Store::Mode::CreateIfMissing);
    if (!store)
        qFatal("no workspace: %s", qPrintable(errorName(store.error().code)));
    return *std::move(store);
}

} // namespace

TestWorkspace::TestWorkspace()
    : store(opened(m_folder.path()))
    , agent(addAgent(u"Nina"_s))
    , channel(addChannel(u"email"_s, u"Support"_s, u"support@shop.example"_s))
{ }

ChannelSummary TestWorkspace::addChannel(const QString &kind, const QString &name, const QString &address)
{
    const auto id = ChannelId::make();
    append(makeEvent(ChannelAdded{id, kind, name, {{u"address"_s, address}}}));
    append(makeEvent(ChannelStateSet{id, ChannelState::Live}));
    return must(store->read([id](Reader &reader) { return reader.channel(id); }));
}

AgentSummary TestWorkspace::addAgent(const QString &name)
{
    const auto id = AgentId::make();
    append(makeEvent(AgentAdded{id, name}));
    return {id, name};
}

IntakeReport TestWorkspace::deliver(const QList<InboundMessage> &messages, bool history)
{
    Batch batch;
    batch.messages = messages;
    batch.history = history;
    return deliver(batch);
}

IntakeReport TestWorkspace::deliver(const Batch &batch, const IntakeOptions &options)
{
    return must(store->write([&](Transaction &transaction) { return takeIn(transaction, channel, batch, options); }));
}

ConversationId TestWorkspace::receive(const InboundMessage &message)
{
    deliver({message});
    return byExternalId(message.externalId).conversation;
}

void TestWorkspace::append(const Event &event)
{
    must(store->write([event](Transaction &transaction) { return transaction.append(event); }));
}

void TestWorkspace::setStatus(ConversationId conversation, Status status)
{
    StatusChanged change{.conversation = conversation, .status = status};
    if (status == Status::Snoozed)
        change.until = now() + std::chrono::hours(1);
    append(makeEvent(change, agent.id));
}

ConversationSummary TestWorkspace::conversation(ConversationId id)
{
    return must(store->read([id](Reader &reader) { return reader.conversation(id); }));
}

QList<ConversationSummary> TestWorkspace::conversations()
{
    return must(store->read([](Reader &reader) -> Result<QList<ConversationSummary>> {
        QList<ConversationSummary> all;
        for (const ViewKind kind : {ViewKind::AllOpen, ViewKind::Pending, ViewKind::Snoozed, ViewKind::Resolved}) {
            const auto page = reader.conversations({.kind = kind}, {.limit = 10'000});
            if (!page)
                return failure(page.error());
            all += page->rows;
        }
        return all;
    }));
}

QList<MessageSummary> TestWorkspace::messages(ConversationId id)
{
    const auto page = must(store->read([id](Reader &reader) { return reader.timeline(id, {.limit = 10'000}); }));
    QList<MessageSummary> messages;
    for (const TimelineEntry &entry : page.rows) {
        if (entry.message)
            messages.prepend(*entry.message);
    }
    return messages;
}

QList<Event> TestWorkspace::events()
{
    const auto positioned = must(store->read([](Reader &reader) { return reader.events(0, 100'000); }));
    QList<Event> events;
    for (const auto &[position, event] : positioned)
        events.append(event);
    return events;
}

MessageSummary TestWorkspace::byExternalId(const QString &externalId)
{
    return must(store->read([&](Reader &reader) -> Result<MessageSummary> {
        const auto id = reader.messageByExternalId(channel.id, externalId);
        if (!id)
            return failure(id.error());
        return *id ? reader.message(**id) : failure(ErrorCode::NotFound, externalId);
    }));
}

} // namespace throughline
