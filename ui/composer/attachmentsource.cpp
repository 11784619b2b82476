// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/attachmentsource.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QtConcurrentRun>

namespace throughline {

namespace {

Result<NamedBytes> read(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, info.fileName());
    if (!info.isFile())
        return failure(ErrorCode::Unsupported, info.fileName());
    if (limit > 0 && info.size() > limit)
        return failure(ErrorCode::TooLarge, info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotAllowed, info.fileName());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::StorageFailed, info.fileName());
    return NamedBytes{info.fileName(), bytes};
}

Result<NamedBytes> encode(const QImage &picture, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.save(&buffer, "PNG"))
        return failure(ErrorCode::Unsupported, name);
    return NamedBytes{name, bytes};
}

} // namespace

QFuture<Result<NamedBytes>> readFile(const QString &path, qint64 limit)
{
    return QtConcurrent::run(read, path, limit);
}

QFuture<Result<NamedBytes>> encodePicture(const QImage &picture, const QString &name)
{
    return QtConcurrent::run(encode, picture, name);
}

} // namespace throughline
