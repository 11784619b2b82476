// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectorlibrary.h"

#include "service/connectorprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

Error broken(const QString &file, const QString &reason)
{
    return {ErrorCode::ConnectorBroken, u"%1: %2"_s.arg(QFileInfo(file).fileName(), reason)};
}

} // namespace

QStringList ConnectorLibrary::defaultFolders()
{
    const QString named = qEnvironmentVariable("THROUGHLINE_CONNECTORS");
    if (!named.isEmpty())
        return named.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return {QCoreApplication::applicationDirPath() + u"/../lib/throughline/connectors"_s,
        QStringLiteral(THROUGHLINE_CONNECTOR_FOLDER)};
}

ConnectorLibrary::ConnectorLibrary(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (QLibrary::isLibrary(file.fileName()))
                add(file.canonicalFilePath());
        }
    }
}

ConnectorLibrary::~ConnectorLibrary() = default;

ChannelKind ConnectorLibrary::read(const QString &file)
{
    const QPluginLoader loader(file);
    const QJsonObject metadata = loader.metaData();
    const QJsonObject json = metadata[u"MetaData"].toObject();
    ChannelKind kind{.file = file};
    // Enough to name it, even where the rest is wrong.
    kind.manifest.kind = json[u"kind"].toString();
    kind.manifest.title = json[u"title"].toString();
    kind.manifest.version = json[u"version"].toInt();

    const QString iid = metadata[u"IID"].toString();
    if (metadata.isEmpty())
        kind.error = broken(file, loader.errorString());
    else if (iid != QLatin1StringView(THROUGHLINE_CONNECTOR_IID))
        kind.error = Error{ErrorCode::ConnectorIncompatible, u"%1: %2"_s.arg(QFileInfo(file).fileName(), iid)};
    else if (const auto manifest = manifestFromJson(json); !manifest)
        kind.error = broken(file, manifest.error().detail);
    else if (manifest->version != connectorInterfaceVersion)
        kind.error = Error{ErrorCode::ConnectorIncompatible,
            u"%1: version %2"_s.arg(QFileInfo(file).fileName(), QString::number(manifest->version))};
    else
        kind.manifest = *manifest;
    return kind;
}

void ConnectorLibrary::add(const QString &file)
{
    // A folder that is named twice, or a file that another one stands before.
    if (std::ranges::any_of(m_entries, [&](const Entry &each) { return each.kind.file == file; }))
        return;
    Entry entry{.kind = read(file)};
    const Entry *before = find(entry.kind.manifest.kind);
    if (!entry.kind.error && before && !before->kind.error)
        return;
    const auto found = m_verdicts.find(file);
    if (!entry.kind.error && found.verdict == ConnectorVerdicts::Verdict::Broken)
        entry.kind.error = broken(file, found.reason);
    entry.tried = entry.kind.error || found.verdict == ConnectorVerdicts::Verdict::Usable;
    m_entries << entry;
    if (!entry.tried)
        tryOut(file);
}

void ConnectorLibrary::tryOut(const QString &file)
{
    auto *probe = new ConnectorProbe(file, this);
    connect(probe, &ConnectorProbe::finished, this, [this, probe, file](const QString &reason, bool lasting) {
        using enum ConnectorVerdicts::Verdict;
        if (lasting)
            m_verdicts.keep(file, reason.isEmpty() ? Usable : Broken, reason);
        setVerdict(file, reason.isEmpty() ? std::nullopt : std::optional(broken(file, reason)));
        probe->deleteLater();
    });
    // Queued: nobody is connected to changed() yet, and a process is not started from a constructor.
    QMetaObject::invokeMethod(probe, &ConnectorProbe::start, Qt::QueuedConnection);
}

void ConnectorLibrary::setVerdict(const QString &file, const std::optional<Error> &error)
{
    QList<Answer> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        const auto entry = std::ranges::find(m_entries, file, [](const Entry &each) { return each.kind.file; });
        entry->tried = true;
        entry->kind.error = error;
        waiting.swap(entry->waiting);
    }
    for (const Answer &answer : std::as_const(waiting)) {
        if (!error) {
            QThreadPool::globalInstance()->start([file, answer] { load(file, answer); });
            continue;
        }
        answer->addResult(failure(*error));
        answer->finish();
    }
    if (error)
        Q_EMIT changed();
}

/// A usable one before a broken one of the same kind.
const ConnectorLibrary::Entry *ConnectorLibrary::find(const QString &kind) const
{
    const Entry *found = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.kind.manifest.kind == kind && (!found || (found->kind.error && !entry.kind.error)))
            found = &entry;
    }
    return found;
}

QList<ChannelKind> ConnectorLibrary::kinds() const
{
    const QMutexLocker lock(&m_mutex);
    QList<ChannelKind> all;
    for (const Entry &entry : std::as_const(m_entries))
        all << entry.kind;
    return all;
}

Result<Manifest> ConnectorLibrary::manifest(const QString &kind) const
{
    const QMutexLocker lock(&m_mutex);
    const Entry *entry = find(kind);
    if (!entry)
        return failure(ErrorCode::ConnectorMissing, kind);
    if (entry->kind.error)
        return failure(*entry->kind.error);
    return entry->kind.manifest;
}

QFuture<Result<ConnectorPlugin *>> ConnectorLibrary::plugin(const QString &kind) const
{
    const auto answer = std::make_shared<QPromise<Result<ConnectorPlugin *>>>();
    answer->start();
    auto future = answer->future();

    const QMutexLocker lock(&m_mutex);
    const Entry *entry = find(kind);
    if (entry && !entry->tried) {
        entry->waiting << answer;
        return future;
    }
    if (entry && !entry->kind.error) {
        QThreadPool::globalInstance()->start([file = entry->kind.file, answer] { load(file, answer); });
        return future;
    }
    answer->addResult(entry ? failure(*entry->kind.error) : failure(ErrorCode::ConnectorMissing, kind));
    answer->finish();
    return future;
}

void ConnectorLibrary::load(const QString &file, const Answer &answer)
{
    QPluginLoader loader(file);
    QObject *root = loader.instance();
    auto *plugin = qobject_cast<ConnectorPlugin *>(root);
    // Its thread is one of a pool's, which ends some day.
    if (plugin && root->thread() == QThread::currentThread())
        root->moveToThread(QCoreApplication::instance()->thread());
    answer->addResult(plugin ? Result<ConnectorPlugin *>(plugin) : failure(broken(file, loader.errorString())));
    answer->finish();
}

} // namespace throughline
