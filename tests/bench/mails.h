// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/writer.h"

#include <QByteArray>

namespace throughline::bench {

/// So many mails as a mailbox has them (RFC 5322, lines end with LF), oldest first: threads of five on average, from
/// customers and answers of the team. The same for the same number.
QList<QByteArray> makeMails(const Writer &writer, int count);

/// All of them in one file. The path is `file`; false when it cannot be written.
bool writeMbox(const QList<QByteArray> &mails, const QString &file);

} // namespace throughline::bench
