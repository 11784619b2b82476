// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/choicepopup.h"

#include "ui/action/choicedelegate.h"
#include "ui/action/fuzzy.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline {

namespace {

constexpr int popupWidth = 480;
constexpr int choicesShown = 9;

} // namespace

ChoicePopup::ChoicePopup(QWidget *window)
    : Popup(window)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
{
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus); // the text field keeps the focus; the arrow keys are handed on
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(around(scaled(space::s)));
    layout->addWidget(m_typed);
    layout->addWidget(m_list);

    connect(m_typed, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { m_typed->setAccessibleDescription(row >= 0 ? m_list->item(row)->text() : QString()); });
    m_typed->installEventFilter(this);
    retranslateUi();
}

void ChoicePopup::open(const QString &title, const QList<Choice> &choices)
{
    open(title, choices, {});
}

void ChoicePopup::open(const QString &title, const QList<Choice> &choices, std::function<Choice(const QString &)> made)
{
    m_choices = choices;
    m_made = std::move(made);
    m_typed->clear();
    m_typed->setPlaceholderText(title);
    m_typed->setAccessibleName(title);
    m_list->setAccessibleName(title);
    filter();
    appear(m_typed);
}

QSize ChoicePopup::wantedSize() const
{
    const int width = std::min(scaled(popupWidth), parentWidget()->width() - 2 * scaled(space::l));
    return {width + 2 * shadow(), layout()->sizeHint().height()};
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return Popup::eventFilter(watched, event);
}

void ChoicePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Popup::changeEvent(event);
}

void ChoicePopup::retranslateUi()
{
    // Titles and choices are in the language of the moment they were opened in.
    hide();
    setAccessibleName(tr("Choices"));
}

void ChoicePopup::filter()
{
    const QString typed = m_typed->text().trimmed();
    QList<std::pair<int, qsizetype>> fitting;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (const std::optional<int> score = fuzzyScore(typed, m_choices.at(i).text))
            fitting.append({*score, i});
    }
    std::ranges::stable_sort(fitting, std::ranges::greater{}, &std::pair<int, qsizetype>::first);
    m_shown.clear();
    m_list->clear();
    for (const auto &[score, index] : std::as_const(fitting))
        addRow(m_choices.at(index));
    const auto same = [&typed](const Choice &choice) { return choice.text.compare(typed, Qt::CaseInsensitive) == 0; };
    if (m_made && !typed.isEmpty() && std::ranges::none_of(m_choices, same))
        addRow(m_made(typed));
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(std::min(m_list->count(), choicesShown) * rowHeight + 2);
    place();
}

void ChoicePopup::addRow(const Choice &choice)
{
    auto *item = new QListWidgetItem(choice.text, m_list);
    item->setData(ChoiceDelegate::HintRole, choice.hint);
    item->setData(ChoiceDelegate::CheckedRole, choice.checked);
    item->setData(Qt::AccessibleDescriptionRole, choice.hint);
    m_shown.append(choice);
}

void ChoicePopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto chosen = m_shown.at(row).chosen;
    leave();
    if (chosen)
        chosen();
}

bool ChoicePopup::handleKey(int key)
{
    const int rows = m_list->count();
    switch (key) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0)
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return true;
    default: return false;
    }
}

} // namespace throughline
