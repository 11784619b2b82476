// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"
#include "core/sentencecontext.h"

namespace throughline {

QString label(Status status)
{
    switch (status) {
    case Status::New: return Sentence::tr("New", "status of a conversation");
    case Status::Open: return Sentence::tr("Open", "status of a conversation");
    case Status::Pending: return Sentence::tr("Pending", "status of a conversation: waiting for the customer");
    case Status::OnHold: return Sentence::tr("On hold", "status of a conversation: waiting for a third party");
    case Status::Snoozed: return Sentence::tr("Snoozed", "status of a conversation");
    case Status::Resolved: return Sentence::tr("Resolved", "status of a conversation");
    case Status::Closed: return Sentence::tr("Closed", "status of a conversation");
    }
    return {};
}

QString label(Priority priority)
{
    switch (priority) {
    case Priority::Low: return Sentence::tr("Low", "priority");
    case Priority::Normal: return Sentence::tr("Normal", "priority");
    case Priority::High: return Sentence::tr("High", "priority");
    case Priority::Urgent: return Sentence::tr("Urgent", "priority");
    }
    return {};
}

QString label(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None: return {};
    case Delivery::Queued: return Sentence::tr("Queued", "delivery of a reply");
    case Delivery::Sending: return Sentence::tr("Sending", "delivery of a reply");
    case Delivery::Sent: return Sentence::tr("Sent", "delivery of a reply");
    case Delivery::Delivered: return Sentence::tr("Delivered", "delivery of a reply");
    case Delivery::Read: return Sentence::tr("Read", "delivery of a reply: the customer has read it");
    case Delivery::Failed: return Sentence::tr("Failed", "delivery of a reply");
    case Delivery::Held: return Sentence::tr("Held", "delivery of a reply: waits for the agent's decision");
    }
    return {};
}

QString label(ChannelState state)
{
    switch (state) {
    case ChannelState::Off: return Sentence::tr("Off", "state of a channel");
    case ChannelState::Pilot: return Sentence::tr("Pilot", "state of a channel: used by a few agents");
    //: In use for every customer; whether its server answers just now is another matter ("Online")
    case ChannelState::Live: return Sentence::tr("Live", "state of a channel");
    }
    return {};
}

QString label(ViewKind view)
{
    switch (view) {
    case ViewKind::Mine: return Sentence::tr("Mine", "view: conversations assigned to me");
    case ViewKind::Unassigned: return Sentence::tr("Unassigned", "view: conversations");
    case ViewKind::AllOpen: return Sentence::tr("All open", "view: conversations");
    case ViewKind::Pending: return Sentence::tr("Pending", "view: conversations");
    case ViewKind::Snoozed: return Sentence::tr("Snoozed", "view: conversations");
    case ViewKind::Resolved: return Sentence::tr("Resolved", "view: conversations");
    case ViewKind::Channel: return {};
    }
    return {};
}

} // namespace throughline
