// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

#include <QString>

namespace throughline {

/// The help of one command, or of all when null. Plain text that ends with a line break.
QString helpText(const Command *command);

} // namespace throughline
