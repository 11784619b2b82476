// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentfolder.h"
#include "store/contents.h"
#include "store/database.h"
#include "store/difference.h"
#include "store/migrations.h"
#include "store/progresscount.h"
#include "store/replay.h"
#include "store/upkeep.h"
#include "store/workspacefile.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// A database beside the workspace, for projections made again; gone at the end.
class Beside
{
public:
    explicit Beside(const WorkspaceFile &file)
        : m_path(file.folder + u"/verify-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".sqlite"_s)
    { }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;
    ~Beside()
    {
        m_database.reset();
        QFile::remove(m_path);
    }

    Result<void> make()
    {
        auto made = Database::open(m_path, Database::Access::Write);
        if (!made)
            return failure(made.error());
        m_database = std::move(*made);
        return m_database->execute(u"PRAGMA synchronous = OFF"_s)
            .and_then([&] { return m_database->execute(u"PRAGMA journal_mode = MEMORY"_s); })
            .and_then([&] { return migrate(*m_database); });
    }
    const QString &path() const { return m_path; }
    const Database &database() const { return *m_database; }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
};

Result<QStringList> lines(const Database &database, const QString &sql)
{
    return database.statement(sql).list([](const Statement &row) { return row.text(0); });
}

/// What a part of the check finds, or that it could not be made.
void add(Verdict &verdict, const QString &part, const Result<QStringList> &found)
{
    if (found)
        verdict.findings += *found;
    else
        verdict.findings.append(u"%1: %2 %3"_s.arg(part, errorName(found.error().code), found.error().detail));
}

/// Of "main" only: a look at the other one would lock it until the end of this transaction.
Result<QStringList> checkDatabase(const Database &database)
{
    auto found = lines(database, u"PRAGMA main.integrity_check(100)"_s);
    if (!found)
        return found;
    found->removeAll(u"ok"_s);
    auto loose = database.statement(u"PRAGMA main.foreign_key_check"_s).list([](const Statement &row) {
        return u"%1 %2: nothing in %3"_s.arg(row.text(0), row.text(1), row.text(2));
    });
    return loose.transform(
        [&](const QStringList &rows) { return *found + rows.first(std::min<qsizetype>(rows.size(), 100)); });
}

/// Each content's bytes, and that each content which a message names is there.
Result<QStringList> checkContents(const Database &database, const ContentFolder &folder, ProgressCount &progress)
{
    QStringList findings;
    qint64 last = 0;
    for (;;) {
        auto select = database.statement(u"SELECT key, hash FROM content WHERE key > ? ORDER BY key LIMIT 1"_s);
        const auto there = select.first(last);
        if (!there)
            return failure(there.error());
        if (!*there)
            break;
        last = select.integer(0);
        const ContentHash hash = select.bytes(1);
        if (const auto bytes = readContent(database, folder, hash); !bytes)
            findings.append(u"content %1: %2"_s.arg(QString::fromLatin1(hash.toHex()), errorName(bytes.error().code)));
        if (const auto go = progress.step(); !go)
            return failure(go.error());
    }
    const auto missing = lines(database,
        u"SELECT DISTINCT 'content ' || lower(hex(hash)) || ': missing' FROM (SELECT hash FROM attachment"
        " UNION SELECT source FROM message WHERE source IS NOT NULL) WHERE hash NOT IN (SELECT hash FROM content)"_s);
    return missing.transform([&](const QStringList &found) { return findings + found; });
}

Result<QStringList> checkProjections(const Database &database, const Beside &beside, ProgressCount &progress)
{
    auto unit = Unit::begin(beside.database(), u"BEGIN"_s);
    if (!unit)
        return failure(unit.error());
    return replay(database, beside.database(), progress).and_then([&] { return unit->commit(); }).and_then([&] {
        return findDifferences(database);
    });
}

} // namespace

Result<Verdict> verifyWorkspace(const QString &folder, const Progress &progress)
{
    const WorkspaceFile file(folder);
    const auto database = file.inspect().and_then([&] { return file.openForReading(); });
    if (!database)
        return failure(database.error());
    Beside beside(file);
    // Attached before the transaction begins, in which SQLite would not allow it.
    const auto ready = beside.make()
                           .and_then([&] { return (*database)->statement(u"ATTACH ? AS again"_s).run(beside.path()); })
                           .and_then([&] { return Unit::begin(**database, u"BEGIN"_s); });
    if (!ready)
        return failure(ready.error());
    Verdict verdict;
    verdict.events = (*database)->number(u"SELECT count(*) FROM event"_s).value_or(0);
    verdict.messages = (*database)->number(u"SELECT count(*) FROM message"_s).value_or(0);
    const qint64 contents = (*database)->number(u"SELECT count(*) FROM content"_s).value_or(0);
    ProgressCount count(progress, verdict.events + contents);
    add(verdict, u"database"_s, checkDatabase(**database));
    const auto contentsFound = checkContents(**database, ContentFolder(file.contents), count);
    add(verdict, u"contents"_s, contentsFound);
    const auto differences = contentsFound || contentsFound.error().code != ErrorCode::Cancelled
        ? checkProjections(**database, beside, count)
        : contentsFound;
    if (!differences && differences.error().code == ErrorCode::Cancelled)
        return failure(differences.error());
    add(verdict, u"projections"_s, differences);
    return verdict;
}

} // namespace throughline
