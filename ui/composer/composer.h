// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/composer/targetrow.h"

#include <QFrame>
#include <QFuture>

class QPushButton;

namespace throughline {

class ActionRegistry;
class AttachmentBar;
class ComposerBar;
class Desk;
class DraftKeeper;
class GrowingTextEdit;
class Paragraph;
class Preferences;
class WritingBox;
struct NamedBytes;

/// Where an agent writes: a reply or a note, each with a draft of its own for every conversation. What is written stays
/// here until it is safely queued, whatever goes wrong.
class Composer : public QWidget
{
    Q_OBJECT
public:
    Composer(Desk &desk, ActionRegistry &actions, Preferences &preferences, QWidget *parent = nullptr);
    ~Composer() override; ///< saves the draft

    void setMarks(const ChannelMarks &marks);
    void setConversation(ConversationId conversation); ///< null: none
    void refreshTarget(); ///< the customer wrote, perhaps from elsewhere
    void write(bool note); ///< with the focus in the text
    /// A reply is about to be taken back: what was typed is saved, and what is typed from now on comes behind it.
    void reload(ConversationId changed);
    void reloadAfter(ConversationId changed, QFuture<void> change);
    void flush(); ///< saves the draft now
    const DraftKeeper &drafts() const { return *m_keeper; }

Q_SIGNALS:
    void replyQueued(throughline::ConversationId conversation, throughline::MessageId message);
    void noteAdded(throughline::ConversationId conversation, throughline::MessageId message);
    void failed(const throughline::Error &error); ///< in a conversation that is not shown any more

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place
    {
        ConversationId conversation;
        bool note = false;
        friend bool operator==(const Place &, const Place &) = default;
    };

    void retranslateUi();
    void connectActions();
    void setNote(bool note);
    void openDraft();
    void takeDraft(const Draft &draft); ///< with what was typed while it was loaded
    void fill(const Draft &draft); ///< without keeping it
    Draft draft() const;
    void changed();
    void send();
    QFuture<void> sendReply(const Draft &draft);
    QFuture<void> sendNote(const Draft &draft);
    bool isShown(const Draft &written) const;
    void sayWhyNot(const Draft &written, const Error &error); ///< it was not sent
    void showError(const Error &error);
    void attach();
    void addFiles(const QStringList &paths);
    void addBytes(QFuture<Result<NamedBytes>> bytes);
    void readyToSend();

    Desk &m_desk;
    ActionRegistry &m_actions;
    Preferences &m_preferences;
    DraftKeeper *m_keeper;
    Place m_place;
    qint64 m_attachmentLimit = 0;
    int m_attaching = 0; ///< files that are being read
    bool m_filling = false; ///< what changes is not typed
    bool m_sendOnceLoaded = false; ///< unless there is more in the draft than was seen

    TargetRow *m_target;
    WritingBox *m_box;
    GrowingTextEdit *m_text;
    AttachmentBar *m_attachments;
    Paragraph *m_error;
    ComposerBar *m_bar;
};

} // namespace throughline
