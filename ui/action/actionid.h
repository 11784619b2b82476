// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/names.h"

namespace throughline {

/// Everything that an agent can do from the keyboard or the palette.
enum class ActionId {
    Next,
    Previous,
    Open,
    Reply,
    Note,
    Claim,
    Assign,
    Tag,
    Priority,
    Pending,
    Snooze,
    Resolve,
    Reopen,
    MarkUnread,
    MergeCustomer,
    MergeConversation,
    SplitConversation,
    Undo,
    ShowSource,
    JumpToDate,
    Search,
    Palette,
    Send,
    Bold,
    Italic,
    List,
    Attach,
    ToggleViews,
    ToggleSide,
    ConnectChannel,
    Import,
    Settings,
    Shortcuts,
    Quit,
};

/// The names under which changed shortcuts are kept.
template <> struct Names<ActionId>
{
    static constexpr std::array<std::pair<ActionId, std::string_view>, 34> table{{
        {ActionId::Next, "next"},
        {ActionId::Previous, "previous"},
        {ActionId::Open, "open"},
        {ActionId::Reply, "reply"},
        {ActionId::Note, "note"},
        {ActionId::Claim, "claim"},
        {ActionId::Assign, "assign"},
        {ActionId::Tag, "tag"},
        {ActionId::Priority, "priority"},
        {ActionId::Pending, "pending"},
        {ActionId::Snooze, "snooze"},
        {ActionId::Resolve, "resolve"},
        {ActionId::Reopen, "reopen"},
        {ActionId::MarkUnread, "mark_unread"},
        {ActionId::MergeCustomer, "merge_customer"},
        {ActionId::MergeConversation, "merge_conversation"},
        {ActionId::SplitConversation, "split_conversation"},
        {ActionId::Undo, "undo"},
        {ActionId::ShowSource, "show_source"},
        {ActionId::JumpToDate, "jump_to_date"},
        {ActionId::Search, "search"},
        {ActionId::Palette, "palette"},
        {ActionId::Send, "send"},
        {ActionId::Bold, "bold"},
        {ActionId::Italic, "italic"},
        {ActionId::List, "list"},
        {ActionId::Attach, "attach"},
        {ActionId::ToggleViews, "toggle_views"},
        {ActionId::ToggleSide, "toggle_side"},
        {ActionId::ConnectChannel, "connect_channel"},
        {ActionId::Import, "import"},
        {ActionId::Settings, "settings"},
        {ActionId::Shortcuts, "shortcuts"},
        {ActionId::Quit, "quit"},
    }};
};

} // namespace throughline
