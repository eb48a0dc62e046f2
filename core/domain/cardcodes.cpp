// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardcodes.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace {
struct Code {
    const char *code;
    const char *word; ///< filter word; empty where there is none
    const char *text;
};

constexpr std::array statusCodes{
    Code{"10", "testable", QT_TRANSLATE_NOOP("CardCodes", "testable")},
    Code{"20", "unused", QT_TRANSLATE_NOOP("CardCodes", "unused")},
    Code{"30", "inuse", QT_TRANSLATE_NOOP("CardCodes", "in use")},
    Code{"35", "deactivated", QT_TRANSLATE_NOOP("CardCodes", "deactivated")},
    Code{"40", "shutdown", QT_TRANSLATE_NOOP("CardCodes", "shut down")},
    Code{"50", "closed", QT_TRANSLATE_NOOP("CardCodes", "closed")},
};
constexpr std::array osStatusCodes{
    Code{"10", "test", QT_TRANSLATE_NOOP("CardCodes", "test period")},
    Code{"20", "silent", QT_TRANSLATE_NOOP("CardCodes", "silent period")},
    Code{"100", "inuse", QT_TRANSLATE_NOOP("CardCodes", "in use")},
    Code{"130", "testdevice", QT_TRANSLATE_NOOP("CardCodes", "device changed in test period")},
    Code{"150", "partly", QT_TRANSLATE_NOOP("CardCodes", "partly in use")},
    Code{"200", "byus", QT_TRANSLATE_NOOP("CardCodes", "stopped by us")},
    Code{"300", "limit", QT_TRANSLATE_NOOP("CardCodes", "stopped at the limit")},
    Code{"400", "credit", QT_TRANSLATE_NOOP("CardCodes", "stopped by credit control")},
    Code{"500", "device", QT_TRANSLATE_NOOP("CardCodes", "stopped: device changed")},
    Code{"600", "realname", QT_TRANSLATE_NOOP("CardCodes", "stopped: real-name")},
    Code{"700", "abnormal", QT_TRANSLATE_NOOP("CardCodes", "stopped: abnormal")},
    Code{"40", "shutdown", QT_TRANSLATE_NOOP("CardCodes", "shut down")},
    Code{"50", "closed", QT_TRANSLATE_NOOP("CardCodes", "closed")},
};
constexpr std::array vendorCodes{
    Code{"CMCC", "", QT_TRANSLATE_NOOP("CardCodes", "China Mobile")},
    Code{"CUCC", "", QT_TRANSLATE_NOOP("CardCodes", "China Unicom")},
    Code{"CTCC", "", QT_TRANSLATE_NOOP("CardCodes", "China Telecom")},
    Code{"VNO", "", QT_TRANSLATE_NOOP("CardCodes", "multi-network")},
};
constexpr std::array planKindCodes{
    Code{"singlecard", "", QT_TRANSLATE_NOOP("CardCodes", "single card")},
    Code{"directionalcard", "", QT_TRANSLATE_NOOP("CardCodes", "single card, directional")},
    Code{"sameflowcard", "pool", QT_TRANSLATE_NOOP("CardCodes", "same-tier pool")},
    Code{"directional_sameflowcard", "pool", QT_TRANSLATE_NOOP("CardCodes", "same-tier pool, directional")},
    Code{"unityPayPool", "pool", QT_TRANSLATE_NOOP("CardCodes", "unified-payment pool")},
    Code{"GREcard", "pool", QT_TRANSLATE_NOOP("CardCodes", "unified-payment pool, directional")},
};
constexpr std::array periodCodes{
    Code{"1101", "", QT_TRANSLATE_NOOP("CardCodes", "month")},
    Code{"1103", "", QT_TRANSLATE_NOOP("CardCodes", "quarter")},
    Code{"1106", "", QT_TRANSLATE_NOOP("CardCodes", "half year")},
    Code{"1112", "", QT_TRANSLATE_NOOP("CardCodes", "year")},
};
constexpr std::array simTypeCodes{
    Code{"nano", "", QT_TRANSLATE_NOOP("CardCodes", "plug-in nano, consumer")},
    Code{"micro", "", QT_TRANSLATE_NOOP("CardCodes", "plug-in micro, consumer")},
    Code{"normal", "", QT_TRANSLATE_NOOP("CardCodes", "plug-in full size, consumer")},
    Code{"simplus56", "", QT_TRANSLATE_NOOP("CardCodes", "soldered 5×6 mm, consumer")},
    Code{"simplus22", "", QT_TRANSLATE_NOOP("CardCodes", "soldered 2×2 mm, consumer")},
    Code{"industry-normal", "", QT_TRANSLATE_NOOP("CardCodes", "plug-in full size, industrial")},
    Code{"industry-micro", "", QT_TRANSLATE_NOOP("CardCodes", "plug-in micro, industrial")},
    Code{"industry-nano", "", QT_TRANSLATE_NOOP("CardCodes", "plug-in nano, industrial")},
    Code{"simplus", "", QT_TRANSLATE_NOOP("CardCodes", "soldered 5×6 mm, industrial")},
    Code{"industry-simplus22", "", QT_TRANSLATE_NOOP("CardCodes", "soldered 2×2 mm, industrial")},
};
constexpr std::array activeTypeCodes{
    Code{"first_data_record", "", QT_TRANSLATE_NOOP("CardCodes", "first traffic")},
    Code{"carrier_status_push", "", QT_TRANSLATE_NOOP("CardCodes", "operator's push")},
    Code{"silence_expire", "", QT_TRANSLATE_NOOP("CardCodes", "end of the silent period")},
    Code{"manage", "", QT_TRANSLATE_NOOP("CardCodes", "by hand")},
    Code{"test_flow_depleted", "", QT_TRANSLATE_NOOP("CardCodes", "test allowance used up")},
};
constexpr std::array certifyTypeCodes{
    Code{"enterprise", "", QT_TRANSLATE_NOOP("CardCodes", "enterprise")},
};
constexpr std::array voucherStatusCodes{
    Code{"Available", "", QT_TRANSLATE_NOOP("CardCodes", "usable")},
    Code{"Expired", "", QT_TRANSLATE_NOOP("CardCodes", "expired")},
    Code{"Cancelled", "", QT_TRANSLATE_NOOP("CardCodes", "cancelled")},
};

const Code *find(std::span<const Code> codes, QStringView code)
{
    for (const Code &candidate : codes) {
        if (code == QLatin1StringView(candidate.code))
            return &candidate;
    }
    return nullptr;
}

QString meaning(std::span<const Code> codes, QStringView code)
{
    if (const Code *known = find(codes, code))
        return QCoreApplication::translate("CardCodes", known->text);
    return QCoreApplication::translate("CardCodes", "unknown (%1)").arg(code);
}

std::optional<QString> codeOf(std::span<const Code> codes, QStringView word)
{
    for (const Code &candidate : codes) {
        if (word.compare(QLatin1StringView(candidate.word), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(candidate.code);
    }
    return std::nullopt;
}
}

QString CardCodes::status(QStringView code) { return meaning(statusCodes, code); }
QString CardCodes::osStatus(QStringView code) { return meaning(osStatusCodes, code); }
QString CardCodes::vendor(QStringView code) { return meaning(vendorCodes, code); }
QString CardCodes::planKind(QStringView code) { return meaning(planKindCodes, code); }
QString CardCodes::period(QStringView code) { return meaning(periodCodes, code); }
QString CardCodes::simType(QStringView code) { return meaning(simTypeCodes, code); }
QString CardCodes::activeType(QStringView code) { return meaning(activeTypeCodes, code); }
QString CardCodes::certifyType(QStringView code) { return meaning(certifyTypeCodes, code); }
QString CardCodes::voucherStatus(QStringView code) { return meaning(voucherStatusCodes, code); }

std::optional<QString> CardCodes::statusByWord(QStringView word) { return codeOf(statusCodes, word); }
std::optional<QString> CardCodes::osStatusByWord(QStringView word) { return codeOf(osStatusCodes, word); }

bool CardCodes::isPool(QStringView planKind)
{
    const Code *known = find(planKindCodes, planKind);
    return known && QLatin1StringView(known->word) == QLatin1StringView("pool");
}
