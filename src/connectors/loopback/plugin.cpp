// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/loopback/loopback.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace throughline {

/// What the program finds in the plugin's file. It has no state: a connector is made for each channel.
class LoopbackPlugin : public QObject, public ConnectorPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID THROUGHLINE_CONNECTOR_IID FILE "loopback.json")
    Q_INTERFACES(throughline::ConnectorPlugin)
public:
    std::unique_ptr<Connector> create(const ChannelConfig &config) override
    {
        return std::make_unique<LoopbackConnector>(config);
    }

    QFuture<TestStep> test(const ChannelConfig &config) override
    {
        // A connector with a line tries it here, one step after the other, without waiting.
        QPromise<TestStep> steps;
        steps.start();
        steps.addResult(TestStep{u"reach"_s, std::nullopt, config.settings[u"address"].toString()});
        steps.finish();
        return steps.future();
    }
};

} // namespace throughline

#include "plugin.moc"
