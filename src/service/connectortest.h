// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/connectorkit.h"

#include <QFutureWatcher>
#include <QPromise>

namespace throughline {

/// Passes the steps of a connector's test on as they end, and a wish to cancel back. Lives on the connectors' thread;
/// deletes itself.
class ConnectorTest : public QObject
{
    Q_OBJECT
public:
    using Promise = std::shared_ptr<QPromise<TestStep>>;

    ConnectorTest(const Promise &answer, const QFuture<TestStep> &steps, QObject *parent);
    ~ConnectorTest() override;

private:
    Promise m_answer;
    QFutureWatcher<TestStep> m_steps;
    QFutureWatcher<TestStep> m_asker;
};

/// Tests what `kit` says, on the thread of `context`. Where there is no kit, its error is the one step, named
/// "settings".
QFuture<TestStep> testConnector(QFuture<Result<ConnectorKit>> kit, QObject *context);

} // namespace throughline
