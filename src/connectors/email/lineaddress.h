// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace throughline::email {

/// An address as a line or a header takes it: the domain as A-labels (RFC 5890), what stands before it as UTF-8 (RFC
/// 6531, section 3.3). Empty when it cannot be sent: a blank or a bracket would end the command early.
QByteArray lineAddress(const QString &address);

/// Only a server with SMTPUTF8 takes it.
bool isInternational(const QString &address);

} // namespace throughline::email
