// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/searchfield.h"

#include "ui/panels/suggestionlist.h"

#include <QKeyEvent>

namespace throughline {

namespace {

constexpr qsizetype letters = 2; // a single one begins too many plain words

} // namespace

SearchField::SearchField(Desk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_help(new SearchHelp(desk, this))
    , m_list(new SuggestionList(this))
{
    connect(this, &QLineEdit::textChanged, this, [this] { suggest(); });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] { suggest(); });
    connect(m_help, &SearchHelp::changed, this, [this] { suggest(); });
    connect(m_list, &SuggestionList::clicked, this, &SearchField::accept);
}

bool SearchField::isCompleting() const
{
    return m_list->isVisible();
}

void SearchField::takeAway(qsizetype position, qsizetype length)
{
    setSelection(int(position), int(length));
    insert({});
    setText(text().simplified());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        m_dismissed = -1;
        suggest(true);
        return;
    }
    if (isCompleting() && handleCompletion(key))
        return;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        dismiss();
        Q_EMIT entered();
        return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_dismissed = -1;
    m_help->refresh();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    offer({});
}

bool SearchField::focusNextPrevChild(bool next)
{
    if (!next || !isCompleting())
        return QLineEdit::focusNextPrevChild(next);
    accept(qMax(0, m_list->current()));
    return true;
}

void SearchField::suggest(bool asked)
{
    if (!hasFocus() || hasSelectedText())
        return offer({});
    m_offered = m_help->at(text(), cursorPosition());
    if (m_offered.position != m_dismissed || m_offered.length == 0)
        m_dismissed = -1;
    const QString typed = text().sliced(m_offered.position, m_offered.length);
    const bool meant = asked || m_offered.ofValues || typed.size() >= letters;
    const bool done = m_offered.list.size() == 1 && m_offered.list.first().text == typed;
    offer(meant && !done && m_dismissed < 0 ? m_offered.list : QList<SearchSuggestion>());
}

void SearchField::offer(const QList<SearchSuggestion> &suggestions)
{
    const bool before = isCompleting();
    if (before && suggestions == m_shown)
        return; // what is chosen in it stays so
    m_shown = suggestions;
    setAccessibleDescription({});
    m_list->offer(suggestions);
    if (isCompleting() != before)
        Q_EMIT completingChanged(!before);
}

void SearchField::dismiss()
{
    m_dismissed = m_offered.position;
    offer({});
}

void SearchField::accept(int row)
{
    if (row < 0 || row >= m_offered.list.size())
        return;
    const SearchSuggestion chosen = m_offered.list.at(row);
    const SearchSuggestions at = m_offered;
    const bool spaced = text().sliced(at.position + at.length).startsWith(u' ');
    setSelection(int(at.position), int(at.length));
    insert(chosen.goesOn() || spaced ? chosen.text : chosen.text + u' ');
    if (!chosen.goesOn() && spaced)
        cursorForward(false);
}

bool SearchField::handleCompletion(int key)
{
    switch (key) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Down: m_list->step(1); return true;
    case Qt::Key_Up: m_list->step(m_list->current() < 0 ? 0 : -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->current() < 0)
            return false;
        accept(m_list->current());
        return true;
    default: return false;
    }
}

} // namespace throughline
