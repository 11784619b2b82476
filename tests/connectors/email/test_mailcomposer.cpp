// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailcomposer.h"
#include "connectors/email/mailparser.h"
#include "connectors/email/mimepart.h"

#include <QTest>

using namespace throughline;
using namespace throughline::email;
using namespace Qt::StringLiterals;

namespace {

OutboundMessage message(const QString &text)
{
    OutboundMessage out;
    out.id = MessageId::make();
    out.externalId = u"0199@example.test"_s;
    out.recipients.to = {{u"ann@example.org"_s, u"Ann, Customer"_s}};
    out.subject = u"Re: Bestellung für 注文"_s;
    out.text = text;
    out.at = fromMsecs(1'772'508'030'000);
    return out;
}

const Address team{u"support@example.test"_s, u"Beispiel Hilfe ฝ่ายช่วยเหลือ"_s};

InboundMessage roundTrip(const OutboundMessage &out, const QString &signature = {})
{
    return parsedMail(composedMail(out, team, signature), {.direction = Direction::Outbound});
}

} // namespace

class TestMailComposer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenArrives();
    void markdownBecomesHtml();
    void textOfEveryLanguageArrives();
    void attachmentsArriveWhole();
    void theThreadIsNamed();
    void aLongThreadIsShortened();
    void bccIsNotNamed();
    void nothingAddsAField();
    void linesAreAsciiAndEndInCrLf();
};

void TestMailComposer::whatIsWrittenArrives()
{
    OutboundMessage out = message(u"Hello,  \n\nyour order is on its way.\n\n"_s);
    out.recipients.cc = {{u"bob@bücher.example"_s, {}}};
    const auto mail = roundTrip(out, u"Ivo\nExample Ltd"_s);
    QCOMPARE(mail.externalId, out.externalId);
    QCOMPARE(mail.subject, out.subject);
    QCOMPARE(mail.from, team);
    QCOMPARE(mail.recipients.to, out.recipients.to);
    QCOMPARE(mail.recipients.cc.value(0).handle, u"bob@xn--bcher-kva.example"_s);
    QCOMPARE(mail.at, out.at);
    QCOMPARE(mail.text, u"Hello,\n\nyour order is on its way.\n\n-- \nIvo\nExample Ltd"_s);
    QVERIFY(mail.html.contains(u"<p>-- <br>\nIvo<br>\nExample Ltd</p>"_s));
}

void TestMailComposer::markdownBecomesHtml()
{
    const auto mail =
        roundTrip(message(u"**Two** lines\nand a [link](https://example.org)\n\n<script>alert(1)</script>"_s));
    QVERIFY(mail.text.startsWith(u"**Two** lines\nand a [link]"_s));
    QVERIFY(mail.html.contains(u"<strong>Two</strong> lines<br>"_s));
    QVERIFY(mail.html.contains(u"<a href=\"https://example.org\">link</a>"_s));
    QVERIFY(!mail.html.contains(u"<script"_s));
}

void TestMailComposer::textOfEveryLanguageArrives()
{
    for (const QString &text : {u"พัสดุของคุณกำลังจัดส่งค่ะ"_s, u"ご注文の品は発送済みです。"_s, u"您的包裹已寄出 📦"_s,
             u"=20 .\n.\n..\nFrom here"_s, u"x"_s.repeated(5'000)})
        QCOMPARE(roundTrip(message(text)).text, text);
}

void TestMailComposer::attachmentsArriveWhole()
{
    OutboundMessage out = message(u"See the files."_s);
    QByteArray bytes;
    for (int i = 0; i < 5'000; ++i)
        bytes += char(i * 7);
    out.attachments = {{.name = u"ใบเสร็จ 2026.pdf"_s, .mimeType = u"application/pdf"_s, .bytes = bytes},
        {.name = u"../../etc/passwd"_s, .mimeType = u"text/plain\r\nX-Evil: yes"_s, .bytes = "a\nb\r\nc"},
        {.name = u"mail.eml"_s, .mimeType = u"message/rfc822"_s, .bytes = "Subject: x\n\n\xff"}};
    const auto mail = roundTrip(out);
    QCOMPARE(mail.text, u"See the files."_s);
    QCOMPARE(mail.attachments.size(), 3);
    QCOMPARE(mail.attachments[0].name, out.attachments[0].name);
    QCOMPARE(mail.attachments[0].bytes, bytes);
    QCOMPARE(mail.attachments[1].name, u"passwd"_s);
    QCOMPARE(mail.attachments[1].mimeType, u"application/octet-stream"_s);
    QCOMPARE(mail.attachments[1].bytes, out.attachments[1].bytes);
    QCOMPARE(mail.attachments[2].bytes, out.attachments[2].bytes);
}

void TestMailComposer::theThreadIsNamed()
{
    OutboundMessage out = message(u"Hello"_s);
    out.references = {u"first@example.org"_s, u"second@example.org"_s};
    const QByteArray raw = composedMail(out, team, {});
    QVERIFY(raw.contains("References: <first@example.org> <second@example.org>\r\n"));
    QVERIFY(raw.contains("In-Reply-To: <second@example.org>\r\n"));
    QVERIFY(raw.contains("Message-ID: <0199@example.test>\r\n"));
}

void TestMailComposer::aLongThreadIsShortened()
{
    OutboundMessage out = message(u"Hello"_s);
    for (int i = 0; i < 500; ++i)
        out.references.append(u"%1@example.org"_s.arg(i));
    const auto mail = roundTrip(out);
    QCOMPARE(mail.references.size(), 30);
    QCOMPARE(mail.references.first(), u"0@example.org"_s);
    QCOMPARE(mail.references.last(), u"499@example.org"_s);
}

void TestMailComposer::bccIsNotNamed()
{
    OutboundMessage out = message(u"Hello"_s);
    out.recipients.bcc = {{u"secret@example.org"_s, u"Secret"_s}};
    QVERIFY(!composedMail(out, team, {}).contains("secret"));
}

// A customer's subject comes back in the reply: it must not become a field of it.
void TestMailComposer::nothingAddsAField()
{
    OutboundMessage out = message(u"Hello"_s);
    const QString evil = u"x\r\nBcc: evil@example.org\r\n\r\nbody"_s;
    out.subject = evil;
    out.externalId = evil + u"@example.test"_s;
    out.references = {evil};
    out.recipients.to = {{u"ann@example.org\r\nBcc: evil@example.org"_s, evil}};
    const HeaderFields header(splitHeader(composedMail(out, {u"support@example.test"_s, evil}, {})).header);
    QVERIFY(!header.contains("bcc"));
    QCOMPARE(roundTrip(out).text, u"Hello"_s);
}

void TestMailComposer::linesAreAsciiAndEndInCrLf()
{
    OutboundMessage out = message(u"Zeile für Zeile\n"_s.repeated(50));
    out.attachments = {{.name = u"ä.txt"_s, .mimeType = u"text/plain"_s, .bytes = QByteArray(10'000, '\xe4')}};
    const QByteArray raw = composedMail(out, team, u"Grüße"_s);
    QVERIFY(std::ranges::none_of(raw, [](char c) { return uchar(c) >= 0x80; }));
    const auto lines = QByteArray(raw).replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(!line.contains('\r'));
        QVERIFY(line.size() <= 998);
    }
    QCOMPARE(raw.count("\r\n"), raw.count('\n'));
}

QTEST_GUILESS_MAIN(TestMailComposer)
#include "test_mailcomposer.moc"
