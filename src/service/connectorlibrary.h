// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"
#include "service/channels.h"
#include "service/connectorverdicts.h"

#include <QMutex>

namespace throughline {

/// The connectors' plugins on this machine. What cannot be used is listed with the reason and hurts nothing else:
/// metadata are read before any code is loaded, and a file is first tried in a process of its own
/// (throughline-connector-probe).
///
/// Lives on the thread that made it; its questions may be asked on any. A plugin is never unloaded while the program
/// runs.
class ConnectorLibrary : public QObject
{
    Q_OBJECT
public:
    /// The folders in THROUGHLINE_CONNECTORS, separated as in PATH; when that is not set, those of the installation.
    static QStringList defaultFolders();

    /// Reads the metadata of what is in `folders`; of two files for one kind, the one in the earlier folder counts.
    explicit ConnectorLibrary(const QStringList &folders = defaultFolders());
    ~ConnectorLibrary() override;

    QList<ChannelKind> kinds() const; ///< a plugin that is still being tried is listed as usable

    /// ConnectorMissing, or why its plugin cannot be used.
    Result<Manifest> manifest(const QString &kind) const;

    /// Answers once it is known whether the plugin can be used, and it is loaded. The plugin's root object is on the
    /// program's main thread.
    QFuture<Result<ConnectorPlugin *>> plugin(const QString &kind) const;

Q_SIGNALS:
    void changed(); ///< kinds() answers something else: a plugin turned out to be broken

private:
    using Answer = std::shared_ptr<QPromise<Result<ConnectorPlugin *>>>;

    struct Entry
    {
        ChannelKind kind;
        bool tried = false; ///< or not to be tried, because of kind.error
        mutable QList<Answer> waiting; ///< for the verdict
    };

    static ChannelKind read(const QString &file);
    void add(const QString &file);
    void tryOut(const QString &file);
    void setVerdict(const QString &file, const std::optional<Error> &error);
    const Entry *find(const QString &kind) const;
    static void load(const QString &file, const Answer &answer);

    mutable QMutex m_mutex; ///< guards what follows
    QList<Entry> m_entries;
    ConnectorVerdicts m_verdicts;
};

} // namespace throughline
