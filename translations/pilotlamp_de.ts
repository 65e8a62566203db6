<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Pilotlamp</source>
        <translation>Über Pilotlamp</translation>
    </message>
    <message>
        <source>A lamp in the tray that tells whether a service is down, or whether it is you.

© 2026 Pilotlamp contributors
Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Eine Lampe im Systemabschnitt, die zeigt, ob ein Dienst gestört ist oder ob es an Ihnen liegt.

© 2026 Pilotlamp contributors
Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewähr.</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>servers of the kind %1 cannot be told to do this</source>
        <translation>Server der Art %1 können damit nicht beauftragt werden</translation>
    </message>
    <message>
        <source>“%1” cannot be told apart from others there</source>
        <translation>„%1“ lässt sich dort nicht von anderen unterscheiden</translation>
    </message>
    <message>
        <source>say why: the comment is empty</source>
        <translation>sagen Sie, warum: der Kommentar ist leer</translation>
    </message>
    <message>
        <source>a downtime lasts from one minute to one year</source>
        <translation>eine Wartungszeit dauert zwischen einer Minute und einem Jahr</translation>
    </message>
    <message>
        <source>the server no longer lists “%1”</source>
        <translation>der Server führt „%1“ nicht mehr auf</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>“auth” needs a “secret”: the name it has in the keyring</source>
        <translation>„auth“ braucht ein „secret“: seinen Namen im Schlüsselbund</translation>
    </message>
    <message>
        <source>“auth” of type basic needs a “user” without a colon</source>
        <translation>„auth“ der Art basic braucht einen „user“ ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>“auth” of type header needs the name of a “header”, as in X-Api-Key</source>
        <translation>„auth“ der Art header braucht den Namen eines „header“, wie X-Api-Key</translation>
    </message>
    <message>
        <source>“auth” needs a “type”: basic, bearer or header</source>
        <translation>„auth“ braucht einen „type“: basic, bearer oder header</translation>
    </message>
    <message>
        <source>the secret “%1” is empty or has more than one line</source>
        <translation>das Geheimnis „%1“ ist leer oder hat mehr als eine Zeile</translation>
    </message>
</context>
<context>
    <name>AwayLog</name>
    <message>
        <source>offline %1</source>
        <translation>ausgefallen %1</translation>
    </message>
    <message>
        <source>overloaded %1</source>
        <translation>überlastet %1</translation>
    </message>
    <message>
        <source>in maintenance %1</source>
        <translation>in Wartung %1</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>answers in %1, usually %2 at this hour</source>
        <translation>antwortet in %1, zu dieser Stunde sonst in %2</translation>
    </message>
    <message>
        <source>answers in %1, usually %2</source>
        <translation>antwortet in %1, sonst in %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>there is no kind of page named “%1”</source>
        <translation>es gibt keine Seitenart namens „%1“</translation>
    </message>
    <message>
        <source>a row of the kind http needs a probe</source>
        <translation>eine Zeile der Art http braucht eine Messadresse</translation>
    </message>
    <message>
        <source>it has no page</source>
        <translation>es hat keine Seite</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address</source>
        <translation>„%1“ ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>The catalogue has no list named “services”</source>
        <translation>Der Katalog hat keine Liste namens „services“</translation>
    </message>
    <message>
        <source>the name was given to another row before</source>
        <translation>der Name wurde schon einer anderen Zeile gegeben</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue (%2) cannot be used: %3</source>
        <translation>Zeile %1 des Katalogs (%2) ist nicht zu gebrauchen: %3</translation>
    </message>
    <message>
        <source>is longer than 4 MiB</source>
        <translation>ist länger als 4 MiB</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>All is well: the page says so and the service answers at once</source>
        <translation>Alles in Ordnung: Die Seite sagt es, und der Dienst antwortet sofort</translation>
    </message>
    <message>
        <source>The service answers late, and the page admits it</source>
        <translation>Der Dienst antwortet spät, und die Seite gibt es zu</translation>
    </message>
    <message>
        <source>The service is at its limit and asks to come back later</source>
        <translation>Der Dienst ist an seiner Grenze und bittet, später wiederzukommen</translation>
    </message>
    <message>
        <source>A bot check stands before the service; only the page can tell how it is</source>
        <translation>Eine Bot-Prüfung steht vor dem Dienst; nur die Seite kann sagen, wie es ihm geht</translation>
    </message>
    <message>
        <source>The page cannot be read any more; only the service itself can tell</source>
        <translation>Die Seite ist nicht mehr lesbar; nur der Dienst selbst kann Auskunft geben</translation>
    </message>
    <message>
        <source>The service is down, and the page says so</source>
        <translation>Der Dienst ist ausgefallen, und die Seite sagt es</translation>
    </message>
    <message>
        <source>It is back; the page keeps an eye on it for a while</source>
        <translation>Er ist zurück; die Seite behält ihn noch eine Weile im Auge</translation>
    </message>
    <message>
        <source>Demo: every service is looked at every 2 seconds instead of every minute, so that the story fits into two minutes</source>
        <translation>Vorführung: Jeder Dienst wird alle 2 Sekunden statt jede Minute geprüft, damit die Geschichte in zwei Minuten passt</translation>
    </message>
    <message>
        <source>The chat is closed for a maintenance that was announced; the API goes on</source>
        <translation>Der Chat ist für eine angekündigte Wartung geschlossen; die API läuft weiter</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>What the checks say</source>
        <translation>Was die Prüfungen sagen</translation>
    </message>
    <message>
        <source>No check has answered yet.</source>
        <translation>Noch keine Prüfung hat geantwortet.</translation>
    </message>
    <message>
        <source>The vendor says (%1)</source>
        <translation>Der Anbieter sagt (%1)</translation>
    </message>
    <message>
        <source>Measured here (%1)</source>
        <translation>Hier gemessen (%1)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Offene Störungen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>not your part</source>
        <translation>nicht Ihr Teil</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Zuletzt bekannt: %1, %2</translation>
    </message>
    <message>
        <source>This is old: the last answer came %1</source>
        <translation>Dies ist alt: Die letzte Antwort kam %1</translation>
    </message>
    <message>
        <source>Unstable: it changes often</source>
        <translation>Unstet: wechselt oft</translation>
    </message>
    <message>
        <source>None of the chosen parts is on the page any more: choose again in the settings</source>
        <translation>Keiner der gewählten Teile steht noch auf der Seite: in den Einstellungen neu wählen</translation>
    </message>
    <message>
        <source>Maintenance now</source>
        <translation>Wartung jetzt</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>%1 asks for fewer questions; try again later</source>
        <translation>%1 bittet um weniger Anfragen; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>no known kind of status page was found there; a plain “http” check fits</source>
        <translation>dort wurde keine bekannte Art von Statusseite gefunden; eine einfache „http“-Prüfung passt</translation>
    </message>
    <message>
        <source>this looks like another kind of page: %1, at %2</source>
        <translation>das sieht nach einer anderen Art von Seite aus: %1, unter %2</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>the name server&apos;s answer cannot be read</source>
        <translation>die Antwort des Nameservers ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>“%1” is not a host, as in example.org:22</source>
        <translation>„%1“ ist kein Rechner wie in example.org:22</translation>
    </message>
    <message>
        <source>“%1” needs a port from 1 to 65535, as in example.org:22</source>
        <translation>„%1“ braucht einen Port von 1 bis 65535 wie in example.org:22</translation>
    </message>
</context>
<context>
    <name>HttpContent</name>
    <message>
        <source>without the header %1</source>
        <translation>ohne den Kopf %1</translation>
    </message>
    <message>
        <source>its header %1 is not “%2”</source>
        <translation>sein Kopf %1 ist nicht „%2“</translation>
    </message>
    <message>
        <source>the regular expression takes too long on it</source>
        <translation>der reguläre Ausdruck braucht dafür zu lange</translation>
    </message>
    <message>
        <source>the regular expression does not match</source>
        <translation>der reguläre Ausdruck passt nicht</translation>
    </message>
    <message>
        <source>not with JSON</source>
        <translation>nicht mit JSON</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 kommt darin nicht vor</translation>
    </message>
    <message>
        <source>%1 is “%2” and not “%3”</source>
        <translation>%1 ist „%2“ und nicht „%3“</translation>
    </message>
    <message>
        <source>without the text “%1”</source>
        <translation>ohne den Text „%1“</translation>
    </message>
</context>
<context>
    <name>HttpJudgement</name>
    <message>
        <source>answered %1</source>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>your key is missing or was not accepted</source>
        <translation>Ihr Schlüssel fehlt oder wurde nicht angenommen</translation>
    </message>
    <message>
        <source>your quota: a payment is asked for</source>
        <translation>Ihr Kontingent: Es wird eine Zahlung verlangt</translation>
    </message>
    <message>
        <source>your key or your rights do not reach this far</source>
        <translation>Ihr Schlüssel oder Ihre Rechte reichen nicht so weit</translation>
    </message>
    <message>
        <source>your quota is used up</source>
        <translation>Ihr Kontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1: wrong address or content?</source>
        <translation>%1: falsche Adresse oder falscher Inhalt?</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation>%1, aber %2</translation>
    </message>
    <message>
        <source>%1 after %2 s, more than the %3 s allowed</source>
        <translation>%1 nach %2 s, mehr als die erlaubten %3 s</translation>
    </message>
    <message>
        <source>slow: %1 after %2 s</source>
        <translation>langsam: %1 nach %2 s</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>the front door answers with a bot check; the service behind it could not be seen</source>
        <translation>die Vordertür antwortet mit einer Bot-Prüfung; der Dienst dahinter war nicht zu sehen</translation>
    </message>
    <message>
        <source>at its limit: %1</source>
        <translation>am Anschlag: %1</translation>
    </message>
</context>
<context>
    <name>HttpOptions</name>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a number from 0 to %1</source>
        <translation>muss eine Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss wahr oder falsch sein</translation>
    </message>
    <message>
        <source>must be GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS</source>
        <translation>muss GET, HEAD, POST, PUT, PATCH, DELETE oder OPTIONS sein</translation>
    </message>
    <message>
        <source>must not be longer than 64 KiB</source>
        <translation>darf nicht länger als 64 KiB sein</translation>
    </message>
    <message>
        <source>must be an object of names and texts</source>
        <translation>muss ein Objekt aus Namen und Texten sein</translation>
    </message>
    <message>
        <source>has a name or value that cannot be sent: %1</source>
        <translation>hat einen Namen oder Wert, der sich nicht senden lässt: %1</translation>
    </message>
    <message>
        <source>must list status codes or ranges, as 200 or &quot;200-299&quot;</source>
        <translation>muss Statuscodes oder Bereiche aufzählen wie 200 oder &quot;200-299&quot;</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>darf nicht länger als %1 Zeichen sein</translation>
    </message>
    <message>
        <source>is not a regular expression: %1</source>
        <translation>ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>must look like data.items[0].state</source>
        <translation>muss aussehen wie data.items[0].state</translation>
    </message>
    <message>
        <source>must be a text, a number, true, false or null</source>
        <translation>muss ein Text, eine Zahl, true, false oder null sein</translation>
    </message>
    <message>
        <source>needs a “jsonPath”</source>
        <translation>braucht einen „jsonPath“</translation>
    </message>
    <message>
        <source>needs a “headerName”</source>
        <translation>braucht einen „headerName“</translation>
    </message>
    <message>
        <source>HEAD brings no body to look into: use GET</source>
        <translation>HEAD bringt keinen Inhalt, in den man sehen könnte: GET verwenden</translation>
    </message>
</context>
<context>
    <name>IconStyle</name>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Coloured, safe for colour blindness</source>
        <translation>Farbig, auch bei Farbenblindheit unterscheidbar</translation>
    </message>
    <message>
        <source>One tone, follows the desktop</source>
        <translation>Einfarbig, folgt der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>One tone, light (for dark panels)</source>
        <translation>Einfarbig, hell (für dunkle Leisten)</translation>
    </message>
    <message>
        <source>One tone, dark (for light panels)</source>
        <translation>Einfarbig, dunkel (für helle Leisten)</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>%1; its clock is %2 off yours</source>
        <translation>%1; seine Uhr weicht um %2 von Ihrer ab</translation>
    </message>
    <message>
        <source>nothing is asked over HTTP</source>
        <translation>über HTTP wird nichts gefragt</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>nothing particular is expected in the answer</source>
        <translation>in der Antwort wird nichts Bestimmtes erwartet</translation>
    </message>
    <message>
        <source>not asked: there is no answer to look into</source>
        <translation>nicht gefragt: es gibt keine Antwort, in die man sehen könnte</translation>
    </message>
    <message>
        <source>the answer holds what is expected</source>
        <translation>die Antwort enthält das Erwartete</translation>
    </message>
    <message>
        <source>their page could not be read: %1</source>
        <translation>ihre Seite war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>their page says: %1</source>
        <translation>ihre Seite sagt: %1</translation>
    </message>
    <message>
        <source>no status page is set up</source>
        <translation>keine Statusseite ist eingerichtet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Namensserver</translation>
    </message>
    <message>
        <source>Neutral addresses</source>
        <translation>Neutrale Adressen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>it is on this computer</source>
        <translation>er läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>a network is connected</source>
        <translation>ein Netz ist verbunden</translation>
    </message>
    <message>
        <source>no network is connected</source>
        <translation>kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>no address of its own is set up to be measured</source>
        <translation>keine eigene Adresse ist zum Messen eingerichtet</translation>
    </message>
    <message>
        <source>it is an address, not a name</source>
        <translation>es ist eine Adresse, kein Name</translation>
    </message>
    <message>
        <source>your proxy looks the name up</source>
        <translation>Ihr Proxy schlägt den Namen nach</translation>
    </message>
    <message>
        <source>your name server does not find the name</source>
        <translation>Ihr Namensserver findet den Namen nicht</translation>
    </message>
    <message>
        <source>your name server answers</source>
        <translation>Ihr Namensserver antwortet</translation>
    </message>
    <message>
        <source>your name server answers, your second one does not</source>
        <translation>Ihr Namensserver antwortet, Ihr zweiter nicht</translation>
    </message>
    <message>
        <source>your name server and a second one answer alike</source>
        <translation>Ihr Namensserver und ein zweiter antworten gleich</translation>
    </message>
    <message>
        <source>your name server and a second one do not agree</source>
        <translation>Ihr Namensserver und ein zweiter sind uneins</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>your name server does not answer, a second one does</source>
        <translation>Ihr Namensserver antwortet nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>your name server answers for other names only</source>
        <translation>Ihr Namensserver antwortet nur für andere Namen</translation>
    </message>
    <message>
        <source>your name server does not answer</source>
        <translation>Ihr Namensserver antwortet nicht</translation>
    </message>
    <message>
        <source>it is not on the internet</source>
        <translation>er ist nicht im Internet</translation>
    </message>
    <message>
        <source>not asked: there was no failure to explain</source>
        <translation>nicht gefragt: es gab keinen Fehler zu erklären</translation>
    </message>
    <message>
        <source>neutral addresses are reached, but their secure connections are intercepted</source>
        <translation>neutrale Adressen sind erreichbar, aber ihre sicheren Verbindungen werden abgefangen</translation>
    </message>
    <message>
        <source>neutral addresses answer; their clock is %1 off yours</source>
        <translation>neutrale Adressen antworten; ihre Uhr weicht um %1 von Ihrer ab</translation>
    </message>
    <message>
        <source>neutral addresses on the internet answer, but slowly</source>
        <translation>neutrale Adressen im Internet antworten, aber langsam</translation>
    </message>
    <message>
        <source>neutral addresses on the internet answer</source>
        <translation>neutrale Adressen im Internet antworten</translation>
    </message>
    <message>
        <source>%1 has %2 IPv4 and %3 IPv6 addresses</source>
        <translation>%1 hat %2 IPv4- und %3 IPv6-Adressen</translation>
    </message>
    <message>
        <source>your name server does not know %1, a second one does</source>
        <translation>Ihr Namensserver kennt %1 nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the name server gave no answer for %1</source>
        <translation>der Namensserver gab für %1 keine Antwort</translation>
    </message>
    <message>
        <source>your proxy connects</source>
        <translation>Ihr Proxy verbindet</translation>
    </message>
    <message>
        <source>the check makes no connection</source>
        <translation>die Prüfung baut keine Verbindung auf</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>not asked: no address to connect to</source>
        <translation>nicht gefragt: keine Adresse zum Verbinden</translation>
    </message>
    <message>
        <source>connects over %1</source>
        <translation>verbindet über %1</translation>
    </message>
    <message>
        <source>over %1: %2</source>
        <translation>über %1: %2</translation>
    </message>
    <message>
        <source>connects over %1; over %2: %3</source>
        <translation>verbindet über %1; über %2: %3</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not asked: there is no connection</source>
        <translation>nicht gefragt: es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>its certificate is now issued by %1, before by %2</source>
        <translation>sein Zertifikat stammt jetzt von %1, zuvor von %2</translation>
    </message>
    <message>
        <source>encrypted; certificate by %1, good until %2</source>
        <translation>verschlüsselt; Zertifikat von %1, gültig bis %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>nicht rechtzeitig geantwortet</translation>
    </message>
</context>
<context>
    <name>LadderConclusion</name>
    <message>
        <source>your proxy does not answer; without it the service does</source>
        <translation>Ihr Proxy antwortet nicht; ohne ihn antwortet der Dienst</translation>
    </message>
    <message>
        <source>only the way through your proxy fails; without it the service answers</source>
        <translation>nur der Weg über Ihren Proxy scheitert; ohne ihn antwortet der Dienst</translation>
    </message>
    <message>
        <source>your clock is %1 min ahead, so certificates look invalid</source>
        <translation>Ihre Uhr geht %1 min vor, darum wirken Zertifikate ungültig</translation>
    </message>
    <message>
        <source>your clock is %1 min behind, so certificates look invalid</source>
        <translation>Ihre Uhr geht %1 min nach, darum wirken Zertifikate ungültig</translation>
    </message>
    <message>
        <source>your network intercepts secure connections</source>
        <translation>Ihr Netz fängt sichere Verbindungen ab</translation>
    </message>
    <message>
        <source>your network intercepts secure connections (certificate by %1)</source>
        <translation>Ihr Netz fängt sichere Verbindungen ab (Zertifikat von %1)</translation>
    </message>
    <message>
        <source>its certificate is now issued by %1, before by %2: something may intercept it</source>
        <translation>sein Zertifikat stammt jetzt von %1, zuvor von %2: etwas könnte es abfangen</translation>
    </message>
    <message>
        <source>your name server does not answer, a second one does</source>
        <translation>Ihr Namensserver antwortet nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>your name server does not know the name, a second one does</source>
        <translation>Ihr Namensserver kennt den Namen nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>answers over %1 only; over %2 there is no way through</source>
        <translation>antwortet nur über %1; über %2 gibt es keinen Weg</translation>
    </message>
    <message>
        <source>only the way over %1 fails; over %2 it connects</source>
        <translation>nur der Weg über %1 scheitert; über %2 verbindet er</translation>
    </message>
    <message>
        <source>your network is slow or loses packets: neutral addresses took %1 too</source>
        <translation>Ihr Netz ist langsam oder verliert Pakete: auch neutrale Adressen brauchten %1</translation>
    </message>
    <message>
        <source>you are offline: no network is connected</source>
        <translation>Sie sind offline: Kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>your clock and its clock are %1 min apart</source>
        <translation>Ihre Uhr und seine Uhr liegen %1 min auseinander</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>NetworkSense</name>
    <message>
        <source>you are offline: no network is connected</source>
        <translation>Sie sind offline: Kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>you are offline: your name server does not answer</source>
        <translation>Sie sind offline: Ihr Namensserver antwortet nicht</translation>
    </message>
    <message>
        <source>you are offline: your proxy does not answer</source>
        <translation>Sie sind offline: Ihr Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>you are offline: no neutral address on the internet answers</source>
        <translation>Sie sind offline: Keine neutrale Adresse im Internet antwortet</translation>
    </message>
    <message>
        <source>no network is connected</source>
        <translation>kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>you are offline: this network asks you to log in first</source>
        <translation>Sie sind offline: Dieses Netz verlangt erst eine Anmeldung</translation>
    </message>
    <message>
        <source>you are offline: your name server finds no name on the internet</source>
        <translation>Sie sind offline: Ihr Nameserver findet keinen Namen im Internet</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation>%1 ist überlastet</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 wird gewartet</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>%1 is no longer offline</source>
        <translation>%1 ist nicht mehr ausgefallen</translation>
    </message>
    <message>
        <source>After %1; now: %2</source>
        <translation>Nach %1; jetzt: %2</translation>
    </message>
    <message>
        <source>%1 is online again</source>
        <translation>%1 ist wieder erreichbar</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Recovered after %1</source>
        <translation>Behoben nach %1</translation>
    </message>
    <message>
        <source>%1 is unstable</source>
        <translation>%1 ist unstet</translation>
    </message>
    <message>
        <source>%1 is stable again</source>
        <translation>%1 ist wieder beständig</translation>
    </message>
    <message>
        <source>It keeps changing between good and bad; you will hear once it has settled</source>
        <translation>Der Zustand wechselt ständig; Sie hören davon, sobald er sich beruhigt hat</translation>
    </message>
    <message>
        <source>%1 is online again; recovered after %2</source>
        <translation>%1 ist wieder erreichbar; behoben nach %2</translation>
    </message>
    <message>
        <source>%1: the chosen parts are gone</source>
        <translation>%1: Die gewählten Teile fehlen</translation>
    </message>
    <message>
        <source>None of the chosen parts is on this page any more; choose again in the settings</source>
        <translation>Keiner der gewählten Teile steht noch auf dieser Seite; bitte in den Einstellungen neu wählen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
</context>
<context>
    <name>NoticeDesk</name>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>You asked to be told when it is back</source>
        <translation>Sie wollten hören, wenn er zurück ist</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services changed</source>
        <translation>
            <numerusform>%n Dienst hat sich geändert</numerusform>
            <numerusform>%n Dienste haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>Services are judged again once this machine is back on the network</source>
        <translation>Die Dienste werden wieder beurteilt, sobald dieser Rechner wieder im Netz ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>accepted no connection within %1 s</source>
        <translation>nahm innerhalb von %1 s keine Verbindung an</translation>
    </message>
    <message>
        <source>did not finish its answer within %1 s</source>
        <translation>wurde innerhalb von %1 s mit der Antwort nicht fertig</translation>
    </message>
    <message>
        <source>did not answer within %1 s</source>
        <translation>antwortete innerhalb von %1 s nicht</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the name server gave no answer for %1</source>
        <translation>der Namensserver gab für %1 keine Antwort</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>wies die Verbindung ab</translation>
    </message>
    <message>
        <source>broke off its answer</source>
        <translation>brach die Antwort ab</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>there is no route to %1</source>
        <translation>es gibt keinen Weg zu %1</translation>
    </message>
    <message>
        <source>its certificate is not valid at this time</source>
        <translation>sein Zertifikat gilt zurzeit nicht</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>sein Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>seinem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>could not agree on a secure connection</source>
        <translation>konnte sich auf keine sichere Verbindung einigen</translation>
    </message>
    <message>
        <source>redirects without end</source>
        <translation>leitet endlos weiter</translation>
    </message>
    <message>
        <source>the address is not one of http or https</source>
        <translation>die Adresse ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>redirects to an address that is not http or https</source>
        <translation>leitet auf eine Adresse weiter, die nicht http oder https ist</translation>
    </message>
    <message>
        <source>its answer is larger than %1 KiB</source>
        <translation>seine Antwort ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>your proxy did not pass the request on</source>
        <translation>Ihr Proxy reichte die Anfrage nicht weiter</translation>
    </message>
    <message>
        <source>it had to wait too long for its turn here</source>
        <translation>sie musste hier zu lange warten, bis sie an der Reihe war</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>the look was cancelled</source>
        <translation>die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation>die Verbindung schlug fehl: %1</translation>
    </message>
    <message>
        <source>its certificate is not the one you trusted; now its fingerprint is %1</source>
        <translation>sein Zertifikat ist nicht das, dem Sie vertraut haben; sein Fingerabdruck ist jetzt %1</translation>
    </message>
    <message>
        <source>your proxy asks for a user and password, or refused them</source>
        <translation>Ihr Proxy verlangt Benutzer und Passwort oder hat sie abgelehnt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation>%1 ist überlastet</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 wird gewartet</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>The status of %1 is unknown</source>
        <translation>Der Zustand von %1 ist unbekannt</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message numerus="yes">
        <source>All %n services are online</source>
        <translation>
            <numerusform>%n Dienst ist erreichbar</numerusform>
            <numerusform>Alle %n Dienste sind erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All services are switched off</source>
        <translation>Alle Dienste sind abgeschaltet</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>the status page: %1</source>
        <translation>die Statusseite: %1</translation>
    </message>
    <message>
        <source>the status page answers with a bot check</source>
        <translation>die Statusseite antwortet mit einer Bot-Prüfung</translation>
    </message>
    <message>
        <source>the status page answered %1</source>
        <translation>die Statusseite antwortete %1</translation>
    </message>
    <message>
        <source>the status page has moved for good to %1</source>
        <translation>die Statusseite ist dauerhaft nach %1 umgezogen</translation>
    </message>
    <message>
        <source>the status page&apos;s facts are old: they were made at %1</source>
        <translation>die Angaben der Statusseite sind alt: Sie stammen von %1</translation>
    </message>
    <message>
        <source>no Watchdog alert arrives: the Prometheus that should send it may be dead</source>
        <translation>es kommt kein Watchdog-Alarm an: der Prometheus, der ihn schicken sollte, ist vielleicht tot</translation>
    </message>
    <message>
        <source>the monitoring server: %1</source>
        <translation>der Überwachungsserver: %1</translation>
    </message>
    <message>
        <source>the monitoring server answered %1</source>
        <translation>der Überwachungsserver antwortete %1</translation>
    </message>
    <message>
        <source>the key or password is missing, wrong or over</source>
        <translation>der Schlüssel oder das Passwort fehlt, ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>it answers with a login page: the key or password is missing, wrong or over</source>
        <translation>es antwortet eine Anmeldeseite: der Schlüssel oder das Passwort fehlt, ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>the page&apos;s format changed: %1</source>
        <translation>das Format der Seite hat sich geändert: %1</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 min ahead of yours</source>
        <translation>die Uhr des Servers geht %1 min vor Ihrer</translation>
    </message>
    <message>
        <source>the server&apos;s clock is %1 min behind yours</source>
        <translation>die Uhr des Servers geht %1 min hinter Ihrer her</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Actor</name>
    <message>
        <source>“%1” is acknowledged</source>
        <translation>„%1“ ist bestätigt</translation>
    </message>
    <message>
        <source>“%1” is muted for %2 min</source>
        <translation>„%1“ ist für %2 min stummgeschaltet</translation>
    </message>
    <message>
        <source>“%1” is being checked again</source>
        <translation>„%1“ wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>no keyring is at hand</source>
        <translation>es ist kein Schlüsselbund zur Hand</translation>
    </message>
    <message>
        <source>this is not the address of such a server</source>
        <translation>das ist nicht die Adresse eines solchen Servers</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::AddressBox</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Paste an address, or type a name such as GitHub</source>
        <translation>Eine Adresse einfügen oder einen Namen wie GitHub eingeben</translation>
    </message>
    <message>
        <source>Address or name of the service</source>
        <translation>Adresse oder Name des Dienstes</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>Im Katalog gefunden</translation>
    </message>
    <message>
        <source>What stands at this address</source>
        <translation>Was unter dieser Adresse steht</translation>
    </message>
    <message>
        <source>Stopped. Fill in the fields below, or change the address</source>
        <translation>Angehalten. Füllen Sie die Felder unten aus oder ändern Sie die Adresse</translation>
    </message>
    <message>
        <source>Looking what stands there…</source>
        <translation>Es wird nachgesehen, was dort steht …</translation>
    </message>
    <message>
        <source>Found: a status page of the kind %1</source>
        <translation>Gefunden: eine Statusseite der Art %1</translation>
    </message>
    <message>
        <source>A port: it will be seen whether it takes connections</source>
        <translation>Ein Port: Es wird geprüft, ob er Verbindungen annimmt</translation>
    </message>
    <message>
        <source>No status page stands there, so the address itself will be measured</source>
        <translation>Dort steht keine Statusseite, also wird die Adresse selbst gemessen</translation>
    </message>
    <message>
        <source>It could not be asked: %1. The address itself will be measured</source>
        <translation>Sie konnte nicht gefragt werden: %1. Die Adresse selbst wird gemessen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::AuthEditor</name>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Key in a header</source>
        <translation>Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>Sign in:</source>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Name of the secret:</source>
        <translation>Name des Geheimnisses:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Autostart</name>
    <message>
        <source>Tells when a service is down</source>
        <translation>Sagt, wenn ein Dienst ausfällt</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 lässt sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BulkEditor</name>
    <message>
        <source>Ask &amp;every:</source>
        <translation>&amp;Alle:</translation>
    </message>
    <message>
        <source>Tell me &amp;about:</source>
        <translation>Mi&amp;r melden:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>Change %1 services</source>
        <translation>%1 Dienste ändern</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Outages only</source>
        <translation>Nur Ausfälle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Only what is ticked is changed.</source>
        <translation>Nur was angehakt ist, wird geändert.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusClient</name>
    <message>
        <source>The running Pilotlamp gave an unexpected answer: %1</source>
        <translation>Das laufende Pilotlamp gab eine unerwartete Antwort: %1</translation>
    </message>
    <message>
        <source>There is no session bus here, so no running Pilotlamp can be asked</source>
        <translation>Hier gibt es keinen Sitzungsbus, also kann kein laufendes Pilotlamp gefragt werden</translation>
    </message>
    <message>
        <source>No Pilotlamp is running with this configuration; start it with: pilotlamp</source>
        <translation>Mit dieser Konfiguration läuft kein Pilotlamp; starten mit: pilotlamp</translation>
    </message>
    <message>
        <source>The running Pilotlamp does not answer</source>
        <translation>Das laufende Pilotlamp antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusNotifier</name>
    <message>
        <source>No notification server took it: %1</source>
        <translation>Kein Benachrichtigungsdienst nahm sie an: %1</translation>
    </message>
    <message>
        <source>The notification server refused it: %1</source>
        <translation>Der Benachrichtigungsdienst lehnte sie ab: %1</translation>
    </message>
    <message>
        <source>The notification server answered late</source>
        <translation>Der Benachrichtigungsdienst antwortete verspätet</translation>
    </message>
    <message>
        <source>The notification server does not answer</source>
        <translation>Der Benachrichtigungsdienst antwortet nicht</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>Statusseite öffnen</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 h Ruhe</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusService</name>
    <message>
        <source>There is no session bus, so pilotlampctl cannot reach this program</source>
        <translation>Es gibt keinen Sitzungsbus, daher erreicht pilotlampctl dieses Programm nicht</translation>
    </message>
    <message>
        <source>Another part of this program already answers on the session bus</source>
        <translation>Ein anderer Teil dieses Programms antwortet schon auf dem Sitzungsbus</translation>
    </message>
    <message>
        <source>Another program has the name %1 on the session bus</source>
        <translation>Ein anderes Programm hat den Namen %1 auf dem Sitzungsbus</translation>
    </message>
    <message>
        <source>This program cannot explain</source>
        <translation>Dieses Programm kann nichts erklären</translation>
    </message>
    <message>
        <source>No service has the id &quot;%1&quot;</source>
        <translation>Kein Dienst hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>%1 seconds: only %2 to %3 are possible</source>
        <translation>%1 Sekunden: Möglich sind nur %2 bis %3</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CertificateNote</name>
    <message>
        <source>Nobody this computer trusts vouches for the server&apos;s certificate.</source>
        <translation>Für das Zertifikat des Servers bürgt niemand, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>Das Zertifikat des Servers ist zu dieser Zeit nicht gültig.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trust. It may have been renewed, or somebody may stand between.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertrauen. Vielleicht wurde es erneuert, vielleicht steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Unterschrieben von: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Trust it only if this is the fingerprint that the server&apos;s own people name. Then only this certificate is trusted, and you are told when it changes.</source>
        <translation>Vertrauen Sie ihm nur, wenn die Betreiber des Servers diesen Fingerabdruck nennen. Dann wird nur diesem Zertifikat vertraut, und Sie erfahren, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Diesem Zertifikat ve&amp;rtrauen</translation>
    </message>
    <message>
        <source>Only this certificate is trusted here, whoever signed it: %1</source>
        <translation>Hier wird nur diesem Zertifikat vertraut, wer auch immer es unterschrieben hat: %1</translation>
    </message>
    <message>
        <source>Trust the usual autho&amp;rities again</source>
        <translation>Wieder den üblichen Stellen ve&amp;rtrauen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CheckEditor</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask &amp;every:</source>
        <translation>&amp;Alle:</translation>
    </message>
    <message>
        <source>&amp;Give up after:</source>
        <translation>Au&amp;fgeben nach:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>S&amp;low after:</source>
        <translation>&amp;Langsam ab:</translation>
    </message>
    <message>
        <source>The whole page. Or one part a line: API, ChatGPT/*</source>
        <translation>Die ganze Seite. Oder ein Teil je Zeile: API, ChatGPT/*</translation>
    </message>
    <message>
        <source>&amp;Parts:</source>
        <translation>&amp;Teile:</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Jetzt testen</translation>
    </message>
    <message>
        <source>Usually 10 s</source>
        <translation>Üblich sind 10 s</translation>
    </message>
    <message>
        <source>A slower answer counts as overload. Usually 5000 ms</source>
        <translation>Eine langsamere Antwort gilt als Überlastung. Üblich sind 5000 ms</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which kind of page this is…</source>
        <translation>Es wird nachgesehen, welche Art von Seite das ist …</translation>
    </message>
    <message>
        <source>No known kind of status page stands there; the address can still be measured</source>
        <translation>Dort steht keine bekannte Art von Statusseite; die Adresse kann aber gemessen werden</translation>
    </message>
    <message>
        <source>This looks like a status page of the kind %1</source>
        <translation>Das sieht nach einer Statusseite der Art %1 aus</translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentPicker</name>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Zustand jetzt</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>Pfad und Rechte prüfen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 could not be read and cannot be kept as %2, so it is not overwritten</source>
        <translation>%1 war nicht lesbar und lässt sich nicht als %2 aufheben, wird also nicht überschrieben</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile, so it is not overwritten</source>
        <translation>%1 wurde inzwischen von einem anderen Programm geändert und wird deshalb nicht überschrieben</translation>
    </message>
    <message>
        <source>%1 is missing; the last good copy is in use</source>
        <translation>%1 fehlt; die letzte gute Kopie ist in Gebrauch</translation>
    </message>
    <message>
        <source>Restore it in Pilotlamp&apos;s window, or copy %1</source>
        <translation>Stellen Sie sie im Fenster von Pilotlamp wieder her, oder kopieren Sie %1</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept as %2</source>
        <translation>%1 kann nicht als %2 aufgehoben werden</translation>
    </message>
    <message>
        <source>%1 is being written by another program</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Database</name>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>es wurde von einer neueren Fassung dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one was begun</source>
        <translation>Die Aufzeichnung war beschädigt. Sie ist als %1 aufgehoben, eine neue wurde begonnen</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2. It is kept in memory only and lost at the end</source>
        <translation>Die Aufzeichnung %1 ist nicht zu gebrauchen: %2. Sie wird nur im Speicher geführt und geht am Ende verloren</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: %2</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The history %1 cannot be read: %2</source>
        <translation>Der Verlauf %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>it was written by another version of this program</source>
        <translation>er wurde von einer anderen Version dieses Programms geschrieben</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DemoService</name>
    <message>
        <source>The demo service could not open a port on this machine: %1</source>
        <translation>Der Vorführdienst konnte auf diesem Rechner keinen Port öffnen: %1</translation>
    </message>
    <message>
        <source>Pilotlamp demo</source>
        <translation>Pilotlamp-Vorführung</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DetailPane</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>Kein Dienst ausgewählt</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Wh&amp;y this colour?</source>
        <translation>&amp;Warum diese Farbe?</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Teile</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DnsLook</name>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” is not a name, as in example.org</source>
        <translation>„%1“ ist kein Name wie example.org</translation>
    </message>
    <message>
        <source>“record” must be A, AAAA, CNAME, MX, TXT or NS</source>
        <translation>„record“ muss A, AAAA, CNAME, MX, TXT oder NS sein</translation>
    </message>
    <message>
        <source>“resolver” must be an address, as in 192.0.2.53</source>
        <translation>„resolver“ muss eine Adresse wie 192.0.2.53 sein</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the name server could not find out about %1</source>
        <translation>der Nameserver konnte nichts über %1 herausfinden</translation>
    </message>
    <message>
        <source>the name server %1 refuses to answer (code %2)</source>
        <translation>der Nameserver %1 verweigert die Antwort (Code %2)</translation>
    </message>
    <message>
        <source>the answer for %1 is too long for a datagram</source>
        <translation>die Antwort für %1 ist zu lang für ein Datagramm</translation>
    </message>
    <message>
        <source>%1 has no %2 record</source>
        <translation>%1 hat keinen %2-Eintrag</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>the name server&apos;s answer cannot be read</source>
        <translation>die Antwort des Nameservers ist nicht lesbar</translation>
    </message>
    <message>
        <source>the name server %1 gave no answer for %2</source>
        <translation>der Nameserver %1 gab keine Antwort für %2</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HistoryPage</name>
    <message>
        <source>online %1 % of the time watched</source>
        <translation>%1 % der beobachteten Zeit erreichbar</translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>This month: offline or overloaded for %1 of the %2 you were here</source>
        <translation>In diesem Monat: %1 offline oder überlastet von den %2, die Sie hier waren</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Changes of the last 90 days</source>
        <translation>Änderungen der letzten 90 Tage</translation>
    </message>
    <message>
        <source>Incidents of its page</source>
        <translation>Störungen laut Statusseite</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Lost while you were here, by month</source>
        <translation>Verlorene Zeit, während Sie hier waren, nach Monaten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last 24 hours: %1</source>
        <translation>Letzte 24 Stunden: %1</translation>
    </message>
    <message>
        <source>Last 90 days: %1</source>
        <translation>Letzte 90 Tage: %1</translation>
    </message>
    <message>
        <source>The band is what is usual</source>
        <translation>Das Band zeigt das Übliche</translation>
    </message>
    <message>
        <source>How far back the response times go</source>
        <translation>Wie weit die Antwortzeiten zurückreichen</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Response times since %1 of %2</source>
        <translation>Antwortzeiten seit %1 von %2</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HookRun</name>
    <message numerus="yes">
        <source>It did not end within %n s</source>
        <translation>
            <numerusform>Er endete nicht innerhalb von %n s</numerusform>
            <numerusform>Er endete nicht innerhalb von %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be started: %1</source>
        <translation>Er lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>It wrote more than %1 kB</source>
        <translation>Er hat mehr als %1 kB geschrieben</translation>
    </message>
    <message>
        <source>It crashed</source>
        <translation>Er ist abgestürzt</translation>
    </message>
    <message>
        <source>It ended with %1</source>
        <translation>Er endete mit %1</translation>
    </message>
    <message>
        <source>It ended with %1: %2</source>
        <translation>Er endete mit %1: %2</translation>
    </message>
    <message>
        <source>It answered %1</source>
        <translation>Die Adresse antwortete %1</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>es gibt kein solches Programm</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Hooks</name>
    <message>
        <source>The hook %1 failed</source>
        <translation>Der Aufruf %1 ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HooksSection</name>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
    </message>
    <message>
        <source>Run a program, or call an address, when a service changes.</source>
        <translation>Ein Programm starten oder eine Adresse aufrufen, wenn sich ein Dienst ändert.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Add &amp;hook</source>
        <translation>Aufruf &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve hook</source>
        <translation>Aufruf &amp;entfernen</translation>
    </message>
    <message>
        <source>Back, as I asked to be told</source>
        <translation>Wieder da, wie von mir gewünscht</translation>
    </message>
    <message>
        <source>When it becomes:</source>
        <translation>Wenn er wird:</translation>
    </message>
    <message>
        <source>All. Or ids: shop, mail*</source>
        <translation>Alle. Oder Kennungen: shop, mail*</translation>
    </message>
    <message>
        <source>Services:</source>
        <translation>Dienste:</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Run a line in the shell</source>
        <translation>Zeile in der Shell ausführen</translation>
    </message>
    <message>
        <source>Post the state as JSON</source>
        <translation>Zustand als JSON senden</translation>
    </message>
    <message>
        <source>Do:</source>
        <translation>Tun:</translation>
    </message>
    <message>
        <source>The program, then one argument a line</source>
        <translation>Das Programm, dann je Zeile ein Argument</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Zeile:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Give up after:</source>
        <translation>Aufgeben nach:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Further attempts:</source>
        <translation>Weitere Versuche:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::LadderModel</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>mit Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird nachgesehen …</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>nicht nötig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::LadderPane</name>
    <message>
        <source>The steps from this computer to the service</source>
        <translation>Die Schritte von diesem Rechner zum Dienst</translation>
    </message>
    <message>
        <source>Who is to blame?</source>
        <translation>An wem liegt es?</translation>
    </message>
    <message>
        <source>Climbs from this computer to the service, all steps at once, and shows where it breaks. It takes five seconds at most.</source>
        <translation>Steigt von diesem Rechner zum Dienst hinauf, alle Schritte auf einmal, und zeigt, wo es hakt. Das dauert höchstens fünf Sekunden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Every step is shown as soon as it is found</source>
        <translation>Jeder Schritt erscheint, sobald er gefunden ist</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>What was found until then is shown below</source>
        <translation>Unten steht, was bis dahin gefunden wurde</translation>
    </message>
    <message>
        <source>%1, climbed at %2 in %3 ms</source>
        <translation>%1, erstiegen um %2 in %3 ms</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Find ou&amp;t now</source>
        <translation>Jet&amp;zt herausfinden</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::LadderRun</name>
    <message>
        <source>“%1” is no address like https://example.com/</source>
        <translation>„%1“ ist keine Adresse wie https://example.com/</translation>
    </message>
    <message>
        <source>“%1” is not a kind that can be measured</source>
        <translation>„%1“ ist keine Art, die gemessen werden kann</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::LedgerWindow</name>
    <message>
        <source>Messages and hooks</source>
        <translation>Meldungen und Aktionen</translation>
    </message>
    <message>
        <source>Popups and hooks</source>
        <translation>Meldungen und Aufrufe</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was darin stand</translation>
    </message>
    <message>
        <source>Choose a line to read what a popup said or what a hook wrote</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was eine Meldung sagte oder ein Aufruf schrieb</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Nothing was told or run in the last 7 days</source>
        <translation>In den letzten 7 Tagen wurde nichts gemeldet oder ausgeführt</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::LookSection</name>
    <message>
        <source>&amp;Icon:</source>
        <translation>&amp;Symbol:</translation>
    </message>
    <message>
        <source>Own colours:</source>
        <translation>Eigene Farben:</translation>
    </message>
    <message>
        <source>Show how &amp;many services are not well</source>
        <translation>&amp;Zahl der gestörten Dienste zeigen</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Zahl:</translation>
    </message>
    <message>
        <source>Preview of the lamp on a light and on a dark panel</source>
        <translation>Vorschau der Lampe auf heller und dunkler Leiste</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>Vorschau:</translation>
    </message>
    <message>
        <source>Own colour of: %1</source>
        <translation>Eigene Farbe für: %1</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
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
    <message>
        <source>Every day at %1, %2</source>
        <translation>Täglich um %1, %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 um %2, %3</translation>
    </message>
    <message>
        <source>Once, %1 to %2</source>
        <translation>Einmal, %1 bis %2</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Add &amp;time</source>
        <translation>Zei&amp;t hinzufügen</translation>
    </message>
    <message>
        <source>Remove time</source>
        <translation>Zeit entfernen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>An Wochentagen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>This computer&apos;s. Or a name: Europe/Berlin</source>
        <translation>Die dieses Rechners. Oder ein Name: Europe/Berlin</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Bis:</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>Am:</translation>
    </message>
    <message>
        <source>Begins at:</source>
        <translation>Beginnt um:</translation>
    </message>
    <message>
        <source>Lasts:</source>
        <translation>Dauert:</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Zeitzone:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::MessageBar</name>
    <message>
        <source>O&amp;pen page</source>
        <translation>S&amp;eite öffnen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Dismiss (%1 more)</source>
        <translation>&amp;Schließen (%1 weitere)</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NetworkSection</name>
    <message>
        <source>The built-in two. Or one address a line</source>
        <translation>Die beiden eingebauten. Oder eine Adresse je Zeile</translation>
    </message>
    <message>
        <source>Re&amp;ferences:</source>
        <translation>Re&amp;ferenzen:</translation>
    </message>
    <message>
        <source>The system&apos;s second one. Or an address: 192.0.2.53</source>
        <translation>Der zweite des Systems. Oder eine Adresse: 192.0.2.53</translation>
    </message>
    <message>
        <source>Asked only when the cause of a failure is looked for</source>
        <translation>Nur gefragt, wenn die Ursache eines Fehlers gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Other name server:</source>
        <translation>Anderer &amp;Namensserver:</translation>
    </message>
    <message>
        <source>Start each address with https:// or http://</source>
        <translation>Jede Adresse mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>Enter the address of a name server, such as 192.0.2.53</source>
        <translation>Die Adresse eines Namensservers eingeben, etwa 192.0.2.53</translation>
    </message>
    <message>
        <source>None. Or one https address, or full path of a file, a line</source>
        <translation>Keine. Oder je Zeile eine https-Adresse oder der volle Pfad einer Datei</translation>
    </message>
    <message>
        <source>Services of your team, asked for daily. A list can never set anything else</source>
        <translation>Dienste Ihres Teams, täglich geholt. Eine Liste kann nie etwas anderes einstellen</translation>
    </message>
    <message>
        <source>&amp;Shared lists:</source>
        <translation>&amp;Gemeinsame Listen:</translation>
    </message>
    <message>
        <source>On &amp;battery: half as often</source>
        <translation>Im A&amp;kkubetrieb: halb so oft</translation>
    </message>
    <message>
        <source>While the screen is &amp;locked: half as often</source>
        <translation>Bei ge&amp;sperrtem Bildschirm: halb so oft</translation>
    </message>
    <message>
        <source>On a &amp;metered line: a quarter as often</source>
        <translation>Bei &amp;getakteter Verbindung: ein Viertel so oft</translation>
    </message>
    <message>
        <source>A line that NetworkManager calls metered, such as a mobile phone&apos;s</source>
        <translation>Eine Verbindung, die NetworkManager getaktet nennt, etwa die eines Mobiltelefons</translation>
    </message>
    <message>
        <source>Ask less:</source>
        <translation>Seltener fragen:</translation>
    </message>
    <message>
        <source>Asked only after a failure, to tell whether it is your own network. Built in are: %1</source>
        <translation>Werden nur nach einem Fehlschlag gefragt, um zu erkennen, ob es am eigenen Netz liegt. Eingebaut sind: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NoticesSection</name>
    <message>
        <source>Urgency and sound of each status</source>
        <translation>Dringlichkeit und Klang je Zustand</translation>
    </message>
    <message>
        <source>Tell when a service is &amp;back, and how long it was away</source>
        <translation>&amp;Melden, wenn ein Dienst wieder da ist, und wie lange er weg war</translation>
    </message>
    <message>
        <source>Popups:</source>
        <translation>Meldungen:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Changes within this time are told together. Usually 8 s</source>
        <translation>Änderungen in dieser Zeit werden zusammen gemeldet. Üblich sind 8 s</translation>
    </message>
    <message>
        <source>&amp;Wait before the first:</source>
        <translation>&amp;Warten vor der ersten:</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The next reminders wait twice as long each time, a day at most. Usually never</source>
        <translation>Jede weitere Erinnerung wartet doppelt so lange, höchstens einen Tag. Üblich ist nie</translation>
    </message>
    <message>
        <source>&amp;Remind of an outage after:</source>
        <translation>&amp;Erinnern an einen Ausfall nach:</translation>
    </message>
    <message>
        <source>After start, wake-up and a network change failures do not count for this time. Usually 20 s</source>
        <translation>Nach Start, Aufwachen und Netzwechsel zählen Fehler so lange nicht. Üblich sind 20 s</translation>
    </message>
    <message>
        <source>&amp;Quiet after start and wake-up:</source>
        <translation>&amp;Ruhe nach Start und Aufwachen:</translation>
    </message>
    <message>
        <source>&amp;Tell nothing from</source>
        <translation>&amp;Nichts melden von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours:</source>
        <translation>Ruhezeit:</translation>
    </message>
    <message>
        <source>Except that a service is &amp;offline</source>
        <translation>Außer dass ein Dienst &amp;ausgefallen ist</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>How long a service must stay well before “tell me when it&apos;s back” tells it</source>
        <translation>Wie lange ein Dienst laufen muss, bevor „Melden, wenn er zurück ist“ es meldet</translation>
    </message>
    <message>
        <source>“Tell me when it&apos;s back” after:</source>
        <translation>„Melden, wenn er zurück ist“ nach:</translation>
    </message>
    <message>
        <source>Open its &amp;page then, too</source>
        <translation>Dann auch seine &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>And &amp;copy this text:</source>
        <translation>Und diesen Text &amp;kopieren:</translation>
    </message>
    <message>
        <source>Usual urgency</source>
        <translation>Übliche Dringlichkeit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Urgency of: %1</source>
        <translation>Dringlichkeit von: %1</translation>
    </message>
    <message>
        <source>Usual sound. Or none, a name such as bell, or a file</source>
        <translation>Üblicher Klang. Oder none, ein Name wie bell oder eine Datei</translation>
    </message>
    <message>
        <source>Sound of: %1</source>
        <translation>Klang von: %1</translation>
    </message>
    <message>
        <source>Quiet hours begin and end at the same time: change one of them</source>
        <translation>Die Ruhezeit beginnt und endet zur selben Zeit: ändern Sie eine davon</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::OrderDialog</name>
    <message>
        <source>The server is told to keep quiet about “%1” until then. Everybody who uses it sees that.</source>
        <translation>Der Server soll bis dahin über „%1“ schweigen. Alle, die ihn benutzen, sehen das.</translation>
    </message>
    <message>
        <source>The server is told that somebody knows about “%1”. Everybody who uses it sees that.</source>
        <translation>Der Server erfährt, dass jemand von „%1“ weiß. Alle, die ihn benutzen, sehen das.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Quittieren</translation>
    </message>
    <message>
        <source>M&amp;ute for a time</source>
        <translation>Eine Zeit lang st&amp;ummschalten</translation>
    </message>
    <message>
        <source>Have it chec&amp;ked now</source>
        <translation>Jetzt prü&amp;fen lassen</translation>
    </message>
    <message>
        <source>Why? The others read it</source>
        <translation>Warum? Die anderen lesen es</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Kommentar:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht geschehen: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PageReader</name>
    <message>
        <source>“%1” is not the address of such a page</source>
        <translation>„%1“ ist nicht die Adresse einer solchen Seite</translation>
    </message>
    <message>
        <source>the status page says “not modified” to a first question</source>
        <translation>die Statusseite sagt „unverändert“ auf eine erste Frage</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PartModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PartsPane</name>
    <message>
        <source>Find a part</source>
        <translation>Einen Teil suchen</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Open on the ser&amp;ver</source>
        <translation>Auf dem Ser&amp;ver öffnen</translation>
    </message>
    <message>
        <source>No page or server of this service has been read yet</source>
        <translation>Noch keine Seite und kein Server dieses Dienstes wurde gelesen</translation>
    </message>
    <message>
        <source>Nothing is listed there now</source>
        <translation>Dort ist jetzt nichts aufgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 parts are not well</source>
        <translation>%1 von %2 Teilen geht es nicht gut</translation>
    </message>
    <message>
        <source>%1. This is as of %2; it could not be read since</source>
        <translation>%1. So war es um %2; seither war es nicht zu lesen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht geschehen: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Für &amp;30 Minuten</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Für &amp;4 Stunden</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Paused until %1</source>
        <translation>&amp;Angehalten bis %1</translation>
    </message>
    <message>
        <source>&amp;Paused</source>
        <translation>&amp;Angehalten</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PingLook</name>
    <message>
        <source>did not answer within %1 s</source>
        <translation>antwortete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the name server gave no answer for %1</source>
        <translation>der Namensserver gab für %1 keine Antwort</translation>
    </message>
    <message>
        <source>it had to wait too long for its turn here</source>
        <translation>es musste hier zu lange warten, bis es an der Reihe war</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>this system does not let programs ping: an administrator allows it with sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;</source>
        <translation>dieses System lässt Programme nicht pingen: Ein Administrator erlaubt es mit sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;</translation>
    </message>
    <message>
        <source>too many files are open on this machine</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>this system cannot ping: %1</source>
        <translation>dieses System kann nicht pingen: %1</translation>
    </message>
    <message>
        <source>there is no route to %1</source>
        <translation>es gibt keinen Weg zu %1</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>verweigerte die Verbindung</translation>
    </message>
    <message>
        <source>answered the ping</source>
        <translation>antwortete auf den Ping</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ProbeOptions</name>
    <message>
        <source>Ask with:</source>
        <translation>Fragen mit:</translation>
    </message>
    <message>
        <source>Headers to send:</source>
        <translation>Header senden:</translation>
    </message>
    <message>
        <source>None. Or one a line: Accept: application/json</source>
        <translation>Keine. Oder je Zeile einer: Accept: application/json</translation>
    </message>
    <message>
        <source>Text to send:</source>
        <translation>Text senden:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Good answers:</source>
        <translation>Gute Antworten:</translation>
    </message>
    <message>
        <source>200-299. Or codes and ranges: 200, 301-308</source>
        <translation>200-299. Oder Codes und Bereiche: 200, 301-308</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Weiterleitungen folgen</translation>
    </message>
    <message>
        <source>Must contain:</source>
        <translation>Muss enthalten:</translation>
    </message>
    <message>
        <source>Any text will do</source>
        <translation>Jeder Text ist recht</translation>
    </message>
    <message>
        <source>Must match:</source>
        <translation>Muss passen zu:</translation>
    </message>
    <message>
        <source>No pattern. Or a regular expression</source>
        <translation>Kein Muster. Oder ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>JSON value at:</source>
        <translation>JSON-Wert bei:</translation>
    </message>
    <message>
        <source>Not looked at. Or a path: data.items[0].state</source>
        <translation>Nicht betrachtet. Oder ein Pfad: data.items[0].state</translation>
    </message>
    <message>
        <source>… must be:</source>
        <translation>… muss sein:</translation>
    </message>
    <message>
        <source>Anything that is there</source>
        <translation>Irgendetwas, das da ist</translation>
    </message>
    <message>
        <source>Must answer with header:</source>
        <translation>Muss mit Header antworten:</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht betrachtet</translation>
    </message>
    <message>
        <source>… that is:</source>
        <translation>… und zwar:</translation>
    </message>
    <message>
        <source>Offline if slower than:</source>
        <translation>Ausgefallen, wenn langsamer als:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Warn before the certificate ends:</source>
        <translation>Vor Ablauf des Zertifikats warnen:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Record:</source>
        <translation>Eintrag:</translation>
    </message>
    <message>
        <source>Must be:</source>
        <translation>Muss sein:</translation>
    </message>
    <message>
        <source>Any record. Or an address or name; * stands for anything</source>
        <translation>Irgendein Eintrag. Oder eine Adresse oder ein Name; * steht für alles</translation>
    </message>
    <message>
        <source>Ask the name server:</source>
        <translation>Den Namensserver fragen:</translation>
    </message>
    <message>
        <source>The system&apos;s. Or an address: 192.0.2.53</source>
        <translation>Den des Systems. Oder eine Adresse: 192.0.2.53</translation>
    </message>
    <message>
        <source>Unknown without an alert that always fires</source>
        <translation>Unbekannt ohne einen Alarm, der immer auslöst</translation>
    </message>
    <message>
        <source>Good when there is no answer, as for a port that must be closed</source>
        <translation>Gut, wenn nichts antwortet, wie bei einem Port, der geschlossen sein muss</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>No limit. Or a number: 0.9</source>
        <translation>Keine Grenze. Oder eine Zahl: 0.9</translation>
    </message>
    <message>
        <source>Judge this query:</source>
        <translation>Diese Abfrage bewerten:</translation>
    </message>
    <message>
        <source>The alerts. Or PromQL, each series a part: probe_success</source>
        <translation>Die Alarme. Oder PromQL, jede Reihe ein Teil: probe_success</translation>
    </message>
    <message>
        <source>Overloaded above:</source>
        <translation>Überlastet über:</translation>
    </message>
    <message>
        <source>Overloaded below:</source>
        <translation>Überlastet unter:</translation>
    </message>
    <message>
        <source>Offline above:</source>
        <translation>Ausgefallen über:</translation>
    </message>
    <message>
        <source>Offline below:</source>
        <translation>Ausgefallen unter:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Prober</name>
    <message>
        <source>“%1” is not a known kind of check</source>
        <translation>„%1“ ist keine bekannte Prüfungsart</translation>
    </message>
    <message>
        <source>no keyring is at hand for the secret “%1”</source>
        <translation>für das Geheimnis „%1“ ist kein Schlüsselbund zur Hand</translation>
    </message>
    <message>
        <source>its fingerprint is %1</source>
        <translation>sein Fingerabdruck ist %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ProgramSection</name>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Every look for 7 days, hours for 13 months, then days; the oldest goes first. Usually 50 MB</source>
        <translation>Jeder Blick 7 Tage lang, Stunden 13 Monate lang, dann Tage; das Älteste geht zuerst. Üblich sind 50 MB</translation>
    </message>
    <message>
        <source>&amp;History takes at most:</source>
        <translation>&amp;Aufzeichnung belegt höchstens:</translation>
    </message>
    <message>
        <source>Privacy: no telemetry, no account, no update check. These are asked, and nobody else:</source>
        <translation>Datenschutz: keine Telemetrie, kein Konto, keine Suche nach neuen Versionen. Diese werden gefragt und sonst niemand:</translation>
    </message>
    <message>
        <source>Hosts that are asked</source>
        <translation>Rechner, die gefragt werden</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ProxyEditor</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Nobody: the proxy lets everybody through</source>
        <translation>Niemand: der Proxy lässt alle durch</translation>
    </message>
    <message>
        <source>None. Or one a line: intranet.example, 192.168.*</source>
        <translation>Keine. Oder einer je Zeile: intranet.example, 192.168.*</translation>
    </message>
    <message>
        <source>It speaks:</source>
        <translation>Er spricht:</translation>
    </message>
    <message>
        <source>Proxy &amp;host:</source>
        <translation>Proxy-Rec&amp;hner:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>Password, by its name:</source>
        <translation>Passwort, sein Name:</translation>
    </message>
    <message>
        <source>Not &amp;for these hosts:</source>
        <translation>Nicht &amp;für diese Rechner:</translation>
    </message>
    <message>
        <source>What the desktop is set to, else http_proxy, https_proxy and no_proxy. A script (PAC) is only followed where libproxy on this computer can run it; where it cannot, nothing goes through a proxy: enter yours here instead.</source>
        <translation>Was im Desktop eingestellt ist, sonst http_proxy, https_proxy und no_proxy. Ein Skript (PAC) wird nur befolgt, wo libproxy auf diesem Rechner es ausführen kann; wo nicht, geht nichts durch einen Proxy: Tragen Sie Ihren dann hier ein.</translation>
    </message>
    <message>
        <source>Everything is asked directly.</source>
        <translation>Alles wird direkt gefragt.</translation>
    </message>
    <message>
        <source>For everything that is asked over HTTP. Ports, names, certificates and pings, and addresses on this computer, are always asked directly.</source>
        <translation>Für alles, was über HTTP gefragt wird. Ports, Namen, Zertifikate und Pings sowie Adressen auf diesem Rechner werden immer direkt gefragt.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ReportMenu</name>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Hide private hosts</source>
        <translation>&amp;Private Rechner verbergen</translation>
    </message>
    <message>
        <source>Names and addresses of your own network are replaced by numbers; passwords and keys are never in a report</source>
        <translation>Namen und Adressen Ihres eigenen Netzes werden durch Nummern ersetzt; Passwörter und Schlüssel stehen nie in einem Bericht</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::RulesEditor</name>
    <message>
        <source>While one of these is down, its own trouble is shown, but not told</source>
        <translation>Solange einer davon ausgefallen ist, werden seine eigenen Störungen gezeigt, aber nicht gemeldet</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Er steht auf:</translation>
    </message>
    <message>
        <source>Planned maintenance:</source>
        <translation>Geplante Wartung:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SecretDialog</name>
    <message>
        <source>&amp;Replace the secret that is there</source>
        <translation>Das vorhandene Geheimnis e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Secret “%1”</source>
        <translation>Geheimnis „%1“</translation>
    </message>
    <message>
        <source>The password, key or token</source>
        <translation>Das Passwort, der Schlüssel oder das Token</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Ask me once after each start</source>
        <translation>Mich nach jedem Start einmal &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Keep it in a file that only I may read (not encrypted)</source>
        <translation>In einer Datei &amp;behalten, die nur ich lesen darf (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>A check needs the secret “%1”. It is forgotten when Pilotlamp ends.</source>
        <translation>Eine Prüfung braucht das Geheimnis „%1“. Es wird vergessen, wenn Pilotlamp endet.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop. Where may “%1” be kept?</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund. Wo darf „%1“ bleiben?</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, then set the secret “%1”.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, dann setzen Sie das Geheimnis „%1“.</translation>
    </message>
    <message>
        <source>There is a secret “%1” already.</source>
        <translation>Ein Geheimnis „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” will be kept in the desktop&apos;s keyring.</source>
        <translation>„%1“ kommt in den Schlüsselbund des Desktops.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SecretLine</name>
    <message>
        <source>Set secre&amp;t…</source>
        <translation>&amp;Geheimnis setzen …</translation>
    </message>
    <message>
        <source>A name to find it by, not the secret itself</source>
        <translation>Ein Name, um es zu finden, nicht das Geheimnis selbst</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>State of the secret</source>
        <translation>Zustand des Geheimnisses</translation>
    </message>
    <message>
        <source>There is no secret of this name yet</source>
        <translation>Es gibt noch kein Geheimnis dieses Namens</translation>
    </message>
    <message>
        <source>The secret is there</source>
        <translation>Das Geheimnis ist da</translation>
    </message>
    <message>
        <source>The keyring is locked: whether it has the secret is not known</source>
        <translation>Der Schlüsselbund ist gesperrt: Ob er das Geheimnis hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Secrets</name>
    <message>
        <source>the keyring has no secret “%1”, or is locked: unlock it, set the secret in the settings, or run: secret-tool store --label=Pilotlamp server pilotlamp user %1 type plaintext</source>
        <translation>der Schlüsselbund hat kein Geheimnis „%1“ oder ist gesperrt: entsperren Sie ihn, setzen Sie das Geheimnis in den Einstellungen oder mit: secret-tool store --label=Pilotlamp server pilotlamp user %1 type plaintext</translation>
    </message>
    <message>
        <source>the keyring did not hand out the secret “%1”: unlock it</source>
        <translation>der Schlüsselbund gab das Geheimnis „%1“ nicht heraus: entsperren Sie ihn</translation>
    </message>
    <message>
        <source>there is no keyring for the secret “%1”: start one, such as gnome-keyring or KWallet, or set the secret in the settings</source>
        <translation>es gibt keinen Schlüsselbund für das Geheimnis „%1“: starten Sie einen wie gnome-keyring oder KWallet, oder setzen Sie das Geheimnis in den Einstellungen</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>Das Geheimnis ist leer</translation>
    </message>
    <message>
        <source>The secret has more than one line</source>
        <translation>Das Geheimnis hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>the secret “%1” is asked for once after each start, and was not given yet</source>
        <translation>nach dem Geheimnis „%1“ wird nach jedem Start einmal gefragt, und es wurde noch nicht eingegeben</translation>
    </message>
    <message>
        <source>The secret has no name</source>
        <translation>Das Geheimnis hat keinen Namen</translation>
    </message>
    <message>
        <source>The keyring is locked, so nothing was changed: unlock it and try again</source>
        <translation>Der Schlüsselbund ist gesperrt, also wurde nichts geändert: entsperren Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>No keyring answers: start one, such as gnome-keyring or KWallet, or choose another place</source>
        <translation>Kein Schlüsselbund antwortet: starten Sie einen wie gnome-keyring oder KWallet, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>The keyring has a secret “%1” already</source>
        <translation>Der Schlüsselbund hat schon ein Geheimnis „%1“</translation>
    </message>
    <message>
        <source>The keyring did not take the secret: %1</source>
        <translation>Der Schlüsselbund nahm das Geheimnis nicht an: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceEditor</name>
    <message>
        <source>Check %1: %2</source>
        <translation>Prüfung %1: %2</translation>
    </message>
    <message>
        <source>Without a check its status stays unknown</source>
        <translation>Ohne Prüfung bleibt der Zustand unbekannt</translation>
    </message>
    <message>
        <source>OK is possible once this is done: %1</source>
        <translation>OK ist möglich, sobald dies erledigt ist: %1</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>The page to open; the first check&apos;s address if left empty</source>
        <translation>Die Seite zum Öffnen; leer: die Adresse der ersten Prüfung</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Seite:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Outages only</source>
        <translation>Nur Ausfälle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Tell me &amp;about:</source>
        <translation>Mi&amp;r melden:</translation>
    </message>
    <message>
        <source>&amp;Colours the tray icon</source>
        <translation>Färbt das S&amp;ymbol</translation>
    </message>
    <message>
        <source>Add c&amp;heck</source>
        <translation>Prüfung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Eine Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entf&amp;ernen</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Diese Prüfung entfernen</translation>
    </message>
    <message>
        <source>Move this check up</source>
        <translation>Diese Prüfung nach oben</translation>
    </message>
    <message>
        <source>Move this check down</source>
        <translation>Diese Prüfung nach unten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No check yet. Add one: a status page to read, or an address to measure.</source>
        <translation>Noch keine Prüfung. Fügen Sie eine hinzu: eine Statusseite zum Lesen oder eine Adresse zum Messen.</translation>
    </message>
    <message>
        <source>What it would have meant</source>
        <translation>Was es bedeutet hätte</translation>
    </message>
    <message>
        <source>Planned maintenance: %1</source>
        <translation>Geplante Wartung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance and dependencies</source>
        <translation>Wartung und Abhängigkeiten</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceMenu</name>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Check again now</source>
        <translation>Jetzt &amp;neu prüfen</translation>
    </message>
    <message>
        <source>&amp;Snooze popups</source>
        <translation>Meldungen &amp;ruhen lassen</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Für &amp;30 Minuten</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>For &amp;4 hours</source>
        <translation>Für &amp;4 Stunden</translation>
    </message>
    <message>
        <source>Until it is &amp;resolved</source>
        <translation>Bis &amp;behoben</translation>
    </message>
    <message>
        <source>&amp;End the snooze</source>
        <translation>Ruhe &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <translation>&amp;Melden, wenn er zurück ist</translation>
    </message>
    <message>
        <source>&amp;Why this colour?</source>
        <translation>&amp;Warum diese Farbe?</translation>
    </message>
    <message>
        <source>&amp;Snoozed until resolved</source>
        <translation>&amp;Ruht bis behoben</translation>
    </message>
    <message>
        <source>&amp;Snoozed until %1</source>
        <translation>&amp;Ruht bis %1</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Removed %1 services</source>
        <translation>%1 Dienste entfernt</translation>
    </message>
    <message>
        <source>Search by name, group or address</source>
        <translation>Nach Name, Gruppe oder Adresse suchen</translation>
    </message>
    <message>
        <source>Search the services</source>
        <translation>Dienste durchsuchen</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Settings</name>
    <message>
        <source>The settings could not be saved</source>
        <translation>Die Einstellungen konnten nicht gesichert werden</translation>
    </message>
    <message>
        <source>The settings are in use now, but will be lost when Pilotlamp ends.</source>
        <translation>Die Einstellungen gelten jetzt, gehen aber verloren, wenn Pilotlamp endet.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>OK is possible once this is done: %1</source>
        <translation>OK ist möglich, sobald dies erledigt ist: %1</translation>
    </message>
    <message>
        <source>The start at login could not be changed: %1</source>
        <translation>Der Start beim Anmelden ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The settings were changed. Discard the changes?</source>
        <translation>Die Einstellungen wurden geändert. Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <source>H&amp;ooks</source>
        <translation>Ak&amp;tionen</translation>
    </message>
    <message>
        <source>Program and pri&amp;vacy</source>
        <translation>Pro&amp;gramm und Datenschutz</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n look(s) in the last hour</source>
        <translation>
            <numerusform>%1 – %n Abfrage in der letzten Stunde</numerusform>
            <numerusform>%1 – %n Abfragen in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program changed the configuration meanwhile. Which one is to be kept?</source>
        <translation>Ein anderes Programm hat inzwischen die Konfiguration geändert. Welche soll bleiben?</translation>
    </message>
    <message>
        <source>&amp;The new one</source>
        <translation>&amp;Die neue</translation>
    </message>
    <message>
        <source>What was changed in this window is lost</source>
        <translation>Was in diesem Fenster geändert wurde, geht verloren</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <source>What the other program changed is overwritten by OK</source>
        <translation>Was das andere Programm geändert hat, wird mit OK überschrieben</translation>
    </message>
    <message>
        <source>choose above which one is to be kept</source>
        <translation>oben wählen, welche bleiben soll</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SharedLists</name>
    <message>
        <source>it leads on to %1, which is not safe from change on the way</source>
        <translation>sie leitet weiter zu %1, was unterwegs verändert werden kann</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>der Server antwortete %1</translation>
    </message>
    <message>
        <source>Shared list %1</source>
        <translation>Geteilte Liste %1</translation>
    </message>
    <message>
        <source>it cannot be read, and has no last good copy: %1</source>
        <translation>sie kann nicht gelesen werden und hat keine letzte gute Kopie: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SharedServices</name>
    <message>
        <source>From shared lists; they can only be changed where they come from:</source>
        <translation>Aus gemeinsamen Listen; ändern lassen sie sich nur dort, woher sie kommen:</translation>
    </message>
    <message>
        <source>Services of shared lists</source>
        <translation>Dienste gemeinsamer Listen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be created; it is needed to start only once</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; er ist nötig, damit nur einmal gestartet wird</translation>
    </message>
    <message>
        <source>%1 cannot be written; is the folder yours?</source>
        <translation>%1 lässt sich nicht schreiben; gehört der Ordner Ihnen?</translation>
    </message>
    <message>
        <source>Pilotlamp already runs with this configuration, but does not answer; end it and start again</source>
        <translation>Pilotlamp läuft schon mit dieser Konfiguration, antwortet aber nicht; bitte beenden und neu starten</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2</source>
        <translation>Der Socket %1 lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StatusWindow</name>
    <message>
        <source>Pilotlamp</source>
        <translation>Pilotlamp</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>&amp;Lamp</source>
        <translation>&amp;Lampe</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Dienst &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Pilotlamp</source>
        <translation>Ü&amp;ber Pilotlamp</translation>
    </message>
    <message>
        <source>Refresh &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Find a service (Ctrl+F)</source>
        <translation>Dienst suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>No service matches. Clear the search to see all.</source>
        <translation>Kein Dienst passt. Die Suche leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Pilotlamp watches no service yet.
Add one from the catalogue, or any address of your own.</source>
        <translation>Pilotlamp beobachtet noch keinen Dienst.
Fügen Sie einen aus dem Katalog oder eine eigene Adresse hinzu.</translation>
    </message>
    <message>
        <source>&amp;Messages and hooks…</source>
        <translation>&amp;Meldungen und Aktionen …</translation>
    </message>
    <message>
        <source>&amp;Why this colour?</source>
        <translation>&amp;Warum diese Farbe?</translation>
    </message>
    <message>
        <source>Record a &amp;log</source>
        <translation>Protokoll auf&amp;zeichnen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StreamLook</name>
    <message>
        <source>agreed on a secure connection</source>
        <translation>einigte sich auf eine sichere Verbindung</translation>
    </message>
    <message>
        <source>accepted the connection</source>
        <translation>nahm die Verbindung an</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TestResult</name>
    <message>
        <source>name %1 ms</source>
        <translation>Name %1 ms</translation>
    </message>
    <message>
        <source>connected %1 ms</source>
        <translation>verbunden %1 ms</translation>
    </message>
    <message>
        <source>first byte %1 ms</source>
        <translation>erstes Byte %1 ms</translation>
    </message>
    <message>
        <source>all %1 ms</source>
        <translation>gesamt %1 ms</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>%1 parts, %2 open incidents</source>
        <translation>%1 Teile, %2 offene Störungen</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <translation>Zertifikat bis %1</translation>
    </message>
    <message>
        <source>it answered</source>
        <translation>es antwortete</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Anfrage:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Timings:</source>
        <translation>Zeiten:</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>This page says: %1</source>
        <translation>Diese Seite sagt: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TimeChart</name>
    <message>
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no answer was measured</source>
        <translation>keine Antwort gemessen</translation>
    </message>
    <message>
        <source>usually %1 ms</source>
        <translation>üblich %1 ms</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date without the year, as Qt&apos;s QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>No response times were measured in this time</source>
        <translation>In dieser Zeit wurden keine Antwortzeiten gemessen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TlsEditor</name>
    <message>
        <source>Trust only the authority:</source>
        <translation>Nur dieser Stelle vertrauen:</translation>
    </message>
    <message>
        <source>The system&apos;s. Or a PEM file</source>
        <translation>Denen des Systems. Oder eine PEM-Datei</translation>
    </message>
    <message>
        <source>Own certificate:</source>
        <translation>Eigenes Zertifikat:</translation>
    </message>
    <message>
        <source>None. Or a PEM file with its chain</source>
        <translation>Keines. Oder eine PEM-Datei mit seiner Kette</translation>
    </message>
    <message>
        <source>… and its key:</source>
        <translation>… und sein Schlüssel:</translation>
    </message>
    <message>
        <source>In the same file. Or a PEM file without a passphrase</source>
        <translation>In derselben Datei. Oder eine PEM-Datei ohne Passphrase</translation>
    </message>
    <message>
        <source>Only this certificate:</source>
        <translation>Nur dieses Zertifikat:</translation>
    </message>
    <message>
        <source>Any that is trusted. Or its SHA-256: AB:CD:…</source>
        <translation>Jedes vertraute. Oder sein SHA-256: AB:CD:…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Tray</name>
    <message>
        <source>Pilotlamp</source>
        <translation>Pilotlamp</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TrayApp</name>
    <message>
        <source>The history could not be used</source>
        <translation>Der Verlauf konnte nicht benutzt werden</translation>
    </message>
    <message>
        <source>The configuration could not be used</source>
        <translation>Die Einstellungen konnten nicht benutzt werden</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Hook %1 for %2: %3</source>
        <translation>Aufruf %1 für %2: %3</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source> (after %n attempts)</source>
        <translation>
            <numerusform> (nach %n Versuch)</numerusform>
            <numerusform> (nach %n Versuchen)</numerusform>
        </translation>
    </message>
    <message>
        <source>A shared list could not be used</source>
        <translation>Eine gemeinsame Liste ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>told in the window</source>
        <translation>im Fenster gemeldet</translation>
    </message>
    <message>
        <source>%1 is missing; what was read from it before stays in use</source>
        <translation>%1 fehlt; was zuvor daraus gelesen wurde, bleibt in Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Start afresh</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>The configuration could not be written</source>
        <translation>Die Konfiguration konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It now runs with the last configuration that worked, and without hooks. %1 was not changed</source>
        <translation>Es läuft nun mit der letzten Konfiguration, die funktioniert hat, und ohne Hooks. %1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>It now runs without hooks. The configuration in use is %1</source>
        <translation>Es läuft nun ohne Hooks. Die verwendete Konfiguration ist %1</translation>
    </message>
    <message numerus="yes">
        <source>Pilotlamp ended unexpectedly at its last %n starts</source>
        <translation>
            <numerusform>Pilotlamp endete unerwartet, %n Start in Folge</numerusform>
            <numerusform>Pilotlamp endete unerwartet, %n Starts in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>A log is being recorded</source>
        <translation>Ein Protokoll wird aufgezeichnet</translation>
    </message>
    <message>
        <source>The log could not be written</source>
        <translation>Das Protokoll konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1; secrets are left out, names and addresses are not</source>
        <translation>%1; Geheimnisse sind ausgelassen, Namen und Adressen nicht</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TrayMenu</name>
    <message>
        <source>No services yet: &amp;add one…</source>
        <translation>Noch keine Dienste: &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Open Pilotlamp</source>
        <translation>Pilotlamp &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>A&amp;bout Pilotlamp</source>
        <translation>Ü&amp;ber Pilotlamp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;more services</source>
        <translation>
            <numerusform>%n &amp;weiterer Dienst</numerusform>
            <numerusform>%n &amp;weitere Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the &amp;window…</source>
        <translation>
            <numerusform>%n weiterer im &amp;Fenster …</numerusform>
            <numerusform>%n weitere im &amp;Fenster …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Messages and hooks…</source>
        <translation>&amp;Meldungen und Aktionen …</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Watchdog</name>
    <message>
        <source>Pilotlamp itself had stopped looking; it has been started again</source>
        <translation>Pilotlamp selbst hatte aufgehört nachzusehen; es wurde neu angestoßen</translation>
    </message>
    <message>
        <source>A look at %1 never ended; looking was started again</source>
        <translation>Ein Blick auf %1 endete nie; das Nachsehen wurde neu angestoßen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Welcome</name>
    <message>
        <source>Welcome to Pilotlamp</source>
        <translation>Willkommen bei Pilotlamp</translation>
    </message>
    <message>
        <source>What do you depend on?</source>
        <translation>Worauf sind Sie angewiesen?</translation>
    </message>
    <message>
        <source>The lamp beside the clock shows whether these work, and tells you when one does not – and whether it is them or you. You can change everything later.</source>
        <translation>Die Lampe neben der Uhr zeigt, ob diese Dienste gehen, und meldet, wenn einer nicht geht – und ob es an ihm liegt oder an Ihnen. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Services to watch</source>
        <translation>Zu beobachtende Dienste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Jetzt gerade</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Outages only</source>
        <translation>Nur Ausfälle</translation>
    </message>
    <message>
        <source>Nothing, the lamp is enough</source>
        <translation>Nichts, die Lampe genügt</translation>
    </message>
    <message>
        <source>&amp;Tell me about:</source>
        <translation>Mir &amp;melden:</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
    <message>
        <source>&amp;Watch these</source>
        <translation>Diese &amp;beobachten</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Nothing is ticked: the lamp will stay grey</source>
        <translation>Nichts ist angehakt: Die Lampe bleibt grau</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Angehakt: %1</translation>
    </message>
    <message>
        <source>The start at login could not be changed: %1</source>
        <translation>Der Start beim Anmelden ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>Find a service, for example GitHub, or paste an address</source>
        <translation>Dienst suchen, zum Beispiel GitHub, oder eine Adresse einfügen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name. Paste its address to have it watched all the same.</source>
        <translation>Der Katalog kennt nichts dieses Namens. Fügen Sie die Adresse ein, um es trotzdem beobachten zu lassen.</translation>
    </message>
    <message>
        <source>Looking what stands there…</source>
        <translation>Es wird nachgesehen, was dort steht …</translation>
    </message>
    <message>
        <source>A status page of the kind %1 stands there. Tick it to have it read.</source>
        <translation>Dort steht eine Statusseite der Art %1. Haken Sie sie an, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>No status page was found there. Tick it, and Pilotlamp measures the address itself.</source>
        <translation>Dort wurde keine Statusseite gefunden. Haken Sie sie an, dann misst Pilotlamp die Adresse selbst.</translation>
    </message>
    <message>
        <source>It could not be asked: %1. Tick it, and Pilotlamp goes on trying the address itself.</source>
        <translation>Sie konnte nicht gefragt werden: %1. Haken Sie sie an, dann versucht es Pilotlamp weiter bei der Adresse selbst.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Windows</name>
    <message>
        <source>Web address (HTTP)</source>
        <translation>Web-Adresse (HTTP)</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
</context>
<context>
    <name>ProbeFacts</name>
    <message>
        <source>its certificate ends in %1 days</source>
        <translation>sein Zertifikat endet in %1 Tagen</translation>
    </message>
    <message>
        <source>slow: %1 after %2 s</source>
        <translation>langsam: %1 nach %2 s</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>the feed declares entities, which are not expanded</source>
        <translation>der Feed erklärt Entitäten, die nicht aufgelöst werden</translation>
    </message>
    <message>
        <source>the answer is no well-formed XML (line %1)</source>
        <translation>die Antwort ist kein wohlgeformtes XML (Zeile %1)</translation>
    </message>
    <message>
        <source>the answer is no RSS or Atom feed</source>
        <translation>die Antwort ist kein RSS- oder Atom-Feed</translation>
    </message>
    <message>
        <source>the answer is not readable text</source>
        <translation>die Antwort ist kein lesbarer Text</translation>
    </message>
    <message>
        <source>this is no %1 page</source>
        <translation>dies ist keine Seite von %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is a web page, not data</source>
        <translation>die Antwort ist eine Webseite, keine Daten</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <translation>die Antwort ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the answer is not valid JSON, or was cut off</source>
        <translation>die Antwort ist kein gültiges JSON oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>die Antwort ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>“%1” must be a number without quotes</source>
        <translation>„%1“ muss eine Zahl ohne Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the query answers nothing</source>
        <translation>die Abfrage liefert nichts</translation>
    </message>
    <message>
        <source>the query must answer with a number, or with one per series</source>
        <translation>die Abfrage muss eine Zahl liefern, oder eine je Reihe</translation>
    </message>
    <message>
        <source>“query” must be a PromQL query in quotes</source>
        <translation>„query“ muss eine PromQL-Abfrage in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the server refuses: %1</source>
        <translation>der Server verweigert es: %1</translation>
    </message>
    <message>
        <source>this key is shown no hosts</source>
        <translation>diesem Schlüssel werden keine Hosts gezeigt</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The “%1” of the proxy is not a text</source>
        <translation>„%1“ des Proxys ist kein Text</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>The port of the proxy is not one</source>
        <translation>Der Port des Proxys ist keiner</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1</source>
        <translation>Schreiben Sie eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>The hosts that need no proxy are not a list of texts</source>
        <translation>Die Rechner, die keinen Proxy brauchen, sind keine Liste von Texten</translation>
    </message>
    <message>
        <source>Write [&quot;intranet.example&quot;, &quot;192.168.*&quot;], or leave the key out</source>
        <translation>Schreiben Sie [&quot;intranet.example&quot;, &quot;192.168.*&quot;], oder lassen Sie den Schlüssel weg</translation>
    </message>
    <message>
        <source>The proxy has no host</source>
        <translation>Der Proxy hat keinen Rechner</translation>
    </message>
    <message>
        <source>Write its name or address alone, for example &quot;proxy.example.org&quot;</source>
        <translation>Schreiben Sie nur seinen Namen oder seine Adresse, zum Beispiel &quot;proxy.example.org&quot;</translation>
    </message>
    <message>
        <source>The proxy has no port</source>
        <translation>Der Proxy hat keinen Port</translation>
    </message>
    <message>
        <source>The proxy has a user, but no name of a secret</source>
        <translation>Der Proxy hat einen Benutzer, aber keinen Namen eines Geheimnisses</translation>
    </message>
    <message>
        <source>Write the name its password has in the keyring</source>
        <translation>Schreiben Sie den Namen, den sein Passwort im Schlüsselbund hat</translation>
    </message>
    <message>
        <source>The proxy is not an object</source>
        <translation>Der Proxy ist kein Objekt</translation>
    </message>
    <message>
        <source>Write {&quot;mode&quot;: &quot;system&quot;}</source>
        <translation>Schreiben Sie {&quot;mode&quot;: &quot;system&quot;}</translation>
    </message>
    <message>
        <source>The mode of the proxy is not known</source>
        <translation>Der Modus des Proxys ist nicht bekannt</translation>
    </message>
    <message>
        <source>Write &quot;system&quot;, &quot;none&quot; or &quot;manual&quot;</source>
        <translation>Schreiben Sie &quot;system&quot;, &quot;none&quot; oder &quot;manual&quot;</translation>
    </message>
    <message>
        <source>The type of the proxy is not known</source>
        <translation>Die Art des Proxys ist nicht bekannt</translation>
    </message>
    <message>
        <source>Write &quot;http&quot; or &quot;socks5&quot;</source>
        <translation>Schreiben Sie &quot;http&quot; oder &quot;socks5&quot;</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>smooth</source>
        <translation>flüssig</translation>
    </message>
    <message>
        <source>slower than usual</source>
        <translation>langsamer als üblich</translation>
    </message>
    <message>
        <source>shaky</source>
        <translation>wackelig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>last %1 h</source>
        <translation>letzte %1 h</translation>
    </message>
    <message>
        <source>%1: no looks</source>
        <translation>%1: nie nachgesehen</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 looks online</source>
        <translation>%1: %2, bei %3 von %4 Blicken erreichbar</translation>
    </message>
    <message>
        <source>; half answered within %1, 95 % within %2</source>
        <translation>; die Hälfte antwortete binnen %1, 95 % binnen %2</translation>
    </message>
    <message>
        <source>, usually %1</source>
        <translation>, üblich %1</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>, the first one %1 s earlier</source>
        <translation>, die erste %1 s früher</translation>
    </message>
    <message>
        <source>, the first one %1 s later</source>
        <translation>, die erste %1 s später</translation>
    </message>
    <message>
        <source>%1, %2 readings: %3 notices → %4%5</source>
        <translation>%1, %2 Messungen: %3 Meldungen → %4%5</translation>
    </message>
    <message>
        <source>“service” is missing</source>
        <translation>„service“ fehlt</translation>
    </message>
    <message>
        <source>“at” is no time like 2026-03-01T12:00:00Z</source>
        <translation>„at“ ist keine Zeit wie 2026-03-01T12:00:00Z</translation>
    </message>
    <message>
        <source>“status” is none of unknown, online, maintenance, overload, offline</source>
        <translation>„status“ ist keines von unknown, online, maintenance, overload, offline</translation>
    </message>
    <message>
        <source>“check” is no number from 0 to %1</source>
        <translation>„check“ ist keine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>“error” is no kind of error</source>
        <translation>„error“ ist keine Art von Fehler</translation>
    </message>
    <message>
        <source>“responseMs” or “httpStatus” is no whole number</source>
        <translation>„responseMs“ oder „httpStatus“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” is no part of a policy</source>
        <translation>„%1“ gehört zu keiner Policy</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2</source>
        <translation>„%1“ muss eine ganze Zahl ab %2 sein</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>this computer was offline</source>
        <translation>dieser Rechner war offline</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Online %1 of the %2 that were watched</source>
        <translation>%1 der beobachteten %2 erreichbar</translation>
    </message>
    <message>
        <source>Not watched while its status was known</source>
        <translation>Nicht beobachtet, während der Status bekannt war</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer was offline: %1, which counts against nobody</source>
        <translation>Dieser Rechner war offline: %1, was niemandem angerechnet wird</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>From %1 to %2, all times %3</source>
        <translation>Von %1 bis %2, alle Zeiten %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Davor: %1</translation>
    </message>
    <message>
        <source>Their page: incident</source>
        <translation>Ihre Seite: Störung</translation>
    </message>
    <message>
        <source>Their page: over</source>
        <translation>Ihre Seite: vorbei</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>The newest %1 of %2 events</source>
        <translation>Die neuesten %1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>The vendor: %1</source>
        <translation>Der Anbieter: %1</translation>
    </message>
    <message>
        <source>Measured here: %1</source>
        <translation>Hier gemessen: %1</translation>
    </message>
    <message>
        <source>What the vendor says</source>
        <translation>Was der Anbieter sagt</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Newest update</source>
        <translation>Neueste Meldung</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Hier gesehen</translation>
    </message>
    <message>
        <source>%1 sooner</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Blicke</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % binnen</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Letzter Blick</translation>
    </message>
    <message>
        <source>%1: status report</source>
        <translation>%1: Statusbericht</translation>
    </message>
</context>
<context>
    <name>ServiceRules</name>
    <message>
        <source>“from” and “until” must be times like 2026-12-24T22:00:00+01:00</source>
        <translation>„from“ und „until“ müssen Zeiten wie 2026-12-24T22:00:00+01:00 sein</translation>
    </message>
    <message>
        <source>“until” must be later than “from”</source>
        <translation>„until“ muss nach „from“ liegen</translation>
    </message>
    <message>
        <source>“weekly” must name days, as &quot;sat&quot; or [&quot;mon&quot;, &quot;thu&quot;], or “daily” be true</source>
        <translation>„weekly“ muss Tage nennen, etwa &quot;sat&quot; oder [&quot;mon&quot;, &quot;thu&quot;], oder „daily“ true sein</translation>
    </message>
    <message>
        <source>“start” must be a time of day like 22:00</source>
        <translation>„start“ muss eine Uhrzeit wie 22:00 sein</translation>
    </message>
    <message>
        <source>“minutes” must be a whole number from 1 to %1</source>
        <translation>„minutes“ muss eine ganze Zahl von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known</source>
        <translation>die Zeitzone „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>an entry must be an object with “from” and “until”, “weekly” or “daily”</source>
        <translation>ein Eintrag muss ein Objekt mit „from“ und „until“, „weekly“ oder „daily“ sein</translation>
    </message>
    <message>
        <source>“maintenance” must be a list</source>
        <translation>„maintenance“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>your own maintenance</source>
        <translation>Ihre eigene Wartung</translation>
    </message>
    <message>
        <source>you planned it until %1; %2</source>
        <translation>von Ihnen geplant bis %1; %2</translation>
    </message>
    <message>
        <source>it stands on %1, which is down</source>
        <translation>es steht auf %1, das ausgefallen ist</translation>
    </message>
    <message>
        <source>answers, but must not: %1</source>
        <translation>antwortet, darf es aber nicht: %1</translation>
    </message>
    <message>
        <source>does not answer, as it should be: %1</source>
        <translation>antwortet nicht, so soll es sein: %1</translation>
    </message>
</context>
<context>
    <name>SocketQuestion</name>
    <message>
        <source>there is no socket %1</source>
        <translation>es gibt keinen Socket %1</translation>
    </message>
    <message>
        <source>you may not use the socket %1</source>
        <translation>Sie dürfen den Socket %1 nicht benutzen</translation>
    </message>
    <message>
        <source>nobody listens on the socket %1</source>
        <translation>niemand hört auf dem Socket %1</translation>
    </message>
    <message>
        <source>what answers there does not speak Livestatus</source>
        <translation>was dort antwortet, spricht kein Livestatus</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>online</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>Write a list of http addresses, or leave the key out for the built-in ones</source>
        <translation>Eine Liste von http-Adressen schreiben oder den Schlüssel für die eingebauten weglassen</translation>
    </message>
    <message>
        <source>The references are not a list</source>
        <translation>Die Referenzen sind keine Liste</translation>
    </message>
    <message>
        <source>This reference is not an http or https address</source>
        <translation>Diese Referenz ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>true oder false schreiben</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2</source>
        <translation>„%1“ kann nicht %2 sein</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2 schreiben</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Die Adresse ist leer</translation>
    </message>
    <message>
        <source>The address is longer than 4000 characters</source>
        <translation>Die Adresse ist länger als 4000 Zeichen</translation>
    </message>
    <message>
        <source>The address contains white space</source>
        <translation>Die Adresse enthält Leerraum</translation>
    </message>
    <message>
        <source>The address does not start with https:// or http://</source>
        <translation>Die Adresse beginnt nicht mit https:// oder http://</translation>
    </message>
    <message>
        <source>The address has no valid host</source>
        <translation>Die Adresse hat keinen gültigen Rechnernamen</translation>
    </message>
    <message>
        <source>The address starts with %1://, not with https:// or http://</source>
        <translation>Die Adresse beginnt mit %1://, nicht mit https:// oder http://</translation>
    </message>
    <message>
        <source>Port 0 cannot be asked</source>
        <translation>Port 0 lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>The file is of another version than 1</source>
        <translation>Die Datei hat eine andere Version als 1</translation>
    </message>
    <message>
        <source>Use the program that wrote it, or write &quot;version&quot;: 1</source>
        <translation>Das Programm verwenden, das sie schrieb, oder &quot;version&quot;: 1 schreiben</translation>
    </message>
    <message>
        <source>The services are not a list</source>
        <translation>Die Dienste sind keine Liste</translation>
    </message>
    <message>
        <source>Write &quot;services&quot;: [ … ]</source>
        <translation>&quot;services&quot;: [ … ] schreiben</translation>
    </message>
    <message>
        <source>The preferences are not an object</source>
        <translation>Die Vorlieben sind kein Objekt</translation>
    </message>
    <message>
        <source>Write &quot;preferences&quot;: { }</source>
        <translation>&quot;preferences&quot;: { } schreiben</translation>
    </message>
    <message>
        <source>This service is not an object</source>
        <translation>Dieser Dienst ist kein Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;id&quot;: …, &quot;name&quot;: …, &quot;checks&quot;: [ ] }</source>
        <translation>{ &quot;id&quot;: …, &quot;name&quot;: …, &quot;checks&quot;: [ ] } schreiben</translation>
    </message>
    <message>
        <source>The service has no &quot;checks&quot;</source>
        <translation>Der Dienst hat keine &quot;checks&quot;</translation>
    </message>
    <message>
        <source>The checks are not a list</source>
        <translation>Die Prüfungen sind keine Liste</translation>
    </message>
    <message>
        <source>Write &quot;checks&quot;: [ … ]; the list may be empty</source>
        <translation>&quot;checks&quot;: [ … ] schreiben; die Liste darf leer sein</translation>
    </message>
    <message>
        <source>The service has no &quot;%1&quot;</source>
        <translation>Der Dienst hat keinen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;: &quot;…&quot;</source>
        <translation>&quot;%1&quot;: &quot;…&quot; schreiben</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; ist leer</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Einen Text schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no notify level</source>
        <translation>„%1“ ist keine Meldestufe</translation>
    </message>
    <message>
        <source>Write all, outages or off</source>
        <translation>all, outages oder off schreiben</translation>
    </message>
    <message>
        <source>This check is not an object</source>
        <translation>Diese Prüfung ist kein Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;kind&quot;: …, &quot;url&quot;: … }</source>
        <translation>{ &quot;kind&quot;: …, &quot;url&quot;: … } schreiben</translation>
    </message>
    <message>
        <source>Write one of the known kinds, for example &quot;http&quot; or &quot;statuspage&quot;</source>
        <translation>Eine bekannte Art schreiben, zum Beispiel &quot;http&quot; oder &quot;statuspage&quot;</translation>
    </message>
    <message>
        <source>The check has no &quot;kind&quot;</source>
        <translation>Die Prüfung hat keine Art (&quot;kind&quot;)</translation>
    </message>
    <message>
        <source>The &quot;kind&quot; is not a text</source>
        <translation>Die Art (&quot;kind&quot;) ist kein Text</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not known</source>
        <translation>Die Art „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>The check has no &quot;url&quot;</source>
        <translation>Die Prüfung hat keine &quot;url&quot;</translation>
    </message>
    <message>
        <source>Write &quot;url&quot;: &quot;https://…&quot;</source>
        <translation>&quot;url&quot;: &quot;https://…&quot; schreiben</translation>
    </message>
    <message>
        <source>The &quot;url&quot; is not a text</source>
        <translation>Die &quot;url&quot; ist kein Text</translation>
    </message>
    <message>
        <source>Write the whole address, for example https://example.com/</source>
        <translation>Die ganze Adresse schreiben, zum Beispiel https://example.com/</translation>
    </message>
    <message>
        <source>%1 s is below the shortest interval for this check; %2 s is used</source>
        <translation>%1 s liegt unter der kürzesten Zeit für diese Art; %2 s werden verwendet</translation>
    </message>
    <message>
        <source>Write %1 or more</source>
        <translation>%1 oder mehr schreiben</translation>
    </message>
    <message>
        <source>Write a list of patterns, for example [&quot;API/*&quot;, &quot;Login&quot;], or leave the key out</source>
        <translation>Eine Liste von Mustern schreiben, zum Beispiel [&quot;API/*&quot;, &quot;Login&quot;], oder den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>The components are not a list</source>
        <translation>Die Teile (&quot;components&quot;) sind keine Liste</translation>
    </message>
    <message>
        <source>This pattern is not a text</source>
        <translation>Dieses Muster ist kein Text</translation>
    </message>
    <message>
        <source>This pattern is empty and matches nothing</source>
        <translation>Dieses Muster ist leer und passt auf nichts</translation>
    </message>
    <message>
        <source>This pattern is longer than 500 characters</source>
        <translation>Dieses Muster ist länger als 500 Zeichen</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice</source>
        <translation>Die Kennung „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>Give this service another id</source>
        <translation>Diesem Dienst eine andere Kennung geben</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB</source>
        <translation>Die Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object</source>
        <translation>Die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;version&quot;: 1, &quot;services&quot;: [ ] }</source>
        <translation>{ &quot;version&quot;: 1, &quot;services&quot;: [ ] } schreiben</translation>
    </message>
    <message>
        <source>A colon is missing after a name</source>
        <translation>Nach einem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value</source>
        <translation>&quot;name&quot;: wert schreiben</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing between its values</source>
        <translation>Eine Liste ist nicht geschlossen, oder zwischen ihren Werten fehlt ein Komma</translation>
    </message>
    <message>
        <source>Add the missing comma or the closing ]</source>
        <translation>Das fehlende Komma oder die schließende ] ergänzen</translation>
    </message>
    <message>
        <source>An object is not closed, a comma is missing, or a name has no quotes</source>
        <translation>Ein Objekt ist nicht geschlossen, ein Komma fehlt, oder ein Name hat keine Anführungszeichen</translation>
    </message>
    <message>
        <source>Add the missing comma, the quotes or the closing }</source>
        <translation>Das fehlende Komma, die Anführungszeichen oder die schließende } ergänzen</translation>
    </message>
    <message>
        <source>A value is missing, or a comma stands before a closing bracket</source>
        <translation>Ein Wert fehlt, oder vor einer schließenden Klammer steht ein Komma</translation>
    </message>
    <message>
        <source>Write the value, or remove the comma</source>
        <translation>Den Wert schreiben oder das Komma entfernen</translation>
    </message>
    <message>
        <source>A text is not closed</source>
        <translation>Ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Add the closing quote on the same line</source>
        <translation>Das schließende Anführungszeichen in derselben Zeile ergänzen</translation>
    </message>
    <message>
        <source>A backslash is followed by a character JSON does not know</source>
        <translation>Auf einen umgekehrten Schrägstrich folgt ein Zeichen, das JSON nicht kennt</translation>
    </message>
    <message>
        <source>Write \\ for a backslash</source>
        <translation>Für einen umgekehrten Schrägstrich \\ schreiben</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Die Datei als UTF-8 sichern</translation>
    </message>
    <message>
        <source>A number is malformed, or the file ends after it</source>
        <translation>Eine Zahl ist falsch geschrieben, oder die Datei endet nach ihr</translation>
    </message>
    <message>
        <source>Write the number as in 60 or 0.5</source>
        <translation>Die Zahl schreiben wie 60 oder 0.5</translation>
    </message>
    <message>
        <source>The file is too large or nested too deeply</source>
        <translation>Die Datei ist zu groß oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON value</source>
        <translation>Nach dem Ende des JSON-Werts steht noch Text</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This is not a JSON value</source>
        <translation>Dies ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>Use a text in quotes, a number, true, false, null, a list or an object; JSON has no comments</source>
        <translation>Einen Text in Anführungszeichen, eine Zahl, true, false, null, eine Liste oder ein Objekt verwenden; JSON hat keine Kommentare</translation>
    </message>
    <message>
        <source>The file is in UTF-16</source>
        <translation>Die Datei ist in UTF-16</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Write at least { &quot;version&quot;: 1 }, or remove the file</source>
        <translation>Mindestens { &quot;version&quot;: 1 } schreiben oder die Datei entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>„%1“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>Write hours and minutes like &quot;22:30&quot;</source>
        <translation>Schreiben Sie Stunden und Minuten wie &quot;22:30&quot;</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>Write the IP address of a name server, for example &quot;192.0.2.53&quot;</source>
        <translation>Schreiben Sie die IP-Adresse eines Namensservers, zum Beispiel &quot;192.0.2.53&quot;</translation>
    </message>
    <message>
        <source>It is not said on what the hook runs</source>
        <translation>Es ist nicht gesagt, wann der Aufruf erfolgt</translation>
    </message>
    <message>
        <source>Write a list of online, maintenance, overload, offline, back</source>
        <translation>Schreiben Sie eine Liste aus online, maintenance, overload, offline, back</translation>
    </message>
    <message>
        <source>The services are not a list of texts</source>
        <translation>Die Dienste sind keine Liste von Texten</translation>
    </message>
    <message>
        <source>Write a list of ids; * stands for any run of characters</source>
        <translation>Schreiben Sie eine Liste von Kennungen; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>The command is not a list of texts</source>
        <translation>Der Befehl ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>Write the program and each argument in quotes, in one list</source>
        <translation>Schreiben Sie das Programm und jedes Argument in Anführungszeichen, in einer Liste</translation>
    </message>
    <message>
        <source>A hook has either a command or a url</source>
        <translation>Ein Aufruf hat entweder einen Befehl (command) oder eine Adresse (url)</translation>
    </message>
    <message>
        <source>Write one of the two</source>
        <translation>Schreiben Sie eines von beiden</translation>
    </message>
    <message>
        <source>This hook&apos;s url is not an http or https address</source>
        <translation>Die Adresse dieses Aufrufs beginnt nicht mit http oder https</translation>
    </message>
    <message>
        <source>Write the whole address with https://</source>
        <translation>Schreiben Sie die ganze Adresse mit https://</translation>
    </message>
    <message>
        <source>A command for the shell is one text</source>
        <translation>Ein Befehl für die Shell ist ein einziger Text</translation>
    </message>
    <message>
        <source>Write it as one line in quotes, in a list</source>
        <translation>Schreiben Sie ihn als eine Zeile in Anführungszeichen, in einer Liste</translation>
    </message>
    <message>
        <source>The hooks are not a list</source>
        <translation>Die Aufrufe sind keine Liste</translation>
    </message>
    <message>
        <source>Write a list of objects</source>
        <translation>Schreiben Sie eine Liste von Objekten</translation>
    </message>
    <message>
        <source>This hook is not an object</source>
        <translation>Dieser Aufruf ist kein Objekt</translation>
    </message>
    <message>
        <source>Put it in braces</source>
        <translation>Setzen Sie ihn in geschweifte Klammern</translation>
    </message>
    <message>
        <source>Write for example [{ &quot;weekly&quot;: &quot;sat&quot;, &quot;start&quot;: &quot;22:00&quot;, &quot;minutes&quot;: 120, &quot;timeZone&quot;: &quot;Europe/Berlin&quot; }]</source>
        <translation>Schreiben Sie zum Beispiel [{ &quot;weekly&quot;: &quot;sat&quot;, &quot;start&quot;: &quot;22:00&quot;, &quot;minutes&quot;: 120, &quot;timeZone&quot;: &quot;Europe/Berlin&quot; }]</translation>
    </message>
    <message>
        <source>&quot;dependsOn&quot; is not a list of ids</source>
        <translation>„dependsOn“ ist keine Liste von Kennungen</translation>
    </message>
    <message>
        <source>Write for example [&quot;gateway&quot;]</source>
        <translation>Schreiben Sie zum Beispiel [&quot;gateway&quot;]</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>others may read it; run: chmod 600 %1</source>
        <translation>andere dürfen sie lesen; abhilft: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>Write one member for each status, for example { &quot;offline&quot;: … }</source>
        <translation>Schreiben Sie ein Element für jeden Zustand, zum Beispiel { &quot;offline&quot;: … }</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no usable text for %2</source>
        <translation>„%1“ hat keinen brauchbaren Text für %2</translation>
    </message>
    <message>
        <source>Write a colour like &quot;#158a3e&quot;</source>
        <translation>Schreiben Sie eine Farbe wie &quot;#158a3e&quot;</translation>
    </message>
    <message>
        <source>Write low, normal or critical</source>
        <translation>Schreiben Sie low, normal oder critical</translation>
    </message>
    <message>
        <source>Write a sound&apos;s name like &quot;dialog-warning&quot;, the path of a file, or none</source>
        <translation>Schreiben Sie den Namen eines Klangs wie &quot;dialog-warning&quot;, den Pfad einer Datei oder none</translation>
    </message>
    <message>
        <source>Write https://… or /…</source>
        <translation>https://… oder /… schreiben</translation>
    </message>
    <message>
        <source>The shared lists are not a list</source>
        <translation>Die gemeinsamen Listen sind keine Liste</translation>
    </message>
    <message>
        <source>Write [&quot;https://…&quot;], or leave the key out</source>
        <translation>[&quot;https://…&quot;] schreiben oder den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>it wants to send one of your secrets</source>
        <translation>sie will eines Ihrer Geheimnisse senden</translation>
    </message>
    <message>
        <source>it wants to send %1 requests in your name</source>
        <translation>sie will in Ihrem Namen %1-Anfragen senden</translation>
    </message>
    <message>
        <source>it wants to send texts of its own in your name</source>
        <translation>sie will in Ihrem Namen eigene Texte senden</translation>
    </message>
    <message>
        <source>it holds “%1”; a shared list may only hold services</source>
        <translation>sie enthält „%1“; eine gemeinsame Liste darf nur Dienste enthalten</translation>
    </message>
    <message>
        <source>it holds more than %1 services</source>
        <translation>sie enthält mehr als %1 Dienste</translation>
    </message>
    <message>
        <source>A shared list is an https address or the full path of a file</source>
        <translation>Eine gemeinsame Liste ist eine https-Adresse oder der volle Pfad einer Datei</translation>
    </message>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>sie ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>it holds no services</source>
        <translation>sie enthält keine Dienste</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>it wants to show one of your certificates</source>
        <translation>sie will eines Ihrer Zertifikate vorzeigen</translation>
    </message>
    <message>
        <source>This version cannot do &quot;%1&quot;</source>
        <translation>Diese Version beherrscht „%1“ nicht</translation>
    </message>
    <message>
        <source>Remove it, or use a version that can</source>
        <translation>Entfernen Sie es, oder verwenden Sie eine Version, die es kann</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe, not a file</source>
        <translation>es ist eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>it is a socket, not a file</source>
        <translation>es ist ein Socket, keine Datei</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>es ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A shared list may not name a socket or a file of this computer</source>
        <translation>Eine geteilte Liste darf keinen Socket und keine Datei dieses Rechners nennen</translation>
    </message>
    <message>
        <source>A shared list may not name an address of this computer&apos;s own link</source>
        <translation>Eine geteilte Liste darf keine Adresse nennen, die nur auf dem eigenen Anschluss dieses Rechners gilt</translation>
    </message>
    <message>
        <source>A shared list may not name a file of this computer</source>
        <translation>Eine geteilte Liste darf keine Datei dieses Rechners nennen</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; holds control characters</source>
        <translation>Sein „%1“ enthält Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>You were offline</source>
        <translation>Sie waren offline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>Sie waren hier</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>online %1 %</source>
        <translation>%1 % erreichbar</translation>
    </message>
    <message>
        <source>You were offline</source>
        <translation>Sie waren offline</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 and %2 are offline</source>
        <translation>%1 und %2 sind ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more parts are offline</source>
        <translation>
            <numerusform>%1 und %n weiterer Teil sind ausgefallen</numerusform>
            <numerusform>%1 und %n weitere Teile sind ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation>%1 ist überlastet</translation>
    </message>
    <message>
        <source>%1 and %2 are overloaded</source>
        <translation>%1 und %2 sind überlastet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more parts are overloaded</source>
        <translation>
            <numerusform>%1 und %n weiterer Teil sind überlastet</numerusform>
            <numerusform>%1 und %n weitere Teile sind überlastet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is under maintenance</source>
        <translation>%1 wird gewartet</translation>
    </message>
    <message>
        <source>%1 and %2 are under maintenance</source>
        <translation>%1 und %2 werden gewartet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more parts are under maintenance</source>
        <translation>
            <numerusform>%1 und %n weiterer Teil werden gewartet</numerusform>
            <numerusform>%1 und %n weitere Teile werden gewartet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are online, nothing is known of the others</source>
        <translation>%1 von %2 Teilen sind erreichbar, von den übrigen ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>an incident without a title</source>
        <translation>eine Störung ohne Titel</translation>
    </message>
    <message>
        <source>Open incident: %1</source>
        <translation>Offene Störung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Open incidents: %1, and %n more</source>
        <translation>
            <numerusform>Offene Störungen: %1 und %n weitere</numerusform>
            <numerusform>Offene Störungen: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>Wartung: %1</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance: %1, and %n more</source>
        <translation>
            <numerusform>Wartung: %1 und %n weitere</numerusform>
            <numerusform>Wartung: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says: %1</source>
        <translation>Die Seite sagt: %1</translation>
    </message>
    <message>
        <source>The page reports a maintenance</source>
        <translation>Die Seite meldet eine Wartung</translation>
    </message>
    <message>
        <source>The page reports a problem</source>
        <translation>Die Seite meldet ein Problem</translation>
    </message>
    <message>
        <source>none of the chosen parts is on this page any more</source>
        <translation>keiner der gewählten Teile steht noch auf dieser Seite</translation>
    </message>
    <message>
        <source>the page does not say how any of these parts is</source>
        <translation>die Seite sagt nicht, wie es einem dieser Teile geht</translation>
    </message>
    <message>
        <source>the page&apos;s own status word is not known</source>
        <translation>das Statuswort der Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>the page names neither parts nor a status</source>
        <translation>die Seite nennt weder Teile noch einen Zustand</translation>
    </message>
    <message>
        <source>No alert is firing</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>%1 is suppressed</source>
        <translation>%1 ist unterdrückt</translation>
    </message>
    <message numerus="yes">
        <source>%1 is suppressed, and %n more</source>
        <translation>
            <numerusform>%1 ist unterdrückt und %n weiterer</numerusform>
            <numerusform>%1 ist unterdrückt und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is firing</source>
        <translation>%1 schlägt Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%1 is firing, and %n more</source>
        <translation>
            <numerusform>%1 schlägt Alarm und %n weiterer</numerusform>
            <numerusform>%1 schlägt Alarm und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No open incident</source>
        <translation>Keine offene Störung</translation>
    </message>
    <message>
        <source>The page reports no problem</source>
        <translation>Die Seite meldet kein Problem</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts are online</source>
        <translation>
            <numerusform>%n Teil ist erreichbar</numerusform>
            <numerusform>Alle %n Teile sind erreichbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>“tls” must be an object with “caFile”, “certificateFile” or “fingerprint”</source>
        <translation>„tls“ muss ein Objekt mit „caFile“, „certificateFile“ oder „fingerprint“ sein</translation>
    </message>
    <message>
        <source>“%1” must be the whole path of a file, from / on</source>
        <translation>„%1“ muss der ganze Pfad einer Datei sein, von / an</translation>
    </message>
    <message>
        <source>a “keyFile” needs a “certificateFile”</source>
        <translation>ein „keyFile“ braucht ein „certificateFile“</translation>
    </message>
    <message>
        <source>“fingerprint” must be the SHA-256 of a certificate: 64 hexadecimal digits</source>
        <translation>„fingerprint“ muss der SHA-256 eines Zertifikats sein: 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form, or one with a passphrase</source>
        <translation>%1 enthält keinen privaten Schlüssel in PEM-Form, oder einen mit Passphrase</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Give the service a name</source>
        <translation>Dem Dienst einen Namen geben</translation>
    </message>
    <message>
        <source>Start the link with https:// or http://, or leave it empty</source>
        <translation>Den Verweis mit https:// oder http:// beginnen oder leer lassen</translation>
    </message>
    <message>
        <source>Enter the address to ask</source>
        <translation>Die Adresse eingeben, die gefragt werden soll</translation>
    </message>
    <message>
        <source>The address is longer than 4000 characters</source>
        <translation>Die Adresse ist länger als 4000 Zeichen</translation>
    </message>
    <message>
        <source>The address contains a space: take it out</source>
        <translation>Die Adresse enthält ein Leerzeichen: bitte entfernen</translation>
    </message>
    <message>
        <source>Start the address with https:// or http://</source>
        <translation>Die Adresse mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>The address names no host: write it as https://example.com/</source>
        <translation>Die Adresse nennt keinen Rechner: schreiben wie https://example.com/</translation>
    </message>
    <message>
        <source>Only https:// and http:// can be asked</source>
        <translation>Nur https:// und http:// können gefragt werden</translation>
    </message>
    <message>
        <source>A public page is asked every %1 s at most: enter %1 or more</source>
        <translation>Eine öffentliche Seite wird höchstens alle %1 s gefragt: %1 oder mehr eingeben</translation>
    </message>
    <message>
        <source>Enter %1 s or more</source>
        <translation>%1 s oder mehr eingeben</translation>
    </message>
    <message>
        <source>A line is longer than 500 characters</source>
        <translation>Eine Zeile ist länger als 500 Zeichen</translation>
    </message>
    <message>
        <source>Choose a kind that this version knows</source>
        <translation>Eine Art wählen, die diese Fassung kennt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1; looking again to be sure</source>
        <translation>%1; sicherheitshalber wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>the last answer is too old</source>
        <translation>die letzte Antwort ist zu alt</translation>
    </message>
    <message>
        <source>%1; works for you right now</source>
        <translation>%1; bei Ihnen geht es gerade</translation>
    </message>
    <message>
        <source>%1; their page says: %2</source>
        <translation>%1; ihre Seite sagt: %2</translation>
    </message>
    <message>
        <source>%1; their page says fine; failing for you for %2</source>
        <translation>%1; ihre Seite sagt, alles sei gut; bei Ihnen schlägt es seit %2 fehl</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>failed to get the status: %1</source>
        <translation>der Zustand war nicht zu erfahren: %1</translation>
    </message>
    <message>
        <source>the last look said: %1; looking again to be sure</source>
        <translation>die letzte Prüfung sagte: %1; sicherheitshalber wird noch einmal geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off in the configuration</source>
        <translation>in der Konfiguration abgeschaltet</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>As it is, notices in the last 7 days: %1</source>
        <translation>Wie es ist, Meldungen in den letzten 7 Tagen: %1</translation>
    </message>
    <message>
        <source>With this, notices in the last 7 days: %1 instead of %2</source>
        <translation>Damit Meldungen in den letzten 7 Tagen: %1 statt %2</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>It&apos;s them</source>
        <translation>Es liegt an denen</translation>
    </message>
    <message>
        <source>It&apos;s you</source>
        <translation>Es liegt an Ihnen</translation>
    </message>
    <message>
        <source>It&apos;s in between</source>
        <translation>Es liegt dazwischen</translation>
    </message>
    <message>
        <source>Cause unclear</source>
        <translation>Ursache unklar</translation>
    </message>
</context>
</TS>
