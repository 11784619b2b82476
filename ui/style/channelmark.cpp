// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/channelmark.h"

#include "service/channels.h"

#include <QCoreApplication>

namespace throughline {

ChannelMarks::ChannelMarks(const QList<ChannelKind> &kinds)
{
    for (const ChannelKind &kind : kinds) {
        const Manifest &manifest = kind.manifest;
        if (!manifest.kind.isEmpty())
            m_marks.insert(manifest.kind, {manifest.title, manifest.icon, QColor::fromString(manifest.color)});
    }
}

ChannelMark ChannelMarks::of(const QString &kind) const
{
    const auto found = m_marks.constFind(kind);
    if (found == m_marks.cend())
        return {.title = kind, .icon = {}, .color = {}};
    return {QCoreApplication::translate("Manifest", found->title.toUtf8().constData()), found->icon, found->color};
}

} // namespace throughline
