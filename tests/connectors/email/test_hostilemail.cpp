// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailparser.h"

#include <QElapsedTimer>
#include <QTest>

#include <string_view>

using namespace throughline;
using namespace throughline::email;
using namespace Qt::StringLiterals;

/// One message that crashes or hangs the desk keeps all the others from being read.
class TestHostileMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead_data();
    void isRead();
    void overridesAndNulsAreGone();
    void bareCarriageReturnsAreLineEnds();
    void whatIsTooDeepIsKept();
};

namespace {

QByteArray nested(int depth, const QByteArray &text)
{
    QByteArray mail = "From: ann@example.org\r\nSubject: deep\r\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    mail += "Content-Type: text/plain\r\n\r\n" + text + "\r\n";
    for (int i = depth - 1; i >= 0; --i)
        mail += "--b" + QByteArray::number(i) + "--\r\n";
    return mail;
}

QByteArray nestedMessages(int depth)
{
    QByteArray mail = "From: ann@example.org\r\nSubject: deep\r\n";
    for (int i = 0; i < depth; ++i)
        mail += "Content-Type: message/rfc822\r\n\r\n";
    return mail;
}

QByteArray withBody(const QByteArray &fields, const QByteArray &body)
{
    return "From: ann@example.org\r\nSubject: hostile\r\n" + fields + "\r\n" + body;
}

constexpr qsizetype megabyte = 1024LL * 1024;

} // namespace

void TestHostileMail::isRead_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\r");
    QTest::newRow("nothing but NUL") << QByteArray(megabyte, '\0');
    QTest::newRow("nothing but line ends") << QByteArray(megabyte, '\n');
    QTest::newRow("50 MB of text") << withBody({}, QByteArray("a line of text\r\n").repeated(50 * megabyte / 16));
    QTest::newRow("50 MB attached") << withBody(
        "Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n",
        QByteArray("UEsDBBQAAAAIAAAAIQ").repeated(50 * megabyte / 18));
    QTest::newRow("50 MB of quoted-printable HTML")
        << withBody("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n",
               QByteArray("<p>=C3=A9=\r\n").repeated(50 * megabyte / 13));
    QTest::newRow("200 deep") << nested(200, "text");
    QTest::newRow("20,000 deep") << nested(20'000, "text");
    QTest::newRow("200 deep, 50 MB") << nested(200, QByteArray("text\r\n").repeated(50 * megabyte / 6));
    QTest::newRow("100,000 messages deep") << nestedMessages(100'000);
    QTest::newRow("100,000 parts") << withBody(
        "Content-Type: multipart/mixed; boundary=x\r\n", QByteArray("--x\r\n\r\na\r\n").repeated(100'000));
    QTest::newRow("header of 1 MB") << "Subject: " + QByteArray(megabyte, 'a') + "\r\n\r\ntext";
    QTest::newRow("header of 1 MB in encoded words")
        << "Subject: " + QByteArray("=?utf-8?B?4LiX?= ").repeated(megabyte / 18) + "\r\n\r\ntext";
    QTest::newRow("a million addresses") << "To: " + QByteArray("a@b.cc, ").repeated(megabyte / 8)
            + "\r\nFrom: ann@example.org\r\n\r\ntext";
    QTest::newRow("comments in comments")
        << "From: " + QByteArray(megabyte, '(') + "\r\nDate: " + QByteArray(megabyte, '(') + "\r\n\r\ntext";
    QTest::newRow("a million fields") << QByteArray("a: b\r\n").repeated(megabyte / 6) + "\r\ntext";
    QTest::newRow("a million references")
        << "References: " + QByteArray("<a@b> ").repeated(megabyte / 6) + "\r\n\r\ntext";
    QTest::newRow("a name like a zip bomb") << withBody("Content-Type: application/zip; name=\""
            + QByteArray("../").repeated(100'000) + QByteArray(megabyte, 'x') + ".zip\"\r\n",
        "UEsDB");
    QTest::newRow("a million parameters")
        << withBody("Content-Type: text/plain; " + QByteArray("a*1*=b; ").repeated(megabyte / 8) + "\r\n", "text");
    QTest::newRow("tags in tags") << withBody(
        "Content-Type: text/html\r\n", QByteArray("<div><blockquote>").repeated(megabyte / 17));
    QTest::newRow("a tag that never ends")
        << withBody("Content-Type: text/html\r\n", "<a href=\"" + QByteArray(4 * megabyte, 'x'));
    QTest::newRow("styles that never end")
        << withBody("Content-Type: text/html\r\n", QByteArray("<style>").repeated(megabyte / 7));
    QTest::newRow("comments that never end")
        << withBody("Content-Type: text/html\r\n", QByteArray("<!--").repeated(megabyte / 4));
    QTest::newRow("8-bit rubbish") << withBody({}, QByteArray("\xff\x81\x1b$B\xc3\x28").repeated(megabyte));
    QTest::newRow("boundaries that are none")
        << withBody("Content-Type: multipart/mixed; boundary=x\r\n", QByteArray("\r\n--xy").repeated(megabyte));
    QTest::newRow("reports without end") << withBody("Content-Type: multipart/report; boundary=x\r\n",
        "--x\r\nContent-Type: message/delivery-status\r\n\r\n"
            + QByteArray("Action: failed\r\n\r\n").repeated(megabyte / 18)
            + "\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <a@b>\r\n");
}

// A mail must not hang the desk: anything slower than linear does not end here before the test's own limit.
void TestHostileMail::isRead()
{
    QFETCH(QByteArray, raw);
    QElapsedTimer timer;
    timer.start();
    const auto mail = parsedMail(raw);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(!mail.externalId.isEmpty());
    QVERIFY(mail.externalId.size() < 1'000);
    QCOMPARE(mail.source, raw);
    QVERIFY(mail.subject.size() <= 500);
    QVERIFY(mail.references.size() <= 200);
}

// An address that is shown backwards looks like another one.
void TestHostileMail::overridesAndNulsAreGone()
{
    using namespace std::string_view_literals; // a literal that knows its length, with the NULs inside
    constexpr auto raw = "From: \"\xe2\x80\xaemoc.knab@ecivres\" <a\xe2\x80\xae@example.org>\r\n"
                         "Subject: a\xe2\x80\xae"
                         "b\0c\r\n\r\nte\0xt"sv;
    const auto mail = parsedMail(QByteArray(raw.data(), qsizetype(raw.size())));
    QVERIFY(!mail.from.handle.contains(QChar(0x202e)));
    QVERIFY(!mail.from.name.contains(QChar(0x202e)));
    QVERIFY(mail.subject.startsWith(u"ab"_s));
    QVERIFY(!mail.subject.contains(QChar::Null));
    QVERIFY(mail.text.startsWith(u"te"_s));
    QVERIFY(!mail.text.contains(QChar::Null));
}

void TestHostileMail::bareCarriageReturnsAreLineEnds()
{
    const auto mail = parsedMail("From: ann@example.org\rSubject: old Mac\rMessage-ID: <1@2>\r\rone\rtwo\r");
    QCOMPARE(mail.subject, u"old Mac"_s);
    QCOMPARE(mail.externalId, u"1@2"_s);
    QCOMPARE(mail.text, u"one\ntwo"_s);
}

void TestHostileMail::whatIsTooDeepIsKept()
{
    QCOMPARE(parsedMail(nested(20, "text")).text, u"text"_s);
    const auto mail = parsedMail(nested(200, "text"));
    QCOMPARE(mail.subject, u"deep"_s);
    QCOMPARE(mail.attachments.size(), 1);
    QVERIFY(mail.attachments.first().bytes.contains("text"));
}

QTEST_GUILESS_MAIN(TestHostileMail)
#include "test_hostilemail.moc"
