// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentfolder.h"

#include "store/storageerror.h"
#include "store/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

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

} // namespace throughline
