// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/textlabel.h"

#include <QLabel>

namespace throughline {

/// Plain text over as many lines as it needs, in a size and an ink that follow the system's font and the palette. One
/// line that is cut at its end is a TextLabel.
class Paragraph : public QLabel
{
    Q_OBJECT
public:
    explicit Paragraph(TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setWeight(QFont::Weight weight);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    TextRole m_role;
    Ink m_ink;
    QFont::Weight m_weight = QFont::Normal;
};

} // namespace throughline
