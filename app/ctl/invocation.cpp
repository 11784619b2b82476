// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/invocation.h"

#include "app/ctl/text.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

const OptionSpec *optionNamed(const Command *command, const QString &name)
{
    if (!command)
        return nullptr;
    for (const OptionSpec &each : command->options) {
        if (name == QLatin1StringView(each.name))
            return &each;
    }
    return nullptr;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &each : commands()) {
        if (name == QLatin1StringView(each.name))
            return &each;
    }
    return nullptr;
}

class InvocationReader
{
public:
    explicit InvocationReader(QStringList words)
        : m_left(std::move(words))
    { }

    std::expected<Invocation, QString> read()
    {
        while (!m_left.isEmpty() && m_mistake.isEmpty()) {
            const QString word = m_left.takeFirst();
            if (word == u"--" && !m_onlyArguments)
                m_onlyArguments = true;
            else if (word.startsWith(u"--") && !m_onlyArguments)
                readOption(word.mid(2));
            else
                readPlain(word);
        }
        if (m_mistake.isEmpty() && !m_result.help && !m_result.version)
            checkArguments();
        if (!m_mistake.isEmpty())
            return std::unexpected(m_mistake);
        return m_result;
    }

private:
    void readPlain(const QString &word)
    {
        if (m_result.command) {
            m_result.arguments << word;
            return;
        }
        m_result.command = commandNamed(word);
        if (!m_result.command && !m_left.isEmpty() && (m_result.command = commandNamed(word + u' ' + m_left.first())))
            m_left.removeFirst();
        if (!m_result.command)
            m_mistake = Ctl::tr("There is no command “%1”.").arg(word);
    }

    void readOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        const std::optional<QString> value = equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1));
        if (name == u"workspace")
            m_result.workspace = valueOf(name, value);
        else if (const OptionSpec *option = optionNamed(m_result.command, name); option && option->value)
            m_result.options[name] << valueOf(name, value);
        else if (value)
            m_mistake = Ctl::tr("There is no option “--%1” with a value here.").arg(name);
        else if (option)
            m_result.options[name] << QString();
        else if (!readGlobalSwitch(name))
            m_mistake = Ctl::tr("There is no option “--%1” here.").arg(name);
    }

    bool readGlobalSwitch(const QString &name)
    {
        bool *const wanted = name == u"json" ? &m_result.json
            : name == u"help"                ? &m_result.help
            : name == u"version"             ? &m_result.version
                                             : nullptr;
        if (wanted)
            *wanted = true;
        return wanted;
    }

    QString valueOf(const QString &name, const std::optional<QString> &given)
    {
        if (!given && m_left.isEmpty())
            m_mistake = Ctl::tr("The option “--%1” needs a value.").arg(name);
        const QString value = given ? *given : m_left.isEmpty() ? QString() : m_left.takeFirst();
        if (m_mistake.isEmpty() && value.isEmpty() && name == u"workspace")
            m_mistake = Ctl::tr("The option “--%1” needs a value.").arg(name);
        return value;
    }

    void checkArguments()
    {
        if (!m_result.command) {
            m_mistake = Ctl::tr("Which command? The help lists them.");
            return;
        }
        const QStringList wanted = QString::fromUtf8(m_result.command->arguments).split(u' ', Qt::SkipEmptyParts);
        const auto needed = std::ranges::count_if(wanted, [](const QString &each) { return !each.startsWith(u'['); });
        const bool endless = !wanted.isEmpty() && wanted.last().contains(u'…');
        if (m_result.arguments.size() < needed)
            //: %1: a command, %2: the arguments that it takes
            m_mistake = Ctl::tr("Something is missing. The command is written “%1 %2”.")
                            .arg(QLatin1StringView(m_result.command->name), wanted.join(u' '));
        else if (!endless && m_result.arguments.size() > wanted.size())
            m_mistake = Ctl::tr("“%1” is one word too many.").arg(m_result.arguments.at(wanted.size()));
    }

    QStringList m_left;
    Invocation m_result;
    QString m_mistake;
    bool m_onlyArguments = false;
};

} // namespace

QString Invocation::value(const QString &option) const
{
    const QStringList given = options.value(option);
    return given.isEmpty() ? QString() : given.last();
}

std::expected<Invocation, QString> readInvocation(const QStringList &words)
{
    return InvocationReader(words).read();
}

} // namespace throughline
