// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace throughline::email {

/// The fields of an RFC 5322 header, unfolded but not decoded. However large or broken the header is, this reads it in
/// one pass; what is beyond the limits is left out.
class HeaderFields
{
public:
    HeaderFields() = default;
    explicit HeaderFields(QByteArrayView header);

    /// The first field of that name (in lower case), trimmed; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    QByteArrayList values(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    bool isEmpty() const { return m_fields.isEmpty(); }

    static constexpr qsizetype maximumFields = 2'000;
    static constexpr qsizetype maximumValue = 64LL * 1024;

private:
    void add(QByteArrayView name, QByteArrayView body);

    QList<std::pair<QByteArray, QByteArray>> m_fields; ///< name in lower case, value
};

/// Where the header ends and where the body begins in a message or a part; lines may end in CRLF, LF or CR alone.
struct HeaderSplit
{
    QByteArrayView header;
    QByteArrayView body;
};
HeaderSplit splitHeader(QByteArrayView content);

} // namespace throughline::email
