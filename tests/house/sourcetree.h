// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace throughline {

struct SourceFile
{
    QString path; ///< below the checkout
    QString text;
};

/// Everything that people wrote in the checkout: code, scripts, build files and documents. No pictures, no licence
/// text.
QList<SourceFile> sourceTree(const QString &checkout);

} // namespace throughline
