// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/foundmarks.h"

#include "service/foundwords.h"

#include <QTextDocument>

namespace throughline {

bool FoundMarks::setTerms(const QList<SearchTerm> &terms)
{
    if (terms == m_terms)
        return false;
    m_terms = terms;
    m_known.clear();
    ++m_generation;
    return true;
}

TextMarks FoundMarks::marks(MessageId message, int revision, const QTextDocument &text)
{
    if (isEmpty())
        return {};
    Known &known = m_known[message];
    if (known.revision == revision)
        return known.marks;
    known = {.revision = revision, .marks = {}};
    const auto taken = [this, message, revision, generation = m_generation](const TextMarks &marks) {
        if (generation != m_generation || m_known.value(message).revision != revision)
            return;
        m_known[message].marks = marks;
        Q_EMIT found(message);
    };
    foundWords(m_terms, text.toPlainText()).then(this, taken); // one character of it for each of the document
    return {};
}

} // namespace throughline
