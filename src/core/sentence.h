// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/searchquery.h"
#include "core/summary.h"

#include <functional>

namespace throughline {

// Sentences for people, made in the reader's language at the moment they are shown. Context "Sentence" in the .ts
// files.

/// What happened, what was kept and what to do; ends with a full stop. The error's detail stands in it where it helps.
QString sentence(const Error &error);

/// One line about something that happened in a conversation, such as "Nina K. assigned this to Ivo". `agentName`
/// answers the name of an agent, empty when unknown. Empty when the event is nothing to show. Plain text.
QString sentence(const TimelineEntry &entry, const std::function<QString(AgentId)> &agentName);

/// Why a search is not understood, and what would be.
QString sentence(const SearchProblem &problem);

/// Why a search finds nothing.
QString sentence(const SearchReason &reason);

/// The word for a state, as it stands on a pill or in a menu.
QString label(Status status);
QString label(Priority priority);
QString label(Delivery delivery);
QString label(ChannelState state);
QString label(ViewKind view);
QString label(FieldSource source);

} // namespace throughline
