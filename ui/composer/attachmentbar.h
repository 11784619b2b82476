// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

#include <QWidget>

namespace throughline {

class FlowLayout;

/// The attachments of what is being written: a chip each, with its size and a button that takes it off. Hidden when
/// empty.
class AttachmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments);
    void add(const Attachment &attachment);
    const QList<Attachment> &attachments() const { return m_attachments; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void remove(qsizetype index);

    QList<Attachment> m_attachments;
    FlowLayout *m_chips;
};

} // namespace throughline
