// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinestates.h"

#include "core/sentence.h"
#include "model/timelinemodel.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline {

namespace {

constexpr int noticeableMilliseconds = 150;

} // namespace

TimelineStates::TimelineStates(TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_text(new QLabel)
    , m_again(new QPushButton)
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_text);
    column->addSpacing(scaled(space::s));
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch();
    m_patience.setSingleShot(true);
    m_patience.setInterval(noticeableMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &TimelineStates::showState);
    connect(m_again, &QPushButton::clicked, this, [this] { m_model.reload(); });
    connect(&model, &TimelineModel::phaseChanged, this, &TimelineStates::follow);
    follow();
}

void TimelineStates::follow()
{
    m_patience.stop();
    if (m_model.phase() != Phase::Loading)
        return showState();
    hide();
    m_patience.start();
}

void TimelineStates::showState()
{
    const Phase phase = m_model.phase();
    m_again->setVisible(phase == Phase::Failed);
    m_again->setText(tr("Try again"));
    switch (phase) {
    case Phase::Empty: m_text->setText(tr("Choose a conversation")); break;
    case Phase::Loading: m_text->setText(tr("Reading\u2026")); break;
    case Phase::Failed: m_text->setText(sentence(m_model.error())); break;
    case Phase::Ready: break;
    }
    setVisible(phase != Phase::Ready);
}

void TimelineStates::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_patience.isActive())
        showState();
    QWidget::changeEvent(event);
}

} // namespace throughline
