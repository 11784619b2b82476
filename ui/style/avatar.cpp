// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/avatar.h"

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

bool writesWithoutInitials(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

/// The first `count` characters as a reader counts them: a Thai consonant keeps its vowel and tone.
QString firstCharacters(const QString &text, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (int i = 0; i < count && end >= 0 && end < text.size(); ++i)
        end = finder.toNextBoundary();
    return text.left(end < 0 ? text.size() : end);
}

QString lettersOnly(const QString &name)
{
    QString letters;
    for (const QChar c : name)
        letters += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : u' ';
    return letters.simplified();
}

} // namespace

QString initialsOf(const QString &name)
{
    const QString person = name.contains(u'@') ? name.section(u'@', 0, 0).section(u'.', 0, 0) : name;
    const QStringList words = lettersOnly(person).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QList<uint> first = words.first().left(2).toUcs4();
    if (!first.isEmpty() && writesWithoutInitials(first.first()))
        return firstCharacters(words.first(), words.size() > 1 ? 2 : 1);
    QString initials = firstCharacters(words.first(), 1);
    if (words.size() > 1)
        initials += firstCharacters(words.last(), 1);
    return initials.toUpper();
}

void paintAvatar(QPainter *painter, const QRectF &rect, const AvatarFace &face)
{
    const QList<QColor> &colors = avatarColors();
    const QColor color = colors.at(qsizetype(face.id.toRfc4122().back()) & (colors.size() - 1));
    const Tokens &t = lightTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(rect);
    QFont font = fontFor(TextRole::Body, QFont::DemiBold);
    font.setPixelSize(qMax(8, qRound(rect.height() * 0.36)));
    painter->setFont(font);
    painter->setPen(t.onMark);
    painter->drawText(rect, Qt::AlignCenter, initialsOf(face.name));
    if (face.badge.isValid()) {
        const qreal side = rect.height() * 14 / 36;
        const qreal beyond = side * 3 / 14;
        QRectF badge(0, 0, side, side);
        badge.moveBottomRight(rect.bottomRight() + QPointF(beyond, beyond));
        painter->setPen(Qt::NoPen);
        painter->setBrush(face.ground);
        painter->drawRoundedRect(badge, side * 0.36, side * 0.36);
        const qreal ring = side / 7;
        painter->setBrush(face.badge);
        painter->drawRoundedRect(badge.adjusted(ring, ring, -ring, -ring), side * 0.2, side * 0.2);
    }
    painter->restore();
}

Avatar::Avatar(int drawnSize, QWidget *parent)
    : QWidget(parent)
    , m_drawnSize(drawnSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(QUuid id, const QString &name)
{
    m_face.id = id;
    m_face.name = name;
    update();
}

void Avatar::setBadge(const QColor &color)
{
    m_face.badge = color;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = scaled(m_drawnSize) + scaled(3); // room for the badge
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    AvatarFace face = m_face;
    face.ground = palette().color(QPalette::Base);
    const int side = scaled(m_drawnSize);
    const qreal x = isRightToLeft() ? width() - side - scaled(3) : 0;
    paintAvatar(&painter, QRectF(x, 0, side, side), face);
}

} // namespace throughline
