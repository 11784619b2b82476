// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/translationrules.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace throughline {

/// What a reader of Thai, Chinese or Japanese loses without these: a sentence in English, a number that is not shown.
class HouseTranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesNoticeMistakes_data();
    void rulesNoticeMistakes();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void filesAreAsNewAsTheSources_data() { languages(); }
    void filesAreAsNewAsTheSources();

private:
    static void languages();
    static QString file(const QString &language) { return u"/throughline_%1.ts"_s.arg(language); }
};

void HouseTranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    const QHash<QString, int> plurals{{u"en"_s, 2}, {u"th"_s, 1}, {u"zh_CN"_s, 1}, {u"zh_TW"_s, 1}, {u"ja"_s, 1}};
    const auto languages = QStringLiteral(LANGUAGES).split(u',');
    for (const QString &each : languages) {
        QVERIFY2(plurals.contains(each), "How many plural forms has this language? Say so here.");
        QTest::newRow(qPrintable(each)) << each << plurals.value(each);
    }
}

void HouseTranslationsTest::rulesNoticeMistakes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<int>("pluralForms");
    QTest::addColumn<bool>("good");

    QTest::newRow("good") << u"Assign %1 to %2"_s << QStringList{u"%2 gets %1"_s} << false << 1 << true;
    QTest::newRow("empty") << u"Assign"_s << QStringList{u" "_s} << false << 1 << false;
    QTest::newRow("lost") << u"Assign %1 to %2"_s << QStringList{u"Assign to %2"_s} << false << 1 << false;
    QTest::newRow("twice") << u"Assign %1"_s << QStringList{u"%1 %1"_s} << false << 1 << false;
    QTest::newRow("key moved") << u"&File"_s << QStringList{u"ファイル(&F)"_s} << false << 1 << true;
    QTest::newRow("key lost") << u"&File"_s << QStringList{u"ファイル"_s} << false << 1 << false;
    QTest::newRow("no key") << u"Q && A"_s << QStringList{u"Q & A"_s} << false << 1 << true;
    QTest::newRow("plural") << u"%n messages"_s << QStringList{u"one message"_s, u"%n messages"_s} << true << 2 << true;
    QTest::newRow("number lost") << u"%n messages"_s << QStringList{u"messages"_s} << true << 1 << false;
    QTest::newRow("form short") << u"%n messages"_s << QStringList{u"%n messages"_s} << true << 2 << false;
    QTest::newRow("tag lost") << u"<b>%1</b>"_s << QStringList{u"%1"_s} << false << 1 << false;
}

void HouseTranslationsTest::rulesNoticeMistakes()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, counted);
    QFETCH(int, pluralForms);
    const TranslatedText text{
        .context = {}, .source = source, .comment = {}, .counted = counted, .finished = true, .forms = forms};
    QTEST(mistakeIn(text, pluralForms).isEmpty(), "good");
}

void HouseTranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const QList<TranslatedText> texts = readTsFile(QStringLiteral(TRANSLATIONS) + file(language));
    QVERIFY2(!texts.isEmpty(), "the file is missing or broken");
    QStringList found;
    for (const TranslatedText &each : texts) {
        if (const QString mistake = mistakeIn(each, pluralForms); !mistake.isEmpty())
            found << mistake + u": "_s + each.key();
    }
    const QString all = u"%1 of %2:\n"_s.arg(found.size()).arg(texts.size()) + found.mid(0, 40).join(u'\n');
    QVERIFY2(found.isEmpty(), qPrintable(all));
}

/// Brings a copy up to date and looks for what that changed.
void HouseTranslationsTest::filesAreAsNewAsTheSources()
{
    QFETCH(QString, language);
    const QTemporaryDir copy;
    const QString here = QStringLiteral(TRANSLATIONS) + file(language);
    QVERIFY(QFile::copy(here, copy.path() + file(language)));
    QProcess update;
    update.start(QStringLiteral(CMAKE),
        {u"-DLUPDATE=" LUPDATE ""_s, u"-DCHECKOUT=" CHECKOUT ""_s, u"-DLANGUAGES="_s + language,
            u"-DINTO="_s + copy.path(), u"-P"_s, u"" TRANSLATIONS "/update.cmake"_s});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

    const auto keys = [](const QString &path) {
        QStringList all;
        const auto texts = readTsFile(path);
        for (const TranslatedText &each : texts)
            all << each.key();
        all.sort();
        return all;
    };
    const QStringList before = keys(here);
    const QStringList after = keys(copy.path() + file(language));
    QStringList changed;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(changed));
    QVERIFY2(changed.isEmpty(), qPrintable(u"Build update_translations:\n"_s + changed.mid(0, 40).join(u'\n')));
}

} // namespace throughline

QTEST_GUILESS_MAIN(throughline::HouseTranslationsTest)
#include "translations.moc"
