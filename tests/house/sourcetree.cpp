// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/sourcetree.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

bool isWritten(const QString &path)
{
    static const QStringList others{u".png"_s, u".svg"_s, u".ts"_s, u".eml"_s, u".mbox"_s, u".ico"_s, u"LICENSE"_s};
    return std::ranges::none_of(others, [&path](const QString &each) { return path.endsWith(each); });
}

QStringList pathsBelow(const QString &checkout)
{
    QStringList paths = QDir(checkout).entryList(QDir::Files | QDir::Hidden);
    paths.removeOne(u".git"_s); // of a linked work tree: where the main one is
    for (const QString &folder : {u"app"_s, u"cmake"_s, u"packaging"_s, u"resources"_s, u"src"_s, u"tests"_s,
             u"translations"_s, u"ui"_s, u".ci"_s}) {
        QDirIterator files(checkout + u'/' + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << QDir(checkout).relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

} // namespace

QList<SourceFile> sourceTree(const QString &checkout)
{
    QList<SourceFile> files;
    const auto paths = pathsBelow(checkout);
    for (const QString &path : paths) {
        QFile file(checkout + u'/' + path);
        if (!isWritten(path) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (!bytes.contains('\0')) // a test's data
            files << SourceFile{path, QString::fromUtf8(bytes)};
    }
    return files;
}

} // namespace throughline
