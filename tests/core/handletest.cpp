// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handle.h"

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
