// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

namespace throughline::email {

/// Reads mail from a file or from a folder of them, to any depth: messages (.eml, MH), mbox (mboxo and mboxrd, read as
/// a stream) and Maildir, in the order of their names. Files that are no mail are refused one by one; the index files
/// that mail programs keep beside the mail are passed over. Null when there is nothing at `path`.
std::unique_ptr<MessageReader> openMailArchive(const QString &path);

} // namespace throughline::email
