// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names.h"
#include "core/result.h"

namespace throughline {

template <> struct Names<ErrorCode>
{
    static constexpr std::array<std::pair<ErrorCode, std::string_view>, 37> table{{
        {ErrorCode::InvalidInput, "invalid_input"},
        {ErrorCode::NotFound, "not_found"},
        {ErrorCode::Conflict, "conflict"},
        {ErrorCode::NotAllowed, "not_allowed"},
        {ErrorCode::Unsupported, "unsupported"},
        {ErrorCode::WorkspaceNewer, "workspace_newer"},
        {ErrorCode::WorkspaceDamaged, "workspace_damaged"},
        {ErrorCode::WorkspaceBusy, "workspace_busy"},
        {ErrorCode::WorkspaceMissing, "workspace_missing"},
        {ErrorCode::DiskFull, "disk_full"},
        {ErrorCode::StorageFailed, "storage_failed"},
        {ErrorCode::Unreachable, "unreachable"},
        {ErrorCode::HostNotFound, "host_not_found"},
        {ErrorCode::TimedOut, "timed_out"},
        {ErrorCode::ConnectionLost, "connection_lost"},
        {ErrorCode::TlsRefused, "tls_refused"},
        {ErrorCode::TlsUnavailable, "tls_unavailable"},
        {ErrorCode::LoginRefused, "login_refused"},
        {ErrorCode::SignInAgain, "sign_in_again"},
        {ErrorCode::SignInRefused, "sign_in_refused"},
        {ErrorCode::FolderMissing, "folder_missing"},
        {ErrorCode::ServerRefused, "server_refused"},
        {ErrorCode::ServerBusy, "server_busy"},
        {ErrorCode::RecipientRefused, "recipient_refused"},
        {ErrorCode::AddressUnsupported, "address_unsupported"},
        {ErrorCode::MessageRefused, "message_refused"},
        {ErrorCode::TooLarge, "too_large"},
        {ErrorCode::ProtocolViolation, "protocol_violation"},
        {ErrorCode::NotConfigured, "not_configured"},
        {ErrorCode::SecretMissing, "secret_missing"},
        {ErrorCode::KeychainFailed, "keychain_failed"},
        {ErrorCode::UncertainDelivery, "uncertain_delivery"},
        {ErrorCode::Bounced, "bounced"},
        {ErrorCode::ConnectorMissing, "connector_missing"},
        {ErrorCode::ConnectorIncompatible, "connector_incompatible"},
        {ErrorCode::ConnectorBroken, "connector_broken"},
        {ErrorCode::Cancelled, "cancelled"},
    }};
};

QString errorName(ErrorCode code)
{
    return nameOf(code);
}

ErrorCode errorFromName(QStringView name)
{
    return fromName<ErrorCode>(name).value_or(ErrorCode::InvalidInput);
}

} // namespace throughline
