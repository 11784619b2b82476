// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/manifest.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace throughline {

class Paragraph;

/// The form in which a channel is set up, made from its manifest: a field for each setting, groups under their titles,
/// what is advanced folded away, secrets as password fields.
class ChannelForm : public QWidget
{
    Q_OBJECT
public:
    /// `secretsFile`: as Channels::secretsFile() says. `secretsKept`: a channel that is there already keeps the secrets
    /// whose fields stay empty.
    ChannelForm(const Manifest &manifest, const QString &secretsFile, bool secretsKept, QWidget *parent = nullptr);

    void setValues(const QJsonObject &settings);
    QJsonObject settings() const; ///< without secrets; empty texts are left out
    QMap<QString, QString> secrets() const; ///< those that were typed

    /// The required fields that are empty, by their titles, in the reader's language.
    QStringList missing() const;

    /// Fields of all groups begin in one line, and in one with those of a form above.
    int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        SettingField setting;
        QWidget *editor = nullptr;
        QLabel *label = nullptr; ///< none for a check box, which has its own
        Paragraph *help = nullptr;
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue &)> setValue;
    };

    void retranslateUi();
    void markNeeded(); ///< those that must be filled in, as the others stand
    QString helpFor(const SettingField &setting) const;
    void addField(const SettingField &setting, QFormLayout *form);
    Field makeField(const SettingField &setting);
    Field makeText(const SettingField &setting);
    Field makeNumber(const SettingField &setting);
    Field makeBoolean(const SettingField &setting);
    Field makeChoice(const SettingField &setting);
    QFormLayout *formOf(const SettingField &setting);

    QString m_secretsFile;
    bool m_secretsKept;
    QList<Field> m_fields;
    QVBoxLayout *m_plain; ///< forms of the groups that are always seen
    QVBoxLayout *m_advanced;
    QToolButton *m_fold;
    QMap<std::pair<bool, QString>, QFormLayout *> m_forms; ///< by advanced and group
};

} // namespace throughline
