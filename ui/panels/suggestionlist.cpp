// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/suggestionlist.h"

#include "ui/action/choicedelegate.h"
#include "ui/style/announce.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline {

namespace {

constexpr int drawnWidth = 340;
constexpr int suggestionsShown = 8;

} // namespace

SuggestionList::SuggestionList(QWidget *field)
    : Card(field)
    , m_field(field)
    , m_list(new QListWidget)
{
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(around(scaled(space::xs)));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT clicked(m_list->currentRow()); });
    m_list->setAccessibleName(tr("Suggestions"));
    hide();
}

void SuggestionList::offer(const QList<SearchSuggestion> &suggestions)
{
    const bool first = !isVisible();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SearchSuggestion &each : suggestions) {
        auto *item = new QListWidgetItem(each.text, m_list);
        item->setData(ChoiceDelegate::HintRole, each.explanation);
        item->setData(Qt::AccessibleDescriptionRole, each.explanation);
    }
    m_list->setCurrentRow(-1);
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    place();
    show();
    raise();
    if (first)
        announce(m_field, tr("%n suggestion(s). The down arrow chooses.", nullptr, int(suggestions.size())));
}

void SuggestionList::step(int by)
{
    m_list->setCurrentRow(std::min(m_list->currentRow() + by, m_list->count() - 1));
    if (m_list->currentRow() < 0)
        m_list->clearSelection();
    say(m_list->currentRow());
}

int SuggestionList::current() const
{
    return m_list->currentRow();
}

void SuggestionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Suggestions"));
        hide();
    }
    Card::changeEvent(event);
}

void SuggestionList::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int rows = std::min(m_list->count(), suggestionsShown);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    const int margin = shadow();
    const int width = std::min(std::max(m_field->width(), scaled(drawnWidth)), window->width()) + 2 * margin;
    const QRect field(m_field->mapTo(window, QPoint()), m_field->size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? field.right() + 1 + margin - width : field.left() - margin;
    setGeometry(left, field.bottom() + 1 + scaled(space::xs) - margin, width, layout()->sizeHint().height());
}

void SuggestionList::say(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const QString hint = item ? item->data(ChoiceDelegate::HintRole).toString() : QString();
    if (!item)
        m_field->setAccessibleDescription({});
    else if (hint.isEmpty())
        m_field->setAccessibleDescription(item->text());
    else
        //: For a screen reader: what can be completed, and what it means
        m_field->setAccessibleDescription(tr("%1: %2", "suggestion").arg(item->text(), hint));
    announce(m_field, m_field->accessibleDescription());
}

} // namespace throughline
