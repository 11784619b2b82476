// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace throughline::email {

/// How far a folder has been read. New messages come oldest first, so that `highest` only rises over what was
/// delivered; history comes newest first, and `lowest` falls.
struct FolderState
{
    qint64 validity = 0; ///< UIDVALIDITY; 0: never looked
    qint64 highest = 0; ///< UID; everything from `lowest` up to here was delivered
    qint64 lowest = 0;
    bool complete = false; ///< the history is in
    quint64 modseq = 0; ///< HIGHESTMODSEQ when everything was in (RFC 7162); 0: not offered

    friend bool operator==(const FolderState &, const FolderState &) = default;
};

using FolderStates = QMap<QString, FolderState>;

QByteArray toCheckpoint(const FolderStates &states);
/// Empty for what is no checkpoint: then everything is fetched again, and recognised.
FolderStates fromCheckpoint(const QByteArray &checkpoint);

} // namespace throughline::email
