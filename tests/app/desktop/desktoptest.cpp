// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program itself, started as a person would start it.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With no display the main job is done, and its pictures are there to be looked at.
    void theWalkthroughLeavesPictures()
    {
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder, {u"--sample"_s, u"--walkthrough"_s, folder.filePath(u"pictures"_s)});
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        const QDir pictures(folder.filePath(u"pictures"_s));
        const QStringList names = pictures.entryList({u"*.png"_s}, QDir::Files);
        QCOMPARE(names.size(), 11);
        for (const QString &name : names)
            QVERIFY2(!QImage(pictures.filePath(name)).isNull(), qPrintable(name));
    }

    /// Sample conversations are for an empty workspace: the next start with the same words adds nothing and complains
    /// about nothing.
    void samplesAreAddedOnce()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 2; ++i) {
            QProcess program;
            start(program, folder, {u"--sample"_s});
            QVERIFY(isUp(program));
            QTRY_VERIFY_WITH_TIMEOUT(channels(folder) == 1, 20'000);
            program.terminate();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.readAllStandardError(), QByteArray());
            QCOMPARE(channels(folder), 1);
        }
    }

    /// A second start must not open the same desk twice: it raises the first and ends.
    void aSecondStartHandsOver()
    {
        const QTemporaryDir folder;
        QProcess first;
        start(first, folder, {});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"desk/workspace.sqlite"_s)), 20'000);
        QProcess second;
        start(second, folder, {});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        QVERIFY(first.waitForFinished());

        QProcess third; // what a killed one left behind keeps nobody out
        start(third, folder, {u"--sample"_s});
        QVERIFY(isUp(third));
        third.kill();
        QVERIFY(third.waitForFinished());
    }

    /// Ctrl+C and the end of a session are no crash: the program ends by itself, and its temporary files with it.
    void whatIsAskedToEndLeavesNothingTemporary()
    {
        const QTemporaryDir folder;
        QProcess program;
        start(program, folder, {u"--sample"_s});
        const QDir temporary(folder.filePath(u"tmp"_s));
        const auto entries = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
        QTRY_VERIFY_WITH_TIMEOUT(temporary.entryList(entries).size() == 2, 20'000); // what is opened; who is here
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(temporary.entryList(entries), QStringList());
    }

    /// A workspace that cannot be opened is reported and not touched.
    void aWorkspaceThatCannotBeOpenedIsReported()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir().mkpath(folder.filePath(u"desk"_s)));
        QFile damaged(folder.filePath(u"desk/workspace.sqlite"_s));
        const QByteArray content(20'000, 'x');
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size());
        damaged.close();
        QProcess program;
        start(program, folder, {u"--walkthrough"_s, folder.filePath(u"pictures"_s)});
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains("throughline: "));
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), content);
    }

private:
    /// Its first rows are painted, and it has said nothing else on standard error.
    static bool isUp(QProcess &program)
    {
        program.setReadChannel(QProcess::StandardError);
        return QTest::qWaitFor([&program] { return program.canReadLine(); }, 20'000)
            && program.readLine().startsWith("inbox painted");
    }

    static int channels(const QTemporaryDir &folder)
    {
        QProcess program;
        program.start(qEnvironmentVariable("THROUGHLINE_BIN") + u"/throughlinectl"_s,
            {u"--workspace"_s, folder.filePath(u"desk"_s), u"--json"_s, u"channel"_s, u"list"_s});
        return program.waitForFinished() ? int(program.readAllStandardOutput().count('\n')) : -1;
    }

    static void start(QProcess &program, const QTemporaryDir &folder, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"THROUGHLINE_TELL_START"_s, u"1"_s);
        environment.insert(u"TMPDIR"_s, folder.filePath(u"tmp"_s));
        QVERIFY(QDir().mkpath(folder.filePath(u"tmp"_s)));
        program.setProcessEnvironment(environment);
        const QStringList all = QStringList{u"--workspace"_s, folder.filePath(u"desk"_s)} + arguments;
        program.start(qEnvironmentVariable("THROUGHLINE_BIN") + u"/throughline"_s, all);
        QVERIFY(program.waitForStarted());
    }
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "desktoptest.moc"
