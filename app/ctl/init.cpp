// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/handlers.h"
#include "app/ctl/session.h"
#include "app/ctl/text.h"
#include "service/desk.h"

using namespace Qt::StringLiterals;

namespace throughline {

void initWorkspace(Session &session)
{
    const Desk *desk = session.openDesk(Session::Channels::Leave, Session::Missing::Create);
    if (!desk)
        return;
    session.output().row({{u"workspace"_s, desk->folder()}, {u"agent"_s, desk->agent().name}},
        Ctl::tr("The workspace is in %1. This is the desk of %2.").arg(desk->folder(), desk->agent().name));
    session.finish();
}

} // namespace throughline
