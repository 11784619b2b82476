// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ctlprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace throughline::test {

/// A script must be able to do what an agent does, and see that it was done.
class CtlConversationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesAreMadeOnce_data();
    void changesAreMadeOnce();
    void conversationsAreNamedByNumberOrId();
    void viewsShowWhatBelongsInThem();
    void limitCutsTheList();
    void searchFinds();
    void aNoteIsNoReply();
    void aReplyWaitsInTheOutboxUntilItIsSent();
    void aReplyCanBeWaitedFor();
    void whatIsSaidComesFromStandardInput();
    void aFileThatIsNotThereStopsTheReply();
    void peopleReadSentences();

private:
    CtlAnswer json(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program->json(words, input);
    }
    QJsonObject conversation() const { return json({u"show"_s, m_number}).rows.value(0); }

    std::unique_ptr<CtlProgram> m_program;
    QString m_number; ///< of a conversation that nobody has taken yet
};

void CtlConversationsTest::init()
{
    m_program = std::make_unique<CtlProgram>();
    QCOMPARE(json({u"init"_s, u"--agent"_s, u"Nina"_s}).status, 0);
    QCOMPARE(
        json({u"channel add"_s, u"loopback"_s, u"Try it"_s, u"--set"_s, u"samples=true"_s, u"--set"_s, u"delay=0"_s})
            .status,
        0);
    const CtlAnswer synced = json({u"sync"_s, u"--until-idle"_s});
    QVERIFY2(synced.status == 0, said(synced).constData());
    m_number = QString::number(json({u"list"_s, u"--view"_s, u"unassigned"_s}).last().value(u"number").toInteger());
}

void CtlConversationsTest::changesAreMadeOnce_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *words, const char *field, const QJsonValue &value) {
        QTest::newRow(words) << QString::fromUtf8(words).split(u' ') << QString::fromUtf8(field) << value;
    };
    row("assign #", "assignee", u"Nina"_s);
    row("assign # nina", "assignee", u"Nina"_s);
    row("tag # billing", "tags", QJsonArray{u"billing"_s});
    row("priority # urgent", "priority", u"urgent"_s);
    row("pending #", "status", u"pending"_s);
    row("resolve #", "status", u"resolved"_s);
    row("snooze # --until 2099-03-01T09:00:00Z", "snoozed_until", u"2099-03-01T09:00:00.000Z"_s);
}

void CtlConversationsTest::changesAreMadeOnce()
{
    QFETCH(QStringList, words);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    words.replace(1, m_number);
    const CtlAnswer done = json(words);
    QVERIFY2(done.status == 0, said(done).constData());
    QVERIFY(done.last().value(u"event").isString());
    QCOMPARE(conversation().value(field), value);
    const CtlAnswer again = json(words);
    QVERIFY2(again.status == 0, said(again).constData());
    QVERIFY(again.last().value(u"event").isNull());
    QCOMPARE(m_program->undocumented({words.first()}, done.rows), QStringList());
}

void CtlConversationsTest::conversationsAreNamedByNumberOrId()
{
    const QString id = conversation().value(u"id").toString();
    QCOMPARE(json({u"show"_s, id}).output, json({u"show"_s, m_number}).output);
    QCOMPARE(json({u"show"_s, u"999"_s}).status, 1);
    QCOMPARE(json({u"show"_s, u"first"_s}).status, 2);
}

void CtlConversationsTest::viewsShowWhatBelongsInThem()
{
    const auto shown = [this](const QString &view) {
        QList<qint64> numbers;
        for (const QJsonObject &each : json({u"list"_s, u"--view"_s, view}).rows)
            numbers << each[u"number"].toInteger();
        return numbers;
    };
    QVERIFY(shown(u"unassigned"_s).contains(m_number.toLongLong()));
    QVERIFY(!shown(u"mine"_s).contains(m_number.toLongLong()));
    QCOMPARE(json({u"assign"_s, m_number}).status, 0);
    QVERIFY(shown(u"mine"_s).contains(m_number.toLongLong()));
    QVERIFY(!shown(u"unassigned"_s).contains(m_number.toLongLong()));
    QVERIFY(shown(u"Try it"_s).contains(m_number.toLongLong()));
    QCOMPARE(json({u"resolve"_s, m_number}).status, 0);
    QVERIFY(shown(u"resolved"_s).contains(m_number.toLongLong()));
    QVERIFY(!shown(u"open"_s).contains(m_number.toLongLong()));
    QCOMPARE(json({u"reopen"_s, m_number}).status, 0);
    QVERIFY(shown(u"open"_s).contains(m_number.toLongLong()));
    QCOMPARE(json({u"list"_s, u"--view"_s, u"nonsense"_s}).status, 1);
}

void CtlConversationsTest::limitCutsTheList()
{
    const CtlAnswer all = json({u"list"_s, u"--limit"_s, u"0"_s});
    QVERIFY(all.rows.size() > 1);
    QCOMPARE(json({u"list"_s, u"--limit"_s, u"1"_s}).rows, all.rows.mid(0, 1));
    QCOMPARE(m_program->undocumented({u"list"_s}, all.rows), QStringList());
}

void CtlConversationsTest::searchFinds()
{
    const QString subject = conversation().value(u"subject").toString();
    const CtlAnswer hits = json({u"search"_s, subject});
    QVERIFY2(hits.status == 0, said(hits).constData());
    QVERIFY(std::ranges::any_of(
        hits.rows, [this](const QJsonObject &each) { return each[u"number"].toInteger() == m_number.toLongLong(); }));
    QCOMPARE(m_program->undocumented({u"search"_s}, hits.rows), QStringList());
    QVERIFY(json({u"search"_s, u"zzzzqqqq"_s}).rows.isEmpty());

    const CtlAnswer kettle = json({u"search"_s, u"kettle"_s, u"is:open"_s, u"after:2020"_s});
    QVERIFY2(!kettle.rows.isEmpty(), said(kettle).constData());
    const QJsonObject hit = kettle.rows.first();
    const QJsonArray mark = hit[u"marks"].toArray().first().toArray();
    QCOMPARE(hit[u"line"].toString().mid(mark.at(0).toInt(), mark.at(1).toInt()).toLower(), u"kettle"_s);
    QVERIFY(QStringList({u"named"_s, u"named_like"_s, u"written"_s}).contains(hit[u"band"].toString()));
    QCOMPARE(hit[u"conversation"], hit[u"id"]);

    const CtlAnswer wrong = json({u"search"_s, u"kettle"_s, u"before:sometime"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.complaint.contains("sometime"), wrong.complaint.constData());
    QVERIFY(json({u"search"_s, u"tag:nosuchtag"_s}).complaint.contains("nosuchtag"));
}

void CtlConversationsTest::aNoteIsNoReply()
{
    const CtlAnswer noted = json({u"note"_s, m_number, u"--text"_s, u"He called **twice**."_s});
    QVERIFY2(noted.status == 0, said(noted).constData());
    const QJsonObject last = json({u"show"_s, m_number}).last();
    QCOMPARE(last[u"kind"].toString(), u"note"_s);
    QCOMPARE(last[u"text"].toString(), u"He called **twice**."_s);
    QCOMPARE(last[u"delivery"].toString(), u"none"_s);
    QCOMPARE(m_program->undocumented({u"note"_s}, noted.rows), QStringList());
}

void CtlConversationsTest::aReplyWaitsInTheOutboxUntilItIsSent()
{
    QFile file(m_program->folder() + u"/label.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Parcel 7");
    file.close();

    const CtlAnswer queued =
        json({u"reply"_s, m_number, u"--text"_s, u"It is on its way."_s, u"--attach"_s, file.fileName()});
    QVERIFY2(queued.status == 0, said(queued).constData());
    QCOMPARE(queued.last().value(u"delivery").toString(), u"queued"_s);
    const CtlAnswer synced = json({u"sync"_s, u"--until-idle"_s});
    QVERIFY2(synced.status == 0, said(synced).constData());

    const CtlAnswer shown = json({u"show"_s, m_number});
    const auto ours = std::ranges::find_if(
        shown.rows, [](const QJsonObject &each) { return each[u"text"].toString() == u"It is on its way."; });
    QVERIFY(ours != shown.rows.end());
    QVERIFY((QStringList{u"sent"_s, u"delivered"_s}.contains((*ours)[u"delivery"].toString())));
    QCOMPARE((*ours)[u"attachments"][0][u"name"].toString(), u"label.txt"_s);
    QCOMPARE((*ours)[u"id"], queued.last().value(u"message"));
    QCOMPARE(m_program->undocumented({u"show"_s}, shown.rows), QStringList());
    QCOMPARE(m_program->undocumented({u"reply"_s}, queued.rows), QStringList());
    QCOMPARE(m_program->undocumented({u"sync"_s}, synced.rows), QStringList());
}

void CtlConversationsTest::aReplyCanBeWaitedFor()
{
    const CtlAnswer sent = json({u"reply"_s, m_number, u"--text"_s, u"Done."_s, u"--wait"_s});
    QVERIFY2(sent.status == 0, said(sent).constData());
    QVERIFY((QStringList{u"sent"_s, u"delivered"_s}.contains(sent.last().value(u"delivery").toString())));
}

void CtlConversationsTest::whatIsSaidComesFromStandardInput()
{
    QCOMPARE(json({u"note"_s, m_number, u"--text"_s, u"-"_s}, "สวัสดี\nครับ\n").status, 0);
    QCOMPARE(json({u"show"_s, m_number}).last().value(u"text").toString().trimmed(), u"สวัสดี\nครับ"_s);
    QCOMPARE(json({u"note"_s, m_number}).status, 2);
    QCOMPARE(json({u"reply"_s, m_number, u"--text"_s, u" "_s}).status, 2);
}

void CtlConversationsTest::aFileThatIsNotThereStopsTheReply()
{
    const CtlAnswer before = json({u"show"_s, m_number});
    const CtlAnswer failed =
        json({u"reply"_s, m_number, u"--text"_s, u"Here."_s, u"--attach"_s, u"/nowhere/label.txt"_s});
    QVERIFY2(failed.status == 1, said(failed).constData());
    QVERIFY(failed.complaint.contains("label.txt"));
    QCOMPARE(json({u"show"_s, m_number}).output, before.output);
}

void CtlConversationsTest::peopleReadSentences()
{
    const CtlAnswer listed = m_program->run({u"--workspace"_s, m_program->workspace(), u"list"_s});
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.rows.isEmpty());
    QVERIFY(listed.output.contains(conversation().value(u"customer").toString().toUtf8()));
    const CtlAnswer failed = m_program->run({u"--workspace"_s, m_program->workspace(), u"show"_s, u"999"_s});
    QCOMPARE(failed.status, 1);
    QVERIFY(failed.output.isEmpty());
    QVERIFY2(failed.complaint.trimmed().endsWith('.'), said(failed).constData());
}

} // namespace throughline::test

QTEST_GUILESS_MAIN(throughline::test::CtlConversationsTest)
#include "conversations.moc"
