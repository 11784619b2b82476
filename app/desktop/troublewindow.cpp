// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/troublewindow.h"

#include "core/sentence.h"
#include "store/upkeep.h"
#include "ui/panels/paragraph.h"
#include "ui/style/looks.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProcess>
#include <QPushButton>
#include <QtConcurrentRun>

namespace throughline {

using namespace Qt::StringLiterals;

TroubleWindow::TroubleWindow(const Error &error, const QString &workspace)
    : m_error(error)
    , m_workspace(workspace)
    , m_title(new Paragraph(TextRole::Title))
    , m_sentence(new Paragraph)
    , m_place(new Paragraph(TextRole::Secondary, Ink::Muted))
    , m_result(new Paragraph)
    , m_export(new QPushButton)
    , m_other(new QPushButton)
    , m_quit(new QPushButton)
{
    setGround(this, Ground::Surface);
    m_title->setWeight(QFont::DemiBold);
    m_result->hide();
    m_export->setVisible(error.code == ErrorCode::WorkspaceDamaged);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::xl), scaled(space::xl), scaled(space::xl), scaled(space::l));
    layout->setSpacing(scaled(space::m));
    for (Paragraph *part : {m_title, m_sentence, m_place, m_result})
        layout->addWidget(part);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(scaled(520), scaled(260));
    connect(m_export, &QPushButton::clicked, this, &TroubleWindow::exportWhole);
    connect(m_other, &QPushButton::clicked, this, &TroubleWindow::chooseAnother);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    retranslateUi();
}

void TroubleWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TroubleWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void TroubleWindow::retranslateUi()
{
    setWindowTitle(tr("Throughline"));
    m_title->setText(tr("The desk cannot be opened"));
    m_sentence->setText(sentence(m_error));
    m_place->setText(m_workspace);
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_export, tr("Export what is whole…"));
    name(m_other, tr("Open another workspace…"));
    name(m_quit, tr("Quit"));
}

void TroubleWindow::exportWhole()
{
    auto *dialog = new QFileDialog(this, tr("Export into this folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_export->setEnabled(false);
        m_result->setText(tr("Exporting…"));
        m_result->show();
        const auto goOn = [](qint64, qint64) { return true; };
        QtConcurrent::run([workspace = m_workspace, folder, goOn] {
            return exportWorkspace(workspace, folder, goOn);
        }).then(this, [this](const Result<ExportCounts> &counts) {
            m_export->setEnabled(true);
            m_result->setText(
                counts ? tr("%n events were exported.", nullptr, int(counts->events)) : sentence(counts.error()));
        });
    });
    dialog->show();
}

void TroubleWindow::chooseAnother()
{
    auto *dialog = new QFileDialog(this, tr("Open another workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (QProcess::startDetached(QApplication::applicationFilePath(), {u"--workspace"_s, folder}))
            close();
    });
    dialog->show();
}

} // namespace throughline
