// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QUrl>

class QLabel;
class QPushButton;

namespace throughline {

/// Shows where a link really leads before it is followed. Enter opens, Escape does not.
class LinkPopover : public QFrame
{
    Q_OBJECT
public:
    explicit LinkPopover(QWidget *parent);

    void ask(const QUrl &address, const QPoint &globalPosition);

Q_SIGNALS:
    void confirmed(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_address;
    QPushButton *m_open;
    QPushButton *m_copy;
    QUrl m_link;
};

} // namespace throughline
