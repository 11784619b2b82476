// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/statusline.h"

#include "service/channels.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/textlabel.h"
#include "ui/style/textline.h"
#include "ui/style/timetext.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace throughline {

namespace {

Ink inkOf(const DeskStatus &status)
{
    if (!status.failed.isEmpty() || status.stuck > 0)
        return Ink::Bad;
    return status.offline.isEmpty() ? Ink::Muted : Ink::Warning;
}

} // namespace

QString statusText(const DeskStatus &status)
{
    if (!status.failed.isEmpty())
        //: %1: names of channels that do not work until someone looks after them
        return StatusLine::tr("%1 needs you").arg(QLocale().createSeparatedList(status.failed));
    if (status.stuck > 0)
        return StatusLine::tr("%n replies not sent", nullptr, status.stuck);
    if (!status.offline.isEmpty() && status.queued > 0)
        return StatusLine::tr("Offline: %n to send", nullptr, status.queued);
    if (!status.offline.isEmpty())
        return StatusLine::tr("Offline: trying again");
    if (status.queued > 0)
        return StatusLine::tr("Sending %n", nullptr, status.queued);
    if (!status.import.isEmpty())
        return status.import;
    if (status.syncTotal > 0) {
        const QLocale locale;
        if (status.syncLeft)
            //: Progress of the history: %1 per cent are in, %2 ("2 min") is the time left
            return StatusLine::tr("History: %1 % · %2 left")
                .arg(locale.toString(100 * status.syncDone / status.syncTotal), spanText(*status.syncLeft));
        //: Progress of the history: %1 of %2 messages
        return StatusLine::tr("History: %1 of %2")
            .arg(locale.toString(status.syncDone), locale.toString(status.syncTotal));
    }
    if (status.channels == 0)
        return StatusLine::tr("No channel connected");
    return StatusLine::tr("✓ All sent");
}

QString statusDetails(const DeskStatus &status)
{
    const QString text = statusText(status);
    if (status.syncTotal == 0)
        return text;
    return text + u'\n'
        + progressText({.done = status.syncDone,
            .total = status.syncTotal,
            .perSecond = status.syncRate,
            .left = status.syncLeft});
}

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QPushButton(parent)
    , m_desk(desk)
{
    setLook(this, ButtonLook::Quiet);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clock.start();
    m_syncing.setInterval(1000);
    connect(&m_syncing, &QTimer::timeout, this, &StatusLine::measureSync);
    connect(this, &QPushButton::clicked, this, [this] {
        const bool import = !m_status.import.isEmpty() && text() == m_status.import;
        return import ? Q_EMIT importWanted() : Q_EMIT channelsWanted();
    });
    connect(&desk.channels(), &Channels::changed, this, &StatusLine::readChannels);
    connect(&desk, &Desk::changed, this, &StatusLine::readOutbox);
    readChannels();
    readOutbox();
}

void StatusLine::setImport(const QString &line)
{
    m_status.import = line;
    retranslateUi();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QPushButton::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    painter.setFont(withTabularFigures(fontFor(TextRole::Secondary)));
    painter.setPen(colorOf(inkOf(m_status), palette()));
    const QRect inside = rect().adjusted(scaled(space::s), 0, -scaled(space::s), 0);
    drawLine(painter, inside, text(), layoutDirection());
}

void StatusLine::retranslateUi()
{
    setText(statusText(m_status));
    setAccessibleName(tr("Status: %1").arg(text()));
    const QString details = statusDetails(m_status);
    setAccessibleDescription(details == text() ? QString() : details);
    setToolTip(details);
}

void StatusLine::readChannels()
{
    m_status.offline.clear();
    m_status.failed.clear();
    m_status.channels = 0;
    m_status.syncDone = 0;
    m_status.syncTotal = 0;
    const auto channels = m_desk.channels().list();
    for (const ChannelOverview &each : channels) {
        if (each.channel.state == ChannelState::Off)
            continue;
        ++m_status.channels;
        if (each.error || each.status.phase == ConnectorPhase::Failed)
            m_status.failed.append(each.channel.name);
        else if (each.status.phase == ConnectorPhase::Waiting)
            m_status.offline.append(each.channel.name);
        m_status.syncDone += each.status.done;
        m_status.syncTotal += each.status.total;
    }
    measureSync();
}

void StatusLine::measureSync()
{
    const Pace::Time at(m_clock.elapsed());
    m_sync.add(at, m_status.syncDone);
    m_status.syncRate = m_sync.perSecond(at);
    m_status.syncLeft = m_sync.timeFor(m_status.syncTotal - m_status.syncDone, at);
    if (m_status.syncTotal == 0)
        m_syncing.stop();
    else if (!m_syncing.isActive())
        m_syncing.start();
    retranslateUi();
}

void StatusLine::readOutbox()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_desk.reading().outbox().then(this, [this](const Result<QList<MessageSummary>> &outbox) {
        m_reading = false;
        if (outbox) {
            m_status.stuck = int(std::ranges::count_if(*outbox, [](const MessageSummary &message) {
                return message.delivery == Delivery::Failed || message.delivery == Delivery::Held;
            }));
            m_status.queued = int(outbox->size()) - m_status.stuck;
            retranslateUi();
        }
        if (std::exchange(m_again, false))
            readOutbox();
    });
}

} // namespace throughline
