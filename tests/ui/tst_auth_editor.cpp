// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auth_editor.h"

#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/secret_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::AuthEditorTests {

namespace {

struct Kept {
    QString name = {};
    QString secret = {};
    SecretPlace place = SecretPlace::Keyring;
    bool replace = false;

    bool operator==(const Kept &) const = default;
};

/// Tools whose keyring is in this state and takes everything, or answers with a problem.
SettingsTools keyring(SecretState state, QList<Kept> &kept, const QString &problem = {})
{
    SettingsTools given = tools();
    given.secretState
        = [state](const QString &, QObject *context, const std::function<void(SecretState)> &done) {
              QMetaObject::invokeMethod(
                  context, [=] { done(state); }, Qt::QueuedConnection);
          };
    given.storeSecret
        = [&kept, problem](const QString &name, const QString &secret, SecretPlace place, bool replace,
                           QObject *context, const std::function<void(const QString &)> &done) {
              kept.append({name, secret, place, replace});
              QMetaObject::invokeMethod(
                  context, [=] { done(problem); }, Qt::QueuedConnection);
          };
    return given;
}

bool says(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton *ok(const QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

class AuthEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedStaysAsItIs()
    {
        const QJsonObject options{
            {u"auth"_s, QJsonObject{{u"type"_s, u"of-a-newer-version"_s}, {u"secret"_s, u"x"_s}}},
            {u"colour"_s, u"blue"_s}};
        AuthEditor editor(tools());
        editor.setAuth(options, u"shop.example"_s);
        QCOMPARE(editor.applied(options), options);
        editor.setAuth({}, u"shop.example"_s);
        QCOMPARE(editor.applied({}), QJsonObject());
    }

    void onlyTheNameGoesIntoTheCheck()
    {
        QList<Kept> kept;
        AuthEditor editor(keyring(SecretState::Absent, kept));
        editor.setAuth({}, u"shop.example"_s);
        editor.show();
        auto *type = editor.findChild<QComboBox *>();
        type->setCurrentIndex(type->findData(u"basic"_s));
        editor.findChildren<QLineEdit *>().constFirst()->setText(u"lamp"_s);
        const QJsonObject expected{
            {u"type"_s, u"basic"_s}, {u"user"_s, u"lamp"_s}, {u"secret"_s, u"shop.example"_s}};
        QCOMPARE(editor.applied({}).value(u"auth"_s).toObject(), expected);
        editor.findChild<QPushButton *>()->click();
        auto *dialog = editor.findChild<SecretDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(says(*dialog, u"will be stored in the desktop's keyring"_s));
        QVERIFY(!ok(*dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"sesame"_s);
        ok(*dialog)->click();
        QTRY_VERIFY(!editor.findChild<SecretDialog *>());
        QCOMPARE(kept, (QList<Kept>{{u"shop.example"_s, u"sesame"_s, SecretPlace::Keyring, false}}));
        QCOMPARE(editor.applied({}).value(u"auth"_s).toObject(), expected);
        type->setCurrentIndex(0);
        QCOMPARE(editor.applied({}), QJsonObject());
    }

    void whatIsThereIsReplacedOnlyIfWanted()
    {
        QList<Kept> kept;
        SecretDialog dialog(u"shop"_s, keyring(SecretState::Present, kept), false);
        dialog.show();
        auto *replace = dialog.findChild<QCheckBox *>();
        QTRY_VERIFY(replace->isVisible());
        dialog.findChild<QLineEdit *>()->setText(u"sesame"_s);
        QVERIFY(!ok(dialog)->isEnabled());
        replace->setChecked(true);
        ok(dialog)->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(kept, (QList<Kept>{{u"shop"_s, u"sesame"_s, SecretPlace::Keyring, true}}));
    }

    void lockedKeyringTakesNothing()
    {
        QList<Kept> kept;
        SecretDialog dialog(u"shop"_s, keyring(SecretState::Locked, kept), false);
        dialog.show();
        QTRY_VERIFY(says(dialog, u"The keyring is locked"_s));
        dialog.findChild<QLineEdit *>()->setText(u"sesame"_s);
        QVERIFY(!ok(dialog)->isEnabled());
    }

    void withoutAKeyringThePersonChoosesThePlace()
    {
        QList<Kept> kept;
        SecretDialog dialog(u"shop"_s, keyring(SecretState::NoKeyring, kept, u"disk full"_s), false);
        dialog.show();
        QTRY_VERIFY(says(dialog, u"There is no keyring that could keep it"_s));
        QVERIFY(dialog.findChildren<QRadioButton *>().at(0)->isChecked()); // not written unless chosen
        dialog.findChildren<QRadioButton *>().at(1)->click();
        dialog.findChild<QLineEdit *>()->setText(u"sesame"_s);
        ok(dialog)->click();
        QTRY_VERIFY(says(dialog, u"disk full"_s));
        QVERIFY(dialog.isVisible());
        QCOMPARE(kept, (QList<Kept>{{u"shop"_s, u"sesame"_s, SecretPlace::File, false}}));
    }
};

PILOTLAMP_TEST(AuthEditorTest, QApplication);

} // namespace Pilotlamp::AuthEditorTests

#include "tst_auth_editor.moc"
