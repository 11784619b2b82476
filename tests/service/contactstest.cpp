// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testworkspace.h"

#include "service/contacts.h"
#include "service/conversations.h"
#include "service/handles.h"
#include "store/upkeep.h"

using namespace Qt::StringLiterals;
using namespace throughline;

/// Two records of one person are shown as one; and what was merged wrongly can be taken apart at any time.
class ContactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMergeShowsEverythingTogether();
    void whatCameSinceAMergeGoesBackWithItsWriter();
    void conversationsMergedAcrossTwoCustomersPartWithThem();
    void aMergeThatIsThereAlreadyChangesNothing();
    void fieldsAreSetAndTakenBack();
    void aHandleBelongsToOneOnly();
    void messagesAreSplitOffAndComeBack();
    void mergedConversationsAreOneAndPartAgain();
    void whatIsBeingWrittenIsMergedToo();
    void whoMayBeTheSameIsFoundWithTheReasons();
    void namesakesOfOneOrganizationAreLikelyTheSame();

private:
    ContactId contactOf(const QString &handle);
    ContactSummary contact(ContactId id);
    void reply(const QString &to, const QString &id);
    void verify();

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Contacts> m_contacts;
    std::unique_ptr<Conversations> m_conversations;
};

namespace {

const QString anna = u"anna@shop.example"_s;
const QString work = u"a.lindqvist@work.example"_s;

} // namespace

void ContactsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_contacts = std::make_unique<Contacts>(*m_workspace->store, m_workspace->agent.id);
    m_conversations = std::make_unique<Conversations>(*m_workspace->store, m_workspace->agent.id);
}

/// That the handle is shown with.
ContactId ContactsTest::contactOf(const QString &handle)
{
    return must(m_workspace->store->read([&](Reader &reader) -> Result<ContactId> {
        return reader.identity(u"email"_s, handle).transform([](const auto &known) {
            return known ? known->contact : ContactId();
        });
    }));
}

ContactSummary ContactsTest::contact(ContactId id)
{
    return must(m_workspace->store->read([id](Reader &reader) { return reader.contact(id); }));
}

/// Answers a message as the composer does.
void ContactsTest::reply(const QString &to, const QString &id)
{
    const MessageSummary question = m_workspace->byExternalId(to);
    ReplyQueued fact;
    fact.message = MessageId::make();
    fact.conversation = question.home;
    fact.channel = m_workspace->channel.id;
    fact.recipients.to = {question.from};
    fact.externalId = id;
    fact.references = {to};
    fact.content.text = u"An answer"_s;
    m_workspace->append(makeEvent(fact, m_workspace->agent.id));
}

void ContactsTest::verify()
{
    const auto verdict = verifyWorkspace(m_workspace->folder(), {});
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->findings.join(u'\n'), QString());
}

void ContactsTest::aMergeShowsEverythingTogether()
{
    const auto first = m_workspace->receive(mail(u"a1"_s, anna, u"Kettle"_s));
    const auto second = m_workspace->receive(mail(u"w1"_s, work, u"Invoice"_s));
    const ContactId one = contactOf(anna), other = contactOf(work);
    QVERIFY(one != other);
    QVERIFY(!must(m_contacts->merge(one, other)).isNull());

    const ContactSummary both = contact(one);
    QCOMPARE(both.identities.size(), 2);
    QCOMPARE(both.conversationCount, 2);
    QCOMPARE(both.recent.size(), 2);
    QCOMPARE(both.merged.size(), 1);
    QCOMPARE(both.merged.first().id, other);
    QCOMPARE(contact(other).id, one); // an old link still finds them
    QCOMPARE(m_workspace->conversation(second).contact, one);
    QCOMPARE(m_workspace->conversation(second).contactOrigin, other);
    QVERIFY(first != second);

    must(m_contacts->unmerge(other));
    QCOMPARE(contact(one).identities.size(), 1);
    QCOMPARE(contact(other).conversationCount, 1);
    QCOMPARE(m_workspace->conversation(second).contact, other);
    verify();
}

/// The merge was wrong, and a stranger's messages must not stay where they only came by it.
void ContactsTest::whatCameSinceAMergeGoesBackWithItsWriter()
{
    const auto first = m_workspace->receive(mail(u"a1"_s, anna, u"Kettle"_s));
    const auto settled = m_workspace->receive(mail(u"w1"_s, work, u"Invoice"_s));
    m_workspace->setStatus(settled, Status::Resolved);
    const ContactId one = contactOf(anna), other = contactOf(work);
    const EventId merge = must(m_contacts->merge(one, other));

    QCOMPARE(m_workspace->receive(mail(u"w2"_s, work, u"Question"_s)), first); // the only open conversation
    reply(u"w2"_s, u"r1"_s);
    QCOMPARE(m_workspace->receive(mail(u"w3"_s, work, u"Re: Question"_s, {u"w2"_s, u"r1"_s})), first);
    QCOMPARE(m_workspace->receive(mail(u"a2"_s, anna, u"Re: Kettle"_s, {u"a1"_s})), first);
    QCOMPARE(m_workspace->conversation(first).messageCount, 5);

    must(m_conversations->undo(merge));
    QCOMPARE(m_workspace->conversation(first).messageCount, 2);
    QCOMPARE(m_workspace->conversation(first).contact, one);
    const auto own = m_workspace->byExternalId(u"w2"_s).conversation;
    QVERIFY(own != first && own != settled);
    QCOMPARE(m_workspace->conversation(own).contact, other);
    QCOMPARE(m_workspace->conversation(own).subject, u"Question"_s);
    QCOMPARE(m_workspace->conversation(own).messageCount, 3);
    QCOMPARE(m_workspace->byExternalId(u"r1"_s).conversation, own);
    QCOMPARE(m_workspace->byExternalId(u"w3"_s).conversation, own);
    // The thread goes on there.
    QCOMPARE(m_workspace->receive(mail(u"w4"_s, work, u"Re: Question"_s, {u"w2"_s, u"r1"_s, u"w3"_s})), own);
    verify();
}

void ContactsTest::conversationsMergedAcrossTwoCustomersPartWithThem()
{
    const auto first = m_workspace->receive(mail(u"a1"_s, anna));
    const auto second = m_workspace->receive(mail(u"w1"_s, work));
    const ContactId one = contactOf(anna), other = contactOf(work);
    must(m_contacts->merge(one, other));
    must(m_conversations->merge(first, second));
    QCOMPARE(m_workspace->conversation(second).id, first);
    QCOMPARE(m_workspace->conversation(first).messageCount, 2);
    must(m_contacts->unmerge(other));
    QCOMPARE(m_workspace->conversation(first).messageCount, 1);
    QCOMPARE(m_workspace->conversation(second).id, second);
    QCOMPARE(m_workspace->conversation(second).contact, other);
    verify();
}

void ContactsTest::aMergeThatIsThereAlreadyChangesNothing()
{
    m_workspace->receive(mail(u"a1"_s, anna));
    m_workspace->receive(mail(u"w1"_s, work));
    const ContactId one = contactOf(anna), other = contactOf(work);
    must(m_contacts->merge(one, other));
    QVERIFY(must(m_contacts->merge(one, other)).isNull());
    QVERIFY(must(m_contacts->merge(other, one)).isNull());
    QCOMPARE(refusal(m_contacts->unmerge(one)), ErrorCode::Conflict);
    must(m_contacts->unmerge(other));
    QCOMPARE(refusal(m_contacts->unmerge(other)), ErrorCode::Conflict);
    QCOMPARE(refusal(m_contacts->merge(one, ContactId::make())), ErrorCode::NotFound);
}

void ContactsTest::fieldsAreSetAndTakenBack()
{
    m_workspace->receive(mail(u"a1"_s, anna));
    const ContactId id = contactOf(anna);
    must(m_contacts->setField(id, u"organization"_s, u"Lindqvist AB"_s));
    const EventId second = must(m_contacts->setField(id, u"organization"_s, u"Lindqvist Ltd"_s, FieldSource::Import));
    QVERIFY(must(m_contacts->setField(id, u"organization"_s, u" Lindqvist Ltd "_s)).isNull());
    QCOMPARE(contact(id).fields.size(), 1);
    QCOMPARE(contact(id).fields.first().value, u"Lindqvist Ltd"_s);
    QCOMPARE(contact(id).fields.first().source, FieldSource::Import);
    must(m_conversations->undo(second));
    QCOMPARE(contact(id).fields.first().value, u"Lindqvist AB"_s);
    QCOMPARE(refusal(m_conversations->undo(second)), ErrorCode::Conflict);
    must(m_contacts->setField(id, u"organization"_s, {}));
    QVERIFY(contact(id).fields.isEmpty());
    QCOMPARE(refusal(m_contacts->setField(id, u" "_s, u"x"_s)), ErrorCode::InvalidInput);
}

void ContactsTest::aHandleBelongsToOneOnly()
{
    m_workspace->receive(mail(u"a1"_s, anna));
    m_workspace->receive(mail(u"w1"_s, work));
    const ContactId one = contactOf(anna);
    QCOMPARE(refusal(m_contacts->addIdentity(one, u"email"_s, work.toUpper())), ErrorCode::Conflict);
    QVERIFY(must(m_contacts->addIdentity(one, u"email"_s, anna.toUpper())).isNull());
    must(m_contacts->addIdentity(one, u"email"_s, u"New@Shop.example"_s));
    QCOMPARE(contactOf(u"new@shop.example"_s), one);
    const IdentityId added = contact(one).identities.last().id;
    const EventId removed = must(m_contacts->removeIdentity(one, added));
    QVERIFY(contactOf(u"new@shop.example"_s).isNull());
    must(m_conversations->undo(removed));
    QCOMPARE(contactOf(u"new@shop.example"_s), one);
    verify();
}

void ContactsTest::messagesAreSplitOffAndComeBack()
{
    const auto whole = m_workspace->receive(mail(u"a1"_s, anna, u"Kettle"_s));
    m_workspace->receive(mail(u"a2"_s, anna, u"Refund"_s));
    m_workspace->receive(mail(u"a3"_s, anna, u"Re: Refund"_s, {u"a2"_s}));
    QCOMPARE(m_workspace->conversation(whole).messageCount, 3);
    const auto id = [&](const QString &externalId) { return m_workspace->byExternalId(externalId).id; };

    QCOMPARE(refusal(m_conversations->split(whole, {})), ErrorCode::InvalidInput);
    QCOMPARE(refusal(m_conversations->split(whole, {id(u"a1"_s), id(u"a2"_s), id(u"a3"_s)})), ErrorCode::InvalidInput);
    QCOMPARE(refusal(m_conversations->split(whole, {MessageId::make()})), ErrorCode::NotFound);

    const EventId split = must(m_conversations->split(whole, {id(u"a2"_s), id(u"a3"_s)}));
    const auto part = m_workspace->byExternalId(u"a2"_s).conversation;
    QVERIFY(part != whole);
    QCOMPARE(m_workspace->conversation(part).subject, u"Refund"_s);
    QCOMPARE(m_workspace->conversation(part).messageCount, 2);
    QCOMPARE(m_workspace->conversation(whole).messageCount, 1);
    QCOMPARE(m_workspace->conversation(whole).lastActivity, m_workspace->byExternalId(u"a1"_s).at);
    QCOMPARE(m_workspace->receive(mail(u"a4"_s, anna, u"Re: Refund"_s, {u"a3"_s})), part);

    must(m_conversations->undo(split));
    QCOMPARE(m_workspace->conversation(whole).messageCount, 4);
    QCOMPARE(m_workspace->byExternalId(u"a4"_s).conversation, whole);
    QCOMPARE(m_workspace->receive(mail(u"a5"_s, anna, u"Re: Refund"_s, {u"a4"_s})), whole);
    verify();
}

void ContactsTest::mergedConversationsAreOneAndPartAgain()
{
    const auto first = m_workspace->receive(mail(u"a1"_s, anna, u"Kettle"_s));
    m_workspace->setStatus(first, Status::Resolved);
    const auto second = m_workspace->receive(mail(u"a2"_s, anna, u"Refund"_s));
    must(m_conversations->tag(second, u"refund"_s));
    QVERIFY(first != second);

    const EventId merge = must(m_conversations->merge(first, second));
    const ConversationSummary both = m_workspace->conversation(second);
    QCOMPARE(both.id, first);
    QCOMPARE(both.messageCount, 2);
    QCOMPARE(both.status, Status::New); // somebody waits in one of them
    QCOMPARE(both.tags, QStringList{u"refund"_s});
    QCOMPARE(both.waitingSince, m_workspace->byExternalId(u"a2"_s).at);
    QCOMPARE(m_workspace->conversations().size(), 1);
    QCOMPARE(m_workspace->messages(first).size(), 2);
    // A thread of the one that was merged goes on in what stands for both, and goes with it.
    QCOMPARE(m_workspace->receive(mail(u"a3"_s, anna, u"Re: Refund"_s, {u"a2"_s})), first);
    reply(u"a3"_s, u"r1"_s);
    QCOMPARE(m_workspace->conversation(first).messageCount, 4);

    must(m_conversations->undo(merge));
    QCOMPARE(m_workspace->conversation(first).messageCount, 1);
    QCOMPARE(m_workspace->conversation(first).status, Status::Resolved);
    QCOMPARE(m_workspace->conversation(first).tags, QStringList());
    QCOMPARE(m_workspace->conversation(second).id, second);
    QCOMPARE(m_workspace->conversation(second).messageCount, 3);
    QCOMPARE(m_workspace->conversation(second).tags, QStringList{u"refund"_s});
    QCOMPARE(m_workspace->conversations().size(), 2);
    QCOMPARE(refusal(m_conversations->undo(merge)), ErrorCode::Conflict);
    verify();
}

/// A merge must not lose what somebody was typing.
void ContactsTest::whatIsBeingWrittenIsMergedToo()
{
    const auto first = m_workspace->receive(mail(u"a1"_s, anna));
    m_workspace->setStatus(first, Status::Resolved);
    const auto second = m_workspace->receive(mail(u"a2"_s, anna));
    const auto save = [&](ConversationId conversation, const QString &text) {
        must(m_workspace->store->write([&](Transaction &transaction) {
            return transaction.saveDraft({.conversation = conversation, .text = text});
        }));
    };
    save(first, u"One"_s);
    save(second, u"Two"_s);
    must(m_conversations->merge(first, second));
    const auto draft = must(m_workspace->store->read([&](Reader &reader) { return reader.draft(first, false); }));
    QCOMPARE(draft.text, u"One\n\nTwo"_s);
}

/// Nobody compares thousands of customers by hand; and a suggestion without its reason is not believed.
void ContactsTest::whoMayBeTheSameIsFoundWithTheReasons()
{
    must(m_workspace->store->write(
        [](Transaction &transaction) { return transaction.saveSetting(regionSetting, u"TH"_s); }));
    InboundMessage signedMail = mail(u"a1"_s, anna, u"Kettle"_s);
    signedMail.text = u"Where is it?\n\nMalee S.\nTel. 081 234 5678"_s;
    m_workspace->receive(signedMail);
    m_workspace->receive(mail(u"w1"_s, work));
    m_workspace->receive(mail(u"x1"_s, u"stranger@elsewhere.example"_s));
    const ContactId one = contactOf(anna), other = contactOf(work);
    QVERIFY(must(m_contacts->likelyDuplicates(one)).isEmpty());

    must(m_contacts->addIdentity(other, u"phone"_s, u"+66 81 234 5678"_s));
    auto found = must(m_contacts->likelyDuplicates(one));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().contact.id, other);
    QCOMPARE(found.first().reasons, QList{DuplicateReason::HandleInSignature});
    const int before = found.first().score;

    must(m_contacts->addIdentity(one, u"sms"_s, u"０８１-２３４-５６７８"_s));
    found = must(m_contacts->likelyDuplicates(one));
    const QList both{DuplicateReason::SameHandle, DuplicateReason::HandleInSignature};
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().reasons, both);
    QVERIFY(found.first().score > before && found.first().score < 100);
    QCOMPARE(must(m_contacts->likelyDuplicates(other)).first().contact.id, one);
    QCOMPARE(contact(one).merged.size(), 0); // looking merges nothing

    must(m_contacts->keepApart(one, other));
    QVERIFY(must(m_contacts->keepApart(other, one)).isNull());
    QVERIFY(must(m_contacts->likelyDuplicates(one)).isEmpty());
    QVERIFY(must(m_contacts->likelyDuplicates(other)).isEmpty());
    verify();
}

void ContactsTest::namesakesOfOneOrganizationAreLikelyTheSame()
{
    const QString third = u"anna@third.example"_s;
    m_workspace->receive(mail(u"a1"_s, anna));
    m_workspace->receive(mail(u"w1"_s, work));
    m_workspace->receive(mail(u"t1"_s, third));
    for (const QString &each : {anna, work, third})
        must(m_contacts->rename(contactOf(each), u"Anna Lindqvist"_s));
    must(m_contacts->setField(contactOf(anna), u"organization"_s, u"Lindqvist AB"_s));
    must(m_contacts->setField(contactOf(work), u"organization"_s, u"lindqvist  ab"_s));
    must(m_contacts->setField(contactOf(third), u"organization"_s, u"Another Ltd"_s));
    const auto found = must(m_contacts->likelyDuplicates(contactOf(anna)));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().contact.id, contactOf(work));
    QCOMPARE(found.first().reasons, QList{DuplicateReason::SameNameAndOrganization});
    must(m_contacts->merge(contactOf(anna), contactOf(work)));
    QVERIFY(must(m_contacts->likelyDuplicates(contactOf(anna))).isEmpty());
}

QTEST_GUILESS_MAIN(ContactsTest)

#include "contactstest.moc"
