// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicate.h"
#include "service/channels.h"

namespace throughline {

// The same rows for people at a terminal, in their language and their time zone.

QString textRow(const ConversationSummary &conversation);
QString textRow(const TimelineEntry &entry);
QString textRow(const SearchHit &hit);
QString textRow(const ChannelOverview &channel);
QString textRow(const ChannelKind &kind);
QString textRow(const ContactLine &contact);
QString textRow(const ContactSummary &contact);
QString textRow(const LikelyDuplicate &duplicate);
QString textRow(const TestStep &step);

} // namespace throughline
