// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// Connecting channels from a script, without ever showing a secret to anybody else.
class CtlChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsSayWhatTheyNeed();
    void aChannelIsConnectedListedAndRemoved();
    void wrongSettingsAreRefused_data();
    void wrongSettingsAreRefused();
    void aSecretIsKeptFromTheWorkspace_data();
    void aSecretIsKeptFromTheWorkspace();
    void aSecretOnTheCommandLineIsRefused();
    void aChannelThatCannotConnectFailsTheSync();
    void ctrlCEndsCleanly();

private:
    static QStringList addMail(const QStringList &more)
    {
        return QStringList{u"channel add"_s, u"email"_s, u"Support"_s, u"--set"_s, u"address=support@example.test"_s,
                   u"--set"_s, u"imap_host=127.0.0.1"_s, u"--set"_s, u"imap_port=1"_s, u"--set"_s,
                   u"smtp_host=127.0.0.1"_s, u"--set"_s, u"smtp_port=1"_s}
        + more;
    }
};

void CtlChannelsTest::kindsSayWhatTheyNeed()
{
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    const CtlAnswer kinds = program.json({u"channel kinds"_s});
    QVERIFY2(kinds.status == 0, said(kinds).constData());
    const auto email =
        std::ranges::find_if(kinds.rows, [](const QJsonObject &each) { return each[u"kind"] == u"email"_s; });
    QVERIFY(email != kinds.rows.end());
    const QJsonArray settings = (*email)[u"settings"].toArray();
    QVERIFY(std::ranges::any_of(settings, [](const QJsonValue &each) {
        return each[u"name"] == u"password"_s && each[u"secret"].toBool() && each[u"required"].toBool();
    }));
    QCOMPARE(program.undocumented({u"channel kinds"_s}, kinds.rows), QStringList());
}

void CtlChannelsTest::aChannelIsConnectedListedAndRemoved()
{
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    const CtlAnswer added =
        program.json({u"channel"_s, u"add"_s, u"loopback"_s, u"Try it"_s, u"--set"_s, u"delay=1"_s});
    QVERIFY2(added.status == 0, said(added).constData());
    const CtlAnswer again = program.json({u"channel"_s, u"add"_s, u"loopback"_s, u"try IT"_s});
    QCOMPARE(again.status, 1); // scripts name channels by their names
    QCOMPARE(again.complaint.trimmed(), "There is a channel called “try IT” already.");
    const CtlAnswer listed = program.json({u"channel list"_s});
    QCOMPARE(listed.rows.size(), 1);
    QCOMPARE(listed.last().value(u"id"), added.last().value(u"id"));
    QCOMPARE(listed.last().value(u"state").toString(), u"live"_s);
    QCOMPARE(listed.last().value(u"settings")[u"delay"].toInt(), 1);

    QCOMPARE(program.json({u"channel disable"_s, u"Try it"_s}).status, 0);
    QCOMPARE(program.json({u"channel list"_s}).last().value(u"state").toString(), u"off"_s);
    const CtlAnswer enabled = program.json({u"channel enable"_s, added.last().value(u"id").toString()});
    QCOMPARE(enabled.status, 0);
    QCOMPARE(program.json({u"channel list"_s}).last().value(u"state").toString(), u"live"_s);
    const CtlAnswer tested = program.json({u"channel test"_s, u"Try it"_s});
    QVERIFY2(tested.status == 0, said(tested).constData());
    QVERIFY(tested.last().value(u"ok").toBool());

    QCOMPARE(program.json({u"channel remove"_s, u"Try it"_s}).status, 0);
    QVERIFY(program.json({u"channel list"_s}).rows.isEmpty());
    QCOMPARE(program.json({u"channel test"_s, u"Try it"_s}).status, 1);
    QCOMPARE(program.undocumented({u"channel add"_s}, added.rows), QStringList());
    QCOMPARE(program.undocumented({u"channel list"_s}, listed.rows), QStringList());
    QCOMPARE(program.undocumented({u"channel test"_s}, tested.rows), QStringList());
    QCOMPARE(program.undocumented({u"channel enable"_s}, enabled.rows), QStringList());
}

void CtlChannelsTest::wrongSettingsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const auto row = [](const char *words, int status) {
        QTest::newRow(words) << QString::fromUtf8(words).split(u' ') << status;
    };
    row("loopback X --set speed=1", 2);
    row("loopback X --set delay", 2);
    row("loopback X --set delay=soon", 2);
    row("loopback X --set samples=perhaps", 2);
    row("loopback X --set delay=100000", 1);
    row("email X --set address=a@b.test", 1);
    row("pigeon X", 1);
}

void CtlChannelsTest::wrongSettingsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    const CtlAnswer answer = program.json(QStringList{u"channel add"_s} + words);
    QVERIFY2(answer.status == status, said(answer).constData());
    QVERIFY(!answer.complaint.isEmpty());
    QVERIFY(program.json({u"channel list"_s}).rows.isEmpty());
}

void CtlChannelsTest::aSecretIsKeptFromTheWorkspace_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("standard input") << false;
    QTest::newRow("file") << true;
}

/// A password in the workspace would travel with every backup and export.
void CtlChannelsTest::aSecretIsKeptFromTheWorkspace()
{
    QFETCH(bool, fromFile);
    const QByteArray secret = "open-sesame-4711";
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    QFile file(program.folder() + u"/password"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fromFile ? secret + '\n' : QByteArray("another"));
    file.close();
    const QString option = fromFile ? u"password="_s + file.fileName() : u"password"_s;
    const CtlAnswer added = program.json(addMail({u"--secret"_s, option}), fromFile ? QByteArray() : secret + '\n');
    QVERIFY2(added.status == 0, said(added).constData());
    QCOMPARE(program.json({u"export"_s, u"--out"_s, program.folder() + u"/workspace/export"_s}).status, 0);

    int files = 0;
    QDirIterator all(program.workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; all.hasNext(); ++files) {
        QFile each(all.next());
        QVERIFY(each.open(QIODevice::ReadOnly));
        QVERIFY2(!each.readAll().contains(secret), qPrintable(each.fileName()));
    }
    QVERIFY(files > 1);
    const QFileInfo kept(added.last().value(u"secrets").toString());
    QVERIFY(kept.isFile());
    QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void CtlChannelsTest::aSecretOnTheCommandLineIsRefused()
{
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    const CtlAnswer answer = program.json(addMail({u"--set"_s, u"password=open-sesame"_s}));
    QVERIFY2(answer.status == 2, said(answer).constData());
    QVERIFY(answer.complaint.contains("--secret password"));
    QVERIFY(program.json({u"channel list"_s}).rows.isEmpty());
}

/// A script that reads "done" while nothing was fetched would be worse than none.
void CtlChannelsTest::aChannelThatCannotConnectFailsTheSync()
{
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    QCOMPARE(program.json(addMail({u"--secret"_s, u"password"_s}), "wrong\n").status, 0);
    const CtlAnswer answer = program.json({u"sync"_s, u"--until-idle"_s});
    QVERIFY2(answer.status == 1, said(answer).constData());
    QVERIFY2(answer.complaint.contains("Support: "), said(answer).constData());
    const CtlAnswer tested = program.json({u"channel test"_s, u"Support"_s});
    QVERIFY2(tested.status == 1, said(tested).constData());
    QVERIFY(!tested.last().value(u"ok").toBool());
}

void CtlChannelsTest::ctrlCEndsCleanly()
{
    const CtlProgram program;
    QCOMPARE(program.json({u"init"_s}).status, 0);
    QCOMPARE(program.json({u"channel add"_s, u"loopback"_s, u"Try it"_s}).status, 0);
    QProcess process;
    program.start(process, {u"--workspace"_s, program.workspace(), u"--json"_s, u"sync"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += process.readAllStandardOutput()).contains("\"online\""), 20'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlChannelsTest)
#include "channels.moc"
