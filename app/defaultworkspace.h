// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardPaths>
#include <QString>

namespace throughline {

/// The workspace that is meant when none is named, the same for every program of the house.
inline QString defaultWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/throughline/desk");
}

} // namespace throughline
