// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "worksite.h"

#include "store/database.h"

using namespace Qt::StringLiterals;
using namespace throughline;

/// A desk that runs for weeks gets slower when nobody looks after its file; and nobody should have to.
class MaintenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenGoesIntoTheFileWhenNothingElseIsToDo()
    {
        Worksite site;
        const QList<Event> events = Story(1).next(300);
        MUST(site.append(events));
        const QString count = u"SELECT count(*) FROM event"_s;
        QCOMPARE(numberIn(site, count).value_or(-1), 0); // everything is in the log at first
        QTRY_COMPARE_WITH_TIMEOUT(numberIn(site, count).value_or(-1), events.size(), 15'000);
        QVERIFY(*numberIn(site, u"SELECT count(*) FROM sqlite_stat1"_s) > 0);
    }

private:
    /// What the file says without its log.
    static Result<qint64> numberIn(const Worksite &site, const QString &sql)
    {
        const QString alone = site.beside(u"alone.sqlite"_s);
        for (const auto end : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(alone + end);
        QFile::copy(site.file(), alone);
        return Database::open(alone, Database::Access::Write).and_then([&](const auto &database) {
            return database->number(sql);
        });
    }
};

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenancetest.moc"
