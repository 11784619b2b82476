// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connector/connector.h"

// The signals' metadata lives here, once, in the library that program and plugins share.
#include "moc_connector.cpp"
