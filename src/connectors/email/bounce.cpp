// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/bounce.h"

#include "connectors/email/encodedwords.h"
#include "connectors/email/headervalues.h"
#include "core/handle.h"

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

QString originalId(const MimePart &report)
{
    for (const MimePart &part : report.parts) {
        const QByteArray &type = part.type.value;
        if (type != "message/rfc822" && type != "text/rfc822-headers" && type != "message/rfc822-headers"
            && type != "message/global")
            continue;
        const QByteArray content = part.decoded();
        const QStringList ids = messageIds(HeaderFields(splitHeader(content).header).value("message-id"));
        if (!ids.isEmpty())
            return ids.first();
    }
    return {};
}

/// "rfc822; somebody@example.org" without its type.
QString withoutType(const QByteArray &value)
{
    return singleLine(headerText(value.mid(value.indexOf(';') + 1).trimmed()), 300);
}

std::optional<DeliveryReport> reportOf(const HeaderFields &recipient)
{
    const QByteArray action = recipient.value("action").toLower();
    if (action == "delivered")
        return DeliveryReport{.externalId = {}, .delivery = Delivery::Delivered, .error = {}};
    if (action != "failed")
        return std::nullopt;
    const QString who = withoutType(recipient.value("final-recipient"));
    const QString why = withoutType(recipient.value("diagnostic-code"));
    const QString status = QString::fromLatin1(recipient.value("status").left(20));
    const QString detail = who + u": "_s + (why.isEmpty() ? status : why);
    return DeliveryReport{.externalId = {},
        .delivery = Delivery::Failed,
        .error = Error{.code = ErrorCode::Bounced, .detail = detail, .retryable = false}};
}

/// The groups of fields, one a recipient, after the first, which is about the message.
QList<DeliveryReport> reportsIn(const QByteArray &status)
{
    QList<DeliveryReport> reports;
    QByteArrayView rest(status);
    while (!rest.isEmpty() && reports.size() < 100) {
        const HeaderSplit group = splitHeader(rest);
        if (const auto report = reportOf(HeaderFields(group.header)))
            reports.append(*report);
        rest = group.body;
    }
    return reports;
}

} // namespace

QList<DeliveryReport> deliveryReports(const MimePart &root)
{
    if (root.type.value != "multipart/report")
        return {};
    const QString id = originalId(root);
    if (id.isEmpty())
        return {};
    QList<DeliveryReport> reports;
    for (const MimePart &part : root.parts) {
        if (part.type.value == "message/delivery-status" || part.type.value == "message/global-delivery-status")
            reports += reportsIn(part.decoded(1024LL * 1024));
    }
    for (DeliveryReport &each : reports)
        each.externalId = id;
    return reports;
}

} // namespace throughline::email
