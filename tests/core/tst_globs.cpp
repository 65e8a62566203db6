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
        row(u"ab"_s, {}, u"ab"_s + QChar(0), false);
    }

    void globsChoose()
    {
        QFETCH(QString, glob);
        QFETCH(Component, component);
        QTEST(Globs({glob}).match(component), "isChosen");
    }

    /// What several patterns choose together, and which notes that leaves.
    void aBareNameStaysNearTheChosenGroups_data()
    {
        QTest::addColumn<QStringList>("globs");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("notes");
        const auto row = [](const QStringList &globs, const QString &chosen, const QString &groups = {}) {
            const QString note = u"“Login” also matches components of %1: write Group/Login"_s.arg(groups);
            QTest::newRow(qPrintable(globs.join(u' ')))
                << globs << chosen << (groups.isEmpty() ? QStringList() : QStringList(note));
        };
        const QString all = u"Login, E/Login, Sora/Login, Sora/Login"_s;
        row({u"Login"_s}, all);
        row({u"E/*"_s, u"Login"_s}, u"Login, E/Api, E/Login, E/x"_s);
        row({u"Gone/*"_s, u"Login"_s}, all); // that group is not there
        row({u"/E/*"_s, u"Login"_s}, all + u", E/x"_s); // nor is that one a group
        row({u"E/*"_s, u"Log*"_s}, u"Login, E/Api, E/Login, Sora/Login, Sora/Login, E/x"_s);
        row({u"E/*"_s, u"Sora/Login"_s}, u"E/Api, E/Login, Sora/Login, Sora/Login, E/x"_s);
    }

    void aBareNameStaysNearTheChosenGroups()
    {
        QFETCH(QStringList, globs);
        const QString group = u"Sora"_s;
        const QList<Component> all{named(u"Login"_s, {}),     named(u"Api"_s, u"E"_s),
                                   named(u"Login"_s, u"E"_s), named(u"Login"_s, group),
                                   named(u"Login"_s, group),  named(u"E/x"_s, {})};
        const Globs::Chosen chosen = Globs(globs).chosenOf(all, {});
        QStringList names;
        for (const Component &one : chosen.components)
            names.append(one.group.isEmpty() ? one.name : one.group + u'/' + one.name);
        QTEST(names.join(u", "_s), "chosen");
        QTEST(chosen.notes, "notes");
        // Where none is near, those of every group are taken, and each group is named once.
        const Globs::Chosen far
            = Globs({u"E/*"_s, u"Login"_s}).chosenOf({all.at(1), all.at(3), all.at(4)}, {});
        QCOMPARE(far.components.size(), 3);
        QCOMPARE(far.notes, QStringList(u"“Login” also matches components of Sora: write Group/Login"_s));
    }
};

PILOTLAMP_TEST(GlobsTest, Testing::NoApplication);

} // namespace Pilotlamp::GlobsTests

#include "tst_globs.moc"
