// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/draftkeeper.h"

#include "service/drafts.h"

#include <utility>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBeforeSaving = 400ms; // a crash costs less than half a second of typing

} // namespace

DraftKeeper::DraftKeeper(Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeSaving);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    leave();
}

void DraftKeeper::open(ConversationId conversation, bool note)
{
    leave();
    m_conversation = conversation;
    m_note = note;
    m_state = State::Waiting;
    readWhenWritten();
}

void DraftKeeper::close()
{
    leave();
    m_conversation = {};
}

void DraftKeeper::keep(const Draft &draft)
{
    m_unsaved = draft;
    if (!m_soon.isActive()) // not restarted with each key: who types without a pause is saved as well
        m_soon.start();
}

void DraftKeeper::flush()
{
    if (m_state == State::Unread) {
        m_state = State::Waiting; // once more
        readWhenWritten();
    }
    if (m_state != State::Loaded)
        return;
    m_soon.stop();
    if (m_unsaved)
        write(m_drafts.save(*std::exchange(m_unsaved, std::nullopt)));
}

void DraftKeeper::add(const Draft &draft)
{
    write(m_drafts.add(draft));
}

void DraftKeeper::waitFor(QFuture<void> change)
{
    ++m_writes;
    change.then(this, [this] {
        --m_writes;
        readWhenWritten();
    });
}

void DraftKeeper::leave()
{
    m_soon.stop();
    const bool whole = m_state == State::Loaded;
    if (const auto unsaved = std::exchange(m_unsaved, std::nullopt))
        write(whole ? m_drafts.save(*unsaved) : m_drafts.add(*unsaved));
    m_state = State::Closed;
    ++m_opening;
}

/// What is being written may be this very draft.
void DraftKeeper::readWhenWritten()
{
    if (m_state != State::Waiting || m_writes > 0)
        return;
    m_state = State::Reading;
    m_drafts.load(m_conversation, m_note).then(this, [this, opening = m_opening](const Result<Draft> &stored) {
        if (opening == m_opening) // else something else was opened meanwhile, or this once more
            take(stored);
    });
}

void DraftKeeper::take(const Result<Draft> &stored)
{
    m_state = stored ? State::Loaded : State::Unread;
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    if (m_unsaved)
        m_unsaved = joined(*stored, *m_unsaved);
    const Draft draft = m_unsaved.value_or(*stored);
    flush();
    Q_EMIT loaded(draft);
}

void DraftKeeper::write(QFuture<Result<void>> answer)
{
    waitFor(answer.then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    }));
}

} // namespace throughline
