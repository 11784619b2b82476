// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QLineEdit;
class QPushButton;

namespace throughline {

/// A value that is edited where it stands: Enter keeps what was typed, Esc and leaving it unchanged do not.
class FieldEdit : public QStackedWidget
{
    Q_OBJECT
public:
    explicit FieldEdit(QWidget *parent = nullptr);

    /// `name`: of the field, for a screen reader; `hint`: what stands there while it has no value; `source`: how it
    /// became known.
    void setContent(const QString &name, const QString &value, const QString &hint, const QString &source);

    bool isEdited() const; ///< somebody is writing in it

Q_SIGNALS:
    void entered(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end(bool keep);

    QWidget *m_page;
    QPushButton *m_shown;
    QLineEdit *m_edit;
    QString m_value;
};

} // namespace throughline
