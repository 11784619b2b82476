// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace throughline {

class ActionRegistry;

/// Everything that can be done with the open conversation, for whoever works with the mouse. `parent` owns it.
QMenu *conversationMenu(const ActionRegistry &actions, QWidget *parent);

} // namespace throughline
