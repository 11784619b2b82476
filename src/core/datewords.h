// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace throughline {

// A day in the past as a person writes it, in the search field or to jump there: 2026-11-21, 2026-11, 2026; 7d, 2w, 3m,
// 1y ago; a day of the week; "3 May", "May 3, 2024", "พ.ค. 2567", "5月3日"; and numbers in the locale's own order.
// Digits of any script, full width too; years of the Buddhist era. English names are always understood beside those of
// the locale. All of this is pure, and may be called on any thread.

/// The day; of a month or a year its first one. What has no year is the latest such day that is not after `today`.
/// Words for today and yesterday are the caller's (core/searchquery.h has them, translated).
std::optional<QDate> dayWritten(const QString &typed, QDate today, const QLocale &locale);

/// It means the same to whoever reads it: with the year first, or so many days, weeks, months or years ago.
bool isDayInFigures(const QString &typed);

} // namespace throughline
