// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/bubbledocument.h"

#include "ui/style/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QSet>
#include <QTextBlock>
#include <QTextFragment>

#include <cmath>

namespace throughline {

BubbleDocument::BubbleDocument(const QFont &font)
{
    setUndoRedoEnabled(false);
    setDefaultFont(font);
    setDocumentMargin(0);
    setIndentWidth(scaled(space::xl));
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

void BubbleDocument::setPicture(const QUrl &name, const QImage &image)
{
    m_given.insert(name);
    addResource(ImageResource, name, image);
    markContentsDirty(0, characterCount());
    m_fittedInto = -1;
}

QSize BubbleDocument::fitInto(int most)
{
    if (m_fittedInto == most)
        return m_fitting;
    setTextWidth(most);
    const int used = qMin(most, int(std::ceil(idealWidth())));
    if (used < most)
        setTextWidth(used);
    // A last block's margin is not part of the size, but the box around code needs it.
    const int box = lastBlock().blockFormat().hasProperty(codeBlockProperty) ? scaled(space::s) : 0;
    m_fitting = QSize(used, int(std::ceil(size().height())) + box);
    m_fittedInto = most;
    return m_fitting;
}

void BubbleDocument::widenTo(int width)
{
    if (textWidth() != width)
        setTextWidth(width);
}

QList<QUrl> BubbleDocument::missingPictures() const
{
    QList<QUrl> missing;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            const QUrl name(format.name());
            if (format.isValid() && !m_given.contains(name) && !missing.contains(name))
                missing.append(name);
        }
    }
    return missing;
}

QVariant BubbleDocument::loadResource(int type, const QUrl &)
{
    if (type != ImageResource)
        return {};
    static const QImage nothing = [] {
        QImage pixel(1, 1, QImage::Format_ARGB32);
        pixel.fill(Qt::transparent);
        return pixel;
    }();
    return nothing;
}

} // namespace throughline
