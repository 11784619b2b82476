// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/states.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace throughline {

/// The SHA-256 of a content's bytes, 32 bytes; empty when there is none. Contents are kept once, under this.
using ContentHash = QByteArray;

struct Attachment
{
    QString name; ///< for people; never a path: separators and control characters are already gone
    QString mimeType;
    qint64 size = 0; ///< bytes
    ContentHash hash;
    QString contentId; ///< RFC 2392, without brackets; set where the HTML refers to it
    bool embedded = false; ///< a picture inside the HTML, not listed below the message

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Somebody on a channel: an e-mail address, a number, an account.
struct Address
{
    QString handle; ///< as the channel writes it
    QString name; ///< as the person writes it; may be empty

    friend bool operator==(const Address &, const Address &) = default;
};

struct MessageContent
{
    QString subject; ///< empty on channels without one
    QString text; ///< what is read and searched; Markdown for what an agent wrote
    QString html; ///< as received, not yet made safe; empty when there was none
    QList<Attachment> attachments;
    ContentHash source; ///< the message as it travelled (RFC 5322 for e-mail); empty when there is none

    friend bool operator==(const MessageContent &, const MessageContent &) = default;
};

struct Recipients
{
    QList<Address> to;
    QList<Address> cc;
    QList<Address> bcc;

    friend bool operator==(const Recipients &, const Recipients &) = default;
};

} // namespace throughline
