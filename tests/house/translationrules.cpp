// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/translationrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// What must come through a translation: %1, %L1, %n, {name}, tags, and the key after a single &. In any order, since
/// word order differs; the letter behind & is the translator's.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(uR"(%L?\d+|%n|</?[a-z][^>]*>|&(?=[^&\s])|\{\w+\})"_s);
    QString plain = text;
    plain.remove(u"&&"_s);
    QStringList found;
    for (const QRegularExpressionMatch &each : pattern.globalMatch(plain))
        found << each.captured();
    found.sort();
    return found;
}

/// "1 message" may do without its number where a language tells one from many.
bool keepsPlaceholders(const TranslatedText &text, qsizetype form)
{
    QStringList wanted = placeholders(text.source);
    QStringList found = placeholders(text.forms.at(form));
    const bool mayOmitNumber = text.counted && form + 1 < text.forms.size();
    if (mayOmitNumber) {
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    return wanted == found;
}

} // namespace

QString mistakeIn(const TranslatedText &text, int pluralForms)
{
    if (!text.finished)
        return u"unfinished"_s;
    if (text.forms.size() != (text.counted ? pluralForms : 1))
        return u"%1 plural forms, not %2"_s.arg(text.forms.size()).arg(pluralForms);
    for (qsizetype form = 0; form < text.forms.size(); ++form) {
        if (text.forms.at(form).trimmed().isEmpty())
            return u"missing"_s;
        if (!keepsPlaceholders(text, form))
            return u"a placeholder is lost or added in “%1”"_s.arg(text.forms.at(form));
    }
    return {};
}

} // namespace throughline
