// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardfingerprint.h"

#include <bit>
#include <utility>

namespace
{
/// Mixes 64-bit words. The constants are those of splitmix64; texts are taken as UTF-16 units by value, so
/// the byte order of the machine does not matter.
class Mixer
{
public:
    void add(quint64 word)
    {
        m_state = (std::rotl(m_state, 23) ^ word) * 0x9E3779B97F4A7C15ULL;
        m_state ^= m_state >> 29;
    }
    void add(QStringView text)
    {
        add(quint64(text.size()) + 1);
        qsizetype i = 0;
        for (; i + 4 <= text.size(); i += 4)
            add(units(text, i, 4));
        if (i < text.size())
            add(units(text, i, text.size() - i));
    }
    void add(const Iccid &iccid)
    {
        quint64 word = quint64(iccid.length());
        int count = 1;
        for (const char c : iccid.bytes()) {
            word = word << 8 | quint64(uchar(c));
            if (++count % 8 == 0)
                add(std::exchange(word, 0));
        }
        add(word);
    }
    void add(const std::optional<QString> &text)
    {
        if (text)
            add(QStringView(*text));
        else
            add(quint64(0));
    }
    void add(const QStringList &texts)
    {
        add(quint64(texts.size()));
        for (const QString &text : texts)
            add(QStringView(text));
    }
    void add(std::optional<qint64> number)
    {
        add(quint64(number.has_value()));
        add(quint64(number.value_or(0)));
    }
    void add(std::optional<Instant> at) { add(at ? std::optional(at->seconds) : std::nullopt); }
    void add(std::optional<DataVolume> volume) { add(volume ? std::optional(volume->bytes) : std::nullopt); }

    [[nodiscard]] quint64 result() const
    {
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

private:
    static quint64 units(QStringView text, qsizetype at, qsizetype count)
    {
        quint64 word = 0;
        for (qsizetype i = 0; i < count; ++i)
            word |= quint64(text[at + i].unicode()) << (16 * i);
        return word;
    }
    quint64 m_state = 0x243F6A8885A308D3ULL;
};

void addTexts(Mixer &mixer, const Card &card)
{
    for (const std::optional<QString> *text : {&card.status,
                                               &card.osStatus,
                                               &card.vendor,
                                               &card.simType,
                                               &card.network,
                                               &card.planKind,
                                               &card.planLevel,
                                               &card.period,
                                               &card.tariff,
                                               &card.credential,
                                               &card.credentialType,
                                               &card.credentialInstanceId,
                                               &card.orderId,
                                               &card.apn,
                                               &card.certifyType,
                                               &card.activeType,
                                               &card.directionalGroupId,
                                               &card.directionalGroupName,
                                               &card.privateNetwork,
                                               &card.notifyId,
                                               &card.remark})
        mixer.add(*text);
}
} // namespace

quint64 cardFingerprint(const Card &card)
{
    Mixer mixer;
    mixer.add(card.key.iccid);
    mixer.add(card.key.instanceId);
    mixer.add(card.msisdn);
    mixer.add(card.imsi);
    addTexts(mixer, card);
    for (const std::optional<Instant> &at : {card.opened, card.activated, card.expires, card.usageAsOf})
        mixer.add(at);
    mixer.add(card.autoRenew ? std::optional<qint64>(*card.autoRenew) : std::nullopt);
    mixer.add(card.used);
    mixer.add(card.remaining);
    mixer.add(card.smsUsed);
    mixer.add(quint64(card.tags.size()));
    for (const CardTag &tag : card.tags) {
        mixer.add(tag.id);
        mixer.add(QStringView(tag.name));
    }
    return mixer.result();
}
