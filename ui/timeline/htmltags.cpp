// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/htmltags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace throughline {

using namespace Qt::StringLiterals;

QString allowedTag(GumboTag tag)
{
    static const QHash<int, QString> tags{{GUMBO_TAG_P, u"p"_s}, {GUMBO_TAG_DIV, u"div"_s}, {GUMBO_TAG_SPAN, u"span"_s},
        {GUMBO_TAG_BR, u"br"_s}, {GUMBO_TAG_HR, u"hr"_s}, {GUMBO_TAG_B, u"b"_s}, {GUMBO_TAG_STRONG, u"b"_s},
        {GUMBO_TAG_I, u"i"_s}, {GUMBO_TAG_EM, u"i"_s}, {GUMBO_TAG_CITE, u"i"_s}, {GUMBO_TAG_VAR, u"i"_s},
        {GUMBO_TAG_U, u"u"_s}, {GUMBO_TAG_INS, u"u"_s}, {GUMBO_TAG_S, u"s"_s}, {GUMBO_TAG_STRIKE, u"s"_s},
        {GUMBO_TAG_DEL, u"s"_s}, {GUMBO_TAG_SUB, u"sub"_s}, {GUMBO_TAG_SUP, u"sup"_s}, {GUMBO_TAG_SMALL, u"small"_s},
        {GUMBO_TAG_BIG, u"span"_s}, {GUMBO_TAG_FONT, u"span"_s}, {GUMBO_TAG_MARK, u"span"_s}, {GUMBO_TAG_TT, u"code"_s},
        {GUMBO_TAG_CODE, u"code"_s}, {GUMBO_TAG_KBD, u"code"_s}, {GUMBO_TAG_SAMP, u"code"_s}, {GUMBO_TAG_PRE, u"pre"_s},
        {GUMBO_TAG_BLOCKQUOTE, u"blockquote"_s}, {GUMBO_TAG_H1, u"h3"_s}, {GUMBO_TAG_H2, u"h3"_s},
        {GUMBO_TAG_H3, u"h4"_s}, {GUMBO_TAG_H4, u"h4"_s}, {GUMBO_TAG_H5, u"h4"_s}, {GUMBO_TAG_H6, u"h4"_s},
        {GUMBO_TAG_UL, u"ul"_s}, {GUMBO_TAG_OL, u"ol"_s}, {GUMBO_TAG_LI, u"li"_s}, {GUMBO_TAG_DL, u"dl"_s},
        {GUMBO_TAG_DT, u"dt"_s}, {GUMBO_TAG_DD, u"dd"_s}, {GUMBO_TAG_TABLE, u"table"_s}, {GUMBO_TAG_THEAD, u"thead"_s},
        {GUMBO_TAG_TBODY, u"tbody"_s}, {GUMBO_TAG_TFOOT, u"tfoot"_s}, {GUMBO_TAG_TR, u"tr"_s}, {GUMBO_TAG_TD, u"td"_s},
        {GUMBO_TAG_TH, u"th"_s}, {GUMBO_TAG_A, u"a"_s}, {GUMBO_TAG_CENTER, u"center"_s}, {GUMBO_TAG_ADDRESS, u"div"_s},
        {GUMBO_TAG_ARTICLE, u"div"_s}, {GUMBO_TAG_SECTION, u"div"_s}, {GUMBO_TAG_HEADER, u"div"_s},
        {GUMBO_TAG_FOOTER, u"div"_s}, {GUMBO_TAG_MAIN, u"div"_s}, {GUMBO_TAG_NAV, u"div"_s},
        {GUMBO_TAG_ASIDE, u"div"_s}, {GUMBO_TAG_FIGURE, u"div"_s}, {GUMBO_TAG_FIGCAPTION, u"div"_s},
        {GUMBO_TAG_CAPTION, u"div"_s}, {GUMBO_TAG_BODY, u"div"_s}};
    return tags.value(tag);
}

bool isDropped(GumboTag tag)
{
    static const QSet<int> tags{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_META,
        GUMBO_TAG_LINK, GUMBO_TAG_BASE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME,
        GUMBO_TAG_FRAMESET, GUMBO_TAG_NOFRAMES, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_APPLET, GUMBO_TAG_PARAM,
        GUMBO_TAG_NOEMBED, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
        GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_MAP, GUMBO_TAG_AREA, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT,
        GUMBO_TAG_TEXTAREA, GUMBO_TAG_OPTION, GUMBO_TAG_DATALIST, GUMBO_TAG_KEYGEN, GUMBO_TAG_BGSOUND,
        GUMBO_TAG_PLAINTEXT};
    return tags.contains(tag);
}

bool isPartOfTable(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH: return true;
    default: return false;
    }
}

namespace {

bool hasClass(const GumboElement &element, std::initializer_list<QLatin1StringView> names)
{
    const QStringList classes = attributeOf(element, "class").left(500).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(names, [&classes](QLatin1StringView name) { return classes.contains(name); });
}

} // namespace

bool isQuote(const GumboElement &element)
{
    if (element.tag == GUMBO_TAG_BLOCKQUOTE && attributeOf(element, "type") == "cite"_L1)
        return true;
    return hasClass(element,
               {"gmail_quote"_L1, "gmail_quote_container"_L1, "moz-cite-prefix"_L1, "yahoo_quoted"_L1,
                   "protonmail_quote"_L1, "throughline_quote"_L1})
        || isHeadOfQuote(element);
}

bool isHeadOfQuote(const GumboElement &element)
{
    const QString id = attributeOf(element, "id");
    return id == "divRplyFwdMsg"_L1 || id == "appendonsend"_L1;
}

bool isSignature(const GumboElement &element)
{
    return hasClass(element, {"gmail_signature"_L1, "moz-signature"_L1, "protonmail_signature_block"_L1});
}

QString attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasAttribute(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

} // namespace throughline
