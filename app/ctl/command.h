// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace throughline {

class Session;

struct OptionSpec
{
    const char *name; ///< without its dashes
    const char *value; ///< what stands for its value in the help; null: a switch
    const char *help; ///< translated in the context "Ctl"
};

/// One line of the table that the parser, the help and main() read.
struct Command
{
    const char *name; ///< one word or two: "channel add"
    const char *arguments; ///< "NAME [OTHER]", "FILE…" for one or more; their number is checked by this
    const char *summary; ///< translated in the context "Ctl"
    QString fields; ///< of each line with --json: names, and words about them
    QList<OptionSpec> options;
    void (*run)(Session &session); ///< returns at once; the session's finish() ends the program
};

/// All commands, in the order of the help.
const QList<Command> &commands();

} // namespace throughline
