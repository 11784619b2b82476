// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace throughline {

class Language;
class Preferences;

/// Language, appearance, undo, notifications.
class GeneralPage : public QWidget
{
    Q_OBJECT
public:
    GeneralPage(Preferences &preferences, const Language &language, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showValues();
    void fillLanguages(const Language &language);

    Preferences &m_preferences;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_undo;
    QCheckBox *m_notify;
    QCheckBox *m_hide;
    QCheckBox *m_tray;
};

} // namespace throughline
