// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/peerbench.h"

#include "bench/application.h"
#include "bench/mailpeer.h"
#include "bench/mails.h"
#include "bench/process.h"
#include "bench/samples.h"
#include "bench/searchbench.h"
#include "bench/windowpeer.h"
#include "service/channels.h"
#include "service/desk.h"
#include "service/reading.h"
#include "support/mailpeers.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

const auto user = u"agent@example.test"_s;
constexpr int hitsCompared = 20;

/// Seconds from connecting the mailbox until all of it is stored and can be searched.
Result<double> secondsOfSync(Desk &desk, const test::MailPeers &peers)
{
    QElapsedTimer clock;
    clock.start();
    const auto added = Application::answer(desk.channels().add({.kind = u"email"_s,
        .name = u"Support"_s,
        .settings = peers.settings(user),
        .secrets = {{u"password"_s, test::DovecotServer::password()}}}));
    if (!added)
        return failure(added.error());
    const auto isIn = [&desk] {
        const auto list = desk.channels().list();
        return !list.isEmpty() && list.first().status.idle;
    };
    if (!Application::runUntil(isIn, 900'000))
        return failure(ErrorCode::TimedOut);
    return double(clock.nsecsElapsed()) / 1e9;
}

/// What a connected mailbox costs while nothing comes in.
QJsonObject idleBeside(int seconds)
{
    Application::runFor(2000); // what the sync has left
    const Usage before = usageOf(getpid());
    Application::runFor(seconds * 1000);
    return activityBetween(before, usageOf(getpid()), seconds);
}

QStringList questions(const Writer &writer)
{
    QStringList all;
    for (const auto &[kind, words] : searchQuestions(writer, 7)) {
        if (kind == "rare"_L1 || kind == "common"_L1)
            all += words;
    }
    return all;
}

QJsonObject compareSearch(const Reading &reading, MailPeer *peer, const QStringList &words)
{
    Samples ours;
    Samples theirs;
    for (const QString &each : words) {
        QElapsedTimer clock;
        clock.start();
        Application::answer(reading.search(each, hitsCompared));
        ours.add(double(clock.nsecsElapsed()) / 1e6);
        if (const auto milliseconds = peer ? peer->search(each, hitsCompared) : std::nullopt)
            theirs.add(*milliseconds);
    }
    QJsonObject result{{u"throughline"_s, ours.toJson()}};
    if (theirs.count() > 0) {
        result[u"notmuch"_s] = theirs.toJson();
        result[u"ratio"_s] = theirs.at(0.5) / ours.at(0.5);
    }
    return result;
}

Result<QJsonObject> compareMail(const Writer &writer, const PeerOptions &options)
{
    test::MailPeers peers;
    if (!test::MailPeers::areInstalled() || !peers.dovecot.start())
        return failure(ErrorCode::NotConfigured, u"Dovecot"_s);
    peers.dovecot.place(makeMails(writer, options.mails), user);
    peers.dovecot.imap(user, {"SELECT INBOX"}); // its own index is made before
    const QTemporaryDir place;
    std::unique_ptr<MailPeer> peer;
    QJsonObject sync{{u"mails"_s, options.mails}};
    if (MailPeer::isInstalled()) {
        peer = std::make_unique<MailPeer>(peers.dovecot, user, place.filePath(u"peer"_s));
        const auto fetched = peer->fetch();
        const auto indexed = fetched ? peer->index() : std::nullopt;
        if (indexed) {
            sync[u"mbsync_seconds"_s] = *fetched;
            sync[u"notmuch_seconds"_s] = *indexed;
        } else {
            peer.reset();
        }
    }
    const auto desk = Desk::open(
        {.folder = place.filePath(u"desk"_s), .create = true, .runChannels = true, .agentName = u"Nina K."_s});
    if (!desk)
        return failure(desk.error());
    const auto ours = secondsOfSync(**desk, peers);
    if (!ours)
        return failure(ours.error());
    sync[u"throughline_seconds"_s] = *ours;
    if (peer)
        sync[u"ratio"_s] = (sync[u"mbsync_seconds"_s].toDouble() + sync[u"notmuch_seconds"_s].toDouble()) / *ours;
    QJsonObject result{{u"sync"_s, sync}};
    result[u"idle_connected"_s] = idleBeside(options.rounds > 1 ? 10 : 1);
    result[u"search"_s] = compareSearch((*desk)->reading(), peer.get(), questions(writer));
    return result;
}

QJsonObject compareStart(const PeerOptions &options)
{
    QJsonObject result;
    if (!options.workspace.isEmpty())
        result[u"throughline"_s] =
            measureWindow(options.program, {u"--workspace"_s, options.workspace}, u"throughline"_s, options.rounds);
    if (!QStandardPaths::findExecutable(u"thunderbird"_s).isEmpty())
        result[u"thunderbird"_s] = measureWindow(u"thunderbird"_s, {}, u"thunderbird"_s, options.rounds);
    return result;
}

} // namespace

Result<QJsonObject> measurePeers(const Writer &writer, const PeerOptions &options)
{
    auto result = compareMail(writer, options);
    if (result && !qEnvironmentVariableIsEmpty("DISPLAY"))
        (*result)[u"start"_s] = compareStart(options);
    return result;
}

} // namespace throughline::bench
