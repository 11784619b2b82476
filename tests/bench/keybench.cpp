// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/keybench.h"

#include "bench/dice.h"
#include "bench/samples.h"
#include "model/conversationlistmodel.h"
#include "model/timelinemodel.h"
#include "service/reading.h"
#include "ui/panels/conversationlist.h"
#include "ui/panels/rail.h"
#include "ui/timeline/timelineview.h"
#include "ui/workspace/conversationpane.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

class Keys
{
public:
    Keys(Application &app, BenchDesk &desk)
        : m_app(app)
        , m_desk(desk)
        , m_pane(desk.window().findChild<ConversationPane *>())
        , m_rail(desk.window().findChild<Rail *>())
        , m_views(m_rail->findChild<QListView *>())
        , m_list(desk.window().findChild<ConversationList *>()->findChild<QListView *>())
        , m_model(static_cast<ConversationListModel *>(m_list->model()))
    { }

    /// Where nearly all conversations are.
    void showResolved()
    {
        m_rail->choose({.kind = ViewKind::Resolved, .channel = {}, .agent = {}});
        settle();
        m_list->setFocus();
    }

    /// By J, one row after the other, as somebody who clears a queue does.
    Samples next(int rounds)
    {
        Samples samples;
        for (int i = 0; i < rounds && loadBelow(1); ++i)
            addTo(samples, press(m_list, Qt::Key_J));
        return samples;
    }

    /// By Page down: each time one that is far from the last.
    Samples open(int rounds)
    {
        Samples samples;
        for (int i = 0; i < rounds && loadBelow(20); ++i)
            addTo(samples, press(m_list, Qt::Key_PageDown));
        return samples;
    }

    /// Anywhere in the workspace, as from a search's hit or a notification.
    Samples openAnywhere(int rounds, qint64 conversations)
    {
        Samples samples;
        Dice dice(1);
        for (int i = 0; i < rounds; ++i)
            addTo(samples, openByNumber(1 + dice.below(conversations)));
        return samples;
    }

    std::optional<double> openByNumber(qint64 number)
    {
        const auto found = Application::answer(m_desk.desk().reading().conversationByNumber(number));
        if (!found || found->id == m_pane->conversation())
            return std::nullopt;
        return untilOpened([this, &found] { m_desk.window().openConversation(found->id); });
    }

    /// By the arrow keys in the views.
    Samples filter(int rounds)
    {
        Samples samples;
        m_rail->choose({.kind = ViewKind::AllOpen, .channel = {}, .agent = {}});
        settle();
        m_views->setFocus();
        for (int i = 0; i < rounds; ++i) {
            const View before = m_rail->view();
            const auto shown = [this, before] {
                return m_rail->view() != before && m_model->view() == m_rail->view()
                    && m_model->phase() == Phase::Ready;
            };
            const auto key = i / 4 % 2 == 0 ? Qt::Key_Down : Qt::Key_Up;
            addTo(samples, m_app.untilPainted(m_list->viewport(), shown, [this, key] { type(m_views, key); }));
        }
        return samples;
    }

private:
    static void addTo(Samples &samples, const std::optional<double> &milliseconds)
    {
        if (milliseconds)
            samples.add(*milliseconds);
        Application::runFor(20); // a person is not faster
    }

    static void type(QWidget *widget, Qt::Key key)
    {
        QTest::keyPress(widget, key);
        QTest::keyRelease(widget, key);
    }

    std::optional<double> press(QWidget *widget, Qt::Key key)
    {
        return untilOpened([widget, key] { type(widget, key); });
    }

    std::optional<double> untilOpened(const std::function<void()> &act)
    {
        const ConversationId before = m_pane->conversation();
        const TimelineModel &timeline = m_pane->model();
        const auto shown = [this, before, &timeline] {
            return m_pane->conversation() != before && timeline.conversation() == m_pane->conversation()
                && timeline.phase() == Phase::Ready && timeline.rowCount() > 0;
        };
        return m_app.untilPainted(m_pane->timeline().viewport(), shown, act);
    }

    /// There is a row so far below the current one.
    bool loadBelow(int rows)
    {
        const int wanted = m_list->currentIndex().row() + rows;
        if (m_model->rowCount() <= wanted && m_model->canFetchMore({})) {
            m_model->fetchMore({});
            settle();
        }
        return m_model->rowCount() > wanted;
    }

    void settle()
    {
        Application::runUntil([this] { return m_model->phase() == Phase::Ready; });
        Application::runFor(100);
    }

    Application &m_app;
    BenchDesk &m_desk;
    ConversationPane *m_pane;
    Rail *m_rail;
    QListView *m_views;
    QListView *m_list;
    ConversationListModel *m_model;
};

} // namespace

QJsonObject measureKeys(Application &app, BenchDesk &desk, int rounds, qint64 longOne)
{
    Keys keys(app, desk);
    const auto counts = Application::answer(desk.desk().reading().counts(desk.desk().agent().id));
    const qint64 conversations =
        counts ? counts->allOpen + counts->pending + counts->snoozed + counts->resolved : qint64(1);
    keys.showResolved();
    keys.next(10); // what is made once, is made now
    QJsonObject result{{u"next"_s, keys.next(rounds).toJson()}};
    result[u"open"_s] = keys.open(rounds).toJson();
    result[u"open_anywhere"_s] = keys.openAnywhere(rounds, conversations).toJson();
    Samples longest;
    for (int i = 0; i < 5; ++i) {
        if (const auto opened = keys.openByNumber(longOne))
            longest.add(*opened);
        keys.openByNumber(1);
    }
    result[u"open_longest"_s] = longest.toJson();
    keys.filter(8);
    result[u"filter"_s] = keys.filter(rounds).toJson();
    return result;
}

} // namespace throughline::bench
