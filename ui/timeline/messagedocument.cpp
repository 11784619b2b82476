// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/messagedocument.h"

#include "core/quoting.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/timeline/codehighlighter.h"
#include "ui/timeline/codeparts.h"
#include "ui/timeline/links.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 60'000;

class TextWriter
{
public:
    TextWriter(BubbleDocument &document, const Tokens &tokens, CodeHighlighter &highlighter, bool markdown)
        : m_cursor(&document)
        , m_tokens(tokens)
        , m_highlighter(highlighter)
        , m_markdown(markdown)
    { }

    void writeOwn(const QString &text)
    {
        const auto parts = splitCode(text);
        for (const TextPart &part : parts) {
            if (part.code)
                writeCode(part);
            else if (m_markdown)
                writeMarkdown(part.text);
            else
                writePlain(part.text, {});
        }
    }

    void writeQuoted(const QString &text)
    {
        QTextCharFormat format;
        format.setForeground(m_tokens.muted);
        writePlain(text, format);
    }

    void writeFoldMark()
    {
        startBlock({});
        m_cursor.insertText(u"\u2026"_s, linkFormat(unfoldAddress()));
    }

private:
    void startBlock(const QTextBlockFormat &format)
    {
        if (std::exchange(m_empty, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, {});
        m_cursor.setCharFormat({});
    }

    QTextCharFormat linkFormat(const QString &address) const
    {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setForeground(m_tokens.accent);
        format.setFontUnderline(address != unfoldAddress());
        return format;
    }

    void writePlain(const QString &text, const QTextCharFormat &format)
    {
        startBlock({});
        const QString shown = withoutOuterBlankLines(text);
        qsizetype done = 0;
        const auto links = findLinks(shown);
        for (const LinkSpan &link : links) {
            m_cursor.insertText(shown.sliced(done, link.start - done), format);
            m_cursor.insertText(shown.sliced(link.start, link.length), linkFormat(honestAddress(link.address)));
            done = link.start + link.length;
        }
        m_cursor.insertText(shown.sliced(done), format);
    }

    void writeMarkdown(const QString &text)
    {
        // People who write in a box expect a new line where they made one.
        QString hardBreaks = withoutOuterBlankLines(text);
        hardBreaks.replace(u'\n', u"  \n"_s);
        startBlock({});
        const int first = m_cursor.blockNumber();
        m_cursor.insertFragment(QTextDocumentFragment::fromMarkdown(hardBreaks,
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML));
        m_cursor.movePosition(QTextCursor::End);
        spaceParagraphs(first);
    }

    /// Markdown makes paragraphs without a distance; items of a list belong closer together.
    void spaceParagraphs(int firstBlock)
    {
        QTextDocument &document = *m_cursor.document();
        for (QTextBlock block = document.findBlockByNumber(firstBlock + 1); block.isValid(); block = block.next()) {
            const bool item = block.textList() && block.previous().textList();
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(scaled(item ? 2 : 6));
            QTextCursor(block).setBlockFormat(format);
        }
    }

    void writeCode(const TextPart &part)
    {
        QTextBlockFormat block;
        block.setProperty(codeBlockProperty, true);
        block.setLeftMargin(scaled(10));
        block.setRightMargin(scaled(10));
        block.setTopMargin(scaled(m_empty ? 6 : 12));
        block.setBottomMargin(scaled(12));
        block.setLayoutDirection(Qt::LeftToRight);
        startBlock(block);
        QTextCharFormat format;
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        format.setFontFamilies(fixed.families());
        format.setFontFixedPitch(true);
        format.setProperty(QTextFormat::FontPixelSize, QFontInfo(fontFor(TextRole::Secondary)).pixelSize());
        const int start = m_cursor.position();
        QString lines = part.text;
        m_cursor.insertText(lines.replace(u'\n', QChar::LineSeparator), format);
        for (const QTextLayout::FormatRange &range :
            m_highlighter.ranges(part.text, part.language, m_tokens.background)) {
            m_cursor.setPosition(start + range.start);
            m_cursor.setPosition(start + range.start + range.length, QTextCursor::KeepAnchor);
            m_cursor.mergeCharFormat(range.format);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static QString withoutOuterBlankLines(const QString &text)
    {
        qsizetype from = 0;
        for (qsizetype at = 0; at < text.size() && text.at(at).isSpace(); ++at)
            from = text.at(at) == u'\n' ? at + 1 : from;
        qsizetype end = text.size();
        while (end > from && text.at(end - 1).isSpace())
            --end;
        return text.sliced(from, end - from);
    }

    QTextCursor m_cursor;
    const Tokens &m_tokens;
    CodeHighlighter &m_highlighter;
    bool m_markdown;
    bool m_empty = true;
};

/// Paragraphs stand closer than on a page, and nothing stands before the first or after the last.
void tighten(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(codeBlockProperty))
            continue;
        const qreal most = scaled(space::s);
        format.setTopMargin(block == document.begin() ? 0 : qMin(format.topMargin(), most));
        format.setBottomMargin(block.next().isValid() ? qMin(format.bottomMargin(), most) : 0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

bool fillWithHtml(
    BubbleDocument &document, const MessageSummary &message, const DocumentSetting &setting, const Tokens &t)
{
    if (message.content.html.isEmpty())
        return false;
    const HtmlSetting html{.remotePictures = setting.remotePictures,
        .quotes = setting.quotes,
        .ground = groundOf(message.kind, t),
        .ink = t.text,
        .link = t.accent};
    const std::optional<SafeHtml> safe = makeSafe(message.content.html, html);
    if (!safe)
        return false;
    document.setHtml(safe->html);
    if (document.isEmpty() && safe->picturesHeldBack == 0)
        return false;
    document.picturesHeldBack = safe->picturesHeldBack;
    document.folded = safe->folded;
    document.cut = safe->cut;
    tighten(document);
    return true;
}

void fillWithText(BubbleDocument &document, const MessageSummary &message, const DocumentSetting &setting,
    const Tokens &t, CodeHighlighter &highlighter)
{
    const bool ours = message.kind != MessageKind::Inbound;
    document.cut = message.content.text.size() > longestText;
    const QString text = message.content.text.left(longestText);
    TextWriter writer(document, t, highlighter, ours && message.content.html.isEmpty());
    if (ours)
        return writer.writeOwn(text);
    bool anyOwn = false;
    const auto runs = splitQuoting(text);
    for (const TextRun &run : runs) {
        // A message of nothing but a quote, as some forward, is shown.
        const bool own = run.kind == TextRun::Kind::Own || (!anyOwn && run.kind == TextRun::Kind::Quoted);
        anyOwn = anyOwn || (own && !QStringView(run.text).trimmed().isEmpty());
        if (own) {
            writer.writeOwn(run.text);
            continue;
        }
        if (!std::exchange(document.folded, true))
            writer.writeFoldMark();
        if (setting.quotes == Quotes::Unfolded)
            writer.writeQuoted(run.text);
    }
}

} // namespace

QColor groundOf(MessageKind kind, const Tokens &tokens)
{
    switch (kind) {
    case MessageKind::Inbound: return tokens.raised;
    case MessageKind::Outbound: return tokens.sent;
    case MessageKind::Note: return tokens.note;
    }
    return tokens.raised;
}

std::unique_ptr<BubbleDocument> makeDocument(
    const MessageSummary &message, const DocumentSetting &setting, const Tokens &tokens, CodeHighlighter &highlighter)
{
    auto document = std::make_unique<BubbleDocument>(setting.font);
    if (!fillWithHtml(*document, message, setting, tokens)) {
        fillWithText(*document, message, setting, tokens, highlighter);
        tighten(*document);
    }
    return document;
}

} // namespace throughline
