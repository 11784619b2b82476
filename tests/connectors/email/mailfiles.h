// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>

/// One of the messages in tests/connectors/email/data.
inline QByteArray mailFile(const QString &name)
{
    QFile file(QStringLiteral(EMAIL_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no %s", qPrintable(file.fileName()));
    return file.readAll();
}
