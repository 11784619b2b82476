// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eximserver.h"

#include "support/dovecotserver.h"
#include "support/lineclient.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace throughline::test {

namespace {

constexpr auto template_ = R"(exim_user = @user@
exim_group = @group@
exim_path = @folder@/exim
primary_hostname = mail.example.test
qualify_domain = example.test
spool_directory = @folder@/spool
log_file_path = @folder@/exim-%slog
pid_file_path = @folder@/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = @submission@ : @submissions@
tls_on_connect_ports = @submissions@
tls_advertise_hosts = *
tls_certificate = @certificate@
tls_privatekey = @key@
auth_advertise_hosts = *
rfc1413_query_timeout = 0s
deliver_drop_privilege = true
never_users =
keep_environment =
message_size_limit = 60M
acl_smtp_rcpt = check_recipient
acl_smtp_data = check_data

begin acl

check_recipient:
  deny    local_parts = refused
          message = This mailbox does not exist
  defer   local_parts = busy
          message = Try again later
  accept  authenticated = *
  deny    message = Authentication required

check_data:
  accept

begin routers

international:
  driver = redirect
  condition = ${if match{$local_part}{\N[^\x00-\x7f]\N}}
  data = customer@example.test

mailboxes:
  driver = accept
  domains = example.test
  transport = mailboxes

begin transports

mailboxes:
  driver = smtp
  protocol = lmtp
  hosts = 127.0.0.1
  hosts_override
  allow_localhost
  port = @lmtp@

begin retry

*  *  F,1h,5m

begin authenticators

plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if eq{$auth3}{@password@}}
  server_set_id = $auth2

login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${if eq{$auth2}{@password@}}
  server_set_id = $auth1

xoauth2:
  driver = plaintext
  public_name = XOAUTH2
  server_prompts = :
  server_condition = ${if match{$auth1}{\N^user=[^\x01]+\x01auth=Bearer ey[^\x01]+\x01\x01$\N}}
  server_set_id = xoauth2
)";

} // namespace

EximServer::EximServer(const DovecotServer &dovecot)
    : m_dovecot(dovecot)
{
    m_folder.makeFolder(u"spool"_s);
    // A copy without the set-uid bit keeps the rights that it is started with.
    if (!QFile::copy(findPeerProgram(u"exim4"_s), m_folder.path(u"exim"_s)))
        qWarning("There is no exim4 to copy");
    m_folder.write(u"exim.conf"_s, configuration());
    m_folder.handOver();
    QFile::setPermissions(m_folder.path(u"exim"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray EximServer::configuration() const
{
    QString text = QString::fromLatin1(template_);
    const PeerUser user = peerUser();
    const std::initializer_list<std::pair<QString, QString>> values{
        {u"@folder@"_s, m_folder.path()},
        {u"@user@"_s, user.name},
        {u"@group@"_s, user.group},
        {u"@certificate@"_s, m_dovecot.certificates().certificate()},
        {u"@key@"_s, m_dovecot.certificates().key()},
        {u"@submission@"_s, QString::number(m_submissionPort)},
        {u"@submissions@"_s, QString::number(m_submissionsPort)},
        {u"@lmtp@"_s, QString::number(m_dovecot.lmtpPort())},
        {u"@password@"_s, DovecotServer::password()},
    };
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text.toUtf8();
}

bool EximServer::isInstalled()
{
    return !findPeerProgram(u"exim4"_s).isEmpty();
}

bool EximServer::start()
{
    m_process.start(m_folder.path(u"exim"_s), {u"-C"_s, m_folder.path(u"exim.conf"_s), u"-bdf"_s, u"-q1m"_s});
    const bool ready =
        m_process.waitUntil([this] { return LineClient(m_submissionPort).readReply().startsWith("220"); });
    if (!ready)
        qWarning("Exim did not start: %s%s", m_process.output().constData(), log().constData());
    return ready;
}

void EximServer::stop()
{
    m_process.stop();
}

QByteArray EximServer::log() const
{
    QByteArray all;
    for (const QString &each : {u"exim-mainlog"_s, u"exim-rejectlog"_s, u"exim-paniclog"_s}) {
        QFile file(m_folder.path(each));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace throughline::test
