// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/htmlwriter.h"

#include "ui/style/tokens.h"
#include "ui/timeline/htmltags.h"

#include <QSet>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 60'000;
constexpr int mostElements = 6'000;
constexpr int mostCells = 3'000;
constexpr int mostPictures = 200;
constexpr int deepest = 200;
/// A QTextDocument lays a table out several times for each one around it; what is nested deeper becomes plain blocks.
constexpr int deepestTable = 2;

} // namespace

void HtmlWriter::write(const GumboNode &root)
{
    writeNode(root, {.ground = m_setting.ground, .ink = m_setting.ink, .tables = 0, .depth = 0});
}

bool HtmlWriter::isFull()
{
    const bool full = m_text > mostText || m_elements > mostElements || m_pictures > mostPictures;
    m_safe.cut = m_safe.cut || full;
    return full || (m_restIsQuoted && m_setting.quotes == Quotes::Folded);
}

void HtmlWriter::writeNode(const GumboNode &node, const Surroundings &around)
{
    if (isFull() || around.depth > deepest)
        return;
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA: return writeText(node.v.text.text);
    case GUMBO_NODE_ELEMENT: return writeElement(node.v.element, around);
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE: return;
    }
}

void HtmlWriter::writeText(const char *utf8)
{
    const QString text = QString::fromUtf8(utf8).left(mostText - qMin(m_text, mostText));
    for (const QChar c : text)
        m_text += c.isSpace() ? 0 : 1;
    m_safe.html += text.toHtmlEscaped();
}

void HtmlWriter::writeChildren(const GumboElement &element, const Surroundings &around)
{
    for (unsigned i = 0; i < element.children.length; ++i)
        writeNode(*static_cast<const GumboNode *>(element.children.data[i]), around);
}

void HtmlWriter::writeElement(const GumboElement &element, const Surroundings &around)
{
    ++m_elements;
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isDropped(element.tag))
        return;
    const SafeStyle style = safeStyle(attributeOf(element, "style"));
    if (style.hidden || hasAttribute(element, "hidden"))
        return;
    if (element.tag == GUMBO_TAG_IMG)
        return writePicture(element);
    if (m_text > 0 && (isQuote(element) || isSignature(element))) {
        writeFoldMark();
        m_restIsQuoted = m_restIsQuoted || isHeadOfQuote(element);
        if (m_setting.quotes == Quotes::Folded)
            return;
    }
    Surroundings inside = around;
    ++inside.depth;
    const QString tag = tagFor(element, around);
    if (tag.isEmpty())
        return writeChildren(element, inside);
    inside.tables += tag == "table"_L1 ? 1 : 0;
    const QString css = styleFor(element, style, inside);
    m_safe.html += u'<' + tag + attributes(element, tag);
    if (!css.isEmpty())
        m_safe.html += u" style=\""_s + css.toHtmlEscaped() + u'"';
    m_safe.html += u'>';
    if (tag == "br"_L1 || tag == "hr"_L1)
        return;
    writeChildren(element, inside);
    m_safe.html += u"</"_s + tag + u'>';
}

QString HtmlWriter::tagFor(const GumboElement &element, const Surroundings &around)
{
    QString tag = allowedTag(element.tag);
    if (isPartOfTable(element.tag)) {
        const bool tooDeep = around.tables + (element.tag == GUMBO_TAG_TABLE ? 1 : 0) > deepestTable;
        const bool cell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
        if (tooDeep || (cell && ++m_cells > mostCells))
            return cell || element.tag == GUMBO_TAG_TABLE ? u"div"_s : QString();
    }
    if (tag == "a"_L1 && !safeLink(attributeOf(element, "href")))
        return u"span"_s;
    return tag;
}

QString HtmlWriter::attributes(const GumboElement &element, const QString &tag) const
{
    QString written;
    const auto add = [&written](QLatin1StringView name, const QString &value) {
        written += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
    };
    if (tag == "a"_L1) {
        if (const std::optional<QUrl> link = safeLink(attributeOf(element, "href")))
            add("href"_L1, QString::fromLatin1(link->toEncoded()));
    }
    if (tag == "td"_L1 || tag == "th"_L1) {
        for (const char *name : {"colspan", "rowspan"}) {
            const int span = attributeOf(element, name).toInt();
            if (span > 1 && span <= 50)
                add(QLatin1StringView(name), QString::number(span));
        }
    }
    if (tag == "table"_L1)
        written += u" cellspacing=\"0\" cellpadding=\"3\""_s;
    if (tag == "ol"_L1) {
        const int start = attributeOf(element, "start").toInt();
        if (start > 1 && start < 100'000)
            add("start"_L1, QString::number(start));
    }
    static const QSet<QString> alignments{u"left"_s, u"right"_s, u"center"_s, u"justify"_s};
    if (const QString align = attributeOf(element, "align").toLower(); alignments.contains(align) && tag != "table"_L1)
        add("align"_L1, align);
    if (const QString direction = attributeOf(element, "dir").toLower(); direction == "rtl"_L1 || direction == "ltr"_L1)
        add("dir"_L1, direction);
    return written;
}

QString HtmlWriter::styleFor(const GumboElement &element, const SafeStyle &style, Surroundings &inside) const
{
    std::optional<QColor> background = style.background;
    if (!background && isPartOfTable(element.tag))
        background = cssColor(attributeOf(element, "bgcolor"));
    std::optional<QColor> color = style.color;
    if (!color && element.tag == GUMBO_TAG_FONT)
        color = cssColor(attributeOf(element, "color"));
    QString css = style.rest;
    if (style.large)
        css += u"font-size:large;"_s;
    if (background) {
        inside.ground = fittingBackground(*background, inside.ground);
        css += u"background-color:"_s + inside.ground.name() + u';';
    }
    const bool isLink = element.tag == GUMBO_TAG_A;
    // Grey that was meant for paper is nobody's choice of colour: the reader's own text colour stands for it.
    if (color && color->hslSaturationF() < 0.15F
        && contrast(*color, inside.ground) < contrast(m_setting.ink, inside.ground))
        color = m_setting.ink;
    const QColor ink = readable(color.value_or(isLink ? m_setting.link : inside.ink), inside.ground);
    if (ink != (isLink ? m_setting.link : inside.ink))
        css += u"color:"_s + ink.name() + u';';
    if (element.tag == GUMBO_TAG_PRE)
        css += u"white-space:pre-wrap;"_s;
    inside.ink = ink;
    return css;
}

void HtmlWriter::writePicture(const GumboElement &element)
{
    const QString source = attributeOf(element, "src").trimmed();
    const int width = attributeOf(element, "width").toInt();
    const int height = attributeOf(element, "height").toInt();
    const QString description = attributeOf(element, "alt").simplified().left(200);
    const bool embedded = source.startsWith("cid:"_L1, Qt::CaseInsensitive);
    const std::optional<QUrl> link = embedded ? std::nullopt : safeLink(source);
    const bool remote = link && link->scheme().startsWith("http"_L1);
    const bool countsReaders = remote && width > 0 && width <= 2 && height <= 2;
    if (countsReaders)
        return;
    if (!embedded && !(remote && m_setting.remotePictures)) {
        m_safe.picturesHeldBack += remote ? 1 : 0;
        if (!description.isEmpty())
            m_safe.html += u'[' + description.toHtmlEscaped() + u']';
        return;
    }
    ++m_pictures;
    const QString address = embedded ? source.left(500) : QString::fromLatin1(link->toEncoded());
    m_safe.html += u"<img src=\""_s + address.toHtmlEscaped() + u"\" alt=\""_s + description.toHtmlEscaped() + u'"';
    constexpr int widest = 480;
    if (width > 0)
        m_safe.html += u" width=\"%1\""_s.arg(qMin(width, widest));
    if (height > 0 && width <= widest && height <= 2 * widest)
        m_safe.html += u" height=\"%1\""_s.arg(height);
    m_safe.html += u'>';
}

void HtmlWriter::writeFoldMark()
{
    if (std::exchange(m_safe.folded, true))
        return;
    m_safe.html += u"<p><a href=\"%1\" style=\"text-decoration:none\">\u2026</a></p>"_s.arg(unfoldAddress());
}

} // namespace throughline
