// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/documentcache.h"

#include "service/reading.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/timeline/codehighlighter.h"
#include "ui/timeline/pictureloader.h"

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDocuments = 120;

} // namespace

DocumentCache::DocumentCache(const Reading &reading, QObject *parent)
    : QObject(parent)
    , m_reading(reading)
    , m_highlighter(std::make_unique<CodeHighlighter>())
    , m_loader(new PictureLoader(this))
{ }

DocumentCache::~DocumentCache() = default;

BubbleDocument &DocumentCache::document(const MessageSummary &message, const QPalette &palette)
{
    Entry &entry = m_entries[message.id];
    entry.used = ++m_clock;
    if (entry.document && entry.messageRevision == message.revision)
        return *entry.document;
    const DocumentSetting setting{.font = fontFor(TextRole::Body),
        .quotes = m_unfolded.contains(message.id) ? Quotes::Unfolded : Quotes::Folded,
        .remotePictures = m_withPictures.contains(message.id)};
    entry.document = makeDocument(message, setting, tokensOf(palette), *m_highlighter);
    entry.messageRevision = message.revision;
    BubbleDocument &document = *entry.document;
    askForPictures(message, document);
    if (m_entries.size() > mostDocuments)
        dropOldest();
    return document;
}

void DocumentCache::clear()
{
    m_entries.clear();
}

void DocumentCache::drop(MessageId message)
{
    m_entries.remove(message);
    ++m_revisions[message];
    Q_EMIT changed(message);
}

void DocumentCache::dropOldest()
{
    const quint64 limit = m_clock - quint64(mostDocuments / 2);
    m_entries.removeIf([limit](const auto &entry) { return entry->used < limit; });
}

void DocumentCache::toggleQuotes(MessageId message)
{
    if (!m_unfolded.remove(message))
        m_unfolded.insert(message);
    drop(message);
}

bool DocumentCache::unfoldQuotes(MessageId message)
{
    if (m_unfolded.contains(message))
        return false;
    toggleQuotes(message);
    return true;
}

void DocumentCache::loadPictures(MessageId message)
{
    m_withPictures.insert(message);
    drop(message);
}

void DocumentCache::askForPictures(const MessageSummary &message, const BubbleDocument &document)
{
    const auto missing = document.missingPictures();
    for (const QUrl &name : missing) {
        const auto taken = [this, id = message.id, name](const Result<QByteArray> &bytes) {
            if (bytes)
                takePicture(id, name, *bytes);
        };
        if (name.scheme() == "cid"_L1) {
            for (const Attachment &attachment : message.content.attachments) {
                if (!attachment.contentId.isEmpty() && attachment.contentId == name.path(QUrl::FullyDecoded))
                    m_reading.content(attachment.hash).then(this, taken);
            }
        } else if (m_withPictures.contains(message.id)) {
            m_loader->load(name).then(this, taken);
        }
    }
}

void DocumentCache::takePicture(MessageId message, const QUrl &name, const QByteArray &bytes)
{
    const auto entry = m_entries.find(message);
    const QImage image = pictureFrom(bytes);
    if (entry == m_entries.end() || !entry->document || image.isNull())
        return;
    entry->document->setPicture(name, image);
    ++m_revisions[message];
    Q_EMIT changed(message);
}

} // namespace throughline
