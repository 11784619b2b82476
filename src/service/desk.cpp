// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/desk.h"

#include "service/alarm.h"
#include "service/archive.h"
#include "service/channels.h"
#include "service/connectorlibrary.h"
#include "service/contacts.h"
#include "service/conversations.h"
#include "service/deskagent.h"
#include "service/drafts.h"
#include "service/indexkeeper.h"
#include "service/reading.h"
#include "service/writing.h"
#include "store/store.h"
#include "store/upkeep.h"

#include <QThreadPool>
#include <QTimer>

namespace throughline {

/// What is in a desk, in the order of making; what comes later may use what comes before.
class Desk::Rooms
{
public:
    Rooms(std::unique_ptr<Store> opened, AgentSummary whose, const Options &options)
        : store(std::move(opened))
        , agent(std::move(whose))
        , indexKeeper(*store)
        , reading(*store)
        , conversations(*store, agent.id)
        , contacts(*store, agent.id)
        , drafts(*store)
        , channels(*store, agent.id, options.runChannels)
        , writing(*store, agent,
              [&library = channels.library()](const QString &kind) {
                  const auto manifest = library.manifest(kind);
                  return manifest ? std::optional(*manifest) : std::nullopt;
              })
        , archive(*store, channels.library(), agent.id)
    {
        relay.setSingleShot(true);
        relay.setInterval(0);
        tidying.setTimerType(Qt::VeryCoarseTimer);
        tidying.start(options.tidyAfter);
    }

    /// What is still asked of the store may ask a room that goes before it.
    ~Rooms()
    {
        store->read([](Reader &) { return Result<void>{}; }).waitForFinished();
        store->write([](Transaction &) { return Result<void>{}; }).waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Rooms)

    /// For the snoozed conversation that is next; at once where one is overdue.
    void setAlarm()
    {
        store->read([](Reader &reader) { return reader.nextSnoozeEnd(); }).then(&alarm, [this](Result<Instant> next) {
            if (!next || *next == Instant{})
                alarm.clear();
            else
                alarm.set(*next);
        });
    }

    void tidy()
    {
        tidying.setInterval(std::chrono::days(1));
        // What cannot be done now is done tomorrow.
        pool.start([folder = store->folder()] { std::ignore = tidyWorkspace(folder); });
    }

    std::unique_ptr<Store> store;
    AgentSummary agent;
    IndexKeeper indexKeeper;
    Reading reading;
    Conversations conversations;
    Contacts contacts;
    Drafts drafts;
    Channels channels;
    Writing writing;
    Archive archive;
    Alarm alarm;
    ChangeSet pending; ///< to be told with the next turn of the event loop
    QTimer relay;
    QTimer tidying;
    QThreadPool pool; ///< lets what it does finish
};

Result<std::unique_ptr<Desk>> Desk::open(const Options &options)
{
    auto store = Store::open(options.folder, options.create ? Store::Mode::CreateIfMissing : Store::Mode::Existing);
    if (!store)
        return failure(store.error());
    auto agent = deskAgent(**store, options.agentName);
    if (!agent)
        return failure(agent.error());
    auto rooms = std::make_unique<Rooms>(*std::move(store), *std::move(agent), options);
    return std::unique_ptr<Desk>(new Desk(std::move(rooms)));
}

Desk::Desk(std::unique_ptr<Rooms> rooms)
    : m_rooms(std::move(rooms))
{
    Rooms &in = *m_rooms;
    connect(
        in.store.get(), &Store::changed, this,
        [this](const ChangeSet &changes) {
            m_rooms->pending.add(changes);
            m_rooms->relay.start();
        },
        Qt::QueuedConnection);
    connect(&in.relay, &QTimer::timeout, this, [this] {
        const ChangeSet changes = std::exchange(m_rooms->pending, {});
        if (changes.everything || !changes.conversations.isEmpty())
            m_rooms->setAlarm();
        Q_EMIT changed(changes);
    });
    connect(&in.channels, &Channels::customersWrote, this, &Desk::customersWrote);
    connect(&in.alarm, &Alarm::rang, this, [this] {
        m_rooms->conversations.wakeSnoozed(now()).then(this, [this](const Result<int> &) { m_rooms->setAlarm(); });
    });
    connect(&in.tidying, &QTimer::timeout, this, [this] { m_rooms->tidy(); });
    in.setAlarm();
}

Desk::~Desk() = default;

QString Desk::folder() const
{
    return m_rooms->store->folder();
}

AgentSummary Desk::agent() const
{
    return m_rooms->agent;
}

Reading &Desk::reading() const
{
    return m_rooms->reading;
}

Conversations &Desk::conversations() const
{
    return m_rooms->conversations;
}

Contacts &Desk::contacts() const
{
    return m_rooms->contacts;
}

Writing &Desk::writing() const
{
    return m_rooms->writing;
}

Drafts &Desk::drafts() const
{
    return m_rooms->drafts;
}

Channels &Desk::channels() const
{
    return m_rooms->channels;
}

Archive &Desk::archive() const
{
    return m_rooms->archive;
}

} // namespace throughline
