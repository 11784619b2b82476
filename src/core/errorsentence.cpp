// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"
#include "core/sentencecontext.h"

namespace throughline {

namespace {

QString workspaceSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WorkspaceNewer:
        //: %1: a version number
        return Sentence::tr(
            "This workspace was written by a newer Throughline (workspace version %1). It was not touched. "
            "Update Throughline to open it.")
            .arg(error.detail);
    case ErrorCode::WorkspaceDamaged:
        return Sentence::tr(
            "The workspace is damaged and was left as it is. Export what is whole, or restore a backup.");
    case ErrorCode::WorkspaceBusy:
        return Sentence::tr("Another program kept the workspace locked for too long. Nothing was changed; try again.");
    case ErrorCode::WorkspaceMissing:
        //: %1: a folder
        return Sentence::tr("There is no workspace in %1.").arg(error.detail);
    case ErrorCode::DiskFull:
        return Sentence::tr("The disk is full. What was saved before is safe; make room and try again.");
    default: return Sentence::tr("The disk or the database reported a failure. What was saved before is safe.");
    }
}

QString lineSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable: return Sentence::tr("The server cannot be reached. Throughline goes on trying.");
    case ErrorCode::HostNotFound:
        //: %1: a host name
        return Sentence::tr("There is no server called %1. Check the spelling, or the network.").arg(error.detail);
    case ErrorCode::TimedOut: return Sentence::tr("The server did not answer in time. Throughline goes on trying.");
    case ErrorCode::ConnectionLost: return Sentence::tr("The connection was lost. Throughline goes on trying.");
    case ErrorCode::TlsRefused:
        return Sentence::tr("The server's certificate cannot be trusted, so nothing was sent to it.");
    case ErrorCode::TlsUnavailable:
        return Sentence::tr(
            "The server offers no encryption, so nothing was sent to it. Check the port and the kind of encryption.");
    case ErrorCode::LoginRefused: return Sentence::tr("The server refused the user name or the password.");
    case ErrorCode::SignInAgain:
        //: A refresh token is what a program gets when somebody signs in (OAuth 2.0)
        return Sentence::tr(
            "The permission to use this mailbox has ended. Sign in again, and put the new refresh token "
            "into the channel's settings.");
    case ErrorCode::SignInRefused:
        return Sentence::tr("The sign-in server gave no access. Check its address, the client's id and the client's "
                            "secret in the channel's settings.");
    case ErrorCode::FolderMissing:
        //: %1: the name of a mail folder
        return Sentence::tr("The server has no folder called %1.").arg(error.detail);
    case ErrorCode::ServerBusy: return Sentence::tr("The server is busy. Throughline tries again later.");
    case ErrorCode::ProtocolViolation: return Sentence::tr("The server's answer cannot be understood.");
    default: return Sentence::tr("The server refused the request.");
    }
}

QString sendingSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RecipientRefused: return Sentence::tr("The server refused the recipient. The reply is kept.");
    case ErrorCode::AddressUnsupported:
        //: %1: an e-mail address with letters such as ü or 客
        return Sentence::tr("The mail server cannot send to an address such as %1, with letters other than A to Z. "
                            "Nothing was sent, and the reply is kept; write to another address.")
            .arg(error.detail);
    case ErrorCode::MessageRefused: return Sentence::tr("The server refused the message. It is kept.");
    case ErrorCode::TooLarge: return Sentence::tr("That is larger than the channel takes. Nothing was sent.");
    case ErrorCode::UncertainDelivery:
        return Sentence::tr(
            "Throughline ended while this was being sent, and the channel cannot tell whether it arrived. Send it "
            "again, or discard it.");
    default: return Sentence::tr("The message came back: it could not be delivered.");
    }
}

QString setupSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotConfigured: return Sentence::tr("The channel is not set up completely.");
    case ErrorCode::SecretMissing:
        return Sentence::tr("The channel's password is not on this machine. Type it in the channel's settings.");
    case ErrorCode::KeychainFailed: return Sentence::tr("The system's keychain did not give or take the password.");
    case ErrorCode::ConnectorMissing:
        //: %1: a kind of channel, such as "email"
        return Sentence::tr("The connector for “%1” is not installed.").arg(error.detail);
    case ErrorCode::ConnectorIncompatible:
        return Sentence::tr("The connector was built for another version of Throughline and was not loaded.");
    default: return Sentence::tr("The connector is broken and was not loaded. Nothing else is affected.");
    }
}

QString askingSentence(const Error &error)
{
    switch (error.code) {
    //: A conversation, a channel, a file
    case ErrorCode::NotFound: return Sentence::tr("That is not there any more.");
    case ErrorCode::Conflict: return Sentence::tr("Someone else was faster. Their change stands.");
    case ErrorCode::NotAllowed: return Sentence::tr("You are not allowed to do that.");
    case ErrorCode::Unsupported: return Sentence::tr("That cannot be done here.");
    case ErrorCode::Cancelled: return Sentence::tr("Cancelled. What was done before is kept.");
    default: return Sentence::tr("That cannot be understood. Nothing was changed.");
    }
}

QString bareSentence(const Error &error)
{
    if (error.code >= ErrorCode::ConnectorMissing && error.code <= ErrorCode::ConnectorBroken)
        return setupSentence(error);
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::NotAllowed:
    case ErrorCode::Unsupported:
    case ErrorCode::Cancelled: return askingSentence(error);
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::WorkspaceMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed: return workspaceSentence(error);
    case ErrorCode::RecipientRefused:
    case ErrorCode::AddressUnsupported:
    case ErrorCode::MessageRefused:
    case ErrorCode::TooLarge:
    case ErrorCode::UncertainDelivery:
    case ErrorCode::Bounced: return sendingSentence(error);
    case ErrorCode::NotConfigured:
    case ErrorCode::SecretMissing:
    case ErrorCode::KeychainFailed: return setupSentence(error);
    default: return lineSentence(error);
    }
}

} // namespace

QString sentence(const Error &error)
{
    const QString bare = bareSentence(error);
    if (error.detail.isEmpty() || bare.contains(error.detail))
        return bare;
    //: %1: a whole sentence; %2: a detail that is not translated, such as a server's own words
    return Sentence::tr("%1 (%2)").arg(bare, error.detail);
}

} // namespace throughline
