// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/user_keys.h"
#include "core/session/case_work.h"
#include "core/session/user_desk.h"
#include "core/store/case_file_reader.h"
#include "core/store/case_stream.h"
#include "core/store/record_check.h"
#include "veil_room.h"

namespace lotsbok {

/// A case with a tie, a concern, a form and an attachment, each with a word that is nowhere else, which
/// karin, head of unit, has sealed to herself and asa, a lots.
class CaseVeilRoom {
public:
    static QStringList words()
    {
        return {QStringLiteral("nätverksord"),     QStringLiteral("släktbandsord"),
                QStringLiteral("orosanmälansord"), QStringLiteral("formulärsvarsord"),
                QStringLiteral("bilageord"),       QStringLiteral("bilagebytesord"),
                QStringLiteral("förseglingsord")};
    }
    static QByteArray letter() { return "%PDF-1.7\n" + words().at(5).toUtf8() + "\n%%EOF\n"; }

    CaseVeilRoom()
    {
        m_case = m_room.office().openCase(TestBook::client(QStringLiteral("Åsa"), QStringLiteral("Provberg")),
                                          user(QStringLiteral("asa")));
        Session& karin = head();
        NetworkTie tie;
        tie.caseId = m_case.id;
        tie.name = words().at(0);
        tie.relation = words().at(1);
        ConcernReport concern;
        concern.caseId = m_case.id;
        concern.learnedOn = QDate(2026, 3, 1);
        concern.text = words().at(2);
        FormResponse form = TestBook::response(SubjectRef::of(m_case.id));
        form.answers = {{QStringLiteral("motivation"), words().at(3)}};
        const auto kept = CaseWork(karin).attach(attachment(), letter());
        m_attachment = kept ? kept->id : m_attachment;
        const auto tied = karin.save(tie);
        m_tie = tied ? tied->id : tie.id;
        const bool furnished = kept && tied && karin.save(concern) && karin.registerForm(form) &&
                               CaseWork(karin).seal(m_case.id, {user(QStringLiteral("asa"))}, words().at(6));
        if (!furnished) {
            qFatal("not furnished");
        }
    }

    [[nodiscard]] CaseId id() const { return m_case.id; }
    [[nodiscard]] QString veil() const { return Veils::over(SubjectRef::of(m_case.id)); }
    [[nodiscard]] QUuid tie() const { return m_tie.uuid(); }
    [[nodiscard]] AttachmentId letterId() const { return m_attachment; }
    UserId user(const QString& login) { return m_room.office().id(login); }
    Session& as(const QString& login) { return m_room.as(login); }
    Session& head() { return m_room.head(); }
    VeilRoom& staff() { return m_room; }

    [[nodiscard]] Attachment attachment() const
    {
        Attachment value;
        value.caseId = m_case.id;
        value.name = words().at(4) + QStringLiteral(".pdf");
        value.mediaType = QStringLiteral("application/pdf");
        value.source = QStringLiteral("prov");
        value.on = QDate(2026, 3, 1);
        return value;
    }

    /// Every cell as anybody with the database key reads it.
    QByteArray openText(const QString& login = QStringLiteral("cia"))
    {
        QByteArray all;
        m_room.shell(login, [&all](Connection& db, const Unlocked&) { all = VeilRoom::everyCell(db); });
        return all;
    }
    QStringList wordsInTheOpen(const QString& login)
    {
        const QByteArray all = openText(login);
        QStringList found = words();
        found.removeIf([&all](const QString& word) { return !all.contains(word.toUtf8()); });
        return found;
    }

    /// "table.column" of what is sealed under a key that is gone.
    QStringList strays()
    {
        QStringList found;
        m_room.shell(QStringLiteral("cia"), [&found](Connection& db, const Unlocked&) {
            QSet<QByteArray> listed;
            Statement veils = db.prepare("SELECT id FROM veils");
            while (veils.step().value_or(false)) {
                listed.insert(veils.bytes(0));
            }
            Statement names =
                db.prepare("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                           "WHERE m.type = 'table' AND c.type IN ('TEXT', 'BLOB')");
            while (names.step().value_or(false)) {
                Statement cells = db.prepare("SELECT \"" + names.bytes(1) + "\", typeof(\"" + names.bytes(1) +
                                             "\") FROM \"" + names.bytes(0) + "\"");
                while (cells.step().value_or(false)) {
                    const QByteArray mark = QByteArrayLiteral("\x01veil1:");
                    const QByteArray box = cells.bytes(0).mid(mark.size());
                    const QByteArray head = cells.text(1) == u"text" ? QByteArray::fromBase64(box) : box;
                    if (cells.bytes(0).startsWith(mark) && !listed.contains(head.left(16))) {
                        found.append(names.text(0) + u'.' + names.text(1));
                    }
                }
            }
        });
        return found;
    }

    /// Keys as the book has pinned them.
    static Veils::Voucher pinned(Connection& db)
    {
        return [&db](const QUuid& signer, const QString&) {
            Statement key = db.prepare("SELECT sign_public FROM users WHERE id = ?");
            return key.bind(signer).step().value_or(false) ? key.bytes(0) : QByteArray();
        };
    }
    [[nodiscard]] bool opens(Connection& db, Veils& veils) const
    {
        db.setVeils(&veils);
        Statement ties = db.prepare("SELECT id, version, name FROM network_ties WHERE id = ?");
        const bool text = ties.bind(m_tie).step().value_or(false) && ties.text(2) == words().at(0);
        Statement content = db.prepare("SELECT attachment AS id, bytes FROM attachment_contents");
        const bool bytes = content.step().value_or(false) && content.bytes(1) == letter();
        db.setVeils(nullptr);
        return text && bytes;
    }
    /// Whether this user's own key opens the tie and the letter, below everything that Session asks.
    bool opensBelow(const QString& login)
    {
        bool open = false;
        m_room.shell(login, [&](Connection& db, const Unlocked& unlocked) {
            Veils veils(db);
            LOTSBOK_VERIFY(veils.open(unlocked.keys, unlocked.user, pinned(db)));
            open = opens(db, veils);
        });
        return open;
    }

    void readsEverything(Session& session)
    {
        const auto file = session.caseFile(m_case.id);
        LOTSBOK_VERIFY(file);
        QCOMPARE(file->all<NetworkTie>().first().name, words().at(0));
        QCOMPARE(file->all<NetworkTie>().first().relation, words().at(1));
        QCOMPARE(file->all<ConcernReport>().first().text, words().at(2));
        QCOMPARE(file->all<Attachment>().first().name, attachment().name);
        const auto& events = file->all<CaseEvent>();
        QVERIFY(std::any_of(events.begin(), events.end(),
                            [](const CaseEvent& event) { return event.reason == words().at(6); }));
        QCOMPARE(
            session.responses(SubjectRef::of(m_case.id))->first().answers.value(u"motivation").toString(),
            words().at(3));
        QCOMPARE(CaseWork(session).attachmentContent(m_case.id, m_attachment).value(), letter());
        QCOMPARE(session.recordHistory(QStringLiteral("network-tie"), m_tie.uuid())->size(), 1);
    }

    /// A row in the table of readers that no head of unit has written.
    void nameByHand(const QString& login)
    {
        m_room.alter(
            "INSERT INTO case_readers SELECT randomblob(16), 1, c.id, u.id, '2026-01-01', NULL, 0, u.id, "
            "0, u.id FROM cases c, users u WHERE c.sealed = 1 AND u.login_name = '" +
            login.toLatin1() + "'");
    }
    QByteArray veilId()
    {
        QByteArray found;
        m_room.shell(QStringLiteral("cia"), [&](Connection& db, const Unlocked&) {
            Statement select = db.prepare("SELECT id FROM veils WHERE subject = ?");
            found = select.bind(veil()).step().value_or(false) ? select.bytes(0) : QByteArray();
        });
        return found;
    }
    /// The key of the case as it is sealed to this user; empty: it is not.
    QByteArray boxOf(const QString& login)
    {
        QByteArray found;
        m_room.shell(QStringLiteral("cia"), [&](Connection& db, const Unlocked&) {
            Statement select = db.prepare("SELECT k.sealed FROM veil_keys k JOIN veils v ON v.id = k.veil "
                                          "WHERE v.subject = ? AND k.reader = ?");
            found =
                select.bind(veil()).bind(user(login)).step().value_or(false) ? select.bytes(0) : QByteArray();
        });
        return found;
    }
    /// The book below Session, with that user's keys.
    void inStore(const QString& login, const std::function<void(Store&)>& work)
    {
        m_room.office().close();
        const auto unlocked = m_room.unlock(login);
        LOTSBOK_VERIFY(unlocked);
        auto db = Connection::open(m_room.book().path, unlocked->databaseKey, Connection::Mode::ReadWrite);
        LOTSBOK_VERIFY(db);
        Store store(std::move(*db), {unlocked->user, QStringLiteral("prov"), m_room.book().clock,
                                     unlocked->keys.signPublic, unlocked->keys.signPrivate.clone()});
        LOTSBOK_VERIFY(
            VeilDesk::open(store, *unlocked, *KeyFile::read(Book::keyFilePath(m_room.book().path))));
        work(store);
    }

private:
    VeilRoom m_room;
    Case m_case{CaseId::create(), 0, ClientId::create()};
    RecordId m_tie = RecordId::create();
    AttachmentId m_attachment = AttachmentId::create();
};

} // namespace lotsbok
