// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

namespace throughline {

/// This test program again, as a process that is killed (SIGKILL) while it works. Its part is run with
/// `program PART ARGUMENTS…` and tells its steps as lines on standard output.
class KilledChild
{
public:
    KilledChild(const QString &part, const QStringList &arguments);
    ~KilledChild();

    /// Waits for a line; empty when the process ended before or took longer than half a minute.
    QByteArray nextLine();
    void kill(); ///< and waits for its end

private:
    QProcess m_process;
};

/// For the child: a line that is out before anything else happens.
void tell(const QByteArray &line);

} // namespace throughline
