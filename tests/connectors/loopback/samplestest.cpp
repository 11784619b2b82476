// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/contract/runningconnector.h"

#include <QDir>
#include <QPluginLoader>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

/// What a fresh desk begins with.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comeOnce();
    void areWholeConversations();
    void customersAnswerInTheLanguageOfTheReply_data();
    void customersAnswerInTheLanguageOfTheReply();
    void theSameReplyIsAnsweredInTheSameWords();

private:
    static ChannelConfig config(bool samples);
    InboundMessage answerTo(const QString &text);

    ConnectorPlugin *m_plugin = nullptr;
};

void SamplesTest::initTestCase()
{
    QPluginLoader loader(QDir(qEnvironmentVariable("THROUGHLINE_CONNECTORS")).filePath(u"loopback.so"_s));
    m_plugin = qobject_cast<ConnectorPlugin *>(loader.instance());
    QVERIFY2(m_plugin, qPrintable(loader.errorString()));
}

ChannelConfig SamplesTest::config(bool samples)
{
    return {ChannelId::make(), u"Support"_s,
        {{u"address"_s, u"us@loopback.example"_s}, {u"delay"_s, 0}, {u"samples"_s, samples}}, {}};
}

// A desk that was opened a second time would have everything twice, or lose what was there.
void SamplesTest::comeOnce()
{
    RunningConnector first(*m_plugin, config(true));
    QTRY_VERIFY(first.status.idle && first.allStored() && !first.batches.isEmpty());
    QCOMPARE(first.batches.size(), 1);
    QVERIFY(first.batches[0].history);
    first.stop();

    RunningConnector second(*m_plugin, config(true), first.checkpoint);
    QTRY_VERIFY(second.status.idle);
    QVERIFY(second.batches.isEmpty());
    second.stop();
}

// Without ids, people and times the first picture of the desk would be a heap of fragments.
void SamplesTest::areWholeConversations()
{
    RunningConnector running(*m_plugin, config(true));
    QTRY_COMPARE(running.batches.size(), 1);
    const QList<InboundMessage> messages = running.batches[0].messages;
    QSet<QString> ids;
    qsizetype conversations = 0;
    qsizetype waiting = 0;
    qsizetype attachments = 0;
    for (const InboundMessage &message : messages) {
        QVERIFY(!message.externalId.isEmpty() && !ids.contains(message.externalId));
        QVERIFY(std::ranges::all_of(message.references, [&](const QString &id) { return ids.contains(id); }));
        ids << message.externalId;
        QVERIFY2(!message.subject.isEmpty() && !message.text.trimmed().isEmpty(), qPrintable(message.externalId));
        QVERIFY(message.from.handle.contains(u'@') && message.recipients.to.value(0).handle.contains(u'@'));
        QVERIFY(message.at < now() && message.at > now() - std::chrono::days(14));
        conversations += message.references.isEmpty();
        waiting += !message.read;
        attachments += message.attachments.size();
    }
    QVERIFY(conversations >= 12);
    QVERIFY(waiting >= 6);
    QVERIFY(attachments >= 1);
    QVERIFY(std::ranges::is_sorted(messages, {}, &InboundMessage::at));
    running.stop();
}

InboundMessage SamplesTest::answerTo(const QString &text)
{
    OutboundMessage reply;
    reply.id = MessageId::make();
    reply.externalId = u"fixed"_s;
    reply.recipients.to = {{u"maya@mail.example"_s, u"Maya"_s}};
    reply.subject = u"Refund"_s;
    reply.text = text;
    RunningConnector running(*m_plugin, config(false));
    running.connector().send(reply);
    [&] { QTRY_VERIFY(running.batches.size() == 2); }();
    running.stop();
    return running.batches.last().messages.value(0);
}

void SamplesTest::customersAnswerInTheLanguageOfTheReply_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<int>("script");
    QTest::newRow("English") << u"Dear Maya"_s << int(QChar::Script_Latin);
    QTest::newRow("Thai") << u"สวัสดีค่ะ"_s << int(QChar::Script_Thai);
    QTest::newRow("Chinese") << u"您好"_s << int(QChar::Script_Han);
    QTest::newRow("Japanese") << u"お世話になります"_s << int(QChar::Script_Hiragana);
    QTest::newRow("Arabic") << u"مرحباً"_s << int(QChar::Script_Arabic);
}

void SamplesTest::customersAnswerInTheLanguageOfTheReply()
{
    QFETCH(QString, reply);
    QFETCH(int, script);
    const InboundMessage answer = answerTo(u"\n"_s + reply + u"\nsecond line"_s);
    QCOMPARE(answer.from.handle, u"maya@mail.example");
    QCOMPARE(answer.subject, u"Refund");
    QVERIFY(answer.text.contains(u"> "_s + reply));
    const QString own = answer.text.section(u'\n', 0, 0);
    QVERIFY(std::ranges::any_of(own, [&](QChar letter) { return int(letter.script()) == script; }));
}

// Tests and pictures would differ from run to run.
void SamplesTest::theSameReplyIsAnsweredInTheSameWords()
{
    QCOMPARE(answerTo(u"Dear Maya"_s).text, answerTo(u"Dear Maya"_s).text);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
