// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/charset.h"
#include "connectors/email/mailfiles.h"
#include "connectors/email/mailparser.h"

#include <QTest>

using namespace throughline;
using namespace throughline::email;
using namespace Qt::StringLiterals;

/// A customer's own script must arrive as written: were it garbled, the agent could not read the question.
class TestCharset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLabelIsRead_data() { texts(); }
    void everyLabelIsRead();
    void aWrongLabelIsSeenThrough_data() { texts(); }
    void aWrongLabelIsSeenThrough();
    void aMissingLabelIsGuessed_data() { texts(); }
    void aMissingLabelIsGuessed();
    void utf8IsSeenBehindLatin1();
    void shortThaiIsNotTakenForUtf8();
    void neverFails();

private:
    void texts();
};

void TestCharset::texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("iso-2022-jp") << u"注文の荷物がまだ届きません。追跡番号は12345です。"_s;
    QTest::newRow("shift_jis") << u"注文の荷物がまだ届きません。領収書もください。"_s;
    QTest::newRow("gb18030") << u"我的包裹还没有到,请帮我查一下。谢谢!"_s;
    QTest::newRow("big5") << u"我的包裹還沒有到,請幫我查一下。謝謝!"_s;
    QTest::newRow("tis-620") << u"พัสดุของฉันยังไม่มาถึง กรุณาตรวจสอบให้ด้วยค่ะ"_s;
    QTest::newRow("windows-874") << u"สวัสดีค่ะ ฉันต้องการคืนเงิน"_s;
    QTest::newRow("iso-8859-1") << u"Schöne Grüße aus Köln, où est mon colis ?"_s;
}

void TestCharset::everyLabelIsRead()
{
    QFETCH(QString, text);
    const auto mail = parsedMail(mailFile(u"charset-%1.eml"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QCOMPARE(mail.text, text);
    QCOMPARE(mail.subject, text.first(12).trimmed());
}

void TestCharset::aWrongLabelIsSeenThrough()
{
    QFETCH(QString, text);
    const auto mail = parsedMail(mailFile(u"mislabelled-%1.eml"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QCOMPARE(mail.text, (text + u' ').repeated(4).trimmed());
}

void TestCharset::aMissingLabelIsGuessed()
{
    QFETCH(QString, text);
    const auto mail = parsedMail(mailFile(u"unlabelled-%1.eml"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    QCOMPARE(mail.text, (text + u' ').repeated(4).trimmed());
}

void TestCharset::utf8IsSeenBehindLatin1()
{
    const auto mail = parsedMail(mailFile(u"mislabelled-utf-8.eml"_s));
    QCOMPARE(mail.text, u"Schöne Grüße, ¿dónde está?"_s);
    QCOMPARE(mail.subject, u"Grüße"_s);
}

void TestCharset::shortThaiIsNotTakenForUtf8()
{
    // "รก" in TIS-620 is a whole character in UTF-8.
    QCOMPARE(decodedText("\xc3\xa1", "tis-620"), u"รก"_s);
    QCOMPARE(decodedText("\xc3\xa1", "utf-8"), u"á"_s);
}

void TestCharset::neverFails()
{
    for (const QByteArray &label : {QByteArray(), QByteArray("x-none"), QByteArray("utf-8"), QByteArray("utf-16"),
             QByteArray("iso-2022-jp"), QByteArray("gb18030"), QByteArray(5'000, 'x'), QByteArray("\xff\0", 2)}) {
        QVERIFY(decodedText({}, label).isEmpty());
        decodedText("\xff\xfe\x80\x1b$B", label);
        decodedText(QByteArray("\0\0\x81", 3), label);
    }
}

QTEST_GUILESS_MAIN(TestCharset)
#include "test_charset.moc"
