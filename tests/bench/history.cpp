// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/history.h"

#include "bench/telling.h"

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

constexpr int agentCount = 8;
constexpr auto span = std::chrono::days(3 * 365);

struct ChannelPlan
{
    QStringView kind;
    QStringView name;
};

constexpr std::array<ChannelPlan, 6> channelPlans{{
    {u"email", u"Support"},
    {u"email", u"Billing"},
    {u"email", u"Partners"},
    {u"webchat", u"Web chat"},
    {u"line", u"LINE"},
    {u"whatsapp", u"WhatsApp"},
}};

} // namespace

History::History(const Writer &writer, const Plan &plan)
    : m_writer(writer)
    , m_plan(plan)
{
    Ids ids(0);
    m_agents.append(plan.agent);
    for (int i = 1; i < agentCount; ++i)
        m_agents.append(ids.next<AgentId>());
    for (size_t i = 0; i < channelPlans.size(); ++i)
        m_channels.append(ids.next<ChannelId>());
}

QList<Event> History::beginning() const
{
    QList<Event> events;
    Ids ids(1);
    Dice dice(seed);
    const auto add = [&](auto body) {
        events.append(
            {.id = ids.next<EventId>(), .at = m_plan.end - span, .actor = {}, .undoes = {}, .body = std::move(body)});
    };
    for (const AgentId agent : m_agents.sliced(1))
        add(AgentAdded{agent, m_writer.name(Writer::language(dice), dice)});
    for (qsizetype i = 0; i < m_channels.size(); ++i) {
        const auto &[kind, name] = channelPlans[size_t(i)];
        add(ChannelAdded{m_channels[i], kind.toString(), name.toString(), {}});
    }
    return events;
}

QList<QByteArray> History::files()
{
    constexpr int count = 50;
    QList<QByteArray> files;
    for (int i = 0; i < count; ++i)
        files.append(QByteArray("A file that stands for what people attach. ").repeated(4 + i) + QByteArray::number(i));
    return files;
}

/// Two in five conversations are of somebody new; the others are of one who wrote before, and the more often somebody
/// did, the likelier it is they.
qint64 History::customerOf(qint64 number) const
{
    for (;;) {
        Dice dice(seed + 1, quint64(number));
        if (number == 0 || dice.chance(0.4))
            return number;
        number = dice.below(number);
    }
}

/// A little more is written every year.
Instant History::startOf(qint64 number) const
{
    const double share = std::sqrt(double(number) / double(m_plan.conversations));
    const double grown = 0.7 * double(number) / double(m_plan.conversations) + 0.3 * share;
    return m_plan.end - span
        + Milliseconds(qint64(grown * double(std::chrono::duration_cast<Milliseconds>(span).count())));
}

History::Chapter History::conversation(qint64 number, const QList<ContentHash> &hashes) const
{
    constexpr qint64 longestOne = 50'000;
    const bool isLong = number == longOne(m_plan.conversations);
    const qint64 customer = customerOf(number);
    // Customers keep their language and their channel.
    Dice person(seed + 2, quint64(customer));
    const Language language = Writer::language(person);
    const auto channel = size_t(person.below(qint64(channelPlans.size())));
    Telling telling({.writer = m_writer,
        .number = number,
        .customer = customer,
        .customerName = m_writer.name(language, person),
        .language = language,
        .channel = m_channels[qsizetype(channel)],
        .channelKind = channelPlans[channel].kind.toString(),
        .agents = m_agents,
        .files = hashes,
        .start = startOf(number),
        .end = m_plan.end,
        .messages = isLong ? std::clamp<qint64>(m_plan.conversations / 20, 50, longestOne) : 0});
    return telling.told();
}

} // namespace throughline::bench
