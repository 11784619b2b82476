// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"
#include "model/timelinemodel.h"
#include "service/reading.h"
#include "service/writing.h"
#include "ui/style/appearance.h"
#include "ui/timeline/linkpopover.h"
#include "ui/timelinescene.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

ConversationId makeLongConversation(TestWorkspace &workspace, int messages)
{
    const ConversationId id = workspace.receive(mail(u"m0"_s, u"a@example.org"_s));
    QList<InboundMessage> rest;
    for (int i = 1; i < messages; ++i) {
        InboundMessage message = mail(u"m%1"_s.arg(i), u"a@example.org"_s, {}, {u"m0"_s});
        message.text = u"Message %1. "_s.arg(i) + u"Some more words. "_s.repeated(i % 23);
        rest.append(message);
    }
    workspace.deliver(rest);
    return id;
}

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAtTheNewest();
    void historyInFrontMovesNothing();
    void anotherWidthKeepsThePlace();
    void newMessagesAreFollowedOnlyAtTheEnd();
    void textIsSelectedAcrossBubbles();
    void theKeyboardReachesEveryRow();
    void aScreenReaderFindsEveryRow();
    void aReplyCanBeTakenBackInPlace();
    void aLinkIsShownBeforeItIsFollowed();
    void nothingIsFetched();
};

void TimelineViewTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    static Appearance appearance(*qApp);
    appearance.setScheme(Appearance::Scheme::Light);
}

/// Opening in the middle would hide what the customer wants now.
void TimelineViewTest::opensAtTheNewest()
{
    TestWorkspace workspace;
    const ConversationId id = makeLongConversation(workspace, 120);
    Scene scene(workspace);
    scene.open(id);
    QVERIFY(scene.view.isAtNewest());
    QVERIFY(scene.view.rowRect(scene.model.rowCount() - 1).bottom() <= scene.view.viewport()->height());
}

/// A text that jumps away while it is read has to be searched for again.
void TimelineViewTest::historyInFrontMovesNothing()
{
    TestWorkspace workspace;
    const ConversationId id = makeLongConversation(workspace, 160);
    Scene scene(workspace);
    scene.open(id);
    const int rows = scene.model.rowCount();
    scene.view.verticalScrollBar()->setValue(scene.view.verticalScrollBar()->maximum() / 2);
    const int seen = scene.view.rowAt({100, 300});
    const MessageId message = scene.model.at(seen)->message->id;
    const int before = scene.view.rowRect(seen).top();
    scene.model.fetchOlder();
    QTRY_VERIFY(scene.model.rowCount() > rows);
    QCOMPARE(scene.view.rowRect(scene.model.rowOf(message)).top(), before);
}

/// The same when a panel is dragged: what was at the top stays there.
void TimelineViewTest::anotherWidthKeepsThePlace()
{
    TestWorkspace workspace;
    const ConversationId id = makeLongConversation(workspace, 120);
    Scene scene(workspace);
    scene.open(id);
    scene.view.verticalScrollBar()->setValue(scene.view.verticalScrollBar()->maximum() / 2);
    const MessageId seen = scene.model.at(scene.view.rowAt({100, 2}))->message->id; // its row changes with history
    const auto top = [&] { return scene.view.rowRect(scene.model.rowOf(seen)).top(); };
    const int before = top();
    scene.view.resize(400, 620);
    QCOMPARE(top(), before);
    scene.view.verticalScrollBar()->setValue(scene.view.verticalScrollBar()->maximum());
    scene.view.resize(700, 500);
    QVERIFY(scene.view.isAtNewest());
}

/// Who reads at the end wants to see what comes; who reads further up must not be torn away, but must know.
void TimelineViewTest::newMessagesAreFollowedOnlyAtTheEnd()
{
    TestWorkspace workspace;
    const ConversationId id = makeLongConversation(workspace, 60);
    Scene scene(workspace);
    scene.open(id);
    const int rows = scene.model.rowCount();
    QVERIFY(scene.desk->writing().note(id, u"first"_s).result());
    QTRY_VERIFY(scene.model.rowCount() > rows);
    QVERIFY(scene.view.isAtNewest());
    scene.view.verticalScrollBar()->setValue(100);
    const int seen = scene.view.rowAt({100, 300});
    const int before = scene.view.rowRect(seen).top();
    const MessageId message = scene.model.at(seen)->message->id;
    const auto second = scene.desk->writing().note(id, u"second"_s).result();
    QVERIFY(second);
    QTRY_VERIFY(scene.model.rowOf(*second) >= 0);
    QCOMPARE(scene.view.rowRect(scene.model.rowOf(message)).top(), before);
    const QList<QPushButton *> buttons = scene.view.viewport()->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(buttons, u"1 new"_s, &QPushButton::text);
    QVERIFY(found != buttons.end());
    QPushButton *button = *found;
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(scene.view.isAtNewest());
    QVERIFY(!button->isVisible());
}

/// What a customer said in three messages is quoted in one go.
void TimelineViewTest::textIsSelectedAcrossBubbles()
{
    TestWorkspace workspace;
    const ConversationId id = makeDrawnConversation(workspace);
    Scene scene(workspace);
    scene.open(id);
    QTest::keyClick(&scene.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&scene.view, Qt::Key_C, Qt::ControlModifier);
    const QString all = QApplication::clipboard()->text();
    QVERIFY2(all.contains(u"48213\n\n"_s) && all.contains(u"Here is the receipt"_s), qPrintable(all));
    const int last = scene.model.rowCount() - 1;
    int mailRow = last;
    while (scene.model.at(mailRow)->message->kind != MessageKind::Inbound)
        --mailRow;
    const QRect from = scene.view.rowRect(mailRow);
    const QRect to = scene.view.rowRect(last);
    QTest::mousePress(scene.view.viewport(), Qt::LeftButton, {}, QPoint(22, from.bottom() - 90));
    QTest::mouseMove(scene.view.viewport(), QPoint(200, from.bottom() - 20));
    QTest::mouseMove(scene.view.viewport(), QPoint(scene.view.width() - 30, to.bottom() - 4));
    QTest::mouseRelease(scene.view.viewport(), Qt::LeftButton, {}, QPoint(scene.view.width() - 30, to.bottom() - 4));
    const QString some = scene.view.selectedText();
    QVERIFY2(some.contains(u"refund on the card?"_s) && some.contains(u"\"captured\""_s), qPrintable(some));
    QVERIFY(!some.contains(u"สวัสดี"_s));
    keepPicture(scene.view, u"timeline-selected"_s);
}

/// Hands stay on the keyboard for eight hours.
void TimelineViewTest::theKeyboardReachesEveryRow()
{
    TestWorkspace workspace;
    const ConversationId id = makeDrawnConversation(workspace);
    Scene scene(workspace);
    scene.open(id);
    QVERIFY(QTest::qWaitForWindowActive(&scene.view));
    scene.view.clearFocus();
    scene.view.setFocus(Qt::TabFocusReason);
    QCOMPARE(scene.view.currentRow(), scene.model.rowCount() - 1);
    QTest::keyClick(&scene.view, Qt::Key_Up);
    QCOMPARE(scene.view.currentRow(), scene.model.rowCount() - 2);
    keepPicture(scene.view, u"timeline-focus"_s);
    QTest::keyClick(&scene.view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(scene.view.selectedText().contains(u"payment API"_s));
    QTest::keyClick(&scene.view, Qt::Key_Home);
    QCOMPARE(scene.view.currentRow(), 0);
    QMenu menu;
    scene.view.fillMenu(menu, scene.view.currentRow());
    QVERIFY(menu.actions().size() >= 2);
}

/// A painted bubble is nothing to somebody who listens, unless it has a name.
void TimelineViewTest::aScreenReaderFindsEveryRow()
{
    TestWorkspace workspace;
    const ConversationId id = makeDrawnConversation(workspace);
    Scene scene(workspace);
    scene.open(id);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&scene.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), scene.model.rowCount());
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *child = list->child(row);
        QVERIFY(child && child->isValid());
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->indexOfChild(child), row);
    }
    QVERIFY(list->child(list->childCount() - 1)->text(QAccessible::Name).contains(u"Note by"_s));
    const int before = list->childCount();
    QVERIFY(scene.desk->writing().note(id, u"one more"_s).result());
    QTRY_VERIFY(list->childCount() > before);
    QVERIFY(list->child(list->childCount() - 1)->text(QAccessible::Name).contains(u"one more"_s));
}

/// Ten seconds to take back what should not have been said.
void TimelineViewTest::aReplyCanBeTakenBackInPlace()
{
    TestWorkspace workspace;
    const ConversationId id = makeDrawnConversation(workspace);
    Scene scene(workspace);
    scene.open(id);
    const auto reply =
        scene.desk->writing()
            .reply({.conversation = id, .channel = {}, .recipients = {}, .text = u"I have **started** the refund."_s})
            .result();
    QVERIFY(reply);
    QTRY_VERIFY(scene.model.rowOf(*reply) >= 0);
    const int row = scene.model.rowOf(*reply);
    keepPicture(scene.view, u"timeline-undo"_s);
    QSignalSpy recalls(&scene.view, &TimelineView::recallRequested);
    const QRect rect = scene.view.rowRect(row);
    for (int x = rect.right(); x > rect.left() && recalls.isEmpty(); x -= 8) {
        for (int y = rect.bottom(); y > rect.bottom() - 30 && recalls.isEmpty(); y -= 4)
            QTest::mouseClick(scene.view.viewport(), Qt::LeftButton, {}, QPoint(x, y));
    }
    QCOMPARE(recalls.count(), 1);
    QCOMPARE(recalls.first().first().value<MessageId>(), *reply);
}

/// A link that says one address and leads to another steals passwords.
void TimelineViewTest::aLinkIsShownBeforeItIsFollowed()
{
    TestWorkspace workspace;
    InboundMessage message = mail(u"a"_s, u"a@example.org"_s);
    message.text = u"see https://evil.example/login"_s;
    message.html = u"<a href='https://\u0435vil.example/login'>https://bank.example</a>"_s;
    const ConversationId id = workspace.receive(message);
    Scene scene(workspace);
    scene.open(id);
    QSignalSpy followed(&scene.view, &TimelineView::linkActivated);
    QSignalSpy hovered(&scene.view, &TimelineView::linkHovered);
    const int row = scene.model.rowCount() - 1;
    int found = -1;
    for (int each = 0; each <= row; ++each)
        found = scene.model.at(each)->message ? each : found;
    const QRect rect = scene.view.rowRect(found);
    auto *popover = scene.view.findChild<LinkPopover *>();
    for (int y = rect.top(); y < rect.bottom() && !popover->isVisible(); y += 4) {
        const QPointF global = scene.view.viewport()->mapToGlobal(QPointF(60, y));
        QMouseEvent move(QEvent::MouseMove, QPointF(60, y), global, Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(scene.view.viewport(), &move);
        QTest::mouseClick(scene.view.viewport(), Qt::LeftButton, {}, QPoint(60, y));
    }
    QVERIFY(popover->isVisible());
    keepPicture(*popover, u"link"_s);
    QCOMPARE(followed.count(), 0);
    QVERIFY(std::ranges::any_of(
        hovered, [](const auto &call) { return call.first().toString().startsWith(u"https://xn--"_s); }));
    Q_EMIT popover->confirmed(QUrl(u"https://xn--vil-8cd.example/login"_s));
    QCOMPARE(followed.count(), 1);
}

/// Reading a mail must tell its sender nothing.
void TimelineViewTest::nothingIsFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    TestWorkspace workspace;
    InboundMessage message = mail(u"a"_s, u"a@example.org"_s);
    message.html =
        u"<p>Hello</p><img src='%1a.png' alt='a'><table background='%1b.png'><tr><td>x</td></tr></table>"
        "<link rel=stylesheet href='%1c.css'><style>@import '%1d.css'</style><iframe src='%1e'></iframe>"_s.arg(
            address);
    const ConversationId id = workspace.receive(message);
    Scene scene(workspace);
    scene.open(id);
    keepPicture(scene.view, u"timeline-pictures"_s);
    scene.view.grab(); // all of it is laid out and painted
    // The server takes connections in their order: were one made for the message, it would be the first.
    QTcpSocket own;
    own.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    QCOMPARE(server.nextPendingConnection()->peerPort(), own.localPort());
    QVERIFY(!server.hasPendingConnections());
}

QTEST_MAIN(TimelineViewTest)
#include "timelineviewtest.moc"
