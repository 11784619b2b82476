// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testarchive.h"

namespace throughline {

/// TestArchive as the program finds it: a file in a folder of connectors.
class LinesPlugin : public QObject, public TestArchive
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID THROUGHLINE_CONNECTOR_IID FILE "lines.json")
    Q_INTERFACES(throughline::ConnectorPlugin)
};

} // namespace throughline

#include "plugin.moc"
