// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

/// An amount of traffic in bytes. 1 MB = 1024 KB here and everywhere (cloud-api 8, reliability A29).
struct DataVolume {
    static constexpr qint64 unitStep = 1024;
    qint64 bytes = 0;

    /// A number directly followed by B, KB, MB, GB or TB in any case, one blank allowed between:
    /// "12.53MB", "0KB", "6.00 gb". Rounded half up to a byte. No sign, no separators, no bare number, at
    /// most 15 digits before the point and six behind it (zeros at the end not counted): what is not
    /// understood is nothing, never zero.
    [[nodiscard]] static std::optional<DataVolume> parse(QByteArrayView text);

    [[nodiscard]] QString text() const; ///< "12.53 MB", "512 KB", "1.50 KB": the C locale's point

    friend auto operator<=>(const DataVolume &, const DataVolume &) = default;
};

/// The unit in which amounts stand side by side on an axis: "MB".
struct VolumeUnit {
    qint64 bytes = 1;
    QString name;

    /// The unit in which the largest of them reads well.
    [[nodiscard]] static VolumeUnit fitting(DataVolume largest);
    [[nodiscard]] double of(DataVolume volume) const { return double(volume.bytes) / double(bytes); }
};
