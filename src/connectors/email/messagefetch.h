// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KIMAP/FetchJob>
#include <KIMAP/Session>

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace throughline::email {

struct FetchedMail
{
    qint64 uid = 0;
    QByteArray raw;
    QByteArrayList flags; ///< in lower case: "\\seen"
    qint64 size = 0; ///< on the server
    bool reduced = false; ///< over the limit: the header and the first text only
};

/// Fetches some messages of the selected folder: first the headers, with sizes, then the bodies, a few megabytes at a
/// time, each piece while the one before is read. Headers and bodies come apart because KIMAP parses what it fetches
/// whole, on its own and without any limit; this way it hands over bytes, and the exact ones. KIMAP gives no
/// INTERNALDATE beside a header; the parser takes the date that the server put into the topmost Received field.
class MessageFetch : public QObject
{
    Q_OBJECT
public:
    MessageFetch(KIMAP::Session *session, QList<qint64> uids, qint64 limit, QObject *parent);

    void start();
    /// The next piece, after fetched(). It may be there already.
    void next();

Q_SIGNALS:
    /// Messages in the order of the UIDs asked for; those that are gone are left out. `covered`: UIDs dealt with, in
    /// order. Where many are large, not all that were asked for: the others are to be asked for again.
    void fetched(const QList<throughline::email::FetchedMail> &mails, const QList<qint64> &covered);
    void finished(); ///< after the last piece; also when the line is lost, which the line itself reports
    void refused(const QString &words);

private:
    struct Piece
    {
        QList<FetchedMail> mails;
        QList<qint64> covered;
    };

    void takeHeaders(const QMap<qint64, KIMAP::Message> &messages);
    void leaveOutWhatIsTooMuch();
    QList<qint64> nextPiece();
    void fetchAhead();
    void handOver();
    void fetchBodies(const QList<qint64> &uids);
    void fetchReduced(qint64 uid);
    void fetchFirstText(qint64 uid, const QByteArray &part, const QByteArray &mimeHeader);
    void take(const QList<qint64> &covered);

    KIMAP::FetchJob *fetch(
        const QList<qint64> &uids, KIMAP::FetchJob::FetchScope::Mode mode, const QByteArrayList &parts);

    QPointer<KIMAP::Session> m_session;
    QList<qint64> m_left;
    qint64 m_limit;
    QHash<qint64, FetchedMail> m_mails;
    std::optional<Piece> m_ready; ///< fetched, and not asked for yet
    bool m_fetching = false;
    bool m_wanted = false; ///< next() waits for a piece
};

} // namespace throughline::email
