// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/secretfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace throughline;

class SecretFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasGiven();
    void onlyItsOwnerCanReadIt();
    void isRefusedWhenOthersCouldReadIt_data();
    void isRefusedWhenOthersCouldReadIt();
    void isRefusedWhenDamaged();
    void twoWritersLoseNothing();

private:
    static Result<void> put(const QString &path, const QString &name, const QString &secret)
    {
        return changeSecretFile(path, [&](Secrets &secrets) { secrets.insert(name, secret); });
    }
};

void SecretFileTest::keepsWhatItWasGiven()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"config/throughline/secrets.json"_s);
    QVERIFY(readSecretFile(path)->isEmpty());
    QVERIFY(put(path, u"a/password"_s, u"pässwörd \"quoted\" 密码"_s));
    QVERIFY(put(path, u"b/token"_s, u""_s));
    QCOMPARE(*readSecretFile(path), (Secrets{{u"a/password"_s, u"pässwörd \"quoted\" 密码"_s}, {u"b/token"_s, u""_s}}));
    QVERIFY(changeSecretFile(path, [](Secrets &secrets) { secrets.remove(u"a/password"_s); }));
    QCOMPARE(readSecretFile(path)->keys(), QStringList(u"b/token"_s));
}

// Everyone with an account on the machine could read the mailbox.
void SecretFileTest::onlyItsOwnerCanReadIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    const mode_t before = umask(0);
    const auto first = put(path, u"a"_s, u"x"_s);
    const auto second = put(path, u"b"_s, u"y"_s);
    umask(before);
    QVERIFY(first && second);
    struct stat info{};
    QCOMPARE(stat(path.toLocal8Bit().constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
}

void SecretFileTest::isRefusedWhenOthersCouldReadIt_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("group") << 0640;
    QTest::newRow("others") << 0604;
    QTest::newRow("others may write") << 0602;
}

// A password that others had seen would be used on, in silence.
void SecretFileTest::isRefusedWhenOthersCouldReadIt()
{
    QFETCH(int, mode);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    QVERIFY(put(path, u"a"_s, u"x"_s));
    QCOMPARE(chmod(path.toLocal8Bit().constData(), mode_t(mode)), 0);
    const auto read = readSecretFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::KeychainFailed);
    QVERIFY(read.error().detail.contains(path));
    QVERIFY(!put(path, u"b"_s, u"y"_s));
}

// The other passwords would be overwritten with nothing.
void SecretFileTest::isRefusedWhenDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    QVERIFY(put(path, u"a"_s, u"x"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"a\": ");
    file.close();
    QVERIFY(!readSecretFile(path));
    QVERIFY(!put(path, u"b"_s, u"y"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ \"a\": ");
}

// A channel that is added while another desk adds one would lose its password.
void SecretFileTest::twoWritersLoseNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    std::vector<std::jthread> writers;
    for (int i = 0; i < 4; ++i)
        writers.emplace_back([&, i] { put(path, QString::number(i), u"x"_s); });
    writers.clear();
    QCOMPARE(readSecretFile(path)->size(), 4);
}

QTEST_GUILESS_MAIN(SecretFileTest)
#include "secretfiletest.moc"
