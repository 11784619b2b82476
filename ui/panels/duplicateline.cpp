// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/duplicateline.h"

#include "ui/panels/paragraph.h"
#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace throughline {

DuplicateLine::DuplicateLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new Paragraph(TextRole::Secondary))
    , m_merge(new QPushButton)
    , m_apart(new QPushButton)
{
    setLook(m_apart, ButtonLook::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(space::s));
    buttons->addWidget(m_merge);
    buttons->addWidget(m_apart);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(space::xs), 0, 0);
    layout->setSpacing(scaled(space::xs));
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, &DuplicateLine::mergeWanted);
    connect(m_apart, &QPushButton::clicked, this, &DuplicateLine::apartWanted);
}

void DuplicateLine::setDuplicate(const LikelyDuplicate &duplicate, const QString &key)
{
    //: %1: a customer's name and address or number, %2: how likely it is that they are the same, in per cent
    m_text->setText(tr("Maybe the same: %1 · %2 %").arg(calledBy(duplicate.contact)).arg(duplicate.score));
    QStringList reasons;
    for (const DuplicateReason each : duplicate.reasons)
        reasons << sentence(each);
    m_text->setToolTip(reasons.join(u'\n'));
    m_text->setAccessibleDescription(reasons.join(u'\n'));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(reasons.join(u'\n'));
    m_merge->setAccessibleName(tr("Merge with %1").arg(calledBy(duplicate.contact)));
    setHint(m_merge, key);
    //: A button: the two customers are different people
    m_apart->setText(tr("Not the same"));
    m_apart->setAccessibleName(m_apart->text());
}

QString calledBy(const ContactLine &contact)
{
    if (contact.handle.isEmpty() || contact.handle == contact.name)
        return contact.name;
    return contact.name.isEmpty() ? contact.handle : u"%1, %2"_s.arg(contact.name, contact.handle);
}

} // namespace throughline
