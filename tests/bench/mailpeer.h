// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace throughline::test {
class DovecotServer;
}

namespace throughline::bench {

/// mbsync and notmuch, in a folder of their own.
class MailPeer
{
public:
    static bool isInstalled();

    MailPeer(const test::DovecotServer &server, const QString &user, const QString &folder);

    std::optional<double> fetch(); ///< seconds until all mails are in a Maildir
    std::optional<double> index(); ///< seconds until they can be searched
    std::optional<double> search(const QString &words, int limit); ///< milliseconds of one call

private:
    std::optional<double> run(const QString &program, const QStringList &arguments);

    QString m_folder;
    QProcessEnvironment m_environment;
};

} // namespace throughline::bench
