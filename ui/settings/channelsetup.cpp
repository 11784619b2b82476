// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/channelsetup.h"

#include "core/sentence.h"
#include "service/desk.h"
#include "ui/panels/paragraph.h"
#include "ui/settings/channelform.h"
#include "ui/settings/teststeps.h"
#include "ui/style/looks.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace throughline {

ChannelSetup::ChannelSetup(Desk &desk, const QString &kind, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
{
    const auto kinds = desk.channels().kinds();
    for (const ChannelKind &each : kinds) {
        if (!each.error)
            m_kinds.append(each);
    }
    build();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    chooseKind();
    retranslateUi();
}

ChannelSetup::ChannelSetup(Desk &desk, const ChannelSummary &channel, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_channel(channel)
{
    const auto kinds = desk.channels().kinds();
    for (const ChannelKind &each : kinds) {
        if (!each.error && each.manifest.kind == channel.kind)
            m_kinds.append(each);
    }
    build();
    m_kind->setEnabled(false);
    m_name->setText(channel.name);
    chooseKind();
    if (m_form)
        m_form->setValues(channel.settings);
    retranslateUi();
}

void ChannelSetup::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, Ground::Surface);
    m_title = new TextLabel(TextRole::Title);
    m_title->setWeight(QFont::DemiBold);
    m_kind = new QComboBox;
    for (const ChannelKind &each : std::as_const(m_kinds))
        m_kind->addItem(each.manifest.title, each.manifest.kind);
    m_name = new QLineEdit;
    m_scroll = new QScrollArea;
    m_steps = new TestSteps;
    m_error = new Paragraph(TextRole::Body, Ink::Bad);
    m_test = new QPushButton;
    m_save = new QPushButton;
    setLook(m_save, ButtonLook::Primary);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QFormLayout;
    head->addRow(new QLabel, m_kind);
    head->addRow(new QLabel, m_name);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(space::xl), scaled(space::l), scaled(space::xl), scaled(space::l));
    layout->setSpacing(scaled(space::m));
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_steps);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    m_error->hide();
    resize(scaled(560), scaled(680));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChannelSetup::chooseKind);
    connect(m_test, &QPushButton::clicked, this, &ChannelSetup::test);
    connect(m_save, &QPushButton::clicked, this, &ChannelSetup::save);
    connect(m_steps, &TestSteps::finished, this, [this] { m_test->setEnabled(true); });
}

void ChannelSetup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        QMetaObject::invokeMethod(this, &ChannelSetup::alignLabels, Qt::QueuedConnection); // the form's come after
    }
    QWidget::changeEvent(event);
}

void ChannelSetup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ChannelSetup::retranslateUi()
{
    const QString title = m_channel ? tr("Set up %1").arg(m_channel->name) : tr("Connect a channel");
    setWindowTitle(title);
    m_title->setText(title);
    const auto *head = static_cast<QFormLayout *>(layout()->itemAt(1)->layout());
    const auto name = [head](QWidget *field, const QString &text) {
        static_cast<QLabel *>(head->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    //: A kind of channel: e-mail, web chat …
    name(m_kind, tr("Kind"));
    name(m_name, tr("Name of the channel"));
    m_name->setPlaceholderText(tr("As your team calls it"));
    for (int i = 0; i < m_kind->count(); ++i) {
        const QByteArray english = m_kinds.at(i).manifest.title.toUtf8();
        m_kind->setItemText(i, QCoreApplication::translate("Manifest", english.constData()));
    }
    m_test->setText(tr("Test connection"));
    m_test->setAccessibleName(tr("Test connection"));
    m_save->setText(m_channel ? tr("Save") : tr("Connect"));
    m_save->setAccessibleName(m_save->text());
    alignLabels();
    const bool usable = !m_kinds.isEmpty();
    m_test->setEnabled(usable);
    m_save->setEnabled(usable);
    if (!usable)
        finish(Error{ErrorCode::ConnectorMissing, m_channel ? m_channel->kind : QString(), false});
}

void ChannelSetup::chooseKind()
{
    m_steps->clear();
    m_error->hide();
    const int index = m_kind->currentIndex();
    if (index < 0)
        return;
    m_form = new ChannelForm(m_kinds.at(index).manifest, m_desk.channels().secretsFile(), m_channel.has_value());
    setGround(m_form, Ground::Surface);
    m_scroll->setWidget(m_form); // deletes the one before
    connect(m_form, &ChannelForm::edited, m_error, &QWidget::hide);
    alignLabels();
}

void ChannelSetup::alignLabels()
{
    if (!m_form)
        return;
    const auto *head = static_cast<QFormLayout *>(layout()->itemAt(1)->layout());
    const QList<QWidget *> labels{head->labelForField(m_kind), head->labelForField(m_name)};
    int widest = m_form->labelWidth();
    for (const QWidget *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
    m_form->setLabelWidth(widest);
}

Channels::Setup ChannelSetup::setup() const
{
    const QString typed = m_name->text().trimmed();
    const QJsonObject settings = m_form->settings();
    const QString address = settings.value(QStringLiteral("address")).toString();
    const QString fallback = address.isEmpty() ? m_kind->currentText() : address;
    return {.kind = m_kind->currentData().toString(),
        .name = typed.isEmpty() ? fallback : typed,
        .settings = settings,
        .secrets = m_form->secrets()};
}

bool ChannelSetup::isComplete()
{
    const QStringList missing = m_form->missing();
    if (missing.isEmpty())
        return true;
    m_error->setText(tr("Please fill in: %1.").arg(QLocale().createSeparatedList(missing)));
    m_error->show();
    return false;
}

void ChannelSetup::test()
{
    if (!isComplete())
        return;
    m_test->setEnabled(false);
    m_steps->follow(m_desk.channels().test(setup(), m_channel ? m_channel->id : ChannelId()));
}

void ChannelSetup::save()
{
    if (!isComplete())
        return;
    m_save->setEnabled(false);
    if (m_channel) {
        m_desk.channels().configure(m_channel->id, setup()).then(this, [this](const Result<void> &done) {
            finish(done ? std::nullopt : std::optional(done.error()));
        });
        return;
    }
    m_desk.channels().add(setup()).then(
        this, [this](const Result<ChannelId> &done) { finish(done ? std::nullopt : std::optional(done.error())); });
}

void ChannelSetup::finish(const std::optional<Error> &error)
{
    m_save->setEnabled(true);
    if (!error) {
        close();
        return;
    }
    const bool taken = error->code == ErrorCode::Conflict;
    m_error->setText(taken ? tr("There is a channel called “%1” already.").arg(setup().name) : sentence(*error));
    m_error->show();
}

} // namespace throughline
