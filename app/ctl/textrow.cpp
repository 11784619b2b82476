// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/textrow.h"

#include "app/ctl/text.h"
#include "core/contactfield.h"
#include "core/excerpt.h"
#include "core/handle.h"
#include "core/sentence.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QString time(Instant at)
{
    return QLocale().toString(toLocalTime(at), QLocale::ShortFormat);
}

QString person(const Address &address)
{
    if (address.name.isEmpty() || address.handle.isEmpty())
        return address.name + address.handle;
    return u"%1 <%2>"_s.arg(address.name, address.handle);
}

QString messageText(const TimelineEntry &entry)
{
    const MessageSummary &message = *entry.message;
    QString head = u"── %1 · %2"_s.arg(time(entry.at), person(message.from));
    if (message.kind == MessageKind::Note)
        head += u" · "_s + Ctl::tr("note");
    else if (!message.channelName.isEmpty())
        head += u" · "_s + message.channelName;
    if (message.delivery != Delivery::None)
        head += u" · "_s + label(message.delivery);
    QString text = head + u'\n' + message.content.text.trimmed() + u'\n';
    for (const Attachment &each : message.content.attachments) {
        if (!each.embedded)
            text += u"  + %1 (%2)\n"_s.arg(each.name, QLocale().formattedDataSize(each.size));
    }
    if (message.deliveryError)
        text += u"  ! "_s + sentence(*message.deliveryError) + u'\n';
    return text;
}

QString phaseText(const ConnectorStatus &status)
{
    switch (status.phase) {
    case ConnectorPhase::Stopped: return Ctl::tr("not running", "a channel");
    case ConnectorPhase::Connecting: return Ctl::tr("connecting", "a channel");
    case ConnectorPhase::Waiting: return Ctl::tr("waiting for the next attempt", "a channel");
    case ConnectorPhase::Failed: return Ctl::tr("failed", "a channel");
    case ConnectorPhase::Online: break;
    }
    if (status.total > 0)
        return Ctl::tr("online, %1 of %2 messages are in", "a channel").arg(status.done).arg(status.total);
    return status.idle ? Ctl::tr("online, everything is in", "a channel") : Ctl::tr("online", "a channel");
}

} // namespace

QString textRow(const ConversationSummary &conversation)
{
    QString row =
        u"%1  %2  %3  %4"_s.arg(conversation.number, 5)
            .arg(time(conversation.lastActivity), label(conversation.status), singleLine(conversation.contactName, 40));
    row += u" · "_s + singleLine(conversation.subject.isEmpty() ? conversation.preview : conversation.subject, 100);
    for (const QString &each : conversation.tags)
        row += u" #"_s + each;
    return conversation.unread ? row + u" *"_s : row;
}

QString textRow(const TimelineEntry &entry)
{
    if (entry.message)
        return messageText(entry);
    const QString line =
        sentence(entry, [&entry](AgentId agent) { return agent == entry.actor ? entry.actorName : QString(); });
    return line.isEmpty() ? QString() : u"   %1 · %2"_s.arg(time(entry.at), line);
}

QString textRow(const SearchHit &hit)
{
    QString row = textRow(hit.conversation);
    for (const MatchingLine &each : hit.lines)
        row += u"\n         "_s + excerpt(each, [](qsizetype from, qsizetype to) { return to - from <= 160; }).text;
    return hit.lines.isEmpty() ? row + u"\n         "_s + singleLine(hit.line, 160) : row;
}

QString textRow(const ChannelOverview &channel)
{
    QString row = u"%1  %2  %3  %4"_s.arg(
        channel.channel.name, channel.channel.kind, label(channel.channel.state), phaseText(channel.status));
    if (channel.elsewhere)
        row += u"  "_s + Ctl::tr("(in another process)");
    if (const auto &error = channel.error ? channel.error : channel.status.error)
        row += u"\n    "_s + sentence(*error);
    return row;
}

QString textRow(const ChannelKind &kind)
{
    if (kind.error)
        return u"%1\n    %2"_s.arg(kind.file, sentence(*kind.error));
    QString text = u"%1  %2"_s.arg(
        kind.manifest.kind, QCoreApplication::translate("Manifest", kind.manifest.title.toUtf8().constData()));
    for (const SettingField &each : kind.manifest.settings) {
        text += u"\n    %1 %2"_s.arg(each.name, -22)
                    .arg(QCoreApplication::translate("Manifest", each.title.toUtf8().constData()));
        if (each.type == SettingField::Type::Secret)
            text += u" "_s + Ctl::tr("(secret)");
        if (each.required)
            text += u" "_s + Ctl::tr("(required)");
        if (!each.choices.isEmpty())
            text += u" "_s + each.choices.join(u" | "_s);
    }
    return text;
}

QString textRow(const TestStep &step)
{
    if (step.error)
        return u"✗ %1  %2"_s.arg(step.name, sentence(*step.error));
    return u"✓ %1  %2"_s.arg(step.name, step.detail).trimmed();
}

QString textRow(const ContactLine &contact)
{
    return u"%1  %2  %3"_s.arg(contact.id.toString(), contact.name, contact.handle);
}

QString textRow(const ContactSummary &contact)
{
    QStringList lines{u"%1  %2"_s.arg(contact.id.toString(), contact.name)};
    for (const IdentitySummary &each : contact.identities)
        lines << u"  %1  %2"_s.arg(each.kind, each.handle);
    for (const ContactField &each : contact.fields)
        lines << u"  %1: %2 (%3, %4)"_s.arg(fieldLabel(each.name), each.value, label(each.source), time(each.at));
    for (const ContactLine &each : contact.merged)
        lines << u"  "_s
                + Ctl::tr("merged: %1 %2", "%1: an id, %2: a customer's name").arg(each.id.toString(), each.name);
    return lines.join(u'\n');
}

QString textRow(const LikelyDuplicate &duplicate)
{
    QString text = u"%1 %  %2"_s.arg(duplicate.score, 3).arg(textRow(duplicate.contact));
    for (const DuplicateReason each : duplicate.reasons)
        text += u"\n       "_s + sentence(each);
    return text;
}

} // namespace throughline
