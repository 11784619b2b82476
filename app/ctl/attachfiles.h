// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/session.h"
#include "core/message.h"

#include <functional>

namespace throughline {

/// Keeps the files of --attach in the workspace, in their order, and goes on with them. A file that cannot be read ends
/// the session before anything is written.
void attachFiles(Session &session, const Desk &desk, std::function<void(QList<Attachment>)> next);

} // namespace throughline
