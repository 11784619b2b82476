// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rowcontent.h"

#include "core/sentence.h"
#include "model/timelinemodel.h"
#include "ui/style/timetext.h"

#include <QCoreApplication>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString nameOf(const Address &address)
{
    return address.name.isEmpty() ? address.handle : address.name;
}

/// A customer's name stands on the bubble only where somebody else writes than before.
bool isAnotherSender(const TimelineModel &model, int row)
{
    const MessageSummary &message = *model.at(row)->message;
    for (int before = row - 1; before >= 0; --before) {
        const TimelineEntry &entry = *model.at(before);
        if (entry.message && entry.message->kind == MessageKind::Inbound)
            return nameOf(entry.message->from) != nameOf(message.from);
    }
    return false;
}

/// By its kind, as people say it; by its name where the kind is the same as before, or not known here.
QString hopLine(const TimelineModel &model, int row, const ChannelMarks &marks)
{
    const MessageSummary &message = *model.at(row)->message;
    const ChannelMark mark = marks.of(message.channelKind);
    bool sameKind = false;
    for (int before = row - 1; before >= 0; --before) {
        const TimelineEntry &entry = *model.at(before);
        if (entry.message && entry.message->kind != MessageKind::Note) {
            sameKind = entry.message->channelKind == message.channelKind;
            break;
        }
    }
    //: A thin line in the timeline, where the conversation goes on elsewhere; %1: a kind of channel ("E-mail"), or a
    //: channel's name
    return TimelineText::tr("continued on %1")
        .arg(sameKind || !mark.color.isValid() ? message.channelName : mark.title);
}

void addDelivery(RowContent &row, const MessageSummary &message, Instant at)
{
    if (message.delivery == Delivery::None)
        return;
    row.delivery = label(message.delivery);
    switch (message.delivery) {
    case Delivery::Queued:
        if (message.sendAfter > at) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(message.sendAfter - at);
            //: Under a reply that can still be taken back
            row.delivery = TimelineText::tr("Sends in %n s", nullptr, int(left.count()));
            row.actions.append(RowAction::Undo);
            row.counting = true;
        }
        return;
    case Delivery::Delivered: row.delivery += u" \u2713"_s; return;
    case Delivery::Read: row.delivery += u" \u2713\u2713"_s; return;
    case Delivery::Failed:
    case Delivery::Held:
        row.tone = message.delivery == Delivery::Failed ? MarkTone::Bad : MarkTone::Warning;
        row.problem = message.deliveryError ? sentence(*message.deliveryError) : QString();
        row.actions += {RowAction::Retry, RowAction::Discard};
        return;
    default: return;
    }
}

} // namespace

QString label(RowAction action)
{
    switch (action) {
    case RowAction::Undo: return TimelineText::tr("Undo send", "take back a reply that is not sent yet");
    case RowAction::Retry: return TimelineText::tr("Retry", "send a failed reply again");
    case RowAction::Discard: return TimelineText::tr("Discard", "give up a failed reply");
    case RowAction::LoadPictures: return TimelineText::tr("Load pictures");
    }
    return {};
}

RowContent rowContent(const TimelineModel &model, int row, const ChannelMarks &marks, Instant at)
{
    const TimelineEntry &entry = *model.at(row);
    const QModelIndex index = model.index(row);
    RowContent content;
    content.id = entry.event;
    if (index.data(TimelineModel::StartsDayRole).toBool())
        content.day = dayName(entry.at, at);
    if (!entry.message) {
        content.line = index.data(TimelineModel::LineRole).toString();
        return content;
    }
    const MessageSummary &message = *entry.message;
    content.message = &message;
    if (index.data(TimelineModel::HopRole).toBool())
        content.hop = hopLine(model, row, marks);
    if (message.kind == MessageKind::Note)
        content.marks.append(TimelineText::tr("Note", "kind of message, under its bubble"));
    if (message.kind != MessageKind::Inbound || isAnotherSender(model, row))
        content.marks.append(nameOf(message.from));
    if (message.kind != MessageKind::Note)
        content.marks.append(message.channelName);
    content.marks.append(clockTime(message.at));
    content.marks.removeAll(QString());
    content.marks.removeDuplicates(); // a channel may speak for itself
    if (message.kind == MessageKind::Outbound)
        addDelivery(content, message, at);
    return content;
}

QString fullDetails(const MessageSummary &message)
{
    const auto people = [](const QList<Address> &addresses) {
        QStringList names;
        for (const Address &address : addresses)
            names.append(address.name.isEmpty() || address.name == address.handle
                    ? address.handle
                    : u"%1 <%2>"_s.arg(address.name, address.handle));
        return names.join(u", "_s);
    };
    QStringList lines{fullTime(message.at)};
    if (const QString from = people({message.from}); !from.isEmpty() && message.kind == MessageKind::Inbound)
        lines.append(TimelineText::tr("From: %1").arg(from));
    if (!message.recipients.to.isEmpty())
        lines.append(TimelineText::tr("To: %1").arg(people(message.recipients.to)));
    if (!message.recipients.cc.isEmpty())
        lines.append(TimelineText::tr("Cc: %1").arg(people(message.recipients.cc)));
    if (!message.recipients.bcc.isEmpty())
        lines.append(TimelineText::tr("Bcc: %1").arg(people(message.recipients.bcc)));
    return lines.join(u'\n');
}

} // namespace throughline
