// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"

#include <algorithm>

namespace throughline {

void appendJsonText(QByteArray &json, QStringView text)
{
    const bool halves = !text.isValidUtf16();
    const auto escaped = [halves](
                             QChar c) { return c < u' ' || c == u'"' || c == u'\\' || (halves && c.isSurrogate()); };
    json += '"';
    for (auto at = text.begin(); at != text.end();) {
        const auto next = std::find_if(at, text.end(), escaped);
        if (next != at)
            json += QStringView(at, next).toUtf8();
        if (next == text.end())
            break;
        if (*next == u'"' || *next == u'\\')
            (json += '\\') += char(next->unicode());
        else
            (json += "\\u") += QByteArray::number(next->unicode(), 16).rightJustified(4, '0');
        at = next + 1;
    }
    json += '"';
}

} // namespace throughline
