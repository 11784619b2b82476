// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/timelinemodel.h"
#include "service/desk.h"
#include "service/reading.h"
#include "service/testworkspace.h"
#include "service/writing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

constexpr int days = 250;

/// One message a day, the last one today.
Instant dayOf(int number)
{
    return now() - std::chrono::days(days - 1 - number);
}

InboundMessage numbered(int number)
{
    InboundMessage message =
        mail(u"m%1"_s.arg(number), u"a@example.org"_s, {}, number == 0 ? QStringList() : QStringList(u"m0"_s));
    message.at = dayOf(number);
    return message;
}

} // namespace

/// Who looks for what was said a year ago must be there at once, and must be able to read on from there to both sides.
class TimelineJumpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aDayIsReachedWithoutWhatIsBetween();
    void aMessageIsReachedWithoutWhatIsBetween();
    void whatIsBehindFollowsUntilTheNewest();
    void theNewestIsOneStepAway();
    void theEndsOfAConversationAreDaysToo();
    void whatComesInMeanwhileStandsAtTheEnd();
    void whatComesLateStandsWhereItBelongs();
    void aJumpThatIsAskedForWhileItOpensIsMade();
    void anotherConversationEndsIt();

private:
    QStringList texts() const;
    int numberAt(int row) const;
    bool isWhole() const; ///< no message is missing between the first and the last
    void jump(int number);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_reached;
    ConversationId m_id;
};

void TimelineJumpTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    QList<InboundMessage> messages;
    for (int number = 0; number < days; ++number)
        messages.append(numbered(number));
    m_workspace->deliver(messages);
    m_id = m_workspace->byExternalId(u"m0"_s).conversation;
    auto desk = Desk::open({.folder = m_workspace->folder(), .create = false, .runChannels = false, .agentName = {}});
    QVERIFY(desk);
    m_desk = *std::move(desk);
    m_model = std::make_unique<TimelineModel>(*m_desk);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_reached = std::make_unique<QSignalSpy>(m_model.get(), &TimelineModel::reached);
    m_model->setConversation(m_id);
    QTRY_COMPARE(m_model->phase(), Phase::Ready);
}

void TimelineJumpTest::cleanup()
{
    m_reached.reset();
    m_tester.reset();
    m_model.reset();
    m_desk.reset();
    m_workspace.reset();
}

QStringList TimelineJumpTest::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto &message = m_model->at(row)->message)
            texts.append(message->content.text);
    }
    return texts;
}

int TimelineJumpTest::numberAt(int row) const
{
    return m_model->at(row)->message->externalId.mid(1).toInt();
}

bool TimelineJumpTest::isWhole() const
{
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (numberAt(row) != numberAt(row - 1) + 1)
            return false;
    }
    return m_model->rowCount() > 0;
}

void TimelineJumpTest::jump(int number)
{
    const auto before = m_reached->count();
    m_model->seek(dayOf(number) - std::chrono::hours(1));
    QTRY_COMPARE(m_reached->count(), before + 1);
    QCOMPARE(numberAt(m_reached->last().first().toInt()), number);
}

void TimelineJumpTest::aDayIsReachedWithoutWhatIsBetween()
{
    jump(100);
    QVERIFY(m_model->rowCount() < 100);
    QVERIFY(numberAt(0) < 100); // in its context
    QVERIFY(m_model->hasOlder() && m_model->hasNewer());
    QVERIFY(isWhole());
    jump(220);
    QVERIFY(m_model->rowCount() < 100);
    QVERIFY(isWhole());
}

void TimelineJumpTest::aMessageIsReachedWithoutWhatIsBetween()
{
    m_model->seek(m_workspace->byExternalId(u"m7"_s).id);
    QTRY_COMPARE(m_reached->count(), 1);
    QCOMPARE(numberAt(m_reached->first().first().toInt()), 7);
    QVERIFY(m_model->rowCount() < 100);
    QVERIFY(isWhole());
}

void TimelineJumpTest::whatIsBehindFollowsUntilTheNewest()
{
    jump(150);
    QSignalSpy newest(m_model.get(), &TimelineModel::newestReached);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    while (m_model->hasNewer()) {
        const int before = m_model->rowCount();
        m_model->fetchNewer();
        m_model->fetchNewer(); // scrolling asks more often than it is answered
        QTRY_VERIFY(m_model->rowCount() > before);
    }
    while (m_model->hasOlder()) {
        const int before = m_model->rowCount();
        m_model->fetchOlder();
        QTRY_VERIFY(m_model->rowCount() > before);
    }
    QVERIFY(isWhole());
    QCOMPARE(m_model->rowCount(), days);
    QCOMPARE(newest.count(), 1);
    QCOMPARE(resets.count(), 0);
}

void TimelineJumpTest::theNewestIsOneStepAway()
{
    jump(3);
    m_model->showNewest();
    QTRY_VERIFY(!m_model->hasNewer());
    QCOMPARE(numberAt(m_model->rowCount() - 1), days - 1);
    QVERIFY(m_model->rowCount() < 100);
    QVERIFY(isWhole());
}

/// A day before the first message is the beginning, and one that is ahead the end.
void TimelineJumpTest::theEndsOfAConversationAreDaysToo()
{
    m_model->showOldest();
    QTRY_COMPARE(m_reached->count(), 1);
    QCOMPARE(numberAt(0), 0);
    QCOMPARE(m_reached->last().first().toInt(), 0);
    QVERIFY(!m_model->hasOlder());
    m_model->seek(now() + std::chrono::days(10));
    QTRY_COMPARE(m_reached->count(), 2);
    QCOMPARE(numberAt(m_reached->last().first().toInt()), days - 1);
    QVERIFY(!m_model->hasNewer());
}

void TimelineJumpTest::whatComesInMeanwhileStandsAtTheEnd()
{
    jump(100);
    const QStringList before = texts();
    m_workspace->deliver({mail(u"m250"_s, u"a@example.org"_s, {}, {u"m0"_s})});
    QVERIFY(m_desk->writing().note(m_id, u"Ask Ivo"_s).result());
    QTRY_VERIFY(m_desk->reading().conversation(m_id).result()->messageCount > days + 1);
    QCoreApplication::processEvents();
    QCOMPARE(texts(), before);
    m_model->showNewest();
    QTRY_COMPARE(texts().constLast(), u"Ask Ivo"_s);
    QVERIFY(texts().contains(u"Hello, this is m250"_s));
    QVERIFY(m_desk->writing().note(m_id, u"Ask Ivo again"_s).result()); // it is told of what is new again
    QTRY_COMPARE(texts().constLast(), u"Ask Ivo again"_s);
}

void TimelineJumpTest::whatComesLateStandsWhereItBelongs()
{
    jump(100);
    InboundMessage late = mail(u"late"_s, u"a@example.org"_s, {}, {u"m0"_s});
    late.at = dayOf(105) + std::chrono::hours(2);
    m_workspace->deliver({late}, true);
    QTRY_VERIFY(texts().contains(u"Hello, this is late"_s));
    const QStringList all = texts();
    QCOMPARE(all.at(all.indexOf(u"Hello, this is late"_s) - 1), u"Hello, this is m105"_s);
    QVERIFY(m_model->hasNewer());
}

void TimelineJumpTest::aJumpThatIsAskedForWhileItOpensIsMade()
{
    TimelineModel model(*m_desk);
    QSignalSpy reached(&model, &TimelineModel::reached);
    model.setConversation(m_id);
    model.seek(dayOf(10) - std::chrono::hours(1));
    QTRY_COMPARE(reached.count(), 1);
    QCOMPARE(model.at(reached.first().first().toInt())->message->externalId, u"m10"_s);
}

void TimelineJumpTest::anotherConversationEndsIt()
{
    const ConversationId other = m_workspace->receive(mail(u"b"_s, u"b@example.org"_s));
    m_model->seek(dayOf(10));
    m_model->setConversation(other);
    QTRY_COMPARE(texts(), QStringList{u"Hello, this is b"_s});
    QVERIFY(m_desk->reading().agents().result());
    QCoreApplication::processEvents();
    QCOMPARE(m_reached->count(), 0);
    QCOMPARE(texts(), QStringList{u"Hello, this is b"_s});
    QVERIFY(!m_model->hasNewer());
}

QTEST_GUILESS_MAIN(TimelineJumpTest)
#include "timelinejumptest.moc"
