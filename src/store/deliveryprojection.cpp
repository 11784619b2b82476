// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activity.h"
#include "store/database.h"
#include "store/projection.h"
#include "store/searchindex.h"
#include "store/tally.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

struct Sent
{
    qint64 key = 0;
    Delivery delivery = Delivery::None;
    std::optional<qint64> channel;
    QString externalId;
};

Result<Sent> findSent(const Projecting &to, MessageId message)
{
    auto select = to.database.statement(u"SELECT key, delivery, channel, external_id FROM message"
                                        " WHERE id = ? AND conversation = ? AND kind = 'outbound'"_s);
    const auto there = select.first(message, to.conversation.key);
    if (!there)
        return failure(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, message.toString());
    return Sent{.key = select.integer(0),
        .delivery = fromName<Delivery>(select.text(1)).value_or(Delivery::None),
        .channel = select.optionalInteger(2),
        .externalId = select.text(3)};
}

/// Without what the message of a reply had in its channel and in the outbox.
Result<void> removeMessage(const Projecting &to, qint64 key)
{
    --to.conversation.activity.messageCount;
    const auto remove = [&](const QString &sql) { return to.database.statement(sql).run(key); };
    return remove(u"DELETE FROM attachment WHERE message = ?"_s)
        .and_then([&] { return remove(u"DELETE FROM message WHERE key = ?"_s); })
        .and_then([&] { return to.index.remove(key); });
}

/// What failed or was given up does not reach the customer.
bool isAnswer(Delivery delivery)
{
    return delivery != Delivery::Failed && delivery != Delivery::None;
}

bool inOutbox(Delivery delivery)
{
    return delivery == Delivery::Queued || delivery == Delivery::Sending || delivery == Delivery::Held
        || delivery == Delivery::Failed;
}

/// Keeps the counts that depend on a delivery; after it changed in the message's row, or the row is gone (None).
Result<void> moveDelivery(const Projecting &to, Delivery before, Delivery after)
{
    to.conversation.activity.failedReplies += int(after == Delivery::Failed) - int(before == Delivery::Failed);
    const int difference = int(inOutbox(after)) - int(inOutbox(before));
    return difference == 0 ? Result<void>() : addToTally(to.database, outboxTally, difference);
}

} // namespace

Result<void> project(const Projecting &to, const ReplyRecalled &fact)
{
    const auto sent = findSent(to, fact.message);
    if (!sent)
        return failure(sent.error());
    return removeMessage(to, sent->key)
        .and_then([&] {
            return to.database
                .statement(u"DELETE FROM external_ref WHERE channel = ? AND external_id = ? AND message = ?"_s)
                .run(sent->channel, sent->externalId, sent->key);
        })
        .and_then([&] { return moveDelivery(to, sent->delivery, Delivery::None); })
        .and_then([&] { return recountReplies(to.database, to.conversation); });
}

Result<void> project(const Projecting &to, const NoteRecalled &fact)
{
    const auto key =
        to.database.statement(u"SELECT key FROM message WHERE id = ? AND conversation = ? AND kind = 'note'"_s)
            .list([](const Statement &row) { return row.integer(0); }, fact.message, to.conversation.key);
    if (!key)
        return failure(key.error());
    if (key->isEmpty())
        return failure(ErrorCode::NotFound, fact.message.toString());
    return removeMessage(to, key->first());
}

Result<void> project(const Projecting &to, const DeliveryChanged &fact)
{
    const auto sent = findSent(to, fact.message);
    if (!sent)
        return failure(sent.error());
    std::optional<QString> code, detail;
    std::optional<bool> retryable;
    if (fact.error) {
        code = errorName(fact.error->code);
        detail = fact.error->detail;
        retryable = fact.error->retryable;
    }
    const bool answersOrNot = isAnswer(sent->delivery) != isAnswer(fact.delivery);
    return to.database
        .statement(u"UPDATE message SET delivery = ?, error_code = ?, error_detail = ?, error_retryable = ?,"
                   " revision = revision + 1 WHERE key = ?"_s)
        .run(nameOf(fact.delivery), code, detail, retryable, sent->key)
        .and_then([&] { return moveDelivery(to, sent->delivery, fact.delivery); })
        .and_then([&] { return answersOrNot ? recountReplies(to.database, to.conversation) : Result<void>(); });
}

} // namespace throughline
