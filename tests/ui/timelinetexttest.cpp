// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/tokens.h"
#include "ui/timeline/codehighlighter.h"
#include "ui/timeline/codeparts.h"
#include "ui/timeline/links.h"
#include "ui/timeline/messagedocument.h"
#include "ui/timeline/pictureloader.h"
#include "ui/timeline/rowstack.h"
#include "ui/timeline/sourceview.h"

#include <KSyntaxHighlighting/Definition>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

std::unique_ptr<BubbleDocument> documentOf(const QString &text, MessageKind kind, Quotes quotes = Quotes::Folded)
{
    static CodeHighlighter highlighter;
    MessageSummary message;
    message.id = MessageId::make();
    message.kind = kind;
    message.content.text = text;
    return makeDocument(message, {.font = QApplication::font(), .quotes = quotes}, lightTokens(), highlighter);
}

} // namespace

class TimelineTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsCode_data();
    void findsCode();
    void findsLinks_data();
    void findsLinks();
    void markdownIsOnlyForTheTeam();
    void quotedTextIsFolded();
    void codeIsColored();
    void rowsStandOnEachOther();
    void picturesOfNeighboursAreRefused_data();
    void picturesOfNeighboursAreRefused();
    void aPictureThatUnpacksToMuchIsRefused();
    void theSourceIsColoredFoundAndCopied();
    void aWideTableFits_data();
    void aWideTableFits();
};

/// JSON that runs through the text is misread; prose in a code box is unreadable.
void TimelineTextTest::findsCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // "p" prose, "c:language" code
    QTest::newRow("prose") << u"Hello there"_s << u"p"_s;
    QTest::newRow("json in a line") << u"it says {\"a\": 1} today"_s << u"p c:json p"_s;
    QTest::newRow("json alone") << u"{\"a\": [1, {\"b\": \"}\"}]}"_s << u"c:json"_s;
    QTest::newRow("list of objects") << u"[{\"a\":1},{\"a\":2}]"_s << u"c:json"_s;
    QTest::newRow("numbered note") << u"as in [1] and [2]"_s << u"p"_s;
    QTest::newRow("braces in prose") << u"Dear {name}, thanks"_s << u"p"_s;
    QTest::newRow("empty object") << u"a {} b"_s << u"p"_s;
    QTest::newRow("fence") << u"see\n```cpp\nint a;\n```\nend"_s << u"p c:cpp p"_s;
    QTest::newRow("fence without language") << u"```\nx\n```"_s << u"c:"_s;
    QTest::newRow("open fence") << u"```\nx"_s << u"p"_s;
    QTest::newRow("empty fence") << u"```\n```"_s << u"c:"_s;
    QTest::newRow("many brackets") << u"{"_s.repeated(100'000) << u"p"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TimelineTextTest::findsCode()
{
    QFETCH(QString, text);
    QStringList found;
    const auto parts = splitCode(text);
    for (const TextPart &part : parts)
        found.append(part.code ? u"c:"_s + part.language : u"p"_s);
    QTEST(found.join(u' '), "parts");
}

/// A link with the full stop inside leads nowhere.
void TimelineTextTest::findsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("links");
    QTest::newRow("plain") << u"see https://a.example/b."_s << u"https://a.example/b"_s;
    QTest::newRow("www") << u"(www.a.example)"_s << u"https://www.a.example"_s;
    QTest::newRow("mail") << u"write to malee.s@example.org, please"_s << u"mailto:malee.s@example.org"_s;
    QTest::newRow("brackets inside") << u"https://a.example/x_(y)"_s << u"https://a.example/x_(y)"_s;
    QTest::newRow("Japanese around") << u"こちらhttps://a.example/bです。"_s
                                     << u"https://a.example/b%E3%81%A7%E3%81%99"_s;
    QTest::newRow("Chinese full stop") << u"https://a.example/b。谢谢"_s << u"https://a.example/b"_s;
    QTest::newRow("look-alike") << u"https://\u0440aypal.example"_s << u"https://xn--aypal-uye.example"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("two") << u"https://a.example https://b.example"_s << u"https://a.example https://b.example"_s;
}

void TimelineTextTest::findsLinks()
{
    QFETCH(QString, text);
    QStringList found;
    const auto links = findLinks(text);
    for (const LinkSpan &link : links)
        found.append(honestAddress(link.address));
    QTEST(found.join(u' '), "links");
}

/// A customer's asterisks are their own; an agent's are Markdown, and a line break is one.
void TimelineTextTest::markdownIsOnlyForTheTeam()
{
    QCOMPARE(documentOf(u"5 * 3 * 2 **really**"_s, MessageKind::Inbound)->toPlainText(), u"5 * 3 * 2 **really**"_s);
    const auto reply = documentOf(u"Dear **James**,\nall is *well*"_s, MessageKind::Outbound);
    QCOMPARE(reply->toPlainText(), u"Dear James,\nall is well"_s);
    QTextCursor cursor(reply.get());
    cursor.setPosition(7);
    QVERIFY(cursor.charFormat().fontWeight() > QFont::Normal);
    const auto html = documentOf(u"<script>alert(1)</script> <b>x</b>"_s, MessageKind::Outbound);
    QVERIFY2(html->toPlainText().contains(u"<b>x</b>"_s), "what an agent types is not HTML");
}

/// Everything that was ever said, under each answer, buries the answer.
void TimelineTextTest::quotedTextIsFolded()
{
    const QString text = u"Yes please.\n\nOn Monday Nina wrote:\n> Shall I?\n> Tell me\n"_s;
    const auto folded = documentOf(text, MessageKind::Inbound);
    QVERIFY(folded->folded);
    QVERIFY2(!folded->toPlainText().contains(u"Shall I"_s), qPrintable(folded->toPlainText()));
    const auto open = documentOf(text, MessageKind::Inbound, Quotes::Unfolded);
    QVERIFY(open->toPlainText().contains(u"Shall I"_s));
}

/// Uncoloured or unreadable code is only text.
void TimelineTextTest::codeIsColored()
{
    const auto note = documentOf(u"{\"order\": 48213, \"state\": \"captured\"}"_s, MessageKind::Note);
    QSet<QRgb> colors;
    for (auto it = note->begin().begin(); !it.atEnd(); ++it)
        colors.insert(it.fragment().charFormat().foreground().color().rgb());
    QVERIFY(colors.size() >= 3);
    CodeHighlighter highlighter;
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const auto ranges = highlighter.ranges(u"{\"a\": 1, \"b\": null}"_s, u"json"_s, t->background);
        for (const auto &range : ranges) {
            if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                QVERIFY(contrast(range.format.foreground().color(), t->background) >= 4.5);
        }
    }
    QVERIFY(highlighter.ranges(u"x"_s, u"no such language"_s, lightTokens().background).isEmpty());
}

/// A row in the wrong place is clicked for another one.
void TimelineTextTest::rowsStandOnEachOther()
{
    RowStack stack;
    stack.insert(0, {10, 20, 30});
    QCOMPARE(stack.total(), 60);
    QCOMPARE(stack.rowAt(9), 0);
    QCOMPARE(stack.rowAt(10), 1);
    QCOMPARE(stack.rowAt(1000), 2);
    QCOMPARE(stack.rowAt(-5), 0);
    stack.setExact(1, 25);
    QCOMPARE(stack.top(2), 35);
    QVERIFY(stack.isExact(1) && !stack.isExact(0));
    stack.insert(0, {100});
    QCOMPARE(stack.top(3), 135);
    stack.remove(1, 2);
    QCOMPARE(stack.total(), 130);
    HeightCache cache;
    const EventId row = EventId::make();
    const HeightKey key{.messageRevision = 1, .width = 500};
    cache.insert(row, key, 42);
    QCOMPARE(cache.find(row, key), 42);
    QCOMPARE(cache.find(row, {.messageRevision = 1, .width = 501}), -1);
    QCOMPARE(cache.find(row, {.messageRevision = 2, .width = 500}), -1);
}

/// A stranger's mail must not make this machine knock at doors inside the office.
void TimelineTextTest::picturesOfNeighboursAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("outside");
    QTest::newRow("shop") << u"https://shop.example/a.png"_s << true;
    QTest::newRow("global address") << u"https://93.184.215.14/a.png"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/a"_s << false;
    QTest::newRow("loopback in one number") << u"http://2130706433/a"_s << false;
    QTest::newRow("loopback 6") << u"http://[::1]/a"_s << false;
    QTest::newRow("private") << u"http://192.168.1.1/a"_s << false;
    QTest::newRow("private in IPv6") << u"http://[::ffff:10.0.0.1]/a"_s << false;
    QTest::newRow("link local") << u"http://169.254.169.254/latest"_s << false;
    QTest::newRow("localhost") << u"http://localhost/a"_s << false;
    QTest::newRow("a name of the office") << u"http://printer/a"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
}

void TimelineTextTest::picturesOfNeighboursAreRefused()
{
    QFETCH(QString, address);
    QTEST(isOutside(QUrl(address)), "outside");
}

/// A few bytes that unpack to gigabytes take the machine down.
void TimelineTextTest::aPictureThatUnpacksToMuchIsRefused()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage large(9000, 9000, QImage::Format_Mono);
    large.fill(0);
    large.save(&buffer, "PNG");
    QVERIFY(pictureFrom(bytes).isNull());
    QVERIFY(pictureFrom("not a picture").isNull());
    bytes.clear();
    buffer.close();
    buffer.open(QIODevice::WriteOnly);
    QImage wide(3000, 30, QImage::Format_RGB32);
    wide.fill(Qt::white);
    wide.save(&buffer, "PNG");
    QVERIFY(pictureFrom(bytes).width() <= 960);
}

/// Whoever looks at the source looks for one header among hundreds.
void TimelineTextTest::theSourceIsColoredFoundAndCopied()
{
    CodeHighlighter highlighter;
    QVERIFY2(highlighter.definition(u"Email"_s).isValid(), "the definition has another name in this version");
    auto *view =
        new SourceView("From: a@b.example\r\nSubject: Hi\r\nX-Mark: needle\r\n\r\nText\r\n", u"Email"_s, u"hi.eml"_s);
    view->show();
    auto *text = view->findChild<QPlainTextEdit *>();
    view->findChild<QLineEdit *>()->setText(u"needle"_s);
    QCOMPARE(text->textCursor().selectedText(), u"needle"_s);
    view->findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"needle"_s);
    view->findChild<QLineEdit *>()->setText(u"not in it"_s);
    QVERIFY(!view->findChild<QLabel *>()->text().isEmpty());
    QTRY_VERIFY(!text->document()->begin().layout()->formats().isEmpty());
    QSignalSpy gone(view, &QObject::destroyed);
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_COMPARE(gone.count(), 1);
}

void TimelineTextTest::aWideTableFits_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("smaller");
    QTest::newRow("narrow") << 3 << false;
    QTest::newRow("a little too wide") << 7 << true;
    QTest::newRow("far too wide") << 30 << true;
}

/// The last column of an order is its price: what is cut off there is asked again.
void TimelineTextTest::aWideTableFits()
{
    QFETCH(const int, columns);
    QFETCH(const bool, smaller);
    static CodeHighlighter highlighter;
    MessageSummary message;
    message.id = MessageId::make();
    message.content.html = u"<table><tr>"_s + u"<td>Lampenschirm</td>"_s.repeated(columns) + u"</tr></table>"_s;
    const auto document = makeDocument(message, {.font = QApplication::font()}, lightTokens(), highlighter);
    constexpr int most = 480;
    const QSize room = document->fitInto(most);
    QVERIFY(room.width() <= most);
    QVERIFY2(
        document->size().width() * document->zoom() <= most + 1, qPrintable(QString::number(document->size().width())));
    QCOMPARE(document->zoom() < 1, smaller);
    QVERIFY(document->zoom() >= 0.7);
}

QTEST_MAIN(TimelineTextTest)
#include "timelinetexttest.moc"
