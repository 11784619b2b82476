// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonenumber.h"

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype longest = 250; // characters: the library itself takes no more

/// What the library calls a region that is not known.
std::string regionCode(QStringView region)
{
    return region.isEmpty() ? "ZZ" : region.toString().toUpper().toStdString();
}

QString formatted(const PhoneNumber &number)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

/// Of a number that can exist; empty for others.
QString parsed(const QString &number, const std::string &region)
{
    const auto *util = PhoneNumberUtil::GetInstance();
    PhoneNumber found;
    const bool isNumber = util->Parse(number.toStdString(), region, &found) == PhoneNumberUtil::NO_PARSING_ERROR;
    return isNumber && util->IsValidNumber(found) ? formatted(found) : QString();
}

} // namespace

bool isPhoneKind(QStringView channelKind)
{
    return channelKind == "phone"_L1 || channelKind == "sms"_L1 || channelKind == "whatsapp"_L1;
}

QString e164(QStringView number, QStringView region)
{
    // Full-width digits and signs become the usual ones.
    const QString plain =
        number.first(std::min(number.size(), longest)).toString().normalized(QString::NormalizationForm_KC).trimmed();
    // "00" stands for "+" nearly everywhere, and people write it where it does not.
    if (plain.startsWith("00"_L1)) {
        if (const QString abroad = parsed(u'+' + plain.sliced(2), "ZZ"); !abroad.isEmpty())
            return abroad;
    }
    return parsed(plain, regionCode(region));
}

QStringList phoneNumbersIn(const QString &text, QStringView region)
{
    QStringList numbers;
    PhoneNumberMatcher matcher(text.toStdString(), regionCode(region));
    while (matcher.HasNext()) {
        PhoneNumberMatch match;
        matcher.Next(&match);
        numbers.append(formatted(match.number()));
    }
    numbers.removeDuplicates();
    return numbers;
}

} // namespace throughline
