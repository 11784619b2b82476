// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "connectors/email/mimepart.h"

namespace throughline::email {

/// What of a message is read, and what is attached to it.
struct Contents
{
    QString text;
    QString html;
    QList<AttachmentData> attachments;
};

Contents contentsOf(const MimePart &root);

} // namespace throughline::email
