// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace throughline {

/// The lines To, Cc and Bcc of a reply by e-mail.
class RecipientsRow : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientsRow(QWidget *parent = nullptr);

    void setRecipients(const Recipients &recipients);
    Recipients recipients() const;

Q_SIGNALS:
    void edited(); ///< by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QLineEdit *addLine(QFormLayout *form);

    QLineEdit *m_to;
    QLineEdit *m_cc;
    QLineEdit *m_bcc;
};

} // namespace throughline
