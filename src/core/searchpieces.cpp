// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchpieces.h"

#include <algorithm>

namespace throughline {

namespace {

bool isQuote(QChar each)
{
    return QStringView(u"\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02").contains(each);
}

bool isMinus(QChar each)
{
    return each == u'-' || each == u'\u2212' || each == u'\uff0d';
}

bool isColon(QChar each)
{
    return each == u':' || each == u'\uff1a';
}

bool isSame(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

template <class Value> QString shown(Value value, const QList<std::pair<Value, QString>> &names)
{
    for (const auto &[each, name] : names) {
        if (each == value)
            return name;
    }
    return nameOf(value);
}

/// Reads pieces from a text, one after the other.
class PieceReader
{
public:
    PieceReader(QStringView text, const SearchContext &context)
        : m_text(text)
        , m_context(context)
    { }

    std::optional<SearchPiece> next()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
        if (atEnd())
            return std::nullopt;
        SearchPiece piece;
        piece.start = m_at;
        if (isMinus(here()) && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            piece.negated = true;
            ++m_at;
        }
        if (!isQuote(here()))
            readName(piece);
        readValue(piece);
        piece.end = m_at;
        return piece;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }

    /// Up to a colon, where there is one in the word.
    void readName(SearchPiece &piece)
    {
        qsizetype colon = m_at;
        while (colon < m_text.size() && !m_text[colon].isSpace() && !isColon(m_text[colon]))
            ++colon;
        if (colon == m_at || colon == m_text.size() || !isColon(m_text[colon]))
            return;
        piece.hasColon = true;
        piece.name = m_text.sliced(m_at, colon - m_at);
        piece.which = operatorNamed(piece.name, m_context);
        m_at = colon + 1;
    }

    void readValue(SearchPiece &piece)
    {
        piece.quoted = !atEnd() && isQuote(here());
        if (piece.quoted)
            ++m_at;
        piece.valueAt = m_at;
        while (!atEnd() && !(piece.quoted ? isQuote(here()) : here().isSpace()))
            ++m_at;
        piece.value = m_text.sliced(piece.valueAt, m_at - piece.valueAt);
        if (!piece.quoted)
            return;
        piece.closed = !atEnd();
        if (piece.closed)
            ++m_at;
    }

    QStringView m_text;
    const SearchContext &m_context;
    qsizetype m_at = 0;
};

} // namespace

QList<SearchPiece> piecesOf(QStringView text, const SearchContext &context)
{
    QList<SearchPiece> pieces;
    PieceReader reader(text, context);
    while (const auto piece = reader.next())
        pieces.append(*piece);
    return pieces;
}

std::optional<SearchOperator> operatorNamed(QStringView name, const SearchContext &context)
{
    for (const auto &[each, shownAs] : context.operatorNames) {
        if (isSame(name, shownAs))
            return each;
    }
    return fromName<SearchOperator>(name.toString().toLower());
}

std::optional<SearchWord> searchWordNamed(QStringView name, SearchOperator which, const SearchContext &context)
{
    const QList<SearchWord> words = wordsOf(which);
    const auto found = std::ranges::find_if(
        words, [&](SearchWord each) { return isSame(name, nameOf(each)) || isSame(name, shownName(each, context)); });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

QString shownName(SearchOperator which, const SearchContext &context)
{
    return shown(which, context.operatorNames);
}

QString shownName(SearchWord word, const SearchContext &context)
{
    return shown(word, context.wordNames);
}

} // namespace throughline
