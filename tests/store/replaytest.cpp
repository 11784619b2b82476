// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfile.h"
#include "story.h"
#include "worksite.h"

#include "store/upkeep.h"

using namespace Qt::StringLiterals;
using namespace throughline;

class ReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projectionsMadeAgainAreTheSame_data();
    void projectionsMadeAgainAreTheSame();
    void aRowThatDoesNotFollowFromTheJournalIsFound_data();
    void aRowThatDoesNotFollowFromTheJournalIsFound();
    void aRebuildMendsThem();
    void aContentThatIsWrongOrMissingIsFound();
    void aCancelledCheckLeavesNothingBehind();
    void anUnknownKindIsKeptAndPassedOn();
};

namespace {

/// The content that all attachments of a story name.
void keepStoryContent(Worksite &site)
{
    const auto kept = site.write([](Transaction &transaction) { return transaction.keepContent(storyContent); });
    MUST(kept);
}

void tell(Worksite &site, quint32 seed, int count)
{
    keepStoryContent(site);
    Story story(seed);
    // In several transactions, as it happens.
    for (int i = 0; i < 10; ++i)
        MUST(site.append(story.next(count / 10)));
}

} // namespace

void ReplayTest::projectionsMadeAgainAreTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("story %u", seed) << seed;
}

/// What one sees would depend on when the projections were made, and could never be trusted.
void ReplayTest::projectionsMadeAgainAreTheSame()
{
    QFETCH(quint32, seed);
    Worksite site;
    tell(site, seed, 1200);
    const auto verdict = verifyWorkspace(site.folder(), {});
    MUST(verdict);
    QCOMPARE(verdict->findings, QStringList{});
    QCOMPARE(verdict->events, 1200);
    QVERIFY(verdict->messages > 300);
}

void ReplayTest::aRowThatDoesNotFollowFromTheJournalIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &sql, const QString &finding) {
        QTest::newRow(name) << sql << finding;
    };
    row("a value", u"UPDATE conversation SET unread = 1 - unread, status = 'closed' WHERE number = 3"_s,
        u": status, unread"_s);
    row("a count", u"UPDATE tally SET count = count + 1 WHERE name = 'open'"_s, u"tally open/0: count"_s);
    row("a row too few", u"DELETE FROM message WHERE key = (SELECT max(key) FROM message)"_s, u": missing"_s);
    row("a row too many", u"INSERT INTO tag VALUES ('invented', 1)"_s, u"tag invented: should not be there"_s);
    row("a word too few", u"DELETE FROM search_1 WHERE rowid = (SELECT doc FROM search_doc WHERE key ="
        " (SELECT max(key) FROM message WHERE line <> ''))"_s,
        u"search"_s);
}

/// A check that finds nothing wrong in a wrong workspace is worse than none.
void ReplayTest::aRowThatDoesNotFollowFromTheJournalIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    Worksite site;
    tell(site, 3, 600);
    site.close();
    runSql(site.file(), {sql});
    const auto verdict = verifyWorkspace(site.folder(), {});
    MUST(verdict);
    QVERIFY2(verdict->findings.join(u'\n').contains(finding), qPrintable(verdict->findings.join(u'\n')));
}

/// A desk with a wrong count would keep it for ever.
void ReplayTest::aRebuildMendsThem()
{
    Worksite site;
    tell(site, 4, 600);
    site.close();
    runSql(site.file(),
        {u"UPDATE conversation SET subject = 'x'"_s, u"DELETE FROM message"_s,
            u"DELETE FROM search_1 WHERE rowid IN (SELECT doc FROM search_doc)"_s});
    MUST(rebuildWorkspace(site.folder(), {}));
    const auto verdict = verifyWorkspace(site.folder(), {});
    QCOMPARE(verdict->findings, QStringList{});
    MUST(site.open());
    MUST(site.append({makeEvent(AgentAdded{.agent = AgentId::make(), .name = u"New"_s})}));
}

/// An attachment that changed on the disk would be sent to a customer.
void ReplayTest::aContentThatIsWrongOrMissingIsFound()
{
    Worksite site;
    tell(site, 5, 300);
    const QByteArray large(100'000, 'x');
    const auto hash = site.write([&](Transaction &transaction) { return transaction.keepContent(large); });
    MUST(hash);
    QCOMPARE(verifyWorkspace(site.folder(), {})->findings, QStringList{});

    const QString hex = QString::fromLatin1(hash->toHex());
    const QString path = site.folder() + u"/contents/"_s + hex.first(2) + u'/' + hex.sliced(2);
    overwrite(path, QByteArray(100'000, 'y'));
    QCOMPARE(verifyWorkspace(site.folder(), {})->findings, QStringList{u"content %1: workspace_damaged"_s.arg(hex)});
    QCOMPARE(
        site.read([&](Reader &reader) { return reader.content(*hash); }).error().code, ErrorCode::WorkspaceDamaged);
    QFile::remove(path);
    QCOMPARE(verifyWorkspace(site.folder(), {})->findings, QStringList{u"content %1: not_found"_s.arg(hex)});
    overwrite(path, large);
    site.close();
    runSql(site.file(), {u"DELETE FROM content WHERE size < 1000"_s});
    const auto verdict = verifyWorkspace(site.folder(), {});
    QCOMPARE(verdict->findings.size(), 1);
    QVERIFY(verdict->findings[0].endsWith(u": missing"_s));
}

/// A check that was stopped must not fill the disk, one by one.
void ReplayTest::aCancelledCheckLeavesNothingBehind()
{
    Worksite site;
    tell(site, 6, 600);
    const auto before = fingerprint(site.folder()).size();
    const auto stop = [](qint64, qint64) { return false; };
    QCOMPARE(verifyWorkspace(site.folder(), stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(rebuildWorkspace(site.folder(), stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(fingerprint(site.folder()).size(), before);
    QCOMPARE(verifyWorkspace(site.folder(), {})->findings, QStringList{});
}

/// A desk of an older version would throw away what newer ones in the team have done.
void ReplayTest::anUnknownKindIsKeptAndPassedOn()
{
    Worksite site;
    const UnknownEvent unknown{.kind = u"survey_answered"_s, .body = {{u"score"_s, 5}, {u"conversation"_s, u"?"_s}}};
    MUST(site.append({makeEvent(unknown)}));
    MUST(rebuildWorkspace(site.folder(), {}));
    const auto events = site.read([](Reader &reader) { return reader.events(0, 10); });
    MUST(events);
    const auto &back = std::get<UnknownEvent>(events->at(0).second.body);
    QCOMPARE(back.kind, unknown.kind);
    QCOMPARE(back.body, unknown.body);

    // But no known kind in disguise, which would be read as something else.
    const auto disguised = site.append({makeEvent(UnknownEvent{.kind = u"tagged"_s, .body = {}})});
    QCOMPARE(disguised.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(ReplayTest)

#include "replaytest.moc"
