// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/sendwatch.h"

#include "app/ctl/channelwatch.h"
#include "app/ctl/jsonrow.h"
#include "core/sentence.h"
#include "service/desk.h"
#include "service/reading.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

class SendWatch : public QObject
{
public:
    SendWatch(Session &session, const Desk &desk, MessageId message, qint64 number)
        : QObject(&session)
        , m_session(session)
        , m_desk(desk)
        , m_message(message)
        , m_number(number)
    {
        connect(&desk, &Desk::changed, this, &SendWatch::look);
        connect(&desk.channels(), &Channels::changed, this, &SendWatch::look);
        connect(&m_patience, &QTimer::timeout, this, &SendWatch::look);
        m_patience.start(std::chrono::seconds(1));
        look();
    }

private:
    void look()
    {
        if (m_asking)
            return;
        m_asking = true;
        m_session.then(m_desk.reading().message(m_message), [this](const MessageSummary &message) {
            m_asking = false;
            weigh(message);
        });
    }

    void weigh(const MessageSummary &message)
    {
        if (message.delivery == Delivery::Queued || message.delivery == Delivery::Sending) {
            if (const auto error = channelError(message.channel))
                end(message, error);
            return;
        }
        end(message, message.deliveryError);
    }

    std::optional<Error> channelError(ChannelId channel)
    {
        const auto channels = m_desk.channels().list();
        for (const ChannelOverview &each : channels) {
            if (each.channel.id == channel && m_watch.verdict(each) == ChannelWatch::Verdict::Failed)
                return errorOf(each);
        }
        return std::nullopt;
    }

    void end(const MessageSummary &message, const std::optional<Error> &error)
    {
        m_session.output().row(
            jsonRow(message, m_number), u"%1  %2"_s.arg(message.id.toString(), label(message.delivery)));
        m_session.finish(error ? Result<void>(failure(*error)) : Result<void>());
    }

    Session &m_session;
    const Desk &m_desk;
    MessageId m_message;
    qint64 m_number;
    bool m_asking = false;
    ChannelWatch m_watch{std::chrono::seconds(20)};
    QTimer m_patience;
};

} // namespace

void waitUntilSent(Session &session, const Desk &desk, MessageId message, qint64 conversationNumber)
{
    new SendWatch(session, desk, message, conversationNumber);
}

} // namespace throughline
