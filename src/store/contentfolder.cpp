// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentfolder.h"

#include "store/storageerror.h"
#include "store/wholefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace throughline {

ContentHash ContentFolder::hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString ContentFolder::pathOf(const ContentHash &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_path + u'/' + name.first(2) + u'/' + name.sliced(2);
}

Result<void> ContentFolder::keep(const ContentHash &hash, const QByteArray &bytes) const
{
    const QString path = pathOf(hash);
    const QFileInfo there(path);
    if (there.exists() && there.size() == bytes.size())
        return {};
    const QString folder = there.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return failure(fileError(errno, folder));
        if (const auto synced = syncToDisk(QFileInfo(folder).absolutePath()); !synced)
            return synced;
    }
    return writeWholeFile(path, bytes);
}

Result<QByteArray> ContentFolder::read(const ContentHash &hash) const
{
    const QString path = pathOf(hash);
    auto bytes = readWholeFile(path);
    if (bytes && hashOf(*bytes) != hash)
        return failure(ErrorCode::WorkspaceDamaged, path);
    return bytes;
}

void ContentFolder::setAge(const ContentHash &hash, Instant at) const
{
    QFile file(pathOf(hash));
    if (file.open(QIODevice::ReadOnly | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMsecs(at)), QFileDevice::FileModificationTime);
}

QList<ContentFolder::OldFile> ContentFolder::olderThan(Instant until) const
{
    static const QRegularExpression ours(u"/([0-9a-f]{2})/([0-9a-f]{62})(\\.new-[0-9a-f]{32})?$"_s);
    QList<OldFile> files;
    QDirIterator all(m_path, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file = all.nextFileInfo();
        const auto name = ours.match(file.filePath());
        if (!name.hasMatch() || fromDateTime(file.lastModified()) >= until)
            continue;
        const QString hash = name.capturedLength(3) > 0 ? QString() : name.captured(1) + name.captured(2);
        files.append({file.filePath(), QByteArray::fromHex(hash.toLatin1())});
    }
    return files;
}

} // namespace throughline
