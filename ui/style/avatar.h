// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "ui/style/channelmark.h"

#include <QWidget>

class QPainter;

namespace throughline {

/// Up to two letters of a name: first letters of the first and last word; the first one or two characters of a Han,
/// kana, Hangul or Thai name; of an address its first letter. Never empty.
QString initialsOf(const QString &name);

struct AvatarFace
{
    QUuid id; ///< of the contact or agent: chooses the colour
    QString name;
    QColor badge; ///< of the channel; invalid: none
    QColor ground; ///< what it is painted on, for the ring around the badge
};

/// Paints into the square `rect`; the badge reaches a little beyond its lower right corner.
void paintAvatar(QPainter *painter, const QRectF &rect, const AvatarFace &face);

/// An avatar as a widget. Its name is in the text beside it, so a screen reader passes it over.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    /// `drawnSize`: 28 in the rail, 36 in the list, 40 in the side panel.
    explicit Avatar(int drawnSize, QWidget *parent = nullptr);

    void setPerson(QUuid id, const QString &name);
    void setBadge(const QColor &color);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_drawnSize;
    AvatarFace m_face;
};

} // namespace throughline
