// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicate.h"

#include "core/sentencecontext.h"

#include <cmath>

namespace throughline {

namespace {

/// The doubt that a reason leaves. Numbers change hands and colleagues share a switchboard; two people of one name in
/// one organization are rare.
double doubtAfter(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameHandle: return 0.08;
    case DuplicateReason::SameNameAndOrganization: return 0.18;
    case DuplicateReason::HandleInSignature: return 0.25;
    }
    return 1;
}

} // namespace

int scoreOf(const QList<DuplicateReason> &reasons)
{
    double doubt = 1;
    for (const DuplicateReason each : reasons)
        doubt *= doubtAfter(each);
    return int(std::floor((1 - doubt) * 100));
}

QString sentence(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameHandle: return Sentence::tr("They have the same number or address.");
    case DuplicateReason::SameNameAndOrganization: return Sentence::tr("They have the same name and organization.");
    case DuplicateReason::HandleInSignature:
        return Sentence::tr("A number or address of one stands in a signature of the other.");
    }
    return {};
}

} // namespace throughline
