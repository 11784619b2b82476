// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QObject>
#include <QStringList>

namespace throughline {

class Desk;

/// Something that can stand at the cursor of the search field.
struct SearchSuggestion
{
    QString text; ///< what is put in, in the reader's language
    QString explanation; ///< one line; may be empty

    bool goesOn() const { return text.endsWith(u':'); } ///< an operator, whose value comes next
    friend bool operator==(const SearchSuggestion &, const SearchSuggestion &) = default;
};

/// What fits at a place in a search text.
struct SearchSuggestions
{
    qsizetype position = 0; ///< they take the place of `length` units here
    qsizetype length = 0;
    bool ofValues = false; ///< of an operator that has been typed; else a plain word may be meant
    QList<SearchSuggestion> list;
};

/// Knows what can be completed in a search text: operators, and the channels, tags and agents of this workspace.
class SearchHelp : public QObject
{
    Q_OBJECT
public:
    explicit SearchHelp(Desk &desk, QObject *parent = nullptr); ///< `desk` outlives it

    void refresh(); ///< reads the names again; changed() when they are there
    SearchSuggestions at(const QString &text, qsizetype cursor) const;

Q_SIGNALS:
    void changed();

private:
    QStringList namesOf(SearchOperator which) const;

    Desk &m_desk;
    QStringList m_tags;
    QStringList m_agents;
};

} // namespace throughline
