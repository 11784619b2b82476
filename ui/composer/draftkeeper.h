// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace throughline {

class Drafts;

/// Keeps what is being written: one draft at a time is open, saved soon after each change and at once when it is left.
/// Until what is stored has been read, what is typed is only what comes behind it: it is held, or added when the draft
/// is left, and never saved in the place of something that nobody has seen.
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

    /// `change` changes what is stored (it is sent, or taken back): whatever is opened from now on is read after it.
    void waitFor(QFuture<void> change);

Q_SIGNALS:
    void loaded(const throughline::Draft &draft); ///< what was typed meanwhile is behind what was stored
    void failed(const throughline::Error &error);

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
    void write(QFuture<Result<void>> answer);

    Drafts &m_drafts;
    ConversationId m_conversation;
    bool m_note = false;
    State m_state = State::Closed;
    int m_opening = 0; ///< counts what was opened
    int m_writes = 0; ///< not answered yet
    std::optional<Draft> m_unsaved;
    QTimer m_soon;
};

} // namespace throughline
