// SPDX-FileCopyrightText: 2026 The Lotsbok authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every built-in form, blank and filled, light and dark, at 100 and 200 %, so that people can look at
// them:
//     render_forms OUTPUT_FOLDER [FORM_ID…]
#include "app/style/theme.h"
#include "forms/widgets/form_editor.h"
#include "tests/forms/widgets/sample_answers.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QTextStream>

using namespace lotsbok;

namespace {

/// As tall as its content, so that nothing hides behind a scroll bar.
void showWhole(FormEditor& editor, int width)
{
    editor.resize(width, 900);
    editor.show();
    QCoreApplication::processEvents();
    const auto* area = editor.findChild<QScrollArea*>();
    editor.resize(
        width,
        std::min(12000, area->widget()->sizeHint().height() > 900 ? area->widget()->height() + 4 : 900));
    QCoreApplication::processEvents();
}

void render(const FormDefinition& form, const QDir& folder, bool dark, double scale, bool filled)
{
    QElapsedTimer timer;
    timer.start();
    FormEditor editor(form, tests::sampleBound(), QDate(2026, 11, 22));
    const qint64 built = timer.nsecsElapsed() / 1000;
    if (filled) {
        editor.setAnswers(tests::SampleAnswers(7, 80).fill(form));
        editor.showIssues(true);
    }
    QElapsedTimer showing;
    showing.start();
    editor.resize(1100, 900);
    editor.show();
    QCoreApplication::processEvents();
    const qint64 shown = showing.nsecsElapsed() / 1000;
    showWhole(editor, scale > 1 ? 1280 : 1100);
    const QString name = QStringLiteral("%1-%2-%3-%4.png")
                             .arg(form.id, filled ? QStringLiteral("filled") : QStringLiteral("blank"),
                                  dark ? QStringLiteral("dark") : QStringLiteral("light"))
                             .arg(scale * 100);
    editor.grab().save(folder.filePath(name));
    QTextStream(stdout) << name << ": built in " << built << " us, shown in " << shown << " us, "
                        << editor.findChildren<QWidget*>().size() << " widgets\n";
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    QLocale::setDefault(QLocale(QLocale::Swedish));
    for (const double scale : {1.0, 2.0}) {
        for (const bool dark : {false, true}) {
            applyTheme(app, dark ? ThemeChoice::Dark : ThemeChoice::Light);
            QFont font = QApplication::font();
            font.setPointSizeF(10 * scale);
            QApplication::setFont(font);
            const FormCatalogue& forms = FormCatalogue::builtIn();
            for (const QString& id : forms.ids()) {
                if (arguments.size() > 2 && !arguments.mid(2).contains(id)) {
                    continue;
                }
                render(*forms.current(id), folder, dark, scale, !dark);
                if (scale == 1 && !dark) {
                    render(*forms.current(id), folder, dark, scale, false);
                }
            }
        }
    }
    return 0;
}
