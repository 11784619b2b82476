// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversationlistmodel.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

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

class ConversationListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestFirst();
    void readsFurtherPagesWhenScrolled();
    void anAnswerMovesItsRowAndKeepsTheSelection();
    void whatLeavesTheViewLeavesTheList();
    void aViewThatIsLeftDoesNotAnswerLater();
    void saysEveryRowToAScreenReader();
};

/// Where the newest were not on top, whoever waits now would be overlooked.
void ConversationListTest::showsTheNewestFirst()
{
    TestWorkspace workspace;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        workspace.receive(mail(id, id + u"@example.org"_s, u"About "_s + id));
    const auto desk = openDesk(workspace);
    ConversationListModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.phase(), Phase::Empty);
    model.setView({.kind = ViewKind::AllOpen});
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0)->subject, u"About c"_s);
    QCOMPARE(model.at(2)->subject, u"About a"_s);
    QCOMPARE(
        model.index(0).data(ConversationListModel::SummaryRole).value<ConversationSummary>().subject, u"About c"_s);
}

/// A busy desk has more conversations than one page; without this the older ones could not be reached.
void ConversationListTest::readsFurtherPagesWhenScrolled()
{
    TestWorkspace workspace;
    QList<InboundMessage> messages;
    for (int i = 0; i < 130; ++i)
        messages.append(mail(u"m%1"_s.arg(i), u"p%1@example.org"_s.arg(i), u"S%1"_s.arg(i)));
    workspace.deliver(messages);
    const auto desk = openDesk(workspace);
    ConversationListModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView({.kind = ViewKind::AllOpen});
    QTRY_COMPARE(model.rowCount(), 50);
    QVERIFY(model.canFetchMore({}));
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
    }
    QCOMPARE(model.rowCount(), 130);
}

/// A row that jumps away under the selection would put the next key press on the wrong customer.
void ConversationListTest::anAnswerMovesItsRowAndKeepsTheSelection()
{
    TestWorkspace workspace;
    const ConversationId first = workspace.receive(mail(u"a"_s, u"a@example.org"_s, u"First"_s));
    workspace.receive(mail(u"b"_s, u"b@example.org"_s, u"Second"_s));
    workspace.receive(mail(u"c"_s, u"c@example.org"_s, u"Third"_s));
    const auto desk = openDesk(workspace);
    ConversationListModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView({.kind = ViewKind::AllOpen});
    QTRY_COMPARE(model.rowCount(), 3);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2), QItemSelectionModel::ClearAndSelect);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    workspace.deliver({mail(u"a2"_s, u"a@example.org"_s, u"Re: First"_s, {u"a"_s})});
    QTRY_COMPARE(model.at(0)->id, first);
    QCOMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(resets.count(), 0);
}

/// Resolved work that stays in the list would be done twice.
void ConversationListTest::whatLeavesTheViewLeavesTheList()
{
    TestWorkspace workspace;
    const ConversationId first = workspace.receive(mail(u"a"_s, u"a@example.org"_s, u"First"_s));
    const ConversationId second = workspace.receive(mail(u"b"_s, u"b@example.org"_s, u"Second"_s));
    const auto desk = openDesk(workspace);
    ConversationListModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView({.kind = ViewKind::AllOpen});
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(desk->conversations().setStatus(second, Status::Resolved).result());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0)->id, first);
}

/// The list of a view that was left would cover the one that was chosen.
void ConversationListTest::aViewThatIsLeftDoesNotAnswerLater()
{
    TestWorkspace workspace;
    workspace.receive(mail(u"a"_s, u"a@example.org"_s, u"First"_s));
    const auto desk = openDesk(workspace);
    ConversationListModel model(*desk);
    model.setView({.kind = ViewKind::AllOpen});
    model.setView({.kind = ViewKind::Resolved});
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QCOMPARE(model.rowCount(), 0);
}

/// An agent who cannot see the row would not know whose it is, or that it is new.
void ConversationListTest::saysEveryRowToAScreenReader()
{
    TestWorkspace workspace;
    workspace.receive(mail(u"a"_s, u"a@example.org"_s, u"First"_s));
    const auto desk = openDesk(workspace);
    ConversationListModel model(*desk);
    model.setView({.kind = ViewKind::AllOpen});
    QTRY_COMPARE(model.rowCount(), 1);
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Unread. Someone. First."_s), qPrintable(spoken));
}

QTEST_GUILESS_MAIN(ConversationListTest)
#include "conversationlisttest.moc"
