// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QStringList beginningWith(QStringList names, QStringView typed)
{
    names.removeIf([&](const QString &name) { return !name.startsWith(typed, Qt::CaseInsensitive); });
    return names;
}

} // namespace

SearchCompletion completionAt(QStringView text, qsizetype cursor, const SearchContext &context)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    SearchCompletion completion{.position = cursor, .length = 0, .typed = {}, .valueOf = {}, .texts = {}};
    QStringList names;
    const QList<SearchPiece> pieces = piecesOf(text, context);
    const auto piece = std::ranges::find_if(
        pieces, [&](const SearchPiece &each) { return each.start <= cursor && cursor <= each.end; });
    const bool inPiece = piece != pieces.end();
    if (inPiece && piece->which && cursor >= piece->valueAt - int(piece->quoted)) {
        completion.position = piece->valueAt - int(piece->quoted);
        completion.length = piece->end - completion.position;
        completion.typed =
            text.sliced(piece->valueAt, std::clamp<qsizetype>(cursor - piece->valueAt, 0, piece->value.size()))
                .toString();
        completion.valueOf = piece->which;
        const auto words = wordsOf(*piece->which);
        for (const SearchWord word : words)
            names.append(shownName(word, context));
        if (piece->which == SearchOperator::Before || piece->which == SearchOperator::After)
            names << u"7d"_s << u"1m"_s << context.now.date().toString(u"yyyy-MM"_s);
        completion.texts = beginningWith(names, completion.typed);
        return completion;
    }
    if (inPiece && piece->quoted && !piece->hasColon)
        return completion;
    if (inPiece) {
        completion.position = std::min(piece->start + int(piece->negated), cursor);
        completion.length = (piece->hasColon ? piece->valueAt : piece->end) - completion.position;
        completion.typed = text.sliced(completion.position, cursor - completion.position).toString();
    }
    for (const auto &[which, name] : Names<SearchOperator>::table)
        names.append(shownName(which, context) + u':');
    completion.texts = beginningWith(names, completion.typed);
    return completion;
}

QString quotedSearchValue(const QString &value)
{
    const bool spaced = std::ranges::any_of(value, [](QChar each) { return each.isSpace(); });
    return spaced ? u'"' + QString(value).remove(u'"') + u'"' : value;
}

} // namespace throughline
