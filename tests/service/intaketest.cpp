// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/intake.h"

#include "service/testworkspace.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

class IntakeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCustomersMailBecomesAConversation();
    void aBatchDeliveredTwiceIsStoredOnce();
    void theCheckpointComesWithItsBatch();
    void aBatchIsTakenWholeOrNotAtAll();
    void peopleAreFoundByTheirHandle();
    void aNameIsLearned();
    void linesAreSafeToShow();
    void attachmentsAndSourceAreKept();
    void impossibleTimesBecomeNow();
    void anAnswerComesAfterWhatItAnswers();
    void onlyPeopleWhoWroteJustNowAreAnnounced();
    void readElsewhereArrivesRead();
    void aBigBatchOfHistoryIsQuick();
};

void IntakeTest::aCustomersMailBecomesAConversation()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"1"_s, u"A@Example.org"_s, u"Re: Where is my order?"_s));
    const auto conversation = workspace.conversation(id);
    QCOMPARE(conversation.subject, u"Where is my order?"_s);
    QCOMPARE(conversation.contactName, u"Someone"_s);
    QCOMPARE(conversation.status, Status::New);
    QVERIFY(conversation.unread);
    QVERIFY(conversation.waitingSince > Instant{});
    const auto messages = workspace.messages(id);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.at(0).from.handle, u"A@Example.org"_s);
    QCOMPARE(messages.at(0).content.subject, u"Re: Where is my order?"_s);
}

// A connector delivers again what was not acknowledged before a crash.
void IntakeTest::aBatchDeliveredTwiceIsStoredOnce()
{
    TestWorkspace workspace;
    const QList<InboundMessage> messages{
        mail(u"1"_s, u"a@example.org"_s), mail(u"2"_s, u"b@example.org"_s), mail(u"1"_s, u"a@example.org"_s)};
    const auto first = workspace.deliver(messages);
    QCOMPARE(first.stored, 2);
    QCOMPARE(first.alreadyPresent, 1);
    const auto before = workspace.events().size();
    const auto second = workspace.deliver(messages);
    QCOMPARE(second.stored, 0);
    QCOMPARE(second.alreadyPresent, 3);
    QVERIFY(second.customersWrote.isEmpty());
    QCOMPARE(workspace.events().size(), before);
}

void IntakeTest::theCheckpointComesWithItsBatch()
{
    TestWorkspace workspace;
    const auto checkpoint = [&] {
        return must(
            workspace.store->read([id = workspace.channel.id](Reader &reader) { return reader.checkpoint(id); }));
    };
    Batch batch;
    batch.messages = {mail(u"1"_s, u"a@example.org"_s)};
    batch.checkpoint = "uid 1";
    workspace.deliver(batch);
    QCOMPARE(checkpoint(), "uid 1");
    batch.checkpoint.clear();
    workspace.deliver(batch);
    QCOMPARE(checkpoint(), "uid 1");
}

void IntakeTest::aBatchIsTakenWholeOrNotAtAll()
{
    TestWorkspace workspace;
    Batch batch;
    batch.messages = {mail(u"1"_s, u"a@example.org"_s), mail({}, u"b@example.org"_s)};
    batch.checkpoint = "uid 2";
    const auto before = workspace.events().size();
    const auto taken =
        workspace.store->write([&](Transaction &transaction) { return takeIn(transaction, workspace.channel, batch); });
    QCOMPARE(refusal(taken), ErrorCode::InvalidInput);
    QCOMPARE(workspace.events().size(), before);
    QVERIFY(must(workspace.store->read([id = workspace.channel.id](Reader &reader) {
        return reader.checkpoint(id);
    })).isEmpty());
}

void IntakeTest::peopleAreFoundByTheirHandle()
{
    TestWorkspace workspace;
    const auto first = workspace.receive(mail(u"1"_s, u"Ann@Example.ORG"_s));
    workspace.setStatus(first, Status::Closed);
    const auto second = workspace.receive(mail(u"2"_s, u"<ann@example.org>"_s));
    QVERIFY(first != second);
    QCOMPARE(workspace.conversation(first).contact, workspace.conversation(second).contact);
    const auto other = workspace.receive(mail(u"3"_s, u"bob@example.org"_s));
    QVERIFY(workspace.conversation(other).contact != workspace.conversation(first).contact);
}

// Newest first, our own answer comes before the customer's question and knows only the address.
void IntakeTest::aNameIsLearned()
{
    TestWorkspace workspace;
    InboundMessage answer = mail(u"2"_s, u"support@shop.example"_s, u"Re: Hi"_s, {u"1"_s});
    answer.direction = Direction::Outbound;
    answer.recipients.to = {{u"ann@example.org"_s, {}}};
    const auto id = workspace.receive(answer);
    QCOMPARE(workspace.conversation(id).contactName, u"ann@example.org"_s);
    InboundMessage question = mail(u"1"_s, u"Ann@example.org"_s, u"Hi"_s);
    question.from.name = u"Ann  Smith\n"_s;
    question.at -= 1h;
    workspace.deliver({question}, true);
    QCOMPARE(workspace.conversation(id).contactName, u"Ann Smith"_s);
}

void IntakeTest::linesAreSafeToShow()
{
    TestWorkspace workspace;
    InboundMessage message = mail(u"1"_s, u"a@example.org"_s, u"two\r\nlines \u202Eexe.txt"_s);
    message.from.name = u"Bank\u202E\nSupport"_s;
    message.text = u"before\0after"_s;
    message.attachments = {
        {.name = u"../../etc/\u202Epasswd"_s, .mimeType = u"text/plain"_s, .bytes = "x", .contentId = {}}};
    const auto id = workspace.receive(message);
    QCOMPARE(workspace.conversation(id).subject, u"two lines exe.txt"_s);
    QCOMPARE(workspace.conversation(id).contactName, u"Bank Support"_s);
    const auto kept = workspace.byExternalId(u"1"_s);
    QCOMPARE(kept.content.text, u"beforeafter"_s);
    QCOMPARE(kept.content.attachments.at(0).name, u"passwd"_s);
}

void IntakeTest::attachmentsAndSourceAreKept()
{
    TestWorkspace workspace;
    InboundMessage message = mail(u"1"_s, u"a@example.org"_s);
    message.attachments = {{.name = u"a.png"_s,
                               .mimeType = u"image/png"_s,
                               .bytes = "picture",
                               .contentId = u"p1@mail"_s,
                               .embedded = true},
        {.name = {}, .mimeType = u"text/plain"_s, .bytes = {}, .contentId = {}}};
    workspace.receive(message);
    const auto content = workspace.byExternalId(u"1"_s).content;
    QCOMPARE(content.attachments.size(), 2);
    QCOMPARE(content.attachments.at(0).contentId, u"p1@mail"_s);
    QVERIFY(content.attachments.at(0).embedded);
    QCOMPARE(content.attachments.at(0).size, 7);
    QVERIFY(!content.attachments.at(1).name.isEmpty());
    const auto read = [&](const ContentHash &hash) {
        return must(workspace.store->read([hash](Reader &reader) { return reader.content(hash); }));
    };
    QCOMPARE(read(content.attachments.at(0).hash), "picture");
    QCOMPARE(read(content.source), message.source);
}

// A mail "from 2099" would stand above all others for the rest of the century.
void IntakeTest::impossibleTimesBecomeNow()
{
    TestWorkspace workspace;
    const Instant start = now();
    for (const Instant at : {Instant{}, fromMsecs(-5'000'000'000), now() + 24h * 365 * 70, fromMsecs(LLONG_MAX)}) {
        InboundMessage message = mail(QString::number(toMsecs(at)), u"a@example.org"_s);
        message.at = at;
        workspace.receive(message);
        const auto kept = workspace.byExternalId(message.externalId);
        QVERIFY(kept.at >= start && kept.at <= now());
    }
}

// A customer whose clock is slow would seem to answer before being asked, and the list would show the older line.
void IntakeTest::anAnswerComesAfterWhatItAnswers()
{
    TestWorkspace workspace;
    const auto id = workspace.receive(mail(u"question"_s, u"a@example.org"_s));
    InboundMessage answer = mail(u"answer"_s, u"a@example.org"_s, u"Re"_s, {u"question"_s});
    answer.at -= std::chrono::hours(3);
    answer.text = u"Thank you"_s;
    workspace.deliver({answer});
    QCOMPARE(workspace.conversation(id).preview, u"Thank you"_s);
    QVERIFY(workspace.byExternalId(u"answer"_s).at > workspace.byExternalId(u"question"_s).at);

    // History tells its own times: there nobody waits, and what it answers may come in later.
    InboundMessage old = mail(u"old"_s, u"a@example.org"_s, u"Re"_s, {u"question"_s});
    old.at -= std::chrono::days(30);
    workspace.deliver({old}, true);
    QCOMPARE(workspace.byExternalId(u"old"_s).at, old.at);
}

void IntakeTest::onlyPeopleWhoWroteJustNowAreAnnounced()
{
    TestWorkspace workspace;
    InboundMessage program = mail(u"program"_s, u"list@example.org"_s);
    program.automatic = true;
    InboundMessage seen = mail(u"seen"_s, u"b@example.org"_s);
    seen.read = true;
    InboundMessage ours = mail(u"ours"_s, u"support@shop.example"_s);
    ours.direction = Direction::Outbound;
    const auto live = workspace.deliver({program, mail(u"person"_s, u"a@example.org"_s), seen, ours});
    QCOMPARE(live.stored, 4);
    QCOMPARE(live.customersWrote, QList{workspace.byExternalId(u"person"_s).id});
    QVERIFY(workspace.deliver({mail(u"old"_s, u"c@example.org"_s)}, true).customersWrote.isEmpty());
}

void IntakeTest::readElsewhereArrivesRead()
{
    TestWorkspace workspace;
    InboundMessage read = mail(u"read"_s, u"a@example.org"_s);
    read.read = true;
    read.at -= 24h;
    InboundMessage answered = mail(u"answered"_s, u"b@example.org"_s);
    answered.answered = true;
    answered.at -= 24h;
    InboundMessage waiting = mail(u"waiting"_s, u"c@example.org"_s);
    waiting.at -= 24h;
    workspace.deliver({read, answered, waiting}, true);

    const auto of = [&](const QString &id) { return workspace.conversation(workspace.byExternalId(id).conversation); };
    QVERIFY(!of(u"read"_s).unread);
    QCOMPARE(of(u"read"_s).status, Status::New);
    QVERIFY(!of(u"answered"_s).unread);
    QCOMPARE(of(u"answered"_s).status, Status::Resolved);
    QVERIFY(of(u"waiting"_s).unread);
    QCOMPARE(of(u"waiting"_s).status, Status::New);
    QCOMPARE(of(u"answered"_s).lastActivity, answered.at);
}

// The first synchronisation of a mailbox is a hundred of these; each must not cost seconds.
void IntakeTest::aBigBatchOfHistoryIsQuick()
{
    TestWorkspace workspace;
    for (int round = 0; round < 3; ++round) {
        QList<InboundMessage> messages;
        for (int i = 0; i < 500; ++i) {
            const int number = round * 500 + i;
            InboundMessage message = mail(u"id%1"_s.arg(number), u"c%1@example.org"_s.arg(number / 3),
                u"Subject %1"_s.arg(number), {u"thread%1"_s.arg(number / 3)});
            message.at -= std::chrono::minutes(number);
            message.read = number % 4 != 0;
            message.text = u"A line of ordinary words for the index. "_s.repeated(20);
            messages.append(message);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(workspace.deliver(messages, true).stored, 500);
        qInfo("500 mails in %lld ms", timer.elapsed());
    }
    QCOMPARE(workspace.conversations().size(), 500);
}

QTEST_GUILESS_MAIN(IntakeTest)

#include "intaketest.moc"
