// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QDate>

namespace throughline {

/// A day by itself, as before: and after: take it: "today" and "yesterday", in the reader's language too, and whatever
/// core/datewords.h understands in the default locale.
std::optional<QDate> searchDay(const QString &typed, const SearchContext &context);

/// A day that only this reader writes like this, in figures; else as it is, for "7d" means another day tomorrow.
QString storedDay(const QString &typed, const SearchContext &context);

} // namespace throughline
