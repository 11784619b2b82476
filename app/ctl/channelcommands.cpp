// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/jsonrow.h"
#include "app/ctl/text.h"
#include "app/ctl/textrow.h"
#include "service/desk.h"

#include <QFutureWatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

void setState(Session &session, ChannelState state)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findChannel(session, *desk, session.argument(0), [&session, desk, state](const ChannelSummary &channel) {
        session.then(desk->channels().setState(channel.id, state), [&session, channel, state] {
            session.output().row({{u"id"_s, channel.id.toString()}, {u"state"_s, nameOf(state)}},
                state == ChannelState::Off ? Ctl::tr("The channel “%1” is off.").arg(channel.name)
                                           : Ctl::tr("The channel “%1” is live.").arg(channel.name));
            session.finish();
        });
    });
}

/// Prints each step as it ends; the first that fails is what the command says at its end.
void follow(Session &session, const QFuture<TestStep> &test)
{
    auto *const watcher = new QFutureWatcher<TestStep>(&session);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, &session, [&session, watcher](int at) {
        const TestStep step = watcher->resultAt(at);
        session.output().row(jsonRow(step), textRow(step));
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, &session, [&session, watcher] {
        const auto steps = watcher->future().results();
        const auto failed = std::ranges::find_if(steps, [](const TestStep &step) { return step.error.has_value(); });
        if (watcher->isCanceled() || steps.isEmpty())
            session.finish(failure(ErrorCode::Cancelled));
        else if (failed != steps.end())
            session.finish(failure(*failed->error));
        else
            session.finish();
    });
    session.onInterrupt([watcher] { watcher->cancel(); });
    watcher->setFuture(test);
}

} // namespace

void listKinds(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    const auto kinds = desk->channels().kinds();
    for (const ChannelKind &each : kinds)
        session.output().row(jsonRow(each), textRow(each));
    session.finish();
}

void listChannels(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    whenListed(session, *desk, [&session, desk] {
        const auto channels = desk->channels().list();
        for (const ChannelOverview &each : channels)
            session.output().row(jsonRow(each), textRow(each));
        session.finish();
    });
}

void testChannel(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findChannel(session, *desk, session.argument(0),
        [&session, desk](const ChannelSummary &channel) { follow(session, desk->channels().test(channel.id)); });
}

void enableChannel(Session &session)
{
    setState(session, ChannelState::Live);
}

void disableChannel(Session &session)
{
    setState(session, ChannelState::Off);
}

void removeChannel(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findChannel(session, *desk, session.argument(0), [&session, desk](const ChannelSummary &channel) {
        session.then(desk->channels().remove(channel.id), [&session, channel] {
            session.output().row({{u"id"_s, channel.id.toString()}, {u"state"_s, u"removed"_s}},
                Ctl::tr("The channel “%1” was removed. Its conversations stay.").arg(channel.name));
            session.finish();
        });
    });
}

} // namespace throughline
