// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace throughline {

/// Whether a system keychain can be used: a secret service (or KWallet) answers, and it is unlocked or there is a
/// screen on which a person can unlock it. Waits for the bus, a few seconds at most. Any thread.
bool secretServiceAnswers();

} // namespace throughline
