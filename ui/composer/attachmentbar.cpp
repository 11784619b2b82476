// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/attachmentbar.h"

#include "ui/panels/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace throughline {

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new FlowLayout(this, scaled(space::xs)))
{
    retranslateUi();
}

void AttachmentBar::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    retranslateUi();
}

void AttachmentBar::add(const Attachment &attachment)
{
    m_attachments.append(attachment);
    retranslateUi();
    Q_EMIT changed();
}

void AttachmentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void AttachmentBar::retranslateUi()
{
    m_chips->clear();
    for (qsizetype i = 0; i < m_attachments.size(); ++i) {
        const Attachment &attachment = m_attachments.at(i);
        auto *chip = new QPushButton(icon(QStringLiteral("edit-delete-remove")), {}, this);
        const QString size = QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeSIFormat);
        //: An attachment's chip: %1 is the file's name, %2 its size
        const QString text = tr("%1  %2");
        const QString name = chip->fontMetrics().elidedText(attachment.name, Qt::ElideMiddle, scaled(240));
        chip->setText(text.arg(name, size).replace(u'&', QStringLiteral("&&")));
        chip->setToolTip(tr("Remove %1").arg(attachment.name));
        chip->setAccessibleName(tr("Remove %1").arg(attachment.name));
        connect(chip, &QPushButton::clicked, this, [this, i] { remove(i); });
        m_chips->addWidget(chip);
        chip->show();
    }
    setVisible(!m_attachments.isEmpty());
    setAccessibleName(tr("Attachments"));
}

void AttachmentBar::remove(qsizetype index)
{
    m_attachments.removeAt(index);
    retranslateUi();
    Q_EMIT changed();
}

} // namespace throughline
