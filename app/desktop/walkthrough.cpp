// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/walkthrough.h"

#include "service/desk.h"
#include "service/reading.h"
#include "ui/action/actionregistry.h"
#include "ui/composer/growingtextedit.h"
#include "ui/settings/preferences.h"
#include "ui/workspace/mainwindow.h"

#include <QDir>
#include <QPixmap>

namespace throughline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 100ms;
constexpr auto settleFor = 600ms; // what has happened is painted, and timers for reading and loading have run
constexpr qint64 patience = 60'000; ///< milliseconds for each step

} // namespace

Walkthrough::Walkthrough(Desk &desk, MainWindow &window, Preferences &preferences, const QString &folder)
    : m_desk(desk)
    , m_window(window)
    , m_preferences(preferences)
    , m_folder(folder)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Walkthrough::look);
    plan();
}

void Walkthrough::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    next();
}

void Walkthrough::plan()
{
    const auto trigger = [this](ActionId id) { return [this, id] { m_window.actions().action(id)->trigger(); }; };
    m_steps.append(
        {u"inbox"_s, tr("No sample conversation came in."), [] {}, [this] { return m_conversation.has_value(); }});
    m_steps.append({u"conversation"_s, tr("The conversation did not open."),
        [this] { m_window.openConversation(m_conversation->id); },
        [this] { return m_window.findChild<GrowingTextEdit *>()->isVisible(); }});
    m_steps.append({u"claimed"_s, tr("The conversation was not claimed."), trigger(ActionId::Claim),
        [this] { return m_conversation->assignee == m_desk.agent().id; }});
    planWriting();
    planLooks();
    m_steps.append({u"resolved"_s, tr("The conversation was not resolved."), trigger(ActionId::Resolve),
        [this] { return m_conversation->status == Status::Resolved; }});
}

void Walkthrough::planWriting()
{
    const QString note =
        u"The bank's file of Friday has the refund. \n\n```json\n{ \"order\": 20418, \"state\": \"paid\" }\n```"_s;
    const QString reply =
        u"I have looked into it right away: it is **on its way** to you, and should be there by Thursday."_s;
    m_steps.append({u"note"_s, tr("The note was not added."), [this, note] { write(true, note); },
        [this] { return m_conversation->messageCount > m_messagesBefore; }});
    m_steps.append({u"reply"_s, tr("The reply was not queued."), [this, reply] { write(false, reply); },
        [this] { return m_conversation->status == Status::Pending; }});
    m_steps.append({u"answered"_s, tr("The reply was not sent, or the customer did not answer."),
        [this] { m_messagesBefore = m_conversation->messageCount; },
        [this] { return m_conversation->messageCount > m_messagesBefore && !m_conversation->previewIsOurs; }});
}

void Walkthrough::planLooks()
{
    const auto done = [] { return true; };
    const auto show = [this](Appearance::Scheme theme, const QString &language) {
        return [this, theme, language] {
            m_preferences.setTheme(theme);
            m_preferences.setLanguage(language);
        };
    };
    using enum Appearance::Scheme;
    m_steps.append({u"dark"_s, {}, show(Dark, u"en"_s), done});
    m_steps.append({u"dark-japanese"_s, {}, show(Dark, u"ja"_s), done});
    m_steps.append({u"light-japanese"_s, {}, show(Light, u"ja"_s), done});
    m_steps.append({u"light"_s, {}, show(Light, u"en"_s), done});
}

void Walkthrough::next()
{
    if (++m_at == m_steps.size()) {
        Q_EMIT finished({});
        return;
    }
    m_steps.at(m_at).act();
    m_since.start();
    m_timer.start();
}

void Walkthrough::look()
{
    const Step &step = m_steps.at(m_at);
    const bool known = m_conversation.has_value() || m_at == 0;
    if (known && step.happened()) {
        m_timer.stop();
        QTimer::singleShot(settleFor, this, &Walkthrough::picture);
    } else if (m_since.elapsed() > patience) {
        m_timer.stop();
        Q_EMIT finished(step.failure);
    } else {
        readConversation();
    }
}

void Walkthrough::picture()
{
    const QString file = u"%1-%2.png"_s.arg(int(m_at) + 1, 2, 10, QChar(u'0')).arg(m_steps.at(m_at).name);
    if (m_window.grab().save(QDir(m_folder).filePath(file)))
        next();
    else
        Q_EMIT finished(tr("The picture %1 cannot be saved.").arg(file));
}

void Walkthrough::readConversation()
{
    if (m_conversation) {
        m_desk.reading().conversation(m_conversation->id).then(this, [this](const Result<ConversationSummary> &read) {
            if (read)
                m_conversation = *read;
        });
        return;
    }
    const auto take = [this](const Result<Page<ConversationSummary>> &page) {
        // A conversation with some history shows more than the newest one would.
        const auto rows = page ? page->rows : QList<ConversationSummary>();
        for (const ConversationSummary &each : rows) {
            if (!m_conversation && each.messageCount > 2)
                m_conversation = each;
        }
    };
    m_desk.reading().conversations({.kind = ViewKind::AllOpen, .channel = {}, .agent = {}}, {}).then(this, take);
}

void Walkthrough::write(bool note, const QString &text)
{
    m_messagesBefore = m_conversation->messageCount;
    m_window.actions().action(note ? ActionId::Note : ActionId::Reply)->trigger();
    m_window.findChild<GrowingTextEdit *>()->insertPlainText(text);
    m_window.actions().action(ActionId::Send)->trigger();
}

} // namespace throughline
