// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary.h"

namespace throughline {

/// Why two contacts may be the same person.
enum class DuplicateReason {
    SameHandle, ///< on another kind of channel, or the same number written differently
    SameNameAndOrganization,
    HandleInSignature, ///< below a message of the one stands a number or an address of the other
};

template <> struct Names<DuplicateReason>
{
    static constexpr std::array<std::pair<DuplicateReason, std::string_view>, 3> table{{
        {DuplicateReason::SameHandle, "same_handle"},
        {DuplicateReason::SameNameAndOrganization, "same_name_and_organization"},
        {DuplicateReason::HandleInSignature, "handle_in_signature"},
    }};
};

struct LikelyDuplicate
{
    ContactLine contact;
    QList<DuplicateReason> reasons; ///< each once
    int score = 0; ///< per cent
};

/// How likely two contacts are one, by the reasons for it: each leaves a share of the doubt that the others left.
int scoreOf(const QList<DuplicateReason> &reasons);

/// One line about a reason.
QString sentence(DuplicateReason reason);

} // namespace throughline
