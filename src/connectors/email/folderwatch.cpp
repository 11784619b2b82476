// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/folderwatch.h"

#include "connectors/email/imapline.h"
#include "connectors/email/mailparser.h"
#include "connectors/email/messagefetch.h"

#include <KIMAP/IdleJob>
#include <KIMAP/SearchJob>
#include <KIMAP/SelectJob>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline::email {

namespace {

/// One look at what is new, and one commit or two: few large ones are quicker for server and disk. The first are few,
/// so that they are soon on the screen.
constexpr qsizetype messagesAtOnce = 1000;
constexpr qsizetype messagesAtFirst = 100;
/// Routers forget a silent line after some minutes, servers after thirty.
constexpr auto idleFor = 9min;
/// For a server that cannot push.
constexpr auto lookEvery = 60s;

/// A person must see that something is missing; the connector stands in for the sender here, so this one sentence is
/// written in the language of the desk that received it.
QString shortened(const QString &text, qint64 size)
{
    const QString note = QCoreApplication::translate("Email",
        "[This message is %1 MB large, more than the channel fetches. Its attachments are on the server only.]")
                             .arg(size / (1024LL * 1024));
    return text.isEmpty() ? note : text + u"\n\n"_s + note;
}

} // namespace

FolderWatch::FolderWatch(const EmailSettings &settings, const QString &folder, Direction direction,
    const FolderState &state, QObject *graveyard, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folder(folder)
    , m_direction(direction)
    , m_state(state)
    , m_line(new ImapLine(settings, graveyard, this))
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &FolderWatch::check);
    connect(m_line, &ImapLine::opened, this, &FolderWatch::select);
    connect(m_line, &ImapLine::failed, this, &FolderWatch::failed);
}

void FolderWatch::start()
{
    m_line->open();
}

void FolderWatch::check()
{
    if (!std::exchange(m_atRest, false))
        return; // it is looking already
    m_refresh.stop();
    if (m_idle)
        m_idle->stop(); // its result leads on
    else
        select();
}

void FolderWatch::resume()
{
    if (!m_delivering)
        return;
    m_delivering = false;
    if (m_fetch)
        m_fetch->next();
    else
        next();
}

void FolderWatch::select()
{
    if (!m_line->session())
        return;
    auto *job = new KIMAP::SelectJob(m_line->session());
    job->setMailBox(m_folder);
    job->setOpenReadOnly(true);
    m_modified.clear();
    if (m_line->offers(u"QRESYNC"_s) && m_state.modseq > 0) {
        job->setQResync(m_state.validity, m_state.modseq);
        connect(job, &KIMAP::SelectJob::modified, this, [this](const QMap<qint64, KIMAP::Message> &messages) {
            for (const KIMAP::Message &each : messages)
                m_modified.append(each.uid);
        });
    } else if (m_line->offers(u"CONDSTORE"_s)) {
        job->setCondstoreEnabled(true);
    }
    connect(job, &KJob::result, this, [this, job] { selected(job); });
    job->start();
}

void FolderWatch::selected(KIMAP::SelectJob *job)
{
    if (job->error()) {
        if (!serverWords(job).isEmpty())
            Q_EMIT failed({ErrorCode::FolderMissing, m_folder, false});
        return;
    }
    if (job->uidValidity() != m_state.validity)
        beginAnew(job->uidValidity());
    m_nextUid = job->nextUid();
    m_modseq = job->highestModSequence();
    m_fresh = true;
    if (!m_selected) {
        m_selected = true;
        Q_EMIT changed();
    }
    findNew();
}

void FolderWatch::beginAnew(qint64 validity)
{
    // The server counts anew (RFC 3501, section 2.3.1.1): what comes again is recognised by its external id.
    m_state = {.validity = validity};
    m_modified.clear();
    m_history.clear();
    m_historyDone = 0;
    m_historyKnown = false;
    m_stateChanged = true;
}

void FolderWatch::findNew()
{
    const bool neverRead = m_state.highest == 0 && !m_state.complete; // all of it is history
    const bool nothingNew = m_nextUid > 0 && m_nextUid <= m_state.highest + 1;
    if (neverRead || nothingNew)
        takeNew({});
    else if (namesAllNew(m_modified))
        takeNew(m_modified);
    else
        search(m_state.highest + 1, 0, &FolderWatch::takeNew);
}

bool FolderWatch::namesAllNew(const QList<qint64> &uids) const
{
    // Only where it leaves no gap: a server that forgot a modification sequence (Dovecot may, with its index) would
    // make us pass over a message for ever.
    const auto fresh = std::ranges::count_if(uids, [this](qint64 uid) { return uid > m_state.highest; });
    return fresh > 0 && fresh == m_nextUid - 1 - m_state.highest;
}

void FolderWatch::search(qint64 from, qint64 to, void (FolderWatch::*take)(QList<qint64>))
{
    // KIMAP drops what a server says of new messages in its answer to another command than SELECT and IDLE; so IDLE
    // must follow on SELECT at once, or a message would be missed.
    m_fresh = m_nextUid <= 0;
    auto *job = new KIMAP::SearchJob(m_line->session());
    job->setUidBased(true);
    const KIMAP::Term range(KIMAP::Term::Uid, KIMAP::ImapSet(from, to));
    if (m_settings.historyDays > 0 && to != 0) {
        const KIMAP::Term since(KIMAP::Term::Since, QDate::currentDate().addDays(-m_settings.historyDays));
        job->setTerm(KIMAP::Term(KIMAP::Term::And, {range, since}));
    } else {
        job->setTerm(range);
    }
    connect(job, &KJob::result, this, [this, job, take] {
        if (!job->error())
            (this->*take)(job->results());
        else if (const QString words = serverWords(job); !words.isEmpty())
            Q_EMIT failed({ErrorCode::ServerRefused, words, true});
    });
    job->start();
}

void FolderWatch::takeNew(QList<qint64> uids)
{
    // "n:*" names the last message even where it lies below n.
    uids.removeIf([this](qint64 uid) { return uid <= m_state.highest; });
    std::ranges::sort(uids);
    m_new = uids;
    if (m_state.complete || m_historyKnown)
        next();
    else
        findHistory();
}

void FolderWatch::findHistory()
{
    const qint64 below = m_state.lowest > 0 ? m_state.lowest - 1 : std::max<qint64>(m_nextUid - 1, 0);
    if (below == 0 && m_nextUid > 0)
        takeHistory({});
    else
        search(1, below > 0 ? below : std::numeric_limits<uint>::max(), &FolderWatch::takeHistory);
}

void FolderWatch::takeHistory(QList<qint64> uids)
{
    std::ranges::sort(uids, std::greater{});
    m_history = uids;
    m_historyKnown = true;
    Q_EMIT changed();
    next();
}

void FolderWatch::next()
{
    if (m_delivering || m_fetch)
        return;
    if (!m_new.isEmpty()) {
        fetch(m_new.first(std::min(m_new.size(), messagesAtOnce)), false);
    } else if (!m_history.isEmpty()) {
        const qsizetype some = m_historyDone == 0 ? messagesAtFirst : messagesAtOnce;
        fetch(m_history.first(std::min(m_history.size(), some)), true);
    } else {
        settle();
    }
}

void FolderWatch::fetch(const QList<qint64> &uids, bool history)
{
    setSettled(false);
    m_fresh = false;
    m_fetch = new MessageFetch(m_line->session(), uids, m_settings.messageLimit, this);
    connect(m_fetch, &MessageFetch::fetched, this,
        [this, history](
            const QList<FetchedMail> &mails, const QList<qint64> &covered) { takeMails(mails, covered, history); });
    connect(m_fetch, &MessageFetch::refused, this,
        [this](const QString &words) { Q_EMIT failed({ErrorCode::ServerRefused, words, true}); });
    connect(m_fetch, &MessageFetch::finished, this, [this] {
        m_fetch->deleteLater();
        m_fetch = nullptr;
        if (m_new.isEmpty())
            select(); // whether something came meanwhile
        else
            next();
    });
    m_fetch->start();
}

void FolderWatch::takeMails(const QList<FetchedMail> &mails, const QList<qint64> &covered, bool history)
{
    QList<InboundMessage> messages;
    for (const FetchedMail &mail : mails) {
        InboundMessage message = parsedMail(mail.raw,
            {.direction = m_direction,
                .receivedAt = {},
                .read = mail.flags.contains("\\seen"),
                .answered = mail.flags.contains("\\answered")});
        if (mail.reduced)
            message.text = shortened(message.text, mail.size);
        messages.append(std::move(message));
    }
    advance(covered, history);
    m_delivering = true;
    m_stateChanged = false;
    Q_EMIT delivered(messages, m_state, history);
    Q_EMIT changed();
}

void FolderWatch::advance(const QList<qint64> &covered, bool history)
{
    const auto [least, most] = std::ranges::minmax(covered);
    m_state.highest = std::max(m_state.highest, most);
    if (m_state.lowest == 0 || (history && least < m_state.lowest))
        m_state.lowest = least;
    if (!history) {
        m_new.removeIf([most](qint64 uid) { return uid <= most; });
    } else {
        m_history.removeIf([least](qint64 uid) { return uid >= least; });
        m_historyDone += covered.size();
        m_state.complete = m_history.isEmpty();
    }
}

void FolderWatch::settle()
{
    if (!m_fresh) {
        select();
        return;
    }
    if (m_nextUid > m_state.highest + 1)
        m_state.highest = m_nextUid - 1; // removed again before anybody saw it
    m_state.modseq = m_modseq;
    if (!m_state.complete || m_stateChanged) {
        m_state.complete = true;
        m_stateChanged = false;
        m_delivering = true;
        Q_EMIT delivered({}, m_state, true);
        return;
    }
    wait();
    setSettled(true);
}

void FolderWatch::wait()
{
    m_atRest = true;
    if (!m_line->offers(u"IDLE"_s)) {
        m_refresh.start(lookEvery);
        return;
    }
    m_idle = new KIMAP::IdleJob(m_line->session());
    connect(m_idle, &KIMAP::IdleJob::mailBoxStats, this, &FolderWatch::check);
    connect(m_idle, &KJob::result, this, [this](const KJob *job) {
        m_idle = nullptr;
        m_atRest = false;
        m_refresh.stop();
        if (!job->error())
            select();
    });
    m_idle->start();
    m_refresh.start(idleFor);
}

void FolderWatch::setSettled(bool settled)
{
    if (m_settled == settled)
        return;
    m_settled = settled;
    Q_EMIT changed();
}

} // namespace throughline::email
