// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace throughline::bench {

/// What was said in one conversation, by turns of customer and agent.
struct Dialogue
{
    struct Turn
    {
        bool byCustomer = true;
        QString text;
    };

    QString topic;
    QList<Turn> turns;
};

/// Reads one JSON object a line, {"topic": …, "turns": [["customer", …], ["agent", …] …]}; a name that ends with .gz is
/// unpacked. InvalidInput where a line is something else.
Result<QList<Dialogue>> readDialogues(const QString &file);

} // namespace throughline::bench
