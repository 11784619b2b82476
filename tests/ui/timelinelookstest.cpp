// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"
#include "ui/timelinescene.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace throughline;

class TimelineLooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAsDrawn_data();
    void looksAsDrawn();
    void drawsWhatIsHard_data();
    void drawsWhatIsHard();
};

/// The drawing is the measure: pictures for people, in both schemes, both directions, narrow and in a large font.
void TimelineLooksTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << 585 << false;
    QTest::newRow("dark") << true << 585 << false;
    QTest::newRow("narrow") << false << 300 << false;
    QTest::newRow("mirrored") << false << 585 << true;
}

void TimelineLooksTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    Appearance appearance(*qApp);
    appearance.setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
    TestWorkspace workspace;
    const ConversationId id = makeDrawnConversation(workspace);
    Scene scene(workspace);
    scene.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    scene.view.resize(width, 620);
    keepPicture(scene.view, u"timeline-empty"_s);
    scene.open(id);
    keepPicture(scene.view, u"timeline-"_s + QString::fromLatin1(QTest::currentDataTag()));
    for (int row = 0; row < scene.model.rowCount(); ++row) {
        QVERIFY(scene.view.rowRect(row).height() > 0);
        if (row > 0)
            QCOMPARE(scene.view.rowRect(row).top(), scene.view.rowRect(row - 1).bottom() + 1);
    }
}

/// What is hard to draw is what customers send.
void TimelineLooksTest::drawsWhatIsHard_data()
{
    looksAsDrawn_data();
}

void TimelineLooksTest::drawsWhatIsHard()
{
    QFETCH(bool, dark);
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    Appearance appearance(*qApp);
    appearance.setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
    TestWorkspace workspace;
    const ConversationId id = makeHardConversation(workspace);
    Scene scene(workspace);
    scene.view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    scene.view.resize(width, 1300);
    scene.open(id);
    keepPicture(scene.view, u"hard-"_s + QString::fromLatin1(QTest::currentDataTag()));
    const int last = scene.model.rowCount() - 1;
    const MessageId mailId = [&] {
        for (int row = 0; row <= last; ++row) {
            if (scene.model.at(row)->message && !scene.model.at(row)->message->content.html.isEmpty())
                return scene.model.at(row)->message->id;
        }
        return MessageId();
    }();
    const int before = scene.view.rowRect(scene.model.rowOf(mailId)).height();
    QMenu menu;
    scene.view.fillMenu(menu, scene.model.rowOf(mailId));
    const QList<QAction *> actions = menu.actions();
    const auto unfold =
        std::ranges::find_if(actions, [](const QAction *action) { return action->text().contains(u"quoted"_s); });
    QVERIFY(unfold != actions.cend());
    (*unfold)->trigger();
    QVERIFY(scene.view.rowRect(scene.model.rowOf(mailId)).height() > before);
}

QTEST_MAIN(TimelineLooksTest)
#include "timelinelookstest.moc"
