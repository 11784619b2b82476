// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mailpeers.h"

using namespace Qt::StringLiterals;

namespace throughline::test {

QJsonObject MailPeers::settings(const QString &user) const
{
    return {
        {u"address"_s, user},
        {u"name"_s, u"Example Support"_s},
        {u"user"_s, user},
        {u"imap_host"_s, u"localhost"_s},
        {u"imap_port"_s, dovecot.imapsPort()},
        {u"imap_security"_s, u"tls"_s},
        {u"smtp_host"_s, u"localhost"_s},
        {u"smtp_port"_s, exim.submissionsPort()},
        {u"smtp_security"_s, u"tls"_s},
        {u"ca_file"_s, dovecot.certificates().authority()},
    };
}

} // namespace throughline::test
