// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailparser.h"
#include "core/quoting.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Every message that comes from outside goes this way.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace throughline;
    const QByteArray raw(reinterpret_cast<const char *>(data), qsizetype(size));
    const InboundMessage message = email::parsedMail(raw);
    splitQuoting(message.text);
    // Read twice, it is the same message: a second one would double it.
    if (message.externalId.isEmpty() || email::parsedMail(raw).externalId != message.externalId
        || message.source != raw)
        std::abort();
    return 0;
}
