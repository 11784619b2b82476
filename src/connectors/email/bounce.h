// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/message.h"
#include "connectors/email/mimepart.h"

namespace throughline::email {

/// The reports in a delivery status notification (RFC 3464) about the message that it returns; empty for every other
/// mail, and for one that does not say which message it is about. A report of a delay changes nothing and is left out.
QList<DeliveryReport> deliveryReports(const MimePart &root);

} // namespace throughline::email
