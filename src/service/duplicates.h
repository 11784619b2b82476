// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicate.h"
#include "core/result.h"

namespace throughline {

class Reader;

/// Contacts that may be the same person as this one, the likeliest first, at most ten; none that was merged with it or
/// kept apart from it. Looks at what an index finds, never at all contacts.
Result<QList<LikelyDuplicate>> duplicatesOf(const Reader &reader, ContactId contact);

} // namespace throughline
