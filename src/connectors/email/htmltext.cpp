// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/htmltext.h"

#include <KCharsets>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::email {

namespace {

constexpr qsizetype longestEntity = 12;
constexpr int deepestQuote = 10;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':';
}

/// Collects text the way a browser lays it out: white space collapses, blocks begin a line.
class Writer
{
public:
    void text(QChar c)
    {
        const bool space = c.isSpace() && c != QChar::Nbsp;
        if (space && !m_preformatted) {
            m_spaceWaits = !m_lineIsEmpty;
            return;
        }
        if (c == u'\n') {
            lineBreak();
            return;
        }
        put(c == QChar::Nbsp ? QChar(u' ') : c);
    }
    void lineBreak()
    {
        m_out += u'\n';
        m_lineIsEmpty = true;
        m_spaceWaits = false;
    }
    /// A block begins or ends: a new line, with an empty one before it when `apart`.
    void block(bool apart)
    {
        if (m_out.isEmpty())
            return;
        if (!m_lineIsEmpty)
            lineBreak();
        if (apart && !m_out.endsWith("\n\n"_L1))
            lineBreak();
    }
    void quote(int by)
    {
        block(by > 0);
        m_quotes = std::clamp(m_quotes + by, 0, deepestQuote);
    }
    void setPreformatted(bool on) { m_preformatted = on; }
    void bullet()
    {
        block(false);
        put(u'\u2022');
        m_spaceWaits = true;
    }
    void cell() { m_spaceWaits = !m_lineIsEmpty; }
    QString result() const { return m_out.trimmed(); }

private:
    void put(QChar c)
    {
        if (m_lineIsEmpty && m_quotes > 0)
            m_out += QString(m_quotes, u'>') + u' ';
        else if (m_spaceWaits)
            m_out += u' ';
        m_spaceWaits = false;
        m_lineIsEmpty = false;
        m_out += c;
    }

    QString m_out;
    int m_quotes = 0;
    bool m_lineIsEmpty = true;
    bool m_spaceWaits = false;
    bool m_preformatted = false;
};

class Reader
{
public:
    explicit Reader(QStringView html)
        : m_html(html)
    { }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<' && opensTag())
                tag();
            else if (c == u'&')
                entity();
            else {
                m_writer.text(c);
                ++m_at;
            }
        }
        return m_writer.result();
    }

private:
    bool opensTag() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html.at(m_at + 1);
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void tag()
    {
        if (m_html.sliced(m_at).startsWith("<!--"_L1)) {
            skipTo(u"-->"_s);
            return;
        }
        ++m_at;
        const bool closing = m_html.at(m_at) == u'/';
        m_at += closing ? 1 : 0;
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html.at(m_at)))
            ++m_at;
        const QString name = m_html.sliced(begin, std::min<qsizetype>(m_at - begin, 20)).toString().toLower();
        skipAttributes();
        if (closing)
            close(name);
        else
            open(name);
    }

    void skipAttributes()
    {
        QChar quote;
        for (; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html.at(m_at);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'>') {
                ++m_at;
                return;
            } else if (c == u'<') {
                return; // a tag that was never closed
            } else if ((c == u'"' || c == u'\'') && m_html.at(m_at - 1) == u'=') {
                quote = c;
            }
        }
    }

    void skipTo(const QString &end)
    {
        const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at + end.size();
    }

    void open(const QString &name)
    {
        static const QSet<QString> unread{u"style"_s, u"script"_s, u"title"_s, u"template"_s, u"noscript"_s};
        if (unread.contains(name)) {
            skipTo(u"</"_s + name);
            skipTo(u">"_s);
        } else if (name == "br"_L1) {
            m_writer.lineBreak();
        } else if (name == "li"_L1) {
            m_writer.bullet();
        } else if (name == "td"_L1 || name == "th"_L1) {
            m_writer.cell();
        } else {
            block(name, 1);
        }
    }

    void close(const QString &name) { block(name, -1); }

    void block(const QString &name, int direction)
    {
        static const QSet<QString> lines{u"div"_s, u"tr"_s, u"table"_s, u"section"_s, u"article"_s, u"header"_s,
            u"footer"_s, u"address"_s, u"dt"_s, u"dd"_s, u"li"_s, u"hr"_s, u"center"_s, u"form"_s};
        static const QSet<QString> paragraphs{
            u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"ul"_s, u"ol"_s, u"dl"_s};
        if (name == "blockquote"_L1)
            m_writer.quote(direction);
        else if (name == "pre"_L1 || name == "textarea"_L1) {
            m_writer.block(true);
            m_writer.setPreformatted(direction > 0);
        } else if (lines.contains(name) || paragraphs.contains(name))
            m_writer.block(paragraphs.contains(name));
    }

    void entity()
    {
        const QStringView ahead = m_html.sliced(m_at + 1, std::min(longestEntity, m_html.size() - m_at - 1));
        const qsizetype end = ahead.indexOf(u';');
        const QStringView name = ahead.first(std::max<qsizetype>(end, 0));
        if (end > 0 && writeEntity(name)) {
            m_at += end + 2;
            return;
        }
        m_writer.text(u'&');
        ++m_at;
    }

    bool writeEntity(QStringView name)
    {
        if (!name.startsWith(u'#')) {
            const QChar c = KCharsets::fromEntity(name);
            if (!c.isNull())
                m_writer.text(c);
            return !c.isNull();
        }
        const bool hexadecimal = name.size() > 1 && name.at(1).toLower() == u'x';
        bool whole = false;
        const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&whole, hexadecimal ? 16 : 10);
        if (!whole || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
            return false;
        for (const QChar c : QChar::fromUcs4(code))
            m_writer.text(c);
        return true;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    Writer m_writer;
};

} // namespace

QString textOfHtml(QStringView html)
{
    return Reader(html).read();
}

} // namespace throughline::email
