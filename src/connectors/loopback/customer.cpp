// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/loopback/customer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// By its letters: enough to answer in kind. Han without kana counts as Chinese, told apart by nothing better than
/// that.
QString languageOf(const QString &text)
{
    bool han = false;
    for (const QChar letter : text) {
        switch (letter.script()) {
        case QChar::Script_Thai: return u"th"_s;
        case QChar::Script_Arabic: return u"ar"_s;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return u"ja"_s;
        case QChar::Script_Han: han = true; break;
        default: break;
        }
    }
    return han ? u"zh"_s : u"en"_s;
}

QString thanks(const OutboundMessage &reply)
{
    QFile file(u":/loopback/answers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll())[languageOf(reply.text)].toArray();
    const auto sum = std::accumulate(reply.externalId.begin(), reply.externalId.end(), 0u,
        [](uint before, QChar letter) { return before + letter.unicode(); });
    return all[qsizetype(sum) % all.size()].toString();
}

QString firstLine(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            return line.trimmed().left(120);
    }
    return {};
}

} // namespace

InboundMessage answerOf(const OutboundMessage &reply, const Address &ours)
{
    InboundMessage answer;
    answer.externalId = u"answer-to-"_s + reply.externalId;
    answer.references = {reply.externalId};
    answer.from = reply.recipients.to.value(0);
    answer.recipients.to = {ours};
    answer.subject = reply.subject;
    answer.text = u"%1\n\n> %2\n"_s.arg(thanks(reply), firstLine(reply.text));
    return answer;
}

} // namespace throughline
