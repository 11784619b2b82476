// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/codehighlighter.h"

#include "ui/timeline/safecss.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHighlighted = 20'000;

class RangeCollector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit RangeCollector(const QColor &ground)
        : m_ground(ground)
    { }

    QList<QTextLayout::FormatRange> collect(const QString &code)
    {
        KSyntaxHighlighting::State state;
        const auto lines = code.left(longestHighlighted).split(u'\n');
        for (const QString &line : lines) {
            state = highlightLine(line, state);
            m_lineStart += int(line.size()) + 1;
        }
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat look;
        if (format.hasTextColor(theme()))
            look.setForeground(readable(format.textColor(theme()), m_ground));
        if (format.isBold(theme()))
            look.setFontWeight(QFont::Bold);
        m_ranges.append({.start = m_lineStart + offset, .length = length, .format = look});
    }

private:
    QColor m_ground;
    QList<QTextLayout::FormatRange> m_ranges;
    int m_lineStart = 0;
};

} // namespace

CodeHighlighter::CodeHighlighter() = default;
CodeHighlighter::~CodeHighlighter() = default;

KSyntaxHighlighting::Repository &CodeHighlighter::repository()
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    return *m_repository;
}

KSyntaxHighlighting::Definition CodeHighlighter::definition(const QString &language)
{
    const KSyntaxHighlighting::Definition byName = repository().definitionForName(language);
    return byName.isValid() ? byName : repository().definitionForFileName(u"code."_s + language.toLower());
}

QList<QTextLayout::FormatRange> CodeHighlighter::ranges(
    const QString &code, const QString &language, const QColor &ground)
{
    if (language.isEmpty())
        return {};
    const KSyntaxHighlighting::Definition found = definition(language);
    if (!found.isValid())
        return {};
    RangeCollector collector(ground);
    collector.setDefinition(found);
    collector.setTheme(
        repository().defaultTheme(ground.lightness() < 128 ? KSyntaxHighlighting::Repository::DarkTheme
                                                           : KSyntaxHighlighting::Repository::LightTheme));
    return collector.collect(code);
}

} // namespace throughline
