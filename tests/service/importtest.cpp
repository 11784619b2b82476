// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

#include "service/killedchild.h"
#include "service/testarchive.h"
#include "service/testworkspace.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

Result<Archive::ImportReport> importInto(
    Store &store, AgentId agent, const QStringList &paths,
    const std::function<bool(qint64 read)> &goesOn = [](qint64) { return true; })
{
    TestArchive plugin;
    Archive::Progress progress;
    return ImportRun(store, agent, {{u"email"_s, &plugin}}, progress, [&] {
        return goesOn(progress.messages);
    }).run(paths);
}

/// The child's part: imports, and stays at one message until it is killed.
int importAndHang(const QString &folder, const QString &file, qint64 hangAt)
{
    const auto store = Store::open(folder, Store::Mode::Existing);
    if (!store)
        return 1;
    const auto hang = [hangAt](qint64 read) {
        if (read == hangAt) {
            tell("here");
            pause();
        }
        return true;
    };
    return importInto(**store, {}, {file}, hang) ? 0 : 1;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyItemIsCountedOnce();
    void aSecondImportAddsNothing();
    void theSameMessageInTwoFilesComesInOnce();
    void whatCannotBeReadIsNamed();
    void importedHistoryAsksNobodyForAnything();
    void importedPeopleAreTheMailChannelsPeople();
    void whatWasRemovedIsNotImportedTwice();
    void progressIsOfTheWholeInBytes();
    void cancellingKeepsWhatIsCommitted();
    void killedImportGoesOn_data();
    void killedImportGoesOn();

private:
    QTemporaryDir m_files;
    QString file(const QString &name) const { return m_files.filePath(name); }
};

// The administrator's check that nothing of ten years of mail was dropped in silence.
void ImportTest::everyItemIsCountedOnce()
{
    TestWorkspace workspace;
    const auto report =
        must(importInto(*workspace.store, workspace.agent.id, {writeArchive(file(u"a.lines"_s), 1, 1203)}));
    QCOMPARE(report.imported, 1203);
    QCOMPARE(report.alreadyPresent, 0);
    QVERIFY(report.refused.isEmpty());
    qint64 messages = 0;
    const auto conversations = workspace.conversations();
    for (const ConversationSummary &each : conversations)
        messages += each.messageCount;
    QCOMPARE(messages, 1203);
}

void ImportTest::aSecondImportAddsNothing()
{
    TestWorkspace workspace;
    const QString path = writeArchive(file(u"a.lines"_s), 1, 700);
    must(importInto(*workspace.store, workspace.agent.id, {path}));
    const auto before = workspace.events().size();
    const auto report = must(importInto(*workspace.store, workspace.agent.id, {path}));
    QCOMPARE(report.imported, 0);
    QCOMPARE(report.alreadyPresent, 700);
    QCOMPARE(workspace.events().size(), before);
}

void ImportTest::theSameMessageInTwoFilesComesInOnce()
{
    TestWorkspace workspace;
    const auto report = must(importInto(*workspace.store, workspace.agent.id,
        {writeArchive(file(u"a.lines"_s), 1, 30), writeArchive(file(u"b.lines"_s), 21, 40)}));
    QCOMPARE(report.imported, 40);
    QCOMPARE(report.alreadyPresent, 10);
}

void ImportTest::whatCannotBeReadIsNamed()
{
    TestWorkspace workspace;
    QFile lines(file(u"broken.lines"_s));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write("a|x@example.org|One\nrubbish\n|y@example.org|no id\nb|x@example.org|Two\n");
    lines.close();
    QFile other(file(u"other.bin"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();

    const auto report = must(importInto(
        *workspace.store, workspace.agent.id, {lines.fileName(), other.fileName(), file(u"missing.lines"_s)}));
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.refused.size(), 4);
    QCOMPARE(report.refused.at(0).place, lines.fileName() + u":2"_s);
    QCOMPARE(report.refused.at(0).error.code, ErrorCode::ProtocolViolation);
    QCOMPARE(report.refused.at(1).place, lines.fileName() + u":3"_s);
    QCOMPARE(report.refused.at(2).error.code, ErrorCode::Unsupported);
    QCOMPARE(report.refused.at(3).error.code, ErrorCode::NotFound);
}

// An agent who imports the past must not find a thousand customers waiting the next morning.
void ImportTest::importedHistoryAsksNobodyForAnything()
{
    TestWorkspace workspace;
    must(importInto(*workspace.store, workspace.agent.id, {writeArchive(file(u"a.lines"_s), 1, 50)}));
    const auto all = workspace.conversations();
    QCOMPARE(all.size(), 50);
    for (const ConversationSummary &each : all) {
        QCOMPARE(each.status, Status::Resolved);
        QVERIFY(!each.unread);
        QCOMPARE(each.waitingSince, Instant{});
        QCOMPARE(each.channelKind, u"import"_s);
    }
}

void ImportTest::importedPeopleAreTheMailChannelsPeople()
{
    TestWorkspace workspace;
    const auto live = workspace.receive(mail(u"live"_s, u"Customer1@Example.org"_s, u"Now"_s));
    must(importInto(*workspace.store, workspace.agent.id, {writeArchive(file(u"a.lines"_s), 1, 1)}));
    const auto all = workspace.conversations();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).contact, workspace.conversation(live).contact);
    QCOMPARE(all.at(1).contact, workspace.conversation(live).contact);
}

void ImportTest::whatWasRemovedIsNotImportedTwice()
{
    TestWorkspace workspace;
    const QString path = writeArchive(file(u"a.lines"_s), 1, 5);
    must(importInto(*workspace.store, workspace.agent.id, {path}));
    workspace.append(makeEvent(ChannelRemoved{workspace.conversations().constFirst().channel}));
    QCOMPARE(must(importInto(*workspace.store, workspace.agent.id, {path})).alreadyPresent, 5);
}

// How much is left is known before how many messages there are: a large mail takes its time, a small one does not.
void ImportTest::progressIsOfTheWholeInBytes()
{
    TestWorkspace workspace;
    QFile mails(file(u"mails"_s));
    QVERIFY(mails.open(QIODevice::WriteOnly));
    mails.write(QByteArray(1000, 'x'));
    mails.close();
    InboundMessage small = mail(u"a"_s, u"a@example.org"_s);
    small.source = QByteArray(100, 'x');
    InboundMessage large = mail(u"b"_s, u"a@example.org"_s);
    large.source = QByteArray(900, 'y');
    MessageArchive plugin({small, large});
    Archive::Progress progress;
    QList<std::pair<qint64, qint64>> seen;
    const auto look = [&] {
        seen.append({progress.messages, 100 * progress.bytes / progress.total});
        return true;
    };
    must(ImportRun(*workspace.store, workspace.agent.id, {{u"email"_s, &plugin}}, progress, look)
            .run({mails.fileName()}));
    const QList<std::pair<qint64, qint64>> expected{{1, 10}, {2, 100}};
    QCOMPARE(seen, expected);
}

void ImportTest::cancellingKeepsWhatIsCommitted()
{
    TestWorkspace workspace;
    const QString path = writeArchive(file(u"a.lines"_s), 1, 2000);
    const auto stopped =
        importInto(*workspace.store, workspace.agent.id, {path}, [](qint64 read) { return read < 1200; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    const auto rest = must(importInto(*workspace.store, workspace.agent.id, {path}));
    QCOMPARE(rest.alreadyPresent, 1000);
    QCOMPARE(rest.imported, 1000);
}

void ImportTest::killedImportGoesOn_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("before the first commit") << 400;
    QTest::newRow("while a batch is written") << 501;
    QTest::newRow("between batches") << 1000;
    QTest::newRow("late") << 1900;
}

// A power cut in the middle of a long import: the same command again brings in the rest, nothing twice.
void ImportTest::killedImportGoesOn()
{
    QFETCH(int, at);
    TestWorkspace workspace;
    const QString path = writeArchive(file(u"a.lines"_s), 1, 2000);
    KilledChild child(u"import"_s, {workspace.folder(), path, QString::number(at)});
    QCOMPARE(child.nextLine(), "here");
    child.kill();

    const auto report = must(importInto(*workspace.store, workspace.agent.id, {path}));
    QCOMPARE(report.imported + report.alreadyPresent, 2000);
    QVERIFY(report.alreadyPresent <= at);
    QVERIFY(report.refused.isEmpty());
    QSet<QString> ids;
    const auto events = workspace.events();
    for (const Event &event : events) {
        const auto *message = std::get_if<MessageReceived>(&event.body);
        if (!message)
            continue;
        QVERIFY2(!ids.contains(message->externalId), qPrintable(message->externalId));
        ids.insert(message->externalId);
    }
    QCOMPARE(ids.size(), 2000);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"import")
        return importAndHang(arguments.at(2), arguments.at(3), arguments.at(4).toLongLong());
    ImportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "importtest.moc"
