// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace throughline::email {

/// Whether a line begins a message in an mbox: "From ", a sender, and a date (RFC 4155, appendix A).
bool isSeparator(QByteArrayView line);

/// Cuts an mbox into its messages, one at a time, holding no more than one of them. ">From " is unquoted as mboxrd
/// does.
class MboxStream
{
public:
    /// `device` is open, at its beginning, and outlives this.
    explicit MboxStream(QIODevice &device);

    /// The next message; nothing at the end. TooLarge: one that is skipped.
    std::optional<Result<QByteArray>> next();

private:
    QByteArray readLine();

    QIODevice &m_device;
    std::optional<QByteArray> m_ahead; ///< a line that was read but not yet used
    bool m_began = false;
};

/// More than any mail system takes.
inline constexpr qint64 largestMessage = 256LL * 1024 * 1024;

} // namespace throughline::email
