// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

namespace throughline {

/// Of a conversation. Snoozed has a time at which it ends; pending waits for the customer, on hold for a third party.
enum class Status { New, Open, Pending, OnHold, Snoozed, Resolved, Closed };

enum class Priority { Low, Normal, High, Urgent };

/// Of an outbound message. `Held` waits for a person's decision; every other state moves on by itself.
enum class Delivery { None, Queued, Sending, Sent, Delivered, Read, Failed, Held };

enum class ChannelState { Off, Pilot, Live };

enum class Direction { Inbound, Outbound };

/// How a field of a contact became known.
enum class FieldSource {
    Agent, ///< written by a person of the team
    Import,
    Form, ///< filled in by the customer
    Signature, ///< read in the signature of a message
    Observed, ///< follows from what the customer does
    Token, ///< proved by following a link that only they were given
};

template <> struct Names<FieldSource>
{
    static constexpr std::array<std::pair<FieldSource, std::string_view>, 6> table{{
        {FieldSource::Agent, "agent"},
        {FieldSource::Import, "import"},
        {FieldSource::Form, "form"},
        {FieldSource::Signature, "signature"},
        {FieldSource::Observed, "observed"},
        {FieldSource::Token, "token"},
    }};
};

template <> struct Names<Status>
{
    static constexpr std::array<std::pair<Status, std::string_view>, 7> table{{
        {Status::New, "new"},
        {Status::Open, "open"},
        {Status::Pending, "pending"},
        {Status::OnHold, "on_hold"},
        {Status::Snoozed, "snoozed"},
        {Status::Resolved, "resolved"},
        {Status::Closed, "closed"},
    }};
};

template <> struct Names<Priority>
{
    static constexpr std::array<std::pair<Priority, std::string_view>, 4> table{{
        {Priority::Low, "low"},
        {Priority::Normal, "normal"},
        {Priority::High, "high"},
        {Priority::Urgent, "urgent"},
    }};
};

template <> struct Names<Delivery>
{
    static constexpr std::array<std::pair<Delivery, std::string_view>, 8> table{{
        {Delivery::None, "none"},
        {Delivery::Queued, "queued"},
        {Delivery::Sending, "sending"},
        {Delivery::Sent, "sent"},
        {Delivery::Delivered, "delivered"},
        {Delivery::Read, "read"},
        {Delivery::Failed, "failed"},
        {Delivery::Held, "held"},
    }};
};

template <> struct Names<ChannelState>
{
    static constexpr std::array<std::pair<ChannelState, std::string_view>, 3> table{{
        {ChannelState::Off, "off"},
        {ChannelState::Pilot, "pilot"},
        {ChannelState::Live, "live"},
    }};
};

template <> struct Names<Direction>
{
    static constexpr std::array<std::pair<Direction, std::string_view>, 2> table{{
        {Direction::Inbound, "inbound"},
        {Direction::Outbound, "outbound"},
    }};
};

/// Waiting for someone in the team: what counts as work to be done.
constexpr bool isActive(Status status)
{
    return status == Status::New || status == Status::Open;
}

constexpr bool isFinished(Status status)
{
    return status == Status::Resolved || status == Status::Closed;
}

} // namespace throughline
