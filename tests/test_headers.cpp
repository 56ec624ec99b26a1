// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing of its own: what is compiled here is the headers that most tests read (lotsbok_test_headers).
