// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/searchquery.h"
#include "core/textmarks.h"

#include <QHash>
#include <QObject>

class QTextDocument;

namespace throughline {

/// Where the words of the search stand in the bubbles. They are looked for off the window's thread, in what is drawn
/// only, and remembered until the search is another one.
class FoundMarks : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool setTerms(const QList<SearchTerm> &terms); ///< none: nothing is marked; false: it was these already
    bool isEmpty() const { return m_terms.isEmpty(); }

    /// In characters of the document. Nothing until they are known; then found() says so. `revision`: of its text.
    TextMarks marks(MessageId message, int revision, const QTextDocument &text);

Q_SIGNALS:
    void found(throughline::MessageId message);

private:
    struct Known
    {
        int revision = -1;
        TextMarks marks;
    };

    QList<SearchTerm> m_terms;
    QHash<MessageId, Known> m_known;
    quint64 m_generation = 0; ///< answers to an older search are dropped
};

} // namespace throughline
