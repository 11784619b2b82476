// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/searchhelp.h"
#include "service/conversations.h"
#include "service/desk.h"
#include "service/testworkspace.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

QStringList textsOf(const SearchSuggestions &suggestions)
{
    QStringList texts;
    for (const SearchSuggestion &each : suggestions.list)
        texts.append(each.text);
    return texts;
}

} // namespace

class SearchHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_workspace->addAgent(u"Ivo Petrov"_s);
        const ConversationId conversation = m_workspace->receive(mail(u"a"_s, u"a@example.org"_s, u"First"_s));
        auto desk =
            Desk::open({.folder = m_workspace->folder(), .create = false, .runChannels = false, .agentName = {}});
        QVERIFY(desk);
        m_desk = *std::move(desk);
        QVERIFY(m_desk->conversations().tag(conversation, u"big spender"_s).result());
        m_help = std::make_unique<SearchHelp>(*m_desk);
        m_help->refresh();
        QTRY_VERIFY(textsOf(at(u"tag:"_s)).size() == 1 && textsOf(at(u"assignee:"_s)).size() > 2);
    }

    void cleanup()
    {
        m_help.reset();
        m_desk.reset();
        m_workspace.reset();
    }

    /// An operator that is offered without a word about it helps only those who know it.
    void everyOperatorIsExplained()
    {
        const SearchSuggestions all = at({});
        QCOMPARE(all.list.size(), 8);
        QVERIFY(!all.ofValues);
        for (const SearchSuggestion &each : all.list) {
            QVERIFY2(each.goesOn(), qPrintable(each.text));
            QVERIFY2(!each.explanation.isEmpty(), qPrintable(each.text));
        }
        QCOMPARE(textsOf(at(u"refund as"_s)), QStringList(u"assignee:"_s));
    }

    /// Tags and agents are found by any part of their names, and stand in quotes when they have to.
    void valuesAreThoseOfTheWorkspace()
    {
        QCOMPARE(textsOf(at(u"tag:spen"_s)), QStringList(u"\"big spender\""_s));
        QVERIFY(textsOf(at(u"assignee:petr"_s)).contains(u"\"Ivo Petrov\""_s));
        QCOMPARE(textsOf(at(u"is:un"_s)), QStringList(u"unread"_s));
        QCOMPARE(textsOf(at(u"tag:zzz"_s)), QStringList());
    }

    /// Nobody should have to count which day was seven days ago.
    void daysAreSaid()
    {
        const SearchSuggestions days = at(u"after:"_s);
        QVERIFY(days.list.size() >= 3);
        for (const SearchSuggestion &each : days.list)
            QVERIFY2(each.explanation.contains(QRegularExpression(u"20\\d\\d"_s)), qPrintable(each.text));
    }

private:
    SearchSuggestions at(const QString &text) const { return m_help->at(text, text.size()); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SearchHelp> m_help;
};

QTEST_GUILESS_MAIN(SearchHelpTest)
#include "searchhelptest.moc"
