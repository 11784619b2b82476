// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// An archive that is brought in must be all there, once, however often that is tried.
class CtlImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyMessageIsCounted();
    void aSecondImportAddsNothing();
    void theImportedCanBeReadAndFound();
    void whatIsNotThereIsRefused();

private:
    static QByteArray mail(int number);
    void write(const QString &name, const QByteArray &bytes) const;
    CtlAnswer import() const { return m_program->json({u"import"_s, m_archive}); }
    qint64 total(const CtlAnswer &answer) const
    {
        return answer.last().value(u"imported").toInteger() + answer.last().value(u"already_present").toInteger()
            + answer.last().value(u"refused").toInteger();
    }

    std::unique_ptr<CtlProgram> m_program;
    QString m_archive;
};

QByteArray CtlImportTest::mail(int number)
{
    return "From: Customer " + QByteArray::number(number) + " <customer" + QByteArray::number(number)
        + "@example.org>\nTo: support@example.test\nSubject: Question " + QByteArray::number(number)
        + "\nDate: Mon, 02 Mar 2026 10:00:00 +0000\nMessage-ID: <import-" + QByteArray::number(number)
        + "@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nWhere is parcel number "
        + QByteArray::number(7000 + number) + "?\n";
}

void CtlImportTest::write(const QString &name, const QByteArray &bytes) const
{
    const QFileInfo info(m_archive + u'/' + name);
    QVERIFY(QDir().mkpath(info.path()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// 5 messages in an mbox, 4 in a Maildir, 4 files in folders of which one is in the mbox as well: 13 messages, 12
/// different.
void CtlImportTest::init()
{
    m_program = std::make_unique<CtlProgram>();
    m_archive = m_program->folder() + u"/archive"_s;
    QByteArray mbox;
    for (int number = 1; number <= 5; ++number)
        mbox += "From customer@example.org Mon Mar  2 10:00:00 2026\n" + mail(number) + '\n';
    write(u"old.mbox"_s, mbox);
    for (int number = 6; number <= 9; ++number)
        write(u"Maildir/%1/100%2.M1.host%3"_s.arg(number < 8 ? u"new"_s : u"cur"_s)
                  .arg(number)
                  .arg(number < 8 ? u""_s : u":2,S"_s),
            mail(number));
    QVERIFY(QDir().mkpath(m_archive + u"/Maildir/tmp"_s));
    for (int number = 10; number <= 12; ++number)
        write(u"letters/2026/%1.eml"_s.arg(number), mail(number));
    write(u"letters/copy.eml"_s, mail(3));
    write(u"letters/broken.eml"_s, QByteArray(3000, char(0xe7)));
}

void CtlImportTest::everyMessageIsCounted()
{
    const CtlAnswer answer = import();
    QVERIFY2(answer.status == 0, said(answer).constData());
    QCOMPARE(total(answer), 14);
    QCOMPARE(answer.last().value(u"imported").toInteger(), 12);
    QCOMPARE(answer.last().value(u"already_present").toInteger(), 1);
    QCOMPARE(answer.rows.size(), 2);
    QVERIFY(answer.rows.first()[u"file"].toString().endsWith(u"broken.eml"));
    QVERIFY(!answer.rows.first()[u"reason"].toString().isEmpty());
    QCOMPARE(m_program->undocumented({u"import"_s}, answer.rows), QStringList());
    const CtlAnswer verdict = m_program->json({u"verify"_s});
    QVERIFY2(verdict.status == 0, said(verdict).constData());
    QCOMPARE(verdict.last().value(u"messages").toInteger(), 12);
}

void CtlImportTest::aSecondImportAddsNothing()
{
    QCOMPARE(import().status, 0);
    const qint64 events = m_program->json({u"verify"_s}).last().value(u"events").toInteger();
    const CtlAnswer again = import();
    QVERIFY2(again.status == 0, said(again).constData());
    QCOMPARE(again.last().value(u"imported").toInteger(), 0);
    QCOMPARE(again.last().value(u"already_present").toInteger(), 13);
    QCOMPARE(m_program->json({u"verify"_s}).last().value(u"events").toInteger(), events);
}

void CtlImportTest::theImportedCanBeReadAndFound()
{
    QCOMPARE(import().status, 0);
    const CtlAnswer hits = m_program->json({u"search"_s, u"7011"_s});
    QVERIFY2(hits.status == 0, said(hits).constData());
    QCOMPARE(hits.rows.size(), 1);
    QCOMPARE(hits.rows.first()[u"subject"].toString(), u"Question 11"_s);
    const QString number = QString::number(hits.rows.first()[u"number"].toInteger());
    const CtlAnswer shown = m_program->json({u"show"_s, number});
    QVERIFY2(shown.status == 0, said(shown).constData());
    QCOMPARE(shown.rows.first()[u"type"].toString(), u"conversation"_s);
    QVERIFY(shown.output.contains("customer11@example.org"));
}

/// A wrong path must not end as "0 imported", which reads like success.
void CtlImportTest::whatIsNotThereIsRefused()
{
    const CtlAnswer answer = m_program->json({u"import"_s, m_archive + u"/nothing.mbox"_s});
    QVERIFY2(answer.status == 1, said(answer).constData());
    QVERIFY(!answer.complaint.isEmpty());
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlImportTest)
#include "import.moc"
