// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/addresses.h"
#include "ui/composer/growingtextedit.h"
#include "ui/composer/markdownkeys.h"

#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace throughline;
using namespace Qt::StringLiterals;

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        // [ and ] show the selection.
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("after");
        QTest::newRow("bold") << u"a [word] here"_s << u"**"_s << u"a **[word]** here"_s;
        QTest::newRow("not bold") << u"a **[word]** here"_s << u"**"_s << u"a [word] here"_s;
        QTest::newRow("italic") << u"a [word] here"_s << u"*"_s << u"a *[word]* here"_s;
        QTest::newRow("italic inside bold") << u"a **[word]** here"_s << u"*"_s << u"a ***[word]*** here"_s;
        QTest::newRow("not italic inside bold") << u"a ***[word]*** here"_s << u"*"_s << u"a **[word]** here"_s;
        QTest::newRow("word under the cursor") << u"a wo[]rd here"_s << u"**"_s << u"a **[word]** here"_s;
        QTest::newRow("nothing there yet") << u"[]"_s << u"**"_s << u"**[]**"_s;
        QTest::newRow("Thai") << u"[ขอบคุณ]ค่ะ"_s << u"**"_s << u"**[ขอบคุณ]**ค่ะ"_s;
    }

    void marks()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, mark);
        QFETCH(const QString, after);
        QTextDocument document;
        const QTextCursor result = toggleMark(select(document, before), mark);
        QCOMPARE(shown(document, result), after);
        document.undo(); // one step
        QCOMPARE(document.toPlainText(), QString(before).remove(u'[').remove(u']'));
    }

    void listsAreMadeAndUnmade()
    {
        QTextDocument document;
        toggleList(select(document, u"[one\ntwo]\nthree"_s));
        QCOMPARE(document.toPlainText(), u"- one\n- two\nthree"_s);
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        toggleList(all);
        QCOMPARE(document.toPlainText(), u"- one\n- two\n- three"_s);
        all.select(QTextCursor::Document);
        toggleList(all);
        QCOMPARE(document.toPlainText(), u"one\ntwo\nthree"_s);
    }

    void listsGoOn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("ends");
        QTest::newRow("bullet") << u"- one"_s << u"- "_s << false;
        QTest::newRow("number") << u"  9. nine"_s << u"  10. "_s << false;
        QTest::newRow("bracket") << u"1) one"_s << u"2) "_s << false;
        QTest::newRow("empty item") << u"- "_s << QString() << true;
        QTest::newRow("prose") << u"well - no"_s << QString() << false;
        QTest::newRow("a year") << u"2026 was good"_s << QString() << false;
    }

    void listsGoOn()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, mark);
        QFETCH(const bool, ends);
        const ListBreak next = listBreakAfter(line);
        QCOMPARE(next.mark, mark);
        QCOMPARE(next.ends, ends);
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("handles");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("bare") << u"a@example.org"_s << QStringList{u"a@example.org"_s} << QStringList{QString()};
        QTest::newRow("named") << u"Malee S. <m@example.org>; b@example.org"_s
                               << QStringList{u"m@example.org"_s, u"b@example.org"_s}
                               << QStringList{u"Malee S."_s, QString()};
        QTest::newRow("comma in a name") << u"\"Okafor, James\" <j@example.org>"_s << QStringList{u"j@example.org"_s}
                                         << QStringList{u"Okafor, James"_s};
        QTest::newRow("empty parts") << u" , ;a@example.org,"_s << QStringList{u"a@example.org"_s}
                                     << QStringList{QString()};
        QTest::newRow("nothing") << u"  "_s << QStringList() << QStringList();
    }

    /// A reply must not go to somebody else because of a comma.
    void addressesAreRead()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, handles);
        QFETCH(const QStringList, names);
        const QList<Address> addresses = addressesFromLine(line);
        QCOMPARE(addresses.size(), handles.size());
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            QCOMPARE(addresses.at(i).handle, handles.at(i));
            QCOMPARE(addresses.at(i).name, names.at(i));
        }
        QCOMPARE(addressesFromLine(lineFromAddresses(addresses)), addresses);
    }

    /// Pasting a picture or a file must attach it, and pasting text must stay text.
    void pastedThingsGoWhereTheyBelong()
    {
        GrowingTextEdit edit;
        QSignalSpy files(&edit, &GrowingTextEdit::filesOffered);
        QSignalSpy pictures(&edit, &GrowingTextEdit::pictureOffered);
        const auto paste = [&edit](QMimeData *data) {
            struct Open : GrowingTextEdit
            {
                using GrowingTextEdit::insertFromMimeData;
            };
            (edit.*&Open::insertFromMimeData)(data);
        };
        QMimeData picture;
        picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
        paste(&picture);
        QCOMPARE(pictures.size(), 1);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/tmp/a.txt"_s), QUrl(u"https://example.org"_s)});
        paste(&file);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().first().toStringList(), QStringList{u"/tmp/a.txt"_s});
        QMimeData rich;
        rich.setHtml(u"<b>bold</b>"_s);
        rich.setText(u"bold"_s);
        paste(&rich);
        QCOMPARE(edit.toPlainText(), u"bold"_s);
    }

private:
    static QTextCursor select(QTextDocument &document, const QString &text)
    {
        const int from = int(text.indexOf(u'['));
        const int to = int(text.indexOf(u']')) - 1;
        document.setPlainText(QString(text).remove(u'[').remove(u']'));
        QTextCursor cursor(&document);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        return cursor;
    }

    static QString shown(const QTextDocument &document, const QTextCursor &cursor)
    {
        QString text = document.toPlainText();
        text.insert(cursor.selectionEnd(), u']');
        text.insert(cursor.selectionStart(), u'[');
        return text;
    }
};

QTEST_MAIN(ComposerTest)
#include "composertest.moc"
