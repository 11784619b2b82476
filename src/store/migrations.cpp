// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// The statements of a file. A statement ends with a semicolon at the end of a line; lines of comment are left out.
QStringList statementsOf(int version)
{
    QFile file(u":/schema/%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("schema version %d is not built in", version);
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines.join(u'\n').split(u";\n"_s, Qt::SkipEmptyParts);
}

Result<void> step(const Database &database, int version)
{
    auto unit = Unit::begin(database, u"BEGIN IMMEDIATE"_s);
    if (!unit)
        return failure(unit.error());
    // Another process may have been faster.
    const auto present = database.number(u"PRAGMA user_version"_s);
    if (!present || *present >= version)
        return present.transform([](qint64) { });
    QStringList statements = statementsOf(version);
    statements.append(u"PRAGMA application_id = %1"_s.arg(workspaceMark));
    statements.append(u"PRAGMA user_version = %1"_s.arg(version));
    for (const QString &statement : std::as_const(statements)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = database.execute(statement); !done)
            return done;
    }
    return unit->commit();
}

} // namespace

Result<void> checkVersion(const Database &database)
{
    const auto present = database.number(u"PRAGMA user_version"_s);
    if (!present)
        return failure(present.error());
    if (*present > schemaVersion)
        return failure(ErrorCode::WorkspaceNewer, QString::number(*present));
    return {};
}

Result<void> migrate(const Database &database)
{
    const auto present = checkVersion(database).and_then([&] { return database.number(u"PRAGMA user_version"_s); });
    if (!present)
        return failure(present.error());
    if (*present == schemaVersion)
        return {};
    for (int version = int(*present) + 1; version <= schemaVersion; ++version) {
        if (const auto done = step(database, version); !done)
            return done;
    }
    // Into the file's own header, where older versions look before they touch anything.
    return database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace throughline
