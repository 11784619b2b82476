// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTranslator>

namespace throughline {

/// The language of the running program: our catalogue, Qt's own, number and date formats, and the direction of writing.
/// Changing it sends LanguageChange to every widget.
class Language : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds throughline_<language>.qm; English needs none.
    explicit Language(QString folder = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~Language() override;

    QStringList codes() const; ///< "en" and those that there are catalogues of, sorted
    static QString nameOfLanguage(const QString &code); ///< in that language itself

    /// Empty: the best of the system's languages that we have, else English.
    void use(const QString &code);
    QString current() const { return m_current; }

private:
    QString bestForSystem() const;

    QString m_folder;
    bool m_mirrored; ///< whatever the language: asked for on the command line (-reverse), to look at it
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace throughline
