// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <expected>

namespace throughline {

/// What went wrong, as a code. A person reads `sentence(error)` (core/sentence.h), never the code.
enum class ErrorCode {
    // asking
    InvalidInput,
    NotFound,
    Conflict, ///< someone else was faster; what they did stands
    NotAllowed,
    Unsupported,
    // the workspace
    WorkspaceNewer, ///< written by a newer version; detail: its version
    WorkspaceDamaged,
    WorkspaceBusy, ///< another process kept it locked for too long
    WorkspaceMissing,
    DiskFull,
    StorageFailed, ///< any other failure of disk or database
    // the line
    Unreachable,
    HostNotFound,
    TimedOut,
    ConnectionLost,
    TlsRefused, ///< the certificate does not verify; detail: why
    TlsUnavailable,
    LoginRefused,
    SignInAgain, ///< the permission to fetch access tokens has ended
    SignInRefused, ///< no access token for another reason that does not pass; detail: the server's own words
    FolderMissing,
    ServerRefused, ///< detail: the server's own words
    ServerBusy,
    RecipientRefused,
    AddressUnsupported, ///< the server takes no address beyond ASCII; detail: the address
    MessageRefused,
    TooLarge,
    ProtocolViolation,
    NotConfigured,
    SecretMissing,
    KeychainFailed,
    UncertainDelivery, ///< a crash while sending on a channel that cannot tell a repeat
    Bounced,
    // plugins
    ConnectorMissing,
    ConnectorIncompatible,
    ConnectorBroken,
    Cancelled,
};

struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail; ///< a name, a path, a server's words: shown beside the sentence, never translated, never a secret
    bool retryable = false; ///< true when the same thing may succeed later without a person changing anything

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QString detail = {}, bool retryable = false)
{
    return std::unexpected(Error{code, std::move(detail), retryable});
}

inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected(std::move(error));
}

/// The stable name of a code in the journal and in `--json`, such as "tls_refused"; and back (InvalidInput when
/// unknown).
QString errorName(ErrorCode code);
ErrorCode errorFromName(QStringView name);

} // namespace throughline

Q_DECLARE_METATYPE(throughline::Error)
