// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace throughline {

/// One text of a .ts file.
struct TranslatedText
{
    QString context;
    QString source;
    QString comment; ///< tells two uses of one source apart
    bool counted = false; ///< has plural forms, chosen by %n
    bool finished = false;
    QStringList forms; ///< one, or one for each plural form

    QString key() const { return QStringList{context, source, comment}.join(QStringLiteral(" | ")); }
};

/// Every text of the file that the sources still have; empty when it cannot be read.
QList<TranslatedText> readTsFile(const QString &path);

} // namespace throughline
