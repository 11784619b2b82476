// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcutspage.h"

#include "ui/action/actionregistry.h"
#include "ui/panels/paragraph.h"
#include "ui/style/looks.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace throughline {

ShortcutsPage::ShortcutsPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_conflict(new Paragraph(TextRole::Body, Ink::Bad))
{
    auto *content = new QWidget;
    setGround(content, Ground::Surface);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(scaled(space::xl), scaled(space::m), scaled(space::xl), scaled(space::m));
    grid->setColumnStretch(0, 1);
    const auto ids = m_actions.ids();
    for (const ActionId id : ids)
        addRow(id, grid);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(space::xl), 0, scaled(space::xl), scaled(space::m));
    foot->addWidget(m_conflict);
    layout->addLayout(foot);
    m_conflict->hide();
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ShortcutsPage::showKeys);
    retranslateUi();
    showKeys();
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ShortcutsPage::retranslateUi()
{
    for (const auto &[id, row] : m_rows) {
        const QString name = m_actions.action(id)->text();
        row.name->setText(name);
        row.keys->setAccessibleName(tr("Shortcut: %1").arg(name));
        row.reset->setText(tr("Reset"));
        row.reset->setAccessibleName(tr("Reset the shortcut: %1").arg(name));
    }
}

void ShortcutsPage::addRow(ActionId id, QGridLayout *grid)
{
    Row row{new TextLabel, new QKeySequenceEdit, new QPushButton};
    row.keys->setMaximumSequenceLength(1);
    row.keys->setClearButtonEnabled(true);
    row.keys->setFixedWidth(scaled(150));
    setLook(row.reset, ButtonLook::Quiet);
    const int line = grid->rowCount();
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.keys, line, 1);
    grid->addWidget(row.reset, line, 2);
    connect(row.keys, &QKeySequenceEdit::editingFinished, this, [this, id] { change(id); });
    connect(row.reset, &QPushButton::clicked, this, [this, id] {
        m_conflict->hide();
        m_actions.reset(id);
    });
    m_rows.emplace(id, row);
}

void ShortcutsPage::showKeys()
{
    for (const auto &[id, row] : m_rows) {
        row.keys->setKeySequence(m_actions.action(id)->shortcut());
        row.reset->setEnabled(m_actions.isChanged(id));
    }
}

void ShortcutsPage::change(ActionId id)
{
    const QKeySequence wanted = m_rows.at(id).keys->keySequence();
    if (wanted == m_actions.action(id)->shortcut())
        return;
    if (const auto owner = m_actions.usedBy(wanted, id)) {
        m_conflict->setText(tr("%1 is the shortcut of “%2”. Change that one first.")
                .arg(wanted.toString(QKeySequence::NativeText), m_actions.action(*owner)->text()));
        m_conflict->show();
        showKeys();
        return;
    }
    m_conflict->hide();
    m_actions.setShortcut(id, wanted);
}

} // namespace throughline
