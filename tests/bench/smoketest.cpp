// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The bench as packaging/bench runs it, on a small workspace. No speed is asserted: that everything is measured is.
class BenchSmokeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without this, a figure of the README would go missing one day, and nobody would know since when.
    void everythingIsMeasured();
    /// What was cut off goes on, and what is there is not made twice.
    void makingGoesOnWhereItWas();

private:
    bool bench(const QStringList &arguments);
    QJsonObject read(const QString &name) const;

    QTemporaryDir m_place;
};

bool BenchSmokeTest::bench(const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_place.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("THROUGHLINE_BIN") + u"/throughline-bench"_s, arguments);
    if (process.waitForFinished(100'000) && process.exitCode() == 0)
        return true;
    qWarning("%s", process.readAll().constData());
    return false;
}

QJsonObject BenchSmokeTest::read(const QString &name) const
{
    QFile file(m_place.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void BenchSmokeTest::everythingIsMeasured()
{
    const QString workspace = m_place.filePath(u"small"_s);
    QVERIFY(bench({u"make"_s, u"--conversations"_s, u"200"_s, u"--out"_s, workspace}));
    const QString part = m_place.filePath(u"200.json"_s);
    QVERIFY(bench({u"run"_s, u"--workspace"_s, workspace, u"--json"_s, part, u"--quick"_s}));

    const QJsonObject size = read(u"200.json"_s);
    QCOMPARE(size["conversations"_L1].toInteger(), 200);
    QVERIFY(size["messages"_L1].toInteger() > 500);
    QVERIFY(size["bytes_per_message"_L1].toDouble() > 100);
    for (const auto name : {"next"_L1, "open"_L1, "open_anywhere"_L1, "open_longest"_L1, "filter"_L1})
        QVERIFY2(size["keys"_L1][name]["count"_L1].toInt() > 0, name.data());
    for (const auto name : {"rare"_L1, "common"_L1, "two_words"_L1, "phrase"_L1, "prefix"_L1, "thai"_L1, "chinese"_L1,
             "japanese"_L1, "typing"_L1})
        QVERIFY2(size["search"_L1][name]["p95"_L1].toDouble() > 0, name.data());
    QVERIFY(size["process"_L1]["start"_L1]["median"_L1].toDouble() > 0);
    QVERIFY(size["process"_L1]["memory"_L1]["pss_mb"_L1].toDouble() > 1);
    QVERIFY(size["process"_L1]["idle"_L1]["processor_percent"_L1].isDouble());
    QVERIFY(size["ingest"_L1]["throughline_per_second"_L1].toDouble() > 0);
    QVERIFY(size["ingest"_L1]["ratio"_L1].toDouble() > 0);

    QVERIFY(bench({u"table"_s, u"--json"_s, m_place.filePath(u"figures.json"_s), part}));
    QCOMPARE(read(u"figures.json"_s)["sizes"_L1].toArray().size(), 1);
}

void BenchSmokeTest::makingGoesOnWhereItWas()
{
    const QString workspace = m_place.filePath(u"twice"_s);
    QVERIFY(bench({u"make"_s, u"--conversations"_s, u"20"_s, u"--out"_s, workspace}));
    QVERIFY(bench({u"make"_s, u"--conversations"_s, u"20"_s, u"--out"_s, workspace}));
    QVERIFY(!bench({u"make"_s, u"--conversations"_s, u"30"_s, u"--out"_s, workspace}));
}

QTEST_GUILESS_MAIN(BenchSmokeTest)
#include "smoketest.moc"
