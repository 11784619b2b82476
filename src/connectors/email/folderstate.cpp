// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/folderstate.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace throughline::email {

QByteArray toCheckpoint(const FolderStates &states)
{
    QJsonObject folders;
    for (auto each = states.begin(); each != states.end(); ++each) {
        folders[each.key()] = QJsonObject{
            {u"validity"_s, each->validity}, {u"highest"_s, each->highest}, {u"lowest"_s, each->lowest},
            {u"complete"_s, each->complete},
            {u"modseq"_s, QString::number(each->modseq)}, // 63 bits: more than JSON's numbers hold
        };
    }
    return QJsonDocument(QJsonObject{{u"folders"_s, folders}}).toJson(QJsonDocument::Compact);
}

FolderStates fromCheckpoint(const QByteArray &checkpoint)
{
    FolderStates states;
    const QJsonObject folders = QJsonDocument::fromJson(checkpoint)[u"folders"].toObject();
    for (auto each = folders.begin(); each != folders.end(); ++each) {
        const QJsonObject folder = each->toObject();
        states[each.key()] = {
            .validity = folder[u"validity"].toInteger(),
            .highest = folder[u"highest"].toInteger(),
            .lowest = folder[u"lowest"].toInteger(),
            .complete = folder[u"complete"].toBool(),
            .modseq = folder[u"modseq"].toString().toULongLong(),
        };
    }
    return states;
}

} // namespace throughline::email
