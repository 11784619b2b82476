// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/draftkeeper.h"

#include "core/sentence.h"
#include "service/drafts.h"

#include <utility>

namespace throughline {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBeforeSaving = 400ms; // a crash costs less than half a second of typing
constexpr auto pauseBeforeTryingAgain = 5s; // somebody makes room meanwhile

} // namespace

DraftKeeper::DraftKeeper(Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeSaving);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBeforeTryingAgain);
    connect(&m_again, &QTimer::timeout, this, &DraftKeeper::tryAgain);
}

DraftKeeper::~DraftKeeper()
{
    *m_gone = true;
    leave();
    const auto others = m_others.takeAll();
    for (const UnsavedDraft &each : others)
        add(each);
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
        save(*std::exchange(m_unsaved, std::nullopt), m_seen);
}

void DraftKeeper::add(const Draft &draft)
{
    add(UnsavedDraft{.draft = draft, .seen = {}});
}

void DraftKeeper::dropSent(const Draft &sent)
{
    m_others.dropSent(sent);
    lookWhetherAllIsSaved();
}

void DraftKeeper::waitFor(QFuture<void> change)
{
    ++m_writes;
    change.then(this, [this] {
        --m_writes;
        readWhenWritten();
        if (!isSettled())
            return;
        lookWhetherAllIsSaved();
        Q_EMIT settled();
    });
}

void DraftKeeper::leave()
{
    // Left before it is saved: the disk may answer at once.
    m_soon.stop();
    const bool whole = std::exchange(m_state, State::Closed) == State::Loaded;
    const auto unsaved = std::exchange(m_unsaved, std::nullopt);
    const auto seen = std::exchange(m_seen, nullptr);
    m_openFailed = false;
    ++m_opening;
    if (unsaved && whole)
        save(*unsaved, seen);
    else if (unsaved)
        add(*unsaved);
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
    m_seen = std::make_shared<Draft>(*stored);
    if (const auto kept = m_others.take(*stored))
        m_unsaved = m_unsaved ? joined(*kept, *m_unsaved) : *kept;
    else if (m_unsaved)
        m_unsaved = joined(*stored, *m_unsaved);
    const Draft draft = m_unsaved.value_or(*stored);
    flush();
    Q_EMIT loaded(draft);
}

/// The one that is or was open, as a whole.
void DraftKeeper::save(const Draft &draft, const std::shared_ptr<Draft> &seen)
{
    write(m_drafts.save(draft), [this, draft, seen](const Result<void> &saved) {
        const bool open = seen == m_seen;
        if (saved) {
            *seen = draft;
            m_others.drop(seen);
            m_openFailed = m_openFailed && !open;
        } else if (open) {
            m_unsaved = m_unsaved.value_or(draft);
            m_openFailed = true;
        } else {
            m_others.keep({.draft = draft, .seen = seen});
        }
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void DraftKeeper::add(const UnsavedDraft &unsaved, bool again)
{
    const auto seen = unsaved.seen ? std::optional(*unsaved.seen) : std::nullopt;
    write(m_drafts.add(unsaved.draft, seen), [this, unsaved, again](const Result<void> &added) {
        if (added)
            return;
        m_others.keep(unsaved);
        if (!again)
            Q_EMIT failed(added.error());
    });
}

void DraftKeeper::write(QFuture<Result<void>> answer, std::function<void(const Result<void> &)> done)
{
    waitFor(answer
            .then([gone = m_gone](const Result<void> &written) { // on whichever thread
                //: %1: a whole sentence with the reason
                if (!written && *gone)
                    qCritical("%s",
                        qPrintable(tr("A draft is lost. It could not be saved: %1").arg(sentence(written.error()))));
                return written;
            })
            .then(this, std::move(done)));
}

void DraftKeeper::tryAgain()
{
    const auto others = m_others.takeAll();
    for (const UnsavedDraft &each : others)
        add(each, true);
    flush();
}

void DraftKeeper::lookWhetherAllIsSaved()
{
    const bool failing = unsaved() > 0;
    if (failing && !m_again.isActive())
        m_again.start();
    if (std::exchange(m_failing, failing) && !failing)
        Q_EMIT recovered();
}

} // namespace throughline
