// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectortest.h"

using namespace Qt::StringLiterals;

namespace throughline {

ConnectorTest::ConnectorTest(const Promise &answer, const QFuture<TestStep> &steps, QObject *parent)
    : QObject(parent)
    , m_answer(answer)
    , m_steps(this)
    , m_asker(this)
{
    connect(&m_steps, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { m_answer->addResult(m_steps.resultAt(index)); });
    connect(&m_steps, &QFutureWatcherBase::finished, this, [this] {
        m_answer->finish();
        deleteLater();
    });
    connect(&m_asker, &QFutureWatcherBase::canceled, this, [this] { m_steps.cancel(); });
    m_steps.setFuture(steps);
    m_asker.setFuture(answer->future());
}

ConnectorTest::~ConnectorTest()
{
    m_steps.cancel();
}

QFuture<TestStep> testConnector(QFuture<Result<ConnectorKit>> kit, QObject *context)
{
    const auto answer = std::make_shared<QPromise<TestStep>>();
    answer->start();
    auto future = answer->future();
    kit.then(context, [answer, context](const Result<ConnectorKit> &ready) {
        if (ready) {
            new ConnectorTest(answer, ready->plugin->test(ready->config), context);
            return;
        }
        answer->addResult(TestStep{u"settings"_s, ready.error(), {}});
        answer->finish();
    });
    return future;
}

} // namespace throughline
