// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/mailpeer.h"

#include "support/dovecotserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

constexpr auto mbsyncConfiguration = R"(IMAPAccount desk
Host localhost
Port %1
User %2
Pass "%3"
TLSType IMAPS
AuthMechs PLAIN
CertificateFile %4
PipelineDepth 50

IMAPStore far
Account desk

MaildirStore near
Path %5/mail/
Inbox %5/mail/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull
SyncState *
)";

constexpr auto notmuchConfiguration = "[database]\npath=%1/mail\n[user]\nname=Agent\nprimary_email=agent@example.test\n"
                                      "[new]\ntags=unread;inbox\nignore=.mbsyncstate;.uidvalidity\n";

void write(const QString &file, const QString &text)
{
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(text.toUtf8());
}

} // namespace

bool MailPeer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"mbsync"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"notmuch"_s).isEmpty();
}

MailPeer::MailPeer(const test::DovecotServer &server, const QString &user, const QString &folder)
    : m_folder(folder)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(folder + u"/mail"_s);
    write(folder + u"/mbsyncrc"_s,
        QString::fromLatin1(mbsyncConfiguration)
            .arg(server.imapsPort())
            .arg(user, test::DovecotServer::password(), server.certificates().authority(), folder));
    write(folder + u"/notmuchrc"_s, QString::fromLatin1(notmuchConfiguration).arg(folder));
    m_environment.insert(u"NOTMUCH_CONFIG"_s, folder + u"/notmuchrc"_s);
    m_environment.insert(u"HOME"_s, folder);
}

std::optional<double> MailPeer::fetch()
{
    return run(u"mbsync"_s, {u"-q"_s, u"-c"_s, m_folder + u"/mbsyncrc"_s, u"all"_s});
}

std::optional<double> MailPeer::index()
{
    return run(u"notmuch"_s, {u"new"_s, u"--quiet"_s});
}

std::optional<double> MailPeer::search(const QString &words, int limit)
{
    return run(u"notmuch"_s, {u"search"_s, u"--limit=%1"_s.arg(limit), words}).transform([](double seconds) {
        return seconds * 1000;
    });
}

std::optional<double> MailPeer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForFinished(-1);
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return seconds;
    qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return std::nullopt;
}

} // namespace throughline::bench
