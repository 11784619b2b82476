// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QAbstractSocket>
#include <QSslError>

namespace throughline::email {

/// What a socket's failure means. All of these may pass by themselves.
Error lineError(QAbstractSocket::SocketError error, const QString &host);

/// Whose a certificate is, and who vouches for it.
QString ownerOf(const QSslCertificate &certificate);

/// Why a certificate was refused: in the words of the TLS library, with whose certificate it is.
Error tlsError(const QList<QSslError> &errors, const QSslCertificate &certificate);

} // namespace throughline::email
