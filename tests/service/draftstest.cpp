// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/drafts.h"

#include "service/killedchild.h"
#include "service/testworkspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

/// The child's part: types without end, and tells each draft that was answered as kept.
int type(const QString &folder, const ConversationId conversation)
{
    const auto store = Store::open(folder, Store::Mode::Existing);
    if (!store)
        return 1;
    Drafts drafts(**store);
    for (int i = 1;; ++i) {
        const Draft draft{.conversation = conversation, .text = u"typed %1"_s.arg(i)};
        if (!drafts.save(draft).result())
            return 1;
        tell(QByteArray::number(i));
    }
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftComesBackWhole();
    void replyAndNoteAreKeptApart();
    void anEmptyDraftIsNone();
    void whatIsAddedComesBehind();
    void draftsSurviveKill();
};

void DraftsTest::aDraftComesBackWhole()
{
    TestWorkspace workspace;
    Drafts drafts(*workspace.store);
    const auto conversation = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    const auto hash =
        must(workspace.store->write([](Transaction &transaction) { return transaction.keepContent("bytes"); }));
    Draft draft{.conversation = conversation, .note = false, .channel = workspace.channel.id};
    draft.recipients.to = {{u"a@example.org"_s, u"A"_s}};
    draft.recipients.bcc = {{u"b@example.org"_s, {}}};
    draft.text = u"**Dear** กขค 你好"_s;
    draft.attachments = {{.name = u"a.txt"_s, .mimeType = u"text/plain"_s, .size = 5, .hash = hash}};
    must(drafts.save(draft));

    const Draft kept = must(drafts.load(conversation, false));
    QCOMPARE(kept.channel, draft.channel);
    QCOMPARE(kept.recipients, draft.recipients);
    QCOMPARE(kept.text, draft.text);
    QCOMPARE(kept.attachments, draft.attachments);
}

void DraftsTest::replyAndNoteAreKeptApart()
{
    TestWorkspace workspace;
    Drafts drafts(*workspace.store);
    const auto conversation = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    must(drafts.save({.conversation = conversation, .note = false, .text = u"for the customer"_s}));
    must(drafts.save({.conversation = conversation, .note = true, .text = u"for us"_s}));
    QCOMPARE(must(drafts.load(conversation, false)).text, u"for the customer"_s);
    QCOMPARE(must(drafts.load(conversation, true)).text, u"for us"_s);
    QCOMPARE(must(drafts.all()).size(), 2);
}

void DraftsTest::anEmptyDraftIsNone()
{
    TestWorkspace workspace;
    Drafts drafts(*workspace.store);
    const auto conversation = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    const Draft none = must(drafts.load(conversation, true));
    QVERIFY(none.isEmpty());
    QCOMPARE(none.conversation, conversation);
    QVERIFY(none.note);
    must(drafts.save({.conversation = conversation, .text = u"something"_s}));
    must(drafts.save({.conversation = conversation}));
    QVERIFY(must(drafts.all()).isEmpty());
}

// What was typed before the draft could be read must not replace it, nor what was chosen be forgotten.
void DraftsTest::whatIsAddedComesBehind()
{
    TestWorkspace workspace;
    Drafts drafts(*workspace.store);
    const auto conversation = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    const Attachment first{.name = u"a.txt"_s, .mimeType = u"text/plain"_s, .size = 1, .hash = {}};
    const Attachment second{.name = u"b.txt"_s, .mimeType = u"text/plain"_s, .size = 2, .hash = {}};
    const Recipients people{.to = {{u"a@example.org"_s, {}}}, .cc = {}, .bcc = {}};
    must(drafts.add({.conversation = conversation, .recipients = people, .text = u"one"_s, .attachments = {first}}));
    must(drafts.add({.conversation = conversation, .attachments = {second}}));
    must(drafts.add({.conversation = conversation, .text = u"two"_s}));
    must(drafts.add({.conversation = conversation}));
    const Draft draft = must(drafts.load(conversation, false));
    QCOMPARE(draft.text, u"one\n\ntwo"_s);
    QCOMPARE(draft.recipients, people);
    QCOMPARE(draft.attachments.size(), 2);
    QCOMPARE(draft.attachments.last().name, second.name);
}

// Half an hour of careful words must not die with the process.
void DraftsTest::draftsSurviveKill()
{
    TestWorkspace workspace;
    const auto conversation = workspace.receive(mail(u"1"_s, u"a@example.org"_s));
    KilledChild child(u"type"_s, {workspace.folder(), conversation.toString()});
    int told = 0;
    while (told < 50) {
        const QByteArray line = child.nextLine();
        QVERIFY(!line.isEmpty());
        told = line.toInt();
    }
    child.kill();
    const QString text = must(Drafts(*workspace.store).load(conversation, false)).text;
    QVERIFY2(text.startsWith(u"typed "_s), qPrintable(text));
    QCOMPARE_GE(text.sliced(6).toInt(), told);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"type")
        return type(arguments.at(2), ConversationId::fromString(arguments.at(3)));
    DraftsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "draftstest.moc"
