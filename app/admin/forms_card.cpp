// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/forms_card.h"

#include "app/widgets/aside.h"
#include "app/widgets/data_list.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace lotsbok {

namespace {

void clearFormLines(QVBoxLayout* list)
{
    while (QLayoutItem* item = list->takeAt(0)) {
        delete item->widget(); // no click in it brought us here: what is shown comes from elsewhere
        delete item;
    }
}

QStringList findingWords(const QList<DefinitionFinding>& findings)
{
    QStringList lines;
    for (const DefinitionFinding& finding : findings) {
        lines << (finding.path.isEmpty() ? finding.text
                                         : QStringLiteral("%1: %2").arg(finding.path, finding.text));
    }
    return lines;
}

QStringList changedFieldWords(const DefinitionChanges& changes)
{
    QStringList lines{FormsCard::tr("Fields: %1, before %2").arg(changes.now).arg(changes.before)};
    for (const QString& label : changes.added) {
        lines << FormsCard::tr("New: %1").arg(label);
    }
    for (const QString& label : changes.removed) {
        lines << FormsCard::tr("Left out: %1").arg(label);
    }
    for (const DefinitionChanges::Words& each : changes.relabelled) {
        lines << FormsCard::tr("Other words: %1 → %2").arg(each.before, each.now);
    }
    for (const QString& label : changes.judgedOtherwise) {
        lines << FormsCard::tr("Other checks: %1").arg(label);
    }
    return lines;
}

QString formAndNumber(const FormDefinition& form)
{
    return FormsCard::tr("%1, version %2").arg(form.printName()).arg(form.version);
}

} // namespace

FormsCard::FormsCard(const PageContext& context, QWidget* parent)
    : CardFrame(tr("Forms"), parent)
    , m_platform(context.platform)
    , m_book(context.book)
    , m_messages(new MessageBar)
    , m_details(bodyText({}))
    , m_used(new QVBoxLayout)
    , m_installed(new QVBoxLayout)
{
    build();
}

FormsCard::FormsCard(const Platform& platform, std::shared_ptr<AccountDesk> desk, QWidget* parent)
    : CardFrame(tr("Forms"), parent)
    , m_platform(&platform)
    , m_desk(std::move(desk))
    , m_messages(new MessageBar)
    , m_details(bodyText({}))
    , m_used(new QVBoxLayout)
    , m_installed(new QVBoxLayout)
{
    build();
}

void FormsCard::build()
{
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    auto* check = button(tr("Check a definition…"), QStringLiteral("check"));
    check->setToolTip(tr("A form in the district's own wording, before it is used"));
    connect(check, &QPushButton::clicked, this, [this] {
        choose(tr("Check a definition"), [this](const FormToInstall& wanted) { showCheck(wanted); });
    });
    auto* buttons = new FlowLayout;
    buttons->addWidget(check);
    m_begin = check;
    if (m_desk) {
        auto* install = button(tr("Install a form…"), QStringLiteral("plus"));
        install->setToolTip(tr("Hand over a form in the district's own wording"));
        connect(install, &QPushButton::clicked, this, [this] {
            choose(tr("Install a form"), [this](const FormToInstall& wanted) { askToInstall(wanted); });
        });
        buttons->addWidget(install);
        m_begin = install;
    }
    add(mutedText(tr("What was registered in an older version is shown and printed in that version.")));
    add(m_used);
    add(m_installed);
    add(buttons);
    add(m_messages);
    add(m_details);
    show(Shown());
}

FormsCard::Shown FormsCard::shownBy(Session& session)
{
    Shown shown;
    shown.forms = &bookForms(session);
    shown.used = shown.forms;
    const auto installed = FormsDesk(session).installed();
    if (!installed) {
        shown.problem = installed.error().text;
        return shown;
    }
    const QList<User> users = session.users().value_or(QList<User>());
    for (const InstalledForm& each : *installed) {
        const auto who = std::find_if(users.begin(), users.end(),
                                      [&each](const User& user) { return user.id == each.by; });
        shown.lines.append({each.formId,
                            each.formVersion,
                            who == users.end() ? QString() : who->displayName,
                            each.handedOverAt,
                            {},
                            each.withdrawn ? Line::State::Withdrawn : Line::State::Used});
    }
    return shown;
}

Result<FormsCard::Shown> FormsCard::shownBy(const AccountDesk& desk)
{
    const auto forms = desk.forms();
    const auto accounts = forms ? desk.accounts() : fail(forms.error());
    if (!accounts) {
        return fail(accounts.error());
    }
    Shown shown;
    shown.forms = &bookForms(*forms);
    AccountDesk::Forms now;
    now.inBook = forms->inBook;
    shown.used = &bookForms(now);
    shown.problem = forms->problem;
    const auto append = [&](const HandedForm& each, Line::State installed, Line::State withdrawn) {
        const auto who = std::find_if(accounts->begin(), accounts->end(),
                                      [&each](const KeyAccount& account) { return account.id == each.by; });
        shown.lines.append({each.form, each.version, who == accounts->end() ? QString() : who->loginName,
                            each.at, each.reason, each.step == FormStep::Withdraw ? withdrawn : installed});
    };
    for (const HandedForm& each : forms->inBook) {
        append(each, Line::State::Used, Line::State::Withdrawn);
    }
    for (const HandedForm& each : forms->waiting) {
        append(each, Line::State::Waits, Line::State::WithdrawalWaits);
    }
    for (const HandedForm& each : forms->refused) {
        append(each, Line::State::Refused, Line::State::Refused);
    }
    // A withdrawal that waits stands in the place of what it withdraws.
    const auto isWithdrawn = [&forms](const Line& line) {
        return line.state == Line::State::Used &&
               std::any_of(forms->waiting.begin(), forms->waiting.end(), [&line](const HandedForm& each) {
                   return each.form == line.form && each.version == line.version;
               });
    };
    shown.lines.removeIf(isWithdrawn);
    return shown;
}

void FormsCard::refresh()
{
    const auto take = [this](const Result<Shown>& shown) {
        if (shown) {
            show(*shown);
        } else {
            m_messages->say(MessageBar::Kind::Error, shown.error().text);
        }
    };
    if (m_book) {
        m_book->run([](Session& session) { return Result<Shown>(shownBy(session)); }, this, take);
    } else {
        runAside(
            this, [desk = m_desk] { return shownBy(*desk); }, take);
    }
}

void FormsCard::show(const Shown& shown)
{
    m_forms = shown.forms;
    clearFormLines(m_used);
    clearFormLines(m_installed);
    auto* used = new DataList;
    const QStringList ids = shown.used->ids();
    for (const QString& id : ids) {
        const FormDefinition* form = shown.used->current(id);
        const QString words = tr("%1, version %2").arg(form->title).arg(form->version);
        used->add(form->printName(), form->version < kFirstDistrictVersion
                                         ? words
                                         : tr("%1, in the district's own wording").arg(words));
    }
    m_used->addWidget(used);
    if (!shown.lines.isEmpty()) {
        QLabel* title = cardTitle(tr("The district's own wordings"));
        title->setContentsMargins(0, 8, 0, 0);
        m_installed->addWidget(title);
    }
    for (const Line& line : shown.lines) {
        m_installed->addWidget(widgetOf(line));
    }
    if (!shown.problem.isEmpty()) {
        m_messages->say(MessageBar::Kind::Warning, shown.problem);
    }
}

QWidget* FormsCard::widgetOf(const Line& line)
{
    struct StateWords {
        QString text;
        Pill::Tone tone;
    };
    const auto words = [&line]() -> StateWords {
        switch (line.state) {
        case Line::State::Used:
            return {tr("Used"), Pill::Tone::Ok};
        case Line::State::Withdrawn:
            return {tr("Withdrawn"), Pill::Tone::Neutral};
        case Line::State::Waits:
            return {tr("Waits for the book to be opened"), Pill::Tone::Accent};
        case Line::State::WithdrawalWaits:
            return {tr("Withdrawal waits for the book to be opened"), Pill::Tone::Accent};
        case Line::State::Refused:
            break;
        }
        return {tr("Refused"), Pill::Tone::Warn};
    }();
    // A withdrawn wording is called as the form is that stands for it.
    const FormDefinition* form = m_forms->current(line.form);
    const QString name = tr("%1, version %2").arg(form ? form->printName() : line.form).arg(line.version);
    const QString when = tr("Handed over %1 by %2")
                             .arg(shownDateTime(line.at),
                                  line.by.isEmpty() ? tr("somebody who has no account any more") : line.by);
    auto* held = new QWidget;
    auto* row = new QHBoxLayout(held);
    row->setContentsMargins(0, 4, 0, 4);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(bodyText(name));
    column->addWidget(mutedText(line.reason.isEmpty() ? when : line.reason));
    column->addWidget(new Pill(words.text, words.tone), 0, Qt::AlignLeading);
    row->addLayout(column, 1);
    if (m_desk && (line.state == Line::State::Used || line.state == Line::State::Waits)) {
        auto* withdraw = button(tr("Withdraw…"));
        withdraw->setAccessibleName(tr("Withdraw %1").arg(name));
        connect(withdraw, &QPushButton::clicked, this, [this, line] { askToWithdraw(line); });
        row->addWidget(withdraw, 0, Qt::AlignTop);
    }
    return held;
}

void FormsCard::showDetails(const QStringList& lines)
{
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
}

void FormsCard::choose(const QString& title, const Then& then)
{
    m_platform->askPath(this, {title, QDir::homePath(), tr("Forms (*.json)"), false},
                        [this, then](const QString& path) {
                            if (path.isEmpty()) {
                                return;
                            }
                            showDetails({});
                            const auto wanted = readFormToInstall(path, *m_forms);
                            if (wanted) {
                                then(*wanted);
                            } else {
                                m_messages->say(MessageBar::Kind::Error, wanted.error().text);
                            }
                        });
}

void FormsCard::showCheck(const FormToInstall& wanted)
{
    const QString name = formAndNumber(wanted.form);
    if (hasError(wanted.findings)) {
        m_messages->say(MessageBar::Kind::Error, tr("%1 cannot be used as it is:").arg(name));
    } else if (!wanted.findings.isEmpty()) {
        m_messages->say(MessageBar::Kind::Warning, tr("%1 can be used, but look at this:").arg(name));
    } else {
        m_messages->say(MessageBar::Kind::Done, tr("%1 can be used.").arg(name));
    }
    showDetails(findingWords(wanted.findings));
}

void FormsCard::askToInstall(const FormToInstall& wanted)
{
    if (hasError(wanted.findings)) {
        showCheck(wanted);
        return;
    }
    const QString name = formAndNumber(wanted.form);
    showDetails(findingWords(wanted.findings) +
                changedFieldWords(wanted.changes.value_or(DefinitionChanges())));
    m_messages->say(
        MessageBar::Kind::Warning,
        tr("%1 is to be used in place of version %2. What differs stands below. Nobody else checks the "
           "words.")
            .arg(name)
            .arg(wanted.replaces),
        {{tr("Hand it over"),
          [this, form = wanted.form, name] {
              handOver(
                  [form](AccountDesk& desk) {
                      return desk.installForm(form.id, form.version, form.canonicalJson);
                  },
                  tr("%1 is handed over. It is used from when somebody next opens the book.").arg(name));
          }},
         {tr("Not now"), [this] { putAway(); }}});
}

void FormsCard::askToWithdraw(const Line& line)
{
    showDetails({});
    m_messages->say(
        MessageBar::Kind::Warning,
        tr("Form %1, version %2 is no longer to be used for what is registered from now on. What was "
           "registered in it stays as it is.")
            .arg(line.form)
            .arg(line.version),
        {{tr("Withdraw it"),
          [this, line] {
              handOver([line](AccountDesk& desk) { return desk.withdrawForm(line.form, line.version); },
                       tr("The withdrawal is handed over. It holds from when somebody next opens the book."));
          }},
         {tr("Not now"), [this] { putAway(); }}});
}

void FormsCard::putAway()
{
    m_messages->clear();
    showDetails({});
    m_begin->setFocus(); // the button that was pressed is gone
}

void FormsCard::handOver(const std::function<Result<void>(AccountDesk&)>& step, const QString& sentence)
{
    runAside(
        this, [desk = m_desk, step] { return step(*desk); },
        [this, sentence](const Result<void>& done) {
            showDetails({});
            if (!done) {
                m_messages->say(MessageBar::Kind::Error, done.error().text);
                return;
            }
            m_messages->say(MessageBar::Kind::Done, sentence);
            m_begin->setFocus();
            refresh();
        });
}

} // namespace lotsbok
