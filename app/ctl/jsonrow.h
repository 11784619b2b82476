// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicate.h"
#include "service/channels.h"

#include <QJsonObject>

namespace throughline {

// The lines of --json. Their field names are promised in the help and in README.md: fields are added, never renamed.
// Times are ISO 8601 in UTC with milliseconds; what is not known is null.

QJsonObject jsonRow(const ConversationSummary &conversation);
QJsonObject jsonRow(const TimelineEntry &entry);
QJsonObject jsonRow(const SearchHit &hit);
QJsonObject jsonRow(const ChannelOverview &channel);
QJsonObject jsonRow(const ChannelKind &kind);
QJsonObject jsonRow(const ContactLine &contact);
QJsonObject jsonRow(const ContactSummary &contact);
QJsonObject jsonRow(const LikelyDuplicate &duplicate);
QJsonObject jsonRow(const TestStep &step);

/// What became of a message that this program wrote.
QJsonObject jsonRow(const MessageSummary &message, qint64 conversationNumber);

QJsonValue jsonTime(Instant at);
QJsonValue jsonError(const std::optional<Error> &error); ///< code, detail, sentence

} // namespace throughline
