// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QObject>

namespace throughline {

/// Says on standard error when the first rows of the inbox have been painted, once: `inbox painted after N ms`, counted
/// from the start of the process. For tests/bench, which sets THROUGHLINE_TELL_START.
class StartWatch : public QObject
{
    Q_OBJECT
public:
    explicit StartWatch(QAbstractItemView &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_list;
};

} // namespace throughline
