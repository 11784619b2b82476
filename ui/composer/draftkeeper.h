// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/unsaveddrafts.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>

namespace throughline {

class Drafts;

/// Keeps what is being written: one draft at a time is open, saved soon after each change and at once when it is left.
/// Until what is stored has been read, what is typed is only what comes behind it: it is held, or added when the draft
/// is left, and never saved in the place of something that nobody has seen.
///
/// What the disk does not take stays in memory, is tried again, and is there when its draft is opened again. It is lost
/// only with this object, and then a line on standard error says so.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(Drafts &drafts, QObject *parent = nullptr);
    ~DraftKeeper() override; ///< leaves the draft as close() does

    /// Leaves the one before and reads this one; loaded() answers, perhaps before this returns.
    void open(ConversationId conversation, bool note);
    void close();
    bool isLoaded() const { return m_state == State::Loaded; }

    void keep(const Draft &draft); ///< of the one that is open: all that was typed
    void flush(); ///< saves now; while it is being read, as soon as that is done
    void add(const Draft &draft); ///< to one that is not open, behind what is stored
    void dropSent(const Draft &sent); ///< what could not be saved of it is no draft any more

    /// `change` changes what is stored (it is sent, or taken back): whatever is opened from now on is read after it.
    void waitFor(QFuture<void> change);

    bool isSettled() const { return m_writes == 0; } ///< the disk has answered for everything
    qsizetype unsaved() const { return m_others.count() + (m_openFailed ? 1 : 0); } ///< that the disk did not take

Q_SIGNALS:
    void loaded(const throughline::Draft &draft); ///< what was typed meanwhile is behind what was stored
    void failed(const throughline::Error &error);
    void recovered(); ///< all that failed is on the disk now
    void settled();

private:
    enum class State {
        Closed,
        Waiting, ///< until what is being written is stored
        Reading,
        Unread, ///< reading failed
        Loaded,
    };

    void leave();
    void readWhenWritten();
    void take(const Result<Draft> &stored);
    void save(const Draft &draft, const std::shared_ptr<Draft> &seen);
    void add(const UnsavedDraft &unsaved, bool again = false);
    void write(QFuture<Result<void>> answer, std::function<void(const Result<void> &)> done);
    void tryAgain();
    void lookWhetherAllIsSaved();

    Drafts &m_drafts;
    ConversationId m_conversation;
    bool m_note = false;
    State m_state = State::Closed;
    int m_opening = 0; ///< counts what was opened
    int m_writes = 0; ///< not answered yet
    std::optional<Draft> m_unsaved; ///< of the one that is open
    std::shared_ptr<Draft> m_seen; ///< of the one that is open: what is on the disk
    UnsavedDrafts m_others;
    bool m_openFailed = false; ///< m_unsaved could not be saved
    bool m_failing = false; ///< recovered() is to follow
    QTimer m_soon;
    QTimer m_again;
    std::shared_ptr<std::atomic_bool> m_gone = std::make_shared<std::atomic_bool>(false);
};

} // namespace throughline
