// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"
#include "ui/style/channelmark.h"

#include <QStringList>

namespace throughline {

class TimelineModel;

/// What can be done to a message right where it stands.
enum class RowAction { Undo, Retry, Discard, LoadPictures };

QString label(RowAction action);

enum class MarkTone { Quiet, Warning, Bad };

/// One row of the timeline in words: everything that is drawn except the message's own text. Made for the moment of
/// drawing, in the reader's language.
struct RowContent
{
    EventId id;
    QString day; ///< of a row that starts a day
    QString hop; ///< where the conversation goes on from here
    QString line; ///< what happened; empty for a message
    const MessageSummary *message = nullptr; ///< null for a line; valid until the model changes
    QStringList marks; ///< under the bubble: who, where, when
    QString delivery; ///< the last of the marks, which can need a person
    MarkTone tone = MarkTone::Quiet;
    QString problem; ///< why it failed or is held, as a sentence
    QString pictures; ///< what is held back
    QList<RowAction> actions;
    bool counting = false; ///< it says something that is different a second later
};

RowContent rowContent(const TimelineModel &model, int row, const ChannelMarks &marks, Instant at);

/// Who wrote from where, to whom and when, in full: the tool tip of the marks.
QString fullDetails(const MessageSummary &message);

} // namespace throughline
