// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sign_desk.h"

#include "core/security/user_keys.h"
#include "core/session/case_work_private.h"
#include "core/session/print_code.h"
#include "core/session/session_private.h"
#include "core/session/signature_check.h"
#include "core/store/district_repository.h"
#include "core/store/form_repository.h"
#include "core/store/record_repository.h"
#include "core/store/staff_repository.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

namespace lotsbok {

namespace {

constexpr qsizetype kLongestName = 200;

const QString& responseKind()
{
    static const QString kind = QStringLiteral("response");
    return kind;
}

/// What changed, by the fields' names alone: a list of signatures is no read of what was signed.
SignatureCheck withoutValues(SignatureCheck check)
{
    for (FieldChange& change : check.changes) {
        change.from = QJsonValue(QJsonValue::Undefined);
        change.to = QJsonValue(QJsonValue::Undefined);
    }
    return check;
}

/// Whom a user is a deputy for today.
Result<QList<User>> principalsOf(Store& store, UserId deputy, QDate today)
{
    const auto deputies = RecordRepository<Deputy>(store).all();
    if (!deputies) {
        return fail(deputies.error());
    }
    QList<User> principals;
    for (const Deputy& each : *deputies) {
        if (each.deputy != deputy || today < each.from || today > each.to) {
            continue;
        }
        const auto user = DistrictRepository(store).user(each.standsFor);
        if (!user) {
            return fail(user.error());
        }
        if (*user) {
            principals.append(**user);
        }
    }
    return principals;
}

} // namespace

struct SignDesk::Under {
    SignatureRepository::Thing thing{};
    QList<SignPlace> places{};
    SignFacts facts{};
    QList<User> standsFor{};
    SignPlace place{}; ///< the one that is signed, with
    SignRight right{};
};

Result<SignDesk::Under> SignDesk::open(const QString& kind, const QUuid& id)
{
    Session::Private& d = *m_session.d;
    const bool isSignable = kind == responseKind() || !placesOfRecord(kind).isEmpty();
    auto thing = isSignable ? SignatureRepository(*d.store).thing(kind, id, 0) : notFound();
    if (!thing) {
        return fail(thing.error());
    }
    if (!d.mayReadAbout(thing->subject.kind)) {
        return notFound(); // not even that it exists
    }
    if (auto opened = d.requireOpen(thing->subject); !opened) {
        return fail(opened.error());
    }
    Under under;
    under.thing = *thing;
    under.places = placesOfRecord(kind);
    if (kind == responseKind()) {
        const auto definition = FormRepository(*d.store).definition(thing->definition);
        if (!definition) {
            return fail(definition.error());
        }
        under.places = placesOfForm(thing->formId, QJsonDocument::fromJson(*definition).object());
    }
    under.facts.maker = thing->maker;
    under.facts.decider = UserId::parse(thing->fields.value(QLatin1String("byUser")).toString());
    if (thing->subject.kind == SubjectRef::Kind::Employee) {
        const auto employee = StaffRepository(*d.store).employee(*EmployeeId::fromUuid(thing->subject.id));
        if (!employee) {
            return fail(employee.error());
        }
        under.facts.aboutUser = employee->user;
    }
    if (thing->subject.kind == SubjectRef::Kind::Case) {
        const auto value = d.requireCase(*CaseId::fromUuid(thing->subject.id));
        if (!value) {
            return fail(value.error());
        }
        for (const auto& lots : {value->lots, value->secondLots}) {
            under.facts.lots += lots ? QList<UserId>{*lots} : QList<UserId>();
        }
    }
    const auto principals = principalsOf(*d.store, d.user.id, m_session.today());
    if (!principals) {
        return fail(principals.error());
    }
    under.standsFor = *principals;
    return under;
}

Result<SignDesk::Paper> SignDesk::paper(const QString& kind, const QUuid& id)
{
    const auto under = open(kind, id);
    const auto made = under ? signatures(kind, id) : fail(under.error());
    if (!made) {
        return fail(made.error());
    }
    Paper paper{under->thing.subject, kind, id, under->thing.version, {}};
    for (const SignPlace& place : under->places) {
        Place shown{place, signRight(place, under->facts, m_session.user(), under->standsFor), {}};
        for (const SignatureCheck& check : *made) {
            if (check.signature.part == place.part) {
                shown.signature = check;
            }
        }
        paper.places.append(shown);
    }
    return paper;
}

Result<QList<SignatureCheck>> SignDesk::signatures(const QString& kind, const QUuid& id)
{
    if (const auto under = open(kind, id); !under) {
        return fail(under.error());
    }
    Store& store = *m_session.d->store;
    const auto list = SignatureRepository(store).ofRecord(kind, id);
    if (!list) {
        return fail(list.error());
    }
    QList<SignatureCheck> checks;
    for (const Signature& signature : *list) {
        const auto check = checkSignature(store, signature);
        if (!check) {
            return fail(check.error());
        }
        checks.append(withoutValues(*check));
    }
    return checks;
}

Result<SignatureCheck> SignDesk::check(SignatureId id)
{
    Session::Private& d = *m_session.d;
    const auto signature = SignatureRepository(*d.store).signature(id);
    if (!signature) {
        return fail(signature.error());
    }
    if (!d.mayReadAbout(signature->subject.kind)) {
        return notFound();
    }
    if (auto opened = d.requireOpen(signature->subject); !opened) {
        return fail(opened.error());
    }
    if (auto logged =
            d.logRead(QStringLiteral("signature.read"), subjectText(QStringLiteral("signature"), id.uuid()),
                      d.statedReason(signature->subject));
        !logged) {
        return fail(logged.error());
    }
    return checkSignature(*d.store, *signature);
}

// Signing

Result<SignDesk::Under> SignDesk::openForSigning(const QString& kind, const QUuid& id, int version,
                                                 const QString& part)
{
    if (auto writable = m_session.d->requireWritable(); !writable) {
        return fail(writable.error());
    }
    auto under = open(kind, id);
    if (!under) {
        return under;
    }
    const auto place = std::find_if(under->places.begin(), under->places.end(),
                                    [&part](const SignPlace& each) { return each.part == part; });
    if (place == under->places.end()) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "This is no place to sign at."));
    }
    if (version != under->thing.version) {
        return conflict();
    }
    const auto made = signatures(kind, id);
    if (!made) {
        return fail(made.error());
    }
    const bool isSigned = std::any_of(made->begin(), made->end(), [&part](const SignatureCheck& check) {
        return check.signature.part == part && check.state == SignatureState::Valid;
    });
    if (isSigned) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "This version is signed already."), "R34");
    }
    under->place = *place;
    under->right = signRight(*place, under->facts, m_session.user(), under->standsFor);
    return under;
}

/// R25, R18. The record says what the signature says; gives the version that is to be signed.
Result<int> SignDesk::saveWhatFollows(const Under& under)
{
    Store& store = *m_session.d->store;
    const SignatureRepository::Thing& thing = under.thing;
    const QDate today = m_session.today();
    const UserId user = m_session.user().id;
    const bool ofForm = thing.kind == responseKind();
    if (thing.kind == QLatin1StringView(SafetyTalk::info.kind) ||
        (ofForm && thing.formId == QLatin1String("2") && under.place.who == Signatory::Head)) {
        const auto talks = RecordRepository<SafetyTalk>(store).all();
        if (!talks) {
            return fail(talks.error());
        }
        for (SafetyTalk talk : *talks) {
            const bool isIt =
                ofForm ? talk.response && talk.response->uuid() == thing.id : talk.id.uuid() == thing.id;
            if (isIt) {
                talk.signedOn = today;
                talk.heldBy = talk.heldBy ? talk.heldBy : user;
                const auto saved = m_session.save(talk);
                return saved ? Result<int>(ofForm ? thing.version : saved->version) : fail(saved.error());
            }
        }
    }
    if (thing.kind == QLatin1StringView(ThreatAssessment::info.kind)) {
        auto found = RecordRepository<ThreatAssessment>(store).stored(thing.id);
        if (!found || !*found) {
            return found ? notFound() : fail(found.error());
        }
        ThreatAssessment assessment = **found;
        assessment.measuresDecidedOn =
            assessment.measuresDecidedOn.isValid() ? assessment.measuresDecidedOn : today;
        assessment.measuresDecidedBy = user;
        const auto saved = m_session.save(assessment);
        return saved ? Result<int>(saved->version) : fail(saved.error());
    }
    return thing.version;
}

Result<Signature> SignDesk::store(const Under& under, Signature value, const ByHand& hand)
{
    Session::Private& d = *m_session.d;
    return d.store->write([&]() -> Result<Signature> {
        const auto version =
            value.manner == SignManner::OwnKey ? saveWhatFollows(under) : Result<int>(under.thing.version);
        auto thing = version ? SignatureRepository(*d.store).thing(under.thing.kind, under.thing.id, *version)
                             : fail(version.error());
        if (!thing) {
            return fail(thing.error());
        }
        value.subject = thing->subject;
        value.kind = thing->kind;
        value.record = thing->id;
        value.recordVersion = thing->version;
        value.part = under.place.part;
        value.by = d.user.id;
        value.at = d.options.clock->nowUtc();
        auto content = signedBytes({d.bookId, *thing, value, hand.strokes, hand.on});
        if (!content) {
            return fail(content.error());
        }
        value.content = *content;
        value.contentSha256 = QCryptographicHash::hash(value.content, QCryptographicHash::Sha256);
        value.publicKey = d.unlocked.keys.signPublic;
        value.signature = signBytes(d.unlocked.keys, signedMessage(value.contentSha256));
        if (auto added = SignatureRepository(*d.store).add(value); !added) {
            return fail(added.error());
        }
        return value;
    });
}

Result<Signature> SignDesk::sign(const QString& kind, const QUuid& id, int version, const QString& part)
{
    const auto under = openForSigning(kind, id, version, part);
    if (!under) {
        return fail(under.error());
    }
    if (!under->right.withOwnKey) {
        return fail(ErrorCode::RuleSaysNo, under->right.refusal);
    }
    Signature value;
    value.signer = m_session.user().id;
    value.signerName = m_session.user().displayName;
    value.deputyFor = under->right.deputyFor;
    return store(*under, value, {});
}

Result<Signature> SignDesk::registerByHand(const QString& kind, const QUuid& id, int version,
                                           const QString& part, const ByHand& hand)
{
    const auto under = openForSigning(kind, id, version, part);
    if (!under) {
        return fail(under.error());
    }
    if (auto allowed = m_session.d->requireWriting(under->thing.subject); !allowed) {
        return fail(allowed.error());
    }
    if (!under->right.byHand) {
        return ruleSaysNo(QT_TRANSLATE_NOOP("Session", "This is signed with the signer's own key."), "R34");
    }
    const bool isDrawn = !hand.strokes.isEmpty();
    const QString name = hand.name.simplified();
    if (name.isEmpty() || name.size() > kLongestName) {
        return cannotBe(QT_TRANSLATE_NOOP("Session", "Name: who signed, in at most 200 characters."));
    }
    if (isDrawn ? !isDrawing(hand.strokes) || hand.on.isValid()
                : !hand.on.isValid() || hand.on > m_session.today()) {
        return cannotBe(isDrawn ? QT_TRANSLATE_NOOP("Session", "Drawing: this is no signature.")
                                : QT_TRANSLATE_NOOP(
                                      "Session", "Day: the day that stands on the paper, not one to come."));
    }
    Signature value;
    value.manner = isDrawn ? SignManner::Drawn : SignManner::Paper;
    value.signerName = name;
    return store(*under, value, hand);
}

// Prints

namespace {

Result<FormResponse> printedForm(FormRepository& forms, const std::variant<QString, PrintCode>& code)
{
    if (const auto* whole = std::get_if<PrintCode>(&code)) {
        return forms.response(whole->response, whole->version);
    }
    // The first half finds the form; where two share it, the second half, of the content, decides.
    const QString typed = std::get<QString>(code);
    std::optional<FormResponse> likely;
    const auto found = forms.findVersion([&](const FormResponse& each) {
        const QString its = shortPrintCode(each);
        if (!likely && its.startsWith(typed.first(typed.size() / 2))) {
            likely = each;
        }
        return its == typed;
    });
    if (!found) {
        return fail(found.error());
    }
    if (*found || likely) {
        return *found ? **found : *likely;
    }
    return notFound();
}

} // namespace

Result<SignDesk::Print> SignDesk::checkPrint(const QString& text, const QList<QByteArray>& fileSha256)
{
    Session::Private& d = *m_session.d;
    const auto code = readPrintCode(text);
    if (!code) {
        return fail(code.error());
    }
    FormRepository forms(*d.store);
    const auto found = printedForm(forms, *code);
    if (!found) {
        return fail(found.error());
    }
    const auto response = m_session.response(found->id, found->version); // rights, and the log
    const auto latest = response ? forms.response(found->id, 0) : response;
    const auto made = latest ? signatures(responseKind(), found->id.uuid()) : fail(latest.error());
    if (!made) {
        return fail(made.error());
    }
    std::optional<DisclosureRecord> release;
    for (const QByteArray& each : fileSha256) {
        const auto known =
            release ? Result<std::optional<DisclosureRecord>>(release) : forms.disclosureOf(each);
        if (!known) {
            return fail(known.error());
        }
        release = *known;
    }
    Print print{*response, latest->version, true, true, {}, release};
    print.response.answers = {};
    for (const SignatureCheck& check : *made) {
        if (check.signature.recordVersion == response->version) {
            print.signatures.append(check);
        }
    }
    if (const auto* typed = std::get_if<QString>(&*code)) {
        print.isSame = shortPrintCode(*response) == *typed;
    }
    if (const auto* whole = std::get_if<PrintCode>(&*code)) {
        print.isSame = printCodeOf(*response).digest == whole->digest;
        print.sealIsHere =
            !whole->seal || std::any_of(print.signatures.begin(), print.signatures.end(),
                                        [&whole](const SignatureCheck& check) {
                                            return check.signature.signature == whole->seal->signature;
                                        });
    }
    return print;
}

} // namespace lotsbok
