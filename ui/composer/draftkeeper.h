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
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(Drafts &drafts, QObject *parent = nullptr);
    ~DraftKeeper() override; ///< saves what is not saved yet

    /// Saves the one before and loads this one; loaded() answers.
    void open(ConversationId conversation, bool note);
    void close();
    void keep(const Draft &draft); ///< of the one that is open
    void flush();
    void stopLoading(); ///< what is stored is being sent: it must not come back as a draft
    void forget(); ///< what is not saved yet: it was sent

Q_SIGNALS:
    void loaded(const throughline::Draft &draft);
    void failed(const throughline::Error &error);

private:
    void load();

    Drafts &m_drafts;
    ConversationId m_conversation;
    bool m_note = false;
    int m_opening = 0; ///< counts what was opened
    std::optional<Draft> m_unsaved;
    QFuture<void> m_saving = QtFuture::makeReadyVoidFuture(); ///< the last one
    QTimer m_soon;
};

} // namespace throughline
