// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/subject.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline {

QString withoutReplyMarks(const QString &subject)
{
    static const QRegularExpression marks(
        u"^\\s*(?:(?:re|aw|antw|sv|vs|odp|ynt|回复|回覆|答复|答覆|返信|ตอบกลับ)(?:\\[\\d+\\])?\\s*[:：]\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = marks.matchView(subject);
    return match.hasMatch() ? subject.sliced(match.capturedEnd()) : subject;
}

QString replySubject(const QString &subject)
{
    const QString plain = withoutReplyMarks(subject);
    return plain.isEmpty() ? QString() : u"Re: "_s + plain;
}

} // namespace throughline
