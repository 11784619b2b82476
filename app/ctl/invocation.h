// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

#include <QMap>
#include <QStringList>

#include <expected>

namespace throughline {

/// What was asked for on the command line.
struct Invocation
{
    const Command *command = nullptr; ///< null: only help or version
    QString workspace; ///< empty: the usual one
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList arguments;
    QMap<QString, QStringList> options; ///< values by name, in the order given; a switch has one empty value

    bool has(const QString &option) const { return options.contains(option); }
    /// The last value given; empty when there is none.
    QString value(const QString &option) const;
};

/// Reads the words after the program's name. A wrong use is answered with a sentence about it.
std::expected<Invocation, QString> readInvocation(const QStringList &words);

} // namespace throughline
