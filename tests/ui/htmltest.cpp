// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/safecss.h"
#include "ui/timeline/safehtml.h"

#include "ui/style/tokens.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

HtmlSetting onWhite()
{
    return {.ground = lightTokens().raised, .ink = lightTokens().text, .link = lightTokens().accent};
}

QString safe(const QString &html, HtmlSetting setting = onWhite())
{
    const std::optional<SafeHtml> result = makeSafe(html, setting);
    return result ? result->html : QString();
}

/// What must not be in any answer, whatever came in.
void checkHarmless(const QString &html)
{
    static const QRegularExpression forbidden(u"<(?!/"
                                              u"?(?:p|div|span|br|hr|b|i|u|s|sub|sup|small|code|pre|blockquote|h3|h4|"
                                              u"ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr"
                                              "|td|th|a|center|img)[ >])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!forbidden.match(html).hasMatch(), qPrintable(html));
    static const QRegularExpression attribute(u"<[a-z0-9]+((?: [a-z]+=\"[^\"<>]*\")*)>"_s);
    auto tags = attribute.globalMatch(html);
    static const QRegularExpression allowed(
        u"^(?: "
        u"(?:href=\"(?:https?://|mailto:|tel:|throughline:unfold)[^\"]*\"|src=\"(?:https?://"
        u"|cid:)[^\"]*\"|(?:alt|style|align|dir|width|height"
        "|colspan|rowspan|start|cellspacing|cellpadding)=\"[^\"]*\"))*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype opened = 0;
    while (tags.hasNext()) {
        const QRegularExpressionMatch tag = tags.next();
        ++opened;
        QVERIFY2(allowed.match(tag.captured(1)).hasMatch(), qPrintable(tag.captured()));
    }
    static const QRegularExpression anyTag(u"<[a-z]"_s, QRegularExpression::CaseInsensitiveOption);
    QCOMPARE(opened, html.count(anyTag)); // no tag of another shape
    static const QRegularExpression style(u"style=\"([^\"]*)\""_s);
    auto styles = style.globalMatch(html);
    while (styles.hasNext()) {
        const QString css = styles.next().captured(1);
        for (const QString &word :
            {u"url"_s, u"expression"_s, u"@"_s, u"\\"_s, u"("_s, u"position"_s, u"behavior"_s, u"import"_s})
            QVERIFY2(!css.contains(word), qPrintable(css));
    }
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileMarkup_data();
    void hostileMarkup();
    void ordinaryMarkupSurvives_data();
    void ordinaryMarkupSurvives();
    void picturesWaitUntilTheyAreAskedFor();
    void quotesAndSignaturesFold();
    void colorsStayReadable_data();
    void colorsStayReadable();
    void hugeAndDeepInputIsBounded_data();
    void hugeAndDeepInputIsBounded();
    void addresses_data();
    void addresses();
};

/// A mail that runs a program, reports that it was read, or shows a form that asks for a password.
void HtmlTest::hostileMarkup_data()
{
    QTest::addColumn<QString>("html");
    const QStringList inputs{u"<script>alert(1)</script>"_s, u"<SCRIPT SRC=http://evil.example/x.js></SCRIPT>"_s,
        u"<scr<script>ipt>alert(1)</script>"_s, u"<script/xss src=//e.example/x.js></script>"_s,
        u"<<script>alert(1);//<</script>"_s, u"<script>a<!--</script>-->b"_s, u"<img src=x onerror=alert(1)>"_s,
        u"<img src=\"javascript:alert(1)\">"_s, u"<img src=`javascript:alert(1)`>"_s,
        u"<img \"\"\"><script>alert(1)</script>\">"_s, u"<img src=java&#10;script:alert(1)>"_s,
        u"<img src=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61&#x6C&#x65&#x72&#x74(1)>"_s,
        u"<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">"_s,
        u"<img lowsrc=\"javascript:alert(1)\" dynsrc=\"javascript:alert(1)\">"_s, u"<img src='file:///etc/passwd'>"_s,
        u"<img src='/etc/passwd'>"_s, u"<img src='qrc:/x.png'>"_s, u"<img src=':/icons/x.svg'>"_s,
        u"<img srcset='http://e.example/1.png 2x'>"_s, u"<image src=http://e.example/x.png>"_s,
        u"<a href=\"javascript:alert(1)\">x</a>"_s, u"<a href=\" &#14; javascript:alert(1)\">x</a>"_s,
        u"<a href=\"jav\tascript:alert(1)\">x</a>"_s, u"<a href=\"JaVaScRiPt:alert(1)\">x</a>"_s,
        u"<a href=\"vbscript:msgbox(1)\">x</a>"_s, u"<a href=\"data:text/html,<script>alert(1)</script>\">x</a>"_s,
        u"<a href=\"file:///etc/passwd\">x</a>"_s, u"<a href=\"throughline:unfold\">x</a>"_s,
        u"<a href=\"\\\\server\\share\">x</a>"_s, u"<a href='http://a.example/\" onclick=\"alert(1)'>x</a>"_s,
        u"<a onmouseover=\"alert(1)\">x</a>"_s, u"<a href=http://e.example ping=http://spy.example>x</a>"_s,
        u"<body onload=alert(1)>x</body>"_s, u"<body background=\"http://e.example/x.png\">x</body>"_s,
        u"<table background=\"javascript:alert(1)\"><tr><td background='http://e.example/1'>x</td></tr></table>"_s,
        u"<div style=\"background-image:url(http://e.example/x)\">x</div>"_s,
        u"<div style=\"background:red url(javascript:alert(1))\">x</div>"_s,
        u"<div style=\"width:expression(alert(1))\">x</div>"_s, u"<div style=\"behavior:url(x.htc)\">x</div>"_s,
        u"<div style=\"-moz-binding:url(x.xml#a)\">x</div>"_s,
        u"<div style=\"color:r\\65 d;background:\\75rl(x)\">x</div>"_s, u"<div style=\"color:/**/url(x)\">x</div>"_s,
        u"<div style='font-weight:url(x)'>x</div>"_s, u"<div style=\"position:fixed;top:0;left:0\">x</div>"_s,
        u"<style>@import 'http://e.example/x.css';</style>"_s,
        u"<style>body{background:url(http://e.example)}</style>"_s,
        u"<link rel=stylesheet href=http://e.example/x.css>"_s,
        u"<meta http-equiv=refresh content=\"0;url=http://e.example\">"_s, u"<base href=\"javascript:alert(1);//\">"_s,
        u"<iframe src=http://e.example></iframe>"_s, u"<iframe srcdoc='<script>alert(1)</script>'></iframe>"_s,
        u"<frameset><frame src=javascript:alert(1)></frameset>"_s,
        u"<object data=\"http://e.example/x.swf\"></object>"_s, u"<embed src=\"http://e.example/x.swf\">"_s,
        u"<applet code=x></applet>"_s,
        u"<form action=http://e.example><input name=password type=password><button>Log in</button></form>"_s,
        u"<input type=image src=http://e.example/x.png>"_s, u"<textarea><script>alert(1)</script></textarea>"_s,
        u"<select><option>x</option></select>"_s, u"<isindex action=javascript:alert(1)>"_s,
        u"<svg><script>alert(1)</script></svg>"_s, u"<svg onload=alert(1)>"_s,
        u"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>"_s,
        u"<svg><foreignObject><div>x</div></foreignObject></svg>"_s,
        u"<math><a xlink:href=javascript:alert(1)>x</a></math>"_s,
        u"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"_s,
        u"<video src=http://e.example onerror=alert(1)></video>"_s, u"<audio src=http://e.example></audio>"_s,
        u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"_s,
        u"<template><script>alert(1)</script></template>"_s, u"<xmp><script>alert(1)</script></xmp>"_s,
        u"<plaintext><script>alert(1)</script>"_s, u"<!--[if gte IE 4]><script>alert(1)</script><![endif]-->"_s,
        u"<![CDATA[<script>alert(1)</script>]]>"_s, u"<?xml version=\"1.0\"?><script>alert(1)</script>"_s,
        u"<details ontoggle=alert(1) open>x</details>"_s, u"<marquee onstart=alert(1)>x</marquee>"_s,
        u"<p title='\"><script>alert(1)</script>'>x</p>"_s, u"&lt;script&gt;alert(1)&lt;/script&gt;"_s,
        u"<p \0onclick=alert(1)>x</p>"_s, u"<div\u000conclick=alert(1)>x</div>"_s,
        u"</div></body></html><script>alert(1)</script>"_s, u"<a href=\"http://e.example/\u202etxt.exe\">x</a>"_s,
        u"<b style=\"x\" onfocus=alert(1) tabindex=1 autofocus>x</b>"_s};
    for (qsizetype i = 0; i < inputs.size(); ++i)
        QTest::addRow("%02d %s", int(i), qPrintable(inputs.at(i).left(40))) << inputs.at(i);
}

void HtmlTest::hostileMarkup()
{
    QFETCH(QString, html);
    for (const bool pictures : {false, true}) {
        HtmlSetting setting = onWhite();
        setting.remotePictures = pictures;
        const QString result = safe(html, setting);
        checkHarmless(result);
        QVERIFY2(!result.contains(u"alert(1)</script>"_s), qPrintable(result));
    }
}

/// What is cut too far loses what the customer wrote.
void HtmlTest::ordinaryMarkupSurvives_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("bold") << u"<strong>now</strong>"_s << u"<b>now</b>"_s;
    QTest::newRow("link") << u"<a href='https://shop.example/a?b=1&amp;c=2'>x</a>"_s
                          << u"href=\"https://shop.example/a?b=1&amp;c=2\""_s;
    QTest::newRow("IDN shows its real name")
        << u"<a href='https://\u0440\u0430ypal.example'>x</a>"_s << u"href=\"https://xn--"_s;
    QTest::newRow("list") << u"<ol start=3><li>one</li></ol>"_s << u"<ol start=\"3\"><li>one</li></ol>"_s;
    QTest::newRow("table") << u"<table><tr><td colspan=2 align=right>1</td></tr></table>"_s
                           << u"<td colspan=\"2\" align=\"right\">1</td>"_s;
    QTest::newRow("Thai") << u"<p>สินค้าผิดสี</p>"_s << u"<p>สินค้าผิดสี</p>"_s;
    QTest::newRow("Arabic") << u"<p dir=rtl>مرحبا</p>"_s << u"<p dir=\"rtl\">مرحبا</p>"_s;
    QTest::newRow("inline picture") << u"<img src='cid:a@b' width=40 height=20>"_s
                                    << u"<img src=\"cid:a@b\" alt=\"\" width=\"40\" height=\"20\">"_s;
    QTest::newRow("unknown tag keeps its text") << u"<o:p>kept</o:p>"_s << u"kept"_s;
    QTest::newRow("button keeps its words") << u"<button>Track it</button>"_s << u"Track it"_s;
    QTest::newRow("style") << u"<p style='text-align:center;font-weight:bold'>x</p>"_s
                           << u"style=\"text-align:center;font-weight:bold;\""_s;
}

void HtmlTest::ordinaryMarkupSurvives()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    const QString result = safe(html);
    QVERIFY2(result.contains(expected), qPrintable(result));
    checkHarmless(result);
}

/// A picture from outside tells its sender when and where the mail was read.
void HtmlTest::picturesWaitUntilTheyAreAskedFor()
{
    const QString html =
        u"<p>Hi</p><img src='https://shop.example/logo.png' alt='Logo'><img src='https://spy.example/p.gif' width=1 height=1>"_s;
    const std::optional<SafeHtml> held = makeSafe(html, onWhite());
    QVERIFY(held);
    QCOMPARE(held->picturesHeldBack, 1);
    QVERIFY(!held->html.contains(u"shop.example"_s));
    QVERIFY(held->html.contains(u"[Logo]"_s));
    HtmlSetting setting = onWhite();
    setting.remotePictures = true;
    const std::optional<SafeHtml> shown = makeSafe(html, setting);
    QVERIFY(shown->html.contains(u"src=\"https://shop.example/logo.png\""_s));
    QVERIFY2(!shown->html.contains(u"spy.example"_s), "a picture of one pixel is only there to count");
}

/// The tenth answer in a thread carries nine others; the new line must not be searched for between them.
void HtmlTest::quotesAndSignaturesFold()
{
    const QString html =
        u"<div>Yes please</div><div class=gmail_signature>-- <br>Malee</div>"
        "<div class='gmail_quote gmail_quote_container'>On Monday you wrote:<blockquote>old words</blockquote></div>"_s;
    const std::optional<SafeHtml> folded = makeSafe(html, onWhite());
    QVERIFY(folded->folded);
    QVERIFY(folded->html.contains(u"Yes please"_s));
    QVERIFY(!folded->html.contains(u"old words"_s));
    QVERIFY(!folded->html.contains(u"Malee"_s));
    QCOMPARE(folded->html.count(unfoldAddress()), 1);
    HtmlSetting setting = onWhite();
    setting.quotes = Quotes::Unfolded;
    const std::optional<SafeHtml> open = makeSafe(html, setting);
    QVERIFY(open->html.contains(u"old words"_s));
    QCOMPARE(open->html.count(unfoldAddress()), 1);
    const std::optional<SafeHtml> onlyQuote = makeSafe(u"<blockquote type=cite>forwarded</blockquote>"_s, onWhite());
    QVERIFY2(onlyQuote->html.contains(u"forwarded"_s), "a mail of nothing but a quote is shown");
    const std::optional<SafeHtml> outlook =
        makeSafe(u"<p>New</p><div id=divRplyFwdMsg>From: x</div><p>old words</p>"_s, onWhite());
    QVERIFY(!outlook->html.contains(u"old words"_s));
}

/// Black text that the sender set by hand is invisible on a dark window.
void HtmlTest::colorsStayReadable_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("black by hand") << u"<p style='color:#000000'>x</p>"_s;
    QTest::newRow("font tag") << u"<font color=navy>x</font>"_s;
    QTest::newRow("white box without a text colour") << u"<table><tr><td bgcolor='#ffffff'>x</td></tr></table>"_s;
    QTest::newRow("white on white") << u"<p style='color:white;background:white'>x</p>"_s;
    QTest::newRow("link on a button")
        << u"<div style='background:#2b62d9'><a href='https://a.example' style='color:#2b62d9'>x</a></div>"_s;
    QTest::newRow("nested")
        << u"<div style='background:#222'><span style='color:#333'><b style='color:#eee'>x</b></span></div>"_s;
    QTest::newRow("rgb") << u"<p style='color: rgb(20, 20, 20) !important'>x</p>"_s;
}

void HtmlTest::colorsStayReadable()
{
    QFETCH(QString, html);
    static const QRegularExpression ink(u"[;\"]color:(#[0-9a-f]{6})"_s);
    static const QRegularExpression back(u"background-color:(#[0-9a-f]{6})"_s);
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QString result = safe(html, {.ground = t->raised, .ink = t->text, .link = t->accent});
        QColor ground = t->raised;
        if (const auto match = back.match(result); match.hasMatch())
            ground = QColor::fromString(match.captured(1));
        QColor last = t->text;
        auto inks = ink.globalMatch(result);
        while (inks.hasNext())
            last = QColor::fromString(inks.next().captured(1));
        QVERIFY2(contrast(last, ground) >= 4.5, qPrintable(result));
    }
}

/// One mail that freezes the window stops the work of an agent, and nobody can open that conversation again.
void HtmlTest::hugeAndDeepInputIsBounded_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("5 MB of text") << u"word "_s.repeated(1'000'000);
    QTest::newRow("100,000 elements") << u"<b>x</b>"_s.repeated(100'000);
    QTest::newRow("100,000 paragraphs") << u"<p>x"_s.repeated(100'000);
    QTest::newRow("tables 500 deep") << u"<table><tr><td>"_s.repeated(500) + u"x"_s;
    QTest::newRow("tables 90 deep") << u"<table><tr><td>"_s.repeated(90) + u"x"_s
            + u"</td></tr></table>"_s.repeated(90);
    QTest::newRow("divs 100,000 deep") << u"<div>"_s.repeated(100'000);
    QTest::newRow("unclosed formats") << u"<font color=red><b><i>"_s.repeated(10'000) + u"<p>"_s.repeated(10'000);
    QTest::newRow("different formats") << [] {
        QString html;
        for (int i = 0; i < 5000; ++i)
            html += u"<font size=%1>"_s.arg(i);
        return html + u"<p>x</p>"_s.repeated(5000);
    }();
    QTest::newRow("50 formats, many paragraphs") << [] {
        QString html;
        for (int i = 0; i < 55; ++i)
            html += u"<font size=%1>"_s.arg(i);
        return html + u"<p>x"_s.repeated(50'000);
    }();
    QTest::newRow("foster parents") << u"<table>"_s + u"<b>x</b>text"_s.repeated(20'000);
    QTest::newRow("one attribute of 5 MB") << u"<p title='"_s + u"a"_s.repeated(5'000'000) + u"'>x"_s;
    QTest::newRow("20,000 attributes") << [] {
        QString html = u"<p"_s;
        for (int i = 0; i < 20'000; ++i)
            html += u" a%1=1"_s.arg(i);
        return html + u">x"_s;
    }();
    QTest::newRow("a table of 10,000 cells")
        << u"<table>"_s + (u"<tr>"_s + u"<td>x</td>"_s.repeated(100)).repeated(100);
    QTest::newRow("open comments") << u"<!--"_s.repeated(100'000);
    QTest::newRow("entities") << u"&amp;"_s.repeated(200'000);
    QTest::newRow("nested lists") << u"<ul><li>"_s.repeated(250) + u"x"_s;
    QTest::newRow("nested quotes") << u"<blockquote>"_s.repeated(250) + u"x"_s;
    QTest::newRow("angle brackets") << u"<"_s.repeated(1'000'000);
}

// A mail must not hang the window: anything slower than linear does not end here before the test's own limit.
void HtmlTest::hugeAndDeepInputIsBounded()
{
    QFETCH(QString, html);
    QElapsedTimer clock;
    clock.start();
    const std::optional<SafeHtml> result = makeSafe(html, onWhite());
    const qint64 cleaned = clock.elapsed();
    if (result) {
        QTextDocument document;
        document.setHtml(result->html);
        document.setTextWidth(500);
        QVERIFY(document.size().height() > 0 || document.isEmpty());
    }
    qInfo("%lld ms to clean, %lld ms in all", cleaned, clock.elapsed());
}

/// What a person sees must be where the link leads.
void HtmlTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // empty: not followed
    QTest::newRow("plain") << u"https://shop.example/"_s << u"https://shop.example/"_s;
    QTest::newRow("mail") << u"mailto:a@b.example"_s << u"mailto:a@b.example"_s;
    QTest::newRow("telephone") << u"tel:+6621234567"_s << u"tel:+6621234567"_s;
    QTest::newRow("space around") << u"  https://shop.example/ "_s << u"https://shop.example/"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("hidden script") << u"java\u200bscript:alert(1)"_s << QString();
    QTest::newRow("relative") << u"/orders/1"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("smb") << u"smb://server/share"_s << QString();
    QTest::newRow("override") << u"https://shop.example/\u202egpj.exe"_s << u"https://shop.example/gpj.exe"_s;
}

void HtmlTest::addresses()
{
    QFETCH(QString, address);
    const std::optional<QUrl> link = safeLink(address);
    QTEST(link ? QString::fromLatin1(link->toEncoded()) : QString(), "expected");
}

QTEST_MAIN(HtmlTest)
#include "htmltest.moc"
