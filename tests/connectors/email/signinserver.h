// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace throughline::test {

/// A sign-in server's token endpoint, over HTTP on this machine: answers each form as a test wants.
class SignInServer : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        QJsonObject json;
        int status = 200;
    };
    using Decide = std::function<Answer(const QUrlQuery &form)>;

    explicit SignInServer(Decide decide);

    QString url() const;
    const QList<QUrlQuery> &forms() const { return m_forms; } ///< that were sent to it

private:
    void take(QTcpSocket &socket);

    Decide m_decide;
    QTcpServer m_server;
    QList<QUrlQuery> m_forms;
};

} // namespace throughline::test
