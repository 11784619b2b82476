// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace throughline {

class Archive;
class Channels;
class Contacts;
class Conversations;
class Drafts;
class Reading;
class Store;
class Writing;

/// An open workspace with everything that a window, a script, a rule or a connector can do in it: the only door through
/// which something changes. Lives on the thread that opened it; its services answer with futures that never wait.
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString folder; ///< of the workspace
        bool create = true;
        bool runChannels = true; ///< false: look and write, but leave the channels to another process
        /// When it is first looked whether something in the workspace is needed no more; then once a day.
        Milliseconds tidyAfter = std::chrono::minutes(1);
        QString agentName; ///< whose desk it is, where the workspace does not know yet; empty: the system user's
    };

    /// Waits for the disk (a few milliseconds; a migration can take longer).
    static Result<std::unique_ptr<Desk>> open(const Options &options);
    ~Desk() override; ///< stops the channels and waits until everything is written

    QString folder() const;
    AgentSummary agent() const; ///< whose desk this is

    Reading &reading() const;
    Conversations &conversations() const;
    Contacts &contacts() const;
    Writing &writing() const;
    Drafts &drafts() const;
    Channels &channels() const;
    Archive &archive() const;

Q_SIGNALS:
    /// On this object's thread, soon after anything changed here or in another process.
    void changed(const throughline::ChangeSet &changes);
    /// Customers wrote just now: worth a notification.
    void customersWrote(const QList<throughline::MessageId> &messages);

private:
    class Rooms;
    explicit Desk(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace throughline
