// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/safecss.h"
#include "ui/timeline/safehtml.h"

#include <gumbo.h>

namespace throughline {

/// Writes what is allowed of a parsed document. Works once.
class HtmlWriter
{
public:
    explicit HtmlWriter(const HtmlSetting &setting)
        : m_setting(setting)
    { }

    void write(const GumboNode &root);
    SafeHtml result() const { return m_safe; }

private:
    /// What an element hands down to those inside it.
    struct Surroundings
    {
        QColor ground;
        QColor ink;
        int tables = 0; ///< how many tables it is inside of
        int depth = 0;
    };

    void writeNode(const GumboNode &node, const Surroundings &around);
    void writeElement(const GumboElement &element, const Surroundings &around);
    void writeChildren(const GumboElement &element, const Surroundings &around);
    void writeText(const char *utf8);
    void writePicture(const GumboElement &element);
    void writeFoldMark();
    QString tagFor(const GumboElement &element, const Surroundings &around);
    QString attributes(const GumboElement &element, const QString &tag) const;
    QString styleFor(const GumboElement &element, const SafeStyle &style, Surroundings &inside) const;
    bool isFull();

    HtmlSetting m_setting;
    SafeHtml m_safe;
    qsizetype m_text = 0; ///< characters written
    int m_elements = 0;
    int m_cells = 0;
    int m_pictures = 0;
    bool m_restIsQuoted = false;
};

} // namespace throughline
