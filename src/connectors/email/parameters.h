// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace throughline::email {

/// A value with parameters, such as Content-Type or Content-Disposition.
struct ParameterizedValue
{
    QByteArray value; ///< in lower case: "text/plain", "attachment"
    QHash<QByteArray, QString> parameters; ///< by name in lower case; RFC 2231 and, as mailers do it, RFC 2047 decoded

    QString parameter(const QByteArray &name) const { return parameters.value(name); }
};

/// Reads what can be read; never fails.
ParameterizedValue parameterizedValue(const QByteArray &field);

} // namespace throughline::email
