// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakeserver.h"

#include <QJsonObject>

#include <optional>

namespace throughline::test {

inline const QByteArray greeting = QByteArrayLiteral("* OK ready\r\n");

/// An IMAP server with one message, as far as the connector asks. `fault` answers instead where it wants to: it gets
/// the command without its tag, and may use @tag@.
FakeServer::Answer imapServer(std::function<std::optional<QByteArray>(const QByteArray &command)> fault);

/// Of a channel on servers of this machine, without TLS.
QJsonObject settings(quint16 imap, quint16 smtp = 1);

} // namespace throughline::test
