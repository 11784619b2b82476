// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/connectiontest.h"
#include "connectors/email/emailconnector.h"
#include "connectors/email/mailarchive.h"

#include <QLoggingCategory>

namespace throughline::email {

namespace {

QLoggingCategory::CategoryFilter before = nullptr;

/// The mail libraries log what servers say, and so what customers write. Nothing of that reaches a log.
void silenceMailLibraries(QLoggingCategory *category)
{
    before(category);
    if (!QByteArrayView(category->categoryName()).startsWith("org.kde.pim."))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, false);
}

} // namespace

class EmailPlugin : public QObject, public ConnectorPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID THROUGHLINE_CONNECTOR_IID FILE "email.json")
    Q_INTERFACES(throughline::ConnectorPlugin)
public:
    EmailPlugin()
    {
        if (before)
            return;
        // Taken out first: a filter is called for every category while it is being installed.
        before = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(silenceMailLibraries);
    }

    std::unique_ptr<Connector> create(const ChannelConfig &config) override
    {
        return std::make_unique<EmailConnector>(config);
    }

    QFuture<TestStep> test(const ChannelConfig &config) override { return ConnectionTest::run(config); }

    std::unique_ptr<MessageReader> openArchive(const QString &path) override { return openMailArchive(path); }
};

} // namespace throughline::email

#include "emailplugin.moc"
