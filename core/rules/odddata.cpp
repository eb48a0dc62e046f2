// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/odddata.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OddData)
};
using OddData::Kind;
using OddData::Shown;

/// One row a call.
struct Call {
    const char *action;
    const char *title;
    const char *missing; ///< for machines: what a lost row is missing from
    const char *rowText;
    const char *part = "";    ///< read whole each time
    const char *reading = ""; ///< card by card
};
constexpr std::array calls{
    Call{"ListCardInfo", QT_TRANSLATE_NOOP("OddData", "list of cards"), "cards",
         QT_TRANSLATE_NOOP("OddData", "This card is missing everywhere: in the count of cards, their states, "
                                      "traffic, pools and rebates."),
         "list"},
    Call{"GetCardDetail", QT_TRANSLATE_NOOP("OddData", "detail of a card"), "sub_cards",
         QT_TRANSLATE_NOOP("OddData", "A sub-card is missing in the detail of its card; the card itself "
                                      "counts."),
         "", "detail"},
    Call{"GetCardFlowInfo", QT_TRANSLATE_NOOP("OddData", "usage of a card"), "usage",
         QT_TRANSLATE_NOOP("OddData", "A day or month is missing in the usage of a card and in all sums of "
                                      "traffic with it."),
         "", "usage"},
    Call{"GetRealNameStatus", QT_TRANSLATE_NOOP("OddData", "real-name state of a card"), "real_name",
         QT_TRANSLATE_NOOP("OddData", "A real-name state is missing; the card counts as not read."), "",
         "identity"},
    Call{
        "ListOrder", QT_TRANSLATE_NOOP("OddData", "orders"), "orders",
        QT_TRANSLATE_NOOP("OddData", "This order is missing in the orders and explains no change or price.")},
    Call{"GetCredentialPoolStatistics", QT_TRANSLATE_NOOP("OddData", "pools"), "pools",
         QT_TRANSLATE_NOOP("OddData", "Figures of a pool are missing; its forecast does without them.")},
    Call{"GetSimCardStateDistribution", QT_TRANSLATE_NOOP("OddData", "the provider's own counts"),
         "statistics",
         QT_TRANSLATE_NOOP("OddData", "A count of the provider is missing; our own counts do not need it.")},
    Call{"GetCardStatusStatistics", QT_TRANSLATE_NOOP("OddData", "the provider's own counts"), "statistics",
         QT_TRANSLATE_NOOP("OddData", "A count of the provider is missing; our own counts do not need it.")},
    Call{"QueryAccountBalance", QT_TRANSLATE_NOOP("OddData", "balance"), "balance",
         QT_TRANSLATE_NOOP("OddData", "The balance, and how long it lasts, do without it."), "balance"},
    Call{"QueryCashCoupons", QT_TRANSLATE_NOOP("OddData", "vouchers"), "vouchers",
         QT_TRANSLATE_NOOP("OddData", "This voucher is missing in the vouchers and in how long the money "
                                      "lasts."),
         "vouchers"},
    Call{"QueryPrepaidCards", QT_TRANSLATE_NOOP("OddData", "prepaid cards"), "prepaid",
         QT_TRANSLATE_NOOP("OddData", "This prepaid card is missing in the money."), "prepaid_cards"},
    Call{"QueryAccountTransactions", QT_TRANSLATE_NOOP("OddData", "ledger"), "ledger",
         QT_TRANSLATE_NOOP("OddData", "This transaction is missing in the ledger, in the runway and where "
                                      "credits are matched.")},
    Call{"QueryBillOverview", QT_TRANSLATE_NOOP("OddData", "bills"), "bills",
         QT_TRANSLATE_NOOP("OddData", "A line is missing in the bills and their sums.")},
    Call{"QueryAccountBill", QT_TRANSLATE_NOOP("OddData", "bills"), "bills",
         QT_TRANSLATE_NOOP("OddData", "A line is missing in the bills and their sums.")},
    Call{"DescribeInstanceBill", QT_TRANSLATE_NOOP("OddData", "bills"), "bills",
         QT_TRANSLATE_NOOP("OddData", "A line is missing in the bills and their sums.")},
    Call{"QuerySettleBill", QT_TRANSLATE_NOOP("OddData", "bills"), "bills",
         QT_TRANSLATE_NOOP("OddData", "A line is missing in the bills and their sums.")},
    Call{"QueryEvaluateList", QT_TRANSLATE_NOOP("OddData", "invoiceable amounts"), "invoice_items",
         QT_TRANSLATE_NOOP("OddData", "An amount is missing among those that can be invoiced.")},
};

const Call *find(const QString &action)
{
    const auto call = std::find_if(calls.begin(), calls.end(), [&action](const Call &one) {
        return action == QLatin1StringView(one.action);
    });
    return call == calls.end() ? nullptr : &*call;
}

/// The keywords of the decoders.
struct Reason {
    const char *name;
    const char *text;
};
constexpr std::array reasons{
    Reason{"missing", QT_TRANSLATE_NOOP("OddData", "it does not say what it is about")},
    Reason{"iccid", QT_TRANSLATE_NOOP("OddData", "its ICCID is none")},
    Reason{"number", QT_TRANSLATE_NOOP("OddData", "its number cannot be read")},
    Reason{"type", QT_TRANSLATE_NOOP("OddData", "it is of another type than documented")},
    Reason{"unit", QT_TRANSLATE_NOOP("OddData", "its unit is missing or unknown")},
    Reason{"range", QT_TRANSLATE_NOOP("OddData", "it is too large, too small or negative")},
    Reason{"format", QT_TRANSLATE_NOOP("OddData", "it is not written as documented")},
    Reason{"date", QT_TRANSLATE_NOOP("OddData", "there is no such date")},
    Reason{"month", QT_TRANSLATE_NOOP("OddData", "there is no such month")},
    Reason{"amount", QT_TRANSLATE_NOOP("OddData", "it is no amount of money")},
    Reason{"currency", QT_TRANSLATE_NOOP("OddData", "its currency is missing or unknown")},
    Reason{"length", QT_TRANSLATE_NOOP("OddData", "it is too long")},
    Reason{"shortened", QT_TRANSLATE_NOOP("OddData", "it was longer than what is kept")},
    Reason{"twice", QT_TRANSLATE_NOOP("OddData", "it was sent twice and differs")},
    Reason{"two_pages", QT_TRANSLATE_NOOP("OddData", "the list showed this card twice")},
};

// ---- masking ----

constexpr std::array personalKeys{"msisdn",  "imsi",    "imei", "deviceimei", "receiver", "buyermessage",
                                  "address", "zipcode", "mail", "email",      "phone",    "ip"};
constexpr std::array identityKeys{"iccid",        "orderid",      "aliyunorderid",        "credentialno",
                                  "id",           "recordid",     "credentialinstanceid", "vsiminstanceid",
                                  "couponno",     "cashcouponid", "transactionnumber",    "prepaidcardno",
                                  "credentialid", "iccidlist"};

template<size_t n> bool isOneOf(const std::array<const char *, n> &names, const QString &key)
{
    const QString lower = key.toLower();
    return std::any_of(names.begin(), names.end(),
                       [&lower](const char *name) { return lower == QLatin1StringView(name); });
}

QString maskedText(const QString &key, const QString &text)
{
    if (isOneOf(personalKeys, key))
        return SafeText::maskPhone(text);
    return isOneOf(identityKeys, key) ? text : SafeText::logLine(text);
}

QJsonValue masked(const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = masked(member.key(), *member);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(masked(key, item));
        return array;
    }
    if (value.isString())
        return maskedText(key, value.toString());
    if (value.isDouble() && isOneOf(personalKeys, key))
        return SafeText::maskPhone(QString::number(value.toInteger()));
    return value;
}

QString visibleLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = SafeText::visible(line);
    return lines.join(u'\n').trimmed();
}
} // namespace

QString OddData::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Row:
        return QStringLiteral("row");
    case Kind::Field:
        return QStringLiteral("field");
    case Kind::NewName:
        break;
    }
    return QStringLiteral("new_name");
}

QString OddData::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Row:
        return Text::tr("Unreadable row");
    case Kind::Field:
        return Text::tr("Unreadable field");
    case Kind::NewName:
        break;
    }
    return Text::tr("New field");
}

QString OddData::actionText(const QString &action)
{
    const Call *call = find(action);
    return call ? Text::tr(call->title) : action;
}

QString OddData::reasonText(const QString &reason)
{
    for (const Reason &one : reasons) {
        if (reason == QLatin1StringView(one.name))
            return Text::tr(one.text);
    }
    return reason;
}

QString OddData::missingText(Kind kind, const QString &action, const QString &reason)
{
    if (reason == u"two_pages")
        return Text::tr(
            "Nothing misses it: the card counts once, as its newer row says. The list moved while it "
            "was read.");
    const Call *call = find(action);
    switch (kind) {
    case Kind::Row:
        return call ? Text::tr(call->rowText) : Text::tr("It is counted nowhere.");
    case Kind::Field:
        return Text::tr("This one value is unknown; the rest of the row counts.");
    case Kind::NewName:
        break;
    }
    return Text::tr("Nothing misses it: the provider sends something that nobody has described yet.");
}

QString OddData::missingName(Kind kind, const QString &action)
{
    const Call *call = find(action);
    return kind == Kind::Row && call ? QString::fromLatin1(call->missing) : QString();
}

QString OddData::wholePart(const QString &action)
{
    const Call *call = find(action);
    return call ? QString::fromLatin1(call->part) : QString();
}

QString OddData::readingOf(const QString &action)
{
    const Call *call = find(action);
    return call ? QString::fromLatin1(call->reading) : QString();
}

std::optional<qint64> OddData::instanceOf(const QByteArray &row)
{
    const QJsonValue id = QJsonDocument::fromJson(row).object().value(u"VsimInstanceId");
    bool isNumber = id.isDouble();
    const qint64 number = id.isString() ? id.toString().toLongLong(&isNumber) : id.toInteger();
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

QString OddData::excerpt(const QByteArray &sent, Shown shown)
{
    const QJsonDocument document = QJsonDocument::fromJson(sent);
    const bool isJson = document.isObject() || document.isArray();
    if (!isJson)
        return shown == Shown::AsSent ? visibleLines(QString::fromUtf8(sent))
                                      : SafeText::logLine(QString::fromUtf8(sent));
    if (shown == Shown::AsSent)
        return visibleLines(QString::fromUtf8(document.toJson()));
    const QJsonDocument hidden = document.isObject()
                                     ? QJsonDocument(masked({}, QJsonValue(document.object())).toObject())
                                     : QJsonDocument(masked({}, QJsonValue(document.array())).toArray());
    return visibleLines(QString::fromUtf8(hidden.toJson()));
}
