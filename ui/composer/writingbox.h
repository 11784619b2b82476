// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace throughline {

/// The frame around the text: yellow for a note, with the accent's line while one writes in it.
class WritingBox : public QFrame
{
    Q_OBJECT
public:
    explicit WritingBox(QWidget *text, QWidget *below, QWidget *parent = nullptr);

    void setNote(bool note);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *m_text;
    bool m_note = false;
};

} // namespace throughline
