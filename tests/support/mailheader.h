// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace throughline::test {

/// The value of a header of a stored message (lines end with LF), unfolded; empty when there is none.
QByteArray mailHeader(const QByteArray &raw, const QByteArray &name);

} // namespace throughline::test
