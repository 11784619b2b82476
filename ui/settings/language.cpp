// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

} // namespace

Language::Language(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_mirrored(QGuiApplication::isRightToLeft())
{ }

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QStringList Language::codes() const
{
    const QString prefix = u"throughline_"_s;
    QStringList codes{english};
    const auto files = QDir(m_folder).entryList({prefix + "*.qm"_L1}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(prefix.size()).chopped(3);
        if (code != english)
            codes.append(code);
    }
    codes.sort();
    return codes;
}

QString Language::nameOfLanguage(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::English)
        return u"English"_s; // Qt would say "American English"
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

void Language::use(const QString &code)
{
    const QString wanted = code.isEmpty() ? bestForSystem() : code;
    if (wanted == m_current)
        return;
    m_current = wanted;
    // Formats follow the system's region where its language is the one in use.
    const QLocale system = QLocale::system();
    const QLocale chosen(wanted);
    const QLocale locale =
        system.language() == chosen.language() && system.script() == chosen.script() ? system : chosen;
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(m_mirrored ? Qt::RightToLeft : locale.textDirection());

    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load("qtbase_"_L1 + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load("throughline_"_L1 + wanted, m_folder))
        QCoreApplication::installTranslator(&m_ours);
}

QString Language::bestForSystem() const
{
    const QStringList have = codes();
    const auto wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        QString code = name;
        code.replace(u'-', u'_');
        // "zh_Hant_TW" becomes "zh_TW", then "zh": from the most to the least precise.
        const QStringList parts = code.split(u'_');
        for (const QString &each : {code, parts.first() + u'_' + parts.last(), parts.first()}) {
            if (have.contains(each))
                return each;
        }
    }
    return english;
}

} // namespace throughline
