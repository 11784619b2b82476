// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/toast.h"

#include "ui/panels/paragraph.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto failureShownFor = 15s; // long enough to be read twice

} // namespace

Toast::Toast(QWidget *parent)
    : Card(parent)
    , m_text(new Paragraph)
    , m_undo(new QPushButton)
    , m_close(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(around(scaled(space::xs)) + QMargins(scaled(space::s), 0, 0, 0));
    layout->setSpacing(scaled(space::s));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_text->setWeight(QFont::Medium);
    setLook(m_undo, ButtonLook::Quiet);
    setLook(m_close, ButtonLook::Quiet);
    m_close->setIcon(icon(QStringLiteral("dialog-close")));
    // It comes and goes: a focus that disappears under one's hands would be worse than none. Its key does the same.
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoWanted);
    parent->installEventFilter(this);
    hide();
    retranslateUi();
}

void Toast::done(const QString &text, Offer offer, const QString &undoKey, std::chrono::milliseconds shownFor)
{
    m_bad = false;
    setTone(Tone::Plain);
    m_text->setWordWrap(false);
    m_text->setText(text);
    m_text->setInk(Ink::Text);
    m_offer = offer;
    retranslateUi();
    m_undo->setVisible(offer != Offer::Nothing);
    setHint(m_undo, undoKey);
    appear(shownFor);
}

void Toast::failed(const QString &sentence)
{
    m_bad = true;
    setTone(Tone::Bad);
    m_text->setWordWrap(true);
    m_text->setText(sentence);
    m_text->setInk(Ink::Bad);
    m_undo->hide();
    appear(failureShownFor);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

void Toast::retranslateUi()
{
    //: What the screen reader calls the line that says what was done, or what went wrong
    setAccessibleName(tr("Notice"));
    const QString undo = m_offer == Offer::TakeBack ? tr("Undo send", "take back a reply that is not sent yet")
                                                    : tr("Undo", "an action, such as resolving a conversation");
    m_undo->setText(undo);
    m_undo->setAccessibleName(undo);
    //: Makes the notice go away
    const QString dismiss = tr("Dismiss");
    m_close->setAccessibleName(dismiss);
    m_close->setToolTip(dismiss);
}

void Toast::appear(std::chrono::milliseconds shownFor)
{
    m_text->setAccessibleName(m_text->text());
    place();
    show();
    raise();
    m_hide.start(shownFor);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QRect area = parentWidget()->rect();
    const int widest = std::min(scaled(560), area.width() - 2 * scaled(space::l)) + 2 * shadow();
    const int width = m_bad ? widest : std::min(layout()->sizeHint().width(), widest);
    const int height = std::max(layout()->heightForWidth(width), layout()->sizeHint().height());
    setGeometry((area.width() - width) / 2, scaled(space::m) - shadow(), width, height);
}

} // namespace throughline
