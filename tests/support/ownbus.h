// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace throughline::test {

/// This process has a message bus of its own, in the place of the desktop's and of the system's: a test can be logind
/// on it, or the desktop that shows notifications.
bool isOnOwnBus();

/// Runs this very program, which has its application already, once more, on a bus of its own. Returns what main()
/// returns; 77 (skipped) where no bus is installed.
int runOnOwnBus();

} // namespace throughline::test
