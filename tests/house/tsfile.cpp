// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QStringList readForms(QXmlStreamReader &xml, bool counted)
{
    if (!counted)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms << xml.readElementText();
    return forms;
}

TranslatedText readText(QXmlStreamReader &xml, const QString &context, bool &vanished)
{
    TranslatedText text{.context = context, .counted = xml.attributes().value(u"numerus") == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString type = xml.attributes().value(u"type").toString();
            text.finished = type.isEmpty();
            vanished = type == u"vanished" || type == u"obsolete";
            text.forms = readForms(xml, text.counted);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

QList<TranslatedText> readTsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<TranslatedText> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            bool vanished = false;
            const TranslatedText text = readText(xml, context, vanished);
            if (!vanished)
                texts << text;
        }
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

} // namespace throughline
