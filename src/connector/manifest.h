// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace throughline {

/// One setting of a channel, from the manifest's JSON schema.
struct SettingField
{
    enum class Type { Text, Number, Boolean, Choice, Secret };

    QString name;
    Type type = Type::Text;
    QString title; ///< English source; translated in the context "Manifest"
    QString help;
    QJsonValue fallback;
    QStringList choices;
    QStringList choiceTitles; ///< one for each, English source; the choice itself where the manifest has none
    QString group; ///< fields of one group stand together
    bool required = false; ///< isNeeded() says whether it is in a given case
    QString unless; ///< not needed where this other setting is filled in
    QString with; ///< needed where this other setting is filled in
    bool advanced = false; ///< folded away at first
    bool whole = false; ///< a number without a fraction
    double minimum = 0;
    double maximum = 0; ///< equal to minimum: no bounds
};

/// The connector interface's version, the number at the end of THROUGHLINE_CONNECTOR_IID.
inline constexpr int connectorInterfaceVersion = 1;

/// `<name>.json` of a plugin: who it is and what it can do. Read before the plugin's code is loaded.
///
///     {
///         "kind": "email", "title": "E-mail", "icon": "mail-message", "color": "#2f6fdb", "version": 1,
///         "capabilities": [ "subject", "attachments", "html", "copies", "recognisesRepeats", "archives" ],
///         "limits": { "textLength": 0, "attachmentSize": 26214400 },
///         "settings": {
///             "type": "object",
///             "required": [ "host", "password" ],
///             "properties": {
///                 "host": { "type": "string", "title": "Server", "description": "…", "x-group": "Incoming", "x-order":
///                 1 }, "port": { "type": "integer", "default": 993, "minimum": 1, "maximum": 65535, "x-advanced": true
///                 }, "security": { "type": "string", "enum": [ "tls", "starttls" ], "default": "tls" }, "copySent": {
///                 "type": "boolean", "default": true }, "password": { "type": "string", "x-secret": true }
///             }
///         }
///     }
///
/// The settings are that much of JSON Schema: "type" is "string", "integer", "number" or "boolean"; "required" names
/// the settings that must be filled in, "x-unless" in one of them another one that does instead, and "x-with" in any
/// that one without which it need not be; "x-secret" goes to the keychain and has no default; "x-titles" says what
/// people read for each of "enum"; "minimum" and "maximum" come together and bound a number. Fields stand in the order
/// of "x-order", then of their names. "capabilities", "limits" and everything in a property but "type" may be left out.
struct Manifest
{
    QString kind; ///< of channel: "email"
    QString title; ///< English source; translated in the context "Manifest"
    QString icon; ///< name of a Breeze icon
    QString color; ///< "#rrggbb", of the swatch and badge
    int version = 0; ///< of the connector interface that it was written for
    QList<SettingField> settings;
    bool subject = false; ///< messages have one
    bool attachments = false;
    bool html = false;
    bool copies = false; ///< cc and bcc
    bool recognisesRepeats = false; ///< a repeated send with the same external id is one message
    bool archives = false; ///< reads files, whose external ids are those of its channels
    qint64 maximumTextLength = 0; ///< characters, 0: unlimited
    qint64 maximumAttachmentSize = 0; ///< bytes of all together, 0: unlimited
};

/// Refuses (ConnectorBroken, detail: what is wrong) a manifest with a missing, mistyped or unknown part.
Result<Manifest> manifestFromJson(const QJsonObject &json);

/// Whether the setting must be filled in beside these others.
bool isNeeded(const SettingField &field, const QJsonObject &settings);

/// Settings checked against the manifest: required ones present, types and bounds right, no unknown name, no secret
/// among them. Answers them with the fallbacks filled in; else InvalidInput, detail: the field's name.
Result<QJsonObject> checkedSettings(const Manifest &manifest, const QJsonObject &settings);

} // namespace throughline
