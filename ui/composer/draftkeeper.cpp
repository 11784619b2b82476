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
    flush();
}

void DraftKeeper::open(ConversationId conversation, bool note)
{
    flush();
    m_conversation = conversation;
    m_note = note;
    // What is being saved may be this very draft: it is there once that is done.
    m_saving = m_saving.then(this, [this, opening = ++m_opening] {
        if (opening == m_opening)
            load();
    });
}

void DraftKeeper::load()
{
    m_drafts.load(m_conversation, m_note).then(this, [this, opening = m_opening](const Result<Draft> &draft) {
        if (opening != m_opening)
            return; // something else was opened meanwhile, or this once more
        if (draft)
            Q_EMIT loaded(*draft);
        else
            Q_EMIT failed(draft.error());
    });
}

void DraftKeeper::close()
{
    flush();
    m_conversation = {};
    stopLoading();
}

void DraftKeeper::keep(const Draft &draft)
{
    m_unsaved = draft;
    if (!m_soon.isActive()) // not restarted with each key: who types without a pause is saved as well
        m_soon.start();
}

void DraftKeeper::flush()
{
    m_soon.stop();
    if (!m_unsaved)
        return;
    m_saving = m_drafts.save(*std::exchange(m_unsaved, std::nullopt)).then(this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void DraftKeeper::stopLoading()
{
    ++m_opening;
}

void DraftKeeper::forget()
{
    m_soon.stop();
    m_unsaved.reset();
}

} // namespace throughline
