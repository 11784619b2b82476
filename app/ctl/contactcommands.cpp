// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/find.h"
#include "app/ctl/handlers.h"
#include "app/ctl/jsonrow.h"
#include "app/ctl/text.h"
#include "app/ctl/textrow.h"
#include "service/contacts.h"
#include "service/desk.h"
#include "service/reading.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr int contactsAtATime = 200;
constexpr int mostNamed = 1000;

void listFrom(Session &session, const Desk &desk, std::optional<qint64> before, int left)
{
    session.then(desk.contacts().list(before, std::min(left, contactsAtATime)),
        [&session, &desk, left](const QList<ContactLine> &lines) {
            for (const ContactLine &each : lines)
                session.output().row(jsonRow(each), textRow(each));
            const int rest = left - int(lines.size());
            if (lines.isEmpty() || rest <= 0)
                session.finish();
            else
                listFrom(session, desk, lines.last().row, rest);
        });
}

void report(Session &session, ContactId contact, EventId event)
{
    const QJsonValue id = event.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(event.toString());
    session.output().row({{u"contact"_s, contact.toString()}, {u"event"_s, id}},
        event.isNull() ? Ctl::tr("There was nothing to change.") : Ctl::tr("The customer was changed."));
    session.finish();
}

} // namespace

void listContacts(Session &session)
{
    const auto limit = limitOf(session, 50);
    const Desk *desk = limit ? session.openDesk() : nullptr;
    if (!desk)
        return;
    const QString words = session.asked().arguments.join(u' ');
    if (words.isEmpty())
        return listFrom(session, *desk, {}, *limit);
    session.then(
        desk->contacts().named(words, std::min(*limit, mostNamed)), [&session](const QList<ContactLine> &lines) {
            for (const ContactLine &each : lines)
                session.output().row(jsonRow(each), textRow(each));
            session.finish();
        });
}

void showContact(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findContact(session, *desk, session.argument(0), [&session](const ContactSummary &contact) {
        session.output().row(jsonRow(contact), textRow(contact));
        session.finish();
    });
}

void mergeContacts(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findContact(session, *desk, session.argument(0), [&session, desk](const ContactSummary &into) {
        findContact(session, *desk, session.argument(1), [&session, desk, into](const ContactSummary &from) {
            session.then(desk->contacts().merge(into.id, from.id),
                [&session, into](EventId event) { report(session, into.id, event); });
        });
    });
}

void unmergeContact(Session &session)
{
    const auto from = ContactId::fromString(session.argument(0));
    if (from.isNull()) {
        session.misuse(Ctl::tr("“%1” is not the id of a customer. “contact show” names those that were merged.")
                .arg(session.argument(0)));
        return;
    }
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    session.then(desk->contacts().unmerge(from), [&session, from](EventId event) { report(session, from, event); });
}

void setContactField(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findContact(session, *desk, session.argument(0), [&session, desk](const ContactSummary &contact) {
        session.then(desk->contacts().setField(contact.id, session.argument(1), session.argument(2)),
            [&session, contact](EventId event) { report(session, contact.id, event); });
    });
}

void listDuplicates(Session &session)
{
    const Desk *desk = session.openDesk();
    if (!desk)
        return;
    findContact(session, *desk, session.argument(0), [&session, desk](const ContactSummary &contact) {
        session.then(desk->contacts().likelyDuplicates(contact.id), [&session](const QList<LikelyDuplicate> &found) {
            for (const LikelyDuplicate &each : found)
                session.output().row(jsonRow(each), textRow(each));
            session.finish();
        });
    });
}

} // namespace throughline
