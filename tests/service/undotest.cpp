// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/conversations.h"

#include "service/testworkspace.h"
#include "service/writing.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyActionIsTakenBack();
    void undoIsUndone();
    void undoTwiceIsRefused();
    void whatStandsOnItIsNotTornDown();
    void otherActionsDoNotMatter();
    void aWokenSnoozeIsNotSnoozedIntoThePast();
    void aMessageSinceKeepsItUnread();
    void nothingElseIsChanged();
    void whatLeftTheHouseCannotBeUndone();

private:
    Conversations service() { return {*m_workspace->store, m_workspace->agent.id}; }
    ConversationSummary present() { return m_workspace->conversation(m_id); }

    std::unique_ptr<TestWorkspace> m_workspace;
    ConversationId m_id;
};

void UndoTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_id = m_workspace->receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
}

// A slip of a key must cost one key.
void UndoTest::everyActionIsTakenBack()
{
    const auto other = m_workspace->addAgent(u"Ivo"_s);
    must(service().assign(m_id, other.id));
    must(service().setPriority(m_id, Priority::High));
    must(service().tag(m_id, u"kept"_s));
    const Instant until = now() + 1h;
    must(service().snooze(m_id, until));
    const auto before = present();

    const QList<std::function<Conversations::Answer()>> actions{
        [&] { return service().assign(m_id, m_workspace->agent.id); },
        [&] { return service().assign(m_id, {}); },
        [&] { return service().setStatus(m_id, Status::Resolved); },
        [&] { return service().snooze(m_id, until + 1h); },
        [&] { return service().setPriority(m_id, Priority::Urgent); },
        [&] { return service().tag(m_id, u"new"_s); },
        [&] { return service().untag(m_id, u"kept"_s); },
        [&] { return service().setRead(m_id, true); },
    };
    for (const auto &action : actions) {
        const auto done = must(action());
        QVERIFY(!done.isNull());
        const auto undone = must(service().undo(done));
        const auto now = present();
        QCOMPARE(now.assignee, before.assignee);
        QCOMPARE(now.status, before.status);
        QCOMPARE(now.snoozedUntil, before.snoozedUntil);
        QCOMPARE(now.priority, before.priority);
        QCOMPARE(now.tags, before.tags);
        QCOMPARE(now.unread, before.unread);
        const Event event = must(m_workspace->store->read([undone](Reader &reader) { return reader.event(undone); }));
        QCOMPARE(event.undoes, done);
        QCOMPARE(event.actor, m_workspace->agent.id);
    }
}

void UndoTest::undoIsUndone()
{
    const auto resolved = must(service().setStatus(m_id, Status::Resolved));
    const auto undone = must(service().undo(resolved));
    QCOMPARE(present().status, Status::New);
    must(service().undo(undone));
    QCOMPARE(present().status, Status::Resolved);
}

void UndoTest::undoTwiceIsRefused()
{
    const auto tagged = must(service().tag(m_id, u"a"_s));
    must(service().undo(tagged));
    QCOMPARE(refusal(service().undo(tagged)), ErrorCode::Conflict);
    const auto assigned = must(service().claim(m_id));
    must(service().undo(assigned));
    QCOMPARE(refusal(service().undo(assigned)), ErrorCode::Conflict);
}

// Somebody else decided since; a late Ctrl+Z must not overrule them.
void UndoTest::whatStandsOnItIsNotTornDown()
{
    const auto other = m_workspace->addAgent(u"Ivo"_s);
    const auto assigned = must(service().claim(m_id));
    must(service().assign(m_id, other.id));
    QCOMPARE(refusal(service().undo(assigned)), ErrorCode::Conflict);
    QCOMPARE(present().assignee, other.id);

    const auto pending = must(service().setStatus(m_id, Status::Pending));
    m_workspace->deliver({mail(u"2"_s, u"a@example.org"_s, {}, {u"1"_s})});
    QCOMPARE(refusal(service().undo(pending)), ErrorCode::Conflict);

    const auto high = must(service().setPriority(m_id, Priority::High));
    must(service().setPriority(m_id, Priority::Low));
    must(service().setPriority(m_id, Priority::High));
    QCOMPARE(refusal(service().undo(high)), ErrorCode::Conflict);

    const auto tagged = must(service().tag(m_id, u"a"_s));
    must(service().untag(m_id, u"a"_s));
    must(service().tag(m_id, u"a"_s));
    QCOMPARE(refusal(service().undo(tagged)), ErrorCode::Conflict);
}

void UndoTest::otherActionsDoNotMatter()
{
    const auto tagged = must(service().tag(m_id, u"a"_s));
    must(service().tag(m_id, u"b"_s));
    must(service().untag(m_id, u"b"_s));
    must(service().setStatus(m_id, Status::Pending));
    must(service().claim(m_id));
    must(service().undo(tagged));
    QVERIFY(present().tags.isEmpty());
    const auto elsewhere = m_workspace->receive(mail(u"2"_s, u"b@example.org"_s));
    const auto high = must(service().setPriority(m_id, Priority::High));
    must(service().setPriority(elsewhere, Priority::Urgent));
    must(service().undo(high));
    QCOMPARE(present().priority, Priority::Normal);
}

void UndoTest::aWokenSnoozeIsNotSnoozedIntoThePast()
{
    StatusChanged ended{.conversation = m_id, .status = Status::Snoozed, .until = now() - 1s};
    m_workspace->append(makeEvent(ended, m_workspace->agent.id));
    must(service().undo(must(service().setStatus(m_id, Status::Resolved))));
    QCOMPARE(present().status, Status::Open);
}

void UndoTest::aMessageSinceKeepsItUnread()
{
    const auto read = must(service().setRead(m_id, true));
    m_workspace->deliver({mail(u"2"_s, u"a@example.org"_s, {}, {u"1"_s})});
    QCOMPARE(refusal(service().undo(read)), ErrorCode::Conflict);
    QVERIFY(present().unread);

    must(service().setRead(m_id, true));
    const auto unread = must(service().setRead(m_id, false));
    m_workspace->deliver({mail(u"3"_s, u"a@example.org"_s, {}, {u"1"_s})});
    QCOMPARE(refusal(service().undo(unread)), ErrorCode::Conflict); // would hide what nobody has seen
    QVERIFY(present().unread);
}

// "As before" is also: nobody's, and waiting since when the customer wrote.
void UndoTest::nothingElseIsChanged()
{
    const auto before = present();
    for (const auto &action : QList<std::function<Conversations::Answer()>>{
             [&] { return service().claim(m_id); },
             [&] { return service().setStatus(m_id, Status::Resolved); },
             [&] { return service().setStatus(m_id, Status::Pending); },
             [&] { return service().snooze(m_id, now() + 1h); },
             [&] { return service().setRead(m_id, true); },
         }) {
        must(service().undo(must(action())));
        const auto after = present();
        QCOMPARE(after.assignee, before.assignee);
        QCOMPARE(after.status, before.status);
        QCOMPARE(after.snoozedUntil, before.snoozedUntil);
        QCOMPARE(after.waitingSince, before.waitingSince);
        QCOMPARE(after.lastActivity, before.lastActivity);
        QCOMPARE(after.unread, before.unread);
    }
    // Reopened, and taken back: resolved as it was.
    must(service().setStatus(m_id, Status::Resolved));
    const auto resolved = present();
    must(service().undo(must(service().setStatus(m_id, Status::Open))));
    QCOMPARE(present().status, Status::Resolved);
    QCOMPARE(present().waitingSince, resolved.waitingSince);
}

void UndoTest::whatLeftTheHouseCannotBeUndone()
{
    const auto events = m_workspace->events();
    for (const Event &event : events) {
        if (!std::holds_alternative<IdentityAdded>(event.body)) // which stays in the house
            QCOMPARE(refusal(service().undo(event.id)), ErrorCode::Unsupported);
    }
}

QTEST_GUILESS_MAIN(UndoTest)

#include "undotest.moc"
