// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace throughline {

/// Tries one plugin in a process of its own. Reports once.
class ConnectorProbe : public QObject
{
    Q_OBJECT
public:
    explicit ConnectorProbe(const QString &file, QObject *parent = nullptr);
    ~ConnectorProbe() override; ///< ends a trial that is under way

    void start();

Q_SIGNALS:
    /// `reason` is empty when the plugin can be used. `lasting`: it would come out the same next time.
    void finished(const QString &reason, bool lasting);

private:
    void conclude(const QString &reason, bool lasting);
    void ended(int code, QProcess::ExitStatus how);

    QString m_file;
    QProcess m_process;
    QTimer m_limit;
    bool m_concluded = false;
};

} // namespace throughline
