// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secretsource.h"

#include "app/ctl/output.h"
#include "app/ctl/text.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace throughline {

namespace {

using Secret = std::expected<QString, QString>;

/// Keeps a terminal from showing what is typed, while it lives.
class EchoOff
{
public:
    EchoOff()
        : m_changed(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
    bool m_changed;
};

Secret withoutLineBreak(QByteArray bytes, const QString &name)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return std::unexpected(Ctl::tr("There is nothing to read for the secret “%1”.").arg(name));
    return QString::fromUtf8(bytes);
}

Secret readFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Ctl::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    return withoutLineBreak(file.read(64LL * 1024), name);
}

Secret readLine(const QString &name, QFile &input)
{
    if (!::isatty(STDIN_FILENO))
        return withoutLineBreak(input.readLine(64LL * 1024), name);
    const EchoOff echoOff;
    Output::complain(Ctl::tr("%1 (it is not shown):", "asks for a password at the terminal").arg(name));
    return withoutLineBreak(input.readLine(64LL * 1024), name);
}

} // namespace

std::expected<QMap<QString, QString>, QString> readSecrets(const QStringList &options)
{
    QMap<QString, QString> secrets;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Ctl::tr("“%1” cannot be read: %2").arg(u"-", input.errorString()));
    for (const QString &each : options) {
        const qsizetype equals = each.indexOf(u'=');
        const QString name = each.left(equals);
        const auto secret = equals < 0 ? readLine(name, input) : readFile(name, each.mid(equals + 1));
        if (!secret)
            return std::unexpected(secret.error());
        secrets.insert(name, *secret);
    }
    return secrets;
}

} // namespace throughline
