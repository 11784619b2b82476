// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connector/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

/// A manifest is what the settings form is made from, and what keeps a plugin for another version from being loaded.
class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeManifest();
    void needsLittle();
    void refuses_data();
    void refuses();
    void checksSettings_data();
    void checksSettings();
    void fillsInFallbacks();
    void oneSettingDoesInsteadOfAnother();
};

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON: %s", qPrintable(error.errorString()));
    return document.object();
}

QJsonObject whole()
{
    return json(R"({
        "kind": "email", "title": "E-mail", "icon": "mail-message", "color": "#2f6fdb", "version": 1,
        "capabilities": [ "subject", "copies", "recognisesRepeats" ],
        "limits": { "attachmentSize": 1000 },
        "settings": { "type": "object", "required": [ "host", "password" ], "properties": {
            "host": { "type": "string", "title": "Server", "description": "Where", "x-group": "In", "x-order": 1 },
            "port": { "type": "integer", "default": 993, "minimum": 1, "maximum": 65535, "x-advanced": true, "x-order": 3 },
            "security": { "type": "string", "enum": [ "tls", "starttls" ], "default": "tls", "x-order": 2 },
            "copySent": { "type": "boolean", "default": true, "x-order": 5 },
            "password": { "type": "string", "x-secret": true, "x-order": 4 } } } })");
}

/// `whole()` with the value at `path` (separated by dots) replaced; taken out where `value` is undefined.
QJsonObject with(const QString &path, const QJsonValue &value)
{
    const std::function<QJsonObject(QJsonObject, QStringList)> set = [&](QJsonObject object, QStringList names) {
        const QString name = names.takeFirst();
        if (!names.isEmpty())
            object[name] = set(object[name].toObject(), names);
        else if (value.isUndefined())
            object.remove(name);
        else
            object[name] = value;
        return object;
    };
    return set(whole(), path.split(u'.'));
}

} // namespace

void ManifestTest::readsAWholeManifest()
{
    const auto manifest = manifestFromJson(whole());
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
    QCOMPARE(manifest->kind, u"email");
    QCOMPARE(manifest->version, 1);
    QVERIFY(manifest->subject && manifest->copies && manifest->recognisesRepeats);
    QVERIFY(!manifest->html && !manifest->attachments && !manifest->archives);
    QCOMPARE(manifest->maximumAttachmentSize, 1000);
    QCOMPARE(manifest->maximumTextLength, 0);

    QStringList names;
    for (const SettingField &field : manifest->settings)
        names << field.name;
    QCOMPARE(names, QStringList({u"host"_s, u"security"_s, u"port"_s, u"password"_s, u"copySent"_s}));
    const SettingField &host = manifest->settings[0];
    QCOMPARE(host.title, u"Server");
    QCOMPARE(host.help, u"Where");
    QCOMPARE(host.group, u"In");
    QVERIFY(host.required && !host.advanced);
    const SettingField &security = manifest->settings[1];
    QCOMPARE(security.type, SettingField::Type::Choice);
    QCOMPARE(security.choices, QStringList({u"tls"_s, u"starttls"_s}));
    QCOMPARE(security.title, u"security"); // its name, for want of a title
    const SettingField &port = manifest->settings[2];
    QVERIFY(port.whole && port.advanced && !port.required);
    QCOMPARE(port.maximum, 65535.0);
    QCOMPARE(manifest->settings[3].type, SettingField::Type::Secret);
    QVERIFY(manifest->settings[3].required);
}

void ManifestTest::needsLittle()
{
    QVERIFY(manifestFromJson(json(R"({ "kind": "visit", "title": "Visit", "icon": "", "color": "#000000", "version": 1,
        "settings": { "type": "object", "properties": {} } })")));
}

void ManifestTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue gone = QJsonValue::Undefined;
    QTest::newRow("no kind") << u"kind"_s << gone;
    QTest::newRow("a kind with a space") << u"kind"_s << QJsonValue(u"e mail"_s);
    QTest::newRow("an empty title") << u"title"_s << QJsonValue(u" "_s);
    QTest::newRow("no icon") << u"icon"_s << gone;
    QTest::newRow("a colour by name") << u"color"_s << QJsonValue(u"blue"_s);
    QTest::newRow("no version") << u"version"_s << gone;
    QTest::newRow("a version as text") << u"version"_s << QJsonValue(u"1"_s);
    QTest::newRow("an unknown part") << u"colour"_s << QJsonValue(u"#000000"_s);
    QTest::newRow("needed with nothing") << u"settings.properties.host.x-with"_s << QJsonValue(u"hots"_s);
    QTest::newRow("needed unless nothing") << u"settings.properties.password.x-unless"_s << QJsonValue(u"tokn"_s);
    QTest::newRow("an unknown capability") << u"capabilities"_s << QJsonValue(QJsonArray{u"subjects"_s});
    QTest::newRow("a capability that is no text") << u"capabilities"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("an unknown limit") << u"limits.size"_s << QJsonValue(1);
    QTest::newRow("a limit below zero") << u"limits.attachmentSize"_s << QJsonValue(-1);
    QTest::newRow("no settings") << u"settings"_s << gone;
    QTest::newRow("settings that are no object") << u"settings.type"_s << QJsonValue(u"array"_s);
    QTest::newRow("no properties") << u"settings.properties"_s << gone;
    QTest::newRow("required, but not there") << u"settings.required"_s << QJsonValue(QJsonArray{u"user"_s});
    QTest::newRow("a field of an unknown type") << u"settings.properties.host.type"_s << QJsonValue(u"list"_s);
    QTest::newRow("a field without a type") << u"settings.properties.host.type"_s << gone;
    QTest::newRow("an unknown word in a field") << u"settings.properties.host.pattern"_s << QJsonValue(u".*"_s);
    QTest::newRow("a default of the wrong type") << u"settings.properties.host.default"_s << QJsonValue(1);
    QTest::newRow("a default out of bounds") << u"settings.properties.port.default"_s << QJsonValue(0);
    QTest::newRow("a default with a fraction") << u"settings.properties.port.default"_s << QJsonValue(1.5);
    QTest::newRow("a default that is no choice") << u"settings.properties.security.default"_s << QJsonValue(u"none"_s);
    QTest::newRow("bounds the wrong way round") << u"settings.properties.port.maximum"_s << QJsonValue(0);
    QTest::newRow("half a bound") << u"settings.properties.port.maximum"_s << gone;
    QTest::newRow("no choices") << u"settings.properties.security.enum"_s << QJsonValue(QJsonArray());
    QTest::newRow("fewer titles than choices")
        << u"settings.properties.security.x-titles"_s << QJsonValue(QJsonArray{u"TLS"_s});
    QTest::newRow("a secret with a default") << u"settings.properties.password.default"_s << QJsonValue(u"1234"_s);
    QTest::newRow("a secret that is a number") << u"settings.properties.port.x-secret"_s << QJsonValue(true);
}

// A manifest that is half understood would make a form that lies.
void ManifestTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const auto manifest = manifestFromJson(with(path, value));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::ConnectorBroken);
    const QString name = path.section(u'.', -1) == u"type" ? u"type"_s : path.section(u'.', 0, 0);
    QVERIFY2(manifest.error().detail.contains(name), qPrintable(manifest.error().detail));
}

void ManifestTest::checksSettings_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("enough") << json(R"({"host": "h"})") << QString();
    QTest::newRow("everything") << json(R"({"host": "h", "port": 1, "security": "starttls", "copySent": false})")
                                << QString();
    QTest::newRow("a required one missing") << json("{}") << u"host"_s;
    QTest::newRow("a required one empty") << json(R"({"host": "  "})") << u"host"_s;
    QTest::newRow("a wrong type") << json(R"({"host": 1})") << u"host"_s;
    QTest::newRow("a number as text") << json(R"({"host": "h", "port": "993"})") << u"port"_s;
    QTest::newRow("out of bounds") << json(R"({"host": "h", "port": 65536})") << u"port"_s;
    QTest::newRow("a fraction") << json(R"({"host": "h", "port": 1.5})") << u"port"_s;
    QTest::newRow("no such choice") << json(R"({"host": "h", "security": "none"})") << u"security"_s;
    QTest::newRow("unknown") << json(R"({"host": "h", "hots": "h"})") << u"hots"_s;
    QTest::newRow("a secret") << json(R"({"host": "h", "password": "x"})") << u"password"_s;
    QTest::newRow("null") << json(R"({"host": null})") << u"host"_s;
}

// A secret would end in the workspace, a typing error in a channel that never connects.
void ManifestTest::checksSettings()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, wrong);
    const auto checked = checkedSettings(*manifestFromJson(whole()), settings);
    QCOMPARE(checked.has_value(), wrong.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
        QCOMPARE(checked.error().detail, wrong);
    }
}

void ManifestTest::fillsInFallbacks()
{
    const auto checked = checkedSettings(*manifestFromJson(whole()), {{u"host"_s, u"h"_s}});
    QVERIFY(checked);
    QCOMPARE(*checked, json(R"({"host": "h", "port": 993, "security": "tls", "copySent": true})"));
}

// A form would ask for a password that there is none of, or let go what cannot work.
void ManifestTest::oneSettingDoesInsteadOfAnother()
{
    QJsonObject json = whole();
    QJsonObject settings = json[u"settings"].toObject();
    QJsonObject properties = settings[u"properties"].toObject();
    properties[u"password"] = QJsonObject{{u"type"_s, u"string"_s}, {u"x-secret"_s, true}, {u"x-unless"_s, u"url"_s}};
    properties[u"url"] = QJsonObject{{u"type"_s, u"string"_s}, {u"default"_s, QString()}};
    properties[u"client"] = QJsonObject{{u"type"_s, u"string"_s}, {u"default"_s, QString()}, {u"x-with"_s, u"url"_s}};
    settings[u"properties"] = properties;
    json[u"settings"] = settings;
    const auto manifest = manifestFromJson(json);
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
    const QJsonObject host{{u"host"_s, u"mail.example.org"_s}};
    QJsonObject withUrl = host;
    withUrl[u"url"] = u"https://login.example.org"_s;
    const auto needed = [&manifest](const QJsonObject &given) {
        QStringList names;
        for (const SettingField &field : manifest->settings) {
            if (isNeeded(field, given))
                names << field.name;
        }
        return names;
    };
    QCOMPARE(needed(host), (QStringList{u"password"_s, u"host"_s}));
    QCOMPARE(needed(withUrl), (QStringList{u"client"_s, u"host"_s}));
    QVERIFY(checkedSettings(*manifest, host));
    QCOMPARE(checkedSettings(*manifest, withUrl).error().detail, u"client"_s);
    withUrl[u"client"] = u"desk"_s;
    QVERIFY(checkedSettings(*manifest, withUrl));
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifesttest.moc"
