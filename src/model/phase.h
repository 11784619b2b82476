// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace throughline {

/// What a model can show at the moment. Loading only until the first answer: while it reads again, its rows stay.
enum class Phase { Empty, Loading, Ready, Failed };

} // namespace throughline
