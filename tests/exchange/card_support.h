// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lotsbok::testing {

/// A service card for tests: SoftHSM2 in a folder of its own, bare or behind the manners of a real card
/// (card_proxy.cpp). One at a time in the process. The PIN is 4711.
class TestCard {
public:
    struct Tool {
        int exit = -1;
        QString out{};
    };

    TestCard();

    static bool isPossible(); ///< SoftHSM2, OpenSC, OpenSSL and pdfsig are installed

    // Query
    [[nodiscard]] static QString bareModule();
    [[nodiscard]] static QString module(); ///< counts tries, locks, and can be taken out
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    // Operations; the test fails where one does
    /// With one certificate, the same for every card of this kind: it is made once.
    void make(const QString& key = QStringLiteral("rsa"), bool withKey = true);
    void makeAnother(const QString& key, bool withKey = true); ///< with a certificate of its own
    /// A self-signed certificate of 30 days; `key` is "rsa" or "ec".
    void addCertificate(const QString& name, const QString& key, const QString& id, bool withKey);
    void write(const QString& name, const QByteArray& bytes) const;
    void takeOut();
    void takeOutWhenItSigns();
    void putIn();
    Tool run(const QString& program, const QStringList& arguments, bool quiet = false) const;

private:
    QTemporaryDir m_folder;
};

} // namespace lotsbok::testing
