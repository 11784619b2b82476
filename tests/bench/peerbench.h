// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace throughline::bench {

class Writer;

struct PeerOptions
{
    int mails = 20'000;
    int rounds = 5;
    QString program; ///< throughline
    QString workspace; ///< that it is started with; empty: not started
};

/// What others do, in the same minutes on the same machine: {sync, search, start}. A peer that is not installed is left
/// out. The same mails lie in one Dovecot for all.
Result<QJsonObject> measurePeers(const Writer &writer, const PeerOptions &options);

} // namespace throughline::bench
