// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace throughline::test {

/// What one run of throughlinectl answered.
struct CtlAnswer
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray complaint; ///< standard error
    QList<QJsonObject> rows; ///< the output's lines, where they are JSON objects

    QJsonObject last() const { return rows.isEmpty() ? QJsonObject() : rows.last(); }
};

/// The real program, in a home of its own with an own workspace, and no session bus, so without a keychain.
class CtlProgram
{
public:
    QString folder() const { return m_home.path(); }
    QString workspace() const { return m_home.path() + QStringLiteral("/workspace"); }

    CtlAnswer run(const QStringList &words, const QByteArray &input = {}) const;
    void start(QProcess &process, const QStringList &words) const;
    /// On the own workspace, with --json.
    CtlAnswer json(const QStringList &words, const QByteArray &input = {}) const;

    /// The names in these rows that the command's help does not mention.
    QStringList undocumented(const QStringList &command, const QList<QJsonObject> &rows) const;

private:
    QTemporaryDir m_home;
};

/// For a failed comparison: what the program said.
QByteArray said(const CtlAnswer &answer);

} // namespace throughline::test
