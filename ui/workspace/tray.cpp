// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/tray.h"

#include "ui/action/actionregistry.h"
#include "ui/style/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace throughline {

namespace {

constexpr int side = 64;

QIcon iconWith(int count)
{
    QPixmap picture = QGuiApplication::windowIcon().pixmap(side, side);
    if (count <= 0 || picture.isNull())
        return picture;
    const Tokens &tokens = lightTokens(); // a tray has its own ground, light or dark: the mark brings its own
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark(side * 0.36, side * 0.44, side * 0.64, side * 0.56);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.bad);
    painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
    QFont font = QGuiApplication::font();
    font.setPixelSize(int(mark.height() * 0.8));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.onAccent);
    painter.drawText(mark, Qt::AlignCenter, count > 99 ? QStringLiteral("99") : QString::number(count));
    return picture;
}

} // namespace

Tray::Tray(const ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_show(m_menu.addAction(QString()))
{
    m_menu.addAction(actions.action(ActionId::Quit));
    m_icon.setContextMenu(&m_menu);
    connect(m_show, &QAction::triggered, this, &Tray::activated);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    m_icon.setIcon(iconWith(m_unseen));
    retranslate();
    isThere();
}

bool Tray::isThere()
{
    m_icon.setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    return m_icon.isVisible();
}

void Tray::setOpen(qint64 conversations)
{
    m_open = conversations;
    retranslate();
}

void Tray::setUnseen(int messages)
{
    m_unseen = messages;
    m_icon.setIcon(iconWith(messages));
    retranslate();
}

void Tray::retranslate()
{
    m_show->setText(tr("Show Throughline"));
    m_icon.setToolTip(m_unseen > 0 ? tr("Throughline: %n new messages from customers", nullptr, m_unseen)
            : m_open > 0           ? tr("Throughline: %n open", nullptr, int(m_open))
                                   : tr("Throughline"));
}

} // namespace throughline
