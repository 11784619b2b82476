// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composer.h"

#include "core/sentence.h"
#include "service/channels.h"
#include "service/desk.h"
#include "service/drafts.h"
#include "ui/action/actionregistry.h"
#include "ui/composer/attachmentbar.h"
#include "ui/composer/attachmentsource.h"
#include "ui/composer/composerbar.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/growingtextedit.h"
#include "ui/composer/markdownkeys.h"
#include "ui/composer/writingbox.h"
#include "ui/panels/paragraph.h"
#include "ui/settings/preferences.h"
#include "ui/style/looks.h"
#include "ui/style/tokens.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

std::optional<Manifest> manifestOf(const Desk &desk, const QString &kind)
{
    const QList<ChannelKind> kinds = desk.channels().kinds();
    const auto found = std::ranges::find(kinds, kind, [](const ChannelKind &each) { return each.manifest.kind; });
    return found == kinds.cend() ? std::nullopt : std::optional(found->manifest);
}

} // namespace

Composer::Composer(Desk &desk, ActionRegistry &actions, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_keeper(new DraftKeeper(desk.drafts(), this))
    , m_target(new TargetRow)
    , m_text(new GrowingTextEdit)
    , m_attachments(new AttachmentBar)
    , m_error(new Paragraph(TextRole::Secondary, Ink::Bad))
    , m_bar(new ComposerBar(actions, preferences))
{
    m_box = new WritingBox(m_text, m_attachments);
    m_text->viewport()->setAutoFillBackground(false);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::l), scaled(10), scaled(space::l), scaled(space::m));
    layout->setSpacing(scaled(space::s));
    for (QWidget *part : {static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_box),
             static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_bar)})
        layout->addWidget(part);
    m_error->hide();

    connect(m_keeper, &DraftKeeper::loaded, this, &Composer::takeDraft);
    connect(m_keeper, &DraftKeeper::failed, this, &Composer::showError);
    connect(m_keeper, &DraftKeeper::recovered, m_error, &QWidget::hide);
    connect(m_text, &QTextEdit::textChanged, this, &Composer::changed);
    connect(m_text, &GrowingTextEdit::filesOffered, this, &Composer::addFiles);
    connect(m_text, &GrowingTextEdit::pictureOffered, this, [this](const QImage &picture) {
        addBytes(encodePicture(picture, tr("picture", "name of a pasted picture's file") + ".png"_L1));
    });
    connect(m_attachments, &AttachmentBar::changed, this, &Composer::changed);
    connect(m_target, &TargetRow::edited, this, &Composer::changed);
    connect(m_bar, &ComposerBar::noteWanted, this, &Composer::write);
    connectActions();
    retranslateUi();
    readyToSend();
}

Composer::~Composer() = default;

void Composer::setMarks(const ChannelMarks &marks)
{
    m_target->setMarks(marks);
}

void Composer::setConversation(ConversationId conversation)
{
    if (conversation == m_place.conversation)
        return;
    m_place = {.conversation = conversation, .note = false};
    m_target->clear();
    openDraft();
    refreshTarget();
}

void Composer::refreshTarget()
{
    if (m_place.conversation.isNull())
        return;
    m_desk.writing()
        .target(m_place.conversation)
        .then(this, [this, conversation = m_place.conversation](const Result<Writing::Target> &target) {
            if (conversation != m_place.conversation)
                return;
            const auto manifest = target ? manifestOf(m_desk, target->channel.kind) : std::nullopt;
            m_attachmentLimit = manifest ? manifest->maximumAttachmentSize : 0;
            m_target->setTarget(target, manifest && manifest->copies);
            readyToSend();
        });
}

void Composer::write(bool note)
{
    setNote(note);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::reload(ConversationId changed)
{
    if (changed == m_place.conversation)
        openDraft();
}

void Composer::reloadAfter(ConversationId changed, QFuture<void> change)
{
    m_keeper->waitFor(std::move(change));
    reload(changed);
}

void Composer::flush()
{
    m_keeper->flush();
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, 0, width(), 1, tokens.line);
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    addFiles(localFilesIn(event->mimeData()));
    event->acceptProposedAction();
}

void Composer::retranslateUi()
{
    m_text->setAccessibleName(m_place.note ? tr("Text of the note") : tr("Text of the reply"));
    m_text->setPlaceholderText(m_place.note ? tr("Write a note to your team") : tr("Write a reply"));
}

void Composer::connectActions()
{
    const auto on = [this](ActionId id, auto &&done) {
        QAction *action = m_actions.action(id);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, std::forward<decltype(done)>(done));
    };
    on(ActionId::Send, [this] { send(); });
    on(ActionId::Bold, [this] { m_text->setTextCursor(toggleMark(m_text->textCursor(), u"**"_s)); });
    on(ActionId::Italic, [this] { m_text->setTextCursor(toggleMark(m_text->textCursor(), u"*"_s)); });
    on(ActionId::List, [this] { m_text->setTextCursor(toggleList(m_text->textCursor())); });
    on(ActionId::Attach, [this] { attach(); });
}

void Composer::setNote(bool note)
{
    if (note == m_place.note)
        return;
    m_place.note = note;
    openDraft();
}

void Composer::openDraft()
{
    fill({.conversation = m_place.conversation, .note = m_place.note});
    m_sendOnceLoaded = false;
    m_error->hide();
    m_target->setNote(m_place.note);
    m_box->setNote(m_place.note);
    m_bar->setNote(m_place.note);
    retranslateUi();
    readyToSend();
    if (m_place.conversation.isNull())
        m_keeper->close();
    else
        m_keeper->open(m_place.conversation, m_place.note);
}

void Composer::takeDraft(const Draft &whole)
{
    const bool asSeen = whole.text == m_text->toPlainText() && whole.attachments == m_attachments->attachments();
    if (!asSeen) // else the cursor stays
        fill(whole);
    if (std::exchange(m_sendOnceLoaded, false) && asSeen)
        send();
}

void Composer::fill(const Draft &draft)
{
    m_filling = true;
    const QTextDocument &document = *m_text->document();
    const bool untouched = !document.isUndoAvailable() && !document.isRedoAvailable();
    if (!untouched || m_text->toPlainText() != draft.text) { // what another text left to be undone goes as well
        m_text->setPlainText(draft.text);
        m_text->moveCursor(QTextCursor::End);
    }
    m_attachments->setAttachments(draft.attachments);
    if (!m_place.note)
        m_target->setRecipients(draft.recipients);
    m_filling = false;
    readyToSend();
}

Draft Composer::draft() const
{
    return {.conversation = m_place.conversation,
        .note = m_place.note,
        .channel = {},
        .recipients = m_place.note ? Recipients{} : m_target->recipients(),
        .text = m_text->toPlainText(),
        .attachments = m_attachments->attachments(),
        .savedAt = now()};
}

void Composer::changed()
{
    if (m_filling || m_place.conversation.isNull())
        return;
    m_error->hide();
    m_keeper->keep(draft());
    readyToSend();
}

void Composer::send()
{
    const Draft written = draft();
    if (m_attaching > 0 || written.conversation.isNull())
        return;
    if (written.text.trimmed().isEmpty() && written.attachments.isEmpty())
        return;
    m_keeper->flush(); // should sending fail, it is on disk
    if (!m_keeper->isLoaded()) {
        m_sendOnceLoaded = true;
        return;
    }
    // Empty at once: who types on means the next text, and letters must never turn into actions meanwhile. What could
    // not be sent is the stored draft still, and comes back in front of that.
    fill({.conversation = written.conversation, .note = written.note});
    m_error->hide();
    m_keeper->waitFor(written.note ? sendNote(written) : sendReply(written));
    m_keeper->open(m_place.conversation, m_place.note);
}

QFuture<void> Composer::sendReply(const Draft &written)
{
    const Writing::Reply reply{.conversation = written.conversation,
        .channel = {},
        .recipients = written.recipients,
        .text = written.text,
        .attachments = written.attachments,
        .undoFor = m_preferences.undoTime()};
    return m_desk.writing().reply(reply).then(this, [this, written](const Result<MessageId> &message) {
        if (!message) {
            sayWhyNot(written, message.error());
            return;
        }
        m_keeper->dropSent(written);
        Q_EMIT replyQueued(written.conversation, *message);
    });
}

QFuture<void> Composer::sendNote(const Draft &written)
{
    return m_desk.writing()
        .note(written.conversation, written.text, written.attachments)
        .then(this, [this, written](const Result<MessageId> &message) {
            if (!message) {
                sayWhyNot(written, message.error());
                return;
            }
            m_keeper->dropSent(written);
            Q_EMIT noteAdded(written.conversation, *message);
            // The next thing that is written is for the customer, unless one has begun another note.
            if (isShown(written) && draft().isEmpty())
                setNote(false);
        });
}

bool Composer::isShown(const Draft &written) const
{
    return m_place == Place{.conversation = written.conversation, .note = written.note};
}

void Composer::sayWhyNot(const Draft &written, const Error &error)
{
    if (isShown(written))
        showError(error);
    else
        Q_EMIT failed(error);
}

void Composer::showError(const Error &error)
{
    m_error->setText(sentence(error));
    m_error->show();
}

void Composer::attach()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::addFiles);
    dialog->show();
}

void Composer::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        addBytes(readFile(path, m_attachmentLimit));
}

void Composer::addBytes(QFuture<Result<NamedBytes>> bytes)
{
    ++m_attaching;
    readyToSend();
    const auto finished = [this, place = m_place](const Result<Attachment> &attachment) {
        --m_attaching;
        if (!attachment)
            place == m_place ? showError(attachment.error()) : failed(attachment.error());
        else if (place == m_place)
            m_attachments->add(*attachment);
        else
            m_keeper->add({.conversation = place.conversation, .note = place.note, .attachments = {*attachment}});
        readyToSend();
    };
    bytes.then(this, [this, finished](const Result<NamedBytes> &read) {
        if (!read)
            finished(failure(read.error()));
        else
            m_desk.writing().keepAttachment(read->name, read->bytes).then(this, finished);
    });
}

void Composer::readyToSend()
{
    const bool something = !m_text->toPlainText().trimmed().isEmpty() || !m_attachments->attachments().isEmpty();
    m_bar->setReady(something && m_attaching == 0 && (m_place.note || m_target->isReachable()));
}

} // namespace throughline
