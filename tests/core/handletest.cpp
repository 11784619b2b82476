// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handle.h"
#include "core/phonenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

class HandleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One customer who writes the address in two ways would become two customers.
    void writesOneAddressInOneWay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"email"_s << u"Malee.S@Example.ORG"_s << u"malee.s@example.org"_s;
        QTest::newRow("brackets") << u"email"_s << u" <malee@example.org> "_s << u"malee@example.org"_s;
        QTest::newRow("idn") << u"email"_s << u"info@BÜCHER.example"_s << u"info@xn--bcher-kva.example"_s;
        QTest::newRow("idn as ascii") << u"email"_s << u"info@xn--bcher-kva.example"_s
                                      << u"info@xn--bcher-kva.example"_s;
        QTest::newRow("override") << u"email"_s << u"\u202emoc.elpmaxe@a"_s << u"moc.elpmaxe@a"_s;
        QTest::newRow("no domain") << u"email"_s << u"Root"_s << u"root"_s;
        QTest::newRow("empty") << u"email"_s << u""_s << u""_s;
        QTest::newRow("another kind keeps its case") << u"telegram"_s << u" @Malee "_s << u"@Malee"_s;
    }
    void writesOneAddressInOneWay()
    {
        QFETCH(QString, kind);
        QFETCH(QString, written);
        QTEST(normalisedHandle(kind, written), "expected");
    }

    /// One telephone that is written in four ways would be four customers.
    void writesOneNumberInOneWay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("expected");
        const QString thai = u"+66812345678"_s;
        QTest::newRow("international") << u"+66 81 234 5678"_s << u"TH"_s << thai;
        QTest::newRow("at home") << u"081-234-5678"_s << u"TH"_s << thai;
        QTest::newRow("with 00") << u"0066812345678"_s << u"TH"_s << thai;
        QTest::newRow("full width") << u"０８１－２３４－５６７８"_s << u"th"_s << thai;
        QTest::newRow("seen from abroad") << u"+66 (0)81 234 5678"_s << u"DE"_s << thai;
        QTest::newRow("another country's own") << u"030 901820"_s << u"DE"_s << u"+4930901820"_s;
        QTest::newRow("no country known") << u"081-234-5678"_s << QString() << u"081-234-5678"_s;
        QTest::newRow("no number") << u"call me"_s << u"TH"_s << u"call me"_s;
        QTest::newRow("an endless one") << QString(100'000, u'1') << u"TH"_s << QString(500, u'1');
    }
    void writesOneNumberInOneWay()
    {
        QFETCH(QString, written);
        QFETCH(QString, region);
        for (const QString &kind : {u"phone"_s, u"sms"_s, u"whatsapp"_s})
            QTEST(normalisedHandle(kind, written, region), "expected");
    }

    void findsTheNumbersOfASignature()
    {
        const QString text = u"Order 20261128-4711 came late.\n\nMalee S.\nTel. 081 234 5678 / Office +49 30 901820"_s;
        const QStringList numbers{u"+66812345678"_s, u"+4930901820"_s};
        QCOMPARE(phoneNumbersIn(text, u"TH"), numbers);
        QCOMPARE(phoneNumbersIn(u"nothing here"_s, u"TH"), QStringList());
    }

    /// A hostile name could else break a list's row or show an address backwards.
    void makesOneSafeLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lines") << u"  a\r\n\tb \u2028 c "_s << u"a b c"_s;
        QTest::newRow("nul and bell") << u"a\0b\x07"_s << u"ab"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"a"_s;
        QTest::newRow("Thai marks stay") << u"น้ำ"_s << u"น้ำ"_s;
        QTest::newRow("joiners stay") << u"👩\u200d💻"_s << u"👩\u200d💻"_s;
    }
    void makesOneSafeLine()
    {
        QFETCH(QString, text);
        QTEST(singleLine(text), "expected");
    }

    void cutsALongLineBetweenCharacters()
    {
        const QString faces = u"😀"_s.repeated(10);
        QCOMPARE(singleLine(faces, 5), u"😀"_s.repeated(2));
        QCOMPARE(singleLine(QString(1'000'000, u'a'), 100).size(), 100);
    }

    /// A file name from a mail must never say where a file goes.
    void makesAFileNameThatIsOnlyAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("windows path") << u"C:\\temp\\a.exe"_s << u"a.exe"_s;
        QTest::newRow("dots") << u".."_s << u"attachment"_s;
        QTest::newRow("empty") << u""_s << u"attachment"_s;
        QTest::newRow("override") << u"invoice\u202efdp.exe"_s << u"invoicefdp.exe"_s;
        QTest::newRow("control") << u"a\nb.txt"_s << u"a b.txt"_s;
        QTest::newRow("Thai") << u"ใบเสร็จ.pdf"_s << u"ใบเสร็จ.pdf"_s;
    }
    void makesAFileNameThatIsOnlyAName()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "expected");
    }

    void keepsTheExtensionOfALongFileName()
    {
        const QString name = safeFileName(QString(5000, u'x') + u".pdf"_s);
        QCOMPARE(name.size(), 200);
        QVERIFY(name.endsWith(u".pdf"_s));
    }
};

QTEST_GUILESS_MAIN(HandleTest)
#include "handletest.moc"
