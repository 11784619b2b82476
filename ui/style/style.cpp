// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paintbuttons.h"
#include "ui/style/paintinputs.h"
#include "ui/style/paintmenus.h"
#include "ui/style/paintscrollbar.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QMenu>
#include <QPainterPath>
#include <QRegion>
#include <QScrollBar>
#include <QStyleHintReturnMask>
#include <QStyleOption>
#include <QTabBar>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

bool answersToThePointer(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool isComboBoxList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

int comboBoxWidth(const QSize &contents)
{
    return contents.width() + scaled(2 * space::m + space::xl);
}

QRegion roundedRegion(const QRect &rect, int corner)
{
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{ }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (answersToThePointer(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    if (answersToThePointer(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return paintButtonPanel(*option, *painter, widget);
    case PE_FrameFocusRect: return paintFocus(*option, *painter);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase: return; // space separates
    case PE_FrameDefaultButton: return; // a primary button says so by its look
    case PE_PanelLineEdit: return paintLineEditPanel(*option, *painter, widget);
    case PE_FrameLineEdit: return paintInputFrame(*option, *painter);
    case PE_Frame:
    case PE_FrameGroupBox: return paintFrame(*option, *painter, widget);
    case PE_IndicatorCheckBox: return paintCheckBox(*option, *painter);
    case PE_IndicatorRadioButton: return paintRadioButton(*option, *painter);
    case PE_FrameMenu:
    case PE_PanelTipLabel: return paintPopupPanel(*option, *painter);
    case PE_PanelMenu: return paintPopupPanel(*option, *painter);
    case PE_IndicatorArrowDown: return paintChevron(*option, *painter, ChevronDirection::Down);
    case PE_IndicatorArrowUp: return paintChevron(*option, *painter, ChevronDirection::Up);
    case PE_IndicatorArrowRight: return paintChevron(*option, *painter, ChevronDirection::Right);
    case PE_IndicatorArrowLeft: return paintChevron(*option, *painter, ChevronDirection::Left);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: // without the menu's chevron, which is part of the label
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButtonLabel(*button, *painter, widget);
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return paintToolButtonLabel(*button, *painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(*item, *painter);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && isComboBoxList(widget)) {
            const Tokens &tokens = tokensOf(item->palette);
            QStyleOptionViewItem calm = *item; // as in a menu
            calm.palette.setColor(QPalette::Highlight, tokens.accentSoft);
            calm.palette.setColor(QPalette::HighlightedText, tokens.text);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(*tab, *painter);
        break;
    case CE_Splitter: return paintSplitter(*option, *painter);
    case CE_ProgressBarLabel: return; // the line is too thin for words; who needs them puts them beside it
    case CE_ProgressBarGroove: return paintProgressGroove(*option, *painter);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(*bar, *painter);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(*slider, *painter, subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboBox(*box, *painter);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paintSpinBox(*spin, *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*slider, part);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const int margin = scaled(space::m);
        const QRect field = option->rect.adjusted(margin, 1, -margin - scaled(space::l), -1);
        return visualRect(option->direction, option->rect, field);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonFocusRect || element == SE_ComboBoxFocusRect)
        return option->rect;
    if (element == SE_ItemViewItemText && isComboBoxList(widget))
        return QProxyStyle::subElementRect(element, option, widget).adjusted(scaled(space::s), 0, -scaled(space::s), 0);
    if (element == SE_LineEditContents) {
        const int margin = scaled(space::s) - 2; // QLineEdit adds two pixels of its own
        return QProxyStyle::subElementRect(element, option, widget).adjusted(margin, 0, -margin, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents);
        break;
    case CT_SpinBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *date = qobject_cast<const QDateTimeEdit *>(widget);
        const int width = date && date->calendarPopup() ? comboBoxWidth(contents) : size.width(); // it looks like one
        return {width, qMax(size.height(), scaled(controlHeight))};
    }
    case CT_LineEdit: return {contents.width() + scaled(space::l), qMax(contents.height(), scaled(controlHeight))};
    case CT_ComboBox: return {comboBoxWidth(contents), qMax(contents.height(), scaled(controlHeight))};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return isComboBoxList(widget) ? size.expandedTo({0, scaled(menuRowHeight)}) : size;
    }
    case CT_ToolButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return size.expandedTo({scaled(controlHeight), scaled(controlHeight)});
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Every search field asks for this one at the start, and Qt would load all plugins for pictures to have a look at
    // those of its own.
    if (which == SP_LineEditClearButton)
        return icon(u"edit-clear"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scaled(10);
    case PM_ScrollBarSliderMin: return scaled(28);
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin: return scaled(space::xs);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_ToolTipLabelFrameWidth: return scaled(6);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return scaled(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return scaled(space::m);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return scaled(space::s);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData); mask && option) {
            mask->region = roundedRegion(option->rect, scaled(radius::control));
            return 1;
        }
        return 0;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_Popup: return 0;
    case SH_Widget_Animation_Duration: return qMin(100, QProxyStyle::styleHint(hint, option, widget, returnData));
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace throughline
