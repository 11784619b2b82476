// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/messagefetch.h"

#include "connectors/email/headerfields.h"
#include "connectors/email/imapline.h"
#include "connectors/email/parameters.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace throughline::email {

namespace {

constexpr qint64 pieceSize = 8LL * 1024 * 1024;
constexpr qsizetype pieceMessages = 500;
/// Of all that is asked for: on a slow line what is newer must not wait for long.
constexpr qint64 mostAtOnce = 2 * pieceSize;

KIMAP::ImapSet setOf(const QList<qint64> &uids)
{
    KIMAP::ImapSet set;
    set.add(uids);
    return set;
}

/// A header without the fields that describe the body, followed by a part that stands for it.
QByteArray reducedMail(QByteArrayView header, const QByteArray &mimeHeader, const QByteArray &body)
{
    QByteArray kept;
    bool keeping = true;
    const auto lines = QByteArrayView(header).toByteArray().split('\n');
    for (const QByteArrayView line : lines) {
        if (!line.startsWith(' ') && !line.startsWith('\t'))
            keeping = !line.toByteArray().toLower().startsWith("content-") && !line.trimmed().isEmpty();
        if (keeping)
            kept += line.toByteArray() + '\n';
    }
    return kept + mimeHeader.trimmed() + "\r\n\r\n" + body;
}

QByteArray wholeMail(const QByteArray &header, KMime::Content &body)
{
    if (body.contents().isEmpty())
        return header + body.body();
    // KMime found files in the text (uuencode, yEnc) and made parts of them: the bytes are no longer the same, but
    // nothing is lost.
    body.assemble();
    return reducedMail(header, body.head(), body.encodedBody());
}

} // namespace

MessageFetch::MessageFetch(KIMAP::Session *session, QList<qint64> uids, qint64 limit, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_left(std::move(uids))
    , m_limit(limit)
{ }

KIMAP::FetchJob *MessageFetch::fetch(
    const QList<qint64> &uids, KIMAP::FetchJob::FetchScope::Mode mode, const QByteArrayList &parts)
{
    auto *job = new KIMAP::FetchJob(m_session);
    KIMAP::FetchJob::FetchScope scope;
    scope.mode = mode;
    scope.parts = parts;
    job->setScope(scope);
    job->setUidBased(true);
    job->setSequenceSet(setOf(uids));
    return job;
}

void MessageFetch::start()
{
    auto *job = fetch(m_left, KIMAP::FetchJob::FetchScope::FullHeaders, {});
    connect(job, &KIMAP::FetchJob::messagesAvailable, this, &MessageFetch::takeHeaders);
    connect(job, &KJob::result, this, [this, job] {
        if (!job->error()) {
            leaveOutWhatIsTooMuch();
            next();
        } else if (const QString words = serverWords(job); !words.isEmpty()) {
            Q_EMIT refused(words);
        }
    });
    job->start();
}

void MessageFetch::leaveOutWhatIsTooMuch()
{
    qint64 size = 0;
    const auto tooMuch = std::ranges::find_if(m_left, [&](qint64 uid) {
        size += std::min(m_mails.value(uid).size, m_limit);
        return size > mostAtOnce;
    });
    const qsizetype kept = std::max<qsizetype>(tooMuch - m_left.begin(), 1);
    m_left.resize(std::min(kept, m_left.size()));
}

void MessageFetch::takeHeaders(const QMap<qint64, KIMAP::Message> &messages)
{
    for (const KIMAP::Message &each : messages) {
        if (!each.message)
            continue;
        FetchedMail mail{.uid = each.uid, .raw = each.message->head(), .flags = {}, .size = each.size};
        for (const QByteArray &flag : each.flags)
            mail.flags.append(flag.toLower());
        m_mails.insert(each.uid, mail);
    }
}

QList<qint64> MessageFetch::nextPiece()
{
    QList<qint64> piece;
    qint64 size = 0;
    while (!m_left.isEmpty()) {
        const qint64 uid = m_left.first();
        const qint64 more = m_mails.value(uid).size;
        const bool alone = more > m_limit;
        if (!piece.isEmpty() && (alone || size + more > pieceSize || piece.size() == pieceMessages))
            break;
        piece.append(m_left.takeFirst());
        size += more;
        if (alone)
            break;
    }
    return piece;
}

void MessageFetch::next()
{
    m_wanted = true;
    handOver();
}

void MessageFetch::handOver()
{
    if (!m_wanted)
        return;
    if (m_ready) {
        m_wanted = false;
        const Piece piece = *std::exchange(m_ready, std::nullopt);
        fetchAhead();
        Q_EMIT fetched(piece.mails, piece.covered);
        return;
    }
    fetchAhead();
    if (!m_fetching)
        Q_EMIT finished();
}

void MessageFetch::fetchAhead()
{
    const QList<qint64> piece = m_fetching ? QList<qint64>() : nextPiece();
    if (piece.isEmpty())
        return;
    m_fetching = true;
    if (m_mails.value(piece.first()).size > m_limit)
        fetchReduced(piece.first());
    else
        fetchBodies(piece);
}

void MessageFetch::fetchBodies(const QList<qint64> &uids)
{
    auto *job = fetch(uids, KIMAP::FetchJob::FetchScope::Content, {"TEXT"});
    connect(job, &KIMAP::FetchJob::messagesAvailable, this, [this](const QMap<qint64, KIMAP::Message> &messages) {
        for (const KIMAP::Message &each : messages) {
            const auto body = each.parts.value("TEXT");
            if (const auto mail = m_mails.find(each.uid); mail != m_mails.end() && body)
                mail->raw = wholeMail(mail->raw, *body);
        }
    });
    connect(job, &KJob::result, this, [this, job, uids] {
        if (!job->error())
            take(uids);
        else if (const QString words = serverWords(job); !words.isEmpty())
            Q_EMIT refused(words);
    });
    job->start();
}

void MessageFetch::fetchReduced(qint64 uid)
{
    // The text is nearly always the first part, or the first one within the first.
    auto headers = std::make_shared<KIMAP::MessageParts>();
    auto *job = fetch({uid}, KIMAP::FetchJob::FetchScope::Content, {"1.MIME", "1.1.MIME"});
    connect(job, &KIMAP::FetchJob::messagesAvailable, this, [headers](const QMap<qint64, KIMAP::Message> &messages) {
        for (const KIMAP::Message &each : messages)
            *headers = each.parts;
    });
    connect(job, &KJob::result, this, [this, uid, headers] {
        for (const QByteArray &part : {QByteArray("1"), QByteArray("1.1")}) {
            const auto content = headers->value(part);
            const QByteArray header = content ? content->head() : QByteArray();
            if (parameterizedValue(HeaderFields(header).value("content-type")).value.startsWith("text/")) {
                fetchFirstText(uid, part, header);
                return;
            }
        }
        fetchFirstText(uid, {}, {});
    });
    job->start();
}

void MessageFetch::fetchFirstText(qint64 uid, const QByteArray &part, const QByteArray &mimeHeader)
{
    FetchedMail &mail = m_mails[uid];
    mail.reduced = true;
    const bool whole = !parameterizedValue(HeaderFields(mail.raw).value("content-type")).value.startsWith("multipart/");
    if (part.isEmpty() || whole) {
        mail.raw = reducedMail(mail.raw, {}, {});
        take({uid});
        return;
    }
    auto *job = fetch({uid}, KIMAP::FetchJob::FetchScope::Content, {part});
    connect(job, &KIMAP::FetchJob::messagesAvailable, this,
        [this, part, mimeHeader](const QMap<qint64, KIMAP::Message> &messages) {
            for (const KIMAP::Message &each : messages) {
                const auto body = each.parts.value(part);
                FetchedMail &found = m_mails[each.uid];
                found.raw = reducedMail(found.raw, mimeHeader, body ? body->body() : QByteArray());
            }
        });
    connect(job, &KJob::result, this, [this, uid, job] {
        if (!job->error())
            take({uid});
        else if (const QString words = serverWords(job); !words.isEmpty())
            Q_EMIT refused(words);
    });
    job->start();
}

void MessageFetch::take(const QList<qint64> &covered)
{
    QList<FetchedMail> mails;
    for (const qint64 uid : covered) {
        if (const auto mail = m_mails.constFind(uid); mail != m_mails.constEnd())
            mails.append(*mail);
        m_mails.remove(uid);
    }
    m_fetching = false;
    m_ready = Piece{mails, covered};
    handOver();
}

} // namespace throughline::email
