// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/recipientsrow.h"

#include "ui/composer/addresses.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace throughline {

RecipientsRow::RecipientsRow(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(scaled(space::xs));
    m_to = addLine(form);
    m_cc = addLine(form);
    m_bcc = addLine(form);
    retranslateUi();
}

void RecipientsRow::setRecipients(const Recipients &recipients)
{
    m_to->setText(lineFromAddresses(recipients.to));
    m_cc->setText(lineFromAddresses(recipients.cc));
    m_bcc->setText(lineFromAddresses(recipients.bcc));
}

Recipients RecipientsRow::recipients() const
{
    return {
        .to = addressesFromLine(m_to->text()),
        .cc = addressesFromLine(m_cc->text()),
        .bcc = addressesFromLine(m_bcc->text()),
    };
}

void RecipientsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void RecipientsRow::retranslateUi()
{
    const auto *form = static_cast<QFormLayout *>(layout());
    const auto name = [form](QLineEdit *line, const QString &text) {
        static_cast<QLabel *>(form->labelForField(line))->setText(text);
        line->setAccessibleName(text);
    };
    //: Recipients of a mail
    name(m_to, tr("To"));
    //: Recipients of a mail: who gets a copy
    name(m_cc, tr("Cc"));
    //: Recipients of a mail: who gets a copy that the others do not see
    name(m_bcc, tr("Bcc"));
}

QLineEdit *RecipientsRow::addLine(QFormLayout *form)
{
    auto *line = new QLineEdit;
    form->addRow(new QLabel, line);
    connect(line, &QLineEdit::textEdited, this, &RecipientsRow::edited);
    return line;
}

} // namespace throughline
