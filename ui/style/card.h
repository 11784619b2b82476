// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QMargins>

namespace throughline {

/// Lies above the window: raised, bordered, with a soft shadow around it, so that it stands out from what is as white
/// as itself. The shadow is painted in a margin that belongs to the widget.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Plain, Bad };

    explicit Card(QWidget *parent);

    static int shadow(); ///< pixels around what is seen of it

protected:
    void setTone(Tone tone);
    static QMargins around(int padding); ///< for the layout of the contents
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
};

} // namespace throughline
