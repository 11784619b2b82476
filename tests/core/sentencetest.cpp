// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

class SentenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whatever fails, a person reads a sentence, with the detail in it.
    void everyErrorIsASentenceWithItsDetail()
    {
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
            const Error error{ErrorCode(code), u"imap.example.org"_s, false};
            const QString text = sentence(error);
            QVERIFY2(!errorName(error.code).isEmpty(), qPrintable(QString::number(code)));
            QCOMPARE(errorFromName(errorName(error.code)), error.code);
            QVERIFY2(text.size() > 15, qPrintable(errorName(error.code)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            if (error.code != ErrorCode::WorkspaceDamaged)
                QVERIFY2(text.contains(error.detail), qPrintable(text));
            const QString bare = sentence(Error{error.code, {}, false});
            QVERIFY2(bare.endsWith(u'.'), qPrintable(bare));
        }
    }

    void saysWhoDidWhat_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("claim") << u"Nina took this over"_s;
        QTest::newRow("assign") << u"Nina assigned this to Ivo"_s;
        QTest::newRow("nobody") << u"Nina gave this back to the team"_s;
        QTest::newRow("resolve") << u"Nina resolved this"_s;
        QTest::newRow("tag") << u"Nina added the tag refund"_s;
        QTest::newRow("read") << u""_s;
    }
    void saysWhoDidWhat()
    {
        const auto conversation = ConversationId::make();
        const auto nina = AgentId::make();
        const auto ivo = AgentId::make();
        const QHash<QByteArray, EventBody> bodies{
            {"claim", Assigned{conversation, nina}},
            {"assign", Assigned{conversation, ivo}},
            {"nobody", Assigned{conversation, {}}},
            {"resolve", StatusChanged{conversation, Status::Resolved, {}}},
            {"tag", Tagged{conversation, u"refund"_s}},
            {"read", ConversationRead{conversation, true}},
        };
        TimelineEntry entry;
        entry.actor = nina;
        entry.actorName = u"Nina"_s;
        entry.happened = bodies[QTest::currentDataTag()];
        QTEST(sentence(entry, [&](AgentId id) { return id == ivo ? u"Ivo"_s : QString(); }), "expected");
    }

    void everyStateHasAWord()
    {
        for (const auto &[state, name] : Names<Status>::table)
            QVERIFY(!label(state).isEmpty());
        for (const auto &[state, name] : Names<Priority>::table)
            QVERIFY(!label(state).isEmpty());
        for (const auto &[state, name] : Names<Delivery>::table)
            QCOMPARE(label(state).isEmpty(), state == Delivery::None);
        for (const auto &[state, name] : Names<ChannelState>::table)
            QVERIFY(!label(state).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SentenceTest)
#include "sentencetest.moc"
