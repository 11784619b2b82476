// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/actionregistry.h"
#include "ui/action/fuzzy.h"
#include "ui/action/snoozepresets.h"
#include "ui/settings/language.h"

#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;
using namespace Qt::StringLiterals;

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    }

    /// Two actions on one key: Qt would do neither.
    void noKeyIsGivenTwice()
    {
        const ActionRegistry actions(*m_settings);
        QSet<QKeySequence> used;
        const auto ids = actions.ids();
        for (const ActionId id : ids) {
            QVERIFY2(!actions.action(id)->text().isEmpty(), qPrintable(nameOf(id)));
            const auto keys = actions.defaults(id);
            for (const QKeySequence &key : keys) {
                QVERIFY2(!used.contains(key), qPrintable(key.toString()));
                used.insert(key);
            }
        }
        QCOMPARE(actions.ids().size(), qsizetype(Names<ActionId>::table.size()));
    }

    /// A shortcut that was changed is there after a restart, and its default comes back with one key.
    void changedShortcutsAreKept()
    {
        {
            ActionRegistry actions(*m_settings);
            actions.setShortcut(ActionId::Resolve, QKeySequence(u"Ctrl+E"_s));
        }
        ActionRegistry actions(*m_settings);
        QCOMPARE(actions.action(ActionId::Resolve)->shortcuts(), QList{QKeySequence(u"Ctrl+E"_s)});
        QVERIFY(actions.isChanged(ActionId::Resolve));
        actions.reset(ActionId::Resolve);
        QCOMPARE(actions.action(ActionId::Resolve)->shortcut(), QKeySequence(u"E"_s));
        QVERIFY(!actions.isChanged(ActionId::Resolve));
    }

    void aTakenShortcutIsKnown()
    {
        ActionRegistry actions(*m_settings);
        QCOMPARE(actions.usedBy(QKeySequence(u"E"_s), ActionId::Tag), ActionId::Resolve);
        QCOMPARE(actions.usedBy(QKeySequence(u"E"_s), ActionId::Resolve), std::nullopt);
        QCOMPARE(actions.usedBy(QKeySequence(), ActionId::Tag), std::nullopt);
        actions.setShortcut(ActionId::Resolve, {});
        QCOMPARE(actions.usedBy(QKeySequence(u"E"_s), ActionId::Tag), std::nullopt);
    }

    void fuzzyFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning") << u"re"_s << u"Resolve"_s << u"Show or hide the customer"_s;
        QTest::newRow("initials") << u"nc"_s << u"Next conversation"_s << u"Command palette, unchanged"_s;
        QTest::newRow("whole word") << u"note"_s << u"Write a note"_s << u"Now open the editor"_s;
        QTest::newRow("case and blanks") << u"SE T"_s << u"Settings"_s << u"Something else, truly"_s;
        QTest::newRow("Thai") << u"ตอบ"_s << u"ตอบกลับ"_s << u"คำตอบ"_s;
    }

    void fuzzyFinds()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        const auto good = fuzzyScore(typed, better);
        QVERIFY(good);
        QVERIFY(*good > fuzzyScore(typed, worse).value_or(-1));
    }

    void fuzzyRefusesWhatIsNotThere()
    {
        QCOMPARE(fuzzyScore(u"xyz", u"Resolve"), std::nullopt);
        QCOMPARE(fuzzyScore(u"evloser", u"Resolve"), std::nullopt);
        QCOMPARE(fuzzyScore(u"", u"Resolve"), 0);
    }

    void snoozePresetsLieAhead_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("in the morning") << QDateTime(QDate(2026, 3, 4), QTime(9, 0)) << qsizetype(3);
        QTest::newRow("in the evening") << QDateTime(QDate(2026, 3, 4), QTime(18, 0)) << qsizetype(2);
        QTest::newRow("before midnight") << QDateTime(QDate(2026, 3, 4), QTime(23, 30)) << qsizetype(2);
        QTest::newRow("Sunday: Monday is tomorrow") << QDateTime(QDate(2026, 3, 8), QTime(23, 0)) << qsizetype(1);
        QTest::newRow("Monday") << QDateTime(QDate(2026, 3, 9), QTime(8, 0)) << qsizetype(3);
    }

    /// "Later" that was in the past would open the conversation again at once.
    void snoozePresetsLieAhead()
    {
        QFETCH(const QDateTime, at);
        QFETCH(const qsizetype, count);
        const QList<SnoozeUntil> presets = snoozePresets(at);
        QCOMPARE(presets.size(), count);
        QDateTime before = at;
        for (const SnoozeUntil &each : presets) {
            QVERIFY(each.until > before);
            before = each.until;
        }
    }

    void languagesAreNamedInTheirOwnWords()
    {
        QCOMPARE(Language::nameOfLanguage(u"en"_s), u"English"_s);
        QCOMPARE(Language::nameOfLanguage(u"ja"_s), u"日本語"_s);
        QCOMPARE(Language::nameOfLanguage(u"th"_s), u"ไทย"_s);
        QCOMPARE(Language::nameOfLanguage(u"zh_CN"_s), u"简体中文"_s);
        QCOMPARE(Language::nameOfLanguage(u"zh_TW"_s), u"繁體中文"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"
