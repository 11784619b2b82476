// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventjson.h"

#include "core/eventfields.h"
#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

// Writing, straight into text: one overload a type of field. What is empty is left out, so that the journal stays
// small.

template <class T> bool isEmpty(const T &value)
{
    if constexpr (std::is_same_v<T, QJsonObject>)
        return false; // the settings of a channel that has none
    else if constexpr (requires { value.isEmpty(); })
        return value.isEmpty();
    else if constexpr (requires { value.isNull(); })
        return value.isNull();
    else if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else if constexpr (std::is_same_v<T, Instant>)
        return value == Instant{};
    else
        return false;
}

void write(QByteArray &json, const QString &text)
{
    appendJsonText(json, text);
}
template <class Tag> void write(QByteArray &json, const Id<Tag> &id)
{
    json += '"' + id.uuid().toByteArray(QUuid::WithoutBraces) + '"';
}
void write(QByteArray &json, bool value)
{
    json += value ? "true" : "false";
}
void write(QByteArray &json, qint64 value)
{
    json += QByteArray::number(value);
}
void write(QByteArray &json, Instant at)
{
    write(json, qint64(toMsecs(at)));
}
void write(QByteArray &json, const QByteArray &hash)
{
    json += '"' + hash.toHex() + '"';
}
void write(QByteArray &json, const QJsonObject &object)
{
    json += QJsonDocument(object).toJson(QJsonDocument::Compact);
}
template <class E>
    requires std::is_enum_v<E>
void write(QByteArray &json, E value)
{
    write(json, nameOf(value));
}
void write(QByteArray &json, const std::optional<Error> &error)
{
    write(json,
        QJsonObject{
            {u"code"_s, errorName(error->code)}, {u"detail"_s, error->detail}, {u"retryable"_s, error->retryable}});
}
template <class Tag> QJsonValue written(const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &each : ids)
        array.append(each.toString());
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

template <HasFields T> void write(QByteArray &json, const T &fact, LongTexts longTexts);

template <class T> void write(QByteArray &json, const QList<T> &list, LongTexts longTexts)
{
    char before = '[';
    for (const T &each : list) {
        json += std::exchange(before, ',');
        if constexpr (HasFields<T>)
            write(json, each, longTexts);
        else
            write(json, each);
    }
    json += ']';
}

struct Writer
{
    QByteArray &json;
    LongTexts longTexts;
    char before = '{';

    template <class T> void operator()(const char *name, const T &value)
    {
        if (isEmpty(value))
            return;
        json += std::exchange(before, ',');
        ((json += '"') += name) += "\":";
        if constexpr (requires { write(json, value, longTexts); })
            write(json, value, longTexts);
        else
            write(json, value);
    }
    void longText(const char *name, const QString &value)
    {
        if (longTexts == LongTexts::Inside)
            (*this)(name, value);
    }
};

template <HasFields T> void write(QByteArray &json, const T &fact, LongTexts longTexts)
{
    Writer writer{json, longTexts};
    visitFields(writer, fact);
    json += writer.before == '{' ? "{}" : "}";
}

template <class T> QJsonObject objectOf(const T &fact)
{
    QByteArray json;
    write(json, fact, LongTexts::Inside);
    return QJsonDocument::fromJson(json).object();
}

// Reading: answers false for a value of a wrong type. An absent field keeps its default.

template <class Tag> bool readInto(Id<Tag> &id, const QJsonValue &value)
{
    id = Id<Tag>::fromString(value.toString());
    return !id.isNull();
}
bool readInto(QString &text, const QJsonValue &value)
{
    text = value.toString();
    return value.isString();
}
bool readInto(bool &flag, const QJsonValue &value)
{
    flag = value.toBool();
    return value.isBool();
}
bool readInto(qint64 &number, const QJsonValue &value)
{
    number = value.toInteger();
    return value.isDouble();
}
bool readInto(Instant &at, const QJsonValue &value)
{
    at = fromMsecs(value.toInteger());
    return value.isDouble();
}
bool readInto(QByteArray &hash, const QJsonValue &value)
{
    hash = QByteArray::fromHex(value.toString().toLatin1());
    return value.isString() && hash.size() == 32;
}
bool readInto(QJsonObject &object, const QJsonValue &value)
{
    object = value.toObject();
    return value.isObject();
}
template <class E>
    requires std::is_enum_v<E>
bool readInto(E &state, const QJsonValue &value)
{
    const auto known = fromName<E>(value.toString());
    state = known.value_or(state);
    return known.has_value();
}
bool readInto(std::optional<Error> &error, const QJsonValue &value)
{
    const auto object = value.toObject();
    error = Error{
        errorFromName(object["code"_L1].toString()), object["detail"_L1].toString(), object["retryable"_L1].toBool()};
    return value.isObject();
}
bool readInto(QStringList &texts, const QJsonValue &value)
{
    texts.clear();
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        texts.append(each.toString());
    return value.isArray();
}
template <class Tag> bool readInto(QList<Id<Tag>> &ids, const QJsonValue &value)
{
    ids.clear();
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (!readInto(ids.emplaceBack(), each))
            return false;
    }
    return value.isArray();
}

template <class T> QString readFields(T &fact, const QJsonObject &object);

template <HasFields T> bool readInto(QList<T> &list, const QJsonValue &value)
{
    list.clear();
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (!each.isObject() || !readFields(list.emplaceBack(), each.toObject()).isEmpty())
            return false;
    }
    return value.isArray();
}

struct FieldReader
{
    const QJsonObject &object;
    QString wrong; ///< the first field that does not fit

    template <class T> void operator()(const char *name, T &value)
    {
        const auto found = object.value(QLatin1StringView(name));
        if (found.isUndefined() || !wrong.isEmpty())
            return;
        bool fits = false;
        if constexpr (HasFields<T>)
            fits = found.isObject() && readFields(value, found.toObject()).isEmpty();
        else
            fits = readInto(value, found);
        if (!fits)
            wrong = QLatin1StringView(name);
    }
    void longText(const char *name, QString &value) { (*this)(name, value); }
};

template <class T> QString readFields(T &fact, const QJsonObject &object)
{
    FieldReader reader{object, {}};
    visitFields(reader, fact);
    return reader.wrong;
}

/// What an event of this kind cannot be without: the ids of what it is about. (An assignment to nobody has no agent.)
template <class Fact> QString missingField(const Fact &fact)
{
    const auto missing = [](const auto &id, const char *name) {
        return id.isNull() ? QString::fromLatin1(name) : QString();
    };
    QString wrong;
    if constexpr (requires { fact.conversation; })
        wrong = missing(fact.conversation, "conversation");
    if constexpr (requires { fact.message; })
        wrong = wrong.isEmpty() ? missing(fact.message, "message") : wrong;
    if constexpr (requires { fact.contact; })
        wrong = wrong.isEmpty() ? missing(fact.contact, "contact") : wrong;
    if constexpr (requires { fact.identity; })
        wrong = wrong.isEmpty() ? missing(fact.identity, "identity") : wrong;
    if constexpr (requires { fact.channel; })
        wrong = wrong.isEmpty() ? missing(fact.channel, "channel") : wrong;
    if constexpr (requires { fact.from.isNull(); })
        wrong = wrong.isEmpty() ? missing(fact.from, "from") : wrong;
    if constexpr (requires { fact.into; })
        wrong = wrong.isEmpty() ? missing(fact.into, "into") : wrong;
    if constexpr (std::is_same_v<Fact, AgentAdded>)
        wrong = missing(fact.agent, "agent");
    return wrong;
}

template <class Fact> Result<EventBody> readAs(const QJsonObject &fields)
{
    Fact fact;
    QString wrong = readFields(fact, fields);
    if (wrong.isEmpty())
        wrong = missingField(fact);
    if (!wrong.isEmpty())
        return failure(ErrorCode::InvalidInput, wrong);
    return EventBody(std::move(fact));
}

/// Tries the alternatives of the variant by name; the last one is UnknownEvent.
template <size_t I = 0> Result<EventBody> readByName(const QString &kind, const QJsonObject &fields)
{
    if constexpr (I + 1 == std::variant_size_v<EventBody>) {
        return EventBody(UnknownEvent{kind, fields});
    } else {
        using Fact = std::variant_alternative_t<I, EventBody>;
        if (kind == QLatin1StringView(KindName<Fact>::value))
            return readAs<Fact>(fields);
        return readByName<I + 1>(kind, fields);
    }
}

} // namespace

QString kindName(const EventBody &body)
{
    return std::visit(Overloaded{
                          [](const UnknownEvent &event) { return event.kind; },
                          []<class Fact>(const Fact &) { return QString::fromLatin1(KindName<Fact>::value); },
                      },
        body);
}

QByteArray toJsonText(const EventBody &body, LongTexts longTexts)
{
    QByteArray json;
    std::visit(Overloaded{
                   [&](const UnknownEvent &event) { write(json, event.body); },
                   [&](const auto &fact) { write(json, fact, longTexts); },
               },
        body);
    return json;
}

QJsonObject toJson(const EventBody &body)
{
    return QJsonDocument::fromJson(toJsonText(body, LongTexts::Inside)).object();
}

Result<EventBody> eventFromJson(const QString &kind, const QJsonObject &fields)
{
    return readByName(kind, fields);
}

const MessageContent *contentOf(const EventBody &body)
{
    return std::visit(
        [](const auto &fact) -> const MessageContent * {
            if constexpr (requires { fact.content; })
                return &fact.content;
            else
                return nullptr;
        },
        body);
}

MessageContent *contentOf(EventBody &body)
{
    return const_cast<MessageContent *>(contentOf(std::as_const(body)));
}

QJsonObject toJson(const Recipients &recipients)
{
    return objectOf(recipients);
}

QJsonObject toJson(const MessageContent &content)
{
    return objectOf(content);
}

Recipients recipientsFromJson(const QJsonObject &fields)
{
    Recipients recipients;
    readFields(recipients, fields);
    return recipients;
}

MessageContent contentFromJson(const QJsonObject &fields)
{
    MessageContent content;
    readFields(content, fields);
    return content;
}

} // namespace throughline
