// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/connectorlibrary.h"

#include "service/fragilepeer.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace throughline;

/// One bad plugin must not take the desk, or another channel, with it.
class ConnectorLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void everyBrokenPluginIsNamedWithItsReason_data();
    void everyBrokenPluginIsNamedWithItsReason();
    void theOthersWork();
    void openingDoesNotWaitForTheTrial();
    void aTrialIsKept();
    void aNewFileIsTriedAgain();
    void filesThatAreNoPlugins();
    void anUnknownKind();
    void withoutTheProbeNothingIsLoaded();

private:
    static QString cache();
    static std::optional<Error> verdict(const QString &kind);
};

QString ConnectorLibraryTest::cache()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/throughline/connectors.json"_s;
}

void ConnectorLibraryTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void ConnectorLibraryTest::init()
{
    QFile::remove(cache());
}

/// What came of the kind, once that is known.
std::optional<Error> ConnectorLibraryTest::verdict(const QString &kind)
{
    const ConnectorLibrary library({QStringLiteral(BROKEN_CONNECTORS)});
    const auto plugin = awaited(library.plugin(kind));
    const QList<ChannelKind> kinds = library.kinds();
    for (const ChannelKind &each : kinds) {
        if (each.manifest.kind != kind)
            continue;
        if (plugin || !each.error || plugin.error() != *each.error)
            QTest::qFail("the list and the answer differ", __FILE__, __LINE__);
        return each.error;
    }
    return std::nullopt;
}

void ConnectorLibraryTest::everyBrokenPluginIsNamedWithItsReason_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("foreign") << ErrorCode::ConnectorIncompatible << u"foreign.so: org.example.Viewer/2"_s;
    QTest::newRow("newer") << ErrorCode::ConnectorIncompatible << u"newer.so: io.throughline.Connector/2"_s;
    QTest::newRow("mismatched") << ErrorCode::ConnectorIncompatible << u"mismatched.so: version 2"_s;
    QTest::newRow("unreadable") << ErrorCode::ConnectorBroken << u"unreadable.so: color"_s;
    QTest::newRow("throws") << ErrorCode::ConnectorBroken << u"throws.so: no such device"_s;
    QTest::newRow("crashes") << ErrorCode::ConnectorBroken << u"crashes.so: crash"_s;
    QTest::newRow("hangs") << ErrorCode::ConnectorBroken << u"hangs.so: no answer in 5 s"_s;
    QTest::newRow("empty") << ErrorCode::ConnectorBroken << u"empty.so: it made no connector"_s;
}

// An administrator would not know which file to replace.
void ConnectorLibraryTest::everyBrokenPluginIsNamedWithItsReason()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, reason);
    const auto error = verdict(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->detail, reason);
}

// All channels would be down because of one.
void ConnectorLibraryTest::theOthersWork()
{
    QStringList folders{QStringLiteral(BROKEN_CONNECTORS)};
    folders += ConnectorLibrary::defaultFolders();
    const ConnectorLibrary library(folders);
    const auto plugin = awaited(library.plugin(u"loopback"_s));
    QVERIFY2(plugin, plugin ? "" : qPrintable(plugin.error().detail));
    QVERIFY((*plugin)->create({}));
    QVERIFY(library.manifest(u"loopback"_s));
}

// The window would open five seconds late because of a plugin that hangs.
void ConnectorLibraryTest::openingDoesNotWaitForTheTrial()
{
    const ConnectorLibrary library({QStringLiteral(BROKEN_CONNECTORS)});
    QVERIFY(library.manifest(u"hangs"_s));
    const auto tried = library.plugin(u"hangs"_s);
    QVERIFY(!tried.isFinished());
    QVERIFY(!awaited(tried));
}

// Every start would begin with a dozen processes.
void ConnectorLibraryTest::aTrialIsKept()
{
    verdict(u"crashes"_s);
    const ConnectorLibrary library({QStringLiteral(BROKEN_CONNECTORS)});
    const auto manifest = library.manifest(u"crashes"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().detail, u"crashes.so: crash");
}

// The repaired plugin would stay broken.
void ConnectorLibraryTest::aNewFileIsTriedAgain()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"channel.so"_s);
    QVERIFY(QFile::copy(QStringLiteral(BROKEN_CONNECTORS) + u"/crashes.so"_s, file));
    const ConnectorLibrary before({folder.path()});
    QVERIFY(!awaited(before.plugin(u"crashes"_s)));

    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(ConnectorLibrary::defaultFolders().value(0) + u"/loopback.so"_s, file));
    const ConnectorLibrary after({folder.path()});
    QVERIFY(awaited(after.plugin(u"loopback"_s)));
}

void ConnectorLibraryTest::filesThatAreNoPlugins()
{
    QTemporaryDir folder;
    for (const QString &name : {u"readme.txt"_s, u"rubbish.so"_s, u"nothing.so"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (name != u"nothing.so")
            file.write(QByteArray(10'000, '\x7f'));
    }
    const ConnectorLibrary library({folder.path(), u"/no/such/folder"_s});
    const QList<ChannelKind> kinds = library.kinds();
    QCOMPARE(kinds.size(), 2);
    for (const ChannelKind &kind : kinds) {
        QVERIFY(kind.file.endsWith(u".so"));
        QCOMPARE(kind.error.value_or(Error()).code, ErrorCode::ConnectorBroken);
    }
}

void ConnectorLibraryTest::anUnknownKind()
{
    const ConnectorLibrary library({QStringLiteral(BROKEN_CONNECTORS)});
    const auto plugin = awaited(library.plugin(u"telepathy"_s));
    QVERIFY(!plugin);
    QCOMPARE(plugin.error(), (Error{ErrorCode::ConnectorMissing, u"telepathy"_s}));
}

// An installation that lost a file would load what nobody has tried.
void ConnectorLibraryTest::withoutTheProbeNothingIsLoaded()
{
    const QByteArray bin = qgetenv("THROUGHLINE_BIN");
    qputenv("THROUGHLINE_BIN", "/no/such/folder");
    const ConnectorLibrary library;
    const auto plugin = awaited(library.plugin(u"loopback"_s));
    qputenv("THROUGHLINE_BIN", bin);
    QVERIFY(!plugin);
    QVERIFY(plugin.error().detail.contains(u"probe"));
    QVERIFY(awaited(ConnectorLibrary().plugin(u"loopback"_s)));
}

QTEST_GUILESS_MAIN(ConnectorLibraryTest)
#include "connectorlibrarytest.moc"
