// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/reader.h"
#include "store/searchlines.h"
#include "store/searchrun.h"
#include "store/searchupkeep.h"
#include "store/summaryrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using Of = MatchingLine::Of;

/// Makes the hits of a search from what it found.
class HitMaker
{
public:
    HitMaker(const Database &database, const LineFinder &finder)
        : m_database(database)
        , m_finder(finder)
    { }

    Result<SearchHit> hitOf(const SearchFound &found) const
    {
        auto select = m_database.statement(
            u"SELECT %1 FROM conversation AS c %2 WHERE c.key = ?"_s.arg(conversationColumns, conversationJoins));
        if (const auto there = select.first(found.conversation); !there)
            return failure(there.error());
        SearchHit hit;
        hit.band = found.band;
        hit.conversation = conversationOf(select);
        hit.at = found.at;
        hit.line = hit.conversation.preview;
        const auto own = found.message != 0 ? addMessage(hit, found.message) : Result<void>();
        const auto lined = own.and_then([&] { return hit.lines.isEmpty() ? addNames(hit) : Result<void>(); });
        if (!lined)
            return failure(lined.error());
        if (!hit.lines.isEmpty())
            hit.line = hit.lines.constFirst().text;
        return hit;
    }

private:
    Result<void> addMessage(SearchHit &hit, qint64 message) const
    {
        auto select = m_database.statement(u"SELECT m.id, m.kind, m.line, t.text FROM message AS m"
                                           " LEFT JOIN longtext AS t ON t.event = m.key WHERE m.key = ?"_s);
        if (const auto there = select.first(message); !there)
            return failure(there.error());
        hit.message = select.id<MessageId>(0);
        hit.kind = fromName<MessageKind>(select.text(1)).value_or(MessageKind::Inbound);
        hit.line = select.text(2);
        hit.lines = m_finder.linesIn(select.text(3), Of::Text);
        if (!hit.lines.isEmpty())
            return {};
        const auto names = m_database.statement(u"SELECT name FROM attachment WHERE message = ? ORDER BY position"_s)
                               .list([](const Statement &row) { return row.text(0); }, message);
        const auto all = names.value_or(QList<QString>());
        for (const QString &name : all)
            hit.lines += m_finder.linesIn(name, Of::Attachment);
        return names.transform([](const auto &) { });
    }

    Result<void> addNames(SearchHit &hit) const
    {
        const ConversationSummary &conversation = hit.conversation;
        hit.lines += m_finder.linesIn(conversation.subject, Of::Subject);
        hit.lines += m_finder.linesIn(conversation.contactName, Of::Customer);
        for (const QString &tag : conversation.tags)
            hit.lines += m_finder.linesIn(tag, Of::Tag);
        auto select = m_database.statement(u"SELECT i.handle, i.name FROM identity AS i JOIN contact AS c"
                                           " ON c.key = i.contact WHERE c.id = ? ORDER BY i.key LIMIT 20"_s);
        auto there = select.first(conversation.contact);
        for (; there && *there; there = select.next()) {
            hit.lines += m_finder.linesIn(select.text(0), Of::Handle);
            hit.lines += m_finder.linesIn(select.text(1), Of::Customer);
        }
        if (!there)
            return failure(there.error());
        const auto merged = addMergedNames(hit);
        hit.lines = firstLines(hit.lines);
        return merged;
    }

    /// What was merged into the conversation and its customer is found by its own names.
    Result<void> addMergedNames(SearchHit &hit) const
    {
        auto select = m_database.statement(
            u"SELECT 0, name FROM contact WHERE root = (SELECT key FROM contact WHERE id = ?)"
            " UNION ALL SELECT 1, subject FROM conversation WHERE root = (SELECT key FROM conversation WHERE id = ?)"
            " LIMIT 20"_s);
        auto there = select.first(hit.conversation.contact, hit.conversation.id);
        for (; there && *there; there = select.next())
            hit.lines += m_finder.linesIn(select.text(1), select.integer(0) == 0 ? Of::Customer : Of::Subject);
        return there.transform([](bool) { });
    }

    /// Those with most marks, none twice.
    static QList<MatchingLine> firstLines(QList<MatchingLine> lines)
    {
        constexpr qsizetype mostLines = 3;
        std::ranges::stable_sort(lines, std::greater(), [](const MatchingLine &line) { return line.marks.size(); });
        QList<MatchingLine> first;
        for (const MatchingLine &line : std::as_const(lines)) {
            if (first.size() < mostLines && !std::ranges::contains(first, line.text, &MatchingLine::text))
                first.append(line);
        }
        return first;
    }

    const Database &m_database;
    const LineFinder &m_finder;
};

/// Names are half of the hits at most, where enough was written.
QList<SearchFound> chosen(const SearchRun &run, qsizetype limit)
{
    const qsizetype written = std::min(run.written().size(), limit / 2);
    return run.named().first(std::min(run.named().size(), limit - written)) + run.written();
}

bool isOwnLine(const MatchingLine &line)
{
    return line.of == Of::Text || line.of == Of::Attachment;
}

} // namespace

Result<QList<SearchHit>> Reader::search(const QString &words, int limit) const
{
    SearchRequest request{.query = {}, .me = {}, .limit = limit};
    request.query.terms = termsOf(words);
    return search(request, [] { return false; }).transform([](SearchAnswer &&answer) { return answer.hits; });
}

Result<SearchAnswer> Reader::search(const SearchRequest &request, const std::function<bool()> &stopped) const
{
    SearchAnswer answer;
    const auto progress = indexProgress(m_database);
    if (!progress)
        return failure(progress.error());
    answer.indexing = *progress;
    if (!request.query.canRun())
        return answer;
    SearchRun run(m_database, request, stopped);
    if (const auto done = run.run(); !done)
        return failure(done.error());
    answer.reasons = run.reasons();
    const LineFinder finder(request.query.terms);
    const HitMaker maker(m_database, finder);
    QSet<ConversationId> named;
    const QList<SearchFound> found = chosen(run, request.limit);
    qsizetype next = 0;
    for (; next < found.size() && answer.hits.size() < request.limit; ++next) {
        if (stopped())
            return failure(ErrorCode::Cancelled);
        auto hit = maker.hitOf(found[next]);
        if (!hit)
            return failure(hit.error());
        if (hit->message.isNull())
            named.insert(hit->conversation.id);
        // Found by its subject or its customer only, which stands above already.
        else if (named.contains(hit->conversation.id) && std::ranges::none_of(hit->lines, isOwnLine))
            continue;
        answer.hits.append(std::move(*hit));
    }
    answer.more = run.more() || next < found.size();
    return answer;
}

} // namespace throughline
