// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faultscript.h"
#include "tests/fuzz/fuzztarget.h"

namespace
{
using Fuzz::holds;

void isPlayable(const FaultRule &rule)
{
    holds(!rule.share || (*rule.share >= 0 && *rule.share <= 1), "a share is a share");
    holds(rule.times >= 0, "a line is played some times, or always");
    holds(!rule.page || *rule.page >= 0, "a page has a number");
    holds(!rule.call || *rule.call >= 1, "calls are counted from 1");
    holds(!rule.fault.name.isEmpty(), "a fault has a name");
    holds(rule.fault.kind != FaultKind::Error || !rule.fault.code.isEmpty(), "an error has a code");
    holds(rule.fault.http == 0 || (rule.fault.http >= 100 && rule.fault.http <= 999),
          "a status has three digits");
    holds(rule.fault.bytes >= 0 && rule.fault.intervalMs >= 0 && rule.fault.megabytes >= 0,
          "nothing is less than nothing");
}

void run(QByteArrayView bytes)
{
    const Result<FaultScript> script = FaultScript::parse(bytes.toByteArray());
    if (!script)
        return Fuzz::isProperError(script.error());
    for (const FaultRule &rule : script->rules)
        isPlayable(rule);
    FaultPlayer first(*script), second(*script);
    for (int call = 0; call < 12; ++call) {
        const QByteArray action = call % 3 == 0 ? "ListCardInfo" : "GetCardDetail";
        const std::optional<int> page = call % 2 == 0 ? std::optional(call / 2 + 1) : std::nullopt;
        const FaultPlayer::Request request{action, page, quint64(call / 2)};
        const std::optional<Fault> one = first.next(request), other = second.next(request);
        holds(one.has_value() == other.has_value() && (!one || one->name == other->name),
              "a script is played alike twice");
    }
}

QList<QByteArray> seeds()
{
    return Fuzz::listOf(
        {R"([{"match":{"action":"ListCardInfo","page":3},"fault":"cut","times":2}])",
         R"({"seed":7,"faults":[{"match":{"share":0.1},"fault":"error","code":"ServiceUnavailable","http":503,"times":0}]})",
         R"([{"match":{"call":2},"fault":"throttle"},{"fault":"drip-body","bytes":3,"interval_ms":10}])",
         R"([{"fault":"body","text":"x","content_type":"text/html"},{"fault":"body","base64":"AAAA","http":200}])",
         R"([{"fault":"redirect","location":"https://x","http":302},{"fault":"gzip-bomb","megabytes":1}])",
         R"([{"fault":"wrong-date","seconds":-7200},{"fault":"status","http":502,"body":"x"}])",
         R"([{"fault":"silence","match":{"call":1e300}}])", R"([{"fault":"silence","match":7}])"});
}
} // namespace

const FuzzTarget FuzzTargets::faultScript{"faultscript", &run, &seeds};
