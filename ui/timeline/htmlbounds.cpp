// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/htmlbounds.h"

#include <QSet>
#include <QString>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 60'000;
constexpr int deepestTags = 300;
constexpr int mostOpenFormats = 60;
constexpr qsizetype mostSpacesInTag = 500; ///< as each attribute is compared with those before it

/// Tags that need no end: empty ones, and those whose end is implied by what follows.
bool needsNoEnd(const QString &tag)
{
    static const QSet<QString> tags{u"area"_s, u"base"_s, u"br"_s, u"col"_s, u"embed"_s, u"hr"_s, u"img"_s, u"input"_s,
        u"link"_s, u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s, u"p"_s, u"li"_s, u"dt"_s, u"dd"_s, u"tr"_s,
        u"td"_s, u"th"_s, u"thead"_s, u"tbody"_s, u"tfoot"_s, u"option"_s, u"html"_s, u"head"_s, u"body"_s};
    return tags.contains(tag);
}

bool isFormat(const QString &tag)
{
    static const QSet<QString> tags{u"a"_s, u"b"_s, u"big"_s, u"code"_s, u"em"_s, u"font"_s, u"i"_s, u"nobr"_s, u"s"_s,
        u"small"_s, u"strike"_s, u"strong"_s, u"tt"_s, u"u"_s};
    return tags.contains(tag);
}

/// The end of a comment, or of a text that is not markup, that begins at `from`.
qsizetype endOf(QStringView html, qsizetype from, const QString &mark)
{
    const qsizetype found = html.indexOf(mark, from, Qt::CaseInsensitive);
    return found < 0 ? html.size() : found + mark.size();
}

bool hasTooManyAttributes(QStringView html, qsizetype from)
{
    qsizetype spaces = 0;
    for (qsizetype at = from; at < html.size() && html.at(at) != u'>' && html.at(at) != u'<'; ++at)
        spaces += html.at(at).isSpace() || html.at(at) == u'/' ? 1 : 0;
    return spaces > mostSpacesInTag;
}

struct Count
{
    int tags = 0;
    int open = 0;
    int openFormats = 0;
};

} // namespace

bool isWithinBounds(QStringView html)
{
    Count count;
    qsizetype at = 0;
    while ((at = html.indexOf(u'<', at)) >= 0) {
        if (html.sliced(at).startsWith("<!--"_L1)) {
            at = endOf(html, at + 4, u"-->"_s);
            continue;
        }
        qsizetype name = at + 1;
        const bool closing = name < html.size() && html.at(name) == u'/';
        name += closing ? 1 : 0;
        qsizetype end = name;
        while (end < html.size() && end - name < 20 && (html.at(end).isLetterOrNumber()))
            ++end;
        at = end;
        if (end == name)
            continue;
        const QString tag = html.sliced(name, end - name).toString().toLower();
        if (!closing && (tag == "script"_L1 || tag == "style"_L1)) {
            at = endOf(html, at, u"</"_s + tag);
            continue;
        }
        const int step = closing ? -1 : 1;
        if (isFormat(tag))
            count.openFormats = qMax(0, count.openFormats + step);
        else if (!needsNoEnd(tag))
            count.open = qMax(0, count.open + step);
        if (hasTooManyAttributes(html, end) || ++count.tags > mostTags || count.open > deepestTags
            || count.openFormats > mostOpenFormats)
            return false;
    }
    return true;
}

} // namespace throughline
