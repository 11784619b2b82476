// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/messagedocument.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace throughline {

class CodeHighlighter;
class PictureLoader;
class Reading;

/// The documents of the messages that are on the screen or were a moment ago, and what a reader did to them: unfolded a
/// quote, asked for pictures.
class DocumentCache : public QObject
{
    Q_OBJECT
public:
    /// `reading` outlives the cache; it answers the pictures inside messages.
    explicit DocumentCache(const Reading &reading, QObject *parent = nullptr);
    ~DocumentCache() override;

    /// Valid until the next call for another message. Its text width is the caller's.
    BubbleDocument &document(const MessageSummary &message, const QPalette &palette);

    void clear(); ///< when palette, font or language changed
    void toggleQuotes(MessageId message);
    bool unfoldQuotes(MessageId message); ///< false: they are unfolded already
    void loadPictures(MessageId message); ///< asked for by the reader, for this message only

    /// Grows whenever the message would be drawn differently for a reason that is not in the message.
    int revision(MessageId message) const { return m_revisions.value(message); }

Q_SIGNALS:
    void changed(throughline::MessageId message); ///< a picture came in

private:
    struct Entry
    {
        std::shared_ptr<BubbleDocument> document; // a QHash copies
        int messageRevision = 0;
        quint64 used = 0;
    };

    void drop(MessageId message);
    void dropOldest();
    void askForPictures(const MessageSummary &message, const BubbleDocument &document);
    void takePicture(MessageId message, const QUrl &name, const QByteArray &bytes);

    const Reading &m_reading;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    PictureLoader *m_loader;
    QHash<MessageId, Entry> m_entries;
    QHash<MessageId, int> m_revisions;
    QSet<MessageId> m_unfolded;
    QSet<MessageId> m_withPictures;
    quint64 m_clock = 0;
};

} // namespace throughline
