// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testworkspace.h"

#include "service/contacts.h"
#include "service/conversations.h"
#include "store/upkeep.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

/// A workspace in which customers write, are merged and taken apart, in an order that the seed decides; and beside it
/// whose everything would be, had nobody ever merged anything.
class MergeStory
{
public:
    explicit MergeStory(quint32 seed)
        : m_random(seed)
        , m_contacts(*m_workspace.store, m_workspace.agent.id)
        , m_conversations(*m_workspace.store, m_workspace.agent.id)
    {
        for (int i = 0; i < 5; ++i) {
            const QString handle = u"c%1@shop.example"_s.arg(i);
            const QString id = nextId();
            m_workspace.receive(mail(id, handle, u"Hello"_s));
            const ContactId contact = identity(handle).contact;
            m_owners.insert(handle, contact);
            m_everybody.append(contact);
            m_messageOwners.insert(id, contact);
        }
    }

    void step()
    {
        switch (m_random.bounded(12)) {
        case 0:
        case 1: return mergeContacts();
        case 2: return unmergeContact();
        case 3: return mergeConversations();
        case 4: return takeConversationsApart();
        case 5: return addHandle();
        case 6: return setField();
        case 7: return settle();
        case 8:
        case 9: return answer();
        default: return write();
        }
    }

    /// In any order, conversations and customers mixed.
    void takeEverythingApart()
    {
        while (!m_merged.isEmpty() || !m_mergedConversations.isEmpty()) {
            if (m_merged.isEmpty() || (!m_mergedConversations.isEmpty() && m_random.bounded(2) == 0))
                takeConversationsApart();
            else
                unmergeContact();
        }
    }

    /// Whatever is merged: nothing may be shown with a customer whom it has nothing to do with.
    QString firstStranger()
    {
        const auto conversations = m_workspace.conversations();
        for (const ConversationSummary &conversation : conversations) {
            for (const MessageSummary &message : m_workspace.messages(conversation.id)) {
                const ContactId owner = m_messageOwners.value(message.externalId);
                if (shown(owner) != conversation.contact)
                    return u"%1 in conversation %2"_s.arg(message.externalId).arg(conversation.number);
            }
        }
        return {};
    }

    /// After everything was taken apart.
    QString firstDifference()
    {
        for (const auto &[handle, owner] : m_owners.asKeyValueRange()) {
            if (identity(handle).contact != owner)
                return handle;
        }
        for (const ContactId each : std::as_const(m_everybody)) {
            const auto contact = must(m_workspace.store->read([each](Reader &reader) { return reader.contact(each); }));
            QMap<QString, QString> fields;
            for (const ContactField &field : contact.fields)
                fields.insert(field.name, field.value);
            if (contact.id != each || fields != m_fields.value(each))
                return u"fields of %1"_s.arg(contact.name);
        }
        qsizetype messages = 0;
        for (const ConversationSummary &each : m_workspace.conversations())
            messages += m_workspace.messages(each.id).size();
        return messages == m_count ? firstStranger() : u"a message is lost"_s;
    }

    QString findings()
    {
        const auto verdict = verifyWorkspace(m_workspace.folder(), {});
        return verdict ? verdict->findings.join(u'\n') : errorName(verdict.error().code);
    }

private:
    template <class T> T any(const QList<T> &list) { return list[m_random.bounded(list.size())]; }
    QString nextId() { return u"m%1"_s.arg(++m_count); }

    Reader::KnownIdentity identity(const QString &handle)
    {
        return must(m_workspace.store->read([&](Reader &reader) {
            return reader.identity(u"email"_s, handle).transform([](const auto &known) {
                return known.value_or(Reader::KnownIdentity{});
            });
        }));
    }

    ContactId shown(ContactId contact)
    {
        return must(m_workspace.store->read([contact](Reader &reader) { return reader.contact(contact); })).id;
    }

    void write()
    {
        const QString handle = any(m_owners.keys());
        const ContactId owner = m_owners.value(handle);
        QStringList references;
        const QStringList own = m_messageOwners.keys(owner);
        if (!own.isEmpty() && m_random.bounded(2) == 0)
            references.append(any(own));
        const QString id = nextId();
        m_workspace.receive(mail(id, handle, u"Order %1"_s.arg(m_count), references));
        m_messageOwners.insert(id, owner);
    }

    void answer()
    {
        if (m_messageOwners.isEmpty())
            return write();
        const QString question = any(m_messageOwners.keys());
        const MessageSummary before = m_workspace.byExternalId(question);
        ReplyQueued fact;
        fact.message = MessageId::make();
        fact.conversation = before.home;
        fact.channel = m_workspace.channel.id;
        fact.externalId = nextId();
        fact.references = before.references + QStringList(question);
        m_messageOwners.insert(fact.externalId, m_messageOwners.value(question));
        m_workspace.append(makeEvent(fact, m_workspace.agent.id));
    }

    void settle()
    {
        const auto all = m_workspace.conversations();
        m_workspace.setStatus(any(all).id, m_random.bounded(2) == 0 ? Status::Resolved : Status::Open);
    }

    void addHandle()
    {
        const ContactId contact = shown(any(m_everybody));
        const QString handle = u"h%1@shop.example"_s.arg(m_owners.size());
        must(m_contacts.addIdentity(contact, u"email"_s, handle));
        m_owners.insert(handle, contact);
    }

    void setField()
    {
        const ContactId contact = shown(any(m_everybody));
        const QString field = any(QStringList{u"organization"_s, u"language"_s});
        const QString value = u"value %1"_s.arg(m_random.generate());
        must(m_contacts.setField(contact, field, value));
        m_fields[contact].insert(field, value);
    }

    void mergeContacts()
    {
        const ContactId into = any(m_everybody), from = shown(any(m_everybody));
        if (!must(m_contacts.merge(into, from)).isNull())
            m_merged.append(from);
    }

    void unmergeContact()
    {
        if (m_merged.isEmpty())
            return mergeContacts();
        must(m_contacts.unmerge(m_merged.takeAt(m_random.bounded(m_merged.size()))));
    }

    void mergeConversations()
    {
        const auto all = m_workspace.conversations();
        const ConversationSummary into = any(all), from = any(all);
        if (into.contact != from.contact)
            return;
        const EventId event = must(m_conversations.merge(into.id, from.id));
        if (!event.isNull())
            m_mergedConversations.append(event);
    }

    void takeConversationsApart()
    {
        if (m_mergedConversations.isEmpty())
            return;
        const EventId event = m_mergedConversations.takeAt(m_random.bounded(m_mergedConversations.size()));
        const auto undone = m_conversations.undo(event).result();
        // They parted already where their customers did.
        QVERIFY(undone || undone.error().code == ErrorCode::Conflict);
    }

    QRandomGenerator m_random;
    TestWorkspace m_workspace;
    Contacts m_contacts;
    Conversations m_conversations;
    int m_count = 0;
    QList<ContactId> m_everybody;
    QMap<QString, ContactId> m_owners; ///< of handles
    QMap<QString, ContactId> m_messageOwners; ///< by external id
    QHash<ContactId, QMap<QString, QString>> m_fields;
    QList<ContactId> m_merged;
    QList<EventId> m_mergedConversations;
};

} // namespace

class MergePropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderEndsAsIfNothingHadBeenMerged_data();
    void anyOrderEndsAsIfNothingHadBeenMerged();
};

void MergePropertyTest::anyOrderEndsAsIfNothingHadBeenMerged_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A merge that cannot be undone wholly is one that nobody dares to make.
void MergePropertyTest::anyOrderEndsAsIfNothingHadBeenMerged()
{
    QFETCH(quint32, seed);
    MergeStory story(seed);
    for (int i = 1; i <= 60; ++i) {
        story.step();
        QCOMPARE(story.firstStranger(), QString());
        if (i % 10 == 0)
            QCOMPARE(story.findings(), QString());
        if (QTest::currentTestFailed())
            return;
    }
    story.takeEverythingApart();
    QCOMPARE(story.firstDifference(), QString());
    QCOMPARE(story.findings(), QString());
}

QTEST_GUILESS_MAIN(MergePropertyTest)

#include "mergepropertytest.moc"
