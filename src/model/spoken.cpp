// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"
#include "model/conversationlistmodel.h"
#include "model/searchmodel.h"
#include "model/timelinemodel.h"

#include <QCoreApplication>
#include <QLocale>

// What a screen reader says. One translatable pattern for each kind, so that every language orders it as it needs.

namespace throughline {

namespace {

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QString timeOf(Instant at)
{
    return QLocale().toString(toLocalTime(at), QLocale::ShortFormat);
}

QString nameOf(const Address &address)
{
    return address.name.isEmpty() ? address.handle : address.name;
}

} // namespace

QString spokenSummary(const ConversationSummary &c)
{
    const QString state = label(c.status);
    const QString time = timeOf(c.lastActivity);
    if (c.unread) {
        //: A row of the conversation list: customer, subject, last line, state, time
        return Spoken::tr("Unread. %1. %2. %3. %4, %5").arg(c.contactName, c.subject, c.preview, state, time);
    }
    //: A row of the conversation list: customer, subject, last line, state, time
    return Spoken::tr("%1. %2. %3. %4, %5").arg(c.contactName, c.subject, c.preview, state, time);
}

QString spokenHit(const SearchHit &hit, const QString &channel)
{
    const ConversationSummary &c = hit.conversation;
    const QString time = timeOf(hit.at);
    QStringList words;
    QStringList lines;
    for (const MatchingLine &line : hit.lines) {
        for (const auto &[start, length] : line.marks)
            words.append(line.text.mid(start, length));
        if (line.of != MatchingLine::Of::Customer && line.of != MatchingLine::Of::Subject)
            lines.append(line.text);
    }
    words.removeDuplicates();
    const QString text = lines.isEmpty() ? c.preview : lines.join(u' ');
    if (words.isEmpty()) {
        //: What a search found: customer, subject, line, channel, time
        return Spoken::tr("%1. %2. %3. %4, %5").arg(c.contactName, c.subject, text, channel, time);
    }
    //: What a search found: customer, subject, line, the words that were found in it, channel, time
    return Spoken::tr("%1. %2. %3. Found: %4. %5, %6")
        .arg(c.contactName, c.subject, text, QLocale().createSeparatedList(words), channel, time);
}

QString spokenMessage(const MessageSummary &m)
{
    const QString time = timeOf(m.at);
    switch (m.kind) {
    case MessageKind::Inbound:
        //: A message in the timeline: customer, channel, time, text
        return Spoken::tr("%1 wrote by %2, %3: %4").arg(nameOf(m.from), m.channelName, time, m.content.text);
    case MessageKind::Outbound:
        //: A reply in the timeline: agent, channel, time, delivery state, text
        return Spoken::tr("%1 replied by %2, %3, %4: %5")
            .arg(nameOf(m.from), m.channelName, time, label(m.delivery), m.content.text);
    case MessageKind::Note:
        //: An internal note in the timeline: agent, time, text
        return Spoken::tr("Note by %1, %2: %3").arg(nameOf(m.from), time, m.content.text);
    }
    return {};
}

} // namespace throughline
