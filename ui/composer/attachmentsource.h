// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>

class QImage;

namespace throughline {

struct NamedBytes
{
    QString name;
    QByteArray bytes;
};

/// Reads a file on another thread. Unsupported: a folder or a device; TooLarge: over `limit` bytes (0: unlimited). The
/// error's detail is the file's name.
QFuture<Result<NamedBytes>> readFile(const QString &path, qint64 limit);

/// A pasted picture as PNG, made on another thread.
QFuture<Result<NamedBytes>> encodePicture(const QImage &picture, const QString &name);

} // namespace throughline
