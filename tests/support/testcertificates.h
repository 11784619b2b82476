// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline::test {

class PeerFolder;

/// A certificate authority of our own and a certificate for localhost and 127.0.0.1 signed by it, made by openssl.
class TestCertificates
{
public:
    /// Makes them in `folder`. `names`: the subject's alternative names, as openssl writes them.
    explicit TestCertificates(
        const PeerFolder &folder, const QString &names = QStringLiteral("DNS:localhost,IP:127.0.0.1"));

    bool isValid() const { return m_valid; }
    QString authority() const { return m_folder + QStringLiteral("/ca.pem"); }
    QString certificate() const { return m_folder + QStringLiteral("/server.pem"); }
    QString key() const { return m_folder + QStringLiteral("/server.key"); }

private:
    QString m_folder;
    bool m_valid = false;
};

} // namespace throughline::test
