// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/message.h"
#include "core/result.h"

namespace throughline {

/// Where a workspace keeps large contents: one file each, named by its SHA-256, two characters of it as a folder. Files
/// are added and removed, never changed. Any thread.
class ContentFolder
{
public:
    explicit ContentFolder(const QString &path)
        : m_path(path)
    { }

    static ContentHash hashOf(const QByteArray &bytes);

    QString pathOf(const ContentHash &hash) const;

    /// On disk when this answers. What is there already under the hash is left as it is.
    Result<void> keep(const ContentHash &hash, const QByteArray &bytes) const;

    /// NotFound where there is no such file, WorkspaceDamaged when its bytes are not those of its name.
    Result<QByteArray> read(const ContentHash &hash) const;

    /// From now on the age of a file counts from `at`; nothing happens where there is none.
    void setAge(const ContentHash &hash, Instant at) const;

    struct OldFile
    {
        QString path;
        ContentHash hash; ///< empty: half a file, of a process that died while it wrote
    };
    /// The files that have an age of before `until`, without whatever somebody else put there.
    QList<OldFile> olderThan(Instant until) const;

private:
    QString m_path;
};

} // namespace throughline
