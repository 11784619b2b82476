// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/channels.h"
#include "service/desk.h"
#include "ui/action/actionid.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/style/appearance.h"
#include "ui/workspace/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QListView;

namespace throughline::test {

/// A person at the real window, on a workspace and with settings of their own: finds things by their accessible names,
/// as a screen reader does, and clicks and types.
class WindowDriver
{
public:
    /// `folder`: of the workspace; empty: a temporary one. `catalogues`: of the languages.
    explicit WindowDriver(const QString &folder = {}, const QString &catalogues = QStringLiteral(":/i18n"));
    ~WindowDriver();

    bool open(); ///< the desk and its window; true when it has the focus
    void close();

    Desk &desk() { return *m_desk; }
    MainWindow &window() { return *m_window; }
    Preferences &preferences() { return m_preferences; }
    QString folder() const { return m_folder; }

    /// Waits for the answer of a service.
    template <class T> static Result<T> wait(QFuture<Result<T>> future);

    /// All that was asked of the workspace so far is answered, and the answers have been taken.
    bool allIsRead();

    /// Connects the loopback channel with its samples; answers are given at once.
    bool connectSamples();
    /// Clicks the conversation of a sample's customer in the list; it is being opened then. Null when it is not there.
    static ConversationId choose(const QString &customer);
    /// Opens the conversation of a sample's customer from the list of all open ones; true when it is shown.
    bool openConversationOf(const QString &customer);
    ConversationSummary conversation(); ///< the one that is open

    /// The visible widget with this accessible name, in any window; null when there is none.
    template <class W = QWidget> static W *find(const QString &name);
    static bool click(const QString &name);
    static bool type(const QString &name, const QString &text); ///< into a field
    void press(ActionId action); ///< by its shortcut
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< to whatever has the focus
    static void typeHere(const QString &text); ///< to whatever has the focus
    static QString said(); ///< the last message over the timeline
    static QListView *list(); ///< of conversations, or of what was found
    static QString textOf(const QString &name); ///< of a field that is written in

private:
    static QWidget *findWidget(const QString &name, const QMetaObject &kind);

    QTemporaryDir m_temporary;
    QString m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Appearance m_appearance;
    Language m_language;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

template <class W> W *WindowDriver::find(const QString &name)
{
    return static_cast<W *>(findWidget(name, W::staticMetaObject));
}

bool waitFor(const std::function<bool()> &done); ///< five seconds at most

template <class T> Result<T> WindowDriver::wait(QFuture<Result<T>> future)
{
    if (!waitFor([&future] { return future.isFinished(); }))
        return failure(ErrorCode::TimedOut);
    return future.resultCount() > 0 ? future.result() : Result<T>(failure(ErrorCode::Cancelled));
}

} // namespace throughline::test
