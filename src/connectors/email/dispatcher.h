// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "connectors/email/emailsettings.h"

#include <QObject>
#include <QQueue>

namespace throughline::email {

class Postbox;
class Submission;

/// Sends one message after the other. A message is answered as soon as the submission server took it; its copy in Sent
/// and the mark on the message that it answers follow, and are tried once.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    Dispatcher(const EmailSettings &settings, Postbox &postbox, QObject *parent);

    void send(const OutboundMessage &message);
    /// Answers everything that is not on its way yet: it was not sent.
    void stop(const Error &error);
    bool isBusy() const { return m_current.has_value() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void finished(const throughline::SendOutcome &outcome);

private:
    void next();
    void begin();
    void lookForEarlier();
    void submit();
    void submitted(const Result<void> &result);
    void follow(const OutboundMessage &message, const QByteArray &raw);
    void answer(const OutboundMessage &message, const std::optional<Error> &error, const QByteArray &source = {});

    const EmailSettings m_settings;
    Postbox &m_postbox;
    QQueue<OutboundMessage> m_waiting;
    std::optional<OutboundMessage> m_current;
    QByteArray m_raw;
    Submission *m_submission = nullptr;
};

} // namespace throughline::email
