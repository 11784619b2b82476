// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/headerfields.h"

namespace throughline::email {

/// Written by a program, not by a person (RFC 3834): answering machines, lists, notifications, bounces. Such mail
/// starts no clock.
bool isAutomatic(const HeaderFields &header);

} // namespace throughline::email
