// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/balancedecoder.h"
#include "core/cloud/carddecoder.h"
#include "core/cloud/voucherdecoder.h"
#include "tests/core/cloud/bodies.h"
#include "tests/core/cloud/describedanswers.h"
#include "tests/fuzz/fuzztarget.h"

namespace
{
/// The three kinds that have tests of their own, described likewise.
Outcome cards(const QByteArray &body)
{
    const Result<CardPage> page = CardDecoder::decode(body);
    if (!page)
        return {page.error(), {}, {}};
    Fuzz::holds(page->rowCount >= page->cards.size() + page->notes.quarantined.size(),
                "every row is a card or in quarantine");
    Outcome outcome{{}, {}, page->notes};
    FactList data(outcome.facts);
    data.add("PageNo", page->pageNo).add("Total", page->total);
    for (qsizetype i = 0; i < page->cards.size(); ++i) {
        const Card &card = page->cards[i];
        FactList row = data.at("List").at(i);
        row.add("Iccid", card.key.iccid)
            .add("VsimInstanceId", card.key.instanceId)
            .add("Msisdn", card.msisdn)
            .add("Imsi", card.imsi)
            .add("Status", card.status)
            .add("OsStatus", card.osStatus)
            .add("Vendor", card.vendor)
            .add("SimType", card.simType)
            .add("NetworkType", card.network)
            .add("DataType", card.planKind)
            .add("DataLevel", card.planLevel)
            .add("Period", card.period)
            .add("AliFee", card.tariff)
            .add("CredentialNo", card.credential)
            .add("CredentialType", card.credentialType)
            .add("CredentialInstanceId", card.credentialInstanceId)
            .add("AliyunOrderId", card.orderId)
            .add("ApnName", card.apn)
            .add("CertifyType", card.certifyType)
            .add("DirectionalGroupId", card.directionalGroupId)
            .add("DirectionalGroupName", card.directionalGroupName)
            .add("PrivateNetworkSegment", card.privateNetwork)
            .add("NotifyId", card.notifyId)
            .add("Remark", card.remark)
            .add("OpenAccountTime", card.opened)
            .add("ActiveTime", card.activated)
            .add("ExpireTime", card.expires)
            .add("FlowLatestModifiedTime", card.usageAsOf)
            .add("IsAutoRecharge", card.autoRenew)
            .add("PeriodAddFlow", card.used)
            .add("PeriodRestFlow", card.remaining)
            .add("PeriodSmsUse", card.smsUsed);
        for (qsizetype tag = 0; tag < card.tags.size(); ++tag)
            row.at("TagList").at(tag).add("Id", card.tags[tag].id).add("TagName", card.tags[tag].name);
    }
    return outcome;
}

Outcome balance(const QByteArray &body)
{
    const Result<BalanceReply> reply = BalanceDecoder::decode(body);
    if (!reply)
        return {reply.error(), {}, {}};
    Outcome outcome{{}, {}, reply->notes};
    FactList(outcome.facts)
        .add("AvailableAmount", reply->balance.available)
        .add("AvailableCashAmount", reply->balance.cash)
        .add("CreditAmount", reply->balance.credit)
        .add("MybankCreditAmount", reply->balance.mybankCredit)
        .add("QuotaLimit", reply->balance.quotaLimit)
        .add("Currency", reply->balance.currency);
    return outcome;
}

Outcome vouchers(const QByteArray &body)
{
    const Result<VoucherReply> reply = VoucherDecoder::decode(body);
    if (!reply)
        return {reply.error(), {}, {}};
    Outcome outcome{{}, {}, reply->notes};
    for (qsizetype i = 0; i < reply->vouchers.size(); ++i) {
        const Voucher &voucher = reply->vouchers[i];
        FactList(outcome.facts)
            .at("CashCoupon")
            .at(i)
            .add("CashCouponNo", voucher.number)
            .add("CashCouponId", voucher.id)
            .add("Status", voucher.status)
            .add("GrantedTime", voucher.granted)
            .add("EffectiveTime", voucher.effective)
            .add("ExpiryTime", voucher.expires)
            .add("NominalValue", voucher.nominal)
            .add("Balance", voucher.balance)
            .add("ApplicableProducts", voucher.products)
            .add("ApplicableScenarios", voucher.scenarios)
            .add("Description", voucher.description);
    }
    return outcome;
}

struct Decoder {
    QString action;
    Outcome (*decode)(const QByteArray &body);
};

const QList<Decoder> &decoders()
{
    static const QList<Decoder> all = [] {
        QList<Decoder> list{{QStringLiteral("ListCardInfo"), &cards},
                            {QStringLiteral("QueryAccountBalance"), &balance},
                            {QStringLiteral("QueryCashCoupons"), &vouchers}};
        for (const DescribedAnswer &answer : describedAnswers())
            list.append({answer.action, answer.decode});
        return list;
    }();
    return all;
}

/// Values that are written otherwise than they came: only their field can be looked for.
bool isRewritten(const QString &key, const QString &value)
{
    const QString unit = value.section(u' ', -1);
    return unit == u"B" || unit == u"s" || unit == u"micros" || key.endsWith(u"Month") ||
           key.endsWith(u"Cycle") || key.endsWith(u"PoolCapacity");
}

/// Nothing is made up: each field stands in the body under its name, and so does its text.
void inventsNothing(const Outcome &outcome, const QByteArray &body)
{
    if (body.contains('\\'))
        return; // names and texts may be written in escapes
    const QByteArray lower = body.toLower();
    for (auto fact = outcome.facts.begin(); fact != outcome.facts.end(); ++fact) {
        const QString name = fact.key().section(u'/', -1);
        if (name.startsWith(u'('))
            continue; // of values without a name
        Fuzz::holds(body.contains('"' + name.toUtf8() + '"'), "a field that is not there has no value");
        const QByteArray text = fact.value().section(u';', 0, 0).toUtf8().toLower();
        // what was no UTF-8 is refused before; what is too long was cut
        if (!isRewritten(fact.key(), fact.value()) && !lower.contains(text))
            throw BrokenPromise(("no text is made up: " + fact.key().toUtf8() + " = " + text).constData());
    }
}

void staysSmall(const DecodeNotes &notes)
{
    Fuzz::holds(notes.oddities.size() <= 10'000, "oddities have a limit");
    for (const Oddity &oddity : notes.oddities)
        Fuzz::holds(oddity.text.toUtf8().size() <= 4096 + 3 && !oddity.reason.isEmpty(),
                    "an oddity is short and has a reason");
    for (const QuarantinedRow &row : notes.quarantined)
        Fuzz::holds(row.row.size() <= 64 * 1024 && !row.reason.isEmpty(),
                    "a row in quarantine is short and has a reason");
}

void run(QByteArrayView bytes)
{
    const Decoder &decoder = decoders()[qsizetype(Fuzz::choice(bytes, size_t(decoders().size())))];
    const QByteArray body = bytes.toByteArray();
    const Outcome outcome = decoder.decode(body);
    if (outcome.error) {
        Fuzz::isProperError(*outcome.error);
        Fuzz::holds(outcome.facts.isEmpty(), "a refused answer has no values");
        return;
    }
    inventsNothing(outcome, body);
    staysSmall(outcome.notes);
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (qsizetype i = 0; i < decoders().size(); ++i) {
        const QByteArray chosen(1, char(i));
        for (const QJsonValue &entry : Bodies::index()) {
            if (entry[u"action"].toString() == decoders()[i].action)
                all.append(chosen + Bodies::stored(entry[u"file"].toString()));
        }
        const QByteArray full = Bodies::stored(QStringLiteral("../full/%1.json").arg(decoders()[i].action));
        if (!full.isEmpty())
            all.append(chosen + full);
    }
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::answers{"answers", &run, &seeds};
