// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Who may include whom. A room sees itself; app and tests see everything.
const QHash<QString, QStringList> &mayInclude()
{
    static const QHash<QString, QStringList> rooms{
        {u"core"_s, {}},
        {u"connector"_s, {u"core"_s}},
        {u"store"_s, {u"core"_s}},
        {u"team"_s, {u"core"_s, u"store"_s}},
        {u"service"_s, {u"core"_s, u"connector"_s, u"store"_s}},
        {u"model"_s, {u"core"_s, u"connector"_s, u"service"_s}},
        {u"connectors"_s, {u"core"_s, u"connector"_s}},
        {u"ui"_s, {u"core"_s, u"connector"_s, u"service"_s, u"model"_s}},
    };
    return rooms;
}

bool isCode(const QString &path)
{
    return path.endsWith(u".h") || path.endsWith(u".cpp");
}

/// "core" for "src/core/event.h", "ui" for "ui/workspace/desk.cpp", "connectors/email" for that connector.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const qsizetype first = parts.first() == u"src" ? 1 : 0;
    if (parts.value(first) == u"connectors" && parts.size() > first + 2)
        return parts.value(first) + u'/' + parts.value(first + 1);
    return parts.size() > first + 1 ? parts.value(first) : QString();
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator all =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (all.hasNext())
        found << all.next().captured(1);
    return found;
}

QStringList ownIncludes(const SourceFile &file)
{
    return matches(file.text, uR"re(^\s*#\s*include\s+"([^"]+)")re"_s);
}

/// The path of an included header below the checkout: includes are written from src/ or from the top.
QString included(const QString &name, const QHash<QString, QStringList> &known)
{
    return known.contains(u"src/"_s + name) ? u"src/"_s + name : name;
}

/// The headers on the way from `path` back to itself; empty when there is no such way.
QStringList circleThrough(const QString &path, const QHash<QString, QStringList> &graph)
{
    QStringList waiting{path};
    QHash<QString, QString> reachedFrom;
    while (!waiting.isEmpty()) {
        const QString at = waiting.takeFirst();
        const auto reached = graph.value(at);
        for (const QString &next : reached) {
            if (next == path) {
                QStringList circle{path};
                for (QString step = at; step != path; step = reachedFrom.value(step))
                    circle.prepend(step);
                return circle;
            }
            if (graph.contains(next) && !reachedFrom.contains(next)) {
                reachedFrom.insert(next, at);
                waiting << next;
            }
        }
    }
    return {};
}

QStringList foreignLibraries(const SourceFile &file, const QString &room)
{
    QStringList found;
    const bool mayWiden = room == u"ui";
    const bool mayStore = room == u"store" || room == u"team" || room == u"service";
    const auto included = matches(file.text, uR"re(^\s*#\s*include\s+<([^>]+)>)re"_s);
    for (const QString &each : included) {
        const bool widgets = each.startsWith(u"QtWidgets") || each == u"QWidget" || each == u"QApplication";
        const bool sql = each.startsWith(u"QtSql") || each.startsWith(u"QSql");
        const bool sqlite = each == u"sqlite3.h" && room != u"store";
        if ((widgets && !mayWiden) || (sql && !mayStore) || sqlite)
            found << file.path + u": <"_s + each + u'>';
    }
    return found;
}

} // namespace

QStringList forbiddenIncludes(const SourceFile &file)
{
    const QString room = roomOf(file.path);
    const QString kind = room.section(u'/', 0, 0);
    if (!isCode(file.path) || !mayInclude().contains(kind))
        return {};
    QStringList found = foreignLibraries(file, room);
    const auto included = ownIncludes(file);
    for (const QString &name : included) {
        const QString other = roomOf(name);
        const bool ours = other.isEmpty() || other == room || mayInclude().value(kind).contains(other);
        const bool house = mayInclude().contains(other.section(u'/', 0, 0)) || other == u"app" || other == u"tests";
        if (house && !ours)
            found << u"%1: \"%2\" (%3 may not see %4)"_s.arg(file.path, name, room, other);
    }
    return found;
}

QStringList includeCircles(const QList<SourceFile> &files)
{
    QHash<QString, QStringList> graph;
    for (const SourceFile &each : files) {
        if (each.path.endsWith(u".h"))
            graph.insert(each.path, ownIncludes(each));
    }
    const QHash<QString, QStringList> known = graph;
    for (QStringList &names : graph) {
        for (QString &name : names)
            name = included(name, known);
    }
    QStringList found;
    for (auto each = graph.cbegin(); each != graph.cend(); ++each) {
        const QStringList circle = circleThrough(each.key(), graph);
        if (!circle.isEmpty() && each.key() == std::ranges::min(circle))
            found << circle.join(u" → ");
    }
    return found;
}

QStringList tooLong(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= 400 || file.path.endsWith(u".md") || file.path.endsWith(u".json"))
        return {};
    return {u"%1: %2 lines"_s.arg(file.path).arg(lines)};
}

QStringList missingLicence(const SourceFile &file)
{
    static const QStringList endings{
        u".h"_s, u".cpp"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".sql"_s, u".sh"_s, u".py"_s};
    const bool code = file.text.startsWith(u"#!")
        || std::ranges::any_of(endings, [&file](const QString &each) { return file.path.endsWith(each); });
    const QString top = file.text.left(400);
    if (!code
        || (top.contains(u"SPDX-License-Identifier: GPL-3.0-or-later") && top.contains(u"SPDX-FileCopyrightText: ")))
        return {};
    return {file.path};
}

QStringList unfinished(const SourceFile &file)
{
    QStringList found;
    // Written apart, so that the rule does not find itself.
    const auto marks = matches(file.text,
        u"\\b(TO"
        u"DO|FIX"
        u"ME|XX"
        u"X|HA"
        u"CK)\\b"_s);
    for (const QString &each : marks)
        found << file.path + u": "_s + each;
    return found;
}

QStringList pathsOfOneMachine(const SourceFile &file, const QString &checkout)
{
    for (const QString &each : {checkout, u"/ro"_s + u"ot/"_s, u"/wo"_s + u"rk/"_s}) {
        const QString pattern = u"(?<![\\w./}*])("_s + QRegularExpression::escape(each) + u")"_s;
        if (!matches(file.text, pattern).isEmpty())
            return {file.path + u": "_s + each};
    }
    return {};
}

} // namespace throughline
