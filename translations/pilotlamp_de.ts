<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp in the tray that tells whether a service is down, or whether it is you.

© 2026 Pilotlamp contributors
Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>answers in %1, usually %2 at this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in %1, usually %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of page named “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of the kind http needs a probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no list named “services”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name was given to another row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the catalogue (%2) cannot be used: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>All is well: the page says so and the service answers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers late, and the page admits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is at its limit and asks to come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot check stands before the service; only the page can tell how it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be read any more; only the service itself can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is closed for a maintenance that was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is down, and the page says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back; the page keeps an eye on it for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: every service is looked at every 2 seconds instead of every minute, so that the story fits into two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>“%1” is not a host, as in example.org:22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a port from 1 to 65535, as in example.org:22</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpContent</name>
    <message>
        <source>without the header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header %1 is not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regular expression takes too long on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the regular expression does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2” and not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the text “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpJudgement</name>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your key is missing or was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota: a payment is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your key or your rights do not reach this far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: wrong address or content?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 s, more than the %3 s allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow: %1 after %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front door answers with a bot check; the service behind it could not be seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpOptions</name>
    <message>
        <source>“%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be longer than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object of names and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name or value that cannot be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must list status codes or ranges, as 200 or &quot;200-299&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must look like data.items[0].state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a “jsonPath”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a “headerName”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEAD brings no body to look into: use GET</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconStyle</name>
    <message>
        <source>Coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured, safe for colour blindness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tone, follows the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tone, light (for dark panels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tone, dark (for light panels)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSense</name>
    <message>
        <source>you are offline: no network is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are offline: your name server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are offline: your proxy does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are offline: no neutral address on the internet answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are offline: this network asks you to log in first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1 is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1; now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is online again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps changing between good and bad; you will hear once it has settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is online again; recovered after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the chosen parts are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen parts is on this page any more; choose again in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeDesk</name>
    <message>
        <source>%1 is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be told when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>accepted no connection within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not finish its answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server gave no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke off its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no route to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not agree on a secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is not one of http or https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to an address that is not http or https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is larger than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your proxy did not pass the request on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had to wait too long for its turn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of %1 is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>the status page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status page answers with a bot check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status page answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status page has moved for good to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status page&apos;s facts are old: they were made at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Autostart</name>
    <message>
        <source>Tells when a service is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusClient</name>
    <message>
        <source>The running Pilotlamp gave an unexpected answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session bus here, so no running Pilotlamp can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Pilotlamp is running with this configuration; start it with: pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running Pilotlamp does not answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusNotifier</name>
    <message>
        <source>No notification server took it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification server refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification server answered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusService</name>
    <message>
        <source>There is no session bus, so pilotlampctl cannot reach this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of this program already answers on the session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the name %1 on the session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service has the id &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds: only %2 to %3 are possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CheckEditor</name>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;low after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page. Or one part a line: API, ChatGPT/*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentPicker</name>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ConfigFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read and cannot be kept as %2, so it is not overwritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Database</name>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2. It is kept in memory only and lost at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DemoService</name>
    <message>
        <source>The demo service could not open a port on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotlamp demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DetailPane</name>
    <message>
        <source>since %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::MessageBar</name>
    <message>
        <source>O&amp;pen page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PageReader</name>
    <message>
        <source>“%1” is not the address of such a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status page says “not modified” to a first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page&apos;s format changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PreferencesPage</name>
    <message>
        <source>Start when I &amp;log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when a service is &amp;back, and how long it was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes within this time are told together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait before the first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind of an outage after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After start, wake-up and a network change failures do not count for this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet after start and wake-up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in two. Or one address a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked only after a failure, to tell whether this machine is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ferences:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History takes at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each address with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Prober</name>
    <message>
        <source>“%1” is not a known kind of check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceEditor</name>
    <message>
        <source>Check %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a check its status stays unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK is possible once this is done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, for example GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to open; the first check&apos;s address if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me &amp;about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours the tray icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add c&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this check up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this check down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check yet. Add one: a status page to read, or an address to measure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceMenu</name>
    <message>
        <source>&amp;Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snooze popups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is &amp;resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this colour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snoozed until resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Settings</name>
    <message>
        <source> in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are in use now, but will be lost when Pilotlamp ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK is possible once this is done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start at login could not be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were changed. Discard the changes?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be created; it is needed to start only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; is the folder yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotlamp already runs with this configuration, but does not answer; end it and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StatusWindow</name>
    <message>
        <source>Pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service matches. Clear the search to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotlamp watches no service yet.
Add one from the catalogue, or any address of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StreamLook</name>
    <message>
        <source>agreed on a secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Tray</name>
    <message>
        <source>Pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TrayMenu</name>
    <message>
        <source>No services yet: &amp;add one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Pilotlamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;more services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the &amp;window…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Windows</name>
    <message>
        <source>Web address (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeFacts</name>
    <message>
        <source>its certificate ends in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow: %1 after %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>the feed declares entities, which are not expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is no well-formed XML (line %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is no RSS or Atom feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not readable text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page&apos;s format changed, or this is no %1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is larger than 4 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is a web page, not data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not valid JSON, or was cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>Write a list of http addresses, or leave the key out for the built-in ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference is not an http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than 4000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not start with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no valid host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address starts with %1://, not with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of another version than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program that wrote it, or write &quot;version&quot;: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;services&quot;: [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences are not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;preferences&quot;: { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { &quot;id&quot;: …, &quot;name&quot;: …, &quot;checks&quot;: [ ] }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no &quot;checks&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;checks&quot;: [ … ]; the list may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;: &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no notify level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all, outages or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { &quot;kind&quot;: …, &quot;url&quot;: … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of the known kinds, for example &quot;http&quot; or &quot;statuspage&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check has no &quot;kind&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;kind&quot; is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check has no &quot;url&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;url&quot;: &quot;https://…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;url&quot; is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, for example https://example.com/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s is below the shortest interval for this kind; %2 s is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list of patterns, for example [&quot;API/*&quot;, &quot;Login&quot;], or leave the key out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The components are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is empty and matches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is longer than 500 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this service another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write { &quot;version&quot;: 1, &quot;services&quot;: [ ] }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing between its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing comma or the closing ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is not closed, a comma is missing, or a name has no quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing comma, the quotes or the closing }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing, or a comma stands before a closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value, or remove the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closing quote on the same line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash is followed by a character JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \\ for a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is malformed, or the file ends after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number as in 60 or 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large or nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after the end of the JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a text in quotes, a number, true, false, null, a list or an object; JSON has no comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least { &quot;version&quot;: 1 }, or remove the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more parts are offline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more parts are overloaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is under maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are under maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more parts are under maintenance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are online, nothing is known of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an incident without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open incident: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open incidents: %1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Maintenance: %1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page reports a maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page reports a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the chosen parts is on this page any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page does not say how any of these parts is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page&apos;s own status word is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page names neither parts nor a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert is firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is suppressed, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is firing, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No open incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page reports no problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; looking again to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last answer is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; works for you right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; their page says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; their page says fine; failing for you for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed to get the status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last look said: %1; looking again to be sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>It&apos;s them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t tell yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
