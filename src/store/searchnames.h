// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QSet>
#include <QStringList>

namespace throughline {

class Database;

// The keys of what the value of an operator names; none when there is no such thing. Case, accents and width do not
// matter, and the last word may be unfinished.

/// By a name or a handle. Of very many the newest.
Result<QSet<qint64>> contactsNamed(const Database &database, const QString &value);

Result<QSet<qint64>> channelsNamed(const Database &database, const QString &value); ///< or of this kind
Result<QSet<qint64>> agentsNamed(const Database &database, const QString &value);
Result<QSet<qint64>> agentOf(const Database &database, AgentId agent);

/// The tags that are written like this, whole.
Result<QStringList> tagsNamed(const Database &database, const QString &value);

} // namespace throughline
