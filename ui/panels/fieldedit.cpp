// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/fieldedit.h"

#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace throughline {

FieldEdit::FieldEdit(QWidget *parent)
    : QStackedWidget(parent)
    , m_page(new QWidget)
    , m_shown(new QPushButton)
    , m_edit(new QLineEdit)
{
    setLook(m_shown, ButtonLook::Quiet);
    auto *row = new QHBoxLayout(m_page); // a button as wide as its text, where the other values begin
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_shown);
    row->addStretch();
    addWidget(m_page);
    addWidget(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_shown, &QPushButton::clicked, this, &FieldEdit::begin);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { end(true); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { end(true); });
    m_edit->installEventFilter(this);
}

void FieldEdit::setContent(const QString &name, const QString &value, const QString &hint, const QString &source)
{
    m_value = value;
    m_shown->setText(value.isEmpty() ? hint : value);
    m_shown->setToolTip(source);
    m_shown->setAccessibleName(name);
    m_shown->setAccessibleDescription(value.isEmpty() ? source : value + u'\n' + source);
    m_edit->setAccessibleName(name);
}

bool FieldEdit::isEdited() const
{
    return currentWidget() == m_edit;
}

bool FieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        end(false);
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void FieldEdit::begin()
{
    m_edit->setText(m_value);
    setCurrentWidget(m_edit);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FieldEdit::end(bool keep)
{
    if (currentWidget() != m_edit)
        return;
    const QString typed = m_edit->text().trimmed();
    setCurrentWidget(m_page);
    m_shown->setFocus(Qt::OtherFocusReason);
    if (keep && typed != m_value)
        Q_EMIT entered(typed);
}

} // namespace throughline
