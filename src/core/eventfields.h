// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <concepts>

// The kinds of events by name, and the fields of each, listed once: eventjson.cpp writes and reads by the same list. A
// kind without its lines here does not compile. The names stand in journals, so they never change.

namespace throughline {

template <class Fact> struct KindName;

template <> struct KindName<AgentAdded>
{
    static constexpr auto value = "agent_added";
};
template <> struct KindName<ChannelAdded>
{
    static constexpr auto value = "channel_added";
};
template <> struct KindName<ChannelConfigured>
{
    static constexpr auto value = "channel_configured";
};
template <> struct KindName<ChannelStateSet>
{
    static constexpr auto value = "channel_state_set";
};
template <> struct KindName<ChannelRemoved>
{
    static constexpr auto value = "channel_removed";
};
template <> struct KindName<ContactAdded>
{
    static constexpr auto value = "contact_added";
};
template <> struct KindName<ContactRenamed>
{
    static constexpr auto value = "contact_renamed";
};
template <> struct KindName<IdentityAdded>
{
    static constexpr auto value = "identity_added";
};
template <> struct KindName<IdentityRemoved>
{
    static constexpr auto value = "identity_removed";
};
template <> struct KindName<ContactFieldSet>
{
    static constexpr auto value = "contact_field_set";
};
template <> struct KindName<ContactsMerged>
{
    static constexpr auto value = "contacts_merged";
};
template <> struct KindName<ContactsUnmerged>
{
    static constexpr auto value = "contacts_unmerged";
};
template <> struct KindName<ContactsKeptApart>
{
    static constexpr auto value = "contacts_kept_apart";
};
template <> struct KindName<ConversationStarted>
{
    static constexpr auto value = "conversation_started";
};
template <> struct KindName<MessageReceived>
{
    static constexpr auto value = "message_received";
};
template <> struct KindName<ReplyQueued>
{
    static constexpr auto value = "reply_queued";
};
template <> struct KindName<ReplyRecalled>
{
    static constexpr auto value = "reply_recalled";
};
template <> struct KindName<NoteAdded>
{
    static constexpr auto value = "note_added";
};
template <> struct KindName<NoteRecalled>
{
    static constexpr auto value = "note_recalled";
};
template <> struct KindName<DeliveryChanged>
{
    static constexpr auto value = "delivery_changed";
};
template <> struct KindName<ConversationRead>
{
    static constexpr auto value = "conversation_read";
};
template <> struct KindName<Assigned>
{
    static constexpr auto value = "assigned";
};
template <> struct KindName<StatusChanged>
{
    static constexpr auto value = "status_changed";
};
template <> struct KindName<PriorityChanged>
{
    static constexpr auto value = "priority_changed";
};
template <> struct KindName<Tagged>
{
    static constexpr auto value = "tagged";
};
template <> struct KindName<Untagged>
{
    static constexpr auto value = "untagged";
};
template <> struct KindName<SubjectChanged>
{
    static constexpr auto value = "subject_changed";
};
template <> struct KindName<ConversationsMerged>
{
    static constexpr auto value = "conversations_merged";
};
template <> struct KindName<ConversationsUnmerged>
{
    static constexpr auto value = "conversations_unmerged";
};
template <> struct KindName<ConversationSplit>
{
    static constexpr auto value = "conversation_split";
};

template <class T, class Fact>
concept Like = std::same_as<std::remove_const_t<T>, Fact>;

// visitFields(visit, fact) calls visit("name", field) for each field, and visit.longText("name", field) for a long
// text.

void visitFields(auto &visit, Like<Address> auto &fact)
{
    visit("handle", fact.handle);
    visit("name", fact.name);
}

void visitFields(auto &visit, Like<Attachment> auto &fact)
{
    visit("name", fact.name);
    visit("mime_type", fact.mimeType);
    visit("size", fact.size);
    visit("hash", fact.hash);
    visit("content_id", fact.contentId);
    visit("embedded", fact.embedded);
}

void visitFields(auto &visit, Like<Recipients> auto &fact)
{
    visit("to", fact.to);
    visit("cc", fact.cc);
    visit("bcc", fact.bcc);
}

void visitFields(auto &visit, Like<MessageContent> auto &fact)
{
    visit("subject", fact.subject);
    visit.longText("text", fact.text);
    visit.longText("html", fact.html);
    visit("attachments", fact.attachments);
    visit("source", fact.source);
}

void visitFields(auto &visit, Like<AgentAdded> auto &fact)
{
    visit("agent", fact.agent);
    visit("name", fact.name);
}

void visitFields(auto &visit, Like<ChannelAdded> auto &fact)
{
    visit("channel", fact.channel);
    visit("kind", fact.kind);
    visit("name", fact.name);
    visit("settings", fact.settings);
}

void visitFields(auto &visit, Like<ChannelConfigured> auto &fact)
{
    visit("channel", fact.channel);
    visit("name", fact.name);
    visit("settings", fact.settings);
}

void visitFields(auto &visit, Like<ChannelStateSet> auto &fact)
{
    visit("channel", fact.channel);
    visit("state", fact.state);
}

void visitFields(auto &visit, Like<ChannelRemoved> auto &fact)
{
    visit("channel", fact.channel);
}

void visitFields(auto &visit, Like<ContactAdded> auto &fact)
{
    visit("contact", fact.contact);
    visit("name", fact.name);
}

void visitFields(auto &visit, Like<ContactRenamed> auto &fact)
{
    visit("contact", fact.contact);
    visit("name", fact.name);
}

void visitFields(auto &visit, Like<IdentityAdded> auto &fact)
{
    visit("identity", fact.identity);
    visit("contact", fact.contact);
    visit("kind", fact.kind);
    visit("handle", fact.handle);
    visit("name", fact.name);
}

void visitFields(auto &visit, Like<IdentityRemoved> auto &fact)
{
    visit("identity", fact.identity);
    visit("contact", fact.contact);
    visit("kind", fact.kind);
    visit("handle", fact.handle);
    visit("name", fact.name);
}

void visitFields(auto &visit, Like<ContactFieldSet> auto &fact)
{
    visit("contact", fact.contact);
    visit("field", fact.field);
    visit("value", fact.value);
    visit("before", fact.before);
    visit("source", fact.source);
}

template <class T>
concept OfTwoContacts = Like<T, ContactsMerged> || Like<T, ContactsUnmerged> || Like<T, ContactsKeptApart>;

void visitFields(auto &visit, OfTwoContacts auto &fact)
{
    visit("contact", fact.contact);
    visit("from", fact.from);
}

void visitFields(auto &visit, Like<ConversationStarted> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("contact", fact.contact);
    visit("channel", fact.channel);
    visit("subject", fact.subject);
}

void visitFields(auto &visit, Like<MessageReceived> auto &fact)
{
    visit("message", fact.message);
    visit("conversation", fact.conversation);
    visit("channel", fact.channel);
    visit("direction", fact.direction);
    visit("from", fact.from);
    visit("recipients", fact.recipients);
    visit("external_id", fact.externalId);
    visit("references", fact.references);
    visit("automatic", fact.automatic);
    visit("content", fact.content);
    visit("writer", fact.writer);
}

void visitFields(auto &visit, Like<ReplyQueued> auto &fact)
{
    visit("message", fact.message);
    visit("conversation", fact.conversation);
    visit("channel", fact.channel);
    visit("recipients", fact.recipients);
    visit("external_id", fact.externalId);
    visit("references", fact.references);
    visit("send_after", fact.sendAfter);
    visit("content", fact.content);
}

void visitFields(auto &visit, Like<ReplyRecalled> auto &fact)
{
    visit("message", fact.message);
    visit("conversation", fact.conversation);
}

void visitFields(auto &visit, Like<NoteAdded> auto &fact)
{
    visit("message", fact.message);
    visit("conversation", fact.conversation);
    visit("content", fact.content);
}

void visitFields(auto &visit, Like<NoteRecalled> auto &fact)
{
    visit("message", fact.message);
    visit("conversation", fact.conversation);
}

void visitFields(auto &visit, Like<DeliveryChanged> auto &fact)
{
    visit("message", fact.message);
    visit("conversation", fact.conversation);
    visit("delivery", fact.delivery);
    visit("error", fact.error);
}

void visitFields(auto &visit, Like<ConversationRead> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("read", fact.read);
}

void visitFields(auto &visit, Like<Assigned> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("agent", fact.agent);
}

void visitFields(auto &visit, Like<StatusChanged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("status", fact.status);
    visit("until", fact.until);
}

void visitFields(auto &visit, Like<PriorityChanged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("priority", fact.priority);
}

void visitFields(auto &visit, Like<Tagged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("tag", fact.tag);
}

void visitFields(auto &visit, Like<Untagged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("tag", fact.tag);
}

void visitFields(auto &visit, Like<SubjectChanged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("subject", fact.subject);
}

void visitFields(auto &visit, Like<ConversationsMerged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("from", fact.from);
}

void visitFields(auto &visit, Like<ConversationsUnmerged> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("from", fact.from);
}

void visitFields(auto &visit, Like<ConversationSplit> auto &fact)
{
    visit("conversation", fact.conversation);
    visit("into", fact.into);
    visit("contact", fact.contact);
    visit("subject", fact.subject);
    visit("messages", fact.messages);
}

struct AnyVisitor
{
    void operator()(const char *, auto &) { }
    void longText(const char *, auto &) { }
};

template <class T>
concept HasFields = requires(AnyVisitor &visit, T &fact) { visitFields(visit, fact); };

} // namespace throughline
