// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"
#include "story.h"
#include "worksite.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

QList<ChangeSet> changesOf(const QSignalSpy &spy)
{
    QList<ChangeSet> changes;
    for (const auto &arguments : spy)
        changes.append(arguments.constFirst().value<ChangeSet>());
    return changes;
}

} // namespace

class NeighboursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnotherProcessWritesIsAnnounced();
    void eachEventIsAnnouncedOnceWhoeverWroteIt();
    void manyEventsAtOnceAreEverything();
    void twoProcessesMakeOneWorkspace();
};

/// An administrator's import would show in the window only after a restart.
void NeighboursTest::whatAnotherProcessWritesIsAnnounced()
{
    Worksite site;
    QSignalSpy spy(&site.store(), &Store::changed);
    for (int round = 1; round <= 3; ++round) {
        const auto other = startOther({site.folder(), u"1"_s});
        QVERIFY(other->waitForReadyRead());
        QElapsedTimer sinceItWasWritten;
        sinceItWasWritten.start();
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 10'000);
        qInfo("announced after %lld ms", sinceItWasWritten.elapsed());
        const auto changes = changesOf(spy).constFirst();
        QCOMPARE(changes.position, round * writerEvents);
        QCOMPARE(changes.conversations.size(), 1);
        QCOMPARE(changes.messages.size(), 2);
        QCOMPARE(changes.contacts.size(), 1);
        spy.clear();
        QTRY_COMPARE(other->state(), QProcess::NotRunning);
    }
    // Nothing more comes of that: the next thing that is told is the next thing that happens.
    const auto own = Cast().events();
    MUST(site.append(own));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(changesOf(spy).constFirst().position, 3 * writerEvents + own.size());
    QVERIFY(changesOf(spy).constFirst().conversations.isEmpty());
}

/// A list that is told twice, or not at all, flickers or lies.
void NeighboursTest::eachEventIsAnnouncedOnceWhoeverWroteIt()
{
    constexpr int transactions = 40;
    Worksite site;
    const Cast cast;
    MUST(site.append(cast.events()));
    QSignalSpy spy(&site.store(), &Store::changed);
    const auto other = startOther({site.folder(), QString::number(transactions)});
    QSet<ConversationId> own;
    for (int i = 0; i < transactions; ++i) {
        const auto conversation = ConversationId::make();
        own.insert(conversation);
        MUST(site.append({startedAt(cast, conversation, second(i))}));
    }
    QVERIFY(other->waitForFinished());
    QCOMPARE(other->exitCode(), 0);
    const qint64 end = 4 + transactions + transactions * writerEvents;
    QTRY_COMPARE(changesOf(spy).constLast().position, end);
    QSet<ConversationId> announced;
    qint64 position = 0;
    qsizetype conversations = 0;
    const auto told = changesOf(spy);
    for (const ChangeSet &changes : told) {
        QVERIFY(changes.position > position);
        QVERIFY(!changes.everything);
        position = changes.position;
        conversations += changes.conversations.size();
        announced.unite(changes.conversations);
    }
    QCOMPARE(conversations, 2 * transactions);
    QVERIFY(announced.contains(own));
}

/// Ten thousand rows that change one by one would stop the window.
void NeighboursTest::manyEventsAtOnceAreEverything()
{
    Worksite site;
    QSignalSpy spy(&site.store(), &Store::changed);
    Story story(1);
    MUST(site.append(story.next(6000)));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(changesOf(spy).constFirst().everything);
    QVERIFY(changesOf(spy).constFirst().messages.isEmpty());
}

/// A script and a window that start at the same moment would each have a workspace, and one of them would lose it.
void NeighboursTest::twoProcessesMakeOneWorkspace()
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> others;
    others.reserve(4);
    for (int i = 0; i < 4; ++i)
        others.push_back(startOther({folder.filePath(u"new"_s), u"3"_s}));
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 0);
    }
    const auto store = Store::open(folder.filePath(u"new"_s), Store::Mode::Existing);
    MUST(store);
    const auto position = (*store)->read([](Reader &reader) { return reader.journalPosition(); }).takeResult();
    QCOMPARE(*position, 4 * 3 * writerEvents);
}

STORE_TEST_MAIN(NeighboursTest)

#include "neighbourstest.moc"
