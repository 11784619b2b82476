// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake.h"

#include "core/eventjson.h"
#include "core/handle.h"
#include "service/incoming.h"
#include "service/reports.h"
#include "service/subject.h"
#include "service/threads.h"
#include "store/transaction.h"

#include <QtConcurrent>

namespace throughline {

namespace {

class Intake
{
public:
    Intake(Transaction &transaction, const ChannelSummary &channel, const QList<ChannelId> &others,
        const IntakeOptions &options, bool history)
        : m_transaction(transaction)
        , m_channel(channel)
        , m_options(options)
        , m_history(history)
        , m_people(transaction, options.identityKind.isEmpty() ? channel.kind : options.identityKind)
        , m_channels(QList{channel.id} + others)
        , m_threads(transaction, m_channels, m_now)
    { }

    Result<void> take(const InboundMessage &message, const IncomingContents &contents);
    Result<void> take(const DeliveryReport &report);
    Result<IntakeReport> finish();

private:
    Result<std::optional<MessageId>> messageCalled(const QString &externalId) const; ///< one that is stored
    Result<void> lookAgain(MessageId known, const InboundMessage &message);
    Result<EventId> settledByNobody(ConversationId conversation) const;
    Arrival arrivalOf(const InboundMessage &message) const;
    bool isPast(Instant at) const { return m_now - at > Arrivals::settledAfter; }
    Result<Instant> afterWhatItAnswers(const InboundMessage &message, Instant at) const;
    /// Where a message belongs; and its writer, where only a merge of contacts led it there.
    struct Place
    {
        Thread *thread = nullptr;
        ContactId writer;
    };
    Result<Place> placeOf(const InboundMessage &message, const Arrival &arrival);
    Thread &start(const InboundMessage &message, const People::Person &person, Instant at);
    void store(MessageReceived kept, Thread &thread, const InboundMessage &message, const Arrival &arrival);
    void settle(const Thread &thread);

    Transaction &m_transaction;
    const ChannelSummary &m_channel;
    const IntakeOptions &m_options;
    const bool m_history;
    const Instant m_now = now();
    People m_people;
    const QList<ChannelId> m_channels; ///< in which an external id names the same message; its own is the first
    Threads m_threads;
    QSet<QString> m_taken;
    QList<Event> m_events;
    IntakeReport m_report;
};

const Address &customerOf(const InboundMessage &message)
{
    if (message.direction == Direction::Inbound)
        return message.from;
    for (const auto *recipients : {&message.recipients.to, &message.recipients.cc, &message.recipients.bcc}) {
        if (!recipients->isEmpty())
            return recipients->first();
    }
    return message.from;
}

/// Removed ones too: their messages are still there.
Result<QList<ChannelId>> othersSharingIds(const Reader &reader, const ChannelSummary &channel, const QString &kind)
{
    QList<ChannelId> others;
    if (kind.isEmpty())
        return others;
    const auto channels = reader.channels();
    if (!channels)
        return failure(channels.error());
    for (const ChannelSummary &each : *channels) {
        if (each.kind == kind && each.id != channel.id)
            others.append(each.id);
    }
    return others;
}

Result<std::optional<MessageId>> Intake::messageCalled(const QString &externalId) const
{
    for (const ChannelId channel : m_channels) {
        auto id = m_transaction.messageByExternalId(channel, externalId);
        if (!id || *id)
            return id;
    }
    return std::nullopt;
}

/// An import takes what was read for settled. Where the mailbox itself says that a mail of these days is unread, its
/// customer waits.
Result<void> Intake::lookAgain(MessageId known, const InboundMessage &message)
{
    Arrival arrival = arrivalOf(message);
    const bool waits = arrival.direction == Direction::Inbound && !arrival.automatic && !arrival.seen;
    if (m_options.archive || !waits || isPast(arrival.at))
        return {};
    const auto before = m_transaction.message(known);
    if (!before || before->channel == m_channel.id)
        return before.transform([](const auto &) { });
    const auto settledBy = settledByNobody(before->conversation);
    if (!settledBy || settledBy->isNull())
        return settledBy.transform([](EventId) { });
    arrival.at = before->at;
    arrival.live = false;
    return m_threads.load(before->conversation).transform([&](Thread *thread) {
        thread->settledBy = *settledBy;
        thread->arrivals.add(arrival);
    });
}

/// The event by which the conversation was resolved, where that followed from its messages and no person did it.
Result<EventId> Intake::settledByNobody(ConversationId conversation) const
{
    return m_transaction.latestEvents(conversation, kindName(StatusChanged{}), 1).transform([](const auto &latest) {
        const bool byNobody = !latest.isEmpty() && latest.first().actor.isNull()
            && std::get<StatusChanged>(latest.first().body).status == Status::Resolved;
        return byNobody ? latest.first().id : EventId();
    });
}

Arrival Intake::arrivalOf(const InboundMessage &message) const
{
    const Instant at = timeOf(message, m_now);
    const bool seen = message.read || message.answered;
    const bool past = m_options.archive && (seen || isPast(at));
    return {.at = at,
        .direction = message.direction,
        .live = !m_history && !m_options.archive,
        .automatic = message.automatic || !message.reports.isEmpty(),
        .seen = seen || past,
        .answered = message.answered || past,
        .archived = m_options.archive};
}

/// An answer comes after what it answers, whatever the clock says where it was written: mail tells time in whole
/// seconds, and often in those of a clock that is slow.
Result<Instant> Intake::afterWhatItAnswers(const InboundMessage &message, Instant at) const
{
    if (message.references.isEmpty())
        return at;
    const auto answered = messageCalled(message.references.last());
    if (!answered)
        return failure(answered.error());
    if (!*answered)
        return at;
    const auto before = m_transaction.message(**answered);
    if (!before)
        return failure(before.error());
    return std::max(at, std::min(before->at + Milliseconds(1), m_now));
}

Result<void> Intake::take(const InboundMessage &message, const IncomingContents &contents)
{
    if (message.externalId.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("externalId"));
    const auto known = messageCalled(message.externalId);
    if (!known)
        return failure(known.error());
    if (*known || m_taken.contains(message.externalId)) {
        ++m_report.alreadyPresent;
        return *known ? lookAgain(**known, message) : Result<void>();
    }
    auto kept = keptForm(m_transaction, m_channel.id, message, contents);
    if (!kept)
        return failure(kept.error());
    Arrival arrival = arrivalOf(message);
    if (arrival.live) {
        const auto at = afterWhatItAnswers(message, arrival.at);
        if (!at)
            return failure(at.error());
        arrival.at = *at;
    }
    // A bounce from long ago is history like any other mail; it is no reply that still has to be sent again.
    const bool current = arrival.live || !isPast(arrival.at);
    const auto reports = current ? message.reports : QList<DeliveryReport>();
    for (const DeliveryReport &report : reports) {
        if (const auto done = take(report); !done)
            return done;
    }
    const auto place = placeOf(message, arrival);
    if (!place)
        return failure(place.error());
    kept->writer = place->writer;
    store(*std::move(kept), *place->thread, message, arrival);
    return {};
}

Result<void> Intake::take(const DeliveryReport &report)
{
    auto change = changeBy(m_transaction, m_channel.id, report);
    if (!change)
        return failure(change.error());
    if (!*change)
        return {};
    const auto thread = m_threads.load((*change)->conversation);
    if (!thread)
        return failure(thread.error());
    const bool reopened = reopens((*change)->delivery, (*thread)->arrivals.status(m_now));
    m_events.append(makeEvent(**std::move(change), {}, m_now));
    if (reopened) {
        (*thread)->arrivals.reopen();
        m_events.append(makeEvent(StatusChanged{.conversation = (*thread)->id, .status = Status::Open}, {}, m_now));
    }
    return {};
}

Result<Intake::Place> Intake::placeOf(const InboundMessage &message, const Arrival &arrival)
{
    const auto referred = m_threads.byReferences(message);
    if (!referred)
        return failure(referred.error());
    // What is closed stays closed; a customer who comes back to it begins anew.
    if (*referred && ((*referred)->before != Status::Closed || !arrival.asksForAnswer()))
        return Place{*referred, {}};

    const auto person = m_people.find(customerOf(message), arrival.at, m_events);
    if (!person)
        return failure(person.error());
    // Only what a person asks is likely to belong to what they asked before; a program's mails stand for themselves.
    if (arrival.direction == Direction::Inbound && !arrival.automatic && !arrival.seen) {
        const auto open = m_threads.onlyOpen(*person, arrival.at, m_options.window);
        if (!open)
            return failure(open.error());
        if (*open)
            return Place{*open, (*open)->origin == person->origin ? ContactId() : person->origin};
    }
    return Place{&start(message, *person, arrival.at), {}};
}

Thread &Intake::start(const InboundMessage &message, const People::Person &person, Instant at)
{
    Thread &thread = m_threads.start(person);
    m_events.append(makeEvent(ConversationStarted{.conversation = thread.id,
                                  .contact = person.origin,
                                  .channel = m_channel.id,
                                  .subject = withoutReplyMarks(singleLine(message.subject))},
        {}, at));
    return thread;
}

void Intake::store(MessageReceived kept, Thread &thread, const InboundMessage &message, const Arrival &arrival)
{
    kept.conversation = thread.id;
    kept.automatic = arrival.automatic;
    m_threads.remember(thread, kept.externalId, kept.references);
    m_taken.insert(kept.externalId);

    const Address &customer = customerOf(message);
    if (const QString name = m_people.betterName(thread.contactName, customer); !name.isEmpty()) {
        thread.contactName = name;
        m_events.append(makeEvent(ContactRenamed{.contact = thread.contact, .name = name}, {}, arrival.at));
    }
    if (arrival.asksForAnswer())
        m_report.customersWrote.append(kept.message);
    ++m_report.stored;
    thread.arrivals.add(arrival);
    m_events.append(makeEvent(std::move(kept), {}, arrival.at));
}

void Intake::settle(const Thread &thread)
{
    if (thread.arrivals.newest() == Instant{})
        return; // looked at only
    const auto status = thread.arrivals.newStatus(m_now);
    if (status) {
        // What follows from history is told where it belongs, not as something that happened today.
        const Instant at = *status == Status::Resolved ? thread.arrivals.newest() : m_now;
        m_events.append(makeEvent(StatusChanged{.conversation = thread.id, .status = *status}, {}, at));
        m_events.last().undoes = thread.settledBy;
    }
    if (status && !thread.settledBy.isNull())
        m_events.append(makeEvent(ConversationRead{.conversation = thread.id, .read = false}, {}, m_now));
    if (thread.arrivals.becomesRead()) {
        m_events.append(
            makeEvent(ConversationRead{.conversation = thread.id, .read = true}, {}, thread.arrivals.newest()));
    }
}

Result<IntakeReport> Intake::finish()
{
    for (const auto &[id, thread] : m_threads.all())
        settle(thread);
    if (const auto done = m_transaction.append(m_events); !done)
        return failure(done.error());
    return std::move(m_report);
}

} // namespace

Result<IntakeReport> takeIn(
    Transaction &transaction, const ChannelSummary &channel, const Batch &batch, const IntakeOptions &options)
{
    const auto others = othersSharingIds(transaction, channel, options.sharesIdsWith);
    if (!others)
        return failure(others.error());
    Intake intake(transaction, channel, *others, options, batch.history);
    // Hashed and compressed by other threads, ahead of this one.
    const bool many = batch.messages.size() > 1;
    const auto ahead = many ? QtConcurrent::mapped(batch.messages, contentsOf) : QFuture<IncomingContents>();
    // Bounces last: what they report may be in the same batch, and they belong beside it.
    for (const bool bounces : {false, true}) {
        for (qsizetype i = 0; i < batch.messages.size(); ++i) {
            const InboundMessage &message = batch.messages[i];
            if (message.reports.isEmpty() == bounces)
                continue;
            const auto done = intake.take(message, many ? ahead.resultAt(int(i)) : contentsOf(message));
            if (!done)
                return failure(done.error());
        }
    }
    for (const DeliveryReport &report : batch.reports) {
        if (const auto done = intake.take(report); !done)
            return failure(done.error());
    }
    auto report = intake.finish();
    if (report && !batch.checkpoint.isEmpty()) {
        if (const auto saved = transaction.saveCheckpoint(channel.id, batch.checkpoint); !saved)
            return failure(saved.error());
    }
    return report;
}

} // namespace throughline
