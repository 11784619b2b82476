// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/sourcetree.h"

#include <QStringList>

namespace throughline {

// The rules of the house. Each answers what breaks it, one line each that begins with the file's path.

/// An include of a room that this room may not see (DESIGN.md, "The house"), or of widgets or SQL where they do not
/// belong.
QStringList forbiddenIncludes(const SourceFile &file);

/// Headers that include each other in a circle.
QStringList includeCircles(const QList<SourceFile> &files);

/// Over 400 lines.
QStringList tooLong(const SourceFile &file);

/// Code without the two SPDX lines at its top.
QStringList missingLicence(const SourceFile &file);

/// A mark that something is left to be done.
QStringList unfinished(const SourceFile &file);

/// A path that exists on one machine only: `checkout` itself, or below the home of root.
QStringList pathsOfOneMachine(const SourceFile &file, const QString &checkout);

} // namespace throughline
