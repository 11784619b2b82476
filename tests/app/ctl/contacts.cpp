// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// Who is who is put right by scripts as well, and taken back by them.
class CtlContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void customersAreListedAndShown();
    void customersAreMergedAndTakenApart();
    void fieldsAreSet();
    void conversationsAreMergedAndTakenApart();
    void messagesAreSplitOff();
    void wrongNamesAreRefused();

private:
    CtlAnswer json(const QStringList &words) const { return m_program->json(words); }
    QString contact(qsizetype index) const
    {
        return json({u"contact list"_s}).rows.value(index).value(u"id").toString();
    }
    QString number(qsizetype index) const
    {
        return QString::number(json({u"list"_s}).rows.value(index).value(u"number").toInteger());
    }

    std::unique_ptr<CtlProgram> m_program;
};

void CtlContactsTest::init()
{
    m_program = std::make_unique<CtlProgram>();
    QCOMPARE(json({u"init"_s, u"--agent"_s, u"Nina"_s}).status, 0);
    QCOMPARE(
        json({u"channel add"_s, u"loopback"_s, u"Try it"_s, u"--set"_s, u"samples=true"_s, u"--set"_s, u"delay=0"_s})
            .status,
        0);
    const CtlAnswer synced = json({u"sync"_s, u"--until-idle"_s});
    QVERIFY2(synced.status == 0, said(synced).constData());
}

void CtlContactsTest::customersAreListedAndShown()
{
    const CtlAnswer all = json({u"contact list"_s});
    QVERIFY(all.rows.size() > 2);
    QCOMPARE(m_program->undocumented({u"contact list"_s}, all.rows), QStringList());
    QCOMPARE(json({u"contact list"_s, u"--limit"_s, u"2"_s}).rows.size(), 2);
    const QJsonObject first = all.rows.first();
    const CtlAnswer byId = json({u"contact show"_s, first.value(u"id").toString()});
    QCOMPARE(byId.last().value(u"name"), first.value(u"name"));
    QCOMPARE(m_program->undocumented({u"contact show"_s}, byId.rows), QStringList());
    const CtlAnswer byName = json({u"contact show"_s, first.value(u"name").toString()});
    QCOMPARE(byName.last().value(u"id"), first.value(u"id"));
    QCOMPARE(json({u"contact list"_s, first.value(u"name").toString()}).rows.value(0).value(u"id"), first.value(u"id"));
}

void CtlContactsTest::customersAreMergedAndTakenApart()
{
    const QString into = contact(0), from = contact(1);
    const auto all = json({u"contact list"_s}).rows.size();
    const CtlAnswer merged = json({u"contact merge"_s, into, from});
    QVERIFY2(merged.status == 0, said(merged).constData());
    QCOMPARE(json({u"contact list"_s}).rows.size(), all - 1);
    const QJsonObject both = json({u"contact show"_s, from}).last();
    QCOMPARE(both.value(u"id").toString(), into);
    QCOMPARE(both.value(u"merged").toArray().size(), 1);
    QCOMPARE(both.value(u"merged").toArray().first().toObject().value(u"id").toString(), from);
    QVERIFY(json({u"contact merge"_s, into, from}).last().value(u"event").isNull());
    QCOMPARE(json({u"contact unmerge"_s, from}).status, 0);
    QCOMPARE(json({u"contact list"_s}).rows.size(), all);
    QCOMPARE(json({u"contact unmerge"_s, from}).status, 1);
    QVERIFY(json({u"verify"_s}).last().value(u"findings").toArray().isEmpty());
}

void CtlContactsTest::fieldsAreSet()
{
    const QString id = contact(0);
    const CtlAnswer set = json({u"contact set"_s, id, u"organization"_s, u"Lindqvist AB"_s});
    QCOMPARE(set.status, 0);
    const auto fields = json({u"contact show"_s, id}).last().value(u"fields").toArray();
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().toObject().value(u"value").toString(), u"Lindqvist AB"_s);
    QCOMPARE(fields.first().toObject().value(u"source").toString(), u"agent"_s);
    QCOMPARE(json({u"undo"_s, set.last().value(u"event").toString()}).status, 0);
    QVERIFY(json({u"contact show"_s, id}).last().value(u"fields").toArray().isEmpty());
}

void CtlContactsTest::conversationsAreMergedAndTakenApart()
{
    const QString into = number(0), from = number(1);
    const auto messages = [&](const QString &which) {
        return json({u"show"_s, which}).rows.first().value(u"messages");
    };
    const int before = messages(into).toInt(), other = messages(from).toInt();
    const CtlAnswer merged = json({u"conversation merge"_s, into, from});
    QVERIFY2(merged.status == 0, said(merged).constData());
    QCOMPARE(messages(into).toInt(), before + other);
    QCOMPARE(QString::number(json({u"show"_s, from}).rows.first().value(u"number").toInteger()), into);
    QCOMPARE(json({u"undo"_s, merged.last().value(u"event").toString()}).status, 0);
    QCOMPARE(messages(into).toInt(), before);
    QCOMPARE(messages(from).toInt(), other);
}

void CtlContactsTest::messagesAreSplitOff()
{
    const QString whole = number(0);
    QCOMPARE(json({u"note"_s, whole, u"--text"_s, u"Another matter"_s}).status, 0);
    const auto rows = json({u"show"_s, whole}).rows;
    const QString note = rows.last().value(u"id").toString();
    const CtlAnswer split = json({u"conversation split"_s, whole, note});
    QVERIFY2(split.status == 0, said(split).constData());
    const QString part = QString::number(split.last().value(u"number").toInteger());
    QVERIFY(part != whole);
    QCOMPARE(json({u"show"_s, part}).rows.last().value(u"id").toString(), note);
}

void CtlContactsTest::wrongNamesAreRefused()
{
    QCOMPARE(json({u"contact show"_s, u"Nobody Atall"_s}).status, 1);
    QCOMPARE(json({u"contact unmerge"_s, u"Anna"_s}).status, 2);
    QCOMPARE(json({u"conversation split"_s, number(0), u"first"_s}).status, 2);
    QCOMPARE(json({u"undo"_s, u"that"_s}).status, 2);
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlContactsTest)

#include "contacts.moc"
