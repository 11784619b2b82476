// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pace.h"
#include "core/summary.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace throughline {

class Desk;

/// What the desk owes the world at the moment, in a few words.
struct DeskStatus
{
    int queued = 0; ///< to be sent by itself
    int stuck = 0; ///< failed or held: a person decides
    QStringList offline; ///< channels that wait for their line
    QStringList failed; ///< channels that need someone
    qint64 syncDone = 0;
    qint64 syncTotal = 0;
    QString import; ///< how far it is, in a few words; empty: none
    std::optional<double> syncRate; ///< messages a second
    std::optional<std::chrono::seconds> syncLeft;
    int channels = 0; ///< that are live
};

/// "All sent", "Sending 2", "Offline: 2 wait" …; the most pressing one.
QString statusText(const DeskStatus &status);
QString statusDetails(const DeskStatus &status); ///< the same with everything that is known

/// The line at the foot of the views. A click on it leads to the channels.
class StatusLine : public QPushButton
{
    Q_OBJECT
public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    void setImport(const QString &line); ///< empty: none is under way
    const DeskStatus &status() const { return m_status; }

Q_SIGNALS:
    void channelsWanted();
    void importWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void readChannels();
    void measureSync();
    void readOutbox();

    Desk &m_desk;
    DeskStatus m_status;
    QElapsedTimer m_clock;
    Pace m_sync;
    QTimer m_syncing; ///< while history comes in: what was promised grows old
    bool m_reading = false;
    bool m_again = false;
};

} // namespace throughline
