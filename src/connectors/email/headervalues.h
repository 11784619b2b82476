// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"
#include "core/message.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace throughline::email {

/// The mailboxes of an address field (RFC 5322, section 3.4); groups are taken apart, what is no address is left out.
/// Names are safe to show. At most 500.
QList<Address> addresses(const QByteArray &value);

/// The ids in a Message-ID, In-Reply-To or References field, without their brackets, in order and each once.
QStringList messageIds(const QByteArray &value);

/// RFC 5322, section 3.3; nothing when it makes no sense or lies before 1980.
std::optional<Instant> date(const QByteArray &value);

} // namespace throughline::email
