// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// throughline-connector-probe FILE: loads a connector's plugin and makes a connector, so that a plugin which crashes in
// that takes this program down and not a person's desk. Exit 0: it can be used. Exit 1: the reason is on standard
// output.

#include "connector/connector.h"

#include <QCoreApplication>
#include <QPluginLoader>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include <sys/resource.h>

namespace {

[[noreturn]] void end(int code, const char *reason = "")
{
    std::fputs(reason, stdout);
    std::fflush(stdout);
    std::_Exit(code); // what the libraries behind a plugin do at their end is not asked here
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        end(2, "usage: throughline-connector-probe FILE");
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);

    try {
        QPluginLoader loader(QString::fromLocal8Bit(argv[1]));
        auto *plugin = qobject_cast<throughline::ConnectorPlugin *>(loader.instance());
        if (!plugin)
            end(1, qPrintable(loader.errorString()));
        if (!plugin->create({}))
            end(1, "it made no connector");
    } catch (const std::exception &exception) {
        end(1, exception.what());
    } catch (...) {
        end(1, "it threw something that is no std::exception");
    }
    end(0);
}
