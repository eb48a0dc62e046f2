// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/consolestyle.h"

#include "ui/common/consolestyledrawing.h"
#include "ui/common/icons.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace
{
struct Standard {
    QStyle::StandardPixmap pixmap;
    Icons::Glyph glyph;
    Theme::Ink ink = Theme::Ink::Text;
};

/// The icons of Qt's own dialogs, which else are bitmaps made for a light background.
constexpr std::array standards{
    Standard{QStyle::SP_MessageBoxInformation, Icons::Glyph::Info, Theme::Ink::Accent},
    Standard{QStyle::SP_MessageBoxWarning, Icons::Glyph::Warning, Theme::Ink::Warning},
    Standard{QStyle::SP_MessageBoxCritical, Icons::Glyph::Error, Theme::Ink::Bad},
    Standard{QStyle::SP_MessageBoxQuestion, Icons::Glyph::Help, Theme::Ink::Accent},
    Standard{QStyle::SP_TitleBarCloseButton, Icons::Glyph::Close},
    Standard{QStyle::SP_DockWidgetCloseButton, Icons::Glyph::Close},
    Standard{QStyle::SP_LineEditClearButton, Icons::Glyph::Close, Theme::Ink::Faint},
    Standard{QStyle::SP_DialogCloseButton, Icons::Glyph::Close},
    Standard{QStyle::SP_DialogResetButton, Icons::Glyph::Undo},
    Standard{QStyle::SP_DialogHelpButton, Icons::Glyph::Help},
    Standard{QStyle::SP_DirIcon, Icons::Glyph::Folder},
    Standard{QStyle::SP_DirClosedIcon, Icons::Glyph::Folder},
    Standard{QStyle::SP_DirOpenIcon, Icons::Glyph::Folder},
    Standard{QStyle::SP_DirHomeIcon, Icons::Glyph::Folder},
    Standard{QStyle::SP_FileIcon, Icons::Glyph::File},
    Standard{QStyle::SP_FileDialogNewFolder, Icons::Glyph::Add},
    Standard{QStyle::SP_FileDialogToParent, Icons::Glyph::ArrowUp},
    Standard{QStyle::SP_ArrowUp, Icons::Glyph::ArrowUp},
    Standard{QStyle::SP_ArrowDown, Icons::Glyph::ArrowDown},
    Standard{QStyle::SP_ArrowRight, Icons::Glyph::ArrowRight},
    Standard{QStyle::SP_BrowserReload, Icons::Glyph::Sync},
};

const Standard *standardOf(QStyle::StandardPixmap pixmap)
{
    const auto found = std::find_if(standards.begin(), standards.end(),
                                    [pixmap](const Standard &one) { return one.pixmap == pixmap; });
    return found == standards.end() ? nullptr : &*found;
}
} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("fusion")); // what it is to whoever asks
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    using namespace ConsoleStyleDrawing;
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            focus(painter, option->rect);
        return;
    case PE_PanelButtonCommand:
        return button(painter, *option);
    case PE_PanelButtonTool:
        return toolButton(painter, *option);
    case PE_FrameLineEdit:
        return edit(painter, *option);
    case PE_Frame:
    case PE_FrameMenu:
        return frame(painter, option->rect);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return radioButton(painter, *option);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            sortArrow(painter, *header);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            itemPanel(painter, *item);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    case PE_PanelMenu:
        return menuPanel(painter, *option);
    case PE_FrameTabWidget:
        return tabFrame(painter, *option);
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    using namespace ConsoleStyleDrawing;
    switch (element) {
    case CE_Header: // Fusion asks itself, not us, where word and arrow go, and cuts the one and lifts the
                    // other
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            header(painter, *section, *this);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return headerSection(painter, *option);
    case CE_ProgressBarGroove:
        return progressGroove(painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            progressContents(painter, *bar);
        return;
    case CE_Splitter:
        return splitter(painter, *option);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            tabShape(painter, *tab);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    using namespace ConsoleStyleDrawing;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            scrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        QStyleOptionComboBox outlined = *combo;
        outlined.palette = forOutline(combo->palette);
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
        if (combo->state & State_HasFocus && (combo->editable || combo->state & State_KeyboardFocusChange))
            focus(painter, combo->rect);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        QStyleOptionSpinBox outlined = *spin;
        outlined.palette = forOutline(spin->palette);
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
        if (spin->state & State_HasFocus)
            focus(painter, spin->rect);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return ConsoleStyleDrawing::scrollBarPart(*bar, part,
                                                      pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool alone = widget && !qobject_cast<const QComboBox *>(widget->parentWidget()) &&
                       !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    if (element == SE_LineEditContents && alone)
        return rect.adjusted(Theme::space(1), 0, -Theme::space(1), 0);
    return rect;
}

/// Controls of one line are equally high, in whichever script they are written.
QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.rwidth() += Theme::space(2);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ToolButton:
        size.setHeight(std::max(size.height(), Theme::rowHeight(widget ? widget->font() : QFont()) + 2));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), Theme::rowHeight(item->font)));
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->orientation == Qt::Horizontal)
            size.setHeight(Theme::rowHeight(widget ? widget->font() : QFont()) + 2);
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), Theme::rowHeight(widget ? widget->font() : QFont())));
        break;
    default:
        break;
    }
    return size;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return Theme::space(3);
    case PM_ScrollBarSliderMin:
        return Theme::space(6);
    case PM_SplitterWidth:
        return Theme::space(1);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolBarItemSpacing:
    case PM_HeaderMargin: // as far in as the text of the cells
        return Theme::space(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Theme::space(3);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::space(4);
    case PM_ToolBarIconSize:
        return Theme::space(5);
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return Theme::space(10);
    case PM_HeaderMarkSize:
        return Theme::space(2);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(Theme::ink(Theme::Ink::Line).rgba());
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (const Standard *ours = standardOf(icon))
        return Icons::icon(ours->glyph, ours->ink);
    return QProxyStyle::standardIcon(icon, option, widget);
}

QPixmap ConsoleStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption *option,
                                     const QWidget *widget) const
{
    const Standard *ours = standardOf(pixmap);
    if (!ours)
        return QProxyStyle::standardPixmap(pixmap, option, widget);
    const int size = pixelMetric(PM_SmallIconSize, option, widget);
    return Icons::icon(ours->glyph, ours->ink).pixmap(size);
}
