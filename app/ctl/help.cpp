// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/help.h"

#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QString usageOf(const Command &command)
{
    return u"%1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.arguments)).trimmed();
}

QString optionLine(const OptionSpec &option)
{
    const QString name = u"--%1 %2"_s.arg(QLatin1StringView(option.name), QString::fromUtf8(option.value)).trimmed();
    return u"      %1 %2\n"_s.arg(name, -24).arg(Ctl::tr(option.help));
}

QString entry(const Command &command)
{
    QString text = u"  %1\n      %2\n"_s.arg(usageOf(command), Ctl::tr(command.summary));
    for (const OptionSpec &each : command.options)
        text += optionLine(each);
    if (!command.fields.isEmpty())
        text += u"      %1 %2\n"_s.arg(Ctl::tr("JSON:"), command.fields);
    return text;
}

QString heading()
{
    return Ctl::tr("throughlinectl [--workspace DIR] [--json] COMMAND") + u"\n\n"_s;
}

QString closing()
{
    return u'\n'
        + Ctl::tr("  --workspace DIR  the workspace's folder; without it, the desktop's own\n"
                  "  --json           one JSON object a line, with the fields named above; times are UTC (ISO 8601)\n"
                  "  --help           this text, or that of one command\n"
                  "  --version        the version\n"
                  "\n"
                  "CONVERSATION is its number or its id. What goes wrong is said on standard error.\n"
                  "Exit status: 0 done, 1 failed, 2 wrong use.")
        + u'\n';
}

} // namespace

QString helpText(const Command *command)
{
    if (command)
        return heading() + entry(*command) + closing();
    QString text = heading();
    for (const Command &each : commands())
        text += entry(each);
    return text + closing();
}

} // namespace throughline
