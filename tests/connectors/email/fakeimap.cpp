// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/fakeimap.h"

using namespace Qt::StringLiterals;

namespace throughline::test {

FakeServer::Answer imapServer(std::function<std::optional<QByteArray>(const QByteArray &command)> fault)
{
    return [fault = std::move(fault)](const QByteArray &line) -> QByteArray {
        const QByteArray tag = line.left(line.indexOf(' '));
        const QByteArray command = line.mid(tag.size() + 1);
        const QByteArray header = "Message-ID: <1@x>\r\nFrom: ann@example.org\r\n\r\n";
        const auto literal = [](const QByteArray &bytes) {
            return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
        };
        if (auto answer = fault(command))
            return answer->replace("@tag@", tag);
        QByteArray said;
        if (command.startsWith("CAPABILITY"))
            said = "* CAPABILITY IMAP4rev1 IDLE\r\n";
        else if (command.startsWith("LIST"))
            said = "* LIST () \"/\" INBOX\r\n";
        else if (command.startsWith("EXAMINE"))
            said = "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 2] ok\r\n";
        else if (command.startsWith("UID SEARCH"))
            said = "* SEARCH 1\r\n";
        else if (command.contains("BODY.PEEK[HEADER]"))
            said = "* 1 FETCH (RFC822.SIZE 50 BODY[HEADER] " + literal(header) + " FLAGS () UID 1)\r\n";
        else if (command.contains("BODY.PEEK[TEXT]"))
            said = "* 1 FETCH (BODY[TEXT] " + literal("Hello") + " UID 1)\r\n";
        else if (command.startsWith("IDLE"))
            return "+ idling\r\n";
        return said + tag + " OK done\r\n";
    };
}

QJsonObject settings(quint16 imap, quint16 smtp)
{
    return {{u"address"_s, u"agent@example.test"_s}, {u"imap_host"_s, u"127.0.0.1"_s}, {u"imap_port"_s, imap},
        {u"imap_security"_s, u"none"_s}, {u"smtp_host"_s, u"127.0.0.1"_s}, {u"smtp_port"_s, smtp},
        {u"smtp_security"_s, u"none"_s}};
}

} // namespace throughline::test
