// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/metrics.h"

#include <QWidget>

namespace throughline {

enum class Ink { Text, Muted, Faint, Accent, Good, Warning, Bad };

/// One line of plain text: cut at its end when there is no room, with the whole in the tool tip. Its font follows the
/// system's size and its colour the palette.
class TextLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setInk(Ink ink);
    void setWeight(QFont::Weight weight);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont ownFont() const;

    QString m_text;
    TextRole m_role;
    Ink m_ink;
    QFont::Weight m_weight = QFont::Normal;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// The colour of an ink on this palette.
QColor colorOf(Ink ink, const QPalette &palette);

} // namespace throughline
