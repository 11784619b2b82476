// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingswindow.h"

#include "ui/panels/viewdelegate.h"
#include "ui/settings/channelspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/shortcutspage.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

namespace throughline {

SettingsWindow::SettingsWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(new QListWidget)
    , m_stack(new QStackedWidget)
{
    setGround(this, Ground::Surface);
    auto *channels = new ChannelsPage(parts.desk);
    m_stack->addWidget(new GeneralPage(parts.preferences, parts.language));
    m_stack->addWidget(new ShortcutsPage(parts.actions));
    m_stack->addWidget(channels);
    for (int i = 0; i < m_stack->count(); ++i)
        m_pages->addItem(QString());
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setItemDelegate(new ViewDelegate(m_pages));
    m_pages->viewport()->setAutoFillBackground(false);
    auto *rail = new QWidget;
    rail->setFixedWidth(scaled(172));
    setGround(rail, Ground::Rail);
    auto *inRail = new QVBoxLayout(rail);
    inRail->setContentsMargins(scaled(space::s), scaled(space::m), scaled(space::s), scaled(space::s));
    inRail->addWidget(m_pages);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail);
    layout->addWidget(m_stack, 1);
    resize(scaled(760), scaled(520));
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(channels, &ChannelsPage::connectWanted, this, &SettingsWindow::connectWanted);
    retranslateUi();
}

void SettingsWindow::open(Page page)
{
    m_pages->setCurrentRow(int(page));
    show();
    raise();
    activateWindow();
    m_pages->setFocus(Qt::OtherFocusReason);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SettingsWindow::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Settings"));
    const QStringList names{tr("General"), tr("Shortcuts"), tr("Channels")};
    for (int i = 0; i < names.size(); ++i)
        m_pages->item(i)->setText(names.at(i));
}

} // namespace throughline
