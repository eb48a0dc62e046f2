// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/livestatedecoder.h"

#include "core/cloud/answer.h"

namespace
{
constexpr QLatin1StringView action("GetCardRealStatus");

enum Field : size_t { IccidField, SerialNo, Status, Gprs, Online };
constexpr FieldTable stateFields({"Iccid", "SerialNo", "Status", "Gprs", "Online"});

void readState(FieldReader &reader, const JsonValue &row, QList<LiveState> &states)
{
    const auto fields = reader.anyFields(row, stateFields);
    if (!fields)
        return reader.quarantine(row, "missing");
    LiveState &state = states.emplaceBack();
    state.iccid = reader.iccid((*fields)[IccidField]);
    if (state.iccid)
        reader.setRow((*fields)[IccidField]->text());
    state.serialNo = reader.code((*fields)[SerialNo]);
    state.query = reader.code((*fields)[Status]);
    state.dataOpen = reader.truth((*fields)[Gprs]);
    state.online = reader.truth((*fields)[Online]);
}

Result<QList<LiveState>> readData(FieldReader &reader, const JsonValue &data)
{
    if (!data.isArray())
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    QList<LiveState> states;
    reader.rows(&data, [&](const JsonValue &row) { readState(reader, row, states); });
    return states;
}
} // namespace

Result<Decoded<QList<LiveState>>> LiveStateDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<QList<LiveState>>(body, action, &readData);
}
