// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/changetext.h"
#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfield.h"
#include "core/domain/datavolume.h"
#include "core/domain/fieldtext.h"
#include "core/domain/identity.h"
#include "core/domain/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

using Words = QString (*)(const QString &machine);

template<QString (*meaning)(QStringView)> QString code(const QString &machine)
{
    return meaning(machine);
}

QString truth(const QString &machine)
{
    if (machine == u"true")
        return QCoreApplication::translate("FieldText", "yes");
    return machine == u"false" ? QCoreApplication::translate("FieldText", "no") : machine;
}

QString volume(const QString &machine)
{
    bool isNumber = false;
    const qint64 bytes = machine.toLongLong(&isNumber);
    return isNumber ? DataVolume{bytes}.text() : machine;
}

QString moment(const QString &machine)
{
    const QDateTime time = QDateTime::fromString(machine, Qt::ISODate);
    return time.isValid() ? Instant::of(time).beijingText() : machine;
}

QString masked(const QString &machine)
{
    QStringList numbers;
    for (const QString &number : machine.split(u';'))
        numbers.append(SafeText::maskPhone(number));
    return numbers.join(u';');
}

/// An array of objects, numbers of people in them.
QString subCards(const QString &machine)
{
    const QJsonArray cards = QJsonDocument::fromJson(machine.toUtf8()).array();
    return Text::tr("%n sub-card(s)", nullptr, int(cards.size()));
}

QString realName(const QString &machine)
{
    const std::optional<RealName> state = Identity::ofStatus(machine);
    return state ? CardCodes::realName(QString(Identity::name(*state))) : machine;
}

QString certifyStatus(const QString &machine)
{
    const std::optional<RealName> state = Identity::ofCertifyStatus(machine);
    return state ? CardCodes::realName(QString(Identity::name(*state))) : machine;
}

QString tagList(const QString &machine)
{
    QStringList names;
    for (const QString &name : machine.split(u';'))
        names.append(PrivateView::name(name));
    return names.join(u';');
}

/// Of what people enter only that they did is told: their texts are their own.
QString entered(const QString &machine)
{
    if (machine == u"removed")
        return Text::tr("removed");
    return machine == u"saved" ? Text::tr("saved") : machine;
}

/// Values that do not read as they are written.
struct Reading {
    const char *name;
    Words words;
};
constexpr std::array readings{
    Reading{"status", code<CardCodes::status>},
    Reading{"os_status", code<CardCodes::osStatus>},
    Reading{"vendor", code<CardCodes::vendor>},
    Reading{"plan_kind", code<CardCodes::planKind>},
    Reading{"period", code<CardCodes::period>},
    Reading{"sim_type", code<CardCodes::simType>},
    Reading{"active_type", code<CardCodes::activeType>},
    Reading{"certify_type", code<CardCodes::certifyType>},
    Reading{"certify_status", certifyStatus},
    Reading{"real_name", realName},
    Reading{"msisdn", masked},
    Reading{"imsi", masked},
    Reading{"imei", masked},
    Reading{"sub_cards", subCards},
    Reading{"remark", PrivateView::words},
    Reading{"real_name_description", PrivateView::words},
    Reading{"ip", PrivateView::words},
    Reading{"tags", tagList},
    Reading{"opened", moment},
    Reading{"activated", moment},
    Reading{"expires", moment},
    Reading{"usage_as_of", moment},
    Reading{"auto_renew", truth},
    Reading{"auto_resume", truth},
    Reading{"auto_rebind_reuse", truth},
    Reading{"sms_open", truth},
    Reading{"listed", truth},
    Reading{"used_bytes", volume},
    Reading{"remaining_bytes", volume},
    Reading{"stop_threshold_bytes", volume},
    Reading{"note", entered},
    Reading{"case", entered},
};

/// Titles of what is no field of the list.
struct Title {
    const char *name;
    const char *context;
    const char *title;
};
constexpr std::array titles{
    Title{"imei", "Column", "IMEI"},
    Title{"real_name", "Column", "Real name"},
    Title{"stop_threshold_bytes", "Column", "Stops at"},
    Title{"auto_resume", "Column", "Resumes by itself"},
    Title{"auto_rebind_reuse", "ChangeText",
          QT_TRANSLATE_NOOP("ChangeText", "Resumes when back in its device")},
    Title{"certify_status", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Real name in the detail")},
    Title{"real_name_description", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Real-name remark")},
    Title{"sms_open", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "SMS open")},
    Title{"ip", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "IP address")},
    Title{"sub_cards", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Sub-cards")},
    Title{"credential_type", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Kind of credential")},
    Title{"credential_instance_id", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Credential instance")},
    Title{"directional_group_id", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Directional group, number")},
    Title{"directional_group_name", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Directional group")},
    Title{"private_network", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Private network")},
    Title{"note", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Note")},
    Title{"case", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Case")},
    Title{"notify_id", "ChangeText", QT_TRANSLATE_NOOP("ChangeText", "Notice rule")},
};
} // namespace

QString ChangeText::field(const QString &name)
{
    if (const std::optional<CardField> listed = CardFields::byName(name))
        return CardFields::title(*listed);
    for (const Title &title : titles) {
        if (name == QLatin1StringView(title.name))
            return QCoreApplication::translate(title.context, title.title);
    }
    return name;
}

QString ChangeText::value(const QString &field, const std::optional<QString> &machine)
{
    if (!machine)
        return QStringLiteral("–");
    for (const Reading &reading : readings) {
        if (field == QLatin1StringView(reading.name))
            return reading.words(*machine);
    }
    return *machine;
}

// ---- sub-cards ----

namespace
{
using SubCards = QMap<QString, QJsonObject>; ///< by ICCID

SubCards subCardsOf(const QString &machine)
{
    SubCards cards;
    for (const QJsonValue &card : QJsonDocument::fromJson(machine.toUtf8()).array())
        cards.insert(card[QStringLiteral("iccid")].toString(), card.toObject());
    return cards;
}

/// A value of a sub-card's field as the same field of a card has it.
std::optional<QString> machineText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (value.isArray())
        return value.toVariant().toStringList().join(u';');
    return value.toVariant().toString();
}

/// "8986 0400 1122 3344 5566: Fine status in use, Used 12.53 MB": of `fields` alone.
QString told(const QString &iccid, const QJsonObject &card, const QStringList &fields)
{
    QStringList words;
    for (const QString &field : fields)
        words.append(Text::tr("%1 %2", "a field and its value")
                         .arg(ChangeText::field(field), ChangeText::value(field, machineText(card[field]))));
    return Text::tr("%1: %2", "a sub-card and what it is")
        .arg(FieldText::grouped(iccid), words.join(Text::tr(", ")));
}

QStringList differing(const QJsonObject &a, const QJsonObject &b)
{
    const QStringList both = a.keys() + b.keys();
    QStringList fields;
    for (const QString &field : both) {
        if (a.value(field) != b.value(field) && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

ChangeText::Sides subCardSides(const SubCards &before, const SubCards &after)
{
    QStringList left, right;
    SubCards all = before;
    all.insert(after);
    for (auto card = all.cbegin(); card != all.cend(); ++card) {
        const QString &iccid = card.key();
        const QString name = FieldText::grouped(iccid);
        if (!after.contains(iccid)) {
            left.append(name);
            continue;
        }
        if (!before.contains(iccid)) {
            right.append(name);
            continue;
        }
        const QStringList fields = differing(before[iccid], after[iccid]);
        if (fields.isEmpty())
            continue;
        left.append(told(iccid, before[iccid], fields));
        right.append(told(iccid, after[iccid], fields));
    }
    const auto text = [](const QStringList &cards) {
        return cards.isEmpty() ? QStringLiteral("–") : cards.join(QStringLiteral("; "));
    };
    return {text(left), text(right)};
}
} // namespace

ChangeText::Sides ChangeText::sides(const QString &field, const std::optional<QString> &before,
                                    const std::optional<QString> &after)
{
    if (field == u"sub_cards" && before && after) {
        const SubCards was = subCardsOf(*before), is = subCardsOf(*after);
        if (was != is)
            return subCardSides(was, is);
    }
    return {value(field, before), value(field, after)};
}
