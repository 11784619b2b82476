// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <memory>
#include <optional>

namespace throughline {

/// Another process that writes to a workspace, made when it is missing: this test program, started once more.
/// Arguments: the folder; how many transactions (0: without end), each of writerEvents events, one content and the
/// setting "n"; and, where given, beyond how many bytes no file may grow, and the size of a large content. It prints
/// the number of each transaction once it was answered, or the name of the error that ended it.
std::unique_ptr<QProcess> startOther(const QStringList &arguments);

/// What it does; answers its exit code. None when these are not its arguments.
std::optional<int> playOther(const QStringList &arguments);

/// Events in each of its transactions: channel, customer, conversation, two messages, a tag.
constexpr int writerEvents = 6;

/// The last whole line that it printed; empty when there is none.
QString lastLine(const QByteArray &output);

} // namespace throughline

/// Instead of QTEST_GUILESS_MAIN, for tests that start themselves again.
#define STORE_TEST_MAIN(TestClass)                                                                                     \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        const QCoreApplication app(argc, argv);                                                                        \
        if (const auto code = throughline::playOther(QCoreApplication::arguments()))                                   \
            return *code;                                                                                              \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
