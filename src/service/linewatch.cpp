// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/linewatch.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QNetworkInformation>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline {

LineWatch::LineWatch()
{
    // Asking the system takes a while, and nobody waits for a line yet: first the window opens.
    QTimer::singleShot(2s, this, &LineWatch::begin);
}

void LineWatch::begin()
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        // Also when it went: a session that is looked at finds out in seconds, one that waits for news in half an hour.
        connect(
            QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &LineWatch::lineChanged);
    }
    // Without a system bus (a container) nothing is there to be asked.
    if (qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s)) {
        QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    }
}

void LineWatch::prepareForSleep(bool asleep)
{
    if (!asleep)
        Q_EMIT lineChanged();
}

} // namespace throughline
