// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/moneywords.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace
{
struct Word {
    const char *code;
    const char *text;
};

constexpr std::array orderKinds{
    Word{"NEW", QT_TRANSLATE_NOOP("MoneyWords", "new cards")},
    Word{"ADD_CARD", QT_TRANSLATE_NOOP("MoneyWords", "more cards")},
    Word{"ADD_FLOW", QT_TRANSLATE_NOOP("MoneyWords", "pool expansion")},
    Word{"FUNCTION", QT_TRANSLATE_NOOP("MoneyWords", "function fee")},
    Word{"FLOW_PLUS", QT_TRANSLATE_NOOP("MoneyWords", "overlay pack")},
    Word{"RENEW", QT_TRANSLATE_NOOP("MoneyWords", "renewal")},
    Word{"AUTO_RENEW", QT_TRANSLATE_NOOP("MoneyWords", "automatic renewal")},
};
constexpr std::array orderStates{
    Word{"processing", QT_TRANSLATE_NOOP("MoneyWords", "in progress")},
    Word{"failure", QT_TRANSLATE_NOOP("MoneyWords", "failed")},
    Word{"completed", QT_TRANSLATE_NOOP("MoneyWords", "completed")},
    Word{"unpaid", QT_TRANSLATE_NOOP("MoneyWords", "unpaid")},
    Word{"refunded", QT_TRANSLATE_NOOP("MoneyWords", "refunded")},
};
constexpr std::array transactions{
    Word{"Payment", QT_TRANSLATE_NOOP("MoneyWords", "top-up")},
    Word{"Withdraw", QT_TRANSLATE_NOOP("MoneyWords", "withdrawal")},
    Word{"Refund", QT_TRANSLATE_NOOP("MoneyWords", "refund")},
    Word{"Consumption", QT_TRANSLATE_NOOP("MoneyWords", "consumption")},
    Word{"Transfer", QT_TRANSLATE_NOOP("MoneyWords", "transfer")},
    Word{"Adjust", QT_TRANSLATE_NOOP("MoneyWords", "adjustment")},
};
constexpr std::array flows{
    Word{"Income", QT_TRANSLATE_NOOP("MoneyWords", "in")},
    Word{"Expense", QT_TRANSLATE_NOOP("MoneyWords", "out")},
};
constexpr std::array billItems{
    Word{"SubscriptionOrder", QT_TRANSLATE_NOOP("MoneyWords", "prepaid order")},
    Word{"PayAsYouGoBill", QT_TRANSLATE_NOOP("MoneyWords", "usage bill")},
    Word{"Refund", QT_TRANSLATE_NOOP("MoneyWords", "refund")},
    Word{"Adjustment", QT_TRANSLATE_NOOP("MoneyWords", "adjustment")},
};

QString meaning(std::span<const Word> words, QStringView code)
{
    for (const Word &word : words) {
        if (code.compare(QLatin1StringView(word.code), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("MoneyWords", word.text);
    }
    return code.toString();
}
} // namespace

QString MoneyWords::orderKind(QStringView code)
{
    return meaning(orderKinds, code);
}
QString MoneyWords::orderStatus(QStringView code)
{
    return meaning(orderStates, code);
}
QString MoneyWords::transaction(QStringView code)
{
    return meaning(transactions, code);
}
QString MoneyWords::flow(QStringView code)
{
    return meaning(flows, code);
}
QString MoneyWords::billItem(QStringView code)
{
    return meaning(billItems, code);
}
