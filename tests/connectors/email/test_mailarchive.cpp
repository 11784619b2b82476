// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailarchive.h"
#include "connectors/email/mboxstream.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;
using namespace throughline::email;
using namespace Qt::StringLiterals;

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &body = "text\n")
{
    return "From: ann@example.org\nTo: support@example.test\nMessage-ID: <" + id + ">\nSubject: " + id + "\n\n" + body;
}

const QByteArray separator = "From ann@example.org Tue Mar  3 10:20:30 2026\n"_ba;

} // namespace

/// Were one message of an archive passed over in silence, a customer's history would have a hole that nobody knows of.
class TestMailArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aMessageFile();
    void mboxIsCutWhereMessagesBegin();
    void mboxOfThunderbird();
    void mboxIsUnquoted();
    void aMaildirWithItsFlags();
    void foldersOfEverythingInOneOrder();
    void whatIsNoMailIsNamed();
    void anEmptyMessageIsNamed_data();
    void anEmptyMessageIsNamed();
    void indexFilesArePassedOver();
    void sentFoldersAreOurs();
    void nothingThere();
    void aLargeMboxIsReadAsAStream();

private:
    void write(const QString &name, const QByteArray &bytes);
    QList<MessageReader::Item> read(const QString &name = {});
    QStringList ids(const QString &name = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMailArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMailArchive::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QList<MessageReader::Item> TestMailArchive::read(const QString &name)
{
    QList<MessageReader::Item> items;
    const auto reader = openMailArchive(name.isEmpty() ? m_folder->path() : m_folder->filePath(name));
    while (reader) {
        auto item = reader->next();
        if (!item)
            break;
        items.append(*std::move(item));
    }
    return items;
}

QStringList TestMailArchive::ids(const QString &name)
{
    QStringList found;
    const auto items = read(name);
    for (const auto &item : items)
        found.append(item.message ? item.message->externalId : u"!"_s + item.place.section(u'/', -1));
    return found;
}

void TestMailArchive::aMessageFile()
{
    write(u"one.eml"_s, "\xef\xbb\xbf" + mail("one@x"));
    const auto items = read(u"one.eml"_s);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].message->externalId, u"one@x"_s);
    QCOMPARE(items[0].message->text, u"text"_s);
    QVERIFY(items[0].place.endsWith(u"/one.eml"));
}

void TestMailArchive::mboxIsCutWhereMessagesBegin()
{
    write(u"box"_s,
        separator + mail("1@x") + '\n' + separator + mail("2@x", "From here on\n\nFrom now on we meet at 10.\n") + '\n'
            + separator + mail("3@x", "no empty line after this\n") + separator
            + mail("4@x", "x\n" + separator + "quoted badly\n"));
    QCOMPARE(ids(u"box"_s), (QStringList{u"1@x"_s, u"2@x"_s, u"3@x"_s, u"4@x"_s}));
    const auto items = read(u"box"_s);
    QCOMPARE(items[1].message->text, u"From here on\n\nFrom now on we meet at 10."_s);
    QVERIFY(items[1].place.endsWith(u"/box#2"));
    QCOMPARE(items[0].message->source, mail("1@x"));
}

void TestMailArchive::mboxOfThunderbird()
{
    QByteArray box = "From - Tue Mar 03 10:20:30 2026\nX-Mozilla-Status: 0003\n" + mail("1@x")
        + "\nFrom - Tue Mar 03 10:20:31 2026\nX-Mozilla-Status: 0000\n" + mail("2@x");
    write(u"Inbox"_s, box.replace('\n', "\r\n"));
    const auto items = read(u"Inbox"_s);
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].message->read && items[0].message->answered);
    QVERIFY(!items[1].message->read && !items[1].message->answered);
}

void TestMailArchive::mboxIsUnquoted()
{
    write(u"box"_s, separator + mail("1@x", "a\n\n>From the start\n>>From twice\n> From not\n"));
    QCOMPARE(read(u"box"_s).constFirst().message->text, u"a\n\nFrom the start\n>From twice\n> From not"_s);
}

void TestMailArchive::aMaildirWithItsFlags()
{
    write(u"Mail/cur/2.host:2,RS"_s, mail("answered@x"));
    write(u"Mail/cur/1.host:2,"_s, mail("unread@x"));
    write(u"Mail/new/3.host"_s, mail("new@x"));
    write(u"Mail/new/4.host"_s, "a message without any header that one would know");
    write(u"Mail/tmp/5.host"_s, mail("unfinished@x"));
    write(u"Mail/dovecot-uidlist"_s, "3 V1");
    write(u"Mail/.Orders/cur/1.host:2,S"_s, mail("order@x"));
    write(u"Mail/.Orders/new/.keep"_s, "");
    const auto items = read(u"Mail"_s);
    QCOMPARE(items.size(), 5);
    QMap<QString, InboundMessage> byId;
    for (const auto &item : items) {
        QVERIFY(item.message);
        byId[item.message->externalId] = *item.message;
    }
    QVERIFY(byId[u"answered@x"_s].read && byId[u"answered@x"_s].answered);
    QVERIFY(!byId[u"unread@x"_s].read);
    QVERIFY(byId.contains(u"new@x"_s) && byId.contains(u"order@x"_s));
}

void TestMailArchive::foldersOfEverythingInOneOrder()
{
    write(u"b/two.eml"_s, mail("2@x"));
    write(u"a/one.eml"_s, mail("1@x"));
    write(u"c"_s, separator + mail("3@x") + '\n' + separator + mail("4@x"));
    write(u"mh/10"_s, mail("5@x"));
    write(u"z/Maildir/cur/1"_s, mail("6@x"));
    write(u"z/Maildir/new/.keep"_s, {});
    const QStringList found = ids();
    QCOMPARE(found, (QStringList{u"1@x"_s, u"2@x"_s, u"3@x"_s, u"4@x"_s, u"5@x"_s, u"6@x"_s}));
    QCOMPARE(ids(), found);
}

void TestMailArchive::whatIsNoMailIsNamed()
{
    write(u"notes.txt"_s, "Note: call Ann\n\nabout her order\n");
    write(u"picture.png"_s, "\x89PNG\r\n\x1a\n");
    write(u"ok.eml"_s, mail("ok@x"));
    QCOMPARE(ids(), (QStringList{u"!notes.txt"_s, u"ok@x"_s, u"!picture.png"_s}));
    QCOMPARE(read().constFirst().message.error().code, ErrorCode::Unsupported);
}

void TestMailArchive::anEmptyMessageIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &name : {u"a.eml"_s, u"A.EML"_s, u"mh/10"_s, u"Mail/new/1.host"_s}) {
        QTest::addRow("nothing in %s", qPrintable(name)) << name << ""_ba;
        QTest::addRow("blanks in %s", qPrintable(name)) << name << " \r\n\t\n"_ba;
    }
    QTest::newRow("within an mbox") << u"box"_s << separator + '\n' + separator;
}

// A mail that a full disk or a broken copy left empty: the counts would add up without it.
void TestMailArchive::anEmptyMessageIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    write(u"Mail/cur/.keep"_s, {});
    write(u"Mail/new/.keep"_s, {});
    write(name, bytes);
    const auto items = read();
    QCOMPARE(items.size(), 1);
    QVERIFY(items[0].place.contains(name));
    QVERIFY(!items[0].message);
    QCOMPARE(items[0].message.error().code, ErrorCode::Unsupported);
}

void TestMailArchive::indexFilesArePassedOver()
{
    write(u"Inbox"_s, separator + mail("1@x"));
    write(u"Inbox.msf"_s, "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
    write(u"Drafts"_s, {});
    write(u".hidden"_s, "x");
    QCOMPARE(ids(), (QStringList{u"1@x"_s}));
}

void TestMailArchive::sentFoldersAreOurs()
{
    write(u"INBOX/1.eml"_s, mail("in@x"));
    write(u"Sent Items/1.eml"_s, mail("out@x"));
    const auto items = read();
    QCOMPARE(items[0].message->direction, Direction::Inbound);
    QCOMPARE(items[1].message->direction, Direction::Outbound);
}

void TestMailArchive::nothingThere()
{
    QVERIFY(!openMailArchive(m_folder->filePath(u"nowhere"_s)));
    QVERIFY(read().isEmpty());
}

// A mailbox of gigabytes must not need as much memory.
void TestMailArchive::aLargeMboxIsReadAsAStream()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i)
        buffer.write(separator + mail(QByteArray::number(i) + "@x", QByteArray("line\n").repeated(100)) + '\n');
    buffer.seek(0);
    MboxStream stream(buffer);
    int found = 0;
    while (const auto message = stream.next()) {
        QVERIFY(*message);
        QVERIFY((*message)->size() < 2'000);
        ++found;
    }
    QCOMPARE(found, count);
}

QTEST_GUILESS_MAIN(TestMailArchive)
#include "test_mailarchive.moc"
