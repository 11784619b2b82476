// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace throughline {

class ActionRegistry;
class ChoicePopup;

/// Opens `popup` with every action that can be done now, its key beside it.
void openPalette(ChoicePopup &popup, const ActionRegistry &actions);

} // namespace throughline
