// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace throughline {

/// Standard output and standard error. Each line is out at once, so that a script can follow.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    { }

    /// The same fact for a program and for a person: one of the two is printed.
    void row(const QJsonObject &fields, const QString &text) const;
    /// For a person at a terminal only: how far a long work is. Overwrites itself; clear() takes it away.
    void progress(const QString &text);
    void clear();
    /// A sentence on standard error.
    static void complain(const QString &sentence);

private:
    bool m_json;
    bool m_progressShown = false;
};

/// Text that cannot steer a terminal: control characters and bidirectional overrides are gone, line breaks and tabs
/// stay.
QString printable(const QString &text);

} // namespace throughline
