// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connector/manifest.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

std::unexpected<Error> broken(const QString &what)
{
    return failure(ErrorCode::ConnectorBroken, what);
}

/// Takes the parts out of an object one by one, and remembers the first one that is wrong: a part that nobody took is
/// unknown.
class Parts
{
public:
    Parts(QJsonObject object, QString place)
        : m_left(std::move(object))
        , m_place(std::move(place))
    { }

    QString text(const QString &name, bool needed = false) { return take(name, QJsonValue::String, needed).toString(); }
    bool truth(const QString &name) { return take(name, QJsonValue::Bool, false).toBool(); }
    double number(const QString &name, bool needed = false)
    {
        return take(name, QJsonValue::Double, needed).toDouble();
    }
    QJsonObject object(const QString &name, bool needed = false)
    {
        return take(name, QJsonValue::Object, needed).toObject();
    }
    QJsonValue any(const QString &name) { return m_left.take(name); }
    bool has(const QString &name) const { return m_left.contains(name); }

    qint64 size(const QString &name)
    {
        const double value = number(name);
        if (value < 0 || value != std::floor(value) || value > double(1LL << 52))
            wrong(name);
        return wrongPart().isEmpty() ? qint64(value) : 0;
    }

    QStringList texts(const QString &name)
    {
        QStringList all;
        const QJsonArray array = take(name, QJsonValue::Array, false).toArray();
        for (const QJsonValueConstRef each : array) {
            if (!each.isString() || each.toString().isEmpty() || all.contains(each.toString()))
                wrong(name);
            all << each.toString();
        }
        return all;
    }

    void wrong(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_place + name;
    }

    /// The first part that is missing, mistyped or unknown; empty when all is well.
    QString wrongPart() const
    {
        return m_wrong.isEmpty() && !m_left.isEmpty() ? m_place + m_left.begin().key() : m_wrong;
    }

    /// Like wrongPart(), while there are still parts to take.
    bool well() const { return m_wrong.isEmpty(); }

private:
    QJsonValue take(const QString &name, QJsonValue::Type type, bool needed)
    {
        const QJsonValue value = m_left.take(name);
        if (value.isUndefined() ? needed : value.type() != type)
            wrong(name);
        return value;
    }

    QJsonObject m_left;
    QString m_place;
    QString m_wrong;
};

bool fits(const SettingField &field, const QJsonValue &value)
{
    switch (field.type) {
    case SettingField::Type::Text: return value.isString();
    case SettingField::Type::Boolean: return value.isBool();
    case SettingField::Type::Choice: return value.isString() && field.choices.contains(value.toString());
    case SettingField::Type::Secret: return false;
    case SettingField::Type::Number: break;
    }
    const double number = value.toDouble();
    const bool bounded = field.minimum != field.maximum;
    return value.isDouble() && (!field.whole || number == std::floor(number))
        && (!bounded || (number >= field.minimum && number <= field.maximum));
}

void readType(SettingField &field, Parts &parts)
{
    const QString type = parts.text(u"type"_s, true);
    const bool secret = parts.truth(u"x-secret"_s);
    const bool choice = parts.has(u"enum"_s);
    field.choices = parts.texts(u"enum"_s);
    field.choiceTitles = parts.has(u"x-titles"_s) ? parts.texts(u"x-titles"_s) : field.choices;
    if (type == u"string")
        field.type = secret ? SettingField::Type::Secret
            : choice        ? SettingField::Type::Choice
                            : SettingField::Type::Text;
    else if (type == u"boolean")
        field.type = SettingField::Type::Boolean;
    else if (type == u"number" || type == u"integer")
        field.type = SettingField::Type::Number;
    else
        parts.wrong(u"type"_s);
    field.whole = type == u"integer";
    if (secret && field.type != SettingField::Type::Secret)
        parts.wrong(u"x-secret"_s);
    if (choice && (field.type != SettingField::Type::Choice || field.choices.isEmpty()))
        parts.wrong(u"enum"_s);
    if (field.choiceTitles.size() != field.choices.size())
        parts.wrong(u"x-titles"_s);
}

void readBounds(SettingField &field, Parts &parts)
{
    if (!parts.has(u"minimum"_s) && !parts.has(u"maximum"_s))
        return;
    field.minimum = parts.number(u"minimum"_s, true);
    field.maximum = parts.number(u"maximum"_s, true);
    if (field.type != SettingField::Type::Number || field.minimum >= field.maximum)
        parts.wrong(u"maximum"_s);
}

struct OrderedField
{
    double order = 0;
    SettingField field;
};

Result<OrderedField> fieldFromJson(const QString &name, const QJsonValue &json)
{
    if (!json.isObject() || name.isEmpty())
        return broken(u"settings."_s + name);
    Parts parts(json.toObject(), u"settings.%1."_s.arg(name));
    OrderedField answer;
    SettingField &field = answer.field;
    field.name = name;
    readType(field, parts);
    readBounds(field, parts);
    field.title = parts.text(u"title"_s);
    if (field.title.isEmpty())
        field.title = name;
    field.help = parts.text(u"description"_s);
    field.group = parts.text(u"x-group"_s);
    field.advanced = parts.truth(u"x-advanced"_s);
    field.unless = parts.text(u"x-unless"_s);
    field.with = parts.text(u"x-with"_s);
    answer.order = parts.number(u"x-order"_s);
    field.fallback = parts.any(u"default"_s);
    if (!field.fallback.isUndefined() && !fits(field, field.fallback))
        parts.wrong(u"default"_s);
    if (!parts.wrongPart().isEmpty())
        return broken(parts.wrongPart());
    return answer;
}

Result<QList<SettingField>> settingsFromJson(const QJsonObject &schema)
{
    Parts parts(schema, u"settings."_s);
    if (parts.text(u"type"_s, true) != u"object")
        parts.wrong(u"type"_s);
    const QJsonObject properties = parts.object(u"properties"_s, true);
    QStringList required = parts.texts(u"required"_s);
    if (!parts.wrongPart().isEmpty())
        return broken(parts.wrongPart());

    QList<OrderedField> ordered;
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        auto field = fieldFromJson(each.key(), each.value());
        if (!field)
            return failure(field.error());
        field->field.required = required.removeOne(each.key());
        for (const QString &other : {field->field.unless, field->field.with}) {
            if (!other.isEmpty() && !properties.contains(other))
                return broken(u"settings.%1: %2"_s.arg(each.key(), other));
        }
        ordered << *field;
    }
    if (!required.isEmpty())
        return broken(u"settings.required: %1"_s.arg(required.first()));
    std::ranges::stable_sort(ordered, {}, &OrderedField::order);
    QList<SettingField> fields;
    for (const OrderedField &each : std::as_const(ordered))
        fields << each.field;
    return fields;
}

void readCapabilities(Manifest &manifest, Parts &parts)
{
    const std::array<std::pair<QLatin1StringView, bool Manifest::*>, 6> known{{
        {"subject"_L1, &Manifest::subject},
        {"attachments"_L1, &Manifest::attachments},
        {"html"_L1, &Manifest::html},
        {"copies"_L1, &Manifest::copies},
        {"recognisesRepeats"_L1, &Manifest::recognisesRepeats},
        {"archives"_L1, &Manifest::archives},
    }};
    const QStringList named = parts.texts(u"capabilities"_s);
    for (const QString &name : named) {
        const auto found = std::ranges::find(known, name, [](const auto &each) { return QString(each.first); });
        if (found == known.end())
            parts.wrong(u"capabilities: "_s + name);
        else
            manifest.*(found->second) = true;
    }
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern))).match(text).hasMatch();
}

} // namespace

Result<Manifest> manifestFromJson(const QJsonObject &json)
{
    Parts parts(json, {});
    Manifest manifest;
    manifest.kind = parts.text(u"kind"_s, true);
    if (parts.well() && !matches(manifest.kind, "[a-z][a-z0-9]{0,30}"))
        parts.wrong(u"kind"_s);
    manifest.title = parts.text(u"title"_s, true);
    if (parts.well() && manifest.title.trimmed().isEmpty())
        parts.wrong(u"title"_s);
    manifest.icon = parts.text(u"icon"_s, true);
    manifest.color = parts.text(u"color"_s, true);
    if (parts.well() && !matches(manifest.color, "#[0-9a-fA-F]{6}"))
        parts.wrong(u"color"_s);
    manifest.version = int(parts.number(u"version"_s, true));
    readCapabilities(manifest, parts);

    Parts limits(parts.object(u"limits"_s), u"limits."_s);
    manifest.maximumTextLength = limits.size(u"textLength"_s);
    manifest.maximumAttachmentSize = limits.size(u"attachmentSize"_s);

    const QJsonObject schema = parts.object(u"settings"_s, true);
    for (const Parts *each : {&parts, &limits}) {
        if (!each->wrongPart().isEmpty())
            return broken(each->wrongPart());
    }
    const auto settings = settingsFromJson(schema);
    if (!settings)
        return failure(settings.error());
    manifest.settings = *settings;
    return manifest;
}

bool isNeeded(const SettingField &field, const QJsonObject &settings)
{
    const auto isFilled = [&settings](const QString &name) {
        return !name.isEmpty() && !settings[name].toString().trimmed().isEmpty();
    };
    return (field.required && !isFilled(field.unless)) || isFilled(field.with);
}

Result<QJsonObject> checkedSettings(const Manifest &manifest, const QJsonObject &settings)
{
    QJsonObject left = settings;
    QJsonObject checked;
    for (const SettingField &field : manifest.settings) {
        if (field.type == SettingField::Type::Secret)
            continue; // and so unknown below
        const QJsonValue given = left.take(field.name);
        const bool needed = isNeeded(field, settings);
        const bool missing =
            given.isUndefined() || (needed && given.isString() && given.toString().trimmed().isEmpty());
        const QJsonValue value = missing ? field.fallback : given;
        const bool empty = value.isUndefined() || (needed && value == QJsonValue(QString()));
        if (empty ? needed : !fits(field, value))
            return failure(ErrorCode::InvalidInput, field.name);
        if (!value.isUndefined())
            checked.insert(field.name, value);
    }
    if (!left.isEmpty())
        return failure(ErrorCode::InvalidInput, left.begin().key());
    return checked;
}

} // namespace throughline
