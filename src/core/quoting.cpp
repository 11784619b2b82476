// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quoting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using Kind = TextRun::Kind;

constexpr qsizetype longestHead = 400;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(u"^\\s*(?:"_s + pattern + u")\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
}

/// "On … wrote:". A date must be in it, so that a sentence of the person's own is not taken for it.
bool isAttribution(const QString &line)
{
    static const QRegularExpression pattern =
        whole(uR"((?:On\b.+\bwrote|Am\b.+\bschrieb\b.*|Le\b.+\ba écrit|El\b.+\bescribió|)"
              uR"(Il\b.+\bha scritto|Em\b.+\bescreveu|Op\b.+\bschreef\b.*|)"
              uR"(.+@.+写道|.+@.+寫道|在.+写道|.+書きました|.+のメール|.+@.+작성|)"
              uR"(\d{4}年.+<.+@.+>|ในวันที่.+เขียนว่า|เมื่อ.+เขียนว่า|.+@.+เขียน)\s*[:：])"_s);
    const bool endsAsOne = line.endsWith(u':') || line.endsWith(u'：');
    return endsAsOne && line.size() <= longestHead && std::ranges::any_of(line, [](QChar c) { return c.isDigit(); })
        && pattern.match(line).hasMatch();
}

/// Outlook's line, after which everything is old.
bool isDivider(const QString &line)
{
    static const QRegularExpression pattern = whole(
        uR"(-{2,}\s*(?:Original Message|Original Appointment|Ursprüngliche Nachricht|Message d'origine|Mensaje original|)"
        uR"(Messaggio originale|Mensagem original|Oorspronkelijk bericht|元のメッセージ|Original メッセージ|原始邮件|原始郵件|)"
        uR"(邮件原件|원본 메시지|ข้อความต้นฉบับ|ข้อความเดิม)\s*-{2,})"_s);
    return line.size() <= longestHead && line.contains(u"--"_s) && pattern.match(line).hasMatch();
}

QRegularExpression field(const QString &names)
{
    return QRegularExpression(
        u"^\\s*\\*?(?:"_s + names + u")\\s*[:：]\\*?"_s, QRegularExpression::CaseInsensitiveOption);
}

bool isFrom(const QString &line)
{
    static const QRegularExpression pattern = field(u"From|Von|De|Da|Van|差出人|发件人|寄件者|寄件人|보낸 사람|จาก"_s);
    return pattern.matchView(QStringView(line).first(std::min(line.size(), longestHead))).hasMatch();
}

bool isOtherField(const QString &line)
{
    static const QRegularExpression pattern = field(u"Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|"
                                                    u"Enviado|Fecha|Para|Asunto|Inviato|A|Oggetto|Assunto|"
                                                    "Verzonden|Aan|Onderwerp|送信日時|日時|宛先|件名|发送时间|收件人|"
                                                    "抄送|主题|寄件日期|日期|收件者|副本|主旨|보낸 날짜|받는 사람|제목|"
                                                    "ส่งเมื่อ|ส่ง|วันที่|ถึง|สำเนา|เรื่อง"_s);
    return pattern.matchView(QStringView(line).first(std::min(line.size(), longestHead))).hasMatch();
}

/// "Sent from my phone", without the dashes that should stand before it.
bool isPhoneSignature(const QString &line)
{
    static const QRegularExpression pattern = whole(
        uR"((?:Sent from (?:my|Outlook|Mail for|Yahoo).*|Get Outlook for .*|Von meinem .+ gesendet|Envoyé de mon .*|)"
        uR"(Enviado desde mi .*|Inviato da .*|Enviado do meu .*|(?:.+から送信)|发自我的.*|從我的.+(?:傳送|寄出)|傳送自我的.*|ส่งจาก .*|)"
        uR"(나의 .+에서 보냄)\.?)"_s);
    return line.size() <= 80 && pattern.match(line).hasMatch();
}

bool isQuotedLine(const QString &line)
{
    return line.startsWith(u'>') || line.startsWith(u" >"_s);
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_lines(text.split(u'\n'))
    { }

    QList<TextRun> split()
    {
        qsizetype at = 0;
        while (at < m_lines.size())
            at += step(at);
        return m_runs;
    }

private:
    /// Takes some lines from here; how many.
    qsizetype step(qsizetype at)
    {
        const QString &line = m_lines.at(at);
        if (isQuotedLine(line))
            return take(Kind::Quoted, at, quotedFrom(at));
        if (isDivider(line) || headsOutlookQuote(at))
            return take(Kind::Quoted, at, m_lines.size() - at);
        if (const qsizetype head = attributionFrom(at); head > 0) {
            const qsizetype next = textAfter(at + head);
            // Some programs do not mark what they quote: then it goes on to the end.
            const bool marked = next < m_lines.size() && isQuotedLine(m_lines.at(next));
            return take(Kind::Quoted, at, marked ? next - at + quotedFrom(next) : m_lines.size() - at);
        }
        const bool begins = line == u"-- "_s || line == u"--"_s || isPhoneSignature(line);
        const bool goesOn = !m_runs.isEmpty() && m_runs.last().kind == Kind::Signature;
        return take(begins || goesOn ? Kind::Signature : Kind::Own, at, 1);
    }

    qsizetype take(Kind kind, qsizetype at, qsizetype count)
    {
        const QString text = m_lines.sliced(at, count).join(u'\n');
        if (!m_runs.isEmpty() && m_runs.last().kind == kind)
            m_runs.last().text += u'\n' + text;
        else
            m_runs.append({kind, text});
        return count;
    }

    /// Quoted lines from here, with the empty ones between them.
    qsizetype quotedFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_lines.size() && isQuotedLine(m_lines.at(end))) {
            ++end;
            const qsizetype next = textAfter(end);
            if (next < m_lines.size() && isQuotedLine(m_lines.at(next)))
                end = next;
        }
        return end - at;
    }

    qsizetype textAfter(qsizetype at) const
    {
        // An answer stands close to what it answers; looking no further keeps a text of empty lines cheap.
        const qsizetype last = std::min(m_lines.size(), at + 3);
        while (at < last && m_lines.at(at).trimmed().isEmpty())
            ++at;
        return at;
    }

    /// How many lines from here are one "On … wrote:", which mail programs wrap; 0 when it is none.
    qsizetype attributionFrom(qsizetype at) const
    {
        QString joined;
        for (qsizetype count = 1; count <= 3 && at + count <= m_lines.size(); ++count) {
            const QString &line = m_lines.at(at + count - 1);
            if (line.trimmed().isEmpty() || line.size() > longestHead)
                return 0;
            joined += (count > 1 ? u" "_s : QString()) + line.trimmed();
            if (isAttribution(joined))
                return count;
        }
        return 0;
    }

    /// From: … Sent: … To: … Subject: …, in any language and some order.
    bool headsOutlookQuote(qsizetype at) const
    {
        if (!isFrom(m_lines.at(at)))
            return false;
        const qsizetype end = std::min(m_lines.size(), at + 6);
        const auto others = std::count_if(m_lines.begin() + at + 1, m_lines.begin() + end, isOtherField);
        return others >= 2;
    }

    QStringList m_lines;
    QList<TextRun> m_runs;
};

} // namespace

QList<TextRun> splitQuoting(const QString &text)
{
    return text.isEmpty() ? QList<TextRun>() : Splitter(text).split();
}

} // namespace throughline
