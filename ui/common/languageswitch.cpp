// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languageswitch.h"

#include "core/base/language.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QRadioButton>

#include <utility>

LanguageSwitch::LanguageSwitch(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("language"));
    setAccessibleName(tr("Language"));
    auto *layout = new QBoxLayout(
        orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(orientation == Qt::Horizontal ? 4 : 2));
    const bool chinese = Language::current() == u"zh_CN";
    const std::pair<QString, QString> languages[]{{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                                  {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : languages) {
        auto *button = new QRadioButton(name, this); // its own name, in every language
        button->setObjectName(code);
        button->setChecked((code == u"zh_CN") == chinese);
        if (button->isChecked())
            setFocusProxy(button);
        connect(button, &QRadioButton::clicked, this, [this, code = code] {
            if (code != Language::current())
                Q_EMIT chosen(code);
        });
        layout->addWidget(button);
    }
    if (orientation == Qt::Horizontal)
        layout->addStretch(1);
}
