// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificates.h"

#include "support/childprocess.h"
#include "support/peerfolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace throughline::test {

TestCertificates::TestCertificates(const PeerFolder &folder, const QString &names)
    : m_folder(folder.path())
{
    folder.write(u"extensions"_s,
        "subjectAltName=" + names.toUtf8() + "\nbasicConstraints=CA:FALSE\nauthorityKeyIdentifier=keyid\n");
    const auto openssl = [this](const QString &line) { runProgram(u"openssl"_s, line.split(u' '), m_folder); };
    const QString fresh = u"-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"_s;
    openssl(u"req -x509 %1 -keyout ca.key -out ca.pem -days 30 -subj /CN=Throughline-Test-CA "
            "-addext keyUsage=critical,keyCertSign,cRLSign"_s.arg(fresh));
    openssl(u"req %1 -keyout server.key -out server.csr -subj /CN=localhost"_s.arg(fresh));
    openssl(
        u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile extensions -out server.pem"_s);
    m_valid = QFile::exists(certificate());
    folder.handOver();
}

} // namespace throughline::test
