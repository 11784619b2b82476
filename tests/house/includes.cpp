// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace throughline {

/// What keeps the house as it was drawn: without these a window talks to the database within a year.
class HouseIncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourceTree(QStringLiteral(CHECKOUT));
        QVERIFY2(m_files.size() > 50, "the sources are not where they should be");
    }

    void rulesNoticeWhatBreaksThem_data();
    void rulesNoticeWhatBreaksThem();
    void rulesNoticeCircles();

    void roomsSeeOnlyWhatTheyMay() { check(forbiddenIncludes); }
    void noHeadersIncludeEachOther() { verify(includeCircles(m_files)); }
    void noFileIsTooLong() { check(tooLong); }
    void everyFileNamesItsLicence() { check(missingLicence); }
    void nothingIsLeftToBeDone() { check(unfinished); }
    void noPathOfOneMachine()
    {
        check([](const SourceFile &file) { return pathsOfOneMachine(file, QStringLiteral(CHECKOUT)); });
    }

private:
    template <class Rule> void check(Rule rule)
    {
        QStringList found;
        for (const SourceFile &each : std::as_const(m_files))
            found << rule(each);
        verify(found);
    }

    static void verify(const QStringList &found) { QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n'))); }

    QList<SourceFile> m_files;
};

void HouseIncludesTest::rulesNoticeWhatBreaksThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("broken");

    const QString licence = u"// SPDX-FileCopyrightText: 2026\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const auto row = [&licence](const char *name, const QString &path, const QString &text, bool broken) {
        QTest::newRow(name) << path << QString(licence + text) << broken;
    };
    row("own room", u"src/core/a.cpp"_s, u"#include \"core/b.h\"\n"_s, false);
    row("service uses store", u"src/service/a.cpp"_s, u"#include \"store/b.h\"\n"_s, false);
    row("core uses store", u"src/core/a.cpp"_s, u"#include \"store/b.h\"\n"_s, true);
    row("window uses store", u"ui/a/b.cpp"_s, u"#include \"store/b.h\"\n"_s, true);
    row("model uses store", u"src/model/a.cpp"_s, u"#include \"store/b.h\"\n"_s, true);
    row("connector uses service", u"src/connectors/x/a.cpp"_s, u"#include \"service/b.h\"\n"_s, true);
    row("connector uses itself", u"src/connectors/x/a.cpp"_s, u"#include \"connectors/x/b.h\"\n"_s, false);
    row("connector uses another", u"src/connectors/x/a.cpp"_s, u"#include \"connectors/y/b.h\"\n"_s, true);
    row("connector shows a window", u"src/connectors/x/a.cpp"_s, u"#include <QWidget>\n"_s, true);
    row("window asks in SQL", u"ui/a/b.cpp"_s, u"#include <QSqlQuery>\n"_s, true);
    row("service asks SQLite", u"src/service/a.cpp"_s, u"#include <sqlite3.h>\n"_s, true);
    row("program uses everything", u"app/ctl/a.cpp"_s, u"#include \"store/b.h\"\n"_s, false);
    row("long", u"src/core/a.cpp"_s, QString(400, u'\n'), true);
    row("left to do", u"src/core/a.cpp"_s, u"// TO"_s + u"DO: more\n"_s, true);
    row("one machine", u"src/core/a.cpp"_s, u"\""_s + QStringLiteral(CHECKOUT) + u"/x\"\n"_s, true);
    QTest::newRow("no licence") << u"src/core/a.cpp"_s << u"int main() {}\n"_s << true;
}

void HouseIncludesTest::rulesNoticeWhatBreaksThem()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, broken);
    const SourceFile file{path, text};
    const QStringList found = forbiddenIncludes(file) + tooLong(file) + missingLicence(file) + unfinished(file)
        + pathsOfOneMachine(file, QStringLiteral(CHECKOUT));
    QCOMPARE(found.size(), broken ? 1 : 0);
}

void HouseIncludesTest::rulesNoticeCircles()
{
    const QList<SourceFile> circle{{u"src/core/a.h"_s, u"#include \"core/b.h\"\n"_s},
        {u"src/core/b.h"_s, u"#include \"core/c.h\"\n"_s}, {u"src/core/c.h"_s, u"#include \"core/a.h\"\n"_s}};
    QCOMPARE(includeCircles(circle).size(), 1);
    QCOMPARE(includeCircles(circle.mid(1)).size(), 0);
}

} // namespace throughline

QTEST_GUILESS_MAIN(throughline::HouseIncludesTest)
#include "includes.moc"
