// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace throughline {

/// The stable names of an enumeration, as stored and as sent. Specialise `names<E>` once, beside the enumeration.
template <class E> struct Names;

template <class E> QString nameOf(E value)
{
    for (const auto &[each, name] : Names<E>::table) {
        if (each == value)
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
    return {};
}

template <class E> std::optional<E> fromName(QStringView text)
{
    for (const auto &[each, name] : Names<E>::table) {
        if (text == QLatin1StringView(name))
            return each;
    }
    return std::nullopt;
}

} // namespace throughline
