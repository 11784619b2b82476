// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline {

/// A subject without the marks that mail programs of several languages put before it in a reply ("Re:", "AW:",
/// "回复：").
QString withoutReplyMarks(const QString &subject);

/// The subject of an answer to `subject`: marked once, however often it went back and forth. Empty stays empty.
QString replySubject(const QString &subject);

} // namespace throughline
