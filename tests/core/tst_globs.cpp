// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/globs.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::GlobsTests {

namespace {

Component named(const QString &name, const QString &group = {})
{
    Component component;
    component.name = name;
    component.group = group;
    return component;
}

} // namespace

/// Patterns that choose components.
class GlobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void globsChoose_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<Component>("component");
        QTest::addColumn<bool>("isChosen");
        const auto row = [](const QString &glob, const QString &group, const QString &name, bool isChosen) {
            QTest::newRow(qPrintable(glob + u" of "_s + group + u'/' + name))
                << glob << named(name, group) << isChosen;
        };
        row(u"API"_s, {}, u"api"_s, true);
        row(u"API"_s, u"EU"_s, u"api"_s, true);
        row(u"/API"_s, {}, u"api"_s, true);
        row(u"/API"_s, u"EU"_s, u"api"_s, false);
        row(u"/"_s, {}, u"/"_s, true);
        row(u"/"_s, {}, u"x"_s, false);
        row(u"EU/*"_s, u"EU"_s, u"api"_s, true);
        row(u"EU/*"_s, {}, u"api"_s, false);
        row(u"EU/a?i"_s, u"EU"_s, u"api"_s, true);
        row(u"a*c*e"_s, {}, u"abcde"_s, true);
        row(u"a*c*e"_s, {}, u"abcd"_s, false);
        row(u"a?"_s, {}, u"a"_s, false);
        row(u"abc"_s, {}, u"ab"_s, false);
        row(u"ab"_s, {}, u"abc"_s, false);
        row(u"ab**"_s, {}, u"ab"_s, true);
    }

    void globsChoose()
    {
        QFETCH(QString, glob);
        QFETCH(Component, component);
        QTEST(Globs({glob}).match(component), "isChosen");
    }
};

PILOTLAMP_TEST(GlobsTest, Testing::NoApplication);

} // namespace Pilotlamp::GlobsTests

#include "tst_globs.moc"
