// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/channelspage.h"

#include "core/sentence.h"
#include "model/channellistmodel.h"
#include "service/desk.h"
#include "ui/panels/paragraph.h"
#include "ui/settings/channeldelegate.h"
#include "ui/settings/channelsetup.h"
#include "ui/settings/teststeps.h"
#include "ui/style/looks.h"

#include <QEvent>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline {

ChannelsPage::ChannelsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ChannelListModel(desk.channels(), this))
    , m_list(new QListView)
    , m_problem(new Paragraph(TextRole::Body, Ink::Bad))
    , m_steps(new TestSteps)
    , m_unusable(new Paragraph(TextRole::Secondary, Ink::Muted))
    , m_connect(new QPushButton)
    , m_edit(new QPushButton)
    , m_test(new QPushButton)
    , m_toggle(new QPushButton)
    , m_remove(new QPushButton)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChannelDelegate(ChannelMarks(desk.channels().kinds()), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    setLook(m_connect, ButtonLook::Primary);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_test, m_toggle, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::xl), scaled(space::l), scaled(space::xl), scaled(space::l));
    layout->setSpacing(scaled(space::m));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_steps);
    layout->addLayout(buttons);
    layout->addWidget(m_unusable);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_steps->clear();
        showChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChannelsPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChannelsPage::showChosen);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChannelsPage::showChosen);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChannelsPage::showChosen);
    connect(m_list, &QListView::activated, this, &ChannelsPage::edit);
    connect(m_connect, &QPushButton::clicked, this, &ChannelsPage::connectWanted);
    connect(m_edit, &QPushButton::clicked, this, &ChannelsPage::edit);
    connect(m_test, &QPushButton::clicked, this, &ChannelsPage::test);
    connect(m_toggle, &QPushButton::clicked, this, &ChannelsPage::toggle);
    connect(m_remove, &QPushButton::clicked, this, &ChannelsPage::askRemove);
    m_list->setCurrentIndex(m_model->index(0));
    retranslateUi();
}

void ChannelsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ChannelsPage::retranslateUi()
{
    m_list->setAccessibleName(tr("Channels"));
    m_list->viewport()->update();
    const auto name = [](QPushButton *button, const QString &text, const QString &spoken) {
        button->setText(text);
        button->setAccessibleName(spoken);
    };
    name(m_connect, tr("Connect…"), tr("Connect a channel"));
    name(m_edit, tr("Edit…"), tr("Edit the channel"));
    name(m_test, tr("Test"), tr("Test the channel"));
    name(m_remove, tr("Remove…"), tr("Remove the channel"));
    QStringList lines;
    const auto kinds = m_desk.channels().kinds();
    for (const ChannelKind &kind : kinds) {
        if (kind.error)
            //: %1 is the file of a plugin, %2 a sentence with the reason why it cannot be used
            lines.append(tr("%1 cannot be used. %2").arg(kind.file, sentence(*kind.error)));
    }
    m_unusable->setText(lines.join(u'\n'));
    m_unusable->setVisible(!lines.isEmpty());
    showChosen();
}

void ChannelsPage::showChosen()
{
    const ChannelOverview *channel = chosen();
    for (QPushButton *button : {m_edit, m_test, m_toggle, m_remove})
        button->setEnabled(channel);
    const bool off = channel && channel->channel.state == ChannelState::Off;
    m_toggle->setText(off ? tr("Switch on") : tr("Switch off"));
    m_toggle->setAccessibleName(off ? tr("Switch the channel on") : tr("Switch the channel off"));
    const QString problem = channel ? problemOf(*channel) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

const ChannelOverview *ChannelsPage::chosen() const
{
    return m_model->at(m_list->currentIndex().row());
}

void ChannelsPage::edit()
{
    if (const ChannelOverview *channel = chosen())
        (new ChannelSetup(m_desk, channel->channel, window()))->show();
}

void ChannelsPage::test()
{
    if (const ChannelOverview *channel = chosen())
        m_steps->follow(m_desk.channels().test(channel->channel.id));
}

void ChannelsPage::toggle()
{
    const ChannelOverview *channel = chosen();
    if (!channel)
        return;
    const bool off = channel->channel.state == ChannelState::Off;
    report(m_desk.channels().setState(channel->channel.id, off ? ChannelState::Live : ChannelState::Off));
}

void ChannelsPage::askRemove()
{
    const ChannelOverview *channel = chosen();
    if (!channel)
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove %1?").arg(channel->channel.name),
        tr("Remove %1? Its conversations stay; nothing comes in or goes out on it any more.")
            .arg(channel->channel.name),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this,
        [this, id = channel->channel.id] { report(m_desk.channels().remove(id)); });
    question->show();
}

void ChannelsPage::report(QFuture<Result<void>> answer)
{
    answer.then(this, [this](const Result<void> &done) {
        if (done)
            return;
        m_problem->setText(sentence(done.error()));
        m_problem->show();
    });
}

} // namespace throughline
