// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "service/secretfile.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>

namespace throughline {

/// Passwords and tokens of channels: in the system's keychain where one answers, else in a file readable by its owner
/// alone, in the user's configuration (the workspace is copied and shared; this must not be). Entry:
/// "<channel>/<setting>".
///
/// Lives on the thread that made it, which runs an event loop; its questions may be asked on any.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    static QString defaultFile();

    explicit SecretStore(const QString &file = defaultFile());

    /// The file that is used, empty when it is a keychain. Asking comes first; until a keychain answered it is the
    /// file.
    QString file() const;

    /// Those of `names` that are there, or `given`. KeychainFailed when the keychain refuses.
    QFuture<Result<Secrets>> load(ChannelId channel, const QStringList &names, const Secrets &given = {});
    QFuture<Result<void>> save(ChannelId channel, const Secrets &secrets);

    /// A server gave `now` for `before`, which is good for nothing any more: wherever the old one was kept, or is still
    /// given to this object, the new one stands. Where the keychain does not take it, it is tried again with each
    /// load().
    void replace(ChannelId channel, const QString &name, const QString &before, const QString &now);
    QFuture<Result<void>> remove(ChannelId channel, const QStringList &names);

Q_SIGNALS:
    void settled(); ///< file() answers for good

private:
    /// Runs `work` on this object's thread as soon as it is known where secrets go.
    void whenSettled(std::function<void()> work);
    using Loaded = std::function<void(Result<Secrets>)>;
    void loadKept(ChannelId channel, const QStringList &names, const Loaded &done);
    void saveKept(ChannelId channel, const Secrets &secrets, const std::function<void(Result<void>)> &done);
    Secrets latest(Secrets secrets) const; ///< with what has been replaced
    void loadFromKeychain(
        ChannelId channel, const QStringList &names, const std::function<void(Result<Secrets>)> &done);
    void changeKeychain(ChannelId channel, const Secrets &secrets, const QStringList &removed,
        const std::function<void(Result<void>)> &done);

    QString m_file;
    std::optional<bool> m_keychain;
    QList<std::function<void()>> m_waiting;
    QHash<QString, QString> m_replaced; ///< new secrets by the old ones, since this program began
};

} // namespace throughline
