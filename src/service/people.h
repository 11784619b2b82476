// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "store/reader.h"

#include <QHash>

namespace throughline {

/// The contacts that a batch speaks of, by their handles: looked up once each, made where missing. Lives no longer than
/// the transaction.
class People
{
public:
    People(const Reader &reader, QString identityKind)
        : m_reader(reader)
        , m_kind(std::move(identityKind))
    { }

    struct Person
    {
        ContactId contact; ///< that they are shown with
        ContactId
            origin; ///< whose the handle is: another one where contacts were merged. What comes now names this one
        bool made = false; ///< by this batch: the workspace knows nothing of them yet
        QString name; ///< as made; empty for one who was known
    };

    /// Somebody without a handle is made anew each time: nothing tells two of them apart. What is made is appended to
    /// `events`.
    Result<Person> find(const Address &address, Instant at, QList<Event> &events);

    /// The name for a contact that is called by its handle until now and whose message tells a better one; else empty.
    QString betterName(const QString &present, const Address &address) const;

private:
    const Reader &m_reader;
    QString m_kind;
    QHash<QString, Person> m_known;
};

} // namespace throughline
