// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"

#include "app/desktop/startwatch.h"
#include "app/desktop/troublewindow.h"
#include "app/desktop/walkthrough.h"
#include "core/sentence.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/panels/conversationlist.h"
#include "ui/workspace/mainwindow.h"

#include <QApplication>
#include <QListView>

#include <cstdio>

namespace throughline {

using namespace Qt::StringLiterals;

Program::Program(QApplication &app, const Options &options)
    : m_options(options)
    , m_preferences(m_settings)
    , m_appearance(app)
    , m_instance(options.workspace)
{
    QApplication::setQuitOnLastWindowClosed(false); // the desk may go on in the tray
    applyPreferences();
    connect(&m_preferences, &Preferences::changed, this, &Program::applyPreferences);
    connect(&m_instance, &Instance::alone, this, &Program::open);
    connect(&m_instance, &Instance::handedOver, this, [] { QApplication::exit(0); });
    connect(&m_instance, &Instance::raiseWanted, this, [this] {
        if (m_window)
            m_window->bringToFront();
        else if (m_trouble)
            m_trouble->activateWindow();
    });
}

Program::~Program() = default;

void Program::start()
{
    m_instance.claim();
}

void Program::open()
{
    auto desk = Desk::open({.folder = m_options.workspace, .create = true, .runChannels = true, .agentName = {}});
    if (desk) {
        m_desk = *std::move(desk);
        openWindow();
        return;
    }
    std::fprintf(stderr, "throughline: %s\n", sentence(desk.error()).toUtf8().constData());
    if (!m_options.walkthrough.isEmpty()) { // nobody is there to read a window
        QApplication::exit(1);
        return;
    }
    m_trouble = std::make_unique<TroubleWindow>(desk.error(), m_options.workspace);
    connect(m_trouble.get(), &TroubleWindow::closed, this, [] { QApplication::exit(1); });
    m_trouble->show();
}

void Program::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_desk, m_preferences, m_language);
    connect(m_window.get(), &MainWindow::quitWanted, this, [] { QApplication::exit(0); });
    if (qEnvironmentVariableIsSet("THROUGHLINE_TELL_START"))
        m_startWatch =
            std::make_unique<StartWatch>(*m_window->findChild<ConversationList *>()->findChild<QListView *>());
    m_window->show();
    if (m_options.sample)
        addSamplesAtFirst();
    if (m_options.walkthrough.isEmpty())
        return;
    m_walkthrough = std::make_unique<Walkthrough>(*m_desk, *m_window, m_preferences, m_options.walkthrough);
    connect(m_walkthrough.get(), &Walkthrough::finished, this, [](const QString &failure) {
        if (!failure.isEmpty())
            std::fprintf(stderr, "throughline: %s\n", failure.toUtf8().constData());
        QApplication::exit(failure.isEmpty() ? 0 : 1);
    });
    m_walkthrough->start();
}

void Program::applyPreferences()
{
    m_language.use(m_preferences.language());
    m_appearance.setScheme(m_preferences.theme());
}

/// Channels::list() is not known yet when the window opens; what is written is. A channel that was removed counts too.
void Program::addSamplesAtFirst()
{
    m_desk->reading().channels().then(this, [this](const Result<QList<ChannelSummary>> &channels) {
        if (channels && channels->isEmpty())
            m_window->addSamples();
    });
}

} // namespace throughline
