// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include "store/contentfolder.h"

using namespace Qt::StringLiterals;

namespace throughline {

QList<Event> Cast::events() const
{
    return {makeEvent(AgentAdded{.agent = nina, .name = u"Nina K."_s}),
        makeEvent(AgentAdded{.agent = ivo, .name = u"Ivo"_s}),
        makeEvent(ChannelAdded{.channel = mail, .kind = u"email"_s, .name = u"support@example.org"_s, .settings = {}}),
        makeEvent(ContactAdded{.contact = anna, .name = u"Anna Lindqvist"_s})};
}

Instant second(qint64 seconds)
{
    return fromMsecs(1'700'000'000'000 + seconds * 1000);
}

Event startedAt(const Cast &cast, ConversationId conversation, Instant at, const QString &subject)
{
    return makeEvent(
        ConversationStarted{
            .conversation = conversation, .contact = cast.anna, .channel = cast.mail, .subject = subject},
        {}, at);
}

Event receivedAt(const Cast &cast, ConversationId conversation, Instant at, const QString &text)
{
    MessageReceived fact;
    fact.message = MessageId::make();
    fact.conversation = conversation;
    fact.channel = cast.mail;
    fact.from = {.handle = u"anna@example.org"_s, .name = u"Anna Lindqvist"_s};
    fact.externalId = fact.message.toString();
    fact.content.text = text;
    return makeEvent(fact, {}, at);
}

Event repliedAt(const Cast &cast, ConversationId conversation, Instant at, const QString &text)
{
    ReplyQueued fact;
    fact.message = MessageId::make();
    fact.conversation = conversation;
    fact.channel = cast.mail;
    fact.externalId = fact.message.toString();
    fact.content.text = text;
    return makeEvent(fact, cast.nina, at);
}

QList<Event> Story::next(int count)
{
    QList<Event> events;
    if (!m_begun) {
        m_begun = true;
        events = m_cast.events();
        m_contacts = {m_cast.anna};
        m_channels = {m_cast.mail};
        events.append(startConversation());
    }
    while (events.size() < count)
        events.append(anything());
    return events;
}

QString Story::text()
{
    static const QStringList words{u"refund"_s, u"客户渠道"_s, u"ลูกค้าบริการ"_s, u"Überweisung"_s, u"対応する"_s,
        u"parcel"_s, u"late"_s, u"anna@example.org"_s, u"😀"_s, u"\n"_s, u"don't"_s};
    QStringList text;
    for (int i = m_random.bounded(12); i > 0; --i)
        text.append(any(words));
    return text.join(u' ');
}

Instant Story::time()
{
    // Few different ones, in no order: so that ties and history happen all the time.
    return second(m_random.bounded(500));
}

Event Story::withActor(EventBody body)
{
    const QList<AgentId> actors{{}, m_cast.nina, m_cast.ivo};
    return makeEvent(std::move(body), any(actors), time());
}

Event Story::startContact()
{
    const auto contact = ContactId::make();
    m_contacts.append(contact);
    return withActor(ContactAdded{.contact = contact, .name = text()});
}

Event Story::startConversation()
{
    const auto conversation = ConversationId::make();
    m_conversations.append(conversation);
    return withActor(ConversationStarted{
        .conversation = conversation, .contact = any(m_contacts), .channel = any(m_channels), .subject = text()});
}

Event Story::receive()
{
    MessageReceived fact;
    fact.message = MessageId::make();
    fact.conversation = any(m_conversations);
    fact.channel = any(m_channels);
    fact.direction = m_random.bounded(3) == 0 ? Direction::Outbound : Direction::Inbound;
    fact.from = {.handle = u"somebody%1@example.org"_s.arg(m_random.bounded(20)), .name = text()};
    fact.externalId = u"<%1@example.org>"_s.arg(++m_counter);
    fact.references = {u"<%1@example.org>"_s.arg(m_random.bounded(m_counter + 10)), u"<other@example.org>"_s};
    fact.automatic = m_random.bounded(5) == 0;
    fact.content.subject = text();
    fact.content.text = text();
    fact.content.html = m_random.bounded(2) ? u"<p>"_s + text() : QString();
    if (m_random.bounded(4) == 0)
        fact.content.attachments = {{.name = u"receipt.pdf"_s,
            .mimeType = u"application/pdf"_s,
            .size = storyContent.size(),
            .hash = ContentFolder::hashOf(storyContent)}};
    if (m_all && m_random.bounded(5) == 0)
        fact.writer = any(m_contacts);
    m_received.append({fact.conversation, fact.message});
    return withActor(fact);
}

Event Story::reply()
{
    ReplyQueued fact;
    fact.message = MessageId::make();
    fact.conversation = any(m_conversations);
    fact.channel = any(m_channels);
    fact.recipients.to = {{.handle = u"anna@example.org"_s, .name = u"Anna"_s}};
    fact.externalId = u"<reply%1@example.org>"_s.arg(++m_counter);
    fact.sendAfter = time();
    fact.content.text = text();
    m_sent.append({fact.conversation, fact.message});
    return withActor(fact);
}

Event Story::aboutReply()
{
    if (m_sent.isEmpty())
        return reply();
    const qsizetype index = m_random.bounded(m_sent.size());
    const Sent sent = m_sent[index];
    if (m_random.bounded(4) == 0) {
        m_sent.removeAt(index);
        return withActor(ReplyRecalled{.message = sent.message, .conversation = sent.conversation});
    }
    const auto delivery = Names<Delivery>::table[m_random.bounded(quint32(Names<Delivery>::table.size()))].first;
    DeliveryChanged fact{.message = sent.message, .conversation = sent.conversation, .delivery = delivery, .error = {}};
    if (delivery == Delivery::Failed)
        fact.error = Error{.code = ErrorCode::Bounced, .detail = text(), .retryable = false};
    return withActor(fact);
}

Event Story::note()
{
    const NoteAdded fact{
        .message = MessageId::make(), .conversation = any(m_conversations), .content = {.text = text()}};
    m_notes.append({fact.conversation, fact.message});
    return withActor(fact);
}

Event Story::aboutNote()
{
    if (m_notes.isEmpty())
        return aboutReply();
    const Sent note = m_notes.takeAt(m_random.bounded(m_notes.size()));
    return withActor(NoteRecalled{.message = note.message, .conversation = note.conversation});
}

Event Story::aboutConversation()
{
    const auto conversation = any(m_conversations);
    const QList<AgentId> agents{{}, m_cast.nina, m_cast.ivo};
    const QStringList tags{u"refund"_s, u"ด่วน"_s, u"vip"_s};
    switch (m_random.bounded(8)) {
    case 0: return withActor(Assigned{.conversation = conversation, .agent = any(agents)});
    case 1: return withActor(PriorityChanged{.conversation = conversation, .priority = Priority::Urgent});
    case 2: return withActor(Tagged{.conversation = conversation, .tag = any(tags)});
    case 3: return withActor(Untagged{.conversation = conversation, .tag = any(tags)});
    case 4: return withActor(SubjectChanged{.conversation = conversation, .subject = text()});
    case 5: return withActor(ConversationRead{.conversation = conversation, .read = m_random.bounded(3) > 0});
    default: {
        const auto status = Names<Status>::table[m_random.bounded(quint32(Names<Status>::table.size()))].first;
        return withActor(StatusChanged{.conversation = conversation, .status = status, .until = time()});
    }
    }
}

Event Story::aboutPlace()
{
    switch (m_random.bounded(8)) {
    case 0: {
        const auto channel = ChannelId::make();
        m_channels.append(channel);
        return withActor(
            ChannelAdded{.channel = channel, .kind = u"loopback"_s, .name = text(), .settings = {{u"a"_s, 1}}});
    }
    case 1:
        return withActor(ChannelConfigured{.channel = any(m_channels), .name = text(), .settings = {{u"b"_s, text()}}});
    case 2: return withActor(ChannelStateSet{.channel = any(m_channels), .state = ChannelState::Live});
    case 3: return withActor(ChannelRemoved{.channel = any(m_channels)});
    case 4: return withActor(ContactRenamed{.contact = any(m_contacts), .name = text()});
    case 5: return withActor(AgentAdded{.agent = AgentId::make(), .name = text()});
    case 6: return withActor(UnknownEvent{.kind = u"from_the_future"_s, .body = {{u"x"_s, text()}}});
    default: return aboutContact();
    }
}

Event Story::aboutContact()
{
    const ContactId contact = any(m_contacts);
    const QStringList fields{u"organization"_s, u"language"_s, u"shoe size"_s};
    if (m_all && m_random.bounded(2) == 0)
        return withActor(ContactFieldSet{.contact = contact,
            .field = any(fields),
            .value = m_random.bounded(4) == 0 ? QString() : text(),
            .before = {},
            .source = FieldSource::Import});
    if (!m_identities.isEmpty() && m_random.bounded(3) == 0) {
        const IdentityId gone = any(m_identities.keys());
        return withActor(IdentityRemoved{
            .identity = gone, .contact = m_identities.take(gone), .kind = {}, .handle = {}, .name = {}});
    }
    const auto identity = IdentityId::make();
    m_identities.insert(identity, contact);
    return withActor(IdentityAdded{.identity = identity,
        .contact = contact,
        .kind = u"email"_s,
        .handle = u"handle%1@example.org"_s.arg(++m_counter),
        .name = text()});
}

namespace {

template <class AnyId> AnyId rootOf(AnyId id, const QHash<AnyId, AnyId> &merged)
{
    while (merged.contains(id))
        id = merged.value(id);
    return id;
}

} // namespace

Event Story::mergeContacts()
{
    const ContactId into = any(m_contacts), from = any(m_contacts);
    if (m_random.bounded(4) == 0)
        return withActor(ContactsKeptApart{.contact = into, .from = from});
    if (m_mergedContacts.contains(from) || rootOf(into, m_mergedContacts) == from)
        return receive();
    m_mergedContacts.insert(from, into);
    return withActor(ContactsMerged{.contact = into, .from = from});
}

Event Story::unmergeContacts()
{
    if (m_mergedContacts.isEmpty())
        return mergeContacts();
    const ContactId from = any(m_mergedContacts.keys());
    return withActor(ContactsUnmerged{.contact = m_mergedContacts.take(from), .from = from});
}

Event Story::mergeConversations()
{
    const ConversationId into = any(m_conversations), from = any(m_conversations);
    if (m_mergedConversations.contains(from) || rootOf(into, m_mergedConversations) == from)
        return receive();
    m_mergedConversations.insert(from, into);
    return withActor(ConversationsMerged{.conversation = into, .from = from});
}

Event Story::unmergeConversations()
{
    if (m_mergedConversations.isEmpty())
        return mergeConversations();
    const ConversationId from = any(m_mergedConversations.keys());
    return withActor(ConversationsUnmerged{.conversation = m_mergedConversations.take(from), .from = from});
}

/// Some of the messages that customers wrote in one conversation.
Event Story::split()
{
    if (m_received.isEmpty())
        return receive();
    ConversationSplit fact{.conversation = any(m_received).conversation,
        .into = ConversationId::make(),
        .contact = any(m_contacts),
        .subject = text(),
        .messages = {}};
    for (Sent &each : m_received) {
        if (each.conversation != fact.conversation || (!fact.messages.isEmpty() && m_random.bounded(2) == 0))
            continue;
        fact.messages.append(each.message);
        each.conversation = fact.into;
    }
    m_conversations.append(fact.into);
    return withActor(fact);
}

Event Story::anything()
{
    switch (m_random.bounded(m_all ? 26 : 20)) {
    case 0: return startContact();
    case 1:
    case 2: return startConversation();
    case 3:
    case 4: return aboutPlace();
    case 5:
    case 6: return note();
    case 7:
    case 8: return reply();
    case 9:
    case 10: return aboutReply();
    case 11: return aboutNote();
    case 12:
    case 13:
    case 14: return aboutConversation();
    case 20: return mergeContacts();
    case 21: return unmergeContacts();
    case 22: return mergeConversations();
    case 23: return unmergeConversations();
    case 24: return split();
    default: return receive();
    }
}

} // namespace throughline
