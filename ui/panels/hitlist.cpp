// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hitlist.h"

#include "core/sentence.h"
#include "ui/panels/hitdelegate.h"
#include "ui/panels/paragraph.h"
#include "ui/panels/statepanel.h"
#include "ui/style/announce.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto settledAfter = 700ms; // a screen reader that speaks of every letter's hits is never done

} // namespace

HitList::HitList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_model(new SearchModel(desk, this))
    , m_delegate(new HitDelegate(this))
    , m_note(new Paragraph(TextRole::Secondary, Ink::Warning))
    , m_list(new QListView)
    , m_state(new StatePanel)
{
    setObjectName("hits");
    m_note->setObjectName("note");
    setFocusProxy(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state, 1);
    m_note->setContentsMargins(scaled(space::m), 0, scaled(space::m), scaled(space::s));
    m_slow.setSingleShot(true);
    m_slow.setInterval(shownAsLoadingAfter);
    connect(&m_slow, &QTimer::timeout, this, &HitList::showState);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    connect(&m_settled, &QTimer::timeout, this, &HitList::sayHits);
    // Before the view hears of it, and moves its current row to a neighbour that nobody chose.
    const auto leave = [this] { m_restoring = true; };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, leave);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, leave);
    connect(m_model, &SearchModel::answered, this, &HitList::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HitList::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &HitList::chooseCurrent);
    connect(m_state, &StatePanel::chosen, this, &HitList::doNext);
    connect(m_state, &StatePanel::secondChosen, this, &HitList::backWanted);
    showState();
}

void HitList::setMarks(const ChannelMarks &marks)
{
    m_delegate->setMarks(marks);
    m_list->viewport()->update();
}

void HitList::setText(const QString &text)
{
    m_text = text;
    m_fresh = true;
    m_meant = false;
    m_entering = false;
    m_settled.start();
    m_model->setText(text);
    if (m_model->phase() == Phase::Loading && !m_slow.isActive())
        m_slow.start();
}

void HitList::setCompleting(bool completing)
{
    m_completing = completing;
    showNote();
}

bool HitList::isReady() const
{
    const Phase phase = m_model->phase();
    return m_meant || phase == Phase::Ready || phase == Phase::Failed
        || (phase == Phase::Loading && !m_slow.isActive());
}

void HitList::setShown(ConversationId conversation)
{
    if (conversation == m_shown.first)
        return;
    m_shown = {conversation, {}};
    m_delegate->setShown(conversation, {});
    m_list->viewport()->update();
}

void HitList::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int at = m_model->rowOf(m_shown);
    // What was open is no longer found: the next one has moved into its place.
    const int from = at >= 0 ? at + by : m_shownRow < 0 ? 0 : by > 0 ? m_shownRow : m_shownRow + by;
    choose(std::clamp(from, 0, last));
}

void HitList::enter()
{
    m_meant = true;
    m_entering = m_model->isReading(); // who types fast and presses Enter means the hits of all that was typed
    showState();
    if (m_entering || m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    choose(std::max(0, m_model->rowOf(m_shown)));
}

void HitList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("What was found"));
        m_list->viewport()->update();
        showState();
    }
    QWidget::changeEvent(event);
}

void HitList::take()
{
    m_slow.stop();
    const int row = m_model->rowOf(m_shown);
    if (row >= 0)
        m_shownRow = row;
    m_restoring = true;
    m_list->setCurrentIndex(m_model->index(row)); // none when it is not among them
    m_restoring = false;
    m_list->doItemsLayout(); // headings have moved
    if (std::exchange(m_fresh, false))
        m_list->scrollToTop();
    showState();
    if (m_entering)
        enter();
}

void HitList::showNote()
{
    const QList<SearchProblem> &problems = m_model->query().problems;
    const auto faulty =
        std::ranges::find_if(problems, [this](const SearchProblem &each) { return m_meant || !each.unfinished; });
    QString note;
    if (m_completing || !m_model->isSearching())
        note.clear();
    else if (faulty != problems.end())
        note = sentence(*faulty);
    else if (!m_model->reasons().isEmpty())
        note = sentence(m_model->reasons().first());
    else if (m_model->indexing() >= 0)
        note = tr("The search is being prepared: %1 % of the messages can be found so far.").arg(m_model->indexing());
    m_note->setText(note);
    m_note->setAccessibleName(note);
    m_note->setVisible(!note.isEmpty());
}

/// Once typing has paused: who cannot see the list hears what became of the search.
void HitList::sayHits()
{
    if (!m_model->isSearching() || !isReady() || m_completing || m_list->hasFocus())
        return;
    announce(this, m_note->text().isEmpty() ? tr("%n found", nullptr, m_model->rowCount()) : m_note->text());
}

void HitList::showState()
{
    showNote();
    const bool rows = m_model->rowCount() > 0;
    m_list->setVisible(rows);
    m_state->setVisible(!rows);
    if (rows || !m_model->isSearching())
        return Q_EMIT changed();
    const bool understood = m_model->query().problems.isEmpty();
    if (m_model->phase() == Phase::Loading)
        m_state->show(tr("Searching…"), {});
    else if (m_model->phase() == Phase::Failed)
        m_state->show(tr("The search failed"), sentence(m_model->error()), tr("Try again"));
    else if (!understood || m_model->query().isEmpty())
        m_state->show(understood ? tr("Search for what?") : tr("The search is not understood"), {});
    else
        m_state->show(tr("Nothing found"), attempt().text, attempt().button);
    m_state->setSecondButton(tr("Back to the list"));
    Q_EMIT changed();
}

HitList::Attempt HitList::attempt() const
{
    const SearchQuery &query = m_model->query();
    const auto without = [this](const QString &text, qsizetype position, qsizetype length) {
        const QString part = m_text.mid(position, length);
        return Attempt{text, tr("Search without “%1”").arg(part), position, length};
    };
    if (!query.filters.isEmpty() && query.filters.size() + query.terms.size() > 1) {
        const SearchFilter &last = query.filters.last();
        return without(tr("Nothing has all of this at once."), last.position, last.length);
    }
    if (query.terms.size() > 1) {
        const SearchTerm &last = query.terms.last();
        const qsizetype quote = last.phrase ? 1 : 0;
        return without(tr("No message, subject or customer has all of these words."),
            last.position - quote - (last.negated ? 1 : 0), last.length + 2 * quote + (last.negated ? 1 : 0));
    }
    if (query.terms.isEmpty())
        return {tr("No conversation is like this."), {}};
    if (query.terms.first().phrase)
        return {tr("These words do not stand side by side anywhere. Try them without quotation marks."), {}};
    return {tr("No message, subject or customer has this word. Try its beginning, or another word."), {}};
}

void HitList::choose(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->scrollTo(index);
    if (m_list->currentIndex() == index)
        chooseCurrent();
    else
        m_list->setCurrentIndex(index);
}

void HitList::chooseCurrent()
{
    const SearchHit *hit = m_model->at(m_list->currentIndex().row());
    if (m_restoring || !hit)
        return;
    m_shown = keyOf(*hit);
    m_shownRow = m_list->currentIndex().row();
    m_delegate->setShown(m_shown.first, m_shown.second);
    m_list->viewport()->update();
    Q_EMIT chosen(m_shown.first, m_shown.second);
}

void HitList::doNext()
{
    if (m_model->phase() == Phase::Failed)
        return m_model->reload();
    const Attempt next = attempt();
    Q_EMIT withoutWanted(next.position, next.length);
}

} // namespace throughline
