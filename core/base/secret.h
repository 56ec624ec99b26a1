// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <span>

namespace lotsbok {

/// Bytes that must not be copied around or left in memory: passwords, seeds and keys.
/// Held in libsodium's guarded, locked heap and wiped on destruction. Movable, not copyable.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< zeroed bytes
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// A typed password: NFC-normalised UTF-8. The caller clears the widget it came from.
    static Secret fromPassword(const QString& password);
    static Secret fromBytes(std::span<const unsigned char> bytes);
    static Secret random(std::size_t size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] Secret clone() const; ///< said aloud, because it makes a second copy

    bool operator==(const Secret& other) const; ///< constant time

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace lotsbok
