// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QColor>
#include <QHash>

namespace throughline {

struct ChannelKind;

/// How a kind of channel is recognised everywhere: badge, swatch, chip.
struct ChannelMark
{
    QString title; ///< in the reader's language
    QString icon; ///< name of a Breeze icon; empty when the kind is not known here
    QColor color; ///< invalid when the kind is not known here
};

/// The marks of the kinds whose connectors are installed, from their manifests.
class ChannelMarks
{
public:
    ChannelMarks() = default;
    explicit ChannelMarks(const QList<ChannelKind> &kinds);

    /// For an unknown kind its own name as the title, and no colour.
    ChannelMark of(const QString &kind) const;

private:
    struct Source
    {
        QString title; ///< English; translated when asked for, as the language may change
        QString icon;
        QColor color;
    };
    QHash<QString, Source> m_marks;
};

} // namespace throughline
