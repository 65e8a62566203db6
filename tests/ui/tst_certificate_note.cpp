// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/certificate_note.h"

#include "core/tls_options.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/check_editor.h"

#include <QLabel>
#include <QPushButton>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::CertificateNoteTests {

namespace {

const QByteArray Sha(32, '\xab');

/// A look at a server whose certificate was signed by itself; trusted where a check pins it.
Reading probed(const Check &check, Failure trouble)
{
    Reading reading;
    reading.at = QDateTime::currentDateTimeUtc();
    reading.certificate = CertificateFacts{QDateTime(QDate(2027, 5, 3), QTime(12, 0), Qt::UTC),
                                           u"monitor.example"_s, u"<b>monitor</b>.example"_s, Sha};
    if (pinOf(check.options) == fingerprintText(Sha)) {
        reading.status = Status::Online;
        return reading;
    }
    reading.failure = trouble;
    reading.error = {Error::Kind::Untrusted, u"the certificate is not trusted"_s};
    reading.reason = reading.error.text;
    return reading;
}

SettingsTools toolsWith(Failure trouble, QList<Check> *tested)
{
    SettingsTools tools = Testing::tools();
    tools.kinds.append({u"icinga2"_s, u"Icinga 2"_s, true, true, true, u"https://monitor.example:5665"_s});
    tools.testNow = [trouble, tested](const Check &check, QObject *context, const TestDone &done) {
        tested->append(check);
        QMetaObject::invokeMethod(
            context, [done, reading = probed(check, trouble)] { done(reading, u"GET"_s); },
            Qt::QueuedConnection);
    };
    return tools;
}

QLabel *textOf(const CheckEditor &editor)
{
    return editor.findChild<CertificateNote *>()->findChild<QLabel *>();
}

QPushButton *buttonOf(const CheckEditor &editor)
{
    return editor.findChild<CertificateNote *>()->findChild<QPushButton *>();
}

} // namespace

/// "Trust this certificate": only one that was shown, only by a click, and to be taken back.
class CertificateNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tested.clear(); }

    void whatIsTrustedWasShown_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("signed by itself") << int(Failure::CertificateUntrusted);
        QTest::newRow("for another name") << int(Failure::CertificateWrongName);
        QTest::newRow("expired") << int(Failure::CertificateExpired);
        QTest::newRow("changed") << int(Failure::CertificateChanged);
    }
    void whatIsTrustedWasShown()
    {
        QFETCH(int, trouble);
        CheckEditor editor(toolsWith(static_cast<Failure>(trouble), &m_tested));
        editor.show();
        Check check{u"icinga2"_s, u"https://monitor.example:5665"_s};
        check.options = {{"tls"_L1, QJsonObject{{"caFile"_L1, u"/ca.pem"_s}}}};
        editor.setCheck(check);
        const auto *note = editor.findChild<CertificateNote *>();
        QVERIFY(!note->isVisible());
        editor.test();
        QTRY_VERIFY(note->isVisible());
        const QString text = textOf(editor)->text();
        for (const QString &fact :
             {u"monitor.example"_s, u"<b>monitor</b>.example"_s, u"2027"_s, fingerprintText(Sha)})
            QVERIFY2(text.contains(fact) || (fact == u"2027"_s && text.contains(u"27"_s)), qPrintable(text));
        QCOMPARE(textOf(editor)->textFormat(), Qt::PlainText);
        QCOMPARE(pinOf(editor.check().options), QString());
        bool isEdited = false;
        connect(&editor, &CheckEditor::edited, this, [&isEdited] { isEdited = true; });
        QTest::mouseClick(buttonOf(editor), Qt::LeftButton);
        QVERIFY(isEdited);
        QCOMPARE(pinOf(editor.check().options), fingerprintText(Sha));
        QCOMPARE(editor.check().options.value("tls"_L1).toObject().value("caFile"_L1), u"/ca.pem"_s);
        // The look that follows is the one that counts.
        QTRY_COMPARE(m_tested.size(), 2);
        QCOMPARE(pinOf(m_tested.last().options), fingerprintText(Sha));
    }

    void trustIsTakenBack()
    {
        CheckEditor editor(toolsWith(Failure::CertificateUntrusted, &m_tested));
        editor.show();
        Check check{u"icinga2"_s, u"https://monitor.example:5665"_s};
        check.options = withPin({}, fingerprintText(Sha));
        editor.setCheck(check);
        QVERIFY(editor.findChild<CertificateNote *>()->isVisible());
        QVERIFY(textOf(editor)->text().contains(fingerprintText(Sha)));
        QTest::mouseClick(buttonOf(editor), Qt::LeftButton);
        QVERIFY(!editor.check().options.contains("tls"_L1));
    }

    void otherTroublesOfferNothing()
    {
        CheckEditor editor(toolsWith(Failure::Refused, &m_tested));
        editor.show();
        editor.setCheck({u"icinga2"_s, u"https://monitor.example:5665"_s});
        editor.test();
        QTRY_COMPARE(m_tested.size(), 1);
        QTRY_VERIFY(buttonOf(editor)); // the answer came
        QCoreApplication::processEvents();
        QVERIFY(!editor.findChild<CertificateNote *>()->isVisible());
    }

private:
    QList<Check> m_tested;
};

PILOTLAMP_TEST(CertificateNoteTest, QApplication);

} // namespace Pilotlamp::CertificateNoteTests

#include "tst_certificate_note.moc"
