// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline::email {

/// Text that was sent as format=flowed (RFC 3676), with its soft line breaks taken out. Quotation marks stay.
QString unflowed(const QString &text, bool deleteSpaces);

} // namespace throughline::email
