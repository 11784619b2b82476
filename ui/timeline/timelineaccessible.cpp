// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineaccessible.h"

#include "model/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace throughline {

namespace {

class RowInterface : public QAccessibleInterface
{
public:
    RowInterface(TimelineView &view, int row)
        : m_view(&view)
        , m_row(row)
    { }

    bool isValid() const override { return m_view && m_row < m_view->model().rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return m_view->model().index(m_row).data(Qt::AccessibleTextRole).toString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentRow() == m_row;
        state.offscreen = isValid() && !m_view->rowRect(m_row).intersects(m_view->viewport()->rect());
        return state;
    }

    int row() const { return m_row; }

private:
    QPointer<TimelineView> m_view;
    int m_row;
};

class TimelineInterface : public QAccessibleWidget
{
public:
    explicit TimelineInterface(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(*view)
    {
        // The children know only their place; when rows come or go they are made anew. Found again by the view: asking
        // for this one's own id before its maker registers it would register, and later delete, it twice.
        QObject::connect(view, &TimelineArea::rowsChanged, view, [view] {
            if (auto *self = dynamic_cast<TimelineInterface *>(QAccessible::queryAccessibleInterface(view)))
                self->forgetRows();
        });
    }

    ~TimelineInterface() override { forgetRows(); }

    int childCount() const override { return m_view.model().rowCount(); }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_rows.constFind(row); known != m_rows.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new RowInterface(m_view, row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowInterface *>(child);
        return row ? row->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view.rowAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() ? child(m_view.currentRow()) : nullptr;
    }

private:
    void forgetRows()
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    TimelineView &m_view;
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineInterface(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceCurrentRow(TimelineView &view)
{
    if (!QAccessible::isActive() || view.currentRow() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentRow());
    QAccessible::updateAccessibility(&event);
}

} // namespace throughline
