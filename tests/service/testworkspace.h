// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/intake.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <source_location>

namespace throughline {

/// The value of an answer, waited for. An error fails the test at the caller's line, with an empty value.
template <class T> T must(const Result<T> &result, std::source_location where = std::source_location::current())
{
    if (!result) {
        const QByteArray words = errorName(result.error().code).toUtf8() + ' ' + result.error().detail.toUtf8();
        QTest::qFail(words.constData(), where.file_name(), int(where.line()));
        if constexpr (!std::is_void_v<T>)
            return T{};
    } else if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

template <class T>
T must(const QFuture<Result<T>> &future, std::source_location where = std::source_location::current())
{
    return must(future.result(), where);
}

/// The code of a refusal; nothing when it was none.
template <class T> std::optional<ErrorCode> refusal(const QFuture<Result<T>> &future)
{
    const auto result = future.result();
    return result ? std::nullopt : std::optional(result.error().code);
}

/// A message of a customer, as a mail connector delivers it.
InboundMessage mail(
    const QString &id, const QString &from, const QString &subject = {}, const QStringList &references = {});

/// A real workspace in a folder of its own, with an agent and a live channel of the kind "email".
class TestWorkspace
{
public:
    TestWorkspace();

    QString folder() const { return m_folder.path(); }
    ChannelSummary addChannel(const QString &kind, const QString &name, const QString &address);
    AgentSummary addAgent(const QString &name);

    IntakeReport deliver(const QList<InboundMessage> &messages, bool history = false);
    IntakeReport deliver(const Batch &batch, const IntakeOptions &options = {});
    /// Delivers one live message and answers where it is.
    ConversationId receive(const InboundMessage &message);
    void append(const Event &event);
    void setStatus(ConversationId conversation, Status status);

    ConversationSummary conversation(ConversationId id);
    QList<ConversationSummary> conversations(); ///< all, in any state
    QList<MessageSummary> messages(ConversationId id); ///< oldest first, with notes
    QList<Event> events(); ///< the whole journal
    MessageSummary byExternalId(const QString &externalId);

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Store> store;
    AgentSummary agent;
    ChannelSummary channel;
};

} // namespace throughline
