// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainter;

namespace throughline {

/// A few words in a rounded mark. Grey for what is known; colour for what needs a person.
enum class PillTone { Plain, Good, Warning, Bad };

QSize pillSize(const QString &text);
void paintPill(QPainter *painter, const QRect &rect, const QString &text, PillTone tone, const QPalette &palette);

class Pill : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setContent(const QString &text, PillTone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    PillTone m_tone = PillTone::Plain;
};

} // namespace throughline
