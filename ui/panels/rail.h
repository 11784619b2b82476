// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QWidget>

class QListView;

namespace throughline {

class ActionRegistry;
class Desk;
class PersonButton;
class StatusLine;
class ViewDelegate;
class ViewListModel;

/// The left edge: whose desk it is (and, behind it, the menu of the program), the views and channels, and what the
/// outbox is doing.
class Rail : public QWidget
{
    Q_OBJECT
public:
    Rail(Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks);
    void setImport(const QString &line); ///< how far it is, in a few words; empty: none
    void choose(const View &view);
    const ViewCounts &counts() const;
    const View &view() const { return m_view; }

Q_SIGNALS:
    void viewChosen(const throughline::View &view, const QString &name);
    void entered(); ///< by a click or Enter on a view, not on the way to another one
    void countsChanged();
    void channelsWanted();
    void importWanted(); ///< the one that is under way ///< a channel needs someone

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void chooseRow(const QModelIndex &index);

    Desk &m_desk;
    ViewListModel *m_model;
    ViewDelegate *m_delegate;
    PersonButton *m_person;
    QListView *m_list;
    StatusLine *m_status;
    View m_view;
};

} // namespace throughline
