// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/duplicates.h"

#include "core/contactfield.h"
#include "core/phonenumber.h"
#include "service/handles.h"
#include "store/reader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr int mostNamesakes = 20;
constexpr qsizetype mostDuplicates = 10;
constexpr qsizetype conversationsRead = 3;
constexpr int entriesRead = 10; ///< of each
constexpr qsizetype signatureLines = 8;

QString fieldOf(const ContactSummary &contact, QStringView name)
{
    const auto found = std::ranges::find(contact.fields, name, &ContactField::name);
    return found == contact.fields.cend() ? QString() : found->value;
}

bool areAlike(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// The last lines of what the customer wrote, without what they quote.
QString signatureOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'>') || line.trimmed().isEmpty(); });
    return lines.last(std::min(lines.size(), signatureLines)).join(u'\n');
}

class DuplicateSearch
{
public:
    DuplicateSearch(const Reader &reader, const ContactSummary &contact)
        : m_reader(reader)
        , m_contact(contact)
        , m_region(homeRegion(reader))
    { }

    Result<QList<LikelyDuplicate>> run()
    {
        const auto done = lookForHandles().and_then([&] { return lookForNamesakes(); }).and_then([&] {
            return lookIntoSignatures();
        });
        if (!done)
            return failure(done.error());
        for (LikelyDuplicate &each : m_found)
            each.score = scoreOf(each.reasons);
        std::ranges::stable_sort(m_found, std::greater(), &LikelyDuplicate::score);
        return m_found.first(std::min(m_found.size(), mostDuplicates));
    }

private:
    /// On another channel; and the number as it was kept before anybody knew of its country.
    Result<void> lookForHandles()
    {
        for (const IdentitySummary &each : m_contact.identities) {
            QStringList handles{each.handle, e164(each.handle, m_region)};
            handles.removeDuplicates();
            for (const QString &handle : std::as_const(handles)) {
                if (const auto done = addOwnersOf(handle, DuplicateReason::SameHandle); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> lookForNamesakes()
    {
        const QString organization = fieldOf(m_contact, contactfield::organization);
        if (organization.isEmpty() || m_contact.name.isEmpty())
            return {};
        const auto namesakes = m_reader.contactsNamed(m_contact.name, mostNamesakes);
        if (!namesakes)
            return failure(namesakes.error());
        for (const ContactLine &each : *namesakes) {
            if (each.id == m_contact.id || !areAlike(each.name, m_contact.name))
                continue;
            const auto other = m_reader.contact(each.id);
            if (!other)
                return failure(other.error());
            if (!areAlike(organization, fieldOf(*other, contactfield::organization)))
                continue;
            if (const auto done = add(each, DuplicateReason::SameNameAndOrganization); !done)
                return done;
        }
        return {};
    }

    Result<void> lookIntoSignatures()
    {
        for (const ConversationSummary &each :
            m_contact.recent.first(std::min(m_contact.recent.size(), conversationsRead))) {
            const auto page = m_reader.timeline(each.id, {.limit = entriesRead});
            if (!page)
                return failure(page.error());
            for (const TimelineEntry &entry : page->rows) {
                const bool theirs = entry.message && entry.message->kind == MessageKind::Inbound;
                const auto done = theirs ? lookIntoSignature(entry.message->content.text) : Result<void>();
                if (!done)
                    return done;
            }
        }
        return {};
    }

    Result<void> lookIntoSignature(const QString &text)
    {
        static const QRegularExpression address(u"[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"_s);
        const QString signature = signatureOf(text);
        QStringList handles = phoneNumbersIn(signature, m_region);
        for (auto match = address.globalMatch(signature); match.hasNext();)
            handles.append(normalisedHandle(m_reader, u"email"_s, match.next().captured()));
        for (const QString &handle : std::as_const(handles)) {
            if (const auto done = addOwnersOf(handle, DuplicateReason::HandleInSignature); !done)
                return done;
        }
        return {};
    }

    Result<void> addOwnersOf(const QString &handle, DuplicateReason reason)
    {
        if (handle.isEmpty())
            return {};
        const auto owners = m_reader.contactsWithHandle(handle);
        if (!owners)
            return failure(owners.error());
        Result<void> done;
        for (const ContactLine &each : *owners)
            done = done.and_then([&] { return add(each, reason); });
        return done;
    }

    Result<void> add(const ContactLine &contact, DuplicateReason reason)
    {
        if (contact.id == m_contact.id)
            return {};
        auto found =
            std::ranges::find(m_found, contact.id, [](const LikelyDuplicate &each) { return each.contact.id; });
        if (found == m_found.end()) {
            const auto apart = m_reader.areKeptApart(m_contact.id, contact.id);
            if (!apart || *apart)
                return apart.transform([](bool) { });
            found = m_found.insert(m_found.end(), {.contact = contact, .reasons = {}});
        }
        if (!found->reasons.contains(reason))
            found->reasons.append(reason);
        return {};
    }

    const Reader &m_reader;
    const ContactSummary &m_contact;
    const QString m_region;
    QList<LikelyDuplicate> m_found;
};

} // namespace

Result<QList<LikelyDuplicate>> duplicatesOf(const Reader &reader, ContactId id)
{
    const auto contact = reader.contact(id);
    if (!contact)
        return failure(contact.error());
    return DuplicateSearch(reader, *contact).run();
}

} // namespace throughline
