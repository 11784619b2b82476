// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dovecotserver.h"

#include "support/lineclient.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace throughline::test {

namespace {

constexpr QByteArrayView tokenKey = "throughline-test-key-of-32-bytes";

constexpr auto template_ = R"(dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
base_dir = @folder@/run
state_dir = @folder@/state
log_path = @folder@/dovecot.log
listen = 127.0.0.1
default_internal_user = @user@
default_internal_group = @group@
default_login_user = @user@
first_valid_uid = 1
protocols {
  imap = yes
  lmtp = yes
}
mail_driver = maildir
mail_path = ~/Maildir
mail_inbox_path =
mail_privileged_group =
mail_uid = @user@
mail_gid = @group@
mail_max_userip_connections = 100
mailbox_list_index = no
mailbox_list_layout = fs
auth_failure_delay = 0
auth_mechanisms = plain login xoauth2
auth_allow_cleartext = yes
mail_utf8_extensions = yes
ssl = yes
ssl_server_cert_file = @certificate@
ssl_server_key_file = @key@
passdb passwd-file {
  passwd_file_path = @folder@/users
}
userdb passwd-file {
  passwd_file_path = @folder@/users
}
oauth2 {
  introspection_mode = local
  username_attribute = email
  oauth2_local_validation {
    dict fs {
      fs posix {
        prefix = @folder@/tokens/
      }
    }
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox "Sent Items" {
    special_use = \Sent
    auto = create
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = @imap@
  }
  inet_listener imaps {
    port = @imaps@
    ssl = yes
  }
}
service lmtp {
  unix_listener lmtp {
    mode = 0600
  }
  inet_listener lmtp {
    port = @lmtp@
  }
}
)";

} // namespace

DovecotServer::DovecotServer()
    : m_certificates(m_folder)
{
    for (const QString &each : {u"run"_s, u"state"_s, u"mail"_s, u"tokens/default/HS256"_s})
        m_folder.makeFolder(each);
    QByteArray passwords;
    const auto names = users();
    for (const QString &name : names)
        passwords += name.toLatin1() + "@example.test:{PLAIN}" + password().toUtf8()
            + "::::" + m_folder.path(u"mail/"_s + name + u"@example.test"_s).toUtf8() + "::\n";
    m_folder.write(u"users"_s, passwords);
    m_folder.write(u"tokens/default/HS256/default"_s, tokenKey.toByteArray().toBase64());
    m_folder.write(u"dovecot.conf"_s, configuration());
    m_folder.handOver();
}

QByteArray DovecotServer::configuration() const
{
    QString text = QString::fromLatin1(template_);
    const PeerUser user = peerUser();
    const std::initializer_list<std::pair<QString, QString>> values{
        {u"@folder@"_s, m_folder.path()},
        {u"@user@"_s, user.name},
        {u"@group@"_s, user.group},
        {u"@certificate@"_s, m_certificates.certificate()},
        {u"@key@"_s, m_certificates.key()},
        {u"@imap@"_s, QString::number(m_imapPort)},
        {u"@imaps@"_s, QString::number(m_imapsPort)},
        {u"@lmtp@"_s, QString::number(m_lmtpPort)},
    };
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text.toUtf8();
}

bool DovecotServer::isInstalled()
{
    return !findPeerProgram(u"dovecot"_s).isEmpty();
}

bool DovecotServer::start()
{
    m_process.start(findPeerProgram(u"dovecot"_s), {u"-F"_s, u"-c"_s, m_folder.path(u"dovecot.conf"_s)});
    const bool ready = m_process.waitUntil([this] {
        return LineClient(m_imapPort).readLine(1'000).startsWith("* OK")
            && LineClient(m_lmtpPort).readReply().startsWith("220");
    });
    if (!ready)
        qWarning("Dovecot did not start: %s%s", m_process.output().constData(), log().constData());
    else if (!std::exchange(m_prepared, true))
        prepareMailboxes();
    return ready;
}

void DovecotServer::prepareMailboxes()
{
    // Several of Dovecot's processes trip over each other when they make the same user's first folders at once; over
    // the index of all folders they do so for ever, which is why there is none.
    const auto names = users();
    for (const QString &user : names)
        imap(user + u"@example.test"_s, {"SELECT INBOX", "SELECT \"Sent Items\"", "CLOSE"});
}

void DovecotServer::stop()
{
    m_process.stop();
}

bool DovecotServer::restart()
{
    stop();
    return start();
}

QByteArray DovecotServer::log() const
{
    QFile file(m_folder.path(u"dovecot.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString DovecotServer::token(const QString &user, int lifetime)
{
    const auto encoded = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject head{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject claims{{u"email"_s, user}, {u"sub"_s, user}, {u"iat"_s, now - 3600}, {u"exp"_s, now + lifetime}};
    const QByteArray signedPart = encoded(QJsonDocument(head).toJson(QJsonDocument::Compact)) + '.'
        + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray signature = QMessageAuthenticationCode::hash(signedPart, tokenKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(signedPart + '.' + encoded(signature));
}

bool DovecotServer::deliver(const QByteArray &raw, const QString &user, const QByteArray &from)
{
    LineClient client(m_lmtpPort);
    client.readReply();
    client.sendLine("LHLO localhost");
    client.readReply();
    client.sendLine("MAIL FROM:<" + from + '>');
    client.readReply();
    client.sendLine("RCPT TO:<" + user.toUtf8() + '>');
    client.readReply();
    client.sendLine("DATA");
    client.readReply();
    QByteArray lines = raw;
    lines.replace("\r\n", "\n").replace("\n.", "\n..").replace("\n", "\r\n");
    if (lines.startsWith('.'))
        lines.prepend('.');
    client.sendLine(lines.endsWith("\r\n") ? lines + '.' : lines + "\r\n.");
    return client.readReply().startsWith("250");
}

bool DovecotServer::append(const QByteArray &raw, const QString &user, const QString &folder, const QByteArray &options)
{
    return imap(user,
        {"APPEND \"" + folder.toUtf8() + "\" " + options + " {" + QByteArray::number(raw.size()) + "+}\r\n" + raw})
        .contains("C OK");
}

QString DovecotServer::maildir(const QString &user, const QString &folder) const
{
    return m_folder.path(u"mail/%1/Maildir/%2"_s.arg(user, folder));
}

void DovecotServer::place(const QList<QByteArray> &messages, const QString &user, const QString &folder)
{
    const QString at = maildir(user, folder);
    for (const QString &each : {u"/cur"_s, u"/new"_s, u"/tmp"_s})
        QDir().mkpath(at + each);
    static int count = 0;
    for (const QByteArray &message : messages) {
        QFile file(at + u"/new/%1.%2.test"_s.arg(QDateTime::currentSecsSinceEpoch()).arg(++count, 8, 10, '0'_L1));
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
            qFatal("cannot place a message");
    }
    m_folder.handOver(u"mail"_s);
}

QStringList DovecotServer::files(const QString &user, const QString &folder) const
{
    QStringList found;
    for (const QString &each : {u"/new"_s, u"/cur"_s}) {
        const QDir at(maildir(user, folder) + each);
        const auto names = at.entryList(QDir::Files);
        for (const QString &name : names)
            found.append(at.filePath(name));
    }
    std::ranges::sort(found, {}, [](const QString &path) { return path.section(u'/', -1); });
    return found;
}

QList<QByteArray> DovecotServer::mailbox(const QString &user, const QString &folder) const
{
    QList<QByteArray> messages;
    const auto paths = files(user, folder);
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            messages.append(file.readAll());
    }
    return messages;
}

QStringList DovecotServer::flags(const QString &user, const QString &folder) const
{
    QStringList flags;
    const auto paths = files(user, folder);
    for (const QString &path : paths)
        flags.append(path.section(u":2,"_s, 1));
    return flags;
}

QByteArray DovecotServer::imap(const QString &user, const QList<QByteArray> &commands)
{
    LineClient client(m_imapPort);
    client.readLine();
    client.sendLine("L LOGIN \"" + user.toUtf8() + "\" \"" + password().toUtf8() + '"');
    QByteArray said = client.readUntil("L ");
    for (const QByteArray &command : commands) {
        client.sendLine("C " + command);
        said += client.readUntil("C ");
    }
    return said;
}

} // namespace throughline::test
