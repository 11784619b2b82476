// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/rail.h"

#include "model/viewlistmodel.h"
#include "service/channels.h"
#include "service/desk.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/personbutton.h"
#include "ui/panels/statusline.h"
#include "ui/panels/viewdelegate.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace throughline {

namespace {

QMenu *programMenu(const ActionRegistry &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const ActionId id : {ActionId::Palette, ActionId::Shortcuts, ActionId::Settings})
        menu->addAction(actions.action(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::ConnectChannel, ActionId::Import})
        menu->addAction(actions.action(id));
    menu->addSeparator();
    menu->addAction(actions.action(ActionId::Quit));
    return menu;
}

} // namespace

Rail::Rail(Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ViewListModel(desk, this))
    , m_delegate(new ViewDelegate(this))
    , m_person(new PersonButton)
    , m_list(new QListView)
    , m_status(new StatusLine(desk))
{
    setGround(this, Ground::Rail);
    m_person->setPerson(desk.agent().id.uuid(), desk.agent().name);
    m_person->setMenu(programMenu(actions, m_person));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::s), scaled(space::m), scaled(space::s), scaled(space::xs));
    layout->setSpacing(scaled(space::s));
    layout->addWidget(m_person);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Rail::chooseRow);
    connect(m_list, &QListView::clicked, this, &Rail::entered);
    connect(m_list, &QListView::activated, this, &Rail::entered);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { choose(m_view); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Rail::countsChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { choose(m_view); });
    connect(m_status, &StatusLine::channelsWanted, this, &Rail::channelsWanted);
    connect(m_status, &StatusLine::importWanted, this, &Rail::importWanted);
    retranslateUi();
}

void Rail::setMarks(const ChannelMarks &marks)
{
    m_delegate->setMarks(marks);
    m_list->viewport()->update();
}

void Rail::setImport(const QString &line)
{
    m_status->setImport(line);
}

void Rail::choose(const View &view)
{
    m_view = view;
    const int row = m_model->rowOf(view);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

const ViewCounts &Rail::counts() const
{
    return m_model->counts();
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void Rail::retranslateUi()
{
    m_list->setAccessibleName(tr("Views"));
    m_list->viewport()->update();
}

void Rail::chooseRow(const QModelIndex &index)
{
    if (!index.isValid() || index.data(ViewListModel::HeadingRole).toBool())
        return;
    m_view = index.data(ViewListModel::ViewRole).value<View>();
    Q_EMIT viewChosen(m_view, index.data(Qt::DisplayRole).toString());
}

} // namespace throughline
