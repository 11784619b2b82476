// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSet>
#include <QTextDocument>
#include <QTextFormat>
#include <QTextOption>
#include <QUrl>

namespace throughline {

/// The text of one message, laid out. It never reads a file or an address: pictures are in it only when they were given
/// to it.
class BubbleDocument : public QTextDocument
{
    Q_OBJECT
public:
    explicit BubbleDocument(const QFont &font);

    /// Takes the picture's place; its size is bounded by what fits into a bubble.
    void setPicture(const QUrl &name, const QImage &image);
    QList<QUrl> missingPictures() const;

    /// Breaks its lines for a width of at most `most`, and answers the room that it takes. A table that is wider is
    /// drawn smaller, and where that would be too small its words are broken.
    QSize fitInto(int most);
    qreal zoom() const { return m_zoom; } ///< at which it is drawn; below 1 for a wide table
    /// Makes its lines as long as the bubble, so that text from the right stands on the right; nothing breaks anew.
    void widenTo(int width);

    int picturesHeldBack = 0; ///< remote ones, until somebody asks for them
    bool folded = false; ///< quoted text or a signature is behind the link to unfoldAddress()
    bool cut = false; ///< the message is longer than what is shown

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QSet<QUrl> m_given;
    void setWrapMode(QTextOption::WrapMode mode);
    void zoomInto(int most);
    bool standsLeft() const;

    QSize m_fitting;
    qreal m_zoom = 1;
    int m_fittedInto = -1;
};

/// Marks a block of code, so that a box is painted behind it.
constexpr int codeBlockProperty = QTextFormat::UserProperty + 1;

} // namespace throughline
