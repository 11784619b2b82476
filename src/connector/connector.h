// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"

#include <QFuture>
#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace throughline {

/// One channel as its connector needs it. Secrets are held in memory only.
struct ChannelConfig
{
    ChannelId id;
    QString name;
    QJsonObject settings;
    QMap<QString, QString> secrets; ///< by the name of the setting

    /// A connector sees no keychain. Where its server gives a new secret for an old one (a refresh token that is used
    /// up, RFC 6749 section 6), it says so here, as soon as it knows, on the connectors' thread: the new one is kept in
    /// the old one's place, and given from then on. Empty where nobody keeps anything.
    std::function<void(const QString &setting, const QString &secret)> keepSecret{};
};

enum class ConnectorPhase { Stopped, Connecting, Online, Waiting, Failed };

template <> struct Names<ConnectorPhase>
{
    static constexpr std::array<std::pair<ConnectorPhase, std::string_view>, 5> table{{
        {ConnectorPhase::Stopped, "stopped"}, {ConnectorPhase::Connecting, "connecting"},
        {ConnectorPhase::Online, "online"}, {ConnectorPhase::Waiting, "waiting"}, // for the next attempt
        {ConnectorPhase::Failed, "failed"}, // until a person changes something
    }};
};

struct ConnectorStatus
{
    ConnectorPhase phase = ConnectorPhase::Stopped;
    std::optional<Error> error; ///< of Waiting and Failed
    qint64 done = 0; ///< messages of the history that are in
    qint64 total = 0; ///< 0: nothing under way
    bool idle = false; ///< everything that was there when we looked is in and acknowledged

    friend bool operator==(const ConnectorStatus &, const ConnectorStatus &) = default;
};

/// A running channel. Lives on the connectors' thread; every call and every signal happens there, and nothing may
/// block.
///
/// Life: start() once; then any number of send(), acknowledge() and wake(); then stop() once, answered by stopped().
/// A connector that loses its line says Waiting with an error and stops trying: its host decides when to call wake().
class Connector : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `checkpoint` is the last one committed; empty on the first run.
    virtual void start(const QByteArray &checkpoint) = 0;
    virtual void stop() = 0;

    /// Exactly one sendFinished() answers, also after stop() and when the line is down.
    virtual void send(const OutboundMessage &message) = 0;

    /// The batch and its checkpoint are on disk. Until then the connector must be able to deliver it again.
    virtual void acknowledge(quint64 batch) = 0;

    /// The network came back, the machine woke up, or the time to wait is over: try now.
    virtual void wake() = 0;

Q_SIGNALS:
    void received(const throughline::Batch &batch);
    void sendFinished(const throughline::SendOutcome &outcome);
    void statusChanged(const throughline::ConnectorStatus &status);
    void stopped();
};

/// One line of the verdict of *test connection*.
struct TestStep
{
    QString name; ///< stable: "reach", "tls", "login", "folder", "submission_reach", "submission" …
    std::optional<Error> error; ///< none: it works
    QString detail; ///< what was found: the server's name, the certificate's owner …
};

/// Reads messages from files (an archive, a mailbox folder) without a channel.
class MessageReader
{
public:
    virtual ~MessageReader() = default;

    struct Item
    {
        QString place; ///< file, and where in it, for a report
        Result<InboundMessage> message;
    };

    /// The next message, or nothing at the end. A message that cannot be read is an Item with an error, and reading
    /// goes on.
    virtual std::optional<Item> next() = 0;
};

/// What a plugin's root object implements. `create` and `test` are called on the connectors' thread.
class ConnectorPlugin
{
public:
    virtual ~ConnectorPlugin() = default;

    virtual std::unique_ptr<Connector> create(const ChannelConfig &config) = 0;

    /// Tries the settings step by step without keeping anything; each step is reported as it ends. What needs a step
    /// that failed is left out; what does not is still tried. Cancelling the future ends it.
    virtual QFuture<TestStep> test(const ChannelConfig &config) = 0;

    /// A reader of the files under `path`, or null when this connector reads no files. Any thread.
    virtual std::unique_ptr<MessageReader> openArchive(const QString &path)
    {
        Q_UNUSED(path)
        return nullptr;
    }
};

} // namespace throughline

/// Version 1. It changes whenever anything in src/connector or src/core changes shape.
#define THROUGHLINE_CONNECTOR_IID "io.throughline.Connector/1"

Q_DECLARE_INTERFACE(throughline::ConnectorPlugin, THROUGHLINE_CONNECTOR_IID)
Q_DECLARE_METATYPE(throughline::ConnectorStatus)
