// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/handles.h"

#include "core/handle.h"
#include "core/phonenumber.h"
#include "store/reader.h"

#include <QLocale>

namespace throughline {

QString homeRegion(const Reader &reader)
{
    const auto set = reader.setting(regionSetting);
    if (set && !set->isEmpty())
        return *set;
    const QLocale::Territory territory = QLocale::system().territory();
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

QString normalisedHandle(const Reader &reader, const QString &channelKind, const QString &handle)
{
    return normalisedHandle(channelKind, handle, isPhoneKind(channelKind) ? homeRegion(reader) : QString());
}

} // namespace throughline
