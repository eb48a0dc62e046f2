// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wholevalues.h"

#include "core/base/privateview.h"

namespace
{
WholeValues::Asker &asker()
{
    static WholeValues::Asker one;
    return one;
}
} // namespace

void WholeValues::ask(QWidget *parent, const Wish &wish, Granted granted)
{
    if (asker() && !PrivateView::isOn())
        asker()(parent, wish, std::move(granted));
}

void WholeValues::setAsker(Asker how)
{
    asker() = std::move(how);
}
