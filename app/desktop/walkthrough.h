// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace throughline {

class Desk;
class MainWindow;
class Preferences;

/// Does the main job in the real window, as a person would, and leaves a picture of each step: a sample conversation is
/// opened, a note and a reply are written, the customer answers, it is resolved. For machines without a display.
class Walkthrough : public QObject
{
    Q_OBJECT
public:
    /// Pictures go into `folder`, which is made. All parts outlive it.
    Walkthrough(Desk &desk, MainWindow &window, Preferences &preferences, const QString &folder);

    void start();

Q_SIGNALS:
    void finished(const QString &failure); ///< empty: everything happened

private:
    struct Step
    {
        QString name; ///< of the picture
        QString failure; ///< what is said when it does not happen in time
        std::function<void()> act;
        std::function<bool()> happened;
    };

    void plan();
    void planWriting();
    void planLooks();
    void next();
    void look(); ///< has it happened?
    void picture();
    void readConversation();
    void write(bool note, const QString &text);

    Desk &m_desk;
    MainWindow &m_window;
    Preferences &m_preferences;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_at = -1;
    std::optional<ConversationSummary> m_conversation; ///< as last read
    int m_messagesBefore = 0;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace throughline
