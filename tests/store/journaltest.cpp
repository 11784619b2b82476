// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "worksite.h"

#include "core/eventjson.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace throughline;

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEventComesBackAsItWasWritten();
    void anEventThatCameTwiceIsStoredOnce();
    void aContradictionRefusesTheWholeTransaction();
    void aRefusedEventIsNotCommittedWhateverTheJobAnswers();
    void aChangeNamesTheRowsThatChanged();
    void aReadSeesWhatWasAnsweredBefore();
    void draftsCheckpointsAndSettingsLast();
    void contentsAreKeptOnce();
    void aReplyTakenBackLeavesTheTimeline();
};

/// An event that lost a field would be wrong in the timeline, in the team exchange and after each rebuild.
void JournalTest::everyEventComesBackAsItWasWritten()
{
    Worksite site;
    Story story(1);
    const auto events = story.next(1500);
    MUST(site.append(events));
    const auto back = site.read([](Reader &reader) { return reader.events(0, 2000); });
    MUST(back);
    QCOMPARE(back->size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(back->at(i).first, i + 1);
        const Event &event = back->at(i).second;
        QCOMPARE(event.id, events[i].id);
        QCOMPARE(event.at, events[i].at);
        QCOMPARE(event.actor, events[i].actor);
        QCOMPARE(kindName(event.body), kindName(events[i].body));
        QCOMPARE(toJson(event.body), toJson(events[i].body));
    }
}

/// A message that a desk and a server both pass on would be there twice.
void JournalTest::anEventThatCameTwiceIsStoredOnce()
{
    Worksite site;
    const Cast cast;
    auto events = cast.events();
    const auto conversation = ConversationId::make();
    events << startedAt(cast, conversation, second(1)) << receivedAt(cast, conversation, second(2));
    MUST(site.append(events));
    MUST(site.append(events));
    const auto summary = site.read([&](Reader &reader) { return reader.conversation(conversation); });
    MUST(summary);
    QCOMPARE(summary->messageCount, 1);
    const auto position = site.read([](Reader &reader) { return reader.journalPosition(); });
    QCOMPARE(*position, events.size());
}

/// Half of a batch would be acknowledged to the server and the other half lost.
void JournalTest::aContradictionRefusesTheWholeTransaction()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    MUST(site.append(
        cast.events() << startedAt(cast, conversation, second(1)) << receivedAt(cast, conversation, second(2))));

    const auto known = receivedAt(cast, conversation, second(3));
    MUST(site.append({known}));
    auto again = std::get<MessageReceived>(known.body);
    again.message = MessageId::make();
    const auto twice = site.append({receivedAt(cast, conversation, second(4)), makeEvent(again)});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);

    const auto nowhere =
        site.append({receivedAt(cast, conversation, second(5)), receivedAt(cast, ConversationId::make(), second(5))});
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
    const auto sameContact = site.append({makeEvent(ContactAdded{.contact = cast.anna, .name = u"Somebody else"_s})});
    QCOMPARE(sameContact.error().code, ErrorCode::Conflict);
    const auto nameless = site.append({makeEvent(ContactAdded{})});
    QCOMPARE(nameless.error().code, ErrorCode::InvalidInput);

    const auto summary = site.read([&](Reader &reader) { return reader.conversation(conversation); });
    QCOMPARE(summary->messageCount, 2);
    const auto position = site.read([](Reader &reader) { return reader.journalPosition(); });
    QCOMPARE(*position, 7);
}

/// An event in the journal without its projections would show nowhere until a rebuild.
void JournalTest::aRefusedEventIsNotCommittedWhateverTheJobAnswers()
{
    Worksite site;
    const Cast cast;
    MUST(site.append(cast.events()));
    const auto done = site.write([&](Transaction &transaction) -> Result<int> {
        std::ignore = transaction.append(makeEvent(ContactAdded{.contact = cast.anna, .name = u"Twin"_s}));
        return 1;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(*site.read([](Reader &reader) { return reader.journalPosition(); }), 4);
}

/// A window that is told of the wrong rows shows yesterday's state.
void JournalTest::aChangeNamesTheRowsThatChanged()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    QSignalSpy spy(&site.store(), &Store::changed);
    MUST(site.append(cast.events() << startedAt(cast, conversation, second(1))));
    QTRY_COMPARE(spy.size(), 1);
    const auto first = spy.takeFirst().constFirst().value<ChangeSet>();
    QCOMPARE(first.position, 5);
    QCOMPARE(first.contacts, QSet{cast.anna});
    QCOMPARE(first.channels, QSet{cast.mail});
    QCOMPARE(first.conversations, QSet{conversation});
    QVERIFY(first.messages.isEmpty());

    const auto message = receivedAt(cast, conversation, second(2));
    MUST(site.append({message, makeEvent(Assigned{.conversation = conversation, .agent = cast.ivo})}));
    QTRY_COMPARE(spy.size(), 1);
    const auto next = spy.takeFirst().constFirst().value<ChangeSet>();
    QCOMPARE(next.conversations, QSet{conversation});
    QCOMPARE(next.messages, QSet{std::get<MessageReceived>(message.body).message});
    QVERIFY(next.contacts.isEmpty() && next.channels.isEmpty());

    MUST(site.append({makeEvent(ContactRenamed{.contact = cast.anna, .name = u"Anna L."_s})}));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.takeFirst().constFirst().value<ChangeSet>().conversations, QSet{conversation});

    const auto refused = site.append({makeEvent(ContactAdded{.contact = cast.anna, .name = {}})});
    QVERIFY(!refused);
    MUST(site.write([](Transaction &transaction) { return transaction.saveSetting(u"a"_s, u"b"_s); }));
    QVERIFY(spy.isEmpty());
}

/// An agent who assigned a conversation would see it unassigned for a moment.
void JournalTest::aReadSeesWhatWasAnsweredBefore()
{
    Worksite site;
    for (int i = 0; i < 100; ++i) {
        MUST(site.write([&](Transaction &transaction) { return transaction.saveSetting(u"n"_s, QString::number(i)); }));
        QCOMPARE(*site.read([](Reader &reader) { return reader.setting(u"n"_s); }), QString::number(i));
    }
}

/// A draft that is gone after a crash is text that a person has to write again.
void JournalTest::draftsCheckpointsAndSettingsLast()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    MUST(site.append(cast.events() << startedAt(cast, conversation, second(1))));
    Draft draft{.conversation = conversation, .note = false, .channel = cast.mail, .savedAt = second(9)};
    draft.text = u"Dear Anna,\n"_s;
    draft.recipients.cc = {{.handle = u"boss@example.org"_s, .name = u"Boss"_s}};
    draft.attachments = {
        {.name = u"a.pdf"_s, .mimeType = u"application/pdf"_s, .size = 4, .hash = QByteArray(32, 'x')}};
    MUST(site.write([&](Transaction &transaction) { return transaction.saveDraft(draft); }));
    MUST(site.write(
        [&](Transaction &transaction) { return transaction.saveCheckpoint(cast.mail, QByteArray("\0\1", 2)); }));
    MUST(site.open());

    const auto back = site.read([&](Reader &reader) { return reader.draft(conversation, false); });
    MUST(back);
    QCOMPARE(back->text, draft.text);
    QCOMPARE(back->recipients, draft.recipients);
    QCOMPARE(back->attachments, draft.attachments);
    QCOMPARE(back->channel, draft.channel);
    QCOMPARE(back->savedAt, draft.savedAt);
    QCOMPARE(*site.read([&](Reader &reader) { return reader.checkpoint(cast.mail); }), QByteArray("\0\1", 2));
    QCOMPARE(
        site.read([&](Reader &reader) { return reader.draft(conversation, true); }).error().code, ErrorCode::NotFound);
    MUST(site.write([&](Transaction &transaction) { return transaction.saveDraft({.conversation = conversation}); }));
    QVERIFY(site.read([](Reader &reader) { return reader.drafts(); })->isEmpty());
}

/// A picture in every mail's signature would fill the disk; one that does not come back whole cannot be opened.
void JournalTest::contentsAreKeptOnce()
{
    Worksite site;
    const QByteArray small = QByteArray("signature ").repeated(1000);
    const QByteArray large(200'000, 'x');
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a"), small, large}) {
        const auto first = site.write([&](Transaction &transaction) { return transaction.keepContent(bytes); });
        MUST(first);
        QCOMPARE(*site.write([&](Transaction &transaction) { return transaction.keepContent(bytes); }), *first);
        QCOMPARE(*site.read([&](Reader &reader) { return reader.content(*first); }), bytes);
    }
    const auto missing = site.read([](Reader &reader) { return reader.content(QByteArray(32, '0')); });
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

/// What was never sent would look as if the customer had got it.
void JournalTest::aReplyTakenBackLeavesTheTimeline()
{
    Worksite site;
    const Cast cast;
    const auto conversation = ConversationId::make();
    const auto reply = repliedAt(cast, conversation, second(3), u"wrong window"_s);
    const auto message = std::get<ReplyQueued>(reply.body).message;
    MUST(site.append(cast.events() << startedAt(cast, conversation, second(1))
                                   << receivedAt(cast, conversation, second(2), u"Hello?"_s) << reply));
    QCOMPARE(site.read([](Reader &reader) { return reader.outbox(); })->size(), 1);
    QCOMPARE(site.read([&](Reader &reader) { return reader.conversation(conversation); })->waitingSince, Instant{});

    MUST(site.append(
        {makeEvent(ReplyRecalled{.message = message, .conversation = conversation}, cast.nina, second(4))}));
    const auto page = site.read([&](Reader &reader) { return reader.timeline(conversation, {}); });
    MUST(page);
    QCOMPARE(page->rows.size(), 2);
    QVERIFY(std::holds_alternative<ReplyRecalled>(page->rows[0].happened));
    QCOMPARE(page->rows[1].message->content.text, u"Hello?"_s);
    QVERIFY(site.read([](Reader &reader) { return reader.outbox(); })->isEmpty());
    const auto summary = site.read([&](Reader &reader) { return reader.conversation(conversation); });
    QCOMPARE(summary->preview, u"Hello?"_s);
    QCOMPARE(summary->messageCount, 1);
    QCOMPARE(summary->waitingSince, second(2));
    QCOMPARE(site.read([&](Reader &reader) { return reader.message(message); }).error().code, ErrorCode::NotFound);
    QVERIFY(site.read([](Reader &reader) { return reader.search(u"wrong"_s, 10); })->isEmpty());
}

QTEST_GUILESS_MAIN(JournalTest)

#include "journaltest.moc"
