// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

#include <QString>

namespace throughline {

// Times as people read them, in the current QLocale and the reader's own zone.

/// The shortest that is clear: the time of day today, the day of the week within six days, then day and month, then the
/// date.
QString shortTime(Instant at, Instant reference = now());

/// The time of day alone, as under a bubble, where a day line stands above.
QString clockTime(Instant at);

/// "Today", "Yesterday", or the day in words, with its year when that is not this one.
QString dayName(Instant at, Instant reference = now());

/// Day and time in full, for tool tips and screen readers.
QString fullTime(Instant at);

/// How long, in its largest unit: "4 min", "2 h", "3 d". Less than a minute is "1 min".
QString spanText(Milliseconds span);

} // namespace throughline
