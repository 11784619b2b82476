// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

namespace throughline {

/// What a person writes into a line of recipients: addresses with or without names ("Malee <m@example.org>"), separated
/// by commas or semicolons; a name in quotes may contain those. Empty parts are dropped.
QList<Address> addressesFromLine(const QString &line);

/// The line that addressesFromLine() reads back.
QString lineFromAddresses(const QList<Address> &addresses);

/// As people are named in a sentence: the name, or the handle where there is none.
QString shortName(const Address &address);

} // namespace throughline
