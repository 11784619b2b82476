// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/searchmodel.h"
#include "service/desk.h"
#include "service/reading.h"
#include "service/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace throughline;

class SearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        for (const QString &id : {u"balcony"_s, u"bamboo"_s, u"basil"_s}) {
            InboundMessage message = mail(id, id + u"@example.org"_s, u"Delivery"_s);
            message.text = u"Good day\nthe parcel is beside the "_s + id + u" plant\nthanks"_s;
            m_workspace->receive(message);
        }
        auto desk =
            Desk::open({.folder = m_workspace->folder(), .create = false, .runChannels = false, .agentName = {}});
        QVERIFY(desk);
        m_desk = *std::move(desk);
        m_model = std::make_unique<SearchModel>(*m_desk);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
        m_workspace.reset();
    }

    /// A hit that shows another line than the one that matched cannot be judged.
    void showsTheLineThatMatched()
    {
        m_model->setText(u"plant balcony"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        const MatchingLine line = m_model->at(0)->lines.value(0);
        QCOMPARE(line.text, u"the parcel is beside the balcony plant"_s);
        QStringList words;
        for (const auto &[start, length] : line.marks)
            words.append(line.text.mid(start, length));
        QCOMPARE(words, QStringList({u"balcony"_s, u"plant"_s}));
    }

    /// The answer to what was typed before would cover the answer to what stands there now.
    void aLaterTextCancelsAnEarlierSearch()
    {
        QStringList shown;
        connect(m_model.get(), &SearchModel::answered, this, [this, &shown] {
            for (int row = 0; row < m_model->rowCount(); ++row)
                shown.append(m_model->at(row)->line);
        });
        for (const QString &text : {u"p"_s, u"pl"_s, u"pla"_s, u"plan"_s, u"plant bas"_s})
            m_model->setText(text);
        QTRY_COMPARE(m_model->rowCount(), 1);
        bool all = false; // what was asked before is answered before this
        m_desk->reading().tags().then(this, [&all](const Result<QStringList> &) { all = true; });
        QTRY_VERIFY(all);
        shown.removeDuplicates();
        QCOMPARE(shown, QStringList(u"the parcel is beside the basil plant"_s));
    }

    /// The list would jump and flash with every letter, and lose what was chosen.
    void rowsThatAreFoundAgainStay()
    {
        m_model->setText(u"plant"_s);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QItemSelectionModel selection(m_model.get());
        selection.setCurrentIndex(m_model->index(1), QItemSelectionModel::ClearAndSelect);
        const auto chosen = keyOf(*m_model->at(1));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setText(u"plant bamb"_s);
        QVERIFY(m_model->rowCount() > 0); // the old hits until the answer is there, which may be at once
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(keyOf(*m_model->at(selection.currentIndex().row())), chosen);
    }

    /// New mail that has the words is found without typing them again.
    void whatComesMeanwhileIsFound()
    {
        m_model->setText(u"plant"_s);
        QTRY_COMPARE(m_model->rowCount(), 3);
        InboundMessage message = mail(u"clover"_s, u"clover@example.org"_s, u"Delivery"_s);
        message.text = u"beside the clover plant"_s;
        m_workspace->deliver({message});
        QTRY_COMPARE(m_model->rowCount(), 4);
    }

    /// Old hits below a search that is not understood would be taken for its answer.
    void aProblemFindsNothing()
    {
        m_model->setText(u"plant"_s);
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setText(u"plant before:sometime "_s);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->query().problems.size(), 1);
        m_model->setText(u"plant before:"_s); // just being typed
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setText({});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->phase(), Phase::Empty);
    }

    /// A tag with a typing error is not the same as nothing found.
    void saysWhatIsNotThere()
    {
        m_model->setText(u"plant tag:vipp "_s);
        QTRY_COMPARE(m_model->reasons().size(), 1);
        QCOMPARE(m_model->reasons().first().parameter, u"vipp"_s);
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SearchModelTest)
#include "searchmodeltest.moc"
