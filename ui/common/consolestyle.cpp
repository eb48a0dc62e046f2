// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/consolestyle.h"

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
