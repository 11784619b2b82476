// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/mailfiles.h"
#include "connectors/email/mailparser.h"

#include <QTest>

using namespace throughline;
using namespace throughline::email;
using namespace Qt::StringLiterals;

class TestMailParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsPreferredAndHtmlKept();
    void picturesInTheHtmlAreEmbeddedAndNothingElse();
    void namesOfAttachmentsAreRead();
    void aNestedMessageIsAnAttachment();
    void flowedLinesAreJoined();
    void htmlAloneIsReadAsText();
    void programsAreToldFromPeople();
    void aMissingIdIsAlwaysTheSame();
    void aDateThatMakesNoSenseIsReplaced();
    void whoToAnswerAndTheThread();
    void aBounceNamesTheMessageThatFailed();
    void aDelayIsNoFailure();
    void sentMailIsOurs();
    void sourceIsKept();
};

// The agent would read tags, or lose the formatted message.
void TestMailParser::textIsPreferredAndHtmlKept()
{
    const auto mail = parsedMail(mailFile(u"alternative.eml"_s));
    QCOMPARE(mail.text, u"Plain € text"_s);
    QCOMPARE(mail.html, u"<p>HTML <b>text</b></p>"_s);
    QVERIFY(mail.attachments.isEmpty());
    QCOMPARE(mail.externalId, u"alternative@example.org"_s);
    QCOMPARE(mail.from, (Address{u"ann@example.org"_s, u"Ann Customer"_s}));
    QCOMPARE(mail.at, fromDateTime(QDateTime::fromString(u"2026-03-03T10:20:30+07:00"_s, Qt::ISODate)));
    QVERIFY(!mail.automatic);
}

// A picture that is not shown anywhere must be listed, or the customer's evidence is lost.
void TestMailParser::picturesInTheHtmlAreEmbeddedAndNothingElse()
{
    const auto mail = parsedMail(mailFile(u"related.eml"_s));
    QCOMPARE(mail.text, u"See the picture"_s);
    QCOMPARE(mail.attachments.size(), 5);
    QCOMPARE(mail.attachments[0].name, u"shown.png"_s);
    QCOMPARE(mail.attachments[0].contentId, u"pic1@example.org"_s);
    QVERIFY(mail.attachments[0].embedded);
    QVERIFY(mail.attachments[0].bytes.startsWith("\x89PNG"));
    QCOMPARE(mail.attachments[1].name, u"hidden.png"_s);
    QVERIFY(!mail.attachments[1].embedded);
}

void TestMailParser::namesOfAttachmentsAreRead()
{
    const auto mail = parsedMail(mailFile(u"related.eml"_s));
    QCOMPARE(mail.attachments[2].name, u"ใบเสร็จ 2026.pdf"_s); // RFC 2231
    QCOMPARE(mail.attachments[2].bytes, "%PDF-1.4\n");
    QCOMPARE(mail.attachments[3].name, u"見積書.xlsx"_s); // RFC 2047, as mailers do it
    QCOMPARE(mail.attachments[3].bytes, QByteArray("\0\1\2", 3));
}

void TestMailParser::aNestedMessageIsAnAttachment()
{
    const auto mail = parsedMail(mailFile(u"related.eml"_s));
    QCOMPARE(mail.attachments[4].name, u"Café.eml"_s);
    QCOMPARE(mail.attachments[4].mimeType, u"message/rfc822"_s);
    QVERIFY(mail.attachments[4].bytes.endsWith("\r\n\r\ninner"));
}

void TestMailParser::flowedLinesAreJoined()
{
    const auto mail = parsedMail(mailFile(u"flowed.eml"_s));
    QCOMPARE(mail.text,
        u"This is a long paragraph that was broken softly.\n\n> quoted text that goes on\n>> deeper\nFrom here\n-- \nAnn"_s);
}

void TestMailParser::htmlAloneIsReadAsText()
{
    const auto mail = parsedMail(mailFile(u"htmlonly.eml"_s));
    QCOMPARE(
        mail.text, u"Hello there,\nwhere is my order… <123> 📦?\n\n• one\n• two\n\nItem Price\n\n> what you wrote"_s);
    QVERIFY(mail.html.contains(u"<blockquote"_s));
}

// An answering machine would start a clock, and be answered.
void TestMailParser::programsAreToldFromPeople()
{
    QVERIFY(parsedMail(mailFile(u"autoreply.eml"_s)).automatic);
    QVERIFY(parsedMail(mailFile(u"list.eml"_s)).automatic);
    QVERIFY(parsedMail(mailFile(u"bounce.eml"_s)).automatic);
    QVERIFY(parsedMail("Precedence: bulk\n\n").automatic);
    QVERIFY(parsedMail("Return-Path: <>\n\n").automatic);
    QVERIFY(parsedMail("X-Auto-Response-Suppress: All\n\n").automatic);
    QVERIFY(!parsedMail("Auto-Submitted: no\nReturn-Path: <ann@example.org>\n\n").automatic);
}

// A second fetch would double the message.
void TestMailParser::aMissingIdIsAlwaysTheSame()
{
    const QByteArray raw = mailFile(u"noid.eml"_s);
    const QString id = parsedMail(raw).externalId;
    QVERIFY(id.startsWith(u"sha256:"));
    QCOMPARE(id.size(), 7 + 64);
    QCOMPARE(parsedMail(raw).externalId, id);
    QCOMPARE(parsedMail(QByteArray(raw).replace("\r\n", "\n")).externalId, id);
    QVERIFY(parsedMail(raw + "more").externalId != id);
}

void TestMailParser::aDateThatMakesNoSenseIsReplaced()
{
    const auto at = [](const QByteArray &raw, Instant received = {}) {
        return parsedMail(raw, {.receivedAt = received}).at;
    };
    const Instant traced = fromDateTime(QDateTime::fromString(u"2026-03-02T01:02:03Z"_s, Qt::ISODate));
    QCOMPARE(at(mailFile(u"noid.eml"_s)), traced);
    const Instant received = traced + std::chrono::hours(5);
    QCOMPARE(at("Date: Thu, 1 Jan 1903 00:00:00 +0000\n\n", received), received);
    QCOMPARE(at("Date: Thu, 1 Jan 2099 00:00:00 +0000\n\n", received), received);
    QCOMPARE(at("Subject: none\n\n", received), received);
    QVERIFY(at("Subject: none\n\n") > traced);
}

// The answer would go to a web form's machine, or open a new conversation.
void TestMailParser::whoToAnswerAndTheThread()
{
    const auto mail = parsedMail(mailFile(u"replyto.eml"_s));
    QCOMPARE(mail.from, (Address{u"ann@example.org"_s, u"Ann Customer"_s}));
    QCOMPARE(mail.recipients.to,
        (QList<Address>{{u"support@example.test"_s, u"Support"_s}, {u"john@example.org"_s, u"Doe, John"_s}}));
    QCOMPARE(mail.recipients.cc, (QList<Address>{{u"joerg@example.org"_s, u"Jörg"_s}}));
    QCOMPARE(mail.references, (QStringList{u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s}));
    QCOMPARE(mail.subject, u"ทดอบก and more"_s);
}

void TestMailParser::aBounceNamesTheMessageThatFailed()
{
    const auto mail = parsedMail(mailFile(u"bounce.eml"_s));
    QCOMPARE(mail.reports.size(), 1);
    QCOMPARE(mail.reports[0].externalId, u"0199-original@example.test"_s);
    QCOMPARE(mail.reports[0].delivery, Delivery::Failed);
    QCOMPARE(mail.reports[0].error->code, ErrorCode::Bounced);
    QCOMPARE(mail.reports[0].error->detail, u"gone@example.org: 550 5.1.1 No such user"_s);
    QVERIFY(parsedMail(mailFile(u"alternative.eml"_s)).reports.isEmpty());
}

void TestMailParser::aDelayIsNoFailure()
{
    QVERIFY(parsedMail(mailFile(u"delay.eml"_s)).reports.isEmpty());
}

void TestMailParser::sentMailIsOurs()
{
    const auto mail = parsedMail(mailFile(u"replyto.eml"_s), {.direction = Direction::Outbound, .read = true});
    QCOMPARE(mail.direction, Direction::Outbound);
    QCOMPARE(mail.from.handle, u"noreply@example.test"_s);
    QVERIFY(mail.read);
}

void TestMailParser::sourceIsKept()
{
    const QByteArray raw = mailFile(u"charset-big5.eml"_s);
    QCOMPARE(parsedMail(raw).source, raw);
}

QTEST_GUILESS_MAIN(TestMailParser)
#include "test_mailparser.moc"
