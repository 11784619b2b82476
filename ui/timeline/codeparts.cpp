// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/codeparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSearched = 64LL * 1024;
constexpr qsizetype longestJson = 20'000;
constexpr int mostAttempts = 20;

/// The end of the brackets that open at `from`, or -1. Brackets inside of JSON strings do not count.
qsizetype closingBracket(QStringView text, qsizetype from)
{
    int depth = 0;
    bool inString = false;
    const qsizetype limit = qMin(text.size(), from + longestJson);
    for (qsizetype at = from; at < limit; ++at) {
        const QChar c = text.at(at);
        if (inString) {
            if (c == u'\\')
                ++at;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if ((c == u'}' || c == u']') && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

bool isJson(QStringView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return !document.object().isEmpty();
    return document.isArray() && !document.array().isEmpty() && document.array().first().isObject();
}

void addProse(QList<TextPart> &parts, QStringView text)
{
    if (!text.trimmed().isEmpty())
        parts.append({.text = text.toString(), .code = false, .language = {}});
}

void splitJson(QList<TextPart> &parts, QStringView prose)
{
    qsizetype done = 0;
    qsizetype at = 0;
    for (int attempts = 0; attempts < mostAttempts && at < qMin(prose.size(), longestSearched); ++attempts) {
        while (at < prose.size() && prose.at(at) != u'{' && prose.at(at) != u'[')
            ++at;
        const qsizetype end = at < prose.size() ? closingBracket(prose, at) : -1;
        if (end < 0 || !isJson(prose.sliced(at, end - at))) {
            ++at;
            continue;
        }
        addProse(parts, prose.sliced(done, at - done));
        parts.append({.text = prose.sliced(at, end - at).toString(), .code = true, .language = u"json"_s});
        done = at = end;
    }
    addProse(parts, prose.sliced(done));
}

QString fenceOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    for (const QLatin1StringView fence : {"```"_L1, "~~~"_L1}) {
        if (trimmed.startsWith(fence))
            return fence;
    }
    return {};
}

} // namespace

QList<TextPart> splitCode(const QString &text)
{
    QList<TextPart> parts;
    qsizetype proseFrom = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype lineEnd = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QStringView line = QStringView(text).sliced(at, lineEnd - at);
        const QString fence = fenceOf(line);
        const qsizetype body = qMin(lineEnd + 1, text.size());
        const qsizetype close = fence.isEmpty() ? -1 : text.indexOf(u'\n' + fence, lineEnd);
        if (close < 0) {
            at = body;
            continue;
        }
        splitJson(parts, QStringView(text).sliced(proseFrom, at - proseFrom));
        parts.append({.text = text.sliced(body, qMax(qsizetype(0), close - body)),
            .code = true,
            .language = line.trimmed().sliced(fence.size()).trimmed().toString()});
        const qsizetype next = text.indexOf(u'\n', close + 1);
        at = proseFrom = next < 0 ? text.size() : next + 1;
    }
    splitJson(parts, QStringView(text).sliced(proseFrom));
    return parts;
}

} // namespace throughline
