// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinearea.h"

#include "model/timelinemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/timeline/documentcache.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace throughline {

namespace {

constexpr int paddingTop = 6;
constexpr int paddingBottom = 14;
constexpr int mostRounds = 8; ///< of laying out until nothing on the screen moves any more

} // namespace

TimelineArea::TimelineArea(TimelineModel &model, const Reading &reading, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_documents(new DocumentCache(reading, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always kept: rows that were broken at one width would be broken anew as soon as it appears.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &TimelineArea::tick);
    connect(m_documents, &DocumentCache::changed, this, &TimelineArea::documentChanged);
    followModel();
}

void TimelineArea::followModel()
{
    const auto note = [this] {
        if (!m_before)
            m_before = anchor();
    };
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, note);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, note);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
    connect(
        &m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            // The lines above a bubble come and go with the rows before it; the bubble stays.
            rowsUpdated(first.row(), last.row(), Edge::Lower);
        });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineArea::rowsReset);
    connect(&m_model, &TimelineModel::phaseChanged, this, &TimelineArea::paintOnceRead);
    connect(&m_model, &TimelineModel::newestReached, this, [this] { Q_EMIT newestChanged(isAtNewest(), m_newRows); });
    rowsReset();
}

void TimelineArea::rowsReset()
{
    m_before.reset();
    m_newRows = 0;
    m_stack.clear();
    QList<int> guesses;
    for (int row = 0; row < m_model.rowCount(); ++row)
        guesses.append(guess(row));
    m_stack.insert(0, guesses);
    if (!m_model.hasNewer()) // else it was a jump, and the model says in a moment which row is meant
        settle({});
    Q_EMIT rowsChanged();
}

void TimelineArea::setChannelMarks(const ChannelMarks &marks)
{
    m_marks = marks;
    forgetLooks();
}

RowContent TimelineArea::content(int row) const
{
    RowContent content = rowContent(m_model, row, m_marks, now());
    if (content.message) {
        // Asked of the document, so only for rows that have one: they are on the screen.
        const BubbleDocument &text = m_documents->document(*content.message, palette());
        if (text.picturesHeldBack > 0)
            content.pictures = tr("%n picture(s) from outside not loaded", nullptr, text.picturesHeldBack);
        if (text.cut && content.problem.isEmpty())
            content.problem =
                tr("This message is very long: only its beginning is shown here, its source has all of it.");
    }
    return content;
}

BubbleDocument *TimelineArea::document(int row)
{
    const TimelineEntry *entry = m_model.at(row);
    return entry && entry->message ? &m_documents->document(*entry->message, palette()) : nullptr;
}

BubbleLayout TimelineArea::layout(int row)
{
    return layoutRow(content(row), document(row), viewport()->width(), layoutDirection());
}

QString TimelineArea::rowText(int row)
{
    const BubbleDocument *text = document(row);
    return text ? text->toPlainText() : m_model.index(row).data(TimelineModel::LineRole).toString();
}

int TimelineArea::contentHeight() const
{
    return m_stack.total() + scaled(paddingTop) + scaled(paddingBottom);
}

/// Few rows stand at the lower end, next to where the answer is written.
int TimelineArea::contentTop() const
{
    const int spare = qMax(0, viewport()->height() - contentHeight());
    return spare + scaled(paddingTop) - verticalScrollBar()->value();
}

QRect TimelineArea::rowRect(int row) const
{
    return {0, contentTop() + m_stack.top(row), viewport()->width(), m_stack.height(row)};
}

int TimelineArea::rowAt(const QPoint &position) const
{
    return m_stack.rowAt(position.y() - contentTop());
}

TimelineArea::Anchor TimelineArea::anchor(Edge edge) const
{
    if (m_held.isValid())
        return {.newest = false, .row = m_held.row(), .y = viewport()->height() / 4};
    if (isAtNewest() || m_stack.count() == 0)
        return {};
    int row = m_stack.rowAt(-contentTop());
    // A row whose height is only guessed would move what is below it when it is measured.
    while (row + 1 < m_stack.count() && !m_stack.isExact(row) && rowRect(row + 1).top() < viewport()->height())
        ++row;
    const QRect rect = rowRect(row);
    const bool lower = edge == Edge::Lower;
    return {.newest = false, .row = row, .y = lower ? rect.bottom() + 1 : rect.top(), .byLowerEdge = lower};
}

void TimelineArea::applyAnchor(const Anchor &anchor)
{
    QScrollBar *bar = verticalScrollBar();
    const int most = qMax(0, contentHeight() - viewport()->height());
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(scaled(40));
    bar->setRange(0, most);
    const bool lost = anchor.newest || anchor.row < 0 || anchor.row >= m_stack.count();
    if (lost)
        return bar->setValue(most);
    const int edge = m_stack.top(anchor.row) + (anchor.byLowerEdge ? m_stack.height(anchor.row) : 0);
    bar->setValue(edge + scaled(paddingTop) - anchor.y);
}

/// Lays out what is seen, and again while that changes what is seen; the anchor stays where it is.
void TimelineArea::settle(Anchor anchor)
{
    if (m_settling)
        return;
    m_settling = true;
    for (int round = 0; round < mostRounds; ++round) {
        applyAnchor(anchor);
        if (!measureSeenRows())
            break;
    }
    m_settling = false;
    noteNewest();
    askForMore();
    paintOnceRead();
}

/// What was seen stays on the screen while the next conversation is read: to paint that it is empty takes longer. Where
/// it takes so long that one notices, TimelineStates says so.
void TimelineArea::paintOnceRead()
{
    if (m_model.phase() != Phase::Loading)
        viewport()->update();
}

bool TimelineArea::measureSeenRows()
{
    bool moved = false;
    const int beyond = viewport()->height() / 2; // so that a turn of the wheel finds measured rows
    const int first = m_stack.rowAt(-contentTop() - beyond);
    const int last = m_stack.rowAt(viewport()->height() - contentTop() + beyond);
    for (int row = qMax(0, first); row <= last && row < m_stack.count(); ++row) {
        if (m_stack.isExact(row))
            continue;
        const int before = m_stack.height(row);
        measure(row);
        moved = moved || m_stack.height(row) != before;
    }
    return moved;
}

HeightKey TimelineArea::heightKey(int row, const RowContent &content) const
{
    const MessageSummary *message = m_model.at(row)->message ? &*m_model.at(row)->message : nullptr;
    const int extras =
        (content.day.isEmpty() ? 0 : 1) + (content.hop.isEmpty() ? 0 : 2) + int(content.actions.size()) * 4;
    return {.messageRevision = message ? message->revision : 0,
        .documentRevision = message ? m_documents->revision(message->id) : 0,
        .width = viewport()->width(),
        .epoch = m_epoch,
        .extras = extras};
}

void TimelineArea::measure(int row)
{
    const RowContent plain = rowContent(m_model, row, m_marks, now());
    const HeightKey key = heightKey(row, plain);
    int height = m_heights.find(plain.id, key);
    if (height < 0) {
        height = layout(row).height;
        m_heights.insert(plain.id, key, height);
    }
    m_stack.setExact(row, height);
    if (plain.counting && !m_countdown.isActive())
        m_countdown.start();
}

int TimelineArea::guess(int row) const
{
    const TimelineEntry *entry = m_model.at(row);
    if (!entry->message)
        return scaled(28);
    const int characters = qMax(20, qMin(viewport()->width(), scaled(520)) / qMax(1, fontMetrics().averageCharWidth()));
    const qsizetype lines = entry->message->content.text.left(8000).size() / characters + 1;
    return scaled(48) + int(qMin(lines, qsizetype(60))) * fontMetrics().height();
}

void TimelineArea::rowsInserted(int first, int last)
{
    QList<int> guesses;
    for (int row = first; row <= last; ++row)
        guesses.append(guess(row));
    const bool atEnd = first == m_stack.count();
    m_stack.insert(first, guesses);
    Anchor kept = m_before.value_or(Anchor());
    m_before.reset();
    if (!kept.newest && first <= kept.row)
        kept.row += last - first + 1;
    if (!kept.newest && atEnd && !m_model.hasNewer())
        m_newRows += last - first + 1;
    settle(kept);
    Q_EMIT rowsChanged();
}

void TimelineArea::rowsRemoved(int first, int last)
{
    m_stack.remove(first, last - first + 1);
    Anchor kept = m_before.value_or(Anchor());
    m_before.reset();
    if (!kept.newest && first <= kept.row)
        kept.row = qMax(first, kept.row - (last - first + 1));
    settle(kept);
    Q_EMIT rowsChanged();
}

void TimelineArea::rowsUpdated(int first, int last, Edge edge)
{
    const Anchor kept = anchor(edge);
    for (int row = first; row <= last && row < m_stack.count(); ++row)
        m_stack.forget(row);
    settle(kept);
}

void TimelineArea::documentChanged(MessageId message)
{
    if (const int row = m_model.rowOf(message); row >= 0)
        rowsUpdated(row, row, Edge::Upper);
}

void TimelineArea::forgetLooks()
{
    const Anchor kept = anchor();
    ++m_epoch;
    m_documents->clear();
    m_stack.forgetAll();
    settle(kept);
}

/// Replies that can be taken back count their seconds, as long as there are any.
void TimelineArea::tick()
{
    bool counting = false;
    for (int row = m_stack.count() - 1; row >= 0 && row >= m_stack.count() - 50; --row) {
        const TimelineEntry &entry = *m_model.at(row);
        if (!entry.message || entry.message->delivery != Delivery::Queued || toMsecs(entry.message->sendAfter) == 0)
            continue;
        const auto left = entry.message->sendAfter - now();
        counting = counting || left.count() > 0;
        if (left > std::chrono::seconds(-2)) // its button goes with the last second
            rowsUpdated(row, row, Edge::Upper);
    }
    if (!counting)
        m_countdown.stop();
}

void TimelineArea::updateRow(int row)
{
    if (row >= 0 && row < m_stack.count())
        viewport()->update(rowRect(row).adjusted(0, -4, 0, 4));
}

void TimelineArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokensOf(this).background);
    const int first = rowAt(event->rect().topLeft() - QPoint(0, scaled(space::s)));
    for (int row = first; row >= 0 && row < m_stack.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > event->rect().bottom() + scaled(space::s))
            break;
        BubbleLook look{.palette = palette()};
        lookOf(row, look);
        painter.translate(rect.topLeft());
        paintRow(painter, content(row), layout(row), document(row), look);
        painter.translate(-rect.topLeft());
    }
}

void TimelineArea::resizeEvent(QResizeEvent *event)
{
    // The old place, before anything is broken anew: the bar still has the old range.
    const Anchor kept = anchor();
    if (event->size().width() != event->oldSize().width())
        m_stack.forgetAll();
    settle(kept);
    QAbstractScrollArea::resizeEvent(event);
}

void TimelineArea::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange: forgetLooks(); break;
    default: break;
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace throughline
