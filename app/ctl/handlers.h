// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the commands of the table do. Each returns at once and ends by finishing its session.

namespace throughline {

class Session;

// init.cpp
void initWorkspace(Session &session);

// upkeepcommands.cpp
void verify(Session &session);
void rebuild(Session &session);
void backUp(Session &session);
void restore(Session &session);
void exportAll(Session &session);

// channelcommands.cpp
void listKinds(Session &session);
void listChannels(Session &session);
void testChannel(Session &session);
void enableChannel(Session &session);
void disableChannel(Session &session);
void removeChannel(Session &session);

// channeladd.cpp
void addChannel(Session &session);

// sync.cpp, import.cpp
void sync(Session &session);
void importFiles(Session &session);

// readingcommands.cpp
void listConversations(Session &session);
void showConversation(Session &session);
void search(Session &session);

// writingcommands.cpp
void reply(Session &session);
void note(Session &session);

// conversationcommands.cpp
void assign(Session &session);
void tag(Session &session);
void setPriority(Session &session);
void snooze(Session &session);
void resolve(Session &session);
void setPending(Session &session);
void reopen(Session &session);

// conversationparts.cpp
void mergeConversations(Session &session);
void splitConversation(Session &session);
void undoEvent(Session &session);

// contactcommands.cpp
void listContacts(Session &session);
void showContact(Session &session);
void mergeContacts(Session &session);
void unmergeContact(Session &session);
void setContactField(Session &session);
void listDuplicates(Session &session);

} // namespace throughline
