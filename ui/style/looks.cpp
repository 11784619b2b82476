// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/looks.h"

#include <QAbstractButton>
#include <QPalette>
#include <QVariant>

namespace throughline {

namespace {
constexpr char lookProperty[] = "throughlineLook";
constexpr char hintProperty[] = "throughlineHint";
} // namespace

void setLook(QAbstractButton *button, ButtonLook look)
{
    if (lookOf(button) == look)
        return; // whoever says so again must not have the row laid out again
    button->setProperty(lookProperty, int(look));
    button->updateGeometry();
    button->update();
}

ButtonLook lookOf(const QWidget *button)
{
    return button ? ButtonLook(button->property(lookProperty).toInt()) : ButtonLook::Plain;
}

void setHint(QAbstractButton *button, const QString &hint)
{
    if (hintOf(button) == hint)
        return;
    button->setProperty(hintProperty, hint);
    button->updateGeometry();
    button->update();
}

QString hintOf(const QWidget *button)
{
    return button ? button->property(hintProperty).toString() : QString();
}

void setGround(QWidget *widget, Ground ground)
{
    static constexpr QPalette::ColorRole roles[]{QPalette::Window, QPalette::AlternateBase, QPalette::Base};
    widget->setBackgroundRole(roles[int(ground)]);
    widget->setAutoFillBackground(true);
}

} // namespace throughline
