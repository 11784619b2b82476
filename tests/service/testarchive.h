// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

namespace throughline {

/// Reads files of lines `id|from|subject`, one a message of long ago; a line without bars is one that cannot be read.
/// The smallest connector that reads files; it can do nothing else.
class TestArchive : public ConnectorPlugin
{
public:
    std::unique_ptr<Connector> create(const ChannelConfig &config) override;
    QFuture<TestStep> test(const ChannelConfig &config) override;
    std::unique_ptr<MessageReader> openArchive(const QString &path) override; ///< null unless it ends in ".lines"
};

/// An archive, whatever its path, of messages that are there already.
class MessageArchive : public TestArchive
{
public:
    explicit MessageArchive(QList<InboundMessage> messages)
        : m_messages(std::move(messages))
    { }

    std::unique_ptr<MessageReader> openArchive(const QString &path) override;

private:
    QList<InboundMessage> m_messages;
};

/// Writes a file of lines with the messages `first` to `last`.
QString writeArchive(const QString &file, int first, int last);

} // namespace throughline
