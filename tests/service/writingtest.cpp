// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/writing.h"

#include "service/drafts.h"
#include "service/testworkspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

class WritingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aReplyDoesEverythingAtOnce();
    void theTargetIsWhereAReplyGoes();
    void aDraftWithMoreInItStays();
    void aRefusedReplyDoesNothing();
    void anOwnedConversationKeepsItsOwner();
    void limitsOfTheChannelCount();
    void whatTheChannelHasNoPlaceForIsLeftOut();
    void theListShowsNoMarks();
    void aNoteIsForTheTeam();
    void recallMakesItTheDraftAgain();
    void aNoteThatIsTakenBackIsADraftAgain();
    void recallKeepsWhatWasBegunSince();
    void recallIsTooLate_data();
    void recallIsTooLate();
    void recallLeavesLaterDecisionsAlone();
    void recallLeavesPendingWhileAnotherIsOnItsWay();
    void attachmentsAreKept();

private:
    Writing service() { return {*m_workspace->store, m_workspace->agent}; }
    Drafts drafts() { return Drafts(*m_workspace->store); }
    ConversationSummary present() { return m_workspace->conversation(m_id); }
    MessageId reply(const QString &text) { return must(service().reply({.conversation = m_id, .text = text})); }
    MessageSummary message(MessageId id)
    {
        return must(m_workspace->store->read([id](Reader &reader) { return reader.message(id); }));
    }
    void setDelivery(MessageId id, Delivery delivery)
    {
        m_workspace->append(makeEvent(DeliveryChanged{.message = id, .conversation = m_id, .delivery = delivery}));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    ConversationId m_id;
};

void WritingTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_id = m_workspace->receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
}

// A crash between two of these steps would send a reply and leave its draft to be sent again.
void WritingTest::aReplyDoesEverythingAtOnce()
{
    must(drafts().save({.conversation = m_id, .text = u"Dear"_s}));
    must(drafts().save({.conversation = m_id, .note = true, .text = u"careful"_s}));
    ChangeSet changes;
    int commits = 0;
    connect(m_workspace->store.get(), &Store::changed, this, [&](const ChangeSet &change) {
        changes = change;
        ++commits;
    });
    const Instant start = now();
    const auto id = reply(u"Dear Ann"_s);

    const auto queued = message(id);
    QCOMPARE(queued.delivery, Delivery::Queued);
    QCOMPARE(queued.content.text, u"Dear Ann"_s);
    QVERIFY(queued.sendAfter >= start + 10s && queued.sendAfter <= now() + 10s);
    QCOMPARE(present().status, Status::Pending);
    QCOMPARE(present().assignee, m_workspace->agent.id);
    QVERIFY(!present().unread);
    QVERIFY(must(drafts().load(m_id, false)).isEmpty());
    QCOMPARE(must(drafts().load(m_id, true)).text, u"careful"_s);
    QTRY_COMPARE(commits, 1);
    QVERIFY(changes.conversations.contains(m_id));
}

// What the composer shows above the text is what happens.
void WritingTest::theTargetIsWhereAReplyGoes()
{
    const auto target = must(service().target(m_id));
    const auto sent = message(reply(u"x"_s));
    QCOMPARE(target.channel.id, sent.channel);
    QCOMPARE(target.recipients, sent.recipients);
    m_workspace->append(makeEvent(ChannelRemoved{m_workspace->channel.id}));
    QCOMPARE(refusal(service().target(m_id)), ErrorCode::NotConfigured);
}

// A script's answer must not cost the agent what is half written in the same conversation.
void WritingTest::aDraftWithMoreInItStays()
{
    const auto attachment = must(service().keepAttachment(u"a.txt"_s, "bytes"));
    must(drafts().save({.conversation = m_id, .text = u"Dear Ann, careful words"_s}));
    must(drafts().save({.conversation = m_id, .note = true, .text = u"a note"_s, .attachments = {attachment}}));
    reply(u"Dear Ann"_s);
    must(service().note(m_id, u"a note"_s));
    QCOMPARE(must(drafts().load(m_id, false)).text, u"Dear Ann, careful words"_s);
    QCOMPARE(must(drafts().load(m_id, true)).text, u"a note"_s);
    must(service().note(m_id, u"a note"_s, {attachment}));
    QVERIFY(must(drafts().load(m_id, true)).isEmpty());
}

void WritingTest::aRefusedReplyDoesNothing()
{
    must(drafts().save({.conversation = m_id, .text = u"Dear"_s}));
    const auto before = m_workspace->events().size();
    QCOMPARE(refusal(service().reply({.conversation = m_id, .text = u" \n"_s})), ErrorCode::InvalidInput);
    QCOMPARE(refusal(service().reply({.conversation = ConversationId::make(), .text = u"x"_s})), ErrorCode::NotFound);
    m_workspace->append(makeEvent(ChannelStateSet{m_workspace->channel.id, ChannelState::Off}));
    QCOMPARE(refusal(service().reply({.conversation = m_id, .text = u"x"_s})), ErrorCode::NotConfigured);
    QCOMPARE(m_workspace->events().size(), before + 1);
    QCOMPARE(must(drafts().load(m_id, false)).text, u"Dear"_s);
}

void WritingTest::anOwnedConversationKeepsItsOwner()
{
    const auto other = m_workspace->addAgent(u"Ivo"_s);
    m_workspace->append(makeEvent(Assigned{.conversation = m_id, .agent = other.id}));
    reply(u"x"_s);
    QCOMPARE(present().assignee, other.id);
}

void WritingTest::limitsOfTheChannelCount()
{
    Manifest manifest;
    manifest.maximumTextLength = 5;
    manifest.maximumAttachmentSize = 10;
    const auto limited = [&](bool attachments) {
        manifest.attachments = attachments;
        return Writing(*m_workspace->store, m_workspace->agent,
            [manifest](const QString &kind) { return kind == u"email" ? std::optional(manifest) : std::nullopt; });
    };
    const auto attachment = must(service().keepAttachment(u"a.txt"_s, "123456"));
    const auto sent = [&](bool takes, const QString &text, const QList<Attachment> &attachments) {
        return refusal(limited(takes).reply({.conversation = m_id, .text = text, .attachments = attachments}));
    };
    QCOMPARE(sent(true, u"123456"_s, {}), ErrorCode::TooLarge);
    QCOMPARE(sent(true, u"12345"_s, {attachment, attachment}), ErrorCode::TooLarge);
    QCOMPARE(sent(false, u"12345"_s, {attachment}), ErrorCode::Unsupported);
    QCOMPARE(sent(true, u"12345"_s, {attachment}), std::nullopt);
}

void WritingTest::whatTheChannelHasNoPlaceForIsLeftOut()
{
    Writing plain(*m_workspace->store, m_workspace->agent, [](const QString &) { return Manifest{}; });
    Recipients recipients{.to = {{u"a@example.org"_s, {}}}, .cc = {{u"b@example.org"_s, {}}}};
    const auto id = must(plain.reply({.conversation = m_id, .recipients = recipients, .text = u"x"_s}));
    QVERIFY(message(id).content.subject.isEmpty());
    QVERIFY(message(id).recipients.cc.isEmpty());
}

// The list shows what the customer reads, not how it was typed; what a customer typed stays as it is.
void WritingTest::theListShowsNoMarks()
{
    reply(u"**Dear** Ann,\n\n- [see here](https://example.org)"_s);
    QCOMPARE(present().preview, u"Dear Ann, see here"_s);
    InboundMessage answer = mail(u"2"_s, u"a@example.org"_s, {}, {u"1"_s});
    answer.text = u"**thanks**"_s;
    m_workspace->receive(answer);
    QCOMPARE(present().preview, u"**thanks**"_s);
}

void WritingTest::aNoteIsForTheTeam()
{
    must(drafts().save({.conversation = m_id, .text = u"Dear"_s}));
    must(drafts().save({.conversation = m_id, .note = true, .text = u"Careful"_s}));
    const auto id = must(service().note(m_id, u"Careful: third complaint"_s));
    QCOMPARE(message(id).kind, MessageKind::Note);
    QVERIFY(message(id).channel.isNull());
    QCOMPARE(present().status, Status::New);
    QVERIFY(must(drafts().load(m_id, true)).isEmpty());
    QCOMPARE(must(drafts().load(m_id, false)).text, u"Dear"_s);
    QCOMPARE(refusal(service().note(m_id, {})), ErrorCode::InvalidInput);
}

// "Undo send" gives back the words, the people and the files.
void WritingTest::recallMakesItTheDraftAgain()
{
    const auto attachment = must(service().keepAttachment(u"a.txt"_s, "bytes"));
    const Recipients recipients{.to = {{u"a@example.org"_s, u"A"_s}}, .bcc = {{u"b@example.org"_s, {}}}};
    const auto id = must(service().reply(
        {.conversation = m_id, .recipients = recipients, .text = u"Dear Ann"_s, .attachments = {attachment}}));
    must(service().recall(id));

    const Draft draft = must(drafts().load(m_id, false));
    QCOMPARE(draft.text, u"Dear Ann"_s);
    QCOMPARE(draft.recipients, recipients);
    QCOMPARE(draft.channel, m_workspace->channel.id);
    QCOMPARE(draft.attachments, QList{attachment});
    QVERIFY(present().assignee.isNull()); // replying had claimed it
    QCOMPARE(present().status, Status::New);
    QVERIFY(must(m_workspace->store->read([](Reader &reader) { return reader.outbox(); })).isEmpty());
    QVERIFY(refusal(service().recall(id)).has_value());
}

// A note in the wrong conversation is gone for the team, for search and for the count, and not its words.
void WritingTest::aNoteThatIsTakenBackIsADraftAgain()
{
    const auto attachment = must(service().keepAttachment(u"a.txt"_s, "bytes"));
    const int before = present().messageCount;
    const auto id = must(service().note(m_id, u"Ask the zebrabank"_s, {attachment}));
    QCOMPARE(present().messageCount, before + 1);
    must(service().recall(id));

    const Draft draft = must(drafts().load(m_id, true));
    QCOMPARE(draft.text, u"Ask the zebrabank"_s);
    QCOMPARE(draft.attachments, QList{attachment});
    QCOMPARE(present().messageCount, before);
    const auto messages = m_workspace->messages(m_id);
    QVERIFY(std::ranges::none_of(messages, [&](const MessageSummary &each) { return each.id == id; }));
    QVERIFY(must(m_workspace->store->read([](Reader &reader) { return reader.search(u"zebrabank"_s, 5); })).isEmpty());
    QCOMPARE(refusal(service().recall(id)), ErrorCode::NotFound);
}

void WritingTest::recallKeepsWhatWasBegunSince()
{
    const auto id = reply(u"first"_s);
    must(drafts().save({.conversation = m_id, .text = u"second"_s}));
    must(service().recall(id));
    QCOMPARE(must(drafts().load(m_id, false)).text, u"first\n\nsecond"_s);
}

void WritingTest::recallIsTooLate_data()
{
    QTest::addColumn<Delivery>("delivery");
    for (const Delivery delivery : {Delivery::Sending, Delivery::Sent, Delivery::Delivered, Delivery::Failed})
        QTest::newRow(qPrintable(nameOf(delivery))) << delivery;
}

void WritingTest::recallIsTooLate()
{
    QFETCH(Delivery, delivery);
    const auto id = reply(u"x"_s);
    setDelivery(id, delivery);
    QCOMPARE(refusal(service().recall(id)), ErrorCode::Conflict);
    QCOMPARE(message(id).delivery, delivery);
    QVERIFY(must(drafts().load(m_id, false)).isEmpty());
}

void WritingTest::recallLeavesLaterDecisionsAlone()
{
    const auto id = reply(u"x"_s);
    const auto other = m_workspace->addAgent(u"Ivo"_s);
    m_workspace->append(makeEvent(Assigned{.conversation = m_id, .agent = other.id}, other.id));
    m_workspace->setStatus(m_id, Status::OnHold);
    must(service().recall(id));
    QCOMPARE(present().status, Status::OnHold);
    QCOMPARE(present().assignee, other.id);
}

void WritingTest::recallLeavesPendingWhileAnotherIsOnItsWay()
{
    const auto first = reply(u"first"_s);
    const auto second = reply(u"second"_s);
    must(service().recall(first));
    QCOMPARE(present().status, Status::Pending);
    must(service().recall(second));
    QCOMPARE(must(drafts().load(m_id, false)).text, u"second\n\nfirst"_s);
}

void WritingTest::attachmentsAreKept()
{
    const auto kept = must(service().keepAttachment(u"/home/nina/../\u202Einvoice.pdf"_s, "%PDF-1.4 bytes"));
    QCOMPARE(kept.name, u"invoice.pdf"_s);
    QCOMPARE(kept.mimeType, u"application/pdf"_s);
    QCOMPARE(kept.size, 14);
    QCOMPARE(
        must(m_workspace->store->read([&](Reader &reader) { return reader.content(kept.hash); })), "%PDF-1.4 bytes");
}

QTEST_GUILESS_MAIN(WritingTest)

#include "writingtest.moc"
