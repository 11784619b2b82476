// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/tsfile.h"

namespace throughline {

/// What is wrong with a translation, in a few words; empty when nothing is. `pluralForms`: how many the language has.
QString mistakeIn(const TranslatedText &text, int pluralForms);

} // namespace throughline
