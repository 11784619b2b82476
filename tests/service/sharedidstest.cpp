// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

#include "service/replyplan.h"
#include "service/testarchive.h"
#include "service/testworkspace.h"
#include "service/writing.h"

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

namespace {

InboundMessage daysAgo(int days, InboundMessage message)
{
    message.at -= days * 24h;
    return message;
}

InboundMessage toAnn(const QString &id, const QStringList &references = {})
{
    InboundMessage message = mail(id, u"support@shop.example"_s, u"Re: Order"_s, references);
    message.direction = Direction::Outbound;
    message.recipients.to = {{u"ann@example.org"_s, u"Ann"_s}};
    return message;
}

InboundMessage fromAnn(const QString &id, const QStringList &references = {})
{
    return mail(id, u"ann@example.org"_s, u"Order"_s, references);
}

struct Portion
{
    bool imported = false;
    QList<InboundMessage> messages;
};

constexpr int threads = 6;
constexpr int mailsOfThread = 5;

/// Threads with some copies of each of their mails, dealt out to imports and deliveries.
std::array<Portion, 8> portions(unsigned seed)
{
    std::mt19937 random(seed);
    std::array<Portion, 8> portions;
    for (Portion &each : portions)
        each.imported = random() % 2 == 0;
    for (int thread = 0; thread < threads; ++thread) {
        QStringList references;
        for (int position = 0; position < mailsOfThread; ++position) {
            const QString id = u"%1.%2"_s.arg(thread).arg(position);
            auto message = mail(id, u"customer%1@example.org"_s.arg(thread), u"Order"_s, references);
            message.at -= std::chrono::hours(200 - position * 30 - thread);
            references.append(id);
            for (auto copies = 1 + random() % 3; copies > 0; --copies)
                portions[random() % portions.size()].messages.append(message);
        }
    }
    for (Portion &each : portions)
        std::ranges::shuffle(each.messages, random);
    return portions;
}

} // namespace

/// A mailbox and an import of the same mail, in either order.
class SharedIdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void whatWasImportedIsNotStoredAgain();
    void whatAMailboxHasIsNotImported();
    void aSentReplyIsNotImported();
    void aRemovedMailboxStillHasItsMail();
    void mailboxesKeepTheirOwnCopies();
    void otherKindsShareNothing();
    void anAnswerJoinsTheImportedConversation_data();
    void anAnswerJoinsTheImportedConversation();
    void anAnswerToAClosedImportBeginsAnew();
    void anOlderMailJoinsTheLiveConversation_data();
    void anOlderMailJoinsTheLiveConversation();
    void importingLeavesWhatWaitsWaiting_data();
    void importingLeavesWhatWaitsWaiting();
    void theOwnThreadComesFirst();
    void aReplyContinuesTheImportedThread();
    void anyOrderMakesTheSameConversations_data();
    void anyOrderMakesTheSameConversations();

private:
    Archive::ImportReport import(const QList<InboundMessage> &messages, const QString &kind = u"email"_s)
    {
        MessageArchive plugin(messages);
        Archive::Progress progress;
        const auto goOn = [] { return true; };
        return must(ImportRun(*m_workspace->store, m_workspace->agent.id, {{kind, &plugin}}, progress, goOn)
                .run({m_workspace->folder()}));
    }

    /// What the workspace's mailbox delivers.
    IntakeReport deliver(const QList<InboundMessage> &messages, bool history = false)
    {
        Batch batch;
        batch.messages = messages;
        batch.history = history;
        batch.checkpoint = messages.constLast().externalId.toUtf8();
        return m_workspace->deliver(batch, {.sharesIdsWith = importChannelKind});
    }

    QByteArray checkpoint()
    {
        return must(
            m_workspace->store->read([id = m_workspace->channel.id](Reader &reader) { return reader.checkpoint(id); }));
    }

    ConversationSummary only()
    {
        const auto all = m_workspace->conversations();
        if (all.size() == 1)
            return all.constFirst();
        QTest::qFail(qPrintable(u"%1 conversations"_s.arg(all.size())), __FILE__, __LINE__);
        return {};
    }

    QStringList idsIn(ConversationId conversation)
    {
        QStringList ids;
        const auto messages = m_workspace->messages(conversation);
        for (const MessageSummary &each : messages)
            ids.append(each.externalId);
        return ids;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

// Ten years of mail would stand twice in every list and every search.
void SharedIdsTest::whatWasImportedIsNotStoredAgain()
{
    import({daysAgo(9, fromAnn(u"1"_s)), daysAgo(8, toAnn(u"2"_s, {u"1"_s}))});
    const auto report = deliver({daysAgo(8, toAnn(u"2"_s, {u"1"_s})), daysAgo(9, fromAnn(u"1"_s))}, true);
    QCOMPARE(report.stored, 0);
    QCOMPARE(report.alreadyPresent, 2);
    QCOMPARE(checkpoint(), "1"); // or the mailbox would deliver them for ever
    QCOMPARE(idsIn(only().id), (QStringList{u"1"_s, u"2"_s}));
}

void SharedIdsTest::whatAMailboxHasIsNotImported()
{
    m_workspace->addChannel(u"email"_s, u"Sales"_s, u"sales@shop.example"_s);
    deliver({daysAgo(9, fromAnn(u"1"_s))}, true);
    const auto report = import({daysAgo(9, fromAnn(u"1"_s)), daysAgo(8, toAnn(u"2"_s, {u"1"_s}))});
    QCOMPARE(report.alreadyPresent, 1);
    QCOMPARE(report.imported, 1);
    QCOMPARE(idsIn(only().id), (QStringList{u"1"_s, u"2"_s}));
}

// The copy in the Sent folder's archive is the reply that an agent wrote here.
void SharedIdsTest::aSentReplyIsNotImported()
{
    deliver({fromAnn(u"1"_s)});
    Writing writing(*m_workspace->store, m_workspace->agent);
    const auto reply = must(writing.reply({.conversation = only().id, .text = u"x"_s}));
    const auto sent = must(m_workspace->store->read([reply](Reader &reader) { return reader.message(reply); }));
    QCOMPARE(import({toAnn(sent.externalId, {u"1"_s})}).alreadyPresent, 1);
}

void SharedIdsTest::aRemovedMailboxStillHasItsMail()
{
    deliver({fromAnn(u"1"_s)});
    m_workspace->append(makeEvent(ChannelRemoved{m_workspace->channel.id}));
    QCOMPARE(import({fromAnn(u"1"_s)}).alreadyPresent, 1);
}

// A mail to two mailboxes concerns the people of both.
void SharedIdsTest::mailboxesKeepTheirOwnCopies()
{
    const auto support = m_workspace->channel;
    const auto sales = m_workspace->addChannel(u"email"_s, u"Sales"_s, u"sales@shop.example"_s);
    import({daysAgo(9, fromAnn(u"0"_s))});
    QCOMPARE(deliver({fromAnn(u"1"_s)}).stored, 1);
    m_workspace->setStatus(m_workspace->byExternalId(u"1"_s).conversation, Status::Resolved);
    m_workspace->channel = sales;
    QCOMPARE(deliver({fromAnn(u"1"_s)}).stored, 1);
    QCOMPARE(import({fromAnn(u"1"_s)}).alreadyPresent, 1);
    m_workspace->channel = support;
    QCOMPARE(m_workspace->conversations().size(), 3);
}

// The number of a chat's message is no Message-ID, even where both are "1".
void SharedIdsTest::otherKindsShareNothing()
{
    m_workspace->deliver({fromAnn(u"1"_s)});
    QCOMPARE(import({daysAgo(1, fromAnn(u"1"_s))}, u"chat"_s).imported, 1);
    QCOMPARE(m_workspace->conversations().size(), 2);
    import({daysAgo(1, fromAnn(u"2"_s))});
    QCOMPARE(m_workspace->deliver({fromAnn(u"2"_s)}).stored, 1);
}

void SharedIdsTest::anAnswerJoinsTheImportedConversation_data()
{
    QTest::addColumn<QList<InboundMessage>>("imported");
    QTest::addColumn<QStringList>("references");
    auto question = daysAgo(9, fromAnn(u"1"_s));
    question.read = true;
    const auto answer = daysAgo(8, toAnn(u"2"_s, {u"1"_s}));
    QTest::newRow("to our answer") << QList{question, answer} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("to the customer's own") << QList{question} << QStringList{u"1"_s};
    QTest::newRow("to what only the archive refers to") << QList{answer} << QStringList{u"1"_s};
}

// The agent would answer without knowing what was said before.
void SharedIdsTest::anAnswerJoinsTheImportedConversation()
{
    QFETCH(QList<InboundMessage>, imported);
    QFETCH(QStringList, references);
    import(imported);
    QCOMPARE(only().status, Status::Resolved);
    const InboundMessage live = fromAnn(u"live"_s, references);
    QCOMPARE(deliver({live}).customersWrote.size(), 1);
    const auto conversation = only();
    QCOMPARE(conversation.messageCount, imported.size() + 1);
    QCOMPARE(conversation.status, Status::Open);
    QVERIFY(conversation.unread);
    QCOMPARE(conversation.waitingSince, live.at);
    QCOMPARE(conversation.channel, m_workspace->channel.id);
}

void SharedIdsTest::anAnswerToAClosedImportBeginsAnew()
{
    import({daysAgo(9, fromAnn(u"1"_s))});
    m_workspace->setStatus(only().id, Status::Closed);
    deliver({fromAnn(u"2"_s, {u"1"_s})});
    QCOMPARE(m_workspace->byExternalId(u"2"_s).content.subject, u"Order"_s);
    QCOMPARE(m_workspace->conversation(m_workspace->byExternalId(u"2"_s).conversation).messageCount, 1);
}

void SharedIdsTest::anOlderMailJoinsTheLiveConversation_data()
{
    QTest::addColumn<InboundMessage>("live");
    QTest::newRow("a customer waits") << fromAnn(u"3"_s, {u"1"_s, u"2"_s});
    QTest::newRow("answered elsewhere") << toAnn(u"3"_s, {u"1"_s, u"2"_s});
    QTest::newRow("only the first is known") << fromAnn(u"3"_s, {u"1"_s});
}

// The past comes to its place in the timeline, and nothing else changes.
void SharedIdsTest::anOlderMailJoinsTheLiveConversation()
{
    QFETCH(InboundMessage, live);
    deliver({live});
    const auto before = only();
    import({daysAgo(9, fromAnn(u"1"_s)), daysAgo(8, toAnn(u"2"_s, {u"1"_s}))});
    const auto after = only();
    QCOMPARE(idsIn(after.id), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.unread, before.unread);
    QCOMPARE(after.waitingSince, before.waitingSince);
    QCOMPARE(after.lastActivity, before.lastActivity);
}

void SharedIdsTest::importingLeavesWhatWaitsWaiting_data()
{
    QTest::addColumn<int>("age");
    QTest::newRow("older") << 5;
    QTest::newRow("newer") << 1;
}

// What an archive brings says nothing about the question in the mailbox.
void SharedIdsTest::importingLeavesWhatWaitsWaiting()
{
    QFETCH(int, age);
    deliver({daysAgo(3, fromAnn(u"2"_s, {u"1"_s}))}, true);
    import({daysAgo(age, fromAnn(u"1"_s))});
    QCOMPARE(only().messageCount, 2);
    QCOMPARE(only().status, Status::New);
    QVERIFY(only().unread);
    QVERIFY(only().waitingSince > Instant{});
}

void SharedIdsTest::theOwnThreadComesFirst()
{
    import({daysAgo(9, fromAnn(u"imported"_s))});
    deliver({mail(u"own"_s, u"bob@example.org"_s)});
    deliver({mail(u"answer"_s, u"bob@example.org"_s, {}, {u"own"_s, u"imported"_s})});
    QCOMPARE(m_workspace->byExternalId(u"answer"_s).conversation, m_workspace->byExternalId(u"own"_s).conversation);
}

void SharedIdsTest::aReplyContinuesTheImportedThread()
{
    import({daysAgo(9, fromAnn(u"1"_s)), daysAgo(8, toAnn(u"2"_s, {u"1"_s}))});
    const auto reply = [&] {
        Writing writing(*m_workspace->store, m_workspace->agent);
        const auto id = must(writing.reply({.conversation = only().id, .text = u"x"_s}));
        return must(m_workspace->store->read([id](Reader &reader) { return reader.message(id); }));
    };
    const auto first = reply();
    QCOMPARE(first.references, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(first.channel, m_workspace->channel.id);
    deliver({fromAnn(u"3"_s, {first.externalId})});
    QCOMPARE(only().messageCount, 4);
    deliver({fromAnn(u"4"_s, {u"1"_s, u"2"_s, first.externalId})});
    QCOMPARE(reply().references, (QStringList{u"1"_s, u"2"_s, first.externalId, u"4"_s}));
}

void SharedIdsTest::anyOrderMakesTheSameConversations_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// However an archive and a mailbox overlap and alternate: every mail is there once, every thread is one conversation.
void SharedIdsTest::anyOrderMakesTheSameConversations()
{
    QFETCH(unsigned, seed);
    for (const Portion &portion : portions(seed)) {
        if (portion.messages.isEmpty())
            continue;
        if (portion.imported) {
            const auto report = import(portion.messages);
            QCOMPARE(report.imported + report.alreadyPresent, portion.messages.size());
        } else {
            const auto report = deliver(portion.messages, true);
            QCOMPARE(report.stored + report.alreadyPresent, portion.messages.size());
        }
    }
    const auto conversations = m_workspace->conversations();
    QCOMPARE(conversations.size(), threads);
    for (const ConversationSummary &each : conversations) {
        const QStringList ids = idsIn(each.id);
        QStringList expected;
        for (int position = 0; position < mailsOfThread; ++position)
            expected.append(ids.constFirst().section(u'.', 0, 0) + u'.' + QString::number(position));
        QCOMPARE(ids, expected);
    }
}

QTEST_GUILESS_MAIN(SharedIdsTest)

#include "sharedidstest.moc"
