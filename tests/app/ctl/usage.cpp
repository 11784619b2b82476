// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// An administrator who mistypes must be told, and nothing may happen.
class CtlUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void helpNamesEveryCommand();
    void versionIsPrinted();
    void missingWorkspaceIsNotMade();
    void complaintsCannotSteerTheTerminal();
};

void CtlUsageTest::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("");
    row("dance");
    row("channel");
    row("channel dance");
    row("list everything");
    row("list --limit");
    row("list --limit few");
    row("list --limit -1");
    row("list --colour");
    row("list --until-idle");
    row("list --json=yes");
    row("show");
    row("show 1 2");
    row("import");
    row("export");
    row("channel add email");
    row("assign 1 Nina --nobody");
    row("priority 1 soon");
    row("snooze 1");
    row("snooze 1 --until soon");
    row("--workspace");
    row("--workspace= list");
}

void CtlUsageTest::wrongUseIsRefused()
{
    QFETCH(QStringList, words);
    const CtlProgram program;
    const CtlAnswer answer = program.run(words);
    QVERIFY2(answer.status == 2, said(answer).constData());
    QVERIFY(answer.output.isEmpty());
    QVERIFY(!answer.complaint.isEmpty());
    QVERIFY2(QDir(program.folder()).isEmpty(), "a wrong use made something");
}

void CtlUsageTest::helpNamesEveryCommand()
{
    const CtlAnswer answer = CtlProgram().run({u"--help"_s});
    QCOMPARE(answer.status, 0);
    for (const char *each : {"init", "channel add KIND NAME", "channel list", "channel test", "channel enable",
             "channel disable", "channel remove", "sync", "--until-idle", "import PATH", "list", "--view", "--limit",
             "show", "search", "reply", "--attach", "note", "assign", "tag", "resolve", "verify", "rebuild",
             "backup FILE", "restore FILE", "export", "--out", "already_present"})
        QVERIFY2(answer.output.contains(each), each);
}

void CtlUsageTest::versionIsPrinted()
{
    const CtlAnswer answer = CtlProgram().run({u"--version"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.output.contains(THROUGHLINE_VERSION));
}

/// A typing error in --workspace must not look like an empty desk.
void CtlUsageTest::missingWorkspaceIsNotMade()
{
    const CtlProgram program;
    for (const QString &each : {u"list"_s, u"verify"_s, u"sync"_s, u"rebuild"_s}) {
        const CtlAnswer answer = program.json({each});
        QVERIFY2(answer.status == 1, said(answer).constData());
        QVERIFY(!answer.complaint.isEmpty());
        QVERIFY(!QFileInfo::exists(program.workspace()));
    }
}

void CtlUsageTest::complaintsCannotSteerTheTerminal()
{
    const CtlAnswer answer = CtlProgram().run({u"\u001b[2Jdance"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.complaint.contains('\x1b'));
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlUsageTest)
#include "usage.moc"
