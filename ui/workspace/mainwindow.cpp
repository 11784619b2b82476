// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/mainwindow.h"

#include "core/handle.h"
#include "core/sentence.h"
#include "model/timelinemodel.h"
#include "service/channels.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/action/actionregistry.h"
#include "ui/action/choicepopup.h"
#include "ui/action/datepopup.h"
#include "ui/action/palette.h"
#include "ui/action/snoozeeditor.h"
#include "ui/composer/composer.h"
#include "ui/panels/conversationlist.h"
#include "ui/panels/customerpanel.h"
#include "ui/panels/rail.h"
#include "ui/settings/channelsetup.h"
#include "ui/settings/importwindow.h"
#include "ui/settings/preferences.h"
#include "ui/style/metrics.h"
#include "ui/timeline/sourceview.h"
#include "ui/timeline/timelineview.h"
#include "ui/workspace/attachmentopener.h"
#include "ui/workspace/conversationactions.h"
#include "ui/workspace/conversationpane.h"
#include "ui/workspace/customeractions.h"
#include "ui/workspace/folding.h"
#include "ui/workspace/leaving.h"
#include "ui/workspace/notifier.h"
#include "ui/workspace/toast.h"
#include "ui/workspace/tray.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideNeeds = 1180; // narrower, the timeline would lose its measure
constexpr int viewsNeed = 1000;
constexpr int smallestWidth = 640;
constexpr int smallestHeight = 480;

const QString geometryName = u"window/geometry"_s;
const QString splitterName = u"window/splitter"_s;
const QString viewName = u"window/view"_s;

} // namespace

MainWindow::MainWindow(Desk &desk, Preferences &preferences, Language &language)
    : m_desk(desk)
    , m_preferences(preferences)
    , m_language(language)
    , m_actions(new ActionRegistry(preferences.settings(), this))
    , m_splitter(new QSplitter)
    , m_rail(new Rail(desk, *m_actions))
    , m_list(new ConversationList(desk, *m_actions))
    , m_pane(new ConversationPane(desk, *m_actions, preferences))
    , m_side(new CustomerPanel(desk, *m_actions))
    , m_popup(new ChoicePopup(this))
    , m_toast(new Toast(&m_pane->stage()))
{
    arrange();
    m_conversationActions =
        new ConversationActions({desk, *m_actions, preferences, *m_popup, *new SnoozeEditor(this), *m_toast}, this);
    m_customerActions =
        new CustomerActions({desk, *m_actions, *m_popup, *m_side, *m_conversationActions, *m_toast}, this);
    m_foldViews = new Folding(m_rail, u"views"_s, viewsNeed, preferences.settings(), this);
    m_foldSide = new Folding(m_side, u"side"_s, sideNeeds, preferences.settings(), this);
    m_leaving = new Leaving(m_pane->composer(), this);
    m_notifier = new Notifier(desk, preferences, this);
    m_tray = new Tray(*m_actions, this);
    connectPanels();
    connectTimeline();
    connectActions();
    applyMarks();
    restore();
    retranslateUi();
}

MainWindow::~MainWindow() = default;

void MainWindow::openConversation(ConversationId conversation)
{
    m_list->setShown(conversation);
    m_pane->open(conversation);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_pane->composer().flush();
    keepState();
    if (!m_quitting && m_preferences.closesToTray() && m_tray->isThere()) {
        hide();
        event->ignore();
        return;
    }
    if (!m_leaving->isDone()) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT quitWanted();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_foldViews->setWindowWidth(width());
    m_foldSide->setWindowWidth(width());
}

void MainWindow::retranslateUi()
{
    m_actions->retranslate();
    m_tray->retranslate();
    m_splitter->setAccessibleName(tr("Desk"));
    updateTitle();
}

void MainWindow::arrange()
{
    for (QWidget *panel : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_side)})
        m_splitter->addWidget(panel);
    m_rail->setMinimumWidth(scaled(150));
    m_list->setMinimumWidth(scaled(240));
    m_pane->setMinimumWidth(scaled(360));
    m_side->setMinimumWidth(scaled(220));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({scaled(208), scaled(332), scaled(584), scaled(316)});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setMinimumSize(scaled(smallestWidth), scaled(smallestHeight));
    resize(scaled(1440), scaled(900));
}

void MainWindow::connectPanels()
{
    connect(m_rail, &Rail::viewChosen, m_list, &ConversationList::setView);
    connect(m_rail, &Rail::entered, this, [this] {
        m_foldViews->done();
        if (!m_foldViews->isOpen())
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rail, &Rail::countsChanged, this, &MainWindow::updateTitle);
    connect(m_rail, &Rail::importWanted, this, &MainWindow::openImport);
    connect(m_rail, &Rail::channelsWanted, this, [this] { openSettings(SettingsWindow::Page::Channels); });
    connect(m_list, &ConversationList::chosen, m_pane, &ConversationPane::open);
    connect(m_list, &ConversationList::soughtChanged, &m_pane->timeline(), &TimelineView::setSought);
    connect(m_list, &ConversationList::entered, this, [this] { m_pane->timeline().setFocus(Qt::ShortcutFocusReason); });
    connect(m_list, &ConversationList::connectWanted, this, &MainWindow::connectChannel);
    connect(m_list, &ConversationList::samplesWanted, this, &MainWindow::addSamples);
    connect(m_pane, &ConversationPane::opened, this, &MainWindow::take);
    connect(m_side, &CustomerPanel::conversationWanted, this, &MainWindow::openConversation);
    connect(m_customerActions, &CustomerActions::conversationWanted, this, &MainWindow::openConversation);
    connect(m_conversationActions, &ConversationActions::left, this, [this] { m_list->step(1); });
    connect(m_conversationActions, &ConversationActions::markedUnread, m_pane, &ConversationPane::keepUnread);
    connect(m_conversationActions, &ConversationActions::aboutToRecall, &m_pane->composer(), &Composer::reload);
    connect(m_conversationActions, &ConversationActions::recalling, &m_pane->composer(), &Composer::reloadAfter);
    connect(m_conversationActions, &ConversationActions::recalled, this, &MainWindow::openConversation);
    connect(m_conversationActions, &ConversationActions::noteRecalled, this, [this](ConversationId conversation) {
        if (conversation == m_pane->conversation())
            m_pane->composer().write(true);
    });
    connect(&m_pane->composer(), &Composer::replyQueued, m_conversationActions, &ConversationActions::replyQueued);
    connect(&m_pane->composer(), &Composer::noteAdded, m_conversationActions, &ConversationActions::noteAdded);
    connect(
        &m_pane->composer(), &Composer::failed, this, [this](const Error &error) { m_toast->failed(sentence(error)); });
    connect(m_notifier, &Notifier::opened, this, [this](ConversationId conversation) {
        bringToFront();
        if (!conversation.isNull())
            openConversation(conversation);
    });
    connect(m_notifier, &Notifier::unseenChanged, m_tray, &Tray::setUnseen);
    connect(m_tray, &Tray::activated, this, &MainWindow::bringToFront);
    connect(m_foldViews, &Folding::changed, m_list, &ConversationList::offerViews);
    connect(m_foldSide, &Folding::changed, m_pane, &ConversationPane::offerCustomer);
    m_list->offerViews(m_foldViews->isOpen());
    m_pane->offerCustomer(m_foldSide->isOpen());
}

void MainWindow::connectTimeline()
{
    const TimelineView *timeline = &m_pane->timeline();
    for (const auto written : {&Composer::replyQueued, &Composer::noteAdded}) // what one writes is seen
        connect(&m_pane->composer(), written, timeline, &TimelineView::scrollToNewest);
    auto *dates = new DatePopup(this);
    const QAction *jump = m_actions->action(ActionId::JumpToDate);
    connect(jump, &QAction::triggered, dates, [timeline, dates] { dates->open(timeline->shownDay()); });
    connect(timeline, &TimelineView::dayClicked, jump, &QAction::trigger);
    connect(dates, &DatePopup::chosen, timeline,
        [timeline](QDate day) { timeline->model().seek(fromDateTime(day.startOfDay())); });
    connect(dates, &DatePopup::oldestWanted, &timeline->model(), &TimelineModel::showOldest);
    connect(dates, &DatePopup::newestWanted, timeline, &TimelineView::scrollToNewest);
    auto *opener = new AttachmentOpener(m_desk, this);
    connect(opener, &AttachmentOpener::failed, this, [this](const Error &error) { m_toast->failed(sentence(error)); });
    connect(timeline, &TimelineView::attachmentOpenRequested, opener, &AttachmentOpener::open);
    connect(timeline, &TimelineView::attachmentSaveRequested, opener, &AttachmentOpener::save);
    connect(timeline, &TimelineView::recallRequested, m_conversationActions,
        [this](MessageId message) { m_conversationActions->recall(m_pane->conversation(), message); });
    connect(timeline, &TimelineView::retryRequested, m_conversationActions, &ConversationActions::retry);
    connect(timeline, &TimelineView::discardRequested, m_conversationActions, &ConversationActions::discard);
    connect(timeline, &TimelineView::replyRequested, this, [this] { m_pane->composer().write(false); });
    connect(timeline, &TimelineView::sourceRequested, this, &MainWindow::showSource);
    connect(
        timeline, &TimelineView::linkActivated, this, [](const QUrl &address) { QDesktopServices::openUrl(address); });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&done) {
        connect(m_actions->action(id), &QAction::triggered, this, std::forward<decltype(done)>(done));
    };
    on(ActionId::Next, [this] { m_list->step(1); });
    on(ActionId::Previous, [this] { m_list->step(-1); });
    on(ActionId::Reply, [this] { m_pane->composer().write(false); });
    on(ActionId::Note, [this] { m_pane->composer().write(true); });
    on(ActionId::ShowSource, [this] { showCurrentSource(); });
    on(ActionId::SplitConversation, [this] { m_customerActions->split(m_pane->messagesFromHere()); });
    on(ActionId::Search, [this] { m_list->search(); });
    on(ActionId::Palette, [this] { openPalette(*m_popup, *m_actions); });
    on(ActionId::ToggleViews, [this] { m_foldViews->toggle(); });
    on(ActionId::ToggleSide, [this] { m_foldSide->toggle(); });
    on(ActionId::ConnectChannel, [this] { connectChannel(); });
    on(ActionId::Import, [this] { openImport(); });
    on(ActionId::Settings, [this] { openSettings(SettingsWindow::Page::General); });
    on(ActionId::Shortcuts, [this] { openSettings(SettingsWindow::Page::Shortcuts); });
    on(ActionId::Quit, [this] {
        m_quitting = true;
        close();
    });
    // Those that belong to one part of the window have been added there.
    const auto ids = m_actions->ids();
    for (const ActionId id : ids) {
        if (m_actions->action(id)->associatedObjects().isEmpty()
            || m_actions->action(id)->shortcutContext() == Qt::WindowShortcut)
            addAction(m_actions->action(id));
    }
}

void MainWindow::applyMarks()
{
    const ChannelMarks marks(m_desk.channels().kinds());
    m_rail->setMarks(marks);
    m_list->setMarks(marks);
    m_pane->setMarks(marks);
    m_side->setMarks(marks);
}

void MainWindow::restore()
{
    const QSettings &settings = m_preferences.settings();
    restoreGeometry(settings.value(geometryName).toByteArray());
    m_splitter->restoreState(settings.value(splitterName).toByteArray());
    const auto kept = fromName<ViewKind>(settings.value(viewName).toString()).value_or(ViewKind::AllOpen);
    const ViewKind kind = kept == ViewKind::Channel ? ViewKind::AllOpen : kept; // the channel may be gone
    const AgentId agent = kind == ViewKind::Mine ? m_desk.agent().id : AgentId();
    m_rail->choose({.kind = kind, .channel = {}, .agent = agent});
}

void MainWindow::keepState()
{
    QSettings &settings = m_preferences.settings();
    settings.setValue(geometryName, saveGeometry());
    settings.setValue(splitterName, m_splitter->saveState());
    settings.setValue(viewName, nameOf(m_rail->view().kind));
}

void MainWindow::take(const std::optional<ConversationSummary> &conversation)
{
    m_conversationActions->setConversation(conversation);
    m_customerActions->setConversation(conversation);
    if (conversation)
        m_side->setContact(conversation->contact, conversation->id);
    updateTitle();
}

void MainWindow::updateTitle()
{
    const qint64 mine = m_rail->counts().mine;
    m_tray->setOpen(mine);
    //: The window's title: %n conversations wait for this agent
    setWindowTitle(mine > 0 ? tr("(%n) Throughline", nullptr, int(mine)) : tr("Throughline"));
}

void MainWindow::openSettings(SettingsWindow::Page page)
{
    if (!m_settings) {
        m_settings = new SettingsWindow({m_desk, *m_actions, m_preferences, m_language}, this);
        connect(m_settings, &SettingsWindow::connectWanted, this, &MainWindow::connectChannel);
    }
    m_settings->open(page);
}

void MainWindow::showSource(MessageId message)
{
    m_desk.reading().message(message).then(this, [this](const Result<MessageSummary> &read) {
        if (!read || read->content.source.isEmpty()) {
            m_toast->failed(read ? tr("This message has no source of its own.") : sentence(read.error()));
            return;
        }
        const QString subject = read->content.subject;
        m_desk.reading().content(read->content.source).then(this, [this, subject](const Result<QByteArray> &source) {
            if (!source) {
                m_toast->failed(sentence(source.error()));
                return;
            }
            (new SourceView(*source, u"Email"_s, safeFileName(subject + u".eml"_s), this))->show();
        });
    });
}

void MainWindow::showCurrentSource()
{
    // The row that is current, or the newest message.
    const TimelineModel &model = m_pane->model();
    int row = m_pane->timeline().currentRow();
    if (row < 0)
        row = model.rowCount() - 1;
    for (; row >= 0; --row) {
        const TimelineEntry *entry = model.at(row);
        if (entry && entry->message && entry->message->kind != MessageKind::Note) {
            showSource(entry->message->id);
            return;
        }
    }
}

void MainWindow::connectChannel()
{
    if (!m_setup)
        m_setup = new ChannelSetup(m_desk, u"email"_s, this);
    m_setup->show();
    m_setup->raise();
    m_setup->activateWindow();
}

void MainWindow::openImport()
{
    if (!m_import) {
        m_import = new ImportWindow(m_desk.archive(), this);
        connect(m_import, &ImportWindow::progressed, m_rail, &Rail::setImport);
        connect(m_import, &ImportWindow::finishedUnseen, m_toast,
            [this](const QString &what) { m_toast->done(what, Toast::Offer::Nothing, {}, std::chrono::seconds(8)); });
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void MainWindow::addSamples()
{
    m_desk.channels()
        .add({.kind = u"loopback"_s, .name = tr("Samples"), .settings = {{u"samples"_s, true}}, .secrets = {}})
        .then(this, [this](const Result<ChannelId> &added) {
            if (!added)
                m_toast->failed(sentence(added.error()));
        });
}

} // namespace throughline
