// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/targetrow.h"

#include "core/sentence.h"
#include "ui/composer/addresses.h"
#include "ui/composer/channelchip.h"
#include "ui/composer/recipientsrow.h"
#include "ui/panels/statepanel.h"
#include "ui/style/looks.h"
#include "ui/style/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace throughline {

TargetRow::TargetRow(QWidget *parent)
    : QWidget(parent)
    , m_chip(new ChannelChip)
    , m_words(new TextLabel(TextRole::Body, Ink::Muted))
    , m_fold(new QPushButton)
    , m_lines(new RecipientsRow)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(space::s));
    row->addWidget(m_chip);
    row->addWidget(m_words, 1);
    row->addWidget(m_fold);
    // As high with the chip as without it: else the timeline above moves with each conversation that is opened.
    row->addStrut(qMax(m_chip->sizeHint().height(), m_fold->sizeHint().height()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(space::s));
    layout->addLayout(row);
    layout->addWidget(m_lines);
    setLook(m_fold, ButtonLook::Quiet);
    m_fold->setCheckable(true);
    m_lines->hide();
    connect(
        m_fold, &QPushButton::toggled, this, [this](bool open) { m_lines->setVisible(open && m_copies && !m_note); });
    m_unknown.setSingleShot(true);
    m_unknown.setInterval(shownAsLoadingAfter);
    connect(&m_unknown, &QTimer::timeout, this, &TargetRow::retranslateUi);
    connect(m_lines, &RecipientsRow::edited, this, [this] {
        m_chosen = m_lines->recipients();
        retranslateUi();
        Q_EMIT edited();
    });
    retranslateUi();
}

void TargetRow::setNote(bool note)
{
    m_note = note;
    retranslateUi();
}

void TargetRow::setTarget(const Result<Writing::Target> &target, bool copies)
{
    m_unknown.stop();
    m_target = target;
    m_copies = copies;
    m_lines->setRecipients(shownRecipients());
    retranslateUi();
}

void TargetRow::clear()
{
    m_target.reset();
    m_chosen = {};
    m_fold->setChecked(false);
    m_unknown.start();
}

void TargetRow::setRecipients(const Recipients &recipients)
{
    m_chosen = recipients;
    m_lines->setRecipients(shownRecipients());
    retranslateUi();
}

Recipients TargetRow::recipients() const
{
    const bool usual = m_target && m_target->has_value() && m_chosen == (*m_target)->recipients;
    return usual ? Recipients{} : m_chosen;
}

void TargetRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TargetRow::retranslateUi()
{
    if (m_unknown.isActive())
        return; // each part that is hidden and shown again has the whole column laid out anew
    const bool reachable = isReachable();
    m_chip->setVisible(reachable && !m_note);
    m_fold->setVisible(reachable && m_copies && !m_note);
    m_lines->setVisible(m_fold->isChecked() && reachable && m_copies && !m_note);
    m_fold->setText(tr("Recipients"));
    m_fold->setAccessibleName(tr("Recipients"));
    m_words->setInk(m_target && !reachable && !m_note ? Ink::Warning : Ink::Muted);
    if (reachable) {
        const ChannelSummary &channel = (*m_target)->channel;
        m_chip->setChannel(channel.name, m_marks.of(channel.kind).color);
    }
    if (m_note)
        m_words->setText(tr("Only your team sees a note."));
    else if (!m_target)
        m_words->setText({});
    else
        m_words->setText(reachable ? sentenceForReply() : whyNot(m_target->error()));
}

QString TargetRow::whyNot(const Error &error)
{
    return error.code == ErrorCode::NotConfigured
        ? tr("No channel here can send a reply to this customer: connect one, or switch it on.")
        : sentence(error);
}

Recipients TargetRow::shownRecipients() const
{
    if (m_chosen != Recipients{} || !isReachable())
        return m_chosen;
    return (*m_target)->recipients;
}

QString TargetRow::sentenceForReply() const
{
    const Recipients recipients = shownRecipients();
    QStringList names;
    for (const Address &address : recipients.to)
        names.append(lineFromAddresses({address}));
    const QString to = QLocale().createSeparatedList(names);
    const int copies = int(recipients.cc.size() + recipients.bcc.size());
    //: Above the composer: who gets the reply
    const QString toWhom = tr("to %1").arg(to);
    //: Above the composer: %1 are those to whom it is written, %n more get a copy
    return copies == 0 ? toWhom : tr("to %1 and %n in copy", nullptr, copies).arg(to);
}

} // namespace throughline
