// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/wholefile.h"

#include "store/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

/// Answers 0 or the errno of what failed.
int writeNew(const QString &path, const QByteArray &bytes)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return errno;
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t step = ::write(file.number(), bytes.constData() + written, size_t(bytes.size() - written));
        if (step < 0 && errno != EINTR)
            return errno;
        written += std::max<ssize_t>(step, 0);
    }
    return ::fsync(file.number()) == 0 ? 0 : errno;
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString beside = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (const int error = writeNew(beside, bytes); error != 0) {
        QFile::remove(beside);
        return failure(fileError(error, path));
    }
    return putInPlace(beside, path);
}

Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotAllowed, path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::StorageFailed, path);
    return bytes;
}

Result<void> syncToDisk(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return failure(fileError(errno, path));
    return {};
}

Result<void> putInPlace(const QString &finished, const QString &path)
{
    if (::rename(QFile::encodeName(finished).constData(), QFile::encodeName(path).constData()) != 0) {
        const Error error = fileError(errno, path);
        QFile::remove(finished);
        return failure(error);
    }
    return syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace throughline
