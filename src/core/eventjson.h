// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

namespace throughline {

/// The stable name of the event's kind, as stored in the journal, exported and exchanged: "message_received" …
QString kindName(const EventBody &body);

/// The fields of an event's body. `text` and `html` of a message are left out when `LongTexts::Apart`: the journal
/// keeps them once, beside the event.
enum class LongTexts { Inside, Apart };
QByteArray toJsonText(const EventBody &body, LongTexts longTexts);
QJsonObject toJson(const EventBody &body);

/// An unknown kind becomes an UnknownEvent. A known kind with fields that are missing or of a wrong type is refused
/// (InvalidInput, detail: the field), never guessed. Fields that this version does not know are ignored.
Result<EventBody> eventFromJson(const QString &kind, const QJsonObject &fields);

/// The content of a message-like event, to take its long texts out or to put them back; null for other kinds.
const MessageContent *contentOf(const EventBody &body);
MessageContent *contentOf(EventBody &body);

/// Parts of events, for a draft that is none yet. What cannot be read stays empty.
QJsonObject toJson(const Recipients &recipients);
QJsonObject toJson(const MessageContent &content);
Recipients recipientsFromJson(const QJsonObject &fields);
MessageContent contentFromJson(const QJsonObject &fields);

} // namespace throughline
