// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/archive.h"

#include "service/connectorlibrary.h"
#include "service/importrun.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using Plugin = Result<ConnectorPlugin *>;
using ImportAnswer = Result<Archive::ImportReport>;

/// The kinds whose connectors read files.
QStringList archiveKinds(const ConnectorLibrary &library)
{
    QStringList kinds;
    const auto all = library.kinds();
    for (const ChannelKind &each : all) {
        if (!each.error && each.manifest.archives)
            kinds.append(each.manifest.kind);
    }
    return kinds;
}

} // namespace

Archive::Archive(Store &store, const ConnectorLibrary &library, AgentId agent)
    : m_store(store)
    , m_library(library)
    , m_agent(agent)
{ }

Archive::~Archive()
{
    m_stopping = true;
    m_pool.waitForDone();
}

QFuture<ImportAnswer> Archive::import(const QStringList &paths, const std::shared_ptr<Progress> &progress)
{
    auto promise = std::make_shared<QPromise<ImportAnswer>>();
    promise->start();
    const QStringList kinds = archiveKinds(m_library);
    if (kinds.isEmpty()) {
        promise->addResult(ImportAnswer(failure(ErrorCode::ConnectorMissing)));
        promise->finish();
        return promise->future();
    }
    QList<QFuture<Plugin>> plugins;
    for (const QString &kind : kinds)
        plugins.append(m_library.plugin(kind));
    QtFuture::whenAll(plugins.begin(), plugins.end())
        .then(&m_context, [this, promise, kinds, paths, progress](const QList<QFuture<Plugin>> &loaded) {
            QList<ImportRun::Source> sources;
            for (qsizetype i = 0; i < loaded.size(); ++i) {
                if (const Plugin plugin = loaded.at(i).result())
                    sources.append({kinds.at(i), *plugin});
            }
            m_pool.start([this, promise, sources, paths, progress] {
                const auto goesOn = [&] {
                    promise->setProgressValue(int(progress->messages)); // for whoever waits for signals
                    return !promise->isCanceled() && !m_stopping;
                };
                promise->addResult(ImportRun(m_store, m_agent, sources, *progress, goesOn).run(paths));
                promise->finish();
            });
        });
    return promise->future();
}

} // namespace throughline
