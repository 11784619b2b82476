// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/dialogues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

Result<QByteArray> unpacked(const QString &file)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, file});
    if (!gzip.waitForFinished(-1) || gzip.exitCode() != 0)
        return failure(ErrorCode::InvalidInput, file);
    return gzip.readAllStandardOutput();
}

Result<QByteArray> contentsOf(const QString &file)
{
    if (file.endsWith(".gz"_L1))
        return unpacked(file);
    QFile plain(file);
    if (!plain.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file);
    return plain.readAll();
}

Dialogue dialogueOf(const QJsonObject &object)
{
    Dialogue dialogue{.topic = object["topic"_L1].toString(), .turns = {}};
    const QJsonArray turns = object["turns"_L1].toArray();
    for (const auto &each : turns) {
        const QJsonArray turn = each.toArray();
        dialogue.turns.append({turn.at(0).toString() == "customer"_L1, turn.at(1).toString()});
    }
    return dialogue;
}

} // namespace

Result<QList<Dialogue>> readDialogues(const QString &file)
{
    const auto bytes = contentsOf(file);
    if (!bytes)
        return failure(bytes.error());
    QList<Dialogue> dialogues;
    for (const QByteArray &line : bytes->split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object["turns"_L1].toArray().isEmpty())
            return failure(ErrorCode::InvalidInput, u"%1: line %2"_s.arg(file).arg(dialogues.size() + 1));
        dialogues.append(dialogueOf(object));
    }
    return dialogues;
}

} // namespace throughline::bench
