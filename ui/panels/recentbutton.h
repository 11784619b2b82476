// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QPushButton>

namespace throughline {

/// One of a customer's conversations, in two lines, to be opened.
class RecentButton : public QPushButton
{
    Q_OBJECT
public:
    explicit RecentButton(const ConversationSummary &conversation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_subject;
    QString m_state;
};

} // namespace throughline
