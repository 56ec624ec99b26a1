// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts about employees and sealed cases.
#include "core/security/user_keys.h"
#include "core/security/veil_box.h"
#include "core/session/session_private.h"
#include "core/session/veil_desk.h"
#include "core/store/draft_copies.h"
#include "core/store/repository.h"

#include <QCoreApplication>

namespace lotsbok {

namespace {

constexpr auto kSealedAnswers = "sealed";
constexpr auto kSealedKey = "key"; ///< of a draft that another than its writer sealed

Secret draftKey(const Unlocked& writer)
{
    return deriveSubkey(writer.seed, 1, "lotsdrft");
}

QByteArray draftPlace(UserId writer, const FormDraft& draft)
{
    return "lotsbok draft 1" + writer.uuid().toRfc4122() + toString(draft.subject).toUtf8() + '\0' +
           draft.formId.toUtf8();
}

bool isSealedDraft(const FormDraft& draft)
{
    const bool hasKey = draft.answers.contains(QLatin1String(kSealedKey));
    return draft.answers.size() == (hasKey ? 2 : 1) && draft.answers.contains(QLatin1String(kSealedAnswers));
}

QString boxText(const QByteArray& box)
{
    return QString::fromLatin1(box.toBase64());
}

QByteArray boxOf(const FormDraft& draft, const char* name)
{
    return QByteArray::fromBase64(draft.answers.value(QLatin1String(name)).toString().toLatin1());
}

/// Under a new key that only the writer opens; that of an account that is gone, only the recovery key.
FormDraft sealedFor(const KeyFile& keys, UserId writer, FormDraft draft)
{
    const Secret key = newVeilKey();
    const QByteArray own = keys.sealPublic(writer);
    const QByteArray box = sealVeiled(key, jsonBytes(draft.answers), draftPlace(writer, draft));
    draft.answers = {
        {QLatin1String(kSealedAnswers), boxText(box)},
        {QLatin1String(kSealedKey), boxText(sealTo(own.isEmpty() ? keys.recoveryPublic() : own, key))}};
    return draft;
}

std::optional<Secret> keyOfDraft(const Unlocked& writer, const FormDraft& draft)
{
    if (!draft.answers.contains(QLatin1String(kSealedKey))) {
        return draftKey(writer);
    }
    return unseal(boxOf(draft, kSealedKey), writer.keys.sealPublic, writer.keys.sealPrivate);
}

} // namespace

bool VeilDesk::isForFew(const Session::Private& d, const FormDraft& draft)
{
    const QString over = Veils::over(draft.subject);
    return over == QLatin1String(kStaffVeil) ||
           d.store->veils().state(over).value_or(Veils::State::Closed) != Veils::State::None;
}

FormDraft VeilDesk::sealed(const Session::Private& d, FormDraft draft)
{
    if (isForFew(d, draft) && !isSealedDraft(draft)) {
        const QByteArray box =
            sealVeiled(draftKey(d.unlocked), jsonBytes(draft.answers), draftPlace(d.unlocked.user, draft));
        draft.answers = {{QLatin1String(kSealedAnswers), boxText(box)}};
    }
    return draft;
}

Result<FormDraft> VeilDesk::opened(const Session::Private& d, FormDraft draft)
{
    if (Veils::over(draft.subject).isEmpty() || !isSealedDraft(draft)) {
        return draft;
    }
    const auto key = keyOfDraft(d.unlocked, draft);
    const auto plain =
        key ? openVeiled(*key, boxOf(draft, kSealedAnswers), draftPlace(d.unlocked.user, draft))
            : std::nullopt;
    if (!plain) {
        return fail(ErrorCode::Tampered,
                    QCoreApplication::translate("Session", "A sealed draft was changed or put in another's "
                                                           "place, and cannot be opened."));
    }
    const auto answers = jsonFromBytes(*plain);
    if (!answers) {
        return fail(answers.error());
    }
    draft.answers = *answers;
    return draft;
}

Result<void> VeilDesk::sealOwnDrafts(Session::Private& d)
{
    DraftCopies drafts(*d.store);
    const auto written = drafts.draftsToSeal(d.user.id);
    const auto copies = drafts.copies(d.user.id);
    if (!written || !copies) {
        return fail(!written ? written.error() : copies.error());
    }
    return d.store->write([&]() -> Result<void> {
        for (const FormDraft& draft : *written) {
            if (!isForFew(d, draft) || isSealedDraft(draft)) {
                continue;
            }
            if (auto saved = drafts.saveDraft(d.user.id, sealed(d, draft)); !saved) {
                return saved;
            }
        }
        for (DraftCopy copy : *copies) {
            if (isForFew(d, copy.draft) && !isSealedDraft(copy.draft)) {
                copy.draft = sealed(d, copy.draft);
                if (auto saved = drafts.change(copy); !saved) {
                    return saved;
                }
            }
        }
        return {};
    });
}

Result<void> VeilDesk::sealDraftsAbout(Session::Private& d, CaseId id)
{
    DraftCopies drafts(*d.store);
    const SubjectRef subject = SubjectRef::of(id);
    const auto written = drafts.draftsAbout(subject);
    const auto copies = drafts.copiesAbout(subject);
    if (!written || !copies) {
        return fail(!written ? written.error() : copies.error());
    }
    Result<void> done;
    for (const WrittenDraft& each : *written) {
        const FormDraft& draft = each.copy.draft;
        if (done && isForFew(d, draft) && !isSealedDraft(draft)) {
            done = drafts.saveDraft(each.writer, sealedFor(d.keyFile, each.writer, draft));
        }
    }
    for (const WrittenDraft& each : *copies) {
        if (done && isForFew(d, each.copy.draft) && !isSealedDraft(each.copy.draft)) {
            DraftCopy copy = each.copy;
            copy.draft = sealedFor(d.keyFile, each.writer, copy.draft);
            done = drafts.change(copy);
        }
    }
    return done;
}

} // namespace lotsbok
