// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/automatic.h"

#include <algorithm>
#include <array>

namespace throughline::email {

bool isAutomatic(const HeaderFields &header)
{
    const QByteArray submitted = header.value("auto-submitted").toLower();
    if (!submitted.isEmpty() && !submitted.startsWith("no"))
        return true;
    const QByteArray precedence = header.value("precedence").toLower();
    if (precedence == "bulk" || precedence == "list" || precedence == "junk" || precedence == "auto_reply")
        return true;
    // An empty return path is a bounce's (RFC 5321, section 4.5.5).
    if (header.value("return-path") == "<>")
        return true;
    const QByteArray suppress = header.value("x-auto-response-suppress").toLower();
    if (suppress.contains("all") || suppress.contains("autoreply"))
        return true;
    static constexpr std::array<QByteArrayView, 5> marks{
        "list-id", "list-unsubscribe", "x-autoreply", "x-autorespond", "feedback-id"};
    if (std::ranges::any_of(marks, [&header](QByteArrayView name) { return header.contains(name); }))
        return true;
    return header.value("content-type").toLower().startsWith("multipart/report");
}

} // namespace throughline::email
