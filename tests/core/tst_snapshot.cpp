// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::SnapshotTests {

/// What a page says, at one moment.
class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void componentsAreEqualInEveryField()
    {
        const auto facts = [](const QString &host) {
            auto made = std::make_shared<ComponentFacts>();
            made->host = host;
            return std::shared_ptr<const ComponentFacts>(made);
        };
        Component one{u"i"_s, u"n"_s, u"g"_s, Status::Online, true, u"s"_s, facts(u"h"_s)};
        Component other = one;
        other.facts = facts(u"h"_s);
        QVERIFY(one == other);
        const auto differs = [&](const auto &change) {
            Component changed = one;
            change(changed);
            return !(changed == one) && !(one == changed);
        };
        QVERIFY(differs([](Component &c) { c.id = u"x"_s; }) && differs([](Component &c) { c.name = u"x"_s; })
                && differs([](Component &c) { c.group = u"x"_s; })
                && differs([](Component &c) { c.said = u"x"_s; })
                && differs([](Component &c) { c.status = Status::Offline; })
                && differs([](Component &c) { c.understood = false; })
                && differs([](Component &c) { c.facts = {}; })
                && differs([&](Component &c) { c.facts = facts(u"x"_s); }));
        const QList<Component> list{{.name = u"a"_s, .status = Status::Unknown},
                                    {.name = u"b"_s, .status = Status::Overload},
                                    {.name = u"c"_s, .status = Status::Offline},
                                    {.name = u"d"_s, .status = Status::Offline}};
        QCOMPARE(worstComponent(list)->name, u"c"_s);
        QVERIFY(!worstComponent(list.first(1)));
    }
};

PILOTLAMP_TEST(SnapshotTest, Testing::NoApplication);

} // namespace Pilotlamp::SnapshotTests

#include "tst_snapshot.moc"
