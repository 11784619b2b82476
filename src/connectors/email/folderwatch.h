// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "connectors/email/emailsettings.h"
#include "connectors/email/folderstate.h"

#include <QObject>
#include <QTimer>

namespace KIMAP {
class IdleJob;
class SelectJob;
} // namespace KIMAP

namespace throughline::email {

class ImapLine;
class MessageFetch;
struct FetchedMail;

/// Reads one folder over a line of its own: what is new, then its history, newest first, then waits for the server to
/// say that something came (RFC 2177). New mail overtakes history that is still coming in.
///
/// CONDSTORE and QRESYNC (RFC 7162): where offered, a folder that was read before is opened with its last modification
/// sequence, and the server names the new messages in that one answer. What else they report, changed flags and removed
/// messages, has no use here: a message that was received stays received.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    FolderWatch(const EmailSettings &settings, const QString &folder, Direction direction, const FolderState &state,
        QObject *graveyard, QObject *parent);

    void start();
    /// Looks at once whether something came; a line that died without a word is noticed so.
    void check();
    /// More may be delivered: what was delivered before has been stored.
    void resume();

    const QString &folder() const { return m_folder; }
    bool isSelected() const { return m_selected; }
    bool isSettled() const { return m_settled; }
    qint64 historyDone() const { return m_historyDone; }
    qint64 historyTotal() const { return m_historyDone + m_history.size(); }

Q_SIGNALS:
    /// Then nothing more until resume(). Without messages: only the state changed.
    void delivered(
        const QList<throughline::InboundMessage> &messages, const throughline::email::FolderState &state, bool history);
    void changed(); ///< one of the values above
    void failed(const throughline::Error &error); ///< throw it away

private:
    void select();
    void selected(KIMAP::SelectJob *job);
    void beginAnew(qint64 validity);
    void findNew();
    bool namesAllNew(const QList<qint64> &uids) const;
    void findHistory();
    void search(qint64 from, qint64 to, void (FolderWatch::*take)(QList<qint64>));
    void takeNew(QList<qint64> uids);
    void takeHistory(QList<qint64> uids);
    void next();
    void fetch(const QList<qint64> &uids, bool history);
    void takeMails(const QList<FetchedMail> &mails, const QList<qint64> &covered, bool history);
    void advance(const QList<qint64> &covered, bool history);
    void settle();
    void wait();
    void setSettled(bool settled);

    const EmailSettings m_settings;
    const QString m_folder;
    const Direction m_direction;
    FolderState m_state;
    ImapLine *m_line;
    MessageFetch *m_fetch = nullptr;
    KIMAP::IdleJob *m_idle = nullptr;
    QTimer m_refresh;
    QList<qint64> m_new; ///< ascending
    QList<qint64> m_history; ///< descending
    QList<qint64> m_modified; ///< named by QRESYNC
    qint64 m_nextUid = 0;
    quint64 m_modseq = 0;
    qint64 m_historyDone = 0;
    bool m_atRest = false; ///< waits for the server or for the time
    bool m_fresh = false; ///< nothing was said to the server since SELECT
    bool m_selected = false;
    bool m_settled = false;
    bool m_historyKnown = false;
    bool m_delivering = false; ///< waits for resume()
    bool m_stateChanged = false; ///< and no message came with it
};

} // namespace throughline::email
