// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace throughline::bench {

/// What every connection that is opened in this process meanwhile is told: its settings, what goes into full-text
/// indexes (which cannot be read back from them), and how often it commits what is indexed.
/// One at a time.
class Recording
{
public:
    /// `indexes`: names of full-text tables.
    explicit Recording(QList<QByteArray> indexes);
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
    ~Recording();

    struct Heard
    {
        QList<QByteArray> pragmas; ///< each once
        QList<QByteArray> indexing; ///< statements, with their values
        qint64 commits = 0; ///< of transactions that indexed something
    };
    Heard heard() const;
};

} // namespace throughline::bench
