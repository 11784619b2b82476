// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/session.h"

#include "app/defaultworkspace.h"
#include "core/sentence.h"
#include "service/desk.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace throughline {

Session::Session(Invocation invocation)
    : m_invocation(std::move(invocation))
    , m_output(m_invocation.json)
{ }

Session::~Session() = default;

QString Session::folder() const
{
    return m_invocation.workspace.isEmpty() ? defaultWorkspace() : QDir(m_invocation.workspace).absolutePath();
}

Desk *Session::openDesk(Channels channels, Missing missing)
{
    auto desk = Desk::open({.folder = folder(),
        .create = missing == Missing::Create,
        .runChannels = channels == Channels::Run,
        .agentName = m_invocation.value(u"agent"_s)});
    if (!desk) {
        finish(failure(desk.error()));
        return nullptr;
    }
    m_desk = std::move(*desk);
    return m_desk.get();
}

void Session::finish(const Result<void> &outcome)
{
    if (outcome)
        end(0);
    else
        fail(sentence(outcome.error()));
}

void Session::fail(const QString &sentence)
{
    end(1, sentence);
}

void Session::misuse(const QString &sentence)
{
    end(2, sentence);
}

void Session::end(int status, const QString &sentence)
{
    if (m_ended)
        return;
    m_ended = true;
    m_output.clear();
    if (!sentence.isEmpty())
        Output::complain(sentence);
    QCoreApplication::exit(status);
}

void Session::interrupt()
{
    m_interrupted = true;
    if (m_onInterrupt)
        m_onInterrupt();
    else
        finish(failure(ErrorCode::Cancelled));
}

} // namespace throughline
