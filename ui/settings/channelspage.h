// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/channels.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace throughline {

class ChannelListModel;
class Desk;
class Paragraph;
class TestSteps;

/// The channels: what state each is in, and everything that is done with one. Plugins that cannot be used are named
/// below.
class ChannelsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelsPage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showChosen();
    const ChannelOverview *chosen() const;
    void edit();
    void test();
    void toggle();
    void askRemove();
    void report(QFuture<Result<void>> answer);

    Desk &m_desk;
    ChannelListModel *m_model;
    QListView *m_list;
    Paragraph *m_problem;
    TestSteps *m_steps;
    Paragraph *m_unusable;
    QPushButton *m_connect;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_toggle;
    QPushButton *m_remove;
};

} // namespace throughline
