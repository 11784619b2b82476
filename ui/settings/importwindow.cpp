// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/importwindow.h"

#include "core/sentence.h"
#include "ui/composer/growingtextedit.h"
#include "ui/panels/paragraph.h"
#include "ui/style/looks.h"
#include "ui/style/timetext.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline {

ImportWindow::ImportWindow(Archive &archive, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_archive(archive)
    , m_words(new Paragraph)
    , m_list(new QListWidget)
    , m_bar(new QProgressBar)
    , m_result(new Paragraph)
    , m_files(new QPushButton)
    , m_folder(new QPushButton)
    , m_start(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, Ground::Surface);
    setAcceptDrops(true);
    setLook(m_start, ButtonLook::Primary);
    m_list->viewport()->setAutoFillBackground(false); // the frame has round corners
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_look.setInterval(500);
    m_result->hide();
    m_cancel->hide();
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_files);
    choice->addWidget(m_folder);
    choice->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::xl), scaled(space::l), scaled(space::xl), scaled(space::l));
    layout->setSpacing(scaled(space::m));
    layout->addWidget(m_words);
    layout->addLayout(choice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    resize(scaled(560), scaled(420));

    connect(m_files, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_start, &QPushButton::clicked, this, &ImportWindow::start);
    connect(m_cancel, &QPushButton::clicked, &m_watcher, &QFutureWatcherBase::cancel);
    connect(&m_look, &QTimer::timeout, this, &ImportWindow::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportWindow::finish);
    retranslateUi();
}

ImportWindow::~ImportWindow()
{
    m_watcher.cancel();
}

void ImportWindow::addPaths(const QStringList &paths)
{
    m_paths += paths;
    m_paths.removeDuplicates();
    m_list->clear();
    m_list->addItems(m_paths);
    m_start->setEnabled(!m_paths.isEmpty());
}

void ImportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ImportWindow::closeEvent(QCloseEvent *event)
{
    if (m_watcher.isRunning()) {
        hide();
        event->ignore();
    }
}

void ImportWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    addPaths(localFilesIn(event->mimeData()));
    event->acceptProposedAction();
}

void ImportWindow::retranslateUi()
{
    setWindowTitle(tr("Import messages"));
    m_words->setText(
        tr("Brings in mailboxes (mbox), mail folders (Maildir) and single mails (.eml). What is there already is "
           "not brought in twice."));
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_files, tr("Add files…"));
    name(m_folder, tr("Add a folder…"));
    nameStart();
    name(m_cancel, tr("Stop"));
    m_list->setAccessibleName(tr("Files to import"));
    m_bar->setAccessibleName(tr("Progress"));
    m_start->setEnabled(!m_paths.isEmpty() && !m_watcher.isRunning());
}

void ImportWindow::nameStart()
{
    //: A button: goes on with an import that was stopped
    const QString text = m_stopped ? tr("Go on") : tr("Import");
    m_start->setText(text);
    m_start->setAccessibleName(text);
}

void ImportWindow::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportWindow::addPaths);
    dialog->show();
}

void ImportWindow::start()
{
    const auto progress = std::make_shared<Archive::Progress>();
    m_meter.emplace(progress);
    m_bar->setRange(0, 0); // nobody knows yet
    m_bar->show();
    m_cancel->show();
    m_start->setEnabled(false);
    m_watcher.setFuture(m_archive.import(m_paths, progress));
    m_look.start();
    showProgress();
}

void ImportWindow::showProgress()
{
    constexpr int steps = 1000;
    const WorkProgress progress = m_meter->now();
    const double share = m_meter->share();
    if (share >= 0) {
        m_bar->setRange(0, steps);
        m_bar->setValue(int(share * steps));
    }
    m_result->setInk(Ink::Muted);
    m_result->setText(progressText(progress));
    m_result->show();
    const QString percent = QLocale().toString(int(std::max(0.0, share) * 100));
    //: In the line at the foot of the views; %1 per cent are read, %2 ("2 min") is the time left
    Q_EMIT progressed(progress.left ? tr("Import: %1 % · %2 left").arg(percent, spanText(*progress.left))
                                    //: In the line at the foot of the views; %1 per cent are read
                                    : tr("Import: %1 %").arg(percent));
}

void ImportWindow::finish()
{
    m_look.stop();
    m_bar->hide();
    m_cancel->hide();
    m_start->setEnabled(true);
    m_result->show();
    Q_EMIT progressed({});
    m_stopped = m_watcher.future().resultCount() == 0;
    nameStart();
    if (m_stopped) {
        m_result->setInk(Ink::Muted);
        m_result->setText(tr("Stopped. What came in stays; importing again goes on from there."));
        return;
    }
    const auto result = m_watcher.result();
    if (result) {
        report(*result);
    } else {
        m_result->setInk(Ink::Bad);
        m_result->setText(sentence(result.error()));
    }
    if (!isVisible())
        Q_EMIT finishedUnseen(m_result->text());
}

void ImportWindow::report(const Archive::ImportReport &report)
{
    QStringList lines{tr("%Ln messages came in.", nullptr, int(report.imported)),
        tr("%Ln were there already.", nullptr, int(report.alreadyPresent))};
    if (!report.refused.isEmpty())
        lines.append(tr("%Ln were refused:", nullptr, int(report.refused.size())));
    m_result->setInk(Ink::Text);
    m_result->setText(lines.join(u'\n'));
    m_list->clear();
    m_paths.clear();
    for (const Archive::Refusal &refusal : report.refused)
        //: A file that was refused: %1 is where it is, %2 a sentence with the reason
        m_list->addItem(tr("%1: %2").arg(refusal.place, sentence(refusal.error)));
    m_start->setEnabled(false);
}

} // namespace throughline
