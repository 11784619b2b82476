// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <memory>
#include <optional>

namespace throughline {

/// What another process does to a workspace. A test program starts itself again with such a role as arguments.
///
///   write FOLDER COUNT [LIMIT]   COUNT transactions (0: without end) of writerEvents events, one content and a setting
///   "n";
///                                after each one was answered its number is printed, or the name of the error and an
///                                end. LIMIT: no file may grow beyond so many bytes.
///   create FOLDER                opens a workspace or makes it, and prints "ok" or the name of the error.
std::unique_ptr<QProcess> startOther(const QStringList &role);

/// Plays a role when the arguments name one; answers the exit code.
std::optional<int> playRole(const QStringList &arguments);

/// Events in each transaction of the role "write": channel, customer, conversation, two messages, a tag.
constexpr int writerEvents = 6;

/// The last whole line that it printed; empty when there is none.
QString lastLine(const QByteArray &output);

} // namespace throughline

/// Instead of QTEST_GUILESS_MAIN, for tests that start themselves again.
#define STORE_TEST_MAIN(TestClass)                                                                                     \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        const QCoreApplication app(argc, argv);                                                                        \
        if (const auto code = throughline::playRole(QCoreApplication::arguments()))                                    \
            return *code;                                                                                              \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
