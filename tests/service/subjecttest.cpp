// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/subject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

class SubjectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMarkedOnce_data();
    void isMarkedOnce();
    void isPlainInTheList();
};

void SubjectTest::isMarkedOnce_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("answer");
    QTest::newRow("plain") << u"Invoice"_s << u"Re: Invoice"_s;
    QTest::newRow("answered") << u"Re: Invoice"_s << u"Re: Invoice"_s;
    QTest::newRow("shouted") << u"RE:Invoice"_s << u"Re: Invoice"_s;
    QTest::newRow("often") << u"Re: AW: re[2]: SV : Invoice"_s << u"Re: Invoice"_s;
    QTest::newRow("Chinese") << u"回复：发票"_s << u"Re: 发票"_s;
    QTest::newRow("Thai") << u"ตอบกลับ: ใบแจ้งหนี้"_s << u"Re: ใบแจ้งหนี้"_s;
    QTest::newRow("only begins like it") << u"Regarding: Invoice"_s << u"Re: Regarding: Invoice"_s;
    QTest::newRow("a forward is not an answer") << u"Fwd: Invoice"_s << u"Re: Fwd: Invoice"_s;
    QTest::newRow("inside") << u"Invoice re: May"_s << u"Re: Invoice re: May"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("only the mark") << u"Re:"_s << QString();
}

// A customer's mail program threads by it, and "Re: Re: Re:" looks careless.
void SubjectTest::isMarkedOnce()
{
    QFETCH(QString, subject);
    QFETCH(QString, answer);
    QCOMPARE(replySubject(subject), answer);
    QCOMPARE(replySubject(replySubject(subject)), answer);
}

void SubjectTest::isPlainInTheList()
{
    QCOMPARE(withoutReplyMarks(u"Re: Invoice"_s), u"Invoice"_s);
    QCOMPARE(withoutReplyMarks(u"Invoice"_s), u"Invoice"_s);
}

QTEST_GUILESS_MAIN(SubjectTest)

#include "subjecttest.moc"
