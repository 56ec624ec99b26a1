// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <algorithm>
#include <new>
#include <sodium.h>
#include <utility>

namespace lotsbok {

namespace {

// libsodium must be initialised before its guarded heap is used; sodium_init() is cheap and thread-safe when
// repeated.
unsigned char* allocateGuarded(std::size_t size)
{
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    void* memory = sodium_malloc(size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    sodium_memzero(memory, size);
    return static_cast<unsigned char*>(memory);
}

// Wipes a string whose buffer is ours alone; a shared buffer would be copied by data(), so only fresh strings
// come here.
template<typename Text>
void wipeText(Text& text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(*text.data()));
}

} // namespace

Secret::Secret(std::size_t size)
    : m_data(size == 0 ? nullptr : allocateGuarded(size))
    , m_size(size)
{}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes first
}

Secret Secret::fromPassword(const QString& password)
{
    QString normalised = password.normalized(QString::NormalizationForm_C);
    normalised.detach(); // an already normal string shares the caller's buffer, which is not ours to wipe
    QByteArray utf8 = normalised.toUtf8();
    Secret secret = fromBytes(
        {reinterpret_cast<const unsigned char*>(utf8.constData()), static_cast<std::size_t>(utf8.size())});
    wipeText(utf8);
    wipeText(normalised);
    return secret;
}

Secret Secret::fromBytes(std::span<const unsigned char> bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_data);
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size != 0) {
        randombytes_buf(secret.m_data, size);
    }
    return secret;
}

Secret Secret::clone() const
{
    return fromBytes(bytes());
}

bool Secret::operator==(const Secret& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace lotsbok
