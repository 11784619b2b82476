// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/sourceview.h"

#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocumentFragment>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 2LL * 1024 * 1024; ///< bytes; the whole can be saved

} // namespace

SourceView::SourceView(const QByteArray &source, const QString &language, const QString &fileName, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_source(source)
    , m_fileName(fileName)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_text(new QPlainTextEdit)
    , m_find(new QLineEdit)
    , m_verdict(new QLabel)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_text->document());
    m_highlighter->setDefinition(m_repository->definitionForName(language));
    applyTheme();
    m_text->setPlainText(QString::fromUtf8(source.left(longestShown)));
    m_find->setClearButtonEnabled(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_find, 1);
    bar->addWidget(m_verdict);
    bar->addWidget(m_copy);
    bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    resize(scaled(760), scaled(560));
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_text->moveCursor(QTextCursor::Start);
        find(words);
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(m_find->text()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QTextCursor cursor = m_text->textCursor();
        QApplication::clipboard()->setText(
            cursor.hasSelection() ? cursor.selection().toPlainText() : m_text->toPlainText());
    });
    connect(m_save, &QPushButton::clicked, this, &SourceView::save);
    retranslateUi();
}

SourceView::~SourceView() = default;

void SourceView::retranslateUi()
{
    setWindowTitle(tr("Source: %1").arg(m_fileName));
    m_text->setAccessibleName(tr("Source of the message"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the source"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(m_copy->text());
    m_save->setText(tr("Save as\u2026"));
    m_save->setAccessibleName(m_save->text());
}

void SourceView::applyTheme()
{
    const bool dark = tokensOf(this).dark;
    m_highlighter->setTheme(m_repository->defaultTheme(
        dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
    m_highlighter->rehighlight();
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return m_find->setFocus(Qt::ShortcutFocusReason);
    if (event->matches(QKeySequence::FindNext))
        return find(m_find->text());
    if (event->matches(QKeySequence::FindPrevious))
        return find(m_find->text(), true);
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SourceView::find(const QString &words, bool backwards)
{
    m_verdict->clear();
    if (words.isEmpty())
        return;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags))
        return;
    const QTextCursor before = m_text->textCursor(); // go on from the other end
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (!m_text->find(words, flags)) {
        m_text->setTextCursor(before);
        m_verdict->setText(tr("Not found"));
    }
}

void SourceView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the source"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &SourceView::write);
    dialog->open();
}

void SourceView::write(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(m_source) == m_source.size() && file.commit();
    m_verdict->setText(written ? tr("Saved") : tr("Could not be saved: %1").arg(file.errorString()));
}

} // namespace throughline
