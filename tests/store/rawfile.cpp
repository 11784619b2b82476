// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfile.h"

#include "store/database.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace throughline {

void runSql(const QString &file, const QStringList &statements)
{
    const auto database = Database::open(file, Database::Access::Write);
    for (const QString &statement : statements) {
        const auto done = database.and_then([&](const auto &opened) { return opened->execute(statement); });
        if (!done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    }
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return in.readAll();
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

QStringList fingerprint(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        files.append(file + u' '
            + QString::fromLatin1(QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256).toHex()));
    }
    files.sort();
    return files;
}

} // namespace throughline
