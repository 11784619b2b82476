// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/viewlistmodel.h"
#include "service/archive.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/testworkspace.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

std::unique_ptr<Desk> openDesk(const TestWorkspace &workspace)
{
    auto desk = Desk::open({.folder = workspace.folder(), .create = false, .runChannels = false, .agentName = {}});
    if (!desk)
        qFatal("no desk: %s", qPrintable(errorName(desk.error().code)));
    return *std::move(desk);
}

} // namespace

class ViewListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsFollowWhatHappens();
    void everyChannelHasARow();
    void anImportIsNoChannelToWatch();
    void theHeadingCannotBeChosen();
};

/// A count that stays behind sends agents to work that is done, or hides work that is not.
void ViewListTest::countsFollowWhatHappens()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    ViewListModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto count = [&](const View &view) {
        return model.index(model.rowOf(view)).data(ViewListModel::CountRole).toLongLong();
    };
    const View mine{.kind = ViewKind::Mine, .channel = {}, .agent = desk->agent().id};
    QTRY_COMPARE(count({.kind = ViewKind::Unassigned}), 1);
    QCOMPARE(count(mine), 0);
    QVERIFY(desk->conversations().claim(id).result());
    QTRY_COMPARE(count(mine), 1);
    QTRY_COMPARE(count({.kind = ViewKind::Unassigned}), 0);
    QVERIFY(model.index(model.rowOf(mine)).data(Qt::AccessibleTextRole).toString().contains(u"1 conversation"_s));
}

/// A channel without a row cannot be watched.
void ViewListTest::everyChannelHasARow()
{
    TestWorkspace workspace;
    workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    ViewListModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const View view{.kind = ViewKind::Channel, .channel = workspace.channel.id};
    QTRY_VERIFY(model.rowOf(view) >= 0);
    const QModelIndex index = model.index(model.rowOf(view));
    QCOMPARE(index.data().toString(), u"Support"_s);
    QCOMPARE(index.data(ViewListModel::ChannelKindRole).toString(), u"email"_s);
    QTRY_COMPARE(index.data(ViewListModel::CountRole).toLongLong(), 1);
}

/// What stands among the channels is what work comes in on.
void ViewListTest::anImportIsNoChannelToWatch()
{
    TestWorkspace workspace;
    const ChannelSummary import = workspace.addChannel(importChannelKind, u"Import"_s, {});
    const auto desk = openDesk(workspace);
    ViewListModel model(*desk);
    QTRY_VERIFY(model.rowOf({.kind = ViewKind::Channel, .channel = workspace.channel.id}) >= 0);
    QVERIFY(
        std::ranges::contains(desk->channels().list(), import.id, [](const auto &each) { return each.channel.id; }));
    QCOMPARE(model.rowOf({.kind = ViewKind::Channel, .channel = import.id}), -1);
}

/// Choosing a heading would show an empty list that means nothing.
void ViewListTest::theHeadingCannotBeChosen()
{
    TestWorkspace workspace;
    const auto desk = openDesk(workspace);
    ViewListModel model(*desk);
    QTRY_VERIFY(model.rowCount() > 6);
    QVERIFY(model.index(6).data(ViewListModel::HeadingRole).toBool());
    QCOMPARE(model.index(6).flags(), Qt::NoItemFlags);
    QVERIFY(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
}

QTEST_GUILESS_MAIN(ViewListTest)
#include "viewlisttest.moc"
