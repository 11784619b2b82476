// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/settings/settingswindow.h"

#include <QPointer>
#include <QWidget>

class QSplitter;

namespace throughline {

class ActionRegistry;
class ChannelSetup;
class ChoicePopup;
class ConversationActions;
class CustomerActions;
class ConversationList;
class ConversationPane;
class CustomerPanel;
class Desk;
class Folding;
class ImportWindow;
class Language;
class Leaving;
class Notifier;
class Preferences;
class Rail;
class Toast;
class Tray;

/// The desk's window: views, conversation list, the open conversation, and its customer.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// All three outlive the window.
    MainWindow(Desk &desk, Preferences &preferences, Language &language);
    ~MainWindow() override;

    void openConversation(ConversationId conversation);
    void addSamples(); ///< a channel with sample conversations
    void bringToFront();
    ActionRegistry &actions() const { return *m_actions; }
    Notifier &notifier() const { return *m_notifier; }

Q_SIGNALS:
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void arrange();
    void connectPanels();
    void connectTimeline();
    void connectActions();
    void applyMarks();
    void restore();
    void keepState();
    void take(const std::optional<ConversationSummary> &conversation);
    void updateTitle();
    void openSettings(SettingsWindow::Page page);
    void showSource(MessageId message);
    void showCurrentSource();
    void connectChannel();
    void openImport();

    Desk &m_desk;
    Preferences &m_preferences;
    Language &m_language;
    ActionRegistry *m_actions;
    QSplitter *m_splitter;
    Rail *m_rail;
    ConversationList *m_list;
    ConversationPane *m_pane;
    CustomerPanel *m_side;
    ChoicePopup *m_popup;
    Toast *m_toast;
    ConversationActions *m_conversationActions;
    CustomerActions *m_customerActions;
    Folding *m_foldViews;
    Folding *m_foldSide;
    Leaving *m_leaving = nullptr;
    Notifier *m_notifier;
    Tray *m_tray;
    QPointer<SettingsWindow> m_settings;
    QPointer<ImportWindow> m_import;
    QPointer<ChannelSetup> m_setup; ///< of a new channel
    bool m_quitting = false;
};

} // namespace throughline
