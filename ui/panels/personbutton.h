// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QUuid>

namespace throughline {

/// A person's avatar and name as a button with a menu.
class PersonButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PersonButton(QWidget *parent = nullptr);

    void setPerson(QUuid id, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QUuid m_id;
    QString m_name;
};

} // namespace throughline
