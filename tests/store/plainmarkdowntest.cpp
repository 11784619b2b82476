// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/plainmarkdown.h"

#include <QTest>

using namespace throughline;
using namespace Qt::StringLiterals;

/// A list of conversations full of stars and brackets is not read but deciphered.
class PlainMarkdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatAReaderSees_data();
    void showsWhatAReaderSees();
};

void PlainMarkdownTest::showsWhatAReaderSees_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const QString &markdown, const QString &plain) {
        QTest::newRow(name) << markdown << plain;
    };
    row("plain", u"It is on its way."_s, u"It is on its way."_s);
    row("bold and italic", u"It is **really** *gone*, __yes__"_s, u"It is really gone, yes"_s);
    row("both", u"***all***"_s, u"all"_s);
    row("link", u"See [the *terms*](https://example.org/a_b)"_s, u"See the terms"_s);
    row("address", u"https://example.org/a_b_c"_s, u"https://example.org/a_b_c"_s);
    row("list", u"Please:\n\n- one\n- **two**\n\n3. three"_s, u"Please:\none\ntwo\nthree"_s);
    row("heading", u"# Hello\nthere"_s, u"Hello\nthere"_s);
    row("quotation", u"> you wrote\n\nI answer"_s, u"you wrote\nI answer"_s);
    row("code", u"Type `a * b * c`\n\n```\nx **= 2\n```"_s, u"Type a * b * c\nx **= 2"_s);
    row("table", u"| a | b |\n|---|---|\n| 1 | 2 |"_s, u"a\nb\n1\n2"_s);
    row("star of its own", u"2 * 3 * 4, and \\*not bold\\*"_s, u"2 * 3 * 4, and *not bold*"_s);
    row("tags", u"<b>no HTML</b>"_s, u"<b>no HTML</b>"_s);
    row("open", u"**not closed"_s, u"**not closed"_s);
    row("Thai", u"**ขอบคุณ**ค่ะ 你好"_s, u"ขอบคุณค่ะ 你好"_s);
    row("nothing", {}, {});
}

void PlainMarkdownTest::showsWhatAReaderSees()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, plain);
    QCOMPARE(plainMarkdown(markdown), plain);
}

QTEST_GUILESS_MAIN(PlainMarkdownTest)
#include "plainmarkdowntest.moc"
