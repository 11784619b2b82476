// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

#include "service/testarchive.h"
#include "service/testworkspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

namespace {

InboundMessage question(int days = 1)
{
    InboundMessage message = mail(u"1"_s, u"ann@example.org"_s, u"Order"_s);
    message.at = fromMsecs(toMsecs(message.at) / 1000 * 1000) - days * 24h; // mail tells time in seconds
    return message;
}

InboundMessage read(InboundMessage message)
{
    message.read = true;
    return message;
}

InboundMessage answered(InboundMessage message)
{
    message.answered = true;
    return message;
}

InboundMessage automatic(InboundMessage message)
{
    message.automatic = true;
    return message;
}

InboundMessage ourAnswer(int days)
{
    InboundMessage message = mail(u"2"_s, u"support@shop.example"_s, u"Re: Order"_s, {u"1"_s});
    message.direction = Direction::Outbound;
    message.recipients.to = {{u"ann@example.org"_s, u"Ann"_s}};
    message.at -= days * 24h;
    return message;
}

} // namespace

/// What an import leaves to be done, before and after the mailbox of the same mail is connected.
class ImportedStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void onlyWhatWaitsIsOpen_data();
    void onlyWhatWaitsIsOpen();
    void whatIsUnreadInTheMailboxIsOpenAgain_data();
    void whatIsUnreadInTheMailboxIsOpenAgain();
    void whatSomebodyDecidedSinceStays_data();
    void whatSomebodyDecidedSinceStays();
    void anOlderImportLeavesWhatWasRead();

private:
    void import(const QList<InboundMessage> &messages)
    {
        MessageArchive plugin(messages);
        Archive::Progress progress;
        const auto goOn = [] { return true; };
        must(ImportRun(*m_workspace->store, m_workspace->agent.id, {{u"email"_s, &plugin}}, progress, goOn)
                .run({m_workspace->folder()}));
    }

    IntakeReport deliver(const QList<InboundMessage> &messages, bool history = true)
    {
        Batch batch;
        batch.messages = messages;
        batch.history = history;
        return m_workspace->deliver(batch, {.sharesIdsWith = importChannelKind});
    }

    ConversationSummary only()
    {
        const auto all = m_workspace->conversations();
        if (all.size() == 1)
            return all.constFirst();
        QTest::qFail(qPrintable(u"%1 conversations"_s.arg(all.size())), __FILE__, __LINE__);
        return {};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void ImportedStateTest::onlyWhatWaitsIsOpen_data()
{
    QTest::addColumn<InboundMessage>("message");
    QTest::addColumn<bool>("waits");
    QTest::newRow("recent and unread") << question() << true;
    QTest::newRow("read") << read(question()) << false;
    QTest::newRow("answered") << answered(question()) << false;
    QTest::newRow("old") << question(15) << false;
}

// A customer of yesterday, whom nobody answered, would be filed with ten years of history.
void ImportedStateTest::onlyWhatWaitsIsOpen()
{
    QFETCH(InboundMessage, message);
    QFETCH(bool, waits);
    import({message});
    QCOMPARE(only().status, waits ? Status::New : Status::Resolved);
    QCOMPARE(only().unread, waits);
    QCOMPARE(only().waitingSince, waits ? message.at : Instant{});
}

void ImportedStateTest::whatIsUnreadInTheMailboxIsOpenAgain_data()
{
    QTest::addColumn<QList<InboundMessage>>("imported");
    QTest::addColumn<InboundMessage>("inMailbox");
    QTest::addColumn<bool>("opens");
    const QList settled{read(question())};
    QTest::newRow("unread") << settled << question() << true;
    QTest::newRow("read") << settled << read(question()) << false;
    QTest::newRow("answered") << settled << answered(question()) << false;
    QTest::newRow("of a program") << QList{automatic(read(question()))} << automatic(question()) << false;
    QTest::newRow("old") << QList{question(15)} << question(15) << false;
    QTest::newRow("answered since") << QList{read(question(3)), ourAnswer(2)} << question(3) << false;
}

// The copy that was imported says read; the mailbox knows better that a customer waits.
void ImportedStateTest::whatIsUnreadInTheMailboxIsOpenAgain()
{
    QFETCH(QList<InboundMessage>, imported);
    QFETCH(InboundMessage, inMailbox);
    QFETCH(bool, opens);
    import(imported);
    QCOMPARE(only().status, Status::Resolved);
    for (const bool history : {true, false}) {
        const auto report = deliver({inMailbox}, history);
        QCOMPARE(report.alreadyPresent, 1);
        QVERIFY(report.customersWrote.isEmpty());
        QCOMPARE(only().status, opens ? Status::Open : Status::Resolved);
        QCOMPARE(only().unread, opens);
        QCOMPARE(only().waitingSince, opens ? inMailbox.at : Instant{});
    }
    QCOMPARE(only().messageCount, imported.size());
}

void ImportedStateTest::whatSomebodyDecidedSinceStays_data()
{
    QTest::addColumn<bool>("connectedBefore");
    QTest::newRow("before the mailbox is connected") << false;
    QTest::newRow("before the mailbox delivers it again") << true;
}

// What an agent resolved would come back with every synchronisation.
void ImportedStateTest::whatSomebodyDecidedSinceStays()
{
    QFETCH(bool, connectedBefore);
    import({read(question())});
    if (connectedBefore)
        deliver({question()});
    else
        m_workspace->setStatus(only().id, Status::Open);
    m_workspace->append(makeEvent(ConversationRead{.conversation = only().id}, m_workspace->agent.id));
    m_workspace->setStatus(only().id, Status::Resolved);
    deliver({question()});
    QCOMPARE(only().status, Status::Resolved);
    QVERIFY(!only().unread);
}

// What was answered since cannot be known to an archive.
void ImportedStateTest::anOlderImportLeavesWhatWasRead()
{
    deliver({ourAnswer(0)}, false);
    QVERIFY(!only().unread);
    import({question()});
    QCOMPARE(only().messageCount, 2);
    QVERIFY(!only().unread);
}

QTEST_GUILESS_MAIN(ImportedStateTest)

#include "importedstatetest.moc"
