// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/help.h"
#include "app/ctl/session.h"
#include "app/ctl/text.h"
#include "app/interrupt.h"

#include <QCoreApplication>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using namespace throughline;

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

int misused(const QString &mistake)
{
    Output::complain(mistake + u' ' + Ctl::tr("“throughlinectl --help” lists the commands."));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setQuitLockEnabled(false); // a KJob that ends in a connector would end the program
    QTranslator english; // its plurals, also where the reader's language is not known
    QTranslator translator;
    for (const auto &[each, locale] :
        {std::pair(&english, QLocale(QLocale::English)), std::pair(&translator, QLocale())}) {
        if (each->load(locale, u"throughline"_s, u"_"_s, u":/i18n"_s))
            QCoreApplication::installTranslator(each);
    }

    const auto invocation = readInvocation(QCoreApplication::arguments().mid(1));
    if (!invocation)
        return misused(invocation.error());
    if (invocation->version)
        print(u"throughlinectl " THROUGHLINE_VERSION "\n"_s);
    else if (invocation->help)
        print(helpText(invocation->command));
    if (invocation->version || invocation->help)
        return 0;

    Session session(*invocation);
    onInterrupt(&session, [&session] { session.interrupt(); });
    QTimer::singleShot(0, &session, [&session] { session.asked().command->run(session); });
    return QCoreApplication::exec();
}
