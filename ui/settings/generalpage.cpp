// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/generalpage.h"

#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace throughline {

GeneralPage::GeneralPage(Preferences &preferences, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_form(new QFormLayout(this))
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_undo(new QSpinBox)
    , m_notify(new QCheckBox)
    , m_hide(new QCheckBox)
    , m_tray(new QCheckBox)
{
    m_form->setContentsMargins(scaled(space::xl), scaled(space::l), scaled(space::xl), scaled(space::l));
    m_form->setVerticalSpacing(scaled(space::m));
    m_form->addRow(new QLabel, m_language);
    m_form->addRow(new QLabel, m_theme);
    m_form->addRow(new QLabel, m_undo);
    for (QCheckBox *box : {m_notify, m_hide, m_tray})
        m_form->addRow(QString(), box);
    fillLanguages(language);
    for (const auto scheme : {Appearance::Scheme::System, Appearance::Scheme::Light, Appearance::Scheme::Dark})
        m_theme->addItem(QString(), int(scheme));
    m_undo->setRange(0, 60);
    retranslateUi();
    showValues();

    connect(m_language, &QComboBox::activated, this,
        [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
        [this] { m_preferences.setTheme(Appearance::Scheme(m_theme->currentData().toInt())); });
    connect(m_undo, &QSpinBox::valueChanged, this,
        [this](int seconds) { m_preferences.setUndoTime(std::chrono::seconds(seconds)); });
    connect(m_notify, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setNotifies(on); });
    connect(m_hide, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setHidesTexts(on); });
    connect(m_tray, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setClosesToTray(on); });
    connect(&m_preferences, &Preferences::changed, this, &GeneralPage::showValues);
}

void GeneralPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void GeneralPage::retranslateUi()
{
    const auto name = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_language, tr("Language"));
    //: Light or dark
    name(m_theme, tr("Appearance"));
    name(m_undo, tr("A reply can be taken back for"));
    m_language->setItemText(0, tr("As the system"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    //: After a number: seconds
    m_undo->setSuffix(tr(" s"));
    m_undo->setSpecialValueText(tr("No undo"));
    const auto label = [](QCheckBox *box, const QString &text) {
        box->setText(text);
        box->setAccessibleName(text);
    };
    label(m_notify, tr("Notify me when a customer writes"));
    label(m_hide, tr("Keep names and texts out of notifications"));
    label(m_tray, tr("Closing the window keeps Throughline in the tray"));
}

void GeneralPage::showValues()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.theme())));
    const QSignalBlocker quiet(m_undo);
    m_undo->setValue(int(m_preferences.undoTime().count()));
    m_notify->setChecked(m_preferences.notifies());
    m_hide->setChecked(m_preferences.hidesTexts());
    m_hide->setEnabled(m_preferences.notifies());
    m_tray->setChecked(m_preferences.closesToTray());
}

void GeneralPage::fillLanguages(const Language &language)
{
    m_language->addItem(QString(), QString());
    const auto codes = language.codes();
    for (const QString &code : codes)
        m_language->addItem(Language::nameOfLanguage(code), code);
}

} // namespace throughline
