// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/secretstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace throughline;

/// Runs twice: without a session bus, where the file must do, and in a session with a real gnome-keyring, whose files
/// are in a temporary folder.
class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhereSecretsGo();
    void keepsThemByChannel();
    void givesBackOnlyWhatIsThere();
    void overwrites();
    void removes();
    void answersOtherThreads();
    void findsWhatWasKeptBeforeThereWasAKeychain();
    void aReplacedSecretIsGoneForGood();

private:
    static bool inSession() { return qEnvironmentVariableIsSet("THROUGHLINE_TEST_SESSION"); }
    template <class T> static Result<T> awaited(const QFuture<Result<T>> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : failure(ErrorCode::TimedOut);
    }
    Secrets load(ChannelId channel, const QStringList &names)
    {
        return awaited(m_store->load(channel, names)).value_or(Secrets{{u"error"_s, {}}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_store;
    QString m_file;
};

void SecretStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"secrets.json"_s);
    m_store = std::make_unique<SecretStore>(m_file);
}

// Whoever types a password must be told where it goes.
void SecretStoreTest::saysWhereSecretsGo()
{
    QVERIFY(awaited(m_store->save(ChannelId::make(), {{u"password"_s, u"x"_s}})));
    QCOMPARE(m_store->file(), inSession() ? QString() : m_file);
    QCOMPARE(QFile::exists(m_file), !inSession());
}

void SecretStoreTest::keepsThemByChannel()
{
    const auto one = ChannelId::make();
    const auto other = ChannelId::make();
    QVERIFY(awaited(m_store->save(one, {{u"password"_s, u"eins 密码"_s}, {u"token"_s, u"t"_s}})));
    QVERIFY(awaited(m_store->save(other, {{u"password"_s, u"zwei"_s}})));
    QCOMPARE(load(one, {u"password"_s, u"token"_s}), (Secrets{{u"password"_s, u"eins 密码"_s}, {u"token"_s, u"t"_s}}));
    QCOMPARE(load(other, {u"password"_s}), (Secrets{{u"password"_s, u"zwei"_s}}));
}

void SecretStoreTest::givesBackOnlyWhatIsThere()
{
    const auto channel = ChannelId::make();
    QCOMPARE(load(channel, {u"password"_s, u"token"_s}), Secrets());
    QCOMPARE(load(channel, {}), Secrets());
    QVERIFY(awaited(m_store->save(channel, {})));
}

void SecretStoreTest::overwrites()
{
    const auto channel = ChannelId::make();
    QVERIFY(awaited(m_store->save(channel, {{u"password"_s, u"old"_s}, {u"token"_s, u"t"_s}})));
    QVERIFY(awaited(m_store->save(channel, {{u"password"_s, u"new"_s}})));
    QCOMPARE(load(channel, {u"password"_s, u"token"_s}), (Secrets{{u"password"_s, u"new"_s}, {u"token"_s, u"t"_s}}));
}

void SecretStoreTest::removes()
{
    const auto channel = ChannelId::make();
    QVERIFY(awaited(m_store->save(channel, {{u"password"_s, u"x"_s}})));
    QVERIFY(awaited(m_store->remove(channel, {u"password"_s, u"token"_s})));
    QCOMPARE(load(channel, {u"password"_s}), Secrets());
}

// The connectors' thread asks for them.
void SecretStoreTest::answersOtherThreads()
{
    const auto channel = ChannelId::make();
    QVERIFY(awaited(m_store->save(channel, {{u"password"_s, u"x"_s}})));
    QFuture<Result<Secrets>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = m_store->load(channel, {u"password"_s}); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(awaited(answer).value_or(Secrets()), (Secrets{{u"password"_s, u"x"_s}}));
}

void SecretStoreTest::findsWhatWasKeptBeforeThereWasAKeychain()
{
    const auto channel = ChannelId::make();
    QVERIFY(changeSecretFile(m_file, [&](Secrets &all) { all.insert(channel.toString() + u"/password"_s, u"x"_s); }));
    QCOMPARE(load(channel, {u"password"_s}), (Secrets{{u"password"_s, u"x"_s}}));
    QVERIFY(awaited(m_store->save(channel, {{u"password"_s, u"y"_s}})));
    QCOMPARE(load(channel, {u"password"_s}), (Secrets{{u"password"_s, u"y"_s}}));
    QCOMPARE(readSecretFile(m_file)->isEmpty(), inSession()); // not left behind in the file
}

// A refresh token that is used up opens nothing: whoever still has it must get the new one.
void SecretStoreTest::aReplacedSecretIsGoneForGood()
{
    const auto channel = ChannelId::make();
    QVERIFY(awaited(m_store->save(channel, {{u"token"_s, u"first"_s}, {u"password"_s, u"p"_s}})));
    m_store->replace(channel, u"token"_s, u"first"_s, u"second"_s);
    QCOMPARE(load(channel, {u"token"_s, u"password"_s}), (Secrets{{u"token"_s, u"second"_s}, {u"password"_s, u"p"_s}}));
    m_store->replace(channel, u"token"_s, u"second"_s, u"third"_s);
    // A form that was filled in before, tested and saved.
    QCOMPARE(awaited(m_store->load(channel, {u"token"_s}, {{u"token"_s, u"first"_s}})).value_or(Secrets()),
        (Secrets{{u"token"_s, u"third"_s}}));
    const auto another = ChannelId::make();
    QVERIFY(awaited(m_store->save(another, {{u"token"_s, u"first"_s}})));
    m_store->replace(another, u"token"_s, u"third"_s, u"first"_s); // a server may come back to one
    QCOMPARE(load(another, {u"token"_s}), (Secrets{{u"token"_s, u"first"_s}}));
    // It is so for the next program as well.
    m_store = std::make_unique<SecretStore>(m_file);
    QTRY_COMPARE(load(channel, {u"token"_s}), (Secrets{{u"token"_s, u"third"_s}}));
}

namespace {

/// This program again, in a session bus of its own with an unlocked keyring.
int runInSession(const QString &program)
{
    const QTemporaryDir home;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"THROUGHLINE_TEST_SESSION"_s, u"1"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, home.path());
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(u"dbus-run-session"_s,
        {u"--"_s, u"sh"_s, u"-c"_s,
            u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\""_s,
            program});
    if (!session.waitForFinished(60'000) || session.exitStatus() != QProcess::NormalExit)
        return 1;
    return session.exitCode();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SecretStoreTest test;
    if (qEnvironmentVariableIsSet("THROUGHLINE_TEST_SESSION"))
        return QTest::qExec(&test);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        qunsetenv(name);
    const int without = QTest::qExec(&test, argc, argv);
    for (const QString &needed : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(needed).isEmpty()) {
            std::fprintf(stderr, "SKIP: %s is not installed; the keychain was not tried.\n", qPrintable(needed));
            return without != 0 ? without : 77;
        }
    }
    return without != 0 ? without : runInSession(QCoreApplication::applicationFilePath());
}
#include "secretstoretest.moc"
