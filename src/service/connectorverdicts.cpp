// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectorverdicts.h"

#include "connector/manifest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QJsonObject identity(const QString &file)
{
    const QFileInfo info(file);
    return {{u"size"_s, info.size()}, {u"modified"_s, info.lastModified().toMSecsSinceEpoch()},
        {u"version"_s, connectorInterfaceVersion}, {u"qt"_s, QString::fromLatin1(qVersion())}};
}

} // namespace

ConnectorVerdicts::ConnectorVerdicts()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/throughline/connectors.json"_s)
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        m_known = QJsonDocument::fromJson(file.readAll()).object();
}

ConnectorVerdicts::Found ConnectorVerdicts::find(const QString &file) const
{
    const QJsonObject known = m_known[file].toObject();
    if (known.isEmpty() || known[u"file"].toObject() != identity(file))
        return {};
    const QString reason = known[u"broken"].toString();
    return {reason.isEmpty() ? Verdict::Usable : Verdict::Broken, reason};
}

void ConnectorVerdicts::keep(const QString &file, Verdict verdict, const QString &reason)
{
    m_known[file] =
        QJsonObject{{u"file"_s, identity(file)}, {u"broken"_s, verdict == Verdict::Broken ? reason : QString()}};
    // A cache: when it cannot be written, the file is tried again next time.
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile out(m_path);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(QJsonDocument(m_known).toJson(QJsonDocument::Compact));
        out.commit();
    }
}

} // namespace throughline
