// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"
#include "core/sentencecontext.h"

#include <QLocale>

namespace throughline {

namespace {

using AgentNames = std::function<QString(AgentId)>;

QString assignedSentence(const Assigned &fact, const TimelineEntry &entry, const AgentNames &agentName)
{
    const QString &actor = entry.actorName;
    if (fact.agent.isNull()) {
        //: %1: an agent's name
        return Sentence::tr("%1 gave this back to the team").arg(actor);
    }
    if (fact.agent == entry.actor) {
        //: %1: an agent's name
        return Sentence::tr("%1 took this over").arg(actor);
    }
    //: %1 and %2: agents' names
    return Sentence::tr("%1 assigned this to %2").arg(actor, agentName(fact.agent));
}

QString statusByNobody(const StatusChanged &fact)
{
    switch (fact.status) {
    case Status::Open: return Sentence::tr("Opened again", "conversation, without anyone doing it");
    case Status::Resolved: return Sentence::tr("Resolved", "conversation, without anyone doing it");
    case Status::Closed: return Sentence::tr("Closed", "conversation, without anyone doing it");
    default: return {};
    }
}

QString statusSentence(const StatusChanged &fact, const QString &actor)
{
    if (actor.isEmpty())
        return statusByNobody(fact);
    switch (fact.status) {
    case Status::New: return {};
    case Status::Open: return Sentence::tr("%1 opened this again").arg(actor);
    case Status::Pending: return Sentence::tr("%1 set this to pending: waiting for the customer").arg(actor);
    case Status::OnHold: return Sentence::tr("%1 put this on hold: waiting for someone else").arg(actor);
    case Status::Snoozed: {
        const QString until = QLocale().toString(toLocalTime(fact.until), QLocale::ShortFormat);
        //: %1: an agent's name, %2: date and time
        return Sentence::tr("%1 snoozed this until %2").arg(actor, until);
    }
    case Status::Resolved: return Sentence::tr("%1 resolved this").arg(actor);
    case Status::Closed: return Sentence::tr("%1 closed this").arg(actor);
    }
    return {};
}

/// By a person, or as it follows from customers who are taken apart again.
QString mergedSentence(const QString &actor)
{
    if (actor.isEmpty())
        return Sentence::tr("Another conversation was merged into this one");
    //: %1: an agent's name
    return Sentence::tr("%1 merged another conversation into this one").arg(actor);
}

QString unmergedSentence(const QString &actor)
{
    if (actor.isEmpty())
        return Sentence::tr("A merged conversation stands by itself again");
    //: %1: an agent's name
    return Sentence::tr("%1 took a merged conversation out of this one again").arg(actor);
}

QString splitSentence(const ConversationSplit &fact, const QString &actor)
{
    const int count = int(fact.messages.size());
    if (actor.isEmpty())
        return Sentence::tr("%n messages went into a conversation of their own", nullptr, count);
    //: %1: an agent's name
    return Sentence::tr("%1 put %n messages into a conversation of their own", nullptr, count).arg(actor);
}

} // namespace

QString sentence(const TimelineEntry &entry, const AgentNames &agentName)
{
    const QString &actor = entry.actorName;
    return std::visit(Overloaded{
                          [&](const Assigned &fact) { return assignedSentence(fact, entry, agentName); },
                          [&](const StatusChanged &fact) { return statusSentence(fact, actor); },
                          [&](const PriorityChanged &fact) {
                              //: %1: an agent's name, %2: low, normal, high or urgent
                              return Sentence::tr("%1 set the priority to %2").arg(actor, label(fact.priority));
                          },
                          [&](const Tagged &fact) {
                              //: %1: an agent's name, %2: a tag
                              return Sentence::tr("%1 added the tag %2").arg(actor, fact.tag);
                          },
                          [&](const Untagged &fact) {
                              //: %1: an agent's name, %2: a tag
                              return Sentence::tr("%1 removed the tag %2").arg(actor, fact.tag);
                          },
                          [&](const SubjectChanged &fact) {
                              //: %1: an agent's name, %2: the new subject
                              return Sentence::tr("%1 changed the subject to “%2”").arg(actor, fact.subject);
                          },
                          [&](const ReplyRecalled &) {
                              //: %1: an agent's name
                              return Sentence::tr("%1 took a reply back before it was sent").arg(actor);
                          },
                          [&](const NoteRecalled &) {
                              //: %1: an agent's name
                              return Sentence::tr("%1 took a note back").arg(actor);
                          },
                          [&](const ConversationsMerged &) { return mergedSentence(actor); },
                          [&](const ConversationsUnmerged &) { return unmergedSentence(actor); },
                          [&](const ConversationSplit &fact) { return splitSentence(fact, actor); },
                          [](const auto &) { return QString(); },
                      },
        entry.happened);
}

} // namespace throughline
