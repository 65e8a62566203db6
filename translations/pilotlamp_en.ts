<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AwayLog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n problems are muted or acknowledged</source>
        <translation>
            <numerusform>%n problem is muted or acknowledged</numerusform>
            <numerusform>%n problems are muted or acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You&apos;re offline. %n services can&apos;t be checked.</source>
        <translation>
            <numerusform>You&apos;re offline. %n service can&apos;t be checked.</numerusform>
            <numerusform>You&apos;re offline. %n services can&apos;t be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more services have problems</source>
        <translation>
            <numerusform>%n more service has problems</numerusform>
            <numerusform>%n more services have problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n services is unknown</source>
        <translation>
            <numerusform>The status of %n service is unknown</numerusform>
            <numerusform>The status of %n services is unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have problems</source>
        <translation>
            <numerusform>%n service has problems</numerusform>
            <numerusform>%n services have problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n services…</source>
        <translation>
            <numerusform>Checking %n service…</numerusform>
            <numerusform>Checking %n services…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetectionLead</name>
    <message numerus="yes">
        <source>Their page is on average as quick as your own check (%n incidents)</source>
        <translation>
            <numerusform>Their page is on average as quick as your own check (%n incident)</numerusform>
            <numerusform>Their page is on average as quick as your own check (%n incidents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their page is on average %1 behind your own check (%n incidents)</source>
        <translation>
            <numerusform>Their page is on average %1 behind your own check (%n incident)</numerusform>
            <numerusform>Their page is on average %1 behind your own check (%n incidents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their page is on average %1 ahead of your own check (%n incidents)</source>
        <translation>
            <numerusform>Their page is on average %1 ahead of your own check (%n incident)</numerusform>
            <numerusform>Their page is on average %1 ahead of your own check (%n incidents)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages you measured were never on their page</source>
        <translation>
            <numerusform>%n outage you measured was never on their page</numerusform>
            <numerusform>%n outages you measured were never on their page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyWord</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services on %1 answer about %2 % slower than usual: %3. Nothing is down.</source>
        <translation>
            <numerusform>%n service on %1 answers about %2 % slower than usual: %3. Nothing is down.</numerusform>
            <numerusform>%n services on %1 answer about %2 % slower than usual: %3. Nothing is down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>and %n more models</source>
        <translation>
            <numerusform>and %n more model</numerusform>
            <numerusform>and %n more models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services on %1 have problems</source>
        <translation>
            <numerusform>%n service on %1 has problems</numerusform>
            <numerusform>%n services on %1 have problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are online again</source>
        <translation>
            <numerusform>%n service is online again</numerusform>
            <numerusform>%n services are online again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have problems</source>
        <translation>
            <numerusform>%n service has problems</numerusform>
            <numerusform>%n services have problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services changed</source>
        <translation>
            <numerusform>%n service changed</numerusform>
            <numerusform>%n services changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowCards</name>
    <message numerus="yes">
        <source>%n other services answer.</source>
        <translation>
            <numerusform>%n other service answers.</numerusform>
            <numerusform>%n other services answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>All %n services are online</source>
        <translation>
            <numerusform>%n service is online</numerusform>
            <numerusform>All %n services are online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ActionDialog</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BulkEditor</name>
    <message numerus="yes">
        <source>Edit %n services</source>
        <translation>
            <numerusform>Edit %n service</numerusform>
            <numerusform>Edit %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CheckEditor</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentsPane</name>
    <message numerus="yes">
        <source>; %n set aside by filters</source>
        <translation>
            <numerusform>; %n set aside by filters</numerusform>
            <numerusform>; %n set aside by filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for all %n components</source>
        <translation>
            <numerusform>Done for %n component</numerusform>
            <numerusform>Done for all %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HistoryPage</name>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HookRun</name>
    <message numerus="yes">
        <source>It did not finish within %n s</source>
        <translation>
            <numerusform>It did not finish within %n s</numerusform>
            <numerusform>It did not finish within %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::MaintenanceEditor</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceEditor</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SettingsDialog</name>
    <message numerus="yes">
        <source>%1 – %n checks in the last hour</source>
        <translation>
            <numerusform>%1 – %n check in the last hour</numerusform>
            <numerusform>%1 – %n checks in the last hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TestResult</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incidents</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TrayApp</name>
    <message numerus="yes">
        <source> (after %n attempts)</source>
        <translation>
            <numerusform> (after %n attempt)</numerusform>
            <numerusform> (after %n attempts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pilotlamp ended unexpectedly at its last %n starts</source>
        <translation>
            <numerusform>Pilotlamp ended unexpectedly at its last %n start</numerusform>
            <numerusform>Pilotlamp ended unexpectedly at its last %n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TrayMenu</name>
    <message numerus="yes">
        <source>%n &amp;more services</source>
        <translation>
            <numerusform>%n &amp;more service</numerusform>
            <numerusform>%n &amp;more services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the &amp;window…</source>
        <translation>
            <numerusform>%n more in the &amp;window…</numerusform>
            <numerusform>%n more in the &amp;window…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Welcome</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %n suggested services only</source>
        <translation>
            <numerusform>Use the %n suggested service only</numerusform>
            <numerusform>Use the %n suggested services only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::WindowBar</name>
    <message numerus="yes">
        <source>Search %n services</source>
        <translation>
            <numerusform>Search %n service</numerusform>
            <numerusform>Search %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PluginResult</name>
    <message numerus="yes">
        <source>“%1” did not finish within %n s</source>
        <translation>
            <numerusform>“%1” did not finish within %n s</numerusform>
            <numerusform>“%1” did not finish within %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownStatus</name>
    <message numerus="yes">
        <source>%1 (in %n days)</source>
        <translation>
            <numerusform>%1 (in %n day)</numerusform>
            <numerusform>%1 (in %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>%n outages, %1</source>
        <translation>
            <numerusform>%n outage, %1</numerusform>
            <numerusform>%n outages, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strain</name>
    <message numerus="yes">
        <source>%n services have problems</source>
        <translation>
            <numerusform>%n service has problems</numerusform>
            <numerusform>%n services have problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are slow</source>
        <translation>
            <numerusform>%n service is slow</numerusform>
            <numerusform>%n services are slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are degraded</source>
        <translation>
            <numerusform>%n service is degraded</numerusform>
            <numerusform>%n services are degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have warnings</source>
        <translation>
            <numerusform>%n service has warnings</numerusform>
            <numerusform>%n services have warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are overloaded</source>
        <translation>
            <numerusform>%n service is overloaded</numerusform>
            <numerusform>%n services are overloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are down</source>
        <translation>
            <numerusform>%n service is down</numerusform>
            <numerusform>%n services are down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are in maintenance</source>
        <translation>
            <numerusform>%n service is in maintenance</numerusform>
            <numerusform>%n services are in maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are online</source>
        <translation>
            <numerusform>%n service is online</numerusform>
            <numerusform>%n services are online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n services is unknown</source>
        <translation>
            <numerusform>The status of %n service is unknown</numerusform>
            <numerusform>The status of %n services is unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>the page lists %n more components than could be read</source>
        <translation>
            <numerusform>the page lists %n more component than could be read</numerusform>
            <numerusform>the page lists %n more components than could be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the page&apos;s lists were not understood</source>
        <translation>
            <numerusform>%n entry of the page&apos;s lists was not understood</numerusform>
            <numerusform>%n entries of the page&apos;s lists were not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more components are down</source>
        <translation>
            <numerusform>%1 and %n more component is down</numerusform>
            <numerusform>%1 and %n more components are down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more components are degraded</source>
        <translation>
            <numerusform>%1 and %n more component is degraded</numerusform>
            <numerusform>%1 and %n more components are degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more components are under maintenance</source>
        <translation>
            <numerusform>%1 and %n more component is under maintenance</numerusform>
            <numerusform>%1 and %n more components are under maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n components are online</source>
        <translation>
            <numerusform>%n component is online</numerusform>
            <numerusform>All %n components are online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open incidents: %1, and %n more</source>
        <translation>
            <numerusform>Open incidents: %1, and %n more</numerusform>
            <numerusform>Open incidents: %1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance: %1, and %n more</source>
        <translation>
            <numerusform>Maintenance: %1, and %n more</numerusform>
            <numerusform>Maintenance: %1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the filters of this check set aside all %n components</source>
        <translation>
            <numerusform>the filters of this check set aside %n component</numerusform>
            <numerusform>the filters of this check set aside all %n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is suppressed, and %n more</source>
        <translation>
            <numerusform>%1 is suppressed, and %n more</numerusform>
            <numerusform>%1 is suppressed, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is firing, and %n more</source>
        <translation>
            <numerusform>%1 is firing, and %n more</numerusform>
            <numerusform>%1 is firing, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n set aside by the filters of this check</source>
        <translation>
            <numerusform>; %n set aside by the filters of this check</numerusform>
            <numerusform>; %n set aside by the filters of this check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%1: not created yet; the first start will watch %n services</source>
        <translation>
            <numerusform>%1: not created yet; the first start will watch %n service</numerusform>
            <numerusform>%1: not created yet; the first start will watch %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: valid, %n services</source>
        <translation>
            <numerusform>%1: valid, %n service</numerusform>
            <numerusform>%1: valid, %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>running, %n services</source>
        <translation>
            <numerusform>running, %n service</numerusform>
            <numerusform>running, %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this service has %n checks; write checks.0.%1</source>
        <translation>
            <numerusform>this service has %n check; write checks.0.%1</numerusform>
            <numerusform>this service has %n checks; write checks.0.%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: imported %n services into %2</source>
        <translation>
            <numerusform>%1: imported %n service into %2</numerusform>
            <numerusform>%1: imported %n services into %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: exported %n services</source>
        <translation>
            <numerusform>%1: exported %n service</numerusform>
            <numerusform>%1: exported %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>Current settings: %n notifications in the last 7 days</source>
        <translation>
            <numerusform>Current settings: %n notification in the last 7 days</numerusform>
            <numerusform>Current settings: %n notifications in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings: %n notifications in the last 7 days instead of %1</source>
        <translation>
            <numerusform>New settings: %n notification in the last 7 days instead of %1</numerusform>
            <numerusform>New settings: %n notifications in the last 7 days instead of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
