// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/plugins/fragileconnector.h"

namespace throughline {

class Plugin : public FragilePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID THROUGHLINE_CONNECTOR_IID FILE "forgetful.json")
    Q_INTERFACES(throughline::ConnectorPlugin)
public:
    Plugin()
        : FragilePlugin(false)
    { }
};

} // namespace throughline

#include "forgetful.moc"
