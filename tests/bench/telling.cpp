// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/telling.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::bench {

namespace {

/// The ids of the first conversation name its customer too.
constexpr qint64 firstOfContacts = 1LL << 40;

const QStringList &tagNames()
{
    static const QStringList names =
        u"refund delivery invoice damaged login vip warranty returns address payment "
        "complaint feature bug cancel renewal voucher partner urgent thai-team translation"_s.split(u' ');
    return names;
}

ContactId contactId(qint64 customer)
{
    return Ids(firstOfContacts + customer).next<ContactId>();
}

} // namespace

History::Telling::Telling(Setting setting)
    : m_set(std::move(setting))
    , m_dice(seed, quint64(m_set.number))
    , m_ids(2 + m_set.number)
    , m_contact(contactId(m_set.customer))
    , m_agent(m_dice.pick(m_set.agents))
    , m_at(m_set.start)
{
    m_id = m_ids.next<ConversationId>();
}

History::Chapter History::Telling::told()
{
    begin();
    write();
    organise();
    settle();
    return std::move(m_chapter);
}

template <class Body> void History::Telling::add(Body body, AgentId actor)
{
    m_chapter.events.append(
        {.id = m_ids.next<EventId>(), .at = m_at, .actor = actor, .undoes = {}, .body = std::move(body)});
}

Address History::Telling::customerAddress() const
{
    const bool mail = m_set.channelKind == "email"_L1;
    const QString handle = mail ? u"customer%1@example.com"_s : u"%1-%2"_s.arg(m_set.channelKind).arg(u"%1"_s);
    return {.handle = handle.arg(m_set.customer), .name = m_set.customerName};
}

void History::Telling::begin()
{
    if (m_set.customer == m_set.number) {
        const Address address = customerAddress();
        add(ContactAdded{m_contact, address.name});
        add(IdentityAdded{m_ids.next<IdentityId>(), m_contact, m_set.channelKind, address.handle, address.name});
    }
    add(ConversationStarted{m_id, m_contact, m_set.channel, m_set.writer.subject(m_set.language, m_dice)});
}

/// Five messages on average: half of the conversations are short, some go to and fro for long.
void History::Telling::write()
{
    const Dialogue *dialogue = m_set.language == Language::English ? m_set.writer.dialogue(m_dice) : nullptr;
    const auto count = m_set.messages > 0 ? m_set.messages : 1 + qint64(-4.5 * std::log(1.0 - m_dice.unit()));
    bool byCustomer = true;
    for (qint64 i = 0; i < count; ++i) {
        const auto *turn = dialogue && i < dialogue->turns.size() ? &dialogue->turns.at(i) : nullptr;
        if (turn)
            byCustomer = turn->byCustomer;
        say(byCustomer, turn ? turn->text : m_set.writer.message(m_set.language, m_dice));
        byCustomer = m_dice.chance(0.2) ? byCustomer : !byCustomer;
        if (m_dice.chance(0.05) && ++i < count)
            note();
    }
}

Instant History::Telling::later()
{
    const bool mail = m_set.channelKind == "email"_L1;
    const double pause = -std::log(1.0 - m_dice.unit()) * (mail ? 6.0 * 3600 : 240.0);
    return std::min(m_set.end, m_at + Milliseconds(1 + qint64(pause * 1000)));
}

MessageContent History::Telling::content(const QString &text)
{
    MessageContent content{.subject = {}, .text = text, .html = {}, .attachments = {}, .source = {}};
    if (m_dice.chance(0.04)) {
        content.attachments.append({.name = m_set.writer.fileName(m_set.language, m_dice),
            .mimeType = u"application/octet-stream"_s,
            .size = 1000,
            .hash = m_dice.pick(m_set.files),
            .contentId = {}});
    }
    return content;
}

void History::Telling::say(bool byCustomer, const QString &text)
{
    m_at = later();
    const Address team{.handle = u"support@example.org"_s, .name = u"Support"_s};
    const QString externalId = u"%1.%2@example.com"_s.arg(m_set.number).arg(++m_chapter.messages);
    add(MessageReceived{.message = m_ids.next<MessageId>(),
        .conversation = m_id,
        .channel = m_set.channel,
        .direction = byCustomer ? Direction::Inbound : Direction::Outbound,
        .from = byCustomer ? customerAddress() : team,
        .recipients = {.to = {byCustomer ? team : customerAddress()}, .cc = {}, .bcc = {}},
        .externalId = externalId,
        .references = m_set.channelKind == "email"_L1 ? m_references.last(std::min<qsizetype>(m_references.size(), 5))
                                                      : QStringList(),
        .content = content(text)});
    m_references.append(externalId);
}

void History::Telling::note()
{
    m_at = later();
    ++m_chapter.messages;
    add(NoteAdded{m_ids.next<MessageId>(), m_id, content(m_set.writer.message(m_set.language, m_dice))}, m_agent);
}

void History::Telling::organise()
{
    static const Zipf tags(int(tagNames().size()));
    if (m_dice.chance(0.7))
        add(Assigned{m_id, m_agent}, m_agent);
    for (double chance = 0.4; m_dice.chance(chance); chance /= 2)
        add(Tagged{m_id, tagNames().at(tags.rank(m_dice))}, m_agent);
    if (m_dice.chance(0.05))
        add(PriorityChanged{m_id, m_dice.chance(0.3) ? Priority::Urgent : Priority::High}, m_agent);
}

void History::Telling::settle()
{
    const Status status = statusNow();
    const bool read = status != Status::New && m_dice.chance(0.97);
    if (read)
        add(ConversationRead{m_id, true}, m_agent);
    if (status == Status::New)
        return;
    const Instant until = status == Status::Snoozed ? m_set.end + std::chrono::days(1 + m_dice.below(30)) : Instant{};
    add(StatusChanged{m_id, status, until}, m_agent);
}

/// Nearly everything that is older than ten days is done.
Status History::Telling::statusNow()
{
    const bool recent = m_set.end - m_set.start < std::chrono::days(10);
    const double share = m_dice.unit() * (recent ? 0.06 : 1.0);
    if (share < 0.008)
        return Status::New;
    if (share < 0.025)
        return Status::Open;
    if (share < 0.040)
        return Status::Pending;
    if (share < 0.045)
        return Status::Snoozed;
    return Status::Resolved;
}

} // namespace throughline::bench
