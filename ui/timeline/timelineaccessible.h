// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace throughline {

class TimelineView;

/// Makes a painted timeline a list with one child per row for screen readers. Harmless when called again.
void installTimelineAccessibility();

/// Tells a screen reader that another row has the keyboard.
void announceCurrentRow(TimelineView &view);

} // namespace throughline
