// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personsweep.h"
#include "core/store/auditlog.h"
#include "core/store/cardfacts.h"
#include "core/store/cardfingerprint.h"
#include "core/store/cardrecords.h"
#include "core/store/cardtable.h"
#include "core/store/database.h"
#include "core/store/recordcodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace
{
constexpr qsizetype mostPlaces = 10'000;
constexpr int deliveryField = 24; ///< of an order: whoever is named in it, all of it is that person's

/// What stands where something was erased. Shown as it is.
QString mark()
{
    return QStringLiteral("[erased]");
}

/// Tables without a text of anybody.
bool isBare(const QByteArray &table)
{
    static const QSet<QByteArray> bare{
        "usage_month", "usage_month_history", "seen", "table_provenance", "reading_age",
        "position",    "account_right",       "run",  "account",          "balance_reading",
        "meta"};
    return bare.contains(table) || table.startsWith("sqlite_");
}

QString kindOf(const QByteArray &table)
{
    static const QHash<QByteArray, QString> kinds{
        {"card", QStringLiteral("cards")},
        {"card_record", QStringLiteral("readings")},
        {"package_name", QStringLiteral("readings")},
        {"account_record", QStringLiteral("account")},
        {"account_series", QStringLiteral("pools")},
        {"bill_line", QStringLiteral("bills")},
        {"bill_version", QStringLiteral("bills")},
        {"voucher", QStringLiteral("money")},
        {"quarantine", QStringLiteral("odd")},
        {"oddity", QStringLiteral("odd")},
        {"unknown_field", QStringLiteral("odd")},
        {"desk_revision", QStringLiteral("desk")},
        {"audit", QStringLiteral("audit")},
    };
    if (table.endsWith("_history"))
        return QStringLiteral("history");
    return kinds.value(table, QStringLiteral("other"));
}

bool isRemovedWhole(const QByteArray &table)
{
    return table == "quarantine" || table == "oddity" || table == "unknown_field" || table == "package_name";
}

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

/// A row of JSON may spell its letters as \u4e2d.
QString spelledOut(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (!bytes.contains("\\u"))
        return text;
    static const QRegularExpression escape(QStringLiteral("\\\\u([0-9a-fA-F]{4})"));
    QString spelled;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        spelled += QStringView(text).sliced(from, match.capturedStart() - from);
        spelled += QChar(char16_t(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    spelled += QStringView(text).sliced(from);
    return spelled;
}

void bindAll(Statement &statement, const QList<std::pair<QByteArray, QVariant>> &values, qint64 row,
             std::vector<QByteArray> &memory)
{
    memory.reserve(size_t(values.size()));
    int parameter = 1;
    for (const auto &[name, value] : values) {
        if (value.isNull()) {
            statement.bindNull(parameter++);
        } else if (value.typeId() == QMetaType::QByteArray) {
            memory.push_back(value.toByteArray());
            statement.bindBlob(parameter++, memory.back());
        } else {
            statement.bind(parameter++, value.toString());
        }
    }
    statement.bind(parameter, row);
}
} // namespace

Result<void> PersonSweep::find(const GiveUp &giveUp)
{
    m_erases = false;
    return go(giveUp);
}

Result<void> PersonSweep::erase()
{
    m_erases = true;
    return go({});
}

Result<void> PersonSweep::go(const GiveUp &giveUp)
{
    if (const Result<void> cards = findCards(); !cards)
        return cards;
    QList<QByteArray> tables;
    const Result<void> listed =
        m_database.each("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid", {},
                        [&tables](const Statement &row) {
                            tables.append(row.text(0).toByteArray());
                            return true;
                        });
    if (!listed)
        return listed;
    // an own entry's key is known before the entries that name it, a record before its history
    std::stable_partition(tables.begin(), tables.end(),
                          [](const QByteArray &table) { return !table.endsWith("_history"); });
    for (const QByteArray &table : std::as_const(tables)) {
        if (isBare(table))
            continue;
        if (const Result<void> done = goOver(table, giveUp); !done)
            return done;
    }
    return {};
}

Result<void> PersonSweep::findCards()
{
    if (m_match.iccid().isEmpty())
        return {};
    return m_database.each(
        "SELECT id FROM card WHERE iccid = ?1",
        [this](Statement &statement) { statement.bind(1, m_match.iccid()); },
        [this](const Statement &row) {
            m_cards.insert(row.integer(0));
            return true;
        });
}

Result<QList<PersonSweep::Column>> PersonSweep::columnsOf(const QByteArray &table)
{
    QList<Column> columns;
    const Result<void> listed =
        m_database.each("PRAGMA table_info(" + quoted(table) + ")", {}, [&columns](const Statement &row) {
            const QByteArray type = row.text(2).toByteArray();
            const QByteArray name = row.text(1).toByteArray();
            if ((type == "TEXT" || type == "BLOB") && name != "provenance" && name != "digest" &&
                name != "mark" && name != "link")
                columns.append({name, type == "BLOB", row.integer(3) == 0 && row.integer(5) == 0});
            return true;
        });
    return listed ? Result<QList<Column>>(columns) : listed.error();
}

Result<void> PersonSweep::goOver(const QByteArray &table, const GiveUp &giveUp)
{
    const Result<QList<Column>> columns = columnsOf(table);
    if (!columns)
        return columns.error();
    if (columns->isEmpty())
        return {};
    // whose history it is stands in its second column
    const bool isHistory =
        table == "card_history" || table == "account_record_history" || table == "card_record_history";
    QByteArray sql = "SELECT rowid, ";
    sql += isHistory ? (table == "card_history" ? "card_id" : "record_id") : "0";
    for (const Column &column : *columns)
        sql += ", " + quoted(column.name);
    sql += " FROM " + quoted(table);
    QList<Change> changes;
    qint64 rows = 0;
    bool gaveUp = false;
    const Result<void> read = m_database.each(sql, {}, [&](const Statement &row) {
        if (giveUp && ++rows % 1000 == 0 && giveUp()) {
            gaveUp = true;
            return false;
        }
        QList<Value> values;
        for (int i = 0; i < columns->size(); ++i) {
            const QByteArrayView view = row.isNull(2 + i)    ? QByteArrayView()
                                        : (*columns)[i].blob ? row.blob(2 + i)
                                                             : row.text(2 + i);
            values.append({view.toByteArray(), row.isNull(2 + i)});
        }
        const qint64 owner = row.integer(1);
        m_paths.clear();
        m_bytes = 0;
        const bool ofRecord = table == "account_record_history" && m_records.contains(owner);
        const bool ofCard = table == "card_history" && m_cards.contains(owner);
        const bool ofIdentity = table == "card_record_history" &&
                                CardRecords::kindOf(owner) == CardRecords::Kind::Identity &&
                                m_cards.contains(CardRecords::cardOf(owner));
        std::optional<Change> change;
        if (ofIdentity) {
            change = Change{row.integer(0), true, {}, values.last().bytes.size()};
        } else if (ofRecord || ofCard) {
            QCborMap map = RecordCodec::mapOf(values.last().bytes).value_or(QCborMap());
            const QCborValue key = ofCard ? QCborValue(QStringLiteral("remark")) : QCborValue(deliveryField);
            const bool there = !map.value(key).isUndefined() && !map.value(key).isNull();
            if (there)
                map.insert(key, cleaned(map.value(key), {}, true));
            const QCborValue whole = cleaned(QCborValue(map), {}, false);
            if (m_bytes > 0)
                change = Change{row.integer(0), false, {{"before", whole.toCbor()}}, m_bytes};
        } else {
            change = look(table, row.integer(0), *columns, values);
        }
        if (change)
            changes.append(*change);
        return true;
    });
    if (!read)
        return read;
    if (gaveUp)
        return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QStringLiteral("gave way"), {}};
    qint64 bytes = 0;
    for (const Change &change : std::as_const(changes))
        bytes += change.bytes;
    m_report.add(m_report.removed, kindOf(table), changes.size(), bytes);
    return m_erases && !changes.isEmpty() ? apply(table, changes) : Result<void>();
}

std::optional<PersonSweep::Change> PersonSweep::look(const QByteArray &table, qint64 row,
                                                     const QList<Column> &columns, const QList<Value> &values)
{
    if (table == "desk_revision")
        return lookAtDesk(row, columns, values);
    Change change{row, false, {}, 0};
    const bool ofCard = table == "card" && m_cards.contains(row);
    if (table == "card_record" && CardRecords::kindOf(row) == CardRecords::Kind::Identity &&
        m_cards.contains(CardRecords::cardOf(row))) {
        change.remove = true;
        change.bytes = values.last().bytes.size();
        place(table, row, {});
        return change;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        const Value &value = values[i];
        if (value.null || (table == "card" && column.name == "iccid"))
            continue;
        if (table == "audit" && column.name != "detail")
            continue; // who did it and what it was stays: the log is a chain
        if (column.blob && !isRemovedWhole(table)) {
            const std::optional<QCborMap> map = RecordCodec::mapOf(value.bytes);
            if (map) {
                m_paths.clear();
                m_bytes = 0;
                const QCborValue clean = cleaned(QCborValue(*map), {}, false);
                if (m_bytes > 0) {
                    change.values.append({column.name, clean.toCbor()});
                    change.bytes += m_bytes;
                    for (const QString &path : std::as_const(m_paths))
                        place(table, row, path);
                    if (table == "account_record")
                        m_records.insert(row);
                }
                continue;
            }
        }
        const QString text = isRemovedWhole(table) ? spelledOut(value.bytes) : QString::fromUtf8(value.bytes);
        const bool cardText =
            (ofCard && column.name == "remark") || (isRemovedWhole(table) && aboutTheCard(text));
        if (!cardText && !m_match.names(text))
            continue;
        change.bytes += value.bytes.size();
        if (isRemovedWhole(table)) {
            change.remove = true;
        } else {
            const QVariant blank =
                column.mayBeNull ? QVariant() : QVariant(QStringLiteral("%1 %2").arg(mark()).arg(row));
            change.values.append({column.name, blank});
            if (column.mayBeNull)
                place(table, row, QString::fromLatin1(column.name));
        }
    }
    return change.remove || !change.values.isEmpty() ? std::optional(change) : std::nullopt;
}

std::optional<PersonSweep::Change> PersonSweep::lookAtDesk(qint64 row, const QList<Column> &columns,
                                                           const QList<Value> &values)
{
    Change change{row, false, {}, 0};
    m_bytes = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) { // kind, key, value, who: in this order
        if (values[i].null)
            continue;
        const QString text = QString::fromUtf8(values[i].bytes);
        if (columns[i].name == "value") {
            const QJsonDocument document = QJsonDocument::fromJson(values[i].bytes);
            if (document.isObject()) {
                const qint64 before = m_bytes;
                const bool about =
                    aboutTheCard(document.object().value(QStringLiteral("subject")).toString());
                const QJsonValue clean = cleaned(QJsonValue(document.object()), about);
                if (m_bytes > before)
                    change.values.append(
                        {columns[i].name, QJsonDocument(clean.toObject()).toJson(QJsonDocument::Compact)});
                continue;
            }
        }
        if (!m_match.names(text))
            continue;
        m_bytes += values[i].bytes.size();
        const QVariant blank = columns[i].name == "key"    ? QVariant(newKey(text))
                               : columns[i].name == "who"  ? QVariant(mark())
                               : columns[i].name == "kind" ? QVariant(text)
                                                           : QVariant(mark().toUtf8());
        change.values.append({columns[i].name, blank});
    }
    change.bytes = m_bytes;
    return change.values.isEmpty() ? std::nullopt : std::optional(change);
}

/// The same for all revisions of an entry. A key of several parts keeps the others.
QString PersonSweep::newKey(const QString &key)
{
    QString &renamed = m_keys[key];
    if (!renamed.isEmpty())
        return renamed;
    const QString word = QStringLiteral("%1 %2").arg(mark()).arg(m_keys.size());
    const QJsonDocument parts = QJsonDocument::fromJson(key.toUtf8());
    if (!parts.isArray())
        return renamed = word;
    QJsonArray array;
    for (const QJsonValue &part : parts.array())
        array.append(part.isString() && !m_match.names(part.toString()) ? part : QJsonValue(word));
    renamed = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return renamed;
}

bool PersonSweep::aboutTheCard(const QString &text) const
{
    return !m_match.iccid().isEmpty() && QString(text).remove(u' ').contains(m_match.iccid());
}

QCborValue PersonSweep::cleaned(const QCborValue &value, const QString &path, bool all)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text == mark() || (!all && !m_match.names(text)))
            return value;
        m_bytes += text.toUtf8().size();
        m_paths.append(path);
        return mark();
    }
    const auto below = [&path](const QString &step) { return path.isEmpty() ? step : path + u'.' + step; };
    if (value.isArray()) {
        QCborArray array;
        qsizetype index = 0;
        for (const QCborValue &part : value.toArray())
            array.append(cleaned(part, below(QString::number(index++)), all));
        return array;
    }
    if (!value.isMap())
        return value;
    QCborMap map;
    const QCborMap old = value.toMap();
    for (const auto &[key, part] : old) {
        const QString step = key.isInteger() ? QString::number(key.toInteger()) : key.toString();
        QCborValue clean = cleaned(part, below(step), all);
        // a delivery is one person's: its address and phone go with the name
        if (path.isEmpty() && key.isInteger() && key.toInteger() == deliveryField && part.isMap() &&
            clean != part)
            clean = cleaned(clean, below(step), true);
        map.insert(key, clean);
    }
    return map;
}

/// `all`: the words people wrote in an entry about the card.
QJsonValue PersonSweep::cleaned(const QJsonValue &value, bool all)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (!m_match.names(text))
            return value;
        m_bytes += text.toUtf8().size();
        return m_keys.contains(text) ? m_keys.value(text) : mark();
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &part : value.toArray())
            array.append(cleaned(part, all));
        return array;
    }
    if (!value.isObject())
        return value;
    static const QStringList words{QStringLiteral("text"), QStringLiteral("note"), QStringLiteral("reason")};
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().toString();
        if (all && words.contains(it.key()) && !text.isEmpty() && text != mark()) {
            m_bytes += text.toUtf8().size();
            it.value() = mark();
        } else {
            it.value() = cleaned(QJsonValue(it.value()), all);
        }
    }
    return object;
}

Result<void> PersonSweep::apply(const QByteArray &table, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        Result<void> done;
        if (table == "audit") {
            done = AuditLog(m_database).eraseDetail(change.row);
        } else if (change.remove) {
            done = m_database.each("DELETE FROM " + quoted(table) + " WHERE rowid = ?1",
                                   [&change](Statement &statement) { statement.bind(1, change.row); }, {});
        } else {
            QByteArray sql = "UPDATE " + quoted(table) + " SET ";
            int parameter = 0;
            for (const auto &value : change.values) {
                sql += parameter++ ? ", " : "";
                sql += quoted(value.first) + " = ?" + QByteArray::number(parameter);
            }
            sql += " WHERE rowid = ?" + QByteArray::number(parameter + 1);
            std::vector<QByteArray> memory;
            done = m_database.each(
                sql, [&](Statement &statement) { bindAll(statement, change.values, change.row, memory); },
                {});
        }
        if (!done)
            return done;
    }
    return renewCards(table, changes);
}

/// What a card's row is recognised by, and what its readings say.
Result<void> PersonSweep::renewCards(const QByteArray &table, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (table == "card_record") {
            if (const Result<void> renewed = CardFacts::renew(m_database, CardRecords::cardOf(change.row));
                !renewed)
                return renewed;
        }
        if (table != "card")
            continue;
        std::optional<quint64> fingerprint;
        {
            Result<Statement> statement = m_database.statement(Sql::CardById);
            if (!statement)
                return statement.error();
            const Result<bool> there = statement->bind(1, change.row).step();
            if (!there)
                return there.error();
            const Result<Card> card = CardTable::unpack(CardTable::read(*statement));
            if (card)
                fingerprint = cardFingerprint(*card);
        }
        if (!fingerprint)
            continue;
        const Result<void> set = m_database.each(
            "UPDATE card SET fingerprint = ?2 WHERE id = ?1",
            [&](Statement &statement) { statement.bind(1, change.row).bind(2, qint64(*fingerprint)); }, {});
        if (!set)
            return set;
    }
    return {};
}

void PersonSweep::place(const QByteArray &table, qint64 row, const QString &path)
{
    if (m_places.size() >= mostPlaces)
        return;
    if (table == "card" || table == "card_record" || table == "account_record")
        m_places.append(QJsonArray{QString::fromLatin1(table), row, path});
}

Result<qint64> PersonSweep::returned(Database &database, const QJsonArray &places)
{
    qint64 back = 0;
    for (const QJsonValue &place : places) {
        const QByteArray table = place[0].toString().toLatin1();
        const QString path = place[2].toString();
        const QByteArray column = table == "card" ? path.toLatin1() : QByteArray("record");
        const bool known = table == "card" || table == "card_record" || table == "account_record";
        const bool plain = std::all_of(column.begin(), column.end(),
                                       [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
        if (!known || !plain)
            continue;
        const Result<void> read = database.each(
            "SELECT " + quoted(column) + " FROM " + quoted(table) + " WHERE id = ?1",
            [&place](Statement &statement) { statement.bind(1, place[1].toInteger()); },
            [&](const Statement &row) {
                if (table == "card" || path.isEmpty()) {
                    back += row.isNull(0) ? 0 : 1;
                    return false;
                }
                QCborValue value = RecordCodec::mapOf(row.blob(0)).value_or(QCborMap());
                for (const QString &step : path.split(u'.'))
                    value = value.isArray() ? value.toArray().at(step.toLongLong())
                                            : value.toMap().value(step.toLongLong());
                back += value.isString() && value.toString() != mark() ? 1 : 0;
                return false;
            });
        if (!read)
            return read.error();
    }
    return back;
}
