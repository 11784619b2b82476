// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchday.h"

#include "core/datewords.h"
#include "core/searchpieces.h"

namespace throughline {

std::optional<QDate> searchDay(const QString &typed, const SearchContext &context)
{
    const QDate today = context.now.date();
    if (const auto word = searchWordNamed(typed.trimmed(), SearchOperator::After, context))
        return *word == SearchWord::Today ? today : today.addDays(-1);
    return dayWritten(typed, today, QLocale());
}

QString storedDay(const QString &typed, const SearchContext &context)
{
    const auto day = dayWritten(typed, context.now.date(), QLocale());
    return !day || isDayInFigures(typed) ? typed : day->toString(Qt::ISODate);
}

} // namespace throughline
