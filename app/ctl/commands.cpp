// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include "app/ctl/handlers.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

// Of the lines with --json.
constexpr auto conversationFields =
    "id number subject status priority customer contact assignee assignee_id channel channel_kind tags unread "
    "failed_reply messages preview created_at last_activity waiting_since snoozed_until"_L1;
constexpr auto channelFields =
    "id kind name state phase idle done total settings elsewhere error (code detail sentence)"_L1;
constexpr auto syncFields =
    "id kind name state phase idle done total per_second seconds_left settings elsewhere error (code detail sentence)"_L1;
constexpr auto changeFields = "conversation number event"_L1;
constexpr auto contactChangeFields = "contact event"_L1;
constexpr auto messageFields = "message conversation number delivery error"_L1;

QList<Command> workspaceTable()
{
    return {
        {"init", "", QT_TRANSLATE_NOOP("Ctl", "Makes a workspace, or opens the one that is there."),
            u"workspace agent"_s,
            {{"agent", "NAME", QT_TRANSLATE_NOOP("Ctl", "the agent's name; without it, the system user's")}},
            initWorkspace},
        {"verify", "",
            QT_TRANSLATE_NOOP("Ctl", "Checks the database, every content, and the journal against what is shown."),
            u"events messages findings"_s, {}, verify},
        {"rebuild", "", QT_TRANSLATE_NOOP("Ctl", "Makes everything that is shown again from the journal."),
            u"rebuilt"_s, {}, rebuild},
        {"backup", "FILE", QT_TRANSLATE_NOOP("Ctl", "Writes the whole workspace into one file, while it is in use."),
            u"file bytes"_s, {}, backUp},
        {"restore", "FILE",
            QT_TRANSLATE_NOOP("Ctl", "Makes the workspace from a backup. Its folder must be empty or missing."),
            u"workspace"_s, {}, restore},
        {"export", "",
            QT_TRANSLATE_NOOP(
                "Ctl", "Writes every event as JSON lines, and every content; also of a damaged workspace."),
            u"folder events contents damaged"_s, {{"out", "DIR", QT_TRANSLATE_NOOP("Ctl", "the folder to write into")}},
            exportAll},
        {"import", "PATH…", QT_TRANSLATE_NOOP("Ctl", "Brings in mbox files, Maildirs, .eml files, or folders of them."),
            u"file reason code (one line for each that was refused), at last: imported already_present refused"_s, {},
            importFiles},
    };
}

QList<Command> channelTable()
{
    return {
        {"channel kinds", "", QT_TRANSLATE_NOOP("Ctl", "Lists what can be connected, with its settings."),
            u"kind title settings (name type required secret default choices) error"_s, {}, listKinds},
        {"channel add", "KIND NAME", QT_TRANSLATE_NOOP("Ctl", "Connects a channel and enables it."),
            u"id kind name secrets"_s,
            {{"set", "KEY=VALUE", QT_TRANSLATE_NOOP("Ctl", "one of its settings; can be given again")},
                {"secret", "KEY[=FILE]",
                    QT_TRANSLATE_NOOP(
                        "Ctl", "a secret setting, read from FILE or else from a line of standard input")}},
            addChannel},
        {"channel list", "", QT_TRANSLATE_NOOP("Ctl", "Lists the channels."), channelFields, {}, listChannels},
        {"channel test", "CHANNEL", QT_TRANSLATE_NOOP("Ctl", "Tries a channel's settings, step by step."),
            u"step ok detail error"_s, {}, testChannel},
        {"channel enable", "CHANNEL", QT_TRANSLATE_NOOP("Ctl", "Lets a channel run."), u"id state"_s, {},
            enableChannel},
        {"channel disable", "CHANNEL", QT_TRANSLATE_NOOP("Ctl", "Stops a channel."), u"id state"_s, {}, disableChannel},
        {"channel remove", "CHANNEL",
            QT_TRANSLATE_NOOP("Ctl", "Removes a channel and its secrets. Its conversations stay."), u"id state"_s, {},
            removeChannel},
        {"sync", "", QT_TRANSLATE_NOOP("Ctl", "Runs the enabled channels until Ctrl+C."), syncFields,
            {{"until-idle", nullptr,
                 QT_TRANSLATE_NOOP(
                     "Ctl", "ends when everything is received and the outbox is empty; fails if a channel cannot")},
                {"channel", "CHANNEL",
                    QT_TRANSLATE_NOOP("Ctl", "reports on this channel only, and waits for no other")}},
            sync},
    };
}

QList<Command> conversationTable()
{
    return {
        {"list", "", QT_TRANSLATE_NOOP("Ctl", "Lists conversations, the latest first."), conversationFields,
            {{"view", "VIEW",
                 QT_TRANSLATE_NOOP(
                     "Ctl", "mine, unassigned, open, pending, snoozed, resolved, or a channel; open without it")},
                {"limit", "N", QT_TRANSLATE_NOOP("Ctl", "how many at most; 50 without it, 0: all")}},
            listConversations},
        {"show", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Prints a conversation, the oldest first."),
            u"type; of the conversation: "_s + conversationFields
                + u"; of a message: id kind at from to cc bcc subject text channel channel_kind attachments automatic "
                  "delivery error external_id references; of an event: event at actor fields"_s,
            {}, showConversation},
        {"search", "WORDS…",
            QT_TRANSLATE_NOOP("Ctl",
                "Finds messages, subjects, customers, tags and attachments. Beside words: \"phrase\", -word, and from: "
                "channel: tag: is: has: before: after: assignee:."),
            conversationFields + u" band conversation message kind at line marks lines (of text marks)"_s,
            {{"limit", "N", QT_TRANSLATE_NOOP("Ctl", "how many at most; 20 without it")}}, search},
        {"reply", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Queues a reply. The desktop or `sync` sends it."),
            messageFields,
            {{"text", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what to write, in Markdown; `-`: from standard input")},
                {"attach", "FILE", QT_TRANSLATE_NOOP("Ctl", "a file to send with it; can be given again")},
                {"channel", "CHANNEL",
                    QT_TRANSLATE_NOOP("Ctl", "where to send it; else where the customer wrote last")},
                {"wait", nullptr,
                    QT_TRANSLATE_NOOP("Ctl", "runs the channels and waits until it is sent; fails if it cannot be")}},
            reply},
        {"note", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Adds an internal note."), u"message conversation number"_s,
            {{"text", "TEXT", QT_TRANSLATE_NOOP("Ctl", "what to write, in Markdown; `-`: from standard input")},
                {"attach", "FILE", QT_TRANSLATE_NOOP("Ctl", "a file to keep with it; can be given again")}},
            note},
        {"assign", "CONVERSATION [AGENT]",
            QT_TRANSLATE_NOOP("Ctl", "Assigns a conversation, to this desk's agent when none is named."), changeFields,
            {{"nobody", nullptr, QT_TRANSLATE_NOOP("Ctl", "takes it from whoever has it")}}, assign},
        {"tag", "CONVERSATION TAG…", QT_TRANSLATE_NOOP("Ctl", "Adds tags."),
            u"conversation number event (one line a tag)"_s,
            {{"remove", nullptr, QT_TRANSLATE_NOOP("Ctl", "takes the tags away instead")}}, tag},
        {"priority", "CONVERSATION PRIORITY", QT_TRANSLATE_NOOP("Ctl", "Sets low, normal, high or urgent."),
            changeFields, {}, setPriority},
        {"snooze", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Puts a conversation aside until a time."), changeFields,
            {{"until", "TIME",
                QT_TRANSLATE_NOOP("Ctl", "such as 2027-03-01T09:00, local time unless it names its zone")}},
            snooze},
        {"pending", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Marks a conversation as waiting for the customer."),
            changeFields, {}, setPending},
        {"resolve", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Marks a conversation as done."), changeFields, {},
            resolve},
        {"reopen", "CONVERSATION", QT_TRANSLATE_NOOP("Ctl", "Opens a conversation again."), changeFields, {}, reopen},
        {"conversation merge", "CONVERSATION OTHER",
            QT_TRANSLATE_NOOP(
                "Ctl", "Shows the messages of the other conversation in the first. “undo” takes it apart."),
            changeFields, {}, mergeConversations},
        {"conversation split", "CONVERSATION MESSAGE…",
            QT_TRANSLATE_NOOP("Ctl", "Puts messages, named by their ids, into a conversation of their own."),
            changeFields, {}, splitConversation},
        {"undo", "EVENT", QT_TRANSLATE_NOOP("Ctl", "Takes a change back, named by the event that it printed."),
            u"event"_s, {}, undoEvent},
    };
}

QList<Command> contactTable()
{
    return {
        {"contact list", "[WORDS…]",
            QT_TRANSLATE_NOOP(
                "Ctl", "Lists customers, the newest first, or those with these words in a name or handle."),
            u"id name handle conversations"_s,
            {{"limit", "N", QT_TRANSLATE_NOOP("Ctl", "how many at most; 50 without it, 0: all")}}, listContacts},
        {"contact show", "CUSTOMER", QT_TRANSLATE_NOOP("Ctl", "Prints what is known of a customer."),
            u"id name since conversations identities (id kind handle name origin) fields (field value source at)"
            " merged (id name)"_s,
            {}, showContact},
        {"contact duplicates", "CUSTOMER",
            QT_TRANSLATE_NOOP("Ctl", "Lists others who may be the same person, with how likely that is and why."),
            u"id name handle conversations score reasons"_s, {}, listDuplicates},
        {"contact merge", "CUSTOMER OTHER",
            QT_TRANSLATE_NOOP("Ctl", "Shows everything of the other customer with the first."), contactChangeFields, {},
            mergeContacts},
        {"contact unmerge", "ID",
            QT_TRANSLATE_NOOP("Ctl", "Takes a customer that was merged out again, with what came since."),
            contactChangeFields, {}, unmergeContact},
        {"contact set", "CUSTOMER FIELD [VALUE]",
            QT_TRANSLATE_NOOP("Ctl", "Sets what is known of a customer; without a value, takes it away."),
            contactChangeFields, {}, setContactField},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = workspaceTable() + channelTable() + conversationTable() + contactTable();
    return all;
}

} // namespace throughline
