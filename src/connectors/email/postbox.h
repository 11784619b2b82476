// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/emailsettings.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace throughline::email {

class ImapLine;

/// The folder work around sending, over a line of its own that is opened when needed and given up when idle: finding
/// the Sent folder, looking for a message, keeping a copy, marking as answered. One task at a time, in order; each is
/// answered exactly once, in failure too.
class Postbox : public QObject
{
    Q_OBJECT
public:
    Postbox(const EmailSettings &settings, QObject *graveyard, QObject *parent);
    ~Postbox() override;

    /// The name of the folder for sent messages; empty when there is none yet.
    void findSentFolder(std::function<void(Result<QString>)> answer);
    /// Whether the Sent folder holds a message with this id.
    void isSent(const QString &externalId, std::function<void(Result<bool>)> answer);
    /// Puts a copy into the Sent folder (which is made when missing), unless one with this id is there.
    void keepCopy(const QString &externalId, const QByteArray &raw, std::function<void(Result<void>)> answer);
    /// Sets \Answered on the message, in whichever of the channel's folders it lies.
    void markAnswered(const QString &externalId, std::function<void(Result<void>)> answer);

    bool isBusy() const { return m_running || !m_tasks.isEmpty(); }

Q_SIGNALS:
    void idle();

private:
    /// Calls `done` when over; with an error when the server refused.
    using Done = std::function<void(std::optional<Error>)>;
    using Task = std::function<void(Done)>;

    void enqueue(Task task, std::function<void(std::optional<Error>)> answer);
    void runNext();
    void run();
    void end(const std::optional<Error> &error);
    void lose(const Error &error);

    void select(const QString &folder, Done done);
    void search(const QString &externalId, std::function<void(Result<QList<qint64>>)> answer);
    void listFolders(Done done);
    void makeSentFolder(Done done);
    void append(const QByteArray &raw, Done done);
    void mark(const QString &externalId, QStringList folders, Done done);
    void lookInSent(const QString &externalId, std::function<void(Result<bool>)> answer);

    struct Waiting
    {
        Task task;
        std::function<void(std::optional<Error>)> answer;
    };

    const EmailSettings m_settings;
    QObject *m_graveyard;
    ImapLine *m_line = nullptr;
    QQueue<Waiting> m_tasks;
    std::optional<Waiting> m_current;
    QString m_sentFolder;
    QTimer m_giveUp;
    bool m_open = false;
    bool m_running = false;
    bool m_listed = false;
};

} // namespace throughline::email
