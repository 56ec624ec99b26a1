// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher_thread.h"

#include <openssl/crypto.h>

namespace lotsbok {

CipherThread::~CipherThread()
{
    OPENSSL_thread_stop();
}

} // namespace lotsbok
