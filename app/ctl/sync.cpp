// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/channelwatch.h"
#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/jsonrow.h"
#include "app/ctl/text.h"
#include "app/ctl/textrow.h"
#include "core/pace.h"
#include "core/sentence.h"
#include "service/desk.h"
#include "service/reading.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using ChannelVerdict = ChannelWatch::Verdict;

/// Lets the desk's channels run, prints what they report, and with `untilIdle` ends when there is nothing left to do.
class Sync : public QObject
{
public:
    Sync(Session &session, const Desk &desk, ChannelId only)
        : QObject(&session)
        , m_session(session)
        , m_desk(desk)
        , m_only(only)
        , m_untilIdle(session.asked().has(u"until-idle"_s))
    { }

    void start()
    {
        m_clock.start();
        const auto all = channels();
        for (const ChannelOverview &each : all) {
            if (!each.elsewhere)
                continue;
            m_desk.channels().wake(each.channel.id);
            m_asked.insert(each.channel.id);
        }
        m_sinceAsked.start();
        connect(&m_desk.channels(), &Channels::changed, this, &Sync::report);
        connect(&m_desk, &Desk::changed, this, &Sync::look);
        connect(&m_patience, &QTimer::timeout, this, &Sync::look);
        if (m_untilIdle)
            m_patience.start(std::chrono::seconds(1));
        m_session.onInterrupt(
            [this] { m_session.finish(m_untilIdle ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>()); });
        report();
    }

private:
    QList<ChannelOverview> channels() const
    {
        QList<ChannelOverview> all = m_desk.channels().list();
        all.removeIf([this](const ChannelOverview &each) { return !m_only.isNull() && each.channel.id != m_only; });
        return all;
    }

    void report()
    {
        const auto all = channels();
        for (const ChannelOverview &each : all) {
            if (!each.status.idle)
                m_asked.remove(each.channel.id);
            QJsonObject row = jsonRow(each);
            if (m_printed.value(each.channel.id) == row)
                continue;
            m_printed.insert(each.channel.id, row);
            const WorkProgress progress = progressOf(each);
            row.insert(u"per_second"_s, orNull(progress.perSecond));
            row.insert(
                u"seconds_left"_s, orNull(progress.left.transform([](auto left) { return double(left.count()); })));
            const QString pace = paceText(progress);
            m_session.output().row(row, pace.isEmpty() ? textRow(each) : textRow(each) + u" · "_s + pace);
        }
        look();
    }

    WorkProgress progressOf(const ChannelOverview &channel)
    {
        const ConnectorStatus &status = channel.status;
        const Pace::Time at(m_clock.elapsed());
        Pace &pace = m_paces[channel.channel.id];
        pace.add(at, status.done);
        if (status.total == 0)
            return {};
        return {.done = status.done,
            .total = status.total,
            .perSecond = pace.perSecond(at),
            .left = pace.timeFor(status.total - status.done, at)};
    }

    static QJsonValue orNull(std::optional<double> number)
    {
        return number ? QJsonValue(std::round(*number)) : QJsonValue(QJsonValue::Null);
    }

    /// Idle channels first, then the outbox: what comes in is stored before a channel says that it is idle.
    void look()
    {
        if (!m_untilIdle || m_asking)
            return;
        m_failed.clear();
        const auto all = channels();
        for (const ChannelOverview &each : all) {
            const ChannelVerdict verdict = m_watch.verdict(each);
            if (verdict == ChannelVerdict::Busy || isStillOld(each.channel.id))
                return;
            if (verdict == ChannelVerdict::Failed)
                m_failed << each;
        }
        m_asking = true;
        m_session.then(m_desk.reading().outbox(), [this](const QList<MessageSummary> &outbox) {
            m_asking = false;
            if (std::ranges::none_of(outbox, [this](const MessageSummary &each) { return willBeSent(each); }))
                end();
        });
    }

    /// Another process that was asked to look says first that it is busy; until then it tells what it saw before.
    bool isStillOld(ChannelId channel) const { return m_asked.contains(channel) && !m_sinceAsked.hasExpired(2'000); }

    bool willBeSent(const MessageSummary &message) const
    {
        if (message.delivery != Delivery::Queued && message.delivery != Delivery::Sending)
            return false;
        return std::ranges::any_of(channels(), [&](const ChannelOverview &each) {
            return each.channel.id == message.channel && each.channel.state != ChannelState::Off
                && std::ranges::none_of(
                    m_failed, [&](const ChannelOverview &failed) { return failed.channel.id == message.channel; });
        });
    }

    void end()
    {
        if (m_failed.isEmpty()) {
            m_session.finish();
            return;
        }
        QStringList sentences;
        for (const ChannelOverview &each : std::as_const(m_failed)) {
            if (const auto error = errorOf(each))
                sentences << u"%1: %2"_s.arg(each.channel.name, sentence(*error));
        }
        m_session.fail(sentences.join(u'\n'));
    }

    Session &m_session;
    const Desk &m_desk;
    ChannelId m_only;
    bool m_untilIdle;
    bool m_asking = false;
    ChannelWatch m_watch{std::chrono::seconds(20)};
    QTimer m_patience;
    QSet<ChannelId> m_asked;
    QElapsedTimer m_sinceAsked;
    QHash<ChannelId, QJsonObject> m_printed;
    QHash<ChannelId, Pace> m_paces;
    QElapsedTimer m_clock;
    QList<ChannelOverview> m_failed;
};

void startSync(Session &session, const Desk &desk, ChannelId only)
{
    auto *const sync = new Sync(session, desk, only);
    whenListed(session, desk, [sync] { sync->start(); });
}

} // namespace

void sync(Session &session)
{
    const Desk *desk = session.openDesk(Session::Channels::Run);
    if (!desk)
        return;
    if (!session.asked().has(u"channel"_s)) {
        startSync(session, *desk, {});
        return;
    }
    findChannel(session, *desk, session.asked().value(u"channel"_s),
        [&session, desk](const ChannelSummary &channel) { startSync(session, *desk, channel.id); });
}

} // namespace throughline
