// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directionaltruth.h"

namespace
{
DirectionalAddress addressOf(qint64 group, int number)
{
    static constexpr std::array<int, 5> states{500, 500, 500, 100, 300};
    const bool domain = number % 3 != 0;
    DirectionalAddress address;
    address.address = domain ? QStringLiteral("node%1.group%2.example.invalid").arg(number).arg(group)
                             : QStringLiteral("192.0.2.%1").arg(number * 7 % 250 + 1);
    address.type = domain ? QStringLiteral("Domain") : QStringLiteral("Ip");
    address.source = number % 4 == 0 ? QStringLiteral("aliyun_defined") : QStringLiteral("user_defined");
    address.state = QString::number(states[size_t(number) % states.size()]);
    return address;
}
} // namespace

std::optional<DirectionalGroup> DirectionalTruth::of(const CardFacts &card)
{
    if (card.directionalGroup < 0)
        return std::nullopt;
    const SimTexts::Named &named = SimTexts::directionalGroup(card.directionalGroup);
    DirectionalGroup group;
    group.id = QString::number(named.id);
    group.name = QString::fromUtf8(named.name);
    const int count = 4 + int(named.id % 20);
    for (int number = 0; number < count; ++number)
        group.addresses.append(addressOf(named.id, number));
    group.total = group.addresses.size();
    return group;
}
