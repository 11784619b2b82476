// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace throughline {

/// Rows that a list asks for at a time, and the most when it asks again for what it shows.
inline constexpr int pageSize = 50;
inline constexpr int longestPage = 500;

} // namespace throughline
