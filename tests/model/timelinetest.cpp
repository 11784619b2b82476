// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/reading.h"
#include "service/testworkspace.h"
#include "service/writing.h"

#include <QAbstractItemModelTester>
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

QStringList texts(const TimelineModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row)->message)
            shown.append(model.at(row)->message->content.text);
    }
    return shown;
}

QStringList lines(const TimelineModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.at(row)->message)
            shown.append(model.index(row).data(TimelineModel::LineRole).toString());
    }
    return shown;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheNewestPageAndHistoryInFront();
    void whatIsWrittenIsAppended();
    void aDeliveryChangesItsRowOnly();
    void aRecalledReplyGoes();
    void aLateMessageStandsWhereItBelongs();
    void saysWhereTheChannelAndTheDayChange();
    void whatHappenedIsASentence();
    void anotherConversationReplacesTheFirst();
    void aMessageIsSoughtInTheHistory();
    void aRenamedChannelIsShownAtOnce();
    void anAgentWhoCameLaterHasAName();
};

/// A long conversation opens at its end; its beginning must be reachable and in order.
void TimelineTest::readsTheNewestPageAndHistoryInFront()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"m0"_s, u"a@example.org"_s));
    for (int i = 1; i < 130; ++i)
        workspace.deliver({mail(u"m%1"_s.arg(i), u"a@example.org"_s, {}, {u"m0"_s})});
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QCOMPARE(texts(model).constLast(), u"Hello, this is m129"_s);
    while (model.hasOlder()) {
        const int before = model.rowCount();
        model.fetchOlder();
        QTRY_VERIFY(model.rowCount() > before || !model.hasOlder());
    }
    const QStringList all = texts(model);
    QCOMPARE(all.size(), 130);
    for (int i = 0; i < 130; ++i)
        QCOMPARE(all.at(i), u"Hello, this is m%1"_s.arg(i));
}

/// An agent who does not see the own note at once writes it again.
void TimelineTest::whatIsWrittenIsAppended()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(desk->writing().note(id, u"Ask Ivo"_s).result());
    QTRY_COMPARE(texts(model).constLast(), u"Ask Ivo"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(texts(model).count(u"Ask Ivo"_s), 1);
}

/// The mark under a reply must follow what happens to it, without the rest of the timeline moving.
void TimelineTest::aDeliveryChangesItsRowOnly()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    const auto reply =
        desk->writing().reply({.conversation = id, .channel = {}, .recipients = {}, .text = u"Yes"_s}).result();
    QVERIFY(reply);
    QTRY_VERIFY(model.rowOf(*reply) >= 0);
    const int row = model.rowOf(*reply);
    QCOMPARE(model.at(row)->message->delivery, Delivery::Queued);
    const int rows = model.rowCount();
    workspace.append(makeEvent(DeliveryChanged{*reply, id, Delivery::Sending, {}}));
    QTRY_COMPARE(model.at(model.rowOf(*reply))->message->delivery, Delivery::Sending);
    workspace.append(makeEvent(DeliveryChanged{*reply, id, Delivery::Sent, {}}));
    QTRY_COMPARE(model.at(model.rowOf(*reply))->message->delivery, Delivery::Sent);
    QCOMPARE(model.rowCount(), rows);
}

/// A reply that was taken back and is still shown looks as if it had been sent.
void TimelineTest::aRecalledReplyGoes()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConversation(id);
    const auto reply =
        desk->writing().reply({.conversation = id, .channel = {}, .recipients = {}, .text = u"No"_s}).result();
    QVERIFY(reply);
    QTRY_VERIFY(model.rowOf(*reply) >= 0);
    QVERIFY(desk->writing().recall(*reply).result());
    QTRY_COMPARE(model.rowOf(*reply), -1);
}

/// A mail that was delayed for an hour must not look like the customer's last word.
void TimelineTest::aLateMessageStandsWhereItBelongs()
{
    TestWorkspace workspace;
    InboundMessage first = mail(u"a"_s, u"a@example.org"_s);
    first.at = now() - std::chrono::hours(3);
    const ConversationId id = workspace.receive(first);
    workspace.deliver({mail(u"c"_s, u"a@example.org"_s, {}, {u"a"_s})});
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConversation(id);
    QTRY_COMPARE(texts(model).size(), 2);
    InboundMessage late = mail(u"b"_s, u"a@example.org"_s, {}, {u"a"_s});
    late.at = now() - std::chrono::hours(2);
    workspace.deliver({late});
    const QStringList expected{u"Hello, this is a"_s, u"Hello, this is b"_s, u"Hello, this is c"_s};
    QTRY_COMPARE(texts(model), expected);
}

/// Reading on without noticing that it goes on by mail, or that days lie between, misleads.
void TimelineTest::saysWhereTheChannelAndTheDayChange()
{
    TestWorkspace workspace;
    InboundMessage first = mail(u"a"_s, u"a@example.org"_s);
    first.at = now() - std::chrono::hours(50);
    const ConversationId id = workspace.receive(first);
    const ChannelSummary chat = workspace.addChannel(u"loopback"_s, u"Chat"_s, {});
    MessageReceived onChat;
    onChat.message = MessageId::make();
    onChat.conversation = id;
    onChat.channel = chat.id;
    onChat.from = {u"a"_s, u"Someone"_s};
    onChat.externalId = u"x1"_s;
    onChat.content.text = u"on chat"_s;
    workspace.append(makeEvent(onChat));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(texts(model).size(), 2);
    const int row = model.rowOf(onChat.message);
    QVERIFY(model.index(row).data(TimelineModel::HopRole).toBool());
    QVERIFY(model.index(0).data(TimelineModel::StartsDayRole).toBool());
    int days = 0;
    int hops = 0;
    for (int each = 0; each < model.rowCount(); ++each) {
        days += model.index(each).data(TimelineModel::StartsDayRole).toBool() ? 1 : 0;
        hops += model.index(each).data(TimelineModel::HopRole).toBool() ? 1 : 0;
    }
    QVERIFY(days >= 2);
    QCOMPARE(hops, 1);
}

/// What colleagues did is read as words; a code would be no answer to "who has this?".
void TimelineTest::whatHappenedIsASentence()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QVERIFY(desk->conversations().tag(id, u"refund"_s).result());
    const auto lastLine = [&model] {
        return model.index(model.rowCount() - 1).data(TimelineModel::LineRole).toString();
    };
    QTRY_VERIFY(lastLine().contains(u"refund"_s));
    QCOMPARE(model.index(model.rowCount() - 1).data(Qt::AccessibleTextRole).toString(), lastLine());
}

/// The text of one customer under the name of another would be the worst of mistakes.
void TimelineTest::anotherConversationReplacesTheFirst()
{
    TestWorkspace workspace;
    const ConversationId first = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const ConversationId second = workspace.receive(mail(u"b"_s, u"b@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(first);
    model.setConversation(second);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QCOMPARE(texts(model), QStringList{u"Hello, this is b"_s});
    model.setConversation({});
    QCOMPARE(model.phase(), Phase::Empty);
    QCOMPARE(model.rowCount(), 0);
}

/// What a search found must be shown, however far back it is; what is not there must not read for ever.
void TimelineTest::aMessageIsSoughtInTheHistory()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"m0"_s, u"a@example.org"_s));
    const ConversationId other = workspace.receive(mail(u"b"_s, u"b@example.org"_s));
    for (int i = 1; i < 700; ++i)
        workspace.deliver({mail(u"m%1"_s.arg(i), u"a@example.org"_s, {}, {u"m0"_s})});
    const auto desk = openDesk(workspace);
    const PageRequest oldest{.from = {}, .toward = PageRequest::Toward::Newer, .limit = 5};
    const auto first = desk->reading().timeline(id, oldest).result();
    QVERIFY(first && !first->rows.isEmpty() && first->rows.constLast().message);
    const MessageId sought = first->rows.constLast().message->id;
    TimelineModel model(*desk);
    QSignalSpy reached(&model, &TimelineModel::reached);
    model.setConversation(id);
    model.seek(sought);
    QTRY_COMPARE(reached.count(), 1);
    QCOMPARE(reached.first().first().toInt(), model.rowOf(sought));
    model.seek(sought); // it is there already
    QCOMPARE(reached.count(), 2);
    model.seek(MessageId::make());
    model.setConversation(other);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QCOMPARE(reached.count(), 2);
}

/// Under an old name a channel is looked for in vain.
void TimelineTest::aRenamedChannelIsShownAtOnce()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    workspace.append(makeEvent(ChannelConfigured{
        .channel = workspace.channel.id, .name = u"Returns"_s, .settings = workspace.channel.settings}));
    QTRY_COMPARE(model.at(0)->message->channelName, u"Returns"_s);
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Returns"_s));
}

/// "Nina assigned this to" nobody would be read as a mistake.
void TimelineTest::anAgentWhoCameLaterHasAName()
{
    TestWorkspace workspace;
    const ConversationId id = workspace.receive(mail(u"a"_s, u"a@example.org"_s));
    const auto desk = openDesk(workspace);
    TimelineModel model(*desk);
    model.setConversation(id);
    QTRY_COMPARE(model.phase(), Phase::Ready);
    const AgentSummary later = workspace.addAgent(u"Ivo Later"_s);
    QVERIFY(desk->conversations().assign(id, later.id).result());
    QTRY_COMPARE(lines(model).size(), 1);
    QTRY_VERIFY(lines(model).first().contains(u"Ivo Later"_s));
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "timelinetest.moc"
