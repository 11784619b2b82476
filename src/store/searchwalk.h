// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchparts.h"

#include <functional>

namespace throughline {

/// Document numbers from `first` to before `end`.
struct DocRange
{
    qint64 first = 0;
    qint64 end = firstNamedDoc;
};

constexpr DocRange messageDocs{.first = 0, .end = firstNamedDoc};
constexpr DocRange namedDocs{.first = firstNamedDoc, .end = docEnd};

/// Answers false to end the walk.
using VisitDoc = std::function<Result<bool>(qint64 doc)>;

// Documents newest first, read one at a time, so that a walk which ends early costs no more than what it read.

/// Those that an expression (store/searchexpression.h) finds.
Result<void> walkMatches(const Database &database, const QString &expression, DocRange range, const VisitDoc &visit);

/// All.
Result<void> walkDocs(const Database &database, DocRange range, const VisitDoc &visit);

/// Those of the messages of some conversations; with an expression only those that it finds.
Result<void> walkConversations(const Database &database, const QList<qint64> &conversations, const QString &expression,
    DocRange range, const VisitDoc &visit);

/// Whether an expression finds one document.
Result<bool> isMatch(const Database &database, const QString &expression, qint64 doc);

} // namespace throughline
