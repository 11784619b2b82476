// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/email/headerfields.h"
#include "connectors/email/parameters.h"

#include <vector>

namespace throughline::email {

/// A part of a message (RFC 2045), as a tree over the message's own bytes, which must outlive it. KMime's Content
/// copies the bytes on every level and follows any depth; this copies nothing and stops at its limits, so that a
/// hostile message costs no more than its size. A part that is nested too deeply stays whole, as an attachment.
struct MimePart
{
    HeaderFields header;
    ParameterizedValue type; ///< text/plain when missing or broken
    ParameterizedValue disposition;
    QByteArrayView whole; ///< header and body
    QByteArrayView body; ///< still encoded
    std::vector<MimePart> parts; ///< of a multipart

    bool isMultipart() const { return !parts.empty(); }
    QString name() const; ///< of the file; may be empty
    QByteArray contentId() const; ///< without brackets

    /// The body without its transfer encoding, of the first `limit` encoded bytes at most.
    QByteArray decoded(qsizetype limit = -1) const;

    static constexpr int maximumDepth = 30;
    static constexpr int maximumParts = 1'000;
};

MimePart mimeTree(QByteArrayView message);

} // namespace throughline::email
