// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace
{
struct Code {
    const char *code;
    const char *words; ///< filter words, separated by blanks, the first the one we write ourselves
    const char *text;
};

constexpr std::array statusCodes{
    Code{"10", "testable 可测试", QT_TRANSLATE_NOOP("CardCodes", "testable")},
    Code{"20", "unused 未使用", QT_TRANSLATE_NOOP("CardCodes", "unused")},
    Code{"30", "inuse in_use active 使用中 在用", QT_TRANSLATE_NOOP("CardCodes", "in use")},
    Code{"35", "deactivated 已停用", QT_TRANSLATE_NOOP("CardCodes", "deactivated")},
    Code{"40", "shutdown shut_down 已停机", QT_TRANSLATE_NOOP("CardCodes", "shut down")},
    Code{"50", "closed 已销户", QT_TRANSLATE_NOOP("CardCodes", "closed")},
};
constexpr std::array osStatusCodes{
    Code{"10", "test 测试期", QT_TRANSLATE_NOOP("CardCodes", "test period")},
    Code{"20", "silent 静默期", QT_TRANSLATE_NOOP("CardCodes", "silent period")},
    Code{"100", "inuse in_use active 使用中 在用", QT_TRANSLATE_NOOP("CardCodes", "in use")},
    Code{"130", "testdevice 测试期换绑停用", QT_TRANSLATE_NOOP("CardCodes", "device changed in test period")},
    Code{"150", "partly 部分使用中", QT_TRANSLATE_NOOP("CardCodes", "partly in use")},
    Code{"200", "byus by_us 主动停用", QT_TRANSLATE_NOOP("CardCodes", "stopped by us")},
    Code{"300", "limit 达量停用", QT_TRANSLATE_NOOP("CardCodes", "stopped at the limit")},
    Code{"400", "credit 信控停用", QT_TRANSLATE_NOOP("CardCodes", "stopped by credit control")},
    Code{"500", "device 换绑停用", QT_TRANSLATE_NOOP("CardCodes", "stopped: device changed")},
    Code{"600", "realname real_name 实名停用", QT_TRANSLATE_NOOP("CardCodes", "stopped: real-name")},
    Code{"700", "abnormal 异常停用", QT_TRANSLATE_NOOP("CardCodes", "stopped: abnormal")},
    Code{"40", "shutdown shut_down 已停机", QT_TRANSLATE_NOOP("CardCodes", "shut down")},
    Code{"50", "closed 已销户", QT_TRANSLATE_NOOP("CardCodes", "closed")},
};
constexpr std::array vendorCodes{
    Code{"CMCC", "mobile 中国移动 移动", QT_TRANSLATE_NOOP("CardCodes", "China Mobile")},
    Code{"CUCC", "unicom 中国联通 联通", QT_TRANSLATE_NOOP("CardCodes", "China Unicom")},
    Code{"CTCC", "telecom 中国电信 电信", QT_TRANSLATE_NOOP("CardCodes", "China Telecom")},
    Code{"VNO", "multi", QT_TRANSLATE_NOOP("CardCodes", "multi-network")},
};
constexpr std::array planKindCodes{
    Code{"singlecard", "single", QT_TRANSLATE_NOOP("CardCodes", "single card")},
    Code{"directionalcard", "directional", QT_TRANSLATE_NOOP("CardCodes", "single card, directional")},
    Code{"sameflowcard", "", QT_TRANSLATE_NOOP("CardCodes", "same-tier pool")},
    Code{"directional_sameflowcard", "", QT_TRANSLATE_NOOP("CardCodes", "same-tier pool, directional")},
    Code{"unityPayPool", "", QT_TRANSLATE_NOOP("CardCodes", "unified-payment pool")},
    Code{"GREcard", "", QT_TRANSLATE_NOOP("CardCodes", "unified-payment pool, directional")},
};
constexpr std::array periodCodes{
    Code{"1101", "month 月", QT_TRANSLATE_NOOP("CardCodes", "month")},
    Code{"1103", "quarter 季", QT_TRANSLATE_NOOP("CardCodes", "quarter")},
    Code{"1106", "halfyear half_year 半年", QT_TRANSLATE_NOOP("CardCodes", "half year")},
    Code{"1112", "year 年", QT_TRANSLATE_NOOP("CardCodes", "year")},
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
constexpr std::array realNameCodes{
    Code{"verified", "verified certified 已实名", QT_TRANSLATE_NOOP("CardCodes", "verified")},
    Code{"not_verified", "not_verified notverified 未实名", QT_TRANSLATE_NOOP("CardCodes", "not verified")},
    Code{"approving", "approving 认证中", QT_TRANSLATE_NOOP("CardCodes", "being checked")},
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

bool hasWord(const Code &code, QStringView word)
{
    const QString words = QString::fromUtf8(code.words);
    const QList<QStringView> all = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(all.begin(), all.end(),
                       [word](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

std::optional<QString> codeOf(std::span<const Code> codes, QStringView word)
{
    for (const Code &candidate : codes) {
        if (word.compare(QLatin1StringView(candidate.code), Qt::CaseInsensitive) == 0 ||
            hasWord(candidate, word))
            return QString::fromLatin1(candidate.code);
    }
    return std::nullopt;
}

std::span<const Code> codesOf(CardField field)
{
    switch (field) {
    case CardField::Status:
        return statusCodes;
    case CardField::OsStatus:
        return osStatusCodes;
    case CardField::Vendor:
        return vendorCodes;
    case CardField::PlanKind:
        return planKindCodes;
    case CardField::Period:
        return periodCodes;
    case CardField::SimType:
        return simTypeCodes;
    case CardField::ActiveType:
        return activeTypeCodes;
    case CardField::CertifyType:
        return certifyTypeCodes;
    case CardField::RealName:
        return realNameCodes;
    default:
        return {};
    }
}
} // namespace

QString CardCodes::status(QStringView code)
{
    return meaning(statusCodes, code);
}
QString CardCodes::osStatus(QStringView code)
{
    return meaning(osStatusCodes, code);
}
QString CardCodes::vendor(QStringView code)
{
    return meaning(vendorCodes, code);
}
QString CardCodes::planKind(QStringView code)
{
    return meaning(planKindCodes, code);
}
QString CardCodes::period(QStringView code)
{
    return meaning(periodCodes, code);
}
QString CardCodes::simType(QStringView code)
{
    return meaning(simTypeCodes, code);
}
QString CardCodes::activeType(QStringView code)
{
    return meaning(activeTypeCodes, code);
}
QString CardCodes::certifyType(QStringView code)
{
    return meaning(certifyTypeCodes, code);
}
QString CardCodes::realName(QStringView state)
{
    return meaning(realNameCodes, state);
}
QString CardCodes::voucherStatus(QStringView code)
{
    return meaning(voucherStatusCodes, code);
}

bool CardCodes::isCode(CardField field)
{
    return !codesOf(field).empty();
}

std::optional<QString> CardCodes::codeByWord(CardField field, QStringView word)
{
    return codeOf(codesOf(field), word);
}

QString CardCodes::wordOf(CardField field, QStringView code)
{
    const Code *known = find(codesOf(field), code);
    const QString words = known ? QString::fromUtf8(known->words) : QString();
    return words.isEmpty() ? code.toString() : words.section(u' ', 0, 0);
}

QStringList CardCodes::words(CardField field)
{
    QStringList words;
    for (const Code &code : codesOf(field))
        words.append(wordOf(field, QString::fromLatin1(code.code)));
    return words;
}

QStringList CardCodes::wordsOf(CardField field, QStringView code)
{
    const Code *known = find(codesOf(field), code);
    return known ? QString::fromUtf8(known->words).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

QString CardCodes::meaning(CardField field, QStringView code)
{
    return isCode(field) ? ::meaning(codesOf(field), code) : code.toString();
}

std::optional<QString> CardCodes::statusByWord(QStringView word)
{
    return codeOf(statusCodes, word);
}
std::optional<QString> CardCodes::osStatusByWord(QStringView word)
{
    return codeOf(osStatusCodes, word);
}

bool CardCodes::isStopped(QStringView status)
{
    return status == u"35" || status == u"40";
}

bool CardCodes::isOsStopped(QStringView osStatus)
{
    static constexpr std::array<QStringView, 7> stopped{u"130", u"200", u"300", u"400",
                                                        u"500", u"600", u"700"};
    return std::find(stopped.begin(), stopped.end(), osStatus) != stopped.end();
}

bool CardCodes::isPool(QStringView planKind)
{
    static constexpr std::array<QStringView, 4> pools{u"sameflowcard", u"directional_sameflowcard",
                                                      u"unityPayPool", u"GREcard"};
    return std::find(pools.begin(), pools.end(), planKind) != pools.end();
}
