// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importrun.h"

#include "store/store.h"

#include <QDirListing>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr qsizetype batchMessages = 500;
constexpr qint64 batchBytes = 16 << 20; // of message sources: two batches are in memory at a time

/// The channel of imported messages, made when there is none. One that was removed goes on, so that nothing comes in
/// twice.
Result<ChannelSummary> importChannel(Transaction &transaction, AgentId agent)
{
    const auto channels = transaction.channels();
    if (!channels)
        return failure(channels.error());
    const auto found = std::ranges::find(*channels, importChannelKind, &ChannelSummary::kind);
    if (found != channels->cend())
        return *found;
    const ChannelAdded added{
        .channel = ChannelId::make(), .kind = importChannelKind, .name = u"Import"_s, .settings = {}};
    if (const auto done = transaction.append(makeEvent(added, agent)); !done)
        return failure(done.error());
    return transaction.channel(added.channel);
}

/// Of all files, before any is read: the only thing about an import that is known beforehand.
qint64 bytesIn(const QStringList &paths)
{
    qint64 bytes = 0;
    for (const QString &path : paths) {
        bytes += QFileInfo(path).isFile() ? QFileInfo(path).size() : 0;
        const auto walk = QDirListing::IteratorFlag::FilesOnly | QDirListing::IteratorFlag::Recursive
            | QDirListing::IteratorFlag::IncludeHidden;
        for (const auto &file : QDirListing(path, walk))
            bytes += file.size();
    }
    return bytes;
}

} // namespace

ImportRun::ImportRun(Store &store, AgentId agent, QList<Source> sources, Archive::Progress &progress, GoesOn goesOn)
    : m_store(store)
    , m_agent(agent)
    , m_sources(std::move(sources))
    , m_progress(progress)
    , m_goesOn(std::move(goesOn))
{
    m_batch.history = true;
}

Result<Archive::ImportReport> ImportRun::run(const QStringList &paths)
{
    m_progress.total = bytesIn(paths);
    for (const QString &path : paths) {
        if (const auto done = readPath(path); !done) {
            std::ignore = finishWriting(); // what is being written is let finish
            return failure(done.error());
        }
    }
    if (const auto done = finishWriting(); !done)
        return failure(done.error());
    return std::move(m_report);
}

Result<void> ImportRun::readPath(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        m_report.refused.append({path, {ErrorCode::NotFound, path, false}});
        return {};
    }
    for (const Source &source : std::as_const(m_sources)) {
        if (const auto reader = source.plugin->openArchive(path))
            return readAll(*reader, source.kind);
    }
    m_report.refused.append({path, {ErrorCode::Unsupported, path, false}});
    return {};
}

Result<void> ImportRun::readAll(MessageReader &reader, const QString &kind)
{
    while (auto item = reader.next()) {
        take(*std::move(item));
        ++m_progress.messages;
        if (!m_goesOn())
            return failure(ErrorCode::Cancelled);
        if (m_batch.messages.size() < batchMessages && m_bytes < batchBytes)
            continue;
        if (const auto done = flush(kind); !done)
            return done;
    }
    return flush(kind);
}

void ImportRun::take(MessageReader::Item item)
{
    if (item.message && item.message->externalId.isEmpty())
        item.message = failure(ErrorCode::ProtocolViolation); // it could not be told from another
    if (!item.message) {
        m_report.refused.append({item.place, item.message.error()});
        m_progress.bytes += QFileInfo(item.place).size(); // 0 of one in a mailbox, whose size nobody knows
        return;
    }
    m_progress.bytes += item.message->source.size();
    m_bytes += item.message->source.size();
    m_batch.messages.append(*std::move(item.message));
}

Result<void> ImportRun::flush(const QString &kind)
{
    if (const auto done = finishWriting(); !done || m_batch.messages.isEmpty())
        return done;
    m_writing = m_store.write([batch = m_batch, kind, agent = m_agent](Transaction &transaction) {
        return importChannel(transaction, agent).and_then([&](const ChannelSummary &channel) {
            return takeIn(transaction, channel, batch, {.identityKind = kind, .sharesIdsWith = kind, .archive = true});
        });
    });
    m_batch.messages.clear();
    m_bytes = 0;
    return {};
}

Result<void> ImportRun::finishWriting()
{
    if (!m_writing)
        return {};
    const auto report = m_writing->result();
    m_writing.reset();
    if (!report)
        return failure(report.error());
    m_report.imported += report->stored;
    m_report.alreadyPresent += report->alreadyPresent;
    return {};
}

} // namespace throughline
