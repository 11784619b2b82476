// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/channelform.h"

#include "ui/panels/paragraph.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline {

namespace {

QString fromManifest(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Manifest", english.toUtf8().constData());
}

constexpr char groupProperty[] = "group"; ///< of a title: the English source

} // namespace

ChannelForm::ChannelForm(const Manifest &manifest, const QString &secretsFile, bool secretsKept, QWidget *parent)
    : QWidget(parent)
    , m_secretsFile(secretsFile)
    , m_secretsKept(secretsKept)
    , m_plain(new QVBoxLayout)
    , m_advanced(new QVBoxLayout)
    , m_fold(new QToolButton)
{
    auto *folded = new QWidget;
    folded->setLayout(m_advanced);
    m_advanced->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(space::m));
    layout->addLayout(m_plain);
    layout->addWidget(m_fold);
    layout->addWidget(folded);
    layout->addStretch();
    for (const SettingField &setting : manifest.settings)
        addField(setting, formOf(setting));

    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setVisible(m_advanced->count() > 0);
    folded->hide();
    connect(m_fold, &QToolButton::toggled, folded, [this, folded](bool open) {
        folded->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    retranslateUi();
    connect(this, &ChannelForm::edited, this, &ChannelForm::markNeeded);
}

void ChannelForm::setValues(const QJsonObject &settings)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (settings.contains(field.setting.name))
            field.setValue(settings.value(field.setting.name));
    }
}

QJsonObject ChannelForm::settings() const
{
    QJsonObject settings;
    for (const Field &field : m_fields) {
        const QJsonValue value = field.value();
        if (field.setting.type != SettingField::Type::Secret && value != QJsonValue(QString()))
            settings.insert(field.setting.name, value);
    }
    return settings;
}

QMap<QString, QString> ChannelForm::secrets() const
{
    QMap<QString, QString> secrets;
    for (const Field &field : m_fields) {
        if (field.setting.type == SettingField::Type::Secret && !field.value().toString().isEmpty())
            secrets.insert(field.setting.name, field.value().toString());
    }
    return secrets;
}

QStringList ChannelForm::missing() const
{
    QStringList titles;
    const QJsonObject others = settings();
    for (const Field &field : m_fields) {
        const bool kept = m_secretsKept && field.setting.type == SettingField::Type::Secret;
        if (isNeeded(field.setting, others) && !kept && field.value() == QJsonValue(QString()))
            titles.append(fromManifest(field.setting.title));
    }
    return titles;
}

int ChannelForm::labelWidth() const
{
    int widest = 0;
    for (const Field &field : m_fields) {
        if (!field.setting.advanced) // rarely seen, and long
            widest = std::max(widest, field.label->sizeHint().width());
    }
    return widest;
}

void ChannelForm::setLabelWidth(int width)
{
    for (const Field &field : std::as_const(m_fields))
        field.label->setMinimumWidth(width);
}

void ChannelForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ChannelForm::retranslateUi()
{
    m_fold->setText(tr("Advanced"));
    m_fold->setAccessibleName(tr("Advanced"));
    for (const Field &field : std::as_const(m_fields)) {
        const QString title = fromManifest(field.setting.title);
        if (auto *box = qobject_cast<QCheckBox *>(field.editor))
            box->setText(title);
        const QString group = fromManifest(field.setting.group);
        //: What a screen reader says for a field: %1 is the group that it stands in, %2 its title
        field.editor->setAccessibleName(group.isEmpty() ? title : tr("%1: %2").arg(group, title));
        if (auto *choice = qobject_cast<QComboBox *>(field.editor)) {
            for (int i = 0; i < choice->count(); ++i)
                choice->setItemText(i, fromManifest(field.setting.choiceTitles.at(i)));
        }
        const QString help = helpFor(field.setting);
        if (field.setting.type == SettingField::Type::Secret)
            static_cast<QLineEdit *>(field.editor)->setPlaceholderText(m_secretsKept ? tr("Unchanged") : QString());
        field.editor->setAccessibleDescription(help);
        field.help->setText(help);
        field.help->setVisible(!help.isEmpty());
    }
    markNeeded();
    const auto titles = findChildren<TextLabel *>();
    for (auto *title : titles) {
        if (title->property(groupProperty).isValid())
            title->setText(fromManifest(title->property(groupProperty).toString()));
    }
}

void ChannelForm::markNeeded()
{
    const QJsonObject others = settings();
    for (const Field &field : std::as_const(m_fields)) {
        const QString title = fromManifest(field.setting.title);
        if (!qobject_cast<QCheckBox *>(field.editor))
            field.label->setText(
                isNeeded(field.setting, others) ? tr("%1 *", "a field that must be filled in").arg(title) : title);
    }
}

QString ChannelForm::helpFor(const SettingField &setting) const
{
    QStringList lines{fromManifest(setting.help)};
    if (setting.type == SettingField::Type::Secret)
        lines.append(m_secretsFile.isEmpty()
                ? tr("Kept in the system's keychain.")
                : tr("No keychain runs here: kept in %1, which only you can read.").arg(m_secretsFile));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ChannelForm::addField(const SettingField &setting, QFormLayout *form)
{
    Field field = makeField(setting);
    field.help = new Paragraph(TextRole::Secondary, Ink::Muted);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(scaled(3));
    cell->addWidget(field.editor);
    cell->addWidget(field.help);
    field.label = new QLabel;
    form->addRow(field.label, cell);
    if (!setting.fallback.isUndefined() && !setting.fallback.isNull())
        field.setValue(setting.fallback);
    m_fields.append(field);
}

ChannelForm::Field ChannelForm::makeField(const SettingField &setting)
{
    switch (setting.type) {
    case SettingField::Type::Text:
    case SettingField::Type::Secret: return makeText(setting);
    case SettingField::Type::Number: return makeNumber(setting);
    case SettingField::Type::Boolean: return makeBoolean(setting);
    case SettingField::Type::Choice: return makeChoice(setting);
    }
    return makeText(setting);
}

ChannelForm::Field ChannelForm::makeText(const SettingField &setting)
{
    auto *line = new QLineEdit;
    if (setting.type == SettingField::Type::Secret)
        line->setEchoMode(QLineEdit::Password);
    connect(line, &QLineEdit::textChanged, this, &ChannelForm::edited);
    const bool secret = setting.type == SettingField::Type::Secret; // a password may begin or end with a blank
    return {setting, line, nullptr, nullptr,
        [line, secret] { return QJsonValue(secret ? line->text() : line->text().trimmed()); },
        [line](const QJsonValue &value) { line->setText(value.toString()); }};
}

ChannelForm::Field ChannelForm::makeNumber(const SettingField &setting)
{
    auto *box = new QDoubleSpinBox;
    const bool bounded = setting.maximum > setting.minimum;
    box->setRange(bounded ? setting.minimum : 0, bounded ? setting.maximum : 1e9);
    box->setDecimals(0);
    box->setGroupSeparatorShown(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ChannelForm::edited);
    return {setting, box, nullptr, nullptr, [box] { return QJsonValue(box->value()); },
        [box](const QJsonValue &value) { box->setValue(value.toDouble()); }};
}

ChannelForm::Field ChannelForm::makeBoolean(const SettingField &setting)
{
    auto *box = new QCheckBox;
    connect(box, &QCheckBox::toggled, this, &ChannelForm::edited);
    return {setting, box, nullptr, nullptr, [box] { return QJsonValue(box->isChecked()); },
        [box](const QJsonValue &value) { box->setChecked(value.toBool()); }};
}

ChannelForm::Field ChannelForm::makeChoice(const SettingField &setting)
{
    auto *box = new QComboBox;
    for (const QString &choice : setting.choices)
        box->addItem(choice, choice);
    connect(box, &QComboBox::currentIndexChanged, this, &ChannelForm::edited);
    return {setting, box, nullptr, nullptr, [box] { return QJsonValue(box->currentData().toString()); },
        [box](const QJsonValue &value) { box->setCurrentIndex(box->findData(value.toString())); }};
}

QFormLayout *ChannelForm::formOf(const SettingField &setting)
{
    QFormLayout *&form = m_forms[{setting.advanced, setting.group}];
    if (form)
        return form;
    QVBoxLayout *place = setting.advanced ? m_advanced : m_plain;
    if (!setting.group.isEmpty()) {
        auto *title = new TextLabel(TextRole::Secondary, Ink::Muted);
        title->setWeight(QFont::DemiBold);
        title->setProperty(groupProperty, setting.group);
        place->addWidget(title);
    }
    form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(scaled(space::m));
    form->setVerticalSpacing(scaled(space::m));
    place->addLayout(form);
    return form;
}

} // namespace throughline
