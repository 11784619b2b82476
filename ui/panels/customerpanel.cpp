// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/customerpanel.h"

#include "core/contactfield.h"
#include "core/sentence.h"
#include "service/contacts.h"
#include "service/desk.h"
#include "service/reading.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/duplicateline.h"
#include "ui/panels/fieldedit.h"
#include "ui/panels/paragraph.h"
#include "ui/panels/recentbutton.h"
#include "ui/panels/statepanel.h"
#include "ui/panels/swatch.h"
#include "ui/style/avatar.h"
#include "ui/style/looks.h"
#include "ui/style/timetext.h"
#include "ui/style/tokens.h"

#include <QEvent>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline {

using namespace std::chrono_literals;

namespace {

/// Who steps from one conversation to the next does not wait for what only matters where one stays.
constexpr auto duplicatesSoughtAfter = 300ms;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

CustomerPanel::CustomerPanel(Desk &desk, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_title(new TextLabel)
    , m_scroll(new QScrollArea)
    , m_state(new StatePanel)
    , m_face(new Avatar(40))
    , m_name(new TextLabel(TextRole::Title))
    , m_since(new TextLabel(TextRole::Body, Ink::Muted))
{
    setGround(this, Ground::Surface);
    m_title->setWeight(QFont::DemiBold);
    m_title->setFixedHeight(scaled(55));
    m_title->setContentsMargins(scaled(space::l), 0, scaled(space::l), 0);
    m_name->setWeight(QFont::DemiBold);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_since);
    auto *person = new QHBoxLayout;
    person->setSpacing(scaled(10));
    person->addWidget(m_face);
    person->addLayout(names, 1);

    auto *content = new QWidget;
    setGround(content, Ground::Surface);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    QVBoxLayout *who = nullptr;
    TextLabel *unnamed = nullptr;
    sections->addWidget(makeSection(who, unnamed));
    unnamed->hide();
    who->addLayout(person);
    m_identities = new QVBoxLayout;
    m_identities->setSpacing(0);
    who->addLayout(m_identities);
    m_duplicate = new DuplicateLine;
    m_duplicate->hide();
    who->addWidget(m_duplicate);
    sections->addWidget(makeLine());
    QVBoxLayout *about = nullptr;
    sections->addWidget(makeSection(about, m_aboutTitle));
    m_about = new QFormLayout;
    m_about->setSpacing(scaled(3));
    m_about->setHorizontalSpacing(scaled(space::m));
    about->addLayout(m_about);
    sections->addWidget(makeLine());
    sections->addWidget(makeSection(m_recent, m_recentTitle));
    sections->addStretch();

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its parts take the focus, and it scrolls to them
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(scaled(space::l), 0, scaled(space::l), 0);
    titleRow->addWidget(m_title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(titleRow);
    layout->addWidget(makeLine());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_state, 1);

    m_lookForDuplicates.setSingleShot(true);
    m_lookForDuplicates.setInterval(duplicatesSoughtAfter);
    connect(&m_lookForDuplicates, &QTimer::timeout, this, &CustomerPanel::readDuplicates);
    m_slow.setSingleShot(true);
    m_slow.setInterval(shownAsLoadingAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_contact.reset();
        retranslateUi();
        m_state->show(tr("Loading…"), {});
    });
    connect(m_state, &StatePanel::chosen, this, &CustomerPanel::read);
    connect(
        m_duplicate, &DuplicateLine::mergeWanted, this, [this] { Q_EMIT mergeWanted(m_duplicates.first().contact); });
    connect(m_duplicate, &DuplicateLine::apartWanted, this,
        [this] { Q_EMIT apartWanted(m_duplicates.first().contact.id); });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.contacts.contains(m_id))
            read();
    });
    retranslateUi();
}

void CustomerPanel::setMarks(const ChannelMarks &marks)
{
    m_marks = marks;
    retranslateUi();
}

void CustomerPanel::setContact(ContactId contact, ConversationId open)
{
    m_id = contact;
    m_open = open;
    if (m_contact && m_contact->id == contact) {
        m_slow.stop(); // another one may have been under way
        showRecent();
        return;
    }
    m_duplicates.clear();
    m_duplicate->hide();
    m_error.reset();
    if (!m_contact) // else the one before stays for now: to lay out an empty panel takes longer than to read
        retranslateUi();
    read();
}

void CustomerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CustomerPanel::retranslateUi()
{
    m_title->setText(tr("Customer"));
    //: Title of what is known about a customer
    m_aboutTitle->setText(tr("About"));
    m_recentTitle->setText(tr("Other conversations"));
    m_scroll->setVisible(m_contact.has_value());
    m_state->setVisible(!m_contact.has_value());
    if (m_contact)
        showContact();
    else if (m_error)
        m_state->show(tr("The customer cannot be shown"), sentence(*m_error), tr("Try again"));
    else if (m_id.isNull())
        m_state->show({}, tr("Choose a conversation to see its customer."));
    else
        m_state->hide(); // it is being read
}

void CustomerPanel::read()
{
    if (m_id.isNull())
        return;
    if (!m_contact || m_contact->id != m_id)
        m_slow.start();
    m_desk.reading().contact(m_id).then(this, [this, id = m_id](const Result<ContactSummary> &contact) {
        if (id != m_id)
            return;
        m_slow.stop();
        m_contact = contact ? std::optional(*contact) : std::nullopt;
        m_error = contact ? std::nullopt : std::optional(contact.error());
        retranslateUi();
        m_lookForDuplicates.start();
    });
}

void CustomerPanel::readDuplicates()
{
    m_desk.contacts().likelyDuplicates(m_id).then(this, [this, id = m_id](const Result<QList<LikelyDuplicate>> &found) {
        if (id != m_id || !m_contact)
            return;
        // One who looks the same is a hint; a failure to find them is not worth a sentence.
        m_duplicates = found.value_or(QList<LikelyDuplicate>());
        showContact();
    });
}

void CustomerPanel::showContact()
{
    const QString name = m_contact->name.isEmpty() ? tr("Unknown customer") : m_contact->name;
    m_face->setPerson(m_contact->id.uuid(), name);
    m_name->setText(name);
    m_since->setText(tr("%n conversations", nullptr, m_contact->conversationCount));
    showIdentities();
    m_duplicate->setVisible(!m_duplicates.isEmpty());
    if (!m_duplicates.isEmpty())
        m_duplicate->setDuplicate(m_duplicates.first(), m_actions.key(ActionId::MergeCustomer));
    showAbout();
    showRecent();
}

void CustomerPanel::showIdentities()
{
    clearLayout(m_identities);
    for (const IdentitySummary &identity : std::as_const(m_contact->identities)) {
        const ChannelMark mark = m_marks.of(identity.kind);
        auto *handle = new TextLabel;
        handle->setText(identity.handle);
        auto *kind = new TextLabel(TextRole::Mark, Ink::Muted);
        kind->setText(mark.title);
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(space::s));
        row->addWidget(new Swatch(mark.color));
        row->addWidget(handle, 1);
        row->addWidget(kind);
        handle->setFixedHeight(scaled(24));
        m_identities->addLayout(row);
    }
}

void CustomerPanel::showAbout()
{
    // What somebody is writing there is not taken away from under their hands.
    const auto edits = m_about->parentWidget()->findChildren<FieldEdit *>();
    if (m_aboutOf == m_contact->id && std::ranges::any_of(edits, &FieldEdit::isEdited))
        return;
    m_aboutOf = m_contact->id;
    while (m_about->rowCount() > 0)
        m_about->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        auto *label = new TextLabel(TextRole::Body, Ink::Muted);
        label->setText(name);
        auto *text = new Paragraph;
        text->setText(value);
        m_about->addRow(label, text);
    };
    //: The day of the customer's first message
    add(tr("First contact"), QLocale().toString(toLocalTime(m_contact->since).date(), QLocale::ShortFormat));
    QStringList fields{contactfield::organization.toString(), contactfield::language.toString(),
        contactfield::preferredChannel.toString(), contactfield::note.toString()};
    for (const ContactField &each : std::as_const(m_contact->fields))
        fields.append(each.name);
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields))
        addField(field);
}

void CustomerPanel::addField(const QString &field)
{
    const auto found = std::ranges::find(m_contact->fields, field, &ContactField::name);
    const bool known = found != m_contact->fields.cend();
    auto *edit = new FieldEdit;
    //: %1: how something about a customer became known, %2: when
    const QString source = known ? tr("%1, %2").arg(label(found->source), fullTime(found->at)) : QString();
    //: Stands where something about a customer is not known yet; a click there lets one write it
    edit->setContent(fieldLabel(field), known ? found->value : QString(), tr("Add…"), source);
    connect(edit, &FieldEdit::entered, this,
        [this, contact = m_contact->id, field](const QString &value) { Q_EMIT fieldEntered(contact, field, value); });
    auto *name = new TextLabel(TextRole::Body, Ink::Muted);
    name->setText(fieldLabel(field));
    name->setFixedHeight(edit->sizeHint().height());
    m_about->addRow(name, edit);
}

void CustomerPanel::showRecent()
{
    clearLayout(m_recent);
    for (const ConversationSummary &conversation : std::as_const(m_contact->recent)) {
        if (conversation.id == m_open)
            continue;
        auto *button = new RecentButton(conversation);
        connect(button, &QPushButton::clicked, this, [this, id = conversation.id] { Q_EMIT conversationWanted(id); });
        m_recent->addWidget(button);
    }
    if (m_recent->count() == 0) { // what was made just now is not shown yet, which isEmpty() takes for nothing
        auto *none = new TextLabel(TextRole::Body, Ink::Muted);
        none->setText(tr("None yet"));
        m_recent->addWidget(none);
    }
}

QWidget *CustomerPanel::makeSection(QVBoxLayout *&content, TextLabel *&title)
{
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(scaled(space::l), scaled(14), scaled(space::l), scaled(14));
    layout->setSpacing(scaled(6));
    title = new TextLabel(TextRole::Secondary, Ink::Muted);
    title->setWeight(QFont::DemiBold);
    layout->addWidget(title);
    content = new QVBoxLayout;
    content->setSpacing(scaled(space::xs));
    layout->addLayout(content);
    return section;
}

} // namespace throughline
