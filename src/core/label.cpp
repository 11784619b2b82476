// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contactfield.h"
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

QString label(FieldSource source)
{
    switch (source) {
    case FieldSource::Agent: return Sentence::tr("Written by an agent", "how something about a customer became known");
    case FieldSource::Import: return Sentence::tr("Imported", "how something about a customer became known");
    case FieldSource::Form: return Sentence::tr("Filled in by the customer");
    case FieldSource::Signature: return Sentence::tr("Read in the signature of a message");
    case FieldSource::Observed: return Sentence::tr("Observed", "how something about a customer became known");
    case FieldSource::Token: return Sentence::tr("Proved by a link that only this customer was given");
    }
    return {};
}

QString fieldLabel(const QString &field)
{
    if (field == contactfield::organization)
        return Sentence::tr("Organization");
    if (field == contactfield::language)
        return Sentence::tr("Language");
    if (field == contactfield::timeZone)
        return Sentence::tr("Time zone");
    if (field == contactfield::preferredChannel)
        return Sentence::tr("Preferred channel");
    if (field == contactfield::note)
        return Sentence::tr("Note", "what is known about a customer");
    return field;
}

} // namespace throughline
