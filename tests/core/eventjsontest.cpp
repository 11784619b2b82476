// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventjson.h"

#include "core/eventfields.h"
#include "core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

/// Fills every field of any kind of event with something random, by the same list that writes and reads it.
struct Filler
{
    QRandomGenerator random;

    QString text() { return u"ก น้ำ \"\\ %1 😀\n%1"_s.arg(random.generate()); }

    void fill(QString &value) { value = text(); }
    void fill(bool &value) { value = random.bounded(2) == 1; }
    void fill(qint64 &value) { value = random.bounded(1'000'000); }
    void fill(Instant &value) { value = fromMsecs(1 + random.bounded(2'000'000'000)); }
    void fill(QByteArray &value)
    {
        value.resize(32);
        random.fillRange(reinterpret_cast<quint32 *>(value.data()), 8);
    }
    void fill(QJsonObject &value) { value = {{u"a"_s, text()}, {u"b"_s, QJsonArray{1, true}}}; }
    void fill(QStringList &value) { value = {text(), text()}; }
    void fill(std::optional<Error> &value) { value = Error{ErrorCode::TlsRefused, text(), true}; }
    template <class Tag> void fill(Id<Tag> &value) { value = Id<Tag>::make(); }
    template <class Tag> void fill(QList<Id<Tag>> &value) { value = {Id<Tag>::make(), Id<Tag>::make()}; }
    template <class E>
        requires std::is_enum_v<E>
    void fill(E &value)
    {
        value = Names<E>::table[random.bounded(quint32(Names<E>::table.size()))].first;
    }
    template <HasFields T> void fill(QList<T> &value)
    {
        fill(value.emplaceBack());
        fill(value.emplaceBack());
    }
    template <HasFields T> void fill(T &value) { visitFields(*this, value); }

    template <class T> void operator()(const char *, T &value) { fill(value); }
    void longText(const char *, QString &value) { fill(value); }
};

template <size_t I = 0> QList<EventBody> oneOfEachKind(Filler &filler)
{
    if constexpr (I + 1 == std::variant_size_v<EventBody>) {
        return {UnknownEvent{u"from_the_future"_s, {{u"x"_s, 1}}}};
    } else {
        std::variant_alternative_t<I, EventBody> fact;
        filler.fill(fact);
        return QList<EventBody>{fact} + oneOfEachKind<I + 1>(filler);
    }
}

QJsonObject throughBytes(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

} // namespace

class EventJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A field that is written and not read again would be lost at the next rebuild of the projections.
    void keepsEveryFieldOfEveryKind()
    {
        Filler filler{QRandomGenerator(1)};
        for (int round = 0; round < 200; ++round) {
            const auto bodies = oneOfEachKind(filler);
            for (const auto &body : bodies) {
                const QJsonObject written = toJson(body);
                const auto read = eventFromJson(kindName(body), throughBytes(written));
                QVERIFY2(read, qPrintable(kindName(body)));
                QCOMPARE(read->index(), body.index());
                QCOMPARE(toJson(*read), written);
            }
        }
    }

    /// Whatever people send: a character that is lost here is lost to the journal.
    void keepsAnyText()
    {
        QStringList texts{u""_s, u"\"\\/"_s, u"ก😀\u2028\ufeff\u007f"_s, QString(QChar(0xd83d)),
            QString(QChar(0xde00)) + u'x', u"😀"_s + QChar(0xd83d) + u"é"_s};
        for (char16_t control = 0; control < 0x20; ++control)
            texts.append(u"a%1b"_s.arg(QChar(control)));
        for (const QString &text : std::as_const(texts)) {
            QByteArray json;
            appendJsonText(json, text);
            QCOMPARE(QJsonDocument::fromJson("[" + json + "]").array().at(0), QJsonValue(text));
        }
    }

    /// Half an event is worse than none: what is wrong in type is refused as a whole, for every field of every kind.
    void refusesAnyFieldOfAWrongType()
    {
        Filler filler{QRandomGenerator(2)};
        const auto bodies = oneOfEachKind(filler);
        for (const auto &body : bodies) {
            if (std::holds_alternative<UnknownEvent>(body))
                continue;
            const QJsonObject written = toJson(body);
            for (auto field = written.begin(); field != written.end(); ++field) {
                QJsonObject damaged = written;
                damaged[field.key()] = field->isObject() ? QJsonValue(5) : QJsonValue(QJsonObject{{u"nested"_s, 1}});
                const auto read = eventFromJson(kindName(body), damaged);
                QVERIFY2(!read, qPrintable(kindName(body) + u'.' + field.key()));
                QCOMPARE(read.error().code, ErrorCode::InvalidInput);
                QCOMPARE(read.error().detail, field.key());
            }
        }
    }

    void refusesAnEventWithoutItsSubject()
    {
        QCOMPARE(eventFromJson(u"assigned"_s, {}).error().detail, u"conversation"_s);
        QVERIFY(eventFromJson(u"assigned"_s, {{u"conversation"_s, ConversationId::make().toString()}}));
    }

    /// A desk of an older version must pass on what a newer one wrote.
    void keepsAnUnknownKindAsItCame()
    {
        const QJsonObject fields{{u"deep"_s, QJsonObject{{u"er"_s, QJsonArray{1, 2}}}}};
        const auto read = eventFromJson(u"teleported"_s, fields);
        QVERIFY(read);
        QCOMPARE(kindName(*read), u"teleported"_s);
        QCOMPARE(toJson(*read), fields);
    }

    void ignoresFieldsFromANewerVersion()
    {
        QJsonObject fields = toJson(Tagged{ConversationId::make(), u"refund"_s});
        fields[u"color"_s] = u"red"_s;
        QVERIFY(eventFromJson(u"tagged"_s, fields));
    }

    /// Long texts stand once in a workspace: not a second time inside the event.
    void leavesLongTextsOutWhenTheyAreKeptApart()
    {
        NoteAdded note{MessageId::make(), ConversationId::make(), {.text = u"long"_s, .html = u"<p>long"_s}};
        QVERIFY(toJsonText(note, LongTexts::Inside).contains("long"));
        QVERIFY(!toJsonText(note, LongTexts::Apart).contains("long"));
        QVERIFY(contentOf(EventBody(note)) != nullptr);
        QVERIFY(contentOf(EventBody(Tagged{})) == nullptr);
    }
};

QTEST_GUILESS_MAIN(EventJsonTest)
#include "eventjsontest.moc"
