// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <optional>

namespace throughline {

/// What came of trying each plugin, kept in the user's cache so that a file is tried once and not at every start.
class ConnectorVerdicts
{
public:
    ConnectorVerdicts();

    enum class Verdict { Unknown, Usable, Broken };
    struct Found
    {
        Verdict verdict = Verdict::Unknown;
        QString reason; ///< of Broken
    };

    /// Unknown when the file is another one than the one that was tried: by path, size, time and interface version.
    Found find(const QString &file) const;
    void keep(const QString &file, Verdict verdict, const QString &reason);

private:
    QString m_path;
    QJsonObject m_known; ///< by path
};

} // namespace throughline
