// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/conversations.h"

#include "service/testworkspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace throughline;

class ConversationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachActionShowsAndSaysWhoDidIt();
    void doingItTwiceIsNoSecondEvent();
    void claimTakesNothingFromAnother();
    void aSnoozeEndsInTheFuture();
    void tagsAreOneWritingEach();
    void badTagsAreRefused_data();
    void badTagsAreRefused();
    void whatIsNotThereIsRefused();
    void whatIsResolvedWaitsNoMore();
    void snoozedWakeWhenTheirTimeComes();

private:
    Conversations service() { return {*m_workspace->store, m_workspace->agent.id}; }
    ConversationSummary present() { return m_workspace->conversation(m_id); }

    std::unique_ptr<TestWorkspace> m_workspace;
    ConversationId m_id;
};

void ConversationsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_id = m_workspace->receive(mail(u"1"_s, u"a@example.org"_s, u"Order"_s));
}

// The audit trail: every change names the agent.
void ConversationsTest::eachActionShowsAndSaysWhoDidIt()
{
    const auto other = m_workspace->addAgent(u"Ivo"_s);
    const Instant until = now() + 1h;
    QList<EventId> events;
    events << must(service().assign(m_id, other.id));
    QCOMPARE(present().assignee, other.id);
    events << must(service().assign(m_id, {}));
    QVERIFY(present().assignee.isNull());
    events << must(service().claim(m_id));
    QCOMPARE(present().assigneeName, u"Nina"_s);
    events << must(service().setPriority(m_id, Priority::Urgent));
    QCOMPARE(present().priority, Priority::Urgent);
    events << must(service().tag(m_id, u"Refund"_s));
    QCOMPARE(present().tags, QStringList{u"refund"_s});
    events << must(service().untag(m_id, u"refund"_s));
    QVERIFY(present().tags.isEmpty());
    events << must(service().setRead(m_id, true));
    QVERIFY(!present().unread);
    events << must(service().setRead(m_id, false));
    QVERIFY(present().unread);
    events << must(service().snooze(m_id, until));
    QCOMPARE(present().status, Status::Snoozed);
    QCOMPARE(present().snoozedUntil, until);
    for (const Status status : {Status::Open, Status::Pending, Status::OnHold, Status::Resolved, Status::Closed}) {
        events << must(service().setStatus(m_id, status));
        QCOMPARE(present().status, status);
        QCOMPARE(present().snoozedUntil, Instant{});
    }
    for (const EventId &id : std::as_const(events)) {
        const Event event = must(m_workspace->store->read([id](Reader &reader) { return reader.event(id); }));
        QCOMPARE(event.actor, m_workspace->agent.id);
    }
}

void ConversationsTest::doingItTwiceIsNoSecondEvent()
{
    const Instant until = now() + 1h;
    must(service().claim(m_id));
    must(service().tag(m_id, u"a"_s));
    must(service().setRead(m_id, true));
    must(service().snooze(m_id, until));
    const auto before = m_workspace->events().size();
    QVERIFY(must(service().claim(m_id)).isNull());
    QVERIFY(must(service().assign(m_id, m_workspace->agent.id)).isNull());
    QVERIFY(must(service().tag(m_id, u" A "_s)).isNull());
    QVERIFY(must(service().untag(m_id, u"b"_s)).isNull());
    QVERIFY(must(service().setRead(m_id, true)).isNull());
    QVERIFY(must(service().setPriority(m_id, Priority::Normal)).isNull());
    QVERIFY(must(service().snooze(m_id, until)).isNull());
    QCOMPARE(m_workspace->events().size(), before);
    QVERIFY(!must(service().snooze(m_id, until + 1h)).isNull());
}

void ConversationsTest::claimTakesNothingFromAnother()
{
    const auto other = m_workspace->addAgent(u"Ivo"_s);
    must(service().assign(m_id, other.id));
    QCOMPARE(refusal(service().claim(m_id)), ErrorCode::Conflict);
    QCOMPARE(present().assignee, other.id);
}

void ConversationsTest::aSnoozeEndsInTheFuture()
{
    QCOMPARE(refusal(service().snooze(m_id, now() - 1s)), ErrorCode::InvalidInput);
    QCOMPARE(refusal(service().setStatus(m_id, Status::Snoozed)), ErrorCode::InvalidInput);
    QCOMPARE(present().status, Status::New);
}

void ConversationsTest::tagsAreOneWritingEach()
{
    must(service().tag(m_id, u"  Late   Delivery\n"_s));
    must(service().tag(m_id, u"late delivery"_s));
    must(service().tag(m_id, u"Cafe\u0301"_s));
    must(service().tag(m_id, u"CAFÉ"_s));
    QCOMPARE(present().tags, (QStringList{u"café"_s, u"late delivery"_s}));
}

void ConversationsTest::badTagsAreRefused_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \t\n"_s;
    QTest::newRow("invisible") << u"\u202e\u200f"_s;
    QTest::newRow("61 characters") << QString(61, u'x');
}

void ConversationsTest::badTagsAreRefused()
{
    QFETCH(QString, tag);
    QCOMPARE(refusal(service().tag(m_id, tag)), ErrorCode::InvalidInput);
    QCOMPARE(refusal(service().untag(m_id, tag)), ErrorCode::InvalidInput);
    must(service().tag(m_id, QString(60, u'x')));
}

void ConversationsTest::whatIsNotThereIsRefused()
{
    const auto nowhere = ConversationId::make();
    QCOMPARE(refusal(service().claim(nowhere)), ErrorCode::NotFound);
    QCOMPARE(refusal(service().setStatus(nowhere, Status::Open)), ErrorCode::NotFound);
    QCOMPARE(refusal(service().assign(m_id, AgentId::make())), ErrorCode::NotFound);
    QCOMPARE(refusal(service().undo(EventId::make())), ErrorCode::NotFound);
}

// Resolved without a reply: when the customer writes again, they wait since then and not since last year.
void ConversationsTest::whatIsResolvedWaitsNoMore()
{
    const Instant asked = present().waitingSince;
    QVERIFY(asked != Instant{});
    const auto resolved = must(service().setStatus(m_id, Status::Resolved));
    QCOMPARE(present().waitingSince, Instant{});
    must(service().undo(resolved));
    QCOMPARE(present().waitingSince, asked);

    must(service().setStatus(m_id, Status::Resolved));
    QTRY_VERIFY(now() > asked + 10ms);
    m_workspace->deliver({mail(u"again"_s, u"a@example.org"_s, {}, {u"1"_s})});
    QCOMPARE(present().status, Status::Open);
    QCOMPARE(present().waitingSince, m_workspace->byExternalId(u"again"_s).at);
}

// "Remind me at nine" that never reminds loses the customer.
void ConversationsTest::snoozedWakeWhenTheirTimeComes()
{
    const auto later = m_workspace->receive(mail(u"2"_s, u"b@example.org"_s));
    const Instant nine = now() + 1h;
    must(service().snooze(m_id, nine));
    must(service().snooze(later, nine + 1h));
    QCOMPARE(must(service().wakeSnoozed(nine - 1ms)), 0);
    QCOMPARE(must(service().wakeSnoozed(nine)), 1);
    QCOMPARE(present().status, Status::Open);
    QCOMPARE(m_workspace->conversation(later).status, Status::Snoozed);
    QCOMPARE(must(service().wakeSnoozed(nine)), 0);
    QCOMPARE(must(service().wakeSnoozed(nine + 2h)), 1);
}

QTEST_GUILESS_MAIN(ConversationsTest)

#include "conversationstest.moc"
