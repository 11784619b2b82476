// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/bubbledocument.h"

#include "ui/style/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QSet>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr qreal smallestZoom = 0.75; // of 13 pixels: what is smaller is not read any more

} // namespace

BubbleDocument::BubbleDocument(const QFont &font)
{
    setUndoRedoEnabled(false);
    setDefaultFont(font);
    setDocumentMargin(0);
    setIndentWidth(scaled(space::xl));
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    setDefaultTextOption(option);
    setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void BubbleDocument::setWrapMode(QTextOption::WrapMode mode)
{
    QTextOption option = defaultTextOption();
    if (option.wrapMode() == mode)
        return;
    option.setWrapMode(mode);
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
    zoomInto(most);
    const int used = m_zoom < 1 ? most : qMin(most, int(std::ceil(idealWidth())));
    if (used < most && !standsLeft())
        setTextWidth(used);
    // A last block's margin is not part of the size, but the box around code needs it.
    const int box = lastBlock().blockFormat().hasProperty(codeBlockProperty) ? scaled(space::s) : 0;
    m_fitting = QSize(used, int(std::ceil(size().height() * m_zoom)) + box);
    m_fittedInto = most;
    return m_fitting;
}

void BubbleDocument::zoomInto(int most)
{
    m_zoom = 1;
    setTextWidth(most);
    const QList<QTextFrame *> frames = rootFrame()->childFrames();
    const auto isTable = [](QTextFrame *frame) { return qobject_cast<QTextTable *>(frame) != nullptr; };
    if (std::ranges::none_of(frames, isTable))
        return;
    setWrapMode(QTextOption::WordWrap);
    const qreal unbroken = size().width(); // what the table would take without breaking a word
    setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (unbroken > most && unbroken * smallestZoom <= most)
        m_zoom = most / unbroken;
    else if (size().width() > most + 1)
        m_zoom = qMax(smallestZoom, most / size().width());
    setTextWidth(most / m_zoom);
    if (size().width() * m_zoom > most + 1)
        setWrapMode(QTextOption::WrapAnywhere);
}

/// Whether each line stands where it stands at any width that it fits into: to lay out once more would change nothing.
bool BubbleDocument::standsLeft() const
{
    if (!rootFrame()->childFrames().isEmpty())
        return false;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const bool left = (format.alignment() & (Qt::AlignRight | Qt::AlignHCenter | Qt::AlignJustify)) == 0;
        const bool ruled = format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
        if (block.textDirection() != Qt::LeftToRight || !left || ruled || format.hasProperty(codeBlockProperty)
            || format.background().style() != Qt::NoBrush)
            return false;
    }
    return true;
}

void BubbleDocument::widenTo(int width)
{
    if (standsLeft())
        return;
    if (textWidth() != width / m_zoom)
        setTextWidth(width / m_zoom);
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
