// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/leaving.h"

#include "ui/composer/composer.h"
#include "ui/composer/draftkeeper.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace throughline {

Leaving::Leaving(Composer &composer, QWidget *window)
    : QObject(window)
    , m_composer(composer)
    , m_window(window)
{
    connect(&composer.drafts(), &DraftKeeper::settled, this, [this] {
        if (std::exchange(m_wanted, false))
            m_window->close();
    });
}

bool Leaving::isDone()
{
    if (m_losing)
        return true;
    m_composer.flush();
    const DraftKeeper &drafts = m_composer.drafts();
    m_wanted = !drafts.isSettled();
    if (m_wanted || drafts.unsaved() == 0)
        return !m_wanted;
    ask();
    return false;
}

void Leaving::ask()
{
    if (std::exchange(m_asking, true))
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Some text is not saved"),
        tr("%n drafts could not be saved. If Throughline ends now, they are lost.", nullptr,
            int(m_composer.drafts().unsaved())),
        QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *again = question->addButton(tr("Try again"), QMessageBox::AcceptRole);
    const QPushButton *lose = question->addButton(tr("Quit and lose them"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::finished, this, [this, question, again, lose] {
        m_asking = false;
        m_losing = question->clickedButton() == lose;
        if (m_losing || question->clickedButton() == again)
            m_window->close();
    });
    question->open();
}

} // namespace throughline
