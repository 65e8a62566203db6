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
        <source>servers of type %1 do not support this action</source>
        <translation>Server vom Typ %1 unterstützen diese Aktion nicht</translation>
    </message>
    <message>
        <source>the server lists more than one “%1”</source>
        <translation>der Server führt mehr als ein „%1“ auf</translation>
    </message>
    <message>
        <source>enter a comment</source>
        <translation>geben Sie einen Kommentar ein</translation>
    </message>
    <message>
        <source>a downtime lasts between one minute and one year</source>
        <translation>eine Wartungszeit dauert zwischen einer Minute und einem Jahr</translation>
    </message>
    <message>
        <source>the server no longer lists “%1”</source>
        <translation>der Server führt „%1“ nicht mehr auf</translation>
    </message>
    <message>
        <source>choose between one minute and one year</source>
        <translation>wählen Sie zwischen einer Minute und einem Jahr</translation>
    </message>
    <message>
        <source>servers of type %1 do not support this option</source>
        <translation>Server vom Typ %1 kennen diese Angabe nicht</translation>
    </message>
    <message>
        <source>not the address of a server of this type</source>
        <translation>keine Adresse eines Servers dieser Art</translation>
    </message>
    <message>
        <source>the server&apos;s form does not show how it writes times</source>
        <translation>das Formular des Servers zeigt nicht, wie er Zeiten schreibt</translation>
    </message>
    <message>
        <source>today the server&apos;s dates can be read two ways: let it end before midnight</source>
        <translation>heute lässt sich das Datum des Servers auf zwei Arten lesen: lassen Sie es vor Mitternacht enden</translation>
    </message>
    <message>
        <source>“%1” has no downtime of its own</source>
        <translation>„%1“ ist in keiner eigenen Wartung</translation>
    </message>
    <message>
        <source>a silence of “%1” mutes other alerts too: end it on the server</source>
        <translation>eine Stummschaltung von „%1“ gilt auch für andere Alarme: beenden Sie sie auf dem Server</translation>
    </message>
    <message>
        <source>“%1” is not silenced</source>
        <translation>„%1“ ist nicht stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>ApiJudgement</name>
    <message>
        <source>the model %1 is no longer listed</source>
        <translation>das Modell %1 wird nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>answered %1, but not with a list of models</source>
        <translation>antwortete mit %1, aber nicht mit einer Liste von Modellen</translation>
    </message>
    <message>
        <source>models listed: %1</source>
        <translation>aufgeführte Modelle: %1</translation>
    </message>
    <message>
        <source>key accepted, %1</source>
        <translation>Schlüssel akzeptiert, %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>it redirects; a key is not sent after a redirect</source>
        <translation>leitet weiter; ein Schlüssel wird nach einer Weiterleitung nicht gesendet</translation>
    </message>
    <message>
        <source>it redirects to %1; a key is not sent after a redirect</source>
        <translation>leitet weiter zu %1; ein Schlüssel wird nach einer Weiterleitung nicht gesendet</translation>
    </message>
    <message>
        <source>your API key has expired</source>
        <translation>Ihr API-Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>the model is still being loaded</source>
        <translation>das Modell wird noch geladen</translation>
    </message>
</context>
<context>
    <name>ApiRecipe</name>
    <message>
        <source>“confirmedHost” is not the name of a host</source>
        <translation>„confirmedHost“ ist nicht der Name eines Hosts</translation>
    </message>
    <message>
        <source>the secret “%1” is not sent to %2 until you confirm that host in the settings</source>
        <translation>das Geheimnis „%1“ wird nicht an %2 gesendet, bevor Sie diesen Host in den Einstellungen bestätigen</translation>
    </message>
    <message>
        <source>the secret “%1” is not sent to %2 until you confirm that host: in the settings, or with %3</source>
        <translation>das Geheimnis „%1“ wird nicht an %2 gesendet, bevor Sie diesen Host bestätigen: in den Einstellungen oder mit %3</translation>
    </message>
    <message>
        <source>The recipe %1 needs the base address of the API</source>
        <translation>Das Rezept %1 braucht die Basisadresse der API</translation>
    </message>
    <message>
        <source>The key of the recipe %1 is only sent to %2; use openai-compatible for another server</source>
        <translation>Der Schlüssel des Rezepts %1 wird nur an %2 gesendet; für einen anderen Server openai-compatible verwenden</translation>
    </message>
    <message>
        <source>The key would be sent without encryption: use https://</source>
        <translation>Der Schlüssel würde unverschlüsselt gesendet: https:// verwenden</translation>
    </message>
    <message>
        <source>“recipe” must be one of %1</source>
        <translation>„recipe“ muss eines von %1 sein</translation>
    </message>
    <message>
        <source>“model” is not a valid model name</source>
        <translation>„model“ ist nicht der Name eines Modells</translation>
    </message>
    <message>
        <source>The recipe %1 needs a key: choose one under Authentication, “auth” in the file</source>
        <translation>Das Rezept %1 braucht einen Schlüssel: unter Authentifizierung wählen, „auth“ in der Datei</translation>
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
    <name>Banner</name>
    <message>
        <source>checked %1</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>1 problem is muted or acknowledged</source>
        <translation>1 Problem ist stummgeschaltet oder bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n problems are muted or acknowledged</source>
        <translation>
            <numerusform>%n Problem ist stummgeschaltet oder bestätigt</numerusform>
            <numerusform>%n Probleme sind stummgeschaltet oder bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>Ruhezeit bis %1</translation>
    </message>
    <message>
        <source>your connection is fine</source>
        <translation>Ihre Verbindung ist in Ordnung</translation>
    </message>
    <message>
        <source>next: maintenance of %1, %2</source>
        <translation>als Nächstes: Wartung von %1, %2</translation>
    </message>
    <message>
        <source>It&apos;s not you.</source>
        <translation>Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>It&apos;s you.</source>
        <translation>Es liegt an Ihnen.</translation>
    </message>
    <message>
        <source>It&apos;s in between.</source>
        <translation>Es liegt auf dem Weg dazwischen.</translation>
    </message>
    <message>
        <source>You&apos;re offline. 1 service can&apos;t be checked.</source>
        <translation>Sie sind offline. 1 Dienst kann nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>You&apos;re offline. %n services can&apos;t be checked.</source>
        <translation>
            <numerusform>Sie sind offline. %n Dienst kann nicht geprüft werden.</numerusform>
            <numerusform>Sie sind offline. %n Dienste können nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>the statuses below are from %1</source>
        <translation>die Anzeige unten ist von %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Nothing is checked and no notification is sent</source>
        <translation>Nichts wird geprüft und keine Benachrichtigung gesendet</translation>
    </message>
    <message>
        <source>1 more service has problems</source>
        <translation>1 weiterer Dienst hat Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n more services have problems</source>
        <translation>
            <numerusform>%n weiterer Dienst hat Probleme</numerusform>
            <numerusform>%n weitere Dienste haben Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence: ChatGPT is down.</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n services is unknown</source>
        <translation>
            <numerusform>Der Status von %n Dienst ist unbekannt</numerusform>
            <numerusform>Der Status von %n Diensten ist unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have problems</source>
        <translation>
            <numerusform>%n Dienst hat Probleme</numerusform>
            <numerusform>%n Dienste haben Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking 1 service…</source>
        <translation>1 Dienst wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n services…</source>
        <translation>
            <numerusform>%n Dienst wird geprüft …</numerusform>
            <numerusform>%n Dienste werden geprüft …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Everything is online</source>
        <translation>Alles ist online</translation>
    </message>
    <message>
        <source>but some answers are old</source>
        <translation>aber manche Antworten sind alt</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
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
</context>
<context>
    <name>BusNotifier</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>1 Std. stumm</translation>
    </message>
    <message>
        <source>Tell me when it&apos;s back</source>
        <translation>Melden, wenn er zurück ist</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>it has no name</source>
        <translation>es hat keinen Namen</translation>
    </message>
    <message>
        <source>“%1” is not a known type of page</source>
        <translation>„%1“ ist kein bekannter Seitentyp</translation>
    </message>
    <message>
        <source>a row of type http needs a probe</source>
        <translation>eine Zeile vom Typ http braucht eine Messadresse</translation>
    </message>
    <message>
        <source>it has no page</source>
        <translation>es hat keine Seite</translation>
    </message>
    <message>
        <source>“%1” is not a valid URL (example: https://example.com/)</source>
        <translation>„%1“ ist keine gültige URL (Beispiel: https://example.com/)</translation>
    </message>
    <message>
        <source>The catalogue has no list named “services”</source>
        <translation>Der Katalog hat keine Liste namens „services“</translation>
    </message>
    <message>
        <source>another row already has this name</source>
        <translation>eine andere Zeile hat diesen Namen schon</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue (%2) is invalid: %3</source>
        <translation>Zeile %1 des Katalogs (%2) ist ungültig: %3</translation>
    </message>
    <message>
        <source>is longer than 4 MiB</source>
        <translation>ist länger als 4 MiB</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“command” is not a list of texts: the program and its arguments</source>
        <translation>„command“ ist keine Liste von Texten: das Programm und seine Argumente</translation>
    </message>
    <message>
        <source>“command” has more than %1 words</source>
        <translation>„command“ hat mehr als %1 Wörter</translation>
    </message>
    <message>
        <source>“command” names no program</source>
        <translation>„command“ nennt kein Programm</translation>
    </message>
    <message>
        <source>a command check has no “url”: the command says what it measures</source>
        <translation>eine Prüfung vom Typ command hat keine „url“: der Befehl sagt, was sie misst</translation>
    </message>
</context>
<context>
    <name>ConnectivityMonitor</name>
    <message>
        <source>you are offline: no network is connected</source>
        <translation>Sie sind offline: Kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>you are offline: your DNS server does not answer</source>
        <translation>Sie sind offline: Ihr DNS-Server antwortet nicht</translation>
    </message>
    <message>
        <source>you are offline: your proxy does not answer</source>
        <translation>Sie sind offline: Ihr Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>you are offline: the internet cannot be reached</source>
        <translation>Sie sind offline: Das Internet ist nicht erreichbar</translation>
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
        <source>you are offline: DNS isn&apos;t working, no internet names can be resolved</source>
        <translation>Sie sind offline: DNS funktioniert nicht, keine Internetnamen lassen sich auflösen</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>All OK: the page reports no problem and the service answers quickly</source>
        <translation>Alles in Ordnung: Die Seite meldet kein Problem, und der Dienst antwortet schnell</translation>
    </message>
    <message>
        <source>The service answers slowly, and the page confirms it</source>
        <translation>Der Dienst antwortet langsam, und die Seite bestätigt es</translation>
    </message>
    <message>
        <source>The service is overloaded and asks clients to retry later</source>
        <translation>Der Dienst ist überlastet und bittet, es später erneut zu versuchen</translation>
    </message>
    <message>
        <source>A bot check blocks the service; only the page still gives a status</source>
        <translation>Eine Bot-Prüfung blockiert den Dienst; nur die Seite nennt noch einen Status</translation>
    </message>
    <message>
        <source>The page can no longer be read; only the service itself gives a status</source>
        <translation>Die Seite ist nicht mehr lesbar; nur der Dienst selbst gibt noch Auskunft</translation>
    </message>
    <message>
        <source>The service is down, and the page confirms it</source>
        <translation>Der Dienst ist ausgefallen, und die Seite bestätigt es</translation>
    </message>
    <message>
        <source>It is back; the page is still monitoring it</source>
        <translation>Er ist zurück; die Seite beobachtet ihn noch</translation>
    </message>
    <message>
        <source>Demo: services are checked every 2 seconds instead of every minute; the decision rules are unchanged</source>
        <translation>Demo: Dienste werden alle 2 Sekunden statt jede Minute geprüft; die Regeln sind dieselben</translation>
    </message>
    <message>
        <source>The chat is closed for planned maintenance; the API keeps working</source>
        <translation>Der Chat ist wegen geplanter Wartung geschlossen; die API läuft weiter</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>slow answers</source>
        <translation>langsame Antworten</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>bot check</source>
        <translation>Bot-Prüfung</translation>
    </message>
    <message>
        <source>unreadable page</source>
        <translation>unlesbare Seite</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>%1 limits the number of requests; try again later</source>
        <translation>%1 begrenzt die Zahl der Anfragen; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>no supported status page found; use an “http” check for this address</source>
        <translation>keine unterstützte Statusseite gefunden; verwenden Sie für diese Adresse eine „http“-Prüfung</translation>
    </message>
    <message>
        <source>this looks like another type of page: %1, at %2</source>
        <translation>das sieht nach einem anderen Seitentyp aus: %1, unter %2</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>no answer within the %1 s of this diagnosis; the check itself waits up to %2 s</source>
        <translation>keine Antwort innerhalb der %1 s dieser Diagnose; die Prüfung selbst wartet bis zu %2 s</translation>
    </message>
    <message>
        <source>%1; its clock differs from yours by %2</source>
        <translation>%1; seine Uhr weicht um %2 von Ihrer ab</translation>
    </message>
    <message>
        <source>no HTTP request is made</source>
        <translation>es wird keine HTTP-Anfrage gestellt</translation>
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
        <source>no particular content is expected</source>
        <translation>es wird kein bestimmter Inhalt erwartet</translation>
    </message>
    <message>
        <source>skipped: no answer</source>
        <translation>übersprungen: keine Antwort</translation>
    </message>
    <message>
        <source>the content is as expected</source>
        <translation>der Inhalt ist wie erwartet</translation>
    </message>
    <message>
        <source>the status page could not be read: %1</source>
        <translation>die Statusseite war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the status page says: %1</source>
        <translation>die Statusseite sagt: %1</translation>
    </message>
    <message>
        <source>no status page is watched</source>
        <translation>keine Statusseite wird beobachtet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Service&apos;s DNS name</source>
        <translation>DNS-Name des Dienstes</translation>
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
        <source>it runs on this computer</source>
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
        <source>only a status page is watched</source>
        <translation>nur eine Statusseite wird beobachtet</translation>
    </message>
    <message>
        <source>it is an address, not a name</source>
        <translation>es ist eine Adresse, kein Name</translation>
    </message>
    <message>
        <source>your proxy resolves the name</source>
        <translation>Ihr Proxy löst den Namen auf</translation>
    </message>
    <message>
        <source>your DNS server doesn&apos;t know this name</source>
        <translation>Ihr DNS-Server kennt diesen Namen nicht</translation>
    </message>
    <message>
        <source>your DNS server answers</source>
        <translation>Ihr DNS-Server antwortet</translation>
    </message>
    <message>
        <source>your DNS server answers, your second one does not</source>
        <translation>Ihr DNS-Server antwortet, Ihr zweiter nicht</translation>
    </message>
    <message>
        <source>your DNS server and a second one agree</source>
        <translation>Ihr DNS-Server und ein zweiter stimmen überein</translation>
    </message>
    <message>
        <source>your DNS server and a second one disagree</source>
        <translation>Ihr DNS-Server und ein zweiter widersprechen sich</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>your DNS server does not answer, a second one does</source>
        <translation>Ihr DNS-Server antwortet nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>your DNS server answers only for other names</source>
        <translation>Ihr DNS-Server antwortet nur für andere Namen</translation>
    </message>
    <message>
        <source>your DNS server does not answer</source>
        <translation>Ihr DNS-Server antwortet nicht</translation>
    </message>
    <message>
        <source>it is not on the internet</source>
        <translation>er ist nicht im Internet</translation>
    </message>
    <message>
        <source>skipped: there is no failure to explain</source>
        <translation>übersprungen: es gibt keinen Fehler zu erklären</translation>
    </message>
    <message>
        <source>the internet is reachable, but secure connections are intercepted</source>
        <translation>das Internet ist erreichbar, aber sichere Verbindungen werden abgefangen</translation>
    </message>
    <message>
        <source>the internet is reachable; its clock differs from yours by %1</source>
        <translation>das Internet ist erreichbar; dessen Uhr weicht um %1 von Ihrer ab</translation>
    </message>
    <message>
        <source>the internet is reachable, but slow</source>
        <translation>das Internet ist erreichbar, aber langsam</translation>
    </message>
    <message>
        <source>the internet is reachable</source>
        <translation>das Internet ist erreichbar</translation>
    </message>
    <message>
        <source>%1 has %2 IPv4 and %3 IPv6 addresses</source>
        <translation>%1 hat %2 IPv4- und %3 IPv6-Adressen</translation>
    </message>
    <message>
        <source>your DNS server doesn&apos;t know %1, a second one does</source>
        <translation>Ihr DNS-Server kennt %1 nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the DNS server gave no answer for %1</source>
        <translation>der DNS-Server gab für %1 keine Antwort</translation>
    </message>
    <message>
        <source>your proxy connects</source>
        <translation>Ihr Proxy verbindet</translation>
    </message>
    <message>
        <source>this check makes no connection</source>
        <translation>diese Prüfung baut keine Verbindung auf</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>skipped: no address</source>
        <translation>übersprungen: keine Adresse</translation>
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
        <source>skipped: no connection</source>
        <translation>übersprungen: keine Verbindung</translation>
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
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
</context>
<context>
    <name>DiagnosisConclusion</name>
    <message>
        <source>your proxy does not answer; the service answers without it</source>
        <translation>Ihr Proxy antwortet nicht; ohne ihn antwortet der Dienst</translation>
    </message>
    <message>
        <source>only the connection through your proxy fails; the service answers without it</source>
        <translation>nur die Verbindung über Ihren Proxy scheitert; ohne ihn antwortet der Dienst</translation>
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
        <source>your DNS server does not answer, a second one does</source>
        <translation>Ihr DNS-Server antwortet nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>your DNS server doesn&apos;t know this name, a second one does</source>
        <translation>Ihr DNS-Server kennt den Namen nicht, ein zweiter schon</translation>
    </message>
    <message>
        <source>answers over %1 only; %2 does not work</source>
        <translation>antwortet nur über %1; %2 funktioniert nicht</translation>
    </message>
    <message>
        <source>only %1 fails; %2 connects</source>
        <translation>nur %1 scheitert; %2 verbindet</translation>
    </message>
    <message>
        <source>your network is slow or loses packets: other addresses took %1, too</source>
        <translation>Ihr Netz ist langsam oder verliert Pakete: Auch andere Adressen brauchten %1</translation>
    </message>
    <message>
        <source>you are offline: no network is connected</source>
        <translation>Sie sind offline: Kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>your clock and the server&apos;s differ by %1 min</source>
        <translation>Ihre Uhr und die des Servers weichen um %1 min voneinander ab</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>the DNS server&apos;s answer could not be read</source>
        <translation>die Antwort des DNS-Servers ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>DomainProbe</name>
    <message>
        <source>the registry of .%1 offers no RDAP</source>
        <translation>die Registrierungsstelle von .%1 bietet kein RDAP an</translation>
    </message>
</context>
<context>
    <name>DomainRecord</name>
    <message>
        <source>the registry could not be contacted: %1</source>
        <translation>die Registrierungsstelle war nicht abfragbar: %1</translation>
    </message>
    <message>
        <source>the registry does not know the domain %1</source>
        <translation>die Registrierungsstelle kennt keine Domain %1</translation>
    </message>
    <message>
        <source>the registry answered %1</source>
        <translation>die Registrierungsstelle antwortete mit %1</translation>
    </message>
    <message>
        <source>the registry does not say when the domain expires</source>
        <translation>die Registrierungsstelle nennt kein Ablaufdatum der Domain</translation>
    </message>
    <message>
        <source>the domain expired on %1</source>
        <translation>die Domain ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>registered until %1</source>
        <translation>registriert bis %1</translation>
    </message>
    <message>
        <source>the domain expires in %1 days</source>
        <translation>die Domain läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>The address is not a domain (example: example.org)</source>
        <translation>Die Adresse ist keine Domain (Beispiel: example.org)</translation>
    </message>
    <message>
        <source>“rdap” is not the address of a registry&apos;s RDAP server</source>
        <translation>„rdap“ ist nicht die Adresse des RDAP-Servers einer Registrierungsstelle</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>“%1” is not a valid host (example: example.org:22)</source>
        <translation>„%1“ ist kein gültiger Host (Beispiel: example.org:22)</translation>
    </message>
    <message>
        <source>“%1” needs a port from 1 to 65535 (example: example.org:22)</source>
        <translation>„%1“ braucht einen Port von 1 bis 65535 (Beispiel: example.org:22)</translation>
    </message>
</context>
<context>
    <name>HistoryTables</name>
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
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>HookRecipes</name>
    <message>
        <source>In Slack: Apps › Incoming Webhooks › Add to Slack. Paste the web hook&apos;s URL.</source>
        <translation>In Slack: Apps › Incoming Webhooks › Zu Slack hinzufügen. Fügen Sie die URL des Webhooks ein.</translation>
    </message>
    <message>
        <source>In Discord: channel settings › Integrations › Webhooks › Copy Webhook URL.</source>
        <translation>In Discord: Kanaleinstellungen › Integrationen › Webhooks › Webhook-URL kopieren.</translation>
    </message>
    <message>
        <source>In Teams: channel › Workflows › “Post to a channel when a webhook request is received”.</source>
        <translation>In Teams: Kanal › Workflows › „In einem Kanal posten, wenn eine Webhookanforderung empfangen wird“.</translation>
    </message>
    <message>
        <source>Choose a topic name nobody guesses, and subscribe to it in the ntfy app.</source>
        <translation>Wählen Sie einen Themennamen, den niemand errät, und abonnieren Sie ihn in der ntfy-App.</translation>
    </message>
    <message>
        <source>In the room: invite the Hookshot bot, send “!hookshot webhook pilotlamp”, paste the URL it gives.</source>
        <translation>Im Raum: den Hookshot-Bot einladen, „!hookshot webhook pilotlamp“ senden, die genannte URL einfügen.</translation>
    </message>
    <message>
        <source>Any web hook</source>
        <translation>Beliebiger Webhook</translation>
    </message>
    <message>
        <source>The state is posted as JSON, as documented for hooks.</source>
        <translation>Der Zustand wird als JSON gesendet, wie für Aufrufe dokumentiert.</translation>
    </message>
    <message>
        <source>Script or program</source>
        <translation>Skript oder Programm</translation>
    </message>
    <message>
        <source>Gets the state as JSON on standard input and as PILOTLAMP_… variables.</source>
        <translation>Erhält den Zustand als JSON über die Standardeingabe und als PILOTLAMP_…-Variablen.</translation>
    </message>
</context>
<context>
    <name>HttpContent</name>
    <message>
        <source>header %1 is missing</source>
        <translation>der Header %1 fehlt</translation>
    </message>
    <message>
        <source>header %1 is not “%2”</source>
        <translation>der Header %1 ist nicht „%2“</translation>
    </message>
    <message>
        <source>the regular expression takes too long</source>
        <translation>der reguläre Ausdruck braucht zu lange</translation>
    </message>
    <message>
        <source>the regular expression does not match</source>
        <translation>der reguläre Ausdruck passt nicht</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>%1 is missing in the answer</source>
        <translation>%1 fehlt in der Antwort</translation>
    </message>
    <message>
        <source>%1 is “%2” and not “%3”</source>
        <translation>%1 ist „%2“ und nicht „%3“</translation>
    </message>
    <message>
        <source>without the text “%1”</source>
        <translation>ohne den Text „%1“</translation>
    </message>
    <message>
        <source>its character set “%1” is not supported</source>
        <translation>der Zeichensatz „%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 is “%2”, which it must not be</source>
        <translation>%1 ist „%2“, was es nicht sein darf</translation>
    </message>
    <message>
        <source>%1 is “%2” and none of “%3”</source>
        <translation>%1 ist „%2“ und keines von „%3“</translation>
    </message>
    <message>
        <source>%1 is “%2” and not %3 %4</source>
        <translation>%1 ist „%2“ und nicht %3 %4</translation>
    </message>
</context>
<context>
    <name>HttpJudgement</name>
    <message>
        <source>answered %1</source>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>API key missing or rejected</source>
        <translation>API-Schlüssel fehlt oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>quota: payment required</source>
        <translation>Kontingent: Zahlung erforderlich</translation>
    </message>
    <message>
        <source>your key does not have permission</source>
        <translation>Ihr Schlüssel hat dafür keine Berechtigung</translation>
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
        <source>blocked by a bot-protection page; the service itself could not be checked</source>
        <translation>eine Bot-Sperre hat geantwortet; der Status des Dienstes ist nicht erkennbar</translation>
    </message>
    <message>
        <source>overloaded: %1</source>
        <translation>überlastet: %1</translation>
    </message>
    <message>
        <source>your rate limit is reached: you ask more often than your plan allows</source>
        <translation>Ihr Abruflimit ist erreicht: Sie fragen öfter, als Ihr Tarif es erlaubt</translation>
    </message>
    <message>
        <source>not available from your location (country or VPN)</source>
        <translation>an Ihrem Standort nicht verfügbar (Land oder VPN)</translation>
    </message>
    <message>
        <source>it ends in %1 s</source>
        <translation>das endet in %1 s</translation>
    </message>
    <message>
        <source>it ends in %1 min</source>
        <translation>das endet in %1 min</translation>
    </message>
    <message>
        <source>it ends in %1 h</source>
        <translation>das endet in %1 h</translation>
    </message>
    <message>
        <source>this network asks you to log in first: answered %1</source>
        <translation>dieses Netz verlangt zuerst eine Anmeldung: antwortete %1</translation>
    </message>
    <message>
        <source>%1 after %2, more than the %3 allowed</source>
        <translation>%1 nach %2, mehr als die erlaubten %3</translation>
    </message>
    <message>
        <source>slow: %1 after %2</source>
        <translation>langsam: %1 nach %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what happened, in how long</comment>
        <translation>%1 in %2</translation>
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
        <source>has too many digits for a number: put it in quotes</source>
        <translation>hat zu viele Stellen für eine Zahl: setzen Sie sie in Anführungszeichen</translation>
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
        <source>HEAD returns no body to check: use GET</source>
        <translation>HEAD liefert keinen Inhalt zum Prüfen: verwenden Sie GET</translation>
    </message>
    <message>
        <source>must be a list where “jsonOperator” is “in”</source>
        <translation>muss eine Liste sein, wo „jsonOperator“ „in“ ist</translation>
    </message>
    <message>
        <source>must be a number where “jsonOperator” is %1</source>
        <translation>muss eine Zahl sein, wo „jsonOperator“ %1 ist</translation>
    </message>
    <message>
        <source>must be ==, !=, &lt;, &lt;=, &gt;, &gt;= or in</source>
        <translation>muss ==, !=, &lt;, &lt;=, &gt;, &gt;= oder in sein</translation>
    </message>
    <message>
        <source>needs a “jsonValue”</source>
        <translation>braucht einen „jsonValue“</translation>
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
        <source>Monochrome, follows the desktop</source>
        <translation>Einfarbig, folgt der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Monochrome, light (for dark panels)</source>
        <translation>Einfarbig, hell (für dunkle Leisten)</translation>
    </message>
    <message>
        <source>Monochrome, dark (for light panels)</source>
        <translation>Einfarbig, dunkel (für helle Leisten)</translation>
    </message>
</context>
<context>
    <name>IconSymbol</name>
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
    <name>Notice</name>
    <message>
        <source>%1: no longer reported</source>
        <translation>%1: nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>After %1 their page no longer mentions %2. That does not prove that it works.</source>
        <translation>Nach %1 erwähnt die Statusseite %2 nicht mehr. Dass es funktioniert, beweist das nicht.</translation>
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
        <source>Back after %1</source>
        <translation>Wieder da nach %1</translation>
    </message>
    <message>
        <source>%1 is unstable</source>
        <translation>%1 ist instabil</translation>
    </message>
    <message>
        <source>%1 is stable again</source>
        <translation>%1 ist wieder stabil</translation>
    </message>
    <message>
        <source>Its status keeps changing; you will be notified when it is stable again</source>
        <translation>Der Status wechselt ständig; Sie werden benachrichtigt, sobald er wieder stabil ist</translation>
    </message>
    <message>
        <source>%1 is online again; back after %2</source>
        <translation>%1 ist wieder erreichbar; wieder da nach %2</translation>
    </message>
    <message>
        <source>%1: the selected components are gone</source>
        <translation>%1: Die gewählten Komponenten fehlen</translation>
    </message>
    <message>
        <source>The selected components no longer exist on this page; choose them again in Settings</source>
        <translation>Die gewählten Komponenten gibt es auf dieser Seite nicht mehr; wählen Sie sie in den Einstellungen neu</translation>
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
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>%1: maintenance begins in %2</source>
        <translation>%1: Wartung beginnt in %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment, after: in maintenance</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>You asked to be notified when it is back</source>
        <translation>Sie wollten benachrichtigt werden, wenn er zurück ist</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services on %1 have problems</source>
        <translation>
            <numerusform>%n Dienst auf %1 hat Probleme</numerusform>
            <numerusform>%n Dienste auf %1 haben Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem: %2</source>
        <translation>%1 hat eine Störung: %2</translation>
    </message>
    <message>
        <source>%1 is the likely cause: %2</source>
        <translation>%1 ist wahrscheinlich die Ursache: %2</translation>
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
        <source>Checks resume when you&apos;re back online</source>
        <translation>Die Prüfungen laufen weiter, sobald Sie wieder online sind</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are online again</source>
        <translation>
            <numerusform>%n Dienst ist wieder erreichbar</numerusform>
            <numerusform>%n Dienste sind wieder erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have problems</source>
        <translation>
            <numerusform>%n Dienst hat ein Problem</numerusform>
            <numerusform>%n Dienste haben Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports a problem on its page: %2</source>
        <translation>%1 meldet auf der eigenen Statusseite ein Problem: %2</translation>
    </message>
</context>
<context>
    <name>NowCards</name>
    <message>
        <source>Their page confirms it, and it fails from your computer too.</source>
        <translation>Die Statusseite bestätigt es, und auch von Ihrem Rechner aus schlägt es fehl.</translation>
    </message>
    <message>
        <source>Their page reports it; it works from your computer right now.</source>
        <translation>Die Statusseite meldet es; von Ihrem Rechner aus funktioniert es gerade.</translation>
    </message>
    <message>
        <source>Their page reports it. Nothing is checked from your computer.</source>
        <translation>Die Statusseite meldet es. Von Ihrem Rechner aus wird nichts geprüft.</translation>
    </message>
    <message>
        <source>It fails from your computer; their page reports no problem.</source>
        <translation>Von Ihrem Rechner aus schlägt es fehl; die Statusseite meldet kein Problem.</translation>
    </message>
    <message>
        <source>It fails from your computer; their page could not be read.</source>
        <translation>Von Ihrem Rechner aus schlägt es fehl; die Statusseite war nicht lesbar.</translation>
    </message>
    <message>
        <source>It fails from your computer.</source>
        <translation>Von Ihrem Rechner aus schlägt es fehl.</translation>
    </message>
    <message>
        <source>Their page confirms it, and it answers your computer, but not as it should.</source>
        <translation>Ihre Seite bestätigt es, und Ihrem Rechner antwortet es, aber nicht so, wie es sollte.</translation>
    </message>
    <message>
        <source>It answers your computer, but not as it should; their page reports no problem.</source>
        <translation>Ihrem Rechner antwortet es, aber nicht so, wie es sollte; die Statusseite meldet kein Problem.</translation>
    </message>
    <message>
        <source>It answers your computer, but not as it should.</source>
        <translation>Ihrem Rechner antwortet es, aber nicht so, wie es sollte.</translation>
    </message>
    <message>
        <source>Another service answers.</source>
        <translation>Ein anderer Dienst antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n other services answer.</source>
        <translation>
            <numerusform>%n anderer Dienst antwortet.</numerusform>
            <numerusform>%n andere Dienste antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>Zuletzt bekannt: %1, %2</translation>
    </message>
    <message>
        <source>Stale: the last answer came %1</source>
        <translation>Veraltet: Die letzte Antwort kam %1</translation>
    </message>
    <message>
        <source>Unstable: changes often</source>
        <translation>Instabil: wechselt oft</translation>
    </message>
    <message>
        <source>The selected components no longer exist on this page; choose them again in Settings.</source>
        <translation>Die gewählten Komponenten gibt es auf dieser Seite nicht mehr; wählen Sie sie in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>not a component you watch</source>
        <translation>keine Ihrer Komponenten</translation>
    </message>
    <message>
        <source>Their page says</source>
        <translation>Die Statusseite sagt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own check</source>
        <translation>Ihre eigene Prüfung</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>üblich: %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>wieder in %1</translation>
    </message>
    <message>
        <source>next in %1 (%2)</source>
        <translation>wieder in %1 (%2)</translation>
    </message>
    <message>
        <source>Maintenance now: %1</source>
        <translation>Wartung jetzt: %1</translation>
    </message>
    <message>
        <source>Planned maintenance: %1</source>
        <translation>Geplante Wartung: %1</translation>
    </message>
    <message>
        <source>Notes and maintenance</source>
        <translation>Hinweise und Wartung</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Inzwischen</translation>
    </message>
    <message>
        <source>Also in your list, by others, and online: %1</source>
        <translation>Auch in Ihrer Liste, von anderen Anbietern, und online: %1</translation>
    </message>
    <message>
        <source>Noticed here %1 before their page reported it.</source>
        <translation>Hier %1 früher bemerkt, als deren Statusseite es meldete.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Any other model: nothing reported</source>
        <translation>Jedes andere Modell: nichts gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Their status page</source>
        <translation>Die Statusseite</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>versucht %1</translation>
    </message>
</context>
<context>
    <name>NtpMessage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>gave the time (offset %1, stratum %2)</source>
        <translation>lieferte die Zeit (Abweichung %1, Stratum %2)</translation>
    </message>
    <message>
        <source>answered that it gets too many requests</source>
        <translation>antwortete, dass er zu oft abgefragt wird</translation>
    </message>
    <message>
        <source>check this time server less often</source>
        <translation>diesen Zeitserver seltener prüfen</translation>
    </message>
    <message>
        <source>refuses to give the time: %1</source>
        <translation>verweigert die Zeit: %1</translation>
    </message>
    <message>
        <source>answers, but does not know the time (not synchronised)</source>
        <translation>antwortet, kennt aber die Zeit nicht (nicht synchronisiert)</translation>
    </message>
    <message>
        <source>its clock and yours differ by %1</source>
        <translation>seine Uhr und Ihre weichen um %1 voneinander ab</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>no connection within %1 s</source>
        <translation>keine Verbindung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>answer not finished within %1 s</source>
        <translation>Antwort nicht innerhalb von %1 s beendet</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the DNS server gave no answer for %1</source>
        <translation>der DNS-Server gab für %1 keine Antwort</translation>
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
        <source>its answer is damaged: the length, chunks or compression are wrong</source>
        <translation>die Antwort ist beschädigt: Länge, Blöcke oder Kompression sind falsch</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>no route to %1</source>
        <translation>kein Weg zu %1</translation>
    </message>
    <message>
        <source>the certificate has expired or is not yet valid</source>
        <translation>das Zertifikat ist abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate does not match the host name</source>
        <translation>das Zertifikat passt nicht zum Hostnamen</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>das Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>could not agree on a secure connection</source>
        <translation>konnte sich auf keine sichere Verbindung einigen</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <translation>endlose Weiterleitung</translation>
    </message>
    <message>
        <source>the URL is not http or https</source>
        <translation>die URL ist nicht http oder https</translation>
    </message>
    <message>
        <source>redirects to an address of this computer&apos;s own link (%1), which is not contacted</source>
        <translation>leitet zu einer Adresse um, die nur auf dem eigenen Anschluss dieses Rechners gilt (%1); sie wird nicht aufgerufen</translation>
    </message>
    <message>
        <source>redirects to another host (%1), which is not sent the request body</source>
        <translation>leitet zu einem anderen Host weiter (%1); die Anfragedaten werden dorthin nicht gesendet</translation>
    </message>
    <message>
        <source>the server requires a client certificate</source>
        <translation>der Server verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>redirects to a URL that is not http or https</source>
        <translation>leitet auf eine URL weiter, die nicht http oder https ist</translation>
    </message>
    <message>
        <source>the answer is larger than %1 KiB</source>
        <translation>die Antwort ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>your proxy did not forward the request</source>
        <translation>Ihr Proxy hat die Anfrage nicht weitergeleitet</translation>
    </message>
    <message>
        <source>the check waited too long in the local queue</source>
        <translation>die Prüfung wartete zu lange in der Warteschlange</translation>
    </message>
    <message>
        <source>too many files are open on this computer</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>the check was cancelled</source>
        <translation>die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the connection failed: %1</source>
        <translation>die Verbindung schlug fehl: %1</translation>
    </message>
    <message>
        <source>the certificate differs from the one you trusted; its fingerprint is now %1</source>
        <translation>das Zertifikat ist nicht das, dem Sie vertraut haben; sein Fingerabdruck ist jetzt %1</translation>
    </message>
    <message>
        <source>your proxy requires a user name and password, or rejected them</source>
        <translation>Ihr Proxy verlangt Benutzer und Passwort oder hat sie abgelehnt</translation>
    </message>
    <message>
        <source>the header of its answer is longer than 1 MiB</source>
        <translation>der Header seiner Antwort ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>the server does not speak HTTP</source>
        <translation>der Server spricht kein HTTP</translation>
    </message>
    <message>
        <source>its answer is compressed in a way that was not requested and cannot be read</source>
        <translation>seine Antwort ist auf eine Weise komprimiert, die nicht angefordert wurde und nicht lesbar ist</translation>
    </message>
    <message>
        <source>its name leads to an address of this computer&apos;s own link, which a shared list may not name</source>
        <translation>sein Name führt zu einer Adresse, die nur auf dem eigenen Anschluss dieses Rechners gilt; eine geteilte Liste darf sie nicht nennen</translation>
    </message>
    <message>
        <source>its answer is damaged: the length, chunks or compression are wrong</source>
        <translation>seine Antwort ist beschädigt: Länge, Teile oder Komprimierung stimmen nicht</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The status of %1 is unknown</source>
        <translation>Der Status von %1 ist unbekannt</translation>
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
        <source>the status page has moved permanently to %1</source>
        <translation>die Statusseite ist dauerhaft nach %1 umgezogen</translation>
    </message>
    <message>
        <source>the status page&apos;s data is old (from %1)</source>
        <translation>die Daten der Statusseite sind alt (von %1)</translation>
    </message>
    <message>
        <source>the Watchdog alert is missing: Prometheus may be dead</source>
        <translation>der Watchdog-Alarm fehlt: Prometheus ist vielleicht ausgefallen</translation>
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
        <source>the key or password is missing, wrong or expired</source>
        <translation>Schlüssel oder Passwort fehlt, ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>a sign-in page answered: sign in again; the key, password or cookie is missing, wrong or expired</source>
        <translation>eine Anmeldeseite hat geantwortet: melden Sie sich neu an; Schlüssel, Passwort oder Cookie fehlt, ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>the status page changed: %1</source>
        <translation>die Statusseite hat sich geändert: %1</translation>
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
    <name>Pilotlamp::ActionClient</name>
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
        <source>no keyring is available</source>
        <translation>kein Schlüsselbund ist verfügbar</translation>
    </message>
    <message>
        <source>The comment was added to “%1”</source>
        <translation>Der Kommentar wurde zu „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” is no longer acknowledged</source>
        <translation>„%1“ ist nicht mehr bestätigt</translation>
    </message>
    <message>
        <source>“%1” is no longer muted</source>
        <translation>„%1“ ist nicht mehr stumm</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ActionDialog</name>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Be&amp;stätigen</translation>
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
        <source>Reason (others can read it)</source>
        <translation>Grund (andere können ihn lesen)</translation>
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
        <source>Contacting the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The server sends no notifications about %1 until then. Everybody who uses it sees that.</source>
        <translation>Der Server meldet bis dahin nichts über %1. Alle, die ihn benutzen, sehen das.</translation>
    </message>
    <message>
        <source>Everybody who uses the server sees the comment at %1.</source>
        <translation>Der Kommentar steht bei %1 für alle, die den Server benutzen.</translation>
    </message>
    <message>
        <source>The server marks %1 as acknowledged. Everybody who uses it sees that.</source>
        <translation>Der Server zeigt %1 als bestätigt an. Alle, die ihn benutzen, sehen das.</translation>
    </message>
    <message>
        <source>Add a co&amp;mment</source>
        <translation>Ko&amp;mmentieren</translation>
    </message>
    <message>
        <source>Take the acknowledgement bac&amp;k</source>
        <translation>Bestätigung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;End the downtime</source>
        <translation>Wartungszeit b&amp;eenden</translation>
    </message>
    <message>
        <source>Until it &amp;recovers, not only until its state changes</source>
        <translation>Bis zur E&amp;rholung, nicht nur bis sich der Zustand ändert</translation>
    </message>
    <message>
        <source>&amp;Keep the comment when the server restarts</source>
        <translation>Kommentar über einen Neustart des Servers be&amp;halten</translation>
    </message>
    <message>
        <source>when it recovers</source>
        <translation>wenn es sich erholt</translation>
    </message>
    <message>
        <source>E&amp;nds:</source>
        <translation>E&amp;ndet:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>with the next problem, for %1</source>
        <translation>mit dem nächsten Problem, für %1</translation>
    </message>
    <message>
        <source>&amp;Begins:</source>
        <translation>&amp;Beginnt:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::AddService</name>
    <message>
        <source>Close without adding %1?</source>
        <translation>Schließen, ohne %1 hinzuzufügen?</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Paste the address of a status page, a website, a server or a port – or type the name of a well-known service.</source>
        <translation>Fügen Sie die Adresse einer Statusseite, einer Website, eines Servers oder eines Ports ein – oder tippen Sie den Namen eines bekannten Dienstes.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dvanced…</source>
        <translation>&amp;Erweitert …</translation>
    </message>
    <message>
        <source>Before you can add: %1</source>
        <translation>Vor dem Hinzufügen: %1</translation>
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
        <source>What this address is</source>
        <translation>Was diese Adresse ist</translation>
    </message>
    <message>
        <source>Checking this address…</source>
        <translation>Diese Adresse wird geprüft …</translation>
    </message>
    <message>
        <source>Stopped. Change the address to try again</source>
        <translation>Abgebrochen. Ändern Sie die Adresse, um es noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>A port: Pilotlamp checks whether it takes connections</source>
        <translation>Ein Port: Pilotlamp prüft, ob er Verbindungen annimmt</translation>
    </message>
    <message>
        <source>No status page here. Pilotlamp will check this address itself.</source>
        <translation>Hier ist keine Statusseite. Pilotlamp prüft diese Adresse selbst.</translation>
    </message>
    <message>
        <source>Not in the catalogue. Paste its web address to watch it anyway.</source>
        <translation>Nicht im Katalog. Fügen Sie die Webadresse ein, um ihn trotzdem zu beobachten.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; enter them afterwards in the service&apos;s settings, so that the password goes into the keyring</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg; geben Sie sie danach in den Einstellungen des Dienstes ein, damit das Passwort in den Schlüsselbund kommt</translation>
    </message>
    <message>
        <source>No answer could be read from this address: %1. Pilotlamp keeps trying it.</source>
        <translation>Von dieser Adresse war keine Antwort zu lesen: %1. Pilotlamp versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::AppearanceSection</name>
    <message>
        <source>&amp;Icon:</source>
        <translation>&amp;Symbol:</translation>
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
        <source>Custom colours:</source>
        <translation>Eigene Farben:</translation>
    </message>
    <message>
        <source>Show the &amp;number of services with problems</source>
        <translation>&amp;Zahl der Dienste mit Störungen zeigen</translation>
    </message>
    <message>
        <source>Custom colour of: %1</source>
        <translation>Eigene Farbe für: %1</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Hide the icon while every service is online</source>
        <translation>Symbol &amp;ausblenden, solange alle Dienste online sind</translation>
    </message>
    <message>
        <source>Panels with StatusNotifierItem move it to their hidden icons</source>
        <translation>Leisten mit StatusNotifierItem verschieben es zu ihren ausgeblendeten Symbolen</translation>
    </message>
    <message>
        <source>Visibility:</source>
        <translation>Sichtbarkeit:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ApplicationService</name>
    <message>
        <source>There is no session bus, so the desktop cannot reach this program</source>
        <translation>Es gibt keinen Sitzungsbus; der Desktop erreicht dieses Programm nicht</translation>
    </message>
    <message>
        <source>The D-Bus object is already registered</source>
        <translation>Das D-Bus-Objekt ist bereits angemeldet</translation>
    </message>
    <message>
        <source>Another program has the name %1 on the session bus</source>
        <translation>Ein anderes Programm hat den Namen %1 auf dem Sitzungsbus</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::AuthEditor</name>
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
    <message>
        <source>None</source>
        <comment>no authentication</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Anmeldung:</translation>
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
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BulkEditor</name>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Check &amp;every:</source>
        <translation>&amp;Prüfen alle:</translation>
    </message>
    <message>
        <source>Notify me &amp;about:</source>
        <translation>&amp;Benachrichtigen über:</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n services</source>
        <translation>
            <numerusform>%n Dienst bearbeiten</numerusform>
            <numerusform>%n Dienste bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only ticked fields are changed.</source>
        <translation>Nur angehakte Felder werden geändert.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusClient</name>
    <message>
        <source>The running Pilotlamp gave an unexpected answer: %1</source>
        <translation>Das laufende Pilotlamp gab eine unerwartete Antwort: %1</translation>
    </message>
    <message>
        <source>cannot reach Pilotlamp: no D-Bus session bus</source>
        <translation>Pilotlamp ist nicht erreichbar: kein D-Bus-Sitzungsbus</translation>
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
    <name>Pilotlamp::BusMenu</name>
    <message>
        <source>The D-Bus object of the menu is already registered</source>
        <translation>Das D-Bus-Objekt des Menüs ist bereits angemeldet</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::BusNotifier</name>
    <message>
        <source>No notification server is available: %1</source>
        <translation>Kein Benachrichtigungsdienst verfügbar: %1</translation>
    </message>
    <message>
        <source>The notification server rejected it: %1</source>
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
</context>
<context>
    <name>Pilotlamp::BusService</name>
    <message>
        <source>There is no session bus, so pilotlampctl cannot reach this program</source>
        <translation>Es gibt keinen Sitzungsbus, daher erreicht pilotlampctl dieses Programm nicht</translation>
    </message>
    <message>
        <source>Another program has the name %1 on the session bus</source>
        <translation>Ein anderes Programm hat den Namen %1 auf dem Sitzungsbus</translation>
    </message>
    <message>
        <source>Diagnosis is not available</source>
        <translation>Die Diagnose ist nicht verfügbar</translation>
    </message>
    <message>
        <source>No service has the id &quot;%1&quot;</source>
        <translation>Kein Dienst hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>%1 seconds: only %2 to %3 are possible</source>
        <translation>%1 Sekunden: Möglich sind nur %2 bis %3</translation>
    </message>
    <message>
        <source>The D-Bus object is already registered</source>
        <translation>Das D-Bus-Objekt ist bereits angemeldet</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CertificateNote</name>
    <message>
        <source>The server&apos;s certificate is not signed by a trusted authority.</source>
        <translation>Das Zertifikat des Servers ist von keiner vertrauenswürdigen Stelle unterschrieben.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not match its host name.</source>
        <translation>Das Zertifikat des Servers passt nicht zu seinem Hostnamen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not yet valid.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig.</translation>
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
        <source>T&amp;rust this certificate</source>
        <translation>Diesem Zertifikat ve&amp;rtrauen</translation>
    </message>
    <message>
        <source>Only this certificate is trusted: %1</source>
        <translation>Nur diesem Zertifikat wird vertraut: %1</translation>
    </message>
    <message>
        <source>Use the system&apos;s certificate autho&amp;rities</source>
        <translation>Zertifizierungsstellen des &amp;Systems verwenden</translation>
    </message>
    <message>
        <source>The server&apos;s certificate differs from the one you trusted. It may have been renewed, or the connection may be intercepted.</source>
        <translation>Das Zertifikat des Servers ist ein anderes als das, dem Sie vertraut haben. Vielleicht wurde es erneuert, vielleicht wird die Verbindung abgefangen.</translation>
    </message>
    <message>
        <source>Trust it only if the server&apos;s administrators confirm this fingerprint. Then only this certificate is trusted, and you are notified when it changes.</source>
        <translation>Vertrauen Sie ihm nur, wenn die Verwalter des Servers diesen Fingerabdruck bestätigen. Dann wird nur diesem Zertifikat vertraut, und Sie werden benachrichtigt, wenn es sich ändert.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CheckEditor</name>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <source>&amp;Test now</source>
        <translation>&amp;Jetzt testen</translation>
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
        <source>Change it to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Check &amp;every:</source>
        <translation>&amp;Prüfen alle:</translation>
    </message>
    <message>
        <source>All components, or one per line: API, ChatGPT/*</source>
        <translation>Alle Komponenten, oder eine je Zeile: API, ChatGPT/*</translation>
    </message>
    <message>
        <source>Com&amp;ponents:</source>
        <translation>&amp;Komponenten:</translation>
    </message>
    <message>
        <source>Default: 10 s</source>
        <translation>Vorgabe: 10 s</translation>
    </message>
    <message>
        <source>Ti&amp;meout:</source>
        <translation>&amp;Zeitlimit:</translation>
    </message>
    <message>
        <source>A slower answer counts as overload. Default: 5000 ms</source>
        <translation>Eine langsamere Antwort gilt als Überlastung. Vorgabe: 5000 ms</translation>
    </message>
    <message>
        <source>S&amp;low above:</source>
        <translation>&amp;Langsam ab:</translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation>Adresse wird geprüft …</translation>
    </message>
    <message>
        <source>No supported status page found; the address itself can still be checked</source>
        <translation>Keine unterstützte Statusseite gefunden; die Adresse selbst kann geprüft werden</translation>
    </message>
    <message>
        <source>Found a status page: %1</source>
        <translation>Statusseite gefunden: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::CommandProbe</name>
    <message>
        <source>too many files are open on this computer</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>es gibt kein solches Programm</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentModel</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bestätigt von</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentPicker</name>
    <message>
        <source>Status now</source>
        <translation>Status jetzt</translation>
    </message>
    <message>
        <source>Components of the page</source>
        <translation>Komponenten der Seite</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentsPane</name>
    <message>
        <source>Find a component</source>
        <translation>Komponente suchen</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Open on the ser&amp;ver</source>
        <translation>Auf dem Ser&amp;ver öffnen</translation>
    </message>
    <message>
        <source>No status page or server of this service has been read yet</source>
        <translation>Noch keine Statusseite und kein Server dieses Dienstes wurde gelesen</translation>
    </message>
    <message>
        <source>Nothing is listed at the moment</source>
        <translation>Zurzeit ist nichts aufgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 components have problems</source>
        <translation>%1 von %2 Komponenten sind gestört</translation>
    </message>
    <message>
        <source>%1. As of %2; it could not be read since then</source>
        <translation>%1. Stand %2; seither war es nicht zu lesen</translation>
    </message>
    <message>
        <source>Contacting the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr …</translation>
    </message>
    <message numerus="yes">
        <source>Done for all %n components</source>
        <translation>
            <numerusform>Für %n Komponente erledigt</numerusform>
            <numerusform>Für alle %n Komponenten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 refused (%3): %4</source>
        <translation>%1 von %2 abgelehnt (%3): %4</translation>
    </message>
    <message numerus="yes">
        <source>; %n set aside by filters</source>
        <translation>
            <numerusform>; %n durch Filter weggelassen</numerusform>
            <numerusform>; %n durch Filter weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 of %2 shown</source>
        <translation>; %1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Failed: %1 cannot be started</source>
        <translation>Fehlgeschlagen: %1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
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
        <translation>Prüfen Sie den Pfad und seine Rechte</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created</source>
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
        <source>The history was damaged. It was kept as %1 and a new one was started</source>
        <translation>Der Verlauf war beschädigt. Er wurde als %1 aufbewahrt, ein neuer wurde begonnen</translation>
    </message>
    <message>
        <source>The history %1 cannot be used: %2. It is kept in memory only, until Pilotlamp quits</source>
        <translation>Der Verlauf %1 kann nicht verwendet werden: %2. Er wird nur im Speicher gehalten, bis Pilotlamp endet</translation>
    </message>
    <message>
        <source>The history %1 cannot be written: %2</source>
        <translation>Der Verlauf %1 lässt sich nicht schreiben: %2</translation>
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
    <name>Pilotlamp::DemoBar</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Demo: %1 of %2, %3</source>
        <translation>Demo: %1 von %2, %3</translation>
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
        <source>&amp;Open page</source>
        <translation>Se&amp;ite öffnen</translation>
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
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>%1, as it was last known</source>
        <translation>%1, wie zuletzt bekannt</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <translation>%1 seit %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>Beri&amp;cht</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>War&amp;um?</translation>
    </message>
    <message>
        <source>Component&amp;s</source>
        <translation>&amp;Komponenten</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DiagnosisRun</name>
    <message>
        <source>“%1” is not a valid URL (example: https://example.com/)</source>
        <translation>„%1“ ist keine gültige URL (Beispiel: https://example.com/)</translation>
    </message>
    <message>
        <source>checks of type “%1” cannot be diagnosed</source>
        <translation>Prüfungen vom Typ „%1“ lassen sich nicht diagnostizieren</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::DnsProbe</name>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” is not a valid name (example: example.org)</source>
        <translation>„%1“ ist kein gültiger Name (Beispiel: example.org)</translation>
    </message>
    <message>
        <source>“record” must be A, AAAA, CNAME, MX, TXT or NS</source>
        <translation>„record“ muss A, AAAA, CNAME, MX, TXT oder NS sein</translation>
    </message>
    <message>
        <source>“resolver” must be an IP address (example: 192.0.2.53)</source>
        <translation>„resolver“ muss eine IP-Adresse sein (Beispiel: 192.0.2.53)</translation>
    </message>
    <message>
        <source>too many files are open on this computer</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the DNS server could not resolve %1</source>
        <translation>der DNS-Server konnte %1 nicht auflösen</translation>
    </message>
    <message>
        <source>the DNS server %1 refuses to answer (code %2)</source>
        <translation>der DNS-Server %1 verweigert die Antwort (Code %2)</translation>
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
        <source>the DNS server&apos;s answer could not be read</source>
        <translation>die Antwort des DNS-Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>the DNS server %1 gave no answer for %2</source>
        <translation>der DNS-Server %1 gab keine Antwort für %2</translation>
    </message>
    <message>
        <source>no DNS server answers at %1</source>
        <translation>unter %1 antwortet kein Nameserver</translation>
    </message>
    <message>
        <source>the answer for %1 is cut off</source>
        <translation>die Antwort für %1 ist abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::FoundCard</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Watch:</source>
        <translation>Beobachten:</translation>
    </message>
    <message>
        <source>Status right now</source>
        <translation>Status gerade jetzt</translation>
    </message>
    <message>
        <source>Right now:</source>
        <translation>Gerade jetzt:</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>Notify me &amp;about:</source>
        <translation>&amp;Benachrichtigen über:</translation>
    </message>
    <message>
        <source>Read their page: %1 (%2)</source>
        <translation>Statusseite lesen: %1 (%2)</translation>
    </message>
    <message>
        <source>Check this address from this computer: %1</source>
        <translation>Diese Adresse von diesem Rechner aus prüfen: %1</translation>
    </message>
    <message>
        <source>Check from this computer: %1 (%2)</source>
        <translation>Von diesem Rechner aus prüfen: %1 (%2)</translation>
    </message>
    <message>
        <source>Tick what to watch</source>
        <translation>Haken Sie an, was beobachtet werden soll</translation>
    </message>
    <message>
        <source>Already watched as “%1”</source>
        <translation>Wird schon als „%1“ beobachtet</translation>
    </message>
    <message>
        <source>Another service has this name; choose a different one</source>
        <translation>Ein anderer Dienst heißt so; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Checked once it is added</source>
        <translation>Wird geprüft, sobald er hinzugefügt ist</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HistoryPage</name>
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
        <source>Response times</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>This month: %1 of your %2 at the computer affected</source>
        <translation>In diesem Monat: %1 von %2 am Rechner beeinträchtigt</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>a span of time</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a span of days</comment>
        <translation>%1 T</translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>Der letzte %n Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>What happened in the last 90 days</source>
        <translation>Was in den letzten 90 Tagen geschah</translation>
    </message>
    <message>
        <source>Incidents of the status page</source>
        <translation>Vorfälle der Statusseite</translation>
    </message>
    <message>
        <source>Availability, as shown above</source>
        <translation>Verfügbarkeit, wie oben gezeigt</translation>
    </message>
    <message>
        <source>Downtime while you were active, by month</source>
        <translation>Ausfälle, während Sie am Rechner waren, nach Monaten</translation>
    </message>
    <message>
        <source>Availability, one pill for %1</source>
        <translation>Verfügbarkeit, ein Balken für %1</translation>
    </message>
    <message>
        <source>Response time of %1</source>
        <translation>Antwortzeit von %1</translation>
    </message>
    <message>
        <source>the band is what is usual at this hour</source>
        <translation>das Band zeigt das um diese Zeit Übliche</translation>
    </message>
    <message>
        <source>Last hour: %1 of %2 checks OK</source>
        <translation>Letzte Stunde: %1 von %2 Prüfungen in Ordnung</translation>
    </message>
    <message>
        <source>95th percentile %1</source>
        <translation>95. Perzentil %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HookRun</name>
    <message numerus="yes">
        <source>It did not finish within %n s</source>
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
        <source>Hook %1 failed</source>
        <translation>Der Aufruf %1 ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HostQuestion</name>
    <message>
        <source>Where the key goes</source>
        <translation>Wohin der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>Send the secret “%1” to %2? Until you allow it, nothing is sent there and the status is Unknown.</source>
        <translation>Das Geheimnis „%1“ an %2 senden? Bis Sie es erlauben, wird dorthin nichts gesendet, und der Status ist Unbekannt.</translation>
    </message>
    <message>
        <source>The secret “%1” is sent to %2, as you allowed.</source>
        <translation>Das Geheimnis „%1“ wird an %2 gesendet, wie Sie es erlaubt haben.</translation>
    </message>
    <message>
        <source>Send it to t&amp;his host</source>
        <translation>An &amp;diesen Host senden</translation>
    </message>
    <message>
        <source>Do not send it t&amp;here any more</source>
        <translation>Nicht me&amp;hr dorthin senden</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::HooksSection</name>
    <message>
        <source>every change</source>
        <translation>jede Änderung</translation>
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
        <source>When it becomes:</source>
        <translation>Wenn er wird:</translation>
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
        <source>Run a shell command</source>
        <translation>Einen Shell-Befehl ausführen</translation>
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
        <source>The program, then one argument per line</source>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Run a program or call a web hook when a status changes.</source>
        <translation>Führt ein Programm aus oder ruft einen Webhook auf, wenn sich ein Status ändert.</translation>
    </message>
    <message>
        <source>All services, or IDs such as shop, mail*</source>
        <translation>Alle Dienste, oder Kennungen wie shop, mail*</translation>
    </message>
    <message>
        <source>Post to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Timeout:</source>
        <translation>Zeitlimit:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Wiederholungen:</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>Runs this hook once, now, with a made-up outage</source>
        <translation>Führt diesen Aufruf einmal aus, jetzt, mit einem erfundenen Ausfall</translation>
    </message>
    <message>
        <source>What the test answered</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Es hat geklappt</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Es ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it went: the answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter the web hook&apos;s address, beginning with https://</source>
        <translation>Geben Sie die Adresse des Webhooks ein, beginnend mit https://</translation>
    </message>
    <message>
        <source>Enter the shell command to run</source>
        <translation>Geben Sie den Shell-Befehl ein</translation>
    </message>
    <message>
        <source>Enter the program to run</source>
        <translation>Geben Sie das auszuführende Programm ein</translation>
    </message>
    <message>
        <source>hook %1: %2</source>
        <translation>Aufruf %1: %2</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>Recovered (requested)</source>
        <translation>Wieder da (auf Wunsch)</translation>
    </message>
    <message>
        <source>No hooks yet. “Add hook” starts with a template: a chat room, your phone, a program.</source>
        <translation>Noch keine Aufrufe. „Aufruf hinzufügen“ beginnt mit einer Vorlage: ein Chatraum, Ihr Telefon, ein Programm.</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>nichts auszuführen</translation>
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
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
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
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
</context>
<context>
    <name>LadderPane</name>
    <message>
        <source>Last check: %1 – not confirmed yet</source>
        <translation>Letzte Prüfung: %1 – noch nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::LadderPane</name>
    <message>
        <source>The steps from this computer to the service</source>
        <translation>Die Schritte von diesem Rechner zum Dienst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Where does it fail?</source>
        <translation>Wo hakt es?</translation>
    </message>
    <message>
        <source>Tests every step between this computer and the service and shows where the connection fails (up to 5 seconds).</source>
        <translation>Prüft alle Stationen von diesem Rechner bis zum Dienst gleichzeitig und zeigt, wo es hakt (bis zu 5 Sekunden).</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Results appear as they arrive</source>
        <translation>Ergebnisse erscheinen, sobald sie da sind</translation>
    </message>
    <message>
        <source>Results so far are shown below</source>
        <translation>Die bisherigen Ergebnisse stehen unten</translation>
    </message>
    <message>
        <source>Checked %1, took %2 ms</source>
        <translation>Geprüft um %1 in %2 ms</translation>
    </message>
    <message>
        <source>Diagnose no&amp;w</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Diagnose agai&amp;n</source>
        <translation>&amp;Noch einmal prüfen</translation>
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
        <source>This computer&apos;s, or e.g. Europe/Berlin</source>
        <translation>Die dieses Rechners, oder z. B. Europe/Berlin</translation>
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
    <message>
        <source>Add window</source>
        <translation>Zeitraum hinzufügen</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Zeitraum entfernen</translation>
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
    <name>Pilotlamp::MuteMenu</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
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
        <source>Until it &amp;recovers</source>
        <translation>Bis es wieder &amp;läuft</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NetworkSection</name>
    <message>
        <source>Start each address with https:// or http://</source>
        <translation>Jede Adresse mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>&amp;Shared lists:</source>
        <translation>&amp;Gemeinsame Listen:</translation>
    </message>
    <message>
        <source>(Optional) one https address, or full path of a file, per line</source>
        <translation>(Optional) eine https-Adresse oder ein voller Dateipfad je Zeile</translation>
    </message>
    <message>
        <source>Shared service lists, refreshed daily. They can only contain services</source>
        <translation>Gemeinsame Dienstlisten, täglich erneuert. Sie können nur Dienste enthalten</translation>
    </message>
    <message>
        <source>On &amp;battery (half as often)</source>
        <translation>Im &amp;Akkubetrieb (halb so oft)</translation>
    </message>
    <message>
        <source>While the screen is &amp;locked (half as often)</source>
        <translation>Bei &amp;gesperrtem Bildschirm (halb so oft)</translation>
    </message>
    <message>
        <source>On a &amp;metered connection (a quarter as often)</source>
        <translation>Bei ge&amp;takteter Verbindung (ein Viertel so oft)</translation>
    </message>
    <message>
        <source>A connection that NetworkManager calls metered, such as a mobile phone&apos;s</source>
        <translation>Eine Verbindung, die NetworkManager getaktet nennt, etwa die eines Mobiltelefons</translation>
    </message>
    <message>
        <source>Check less often:</source>
        <translation>Seltener prüfen:</translation>
    </message>
    <message>
        <source>Built-in, or one per line</source>
        <translation>Die eingebauten, oder eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Test addresses:</source>
        <translation>&amp;Testadressen:</translation>
    </message>
    <message>
        <source>Contacted only after a failure, to see if your own network is down. Built in: %1</source>
        <translation>Nur nach einem Fehler kontaktiert, um zu sehen, ob Ihr eigenes Netz gestört ist. Eingebaut: %1</translation>
    </message>
    <message>
        <source>The system&apos;s second one, or an address: 192.0.2.53</source>
        <translation>Der zweite des Systems, oder eine Adresse: 192.0.2.53</translation>
    </message>
    <message>
        <source>Queried only to find the cause of a failure</source>
        <translation>Nur gefragt, um die Ursache eines Fehlers zu finden</translation>
    </message>
    <message>
        <source>&amp;Other DNS server:</source>
        <translation>&amp;Anderer DNS-Server:</translation>
    </message>
    <message>
        <source>Enter the address of a DNS server, such as 192.0.2.53</source>
        <translation>Geben Sie die Adresse eines DNS-Servers ein, etwa 192.0.2.53</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NoticesSection</name>
    <message>
        <source>Urgency and sound of each status</source>
        <translation>Dringlichkeit und Klang je Status</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <source>&amp;Remind of an outage after:</source>
        <translation>&amp;Erinnern an einen Ausfall nach:</translation>
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
        <source>Quiet hours:</source>
        <translation>Ruhezeit:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
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
        <source>Sound of: %1</source>
        <translation>Klang von: %1</translation>
    </message>
    <message>
        <source>Quiet hours begin and end at the same time: change one of them</source>
        <translation>Die Ruhezeit beginnt und endet zur selben Zeit: ändern Sie eine davon</translation>
    </message>
    <message>
        <source>For all services; each service can have fewer</source>
        <translation>Für alle Dienste; jeder Dienst kann weniger haben</translation>
    </message>
    <message>
        <source>&amp;Notify me about:</source>
        <translation>Be&amp;nachrichtigen über:</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Testbenachrichtigung senden</translation>
    </message>
    <message>
        <source>Notify me when a service &amp;recovers</source>
        <translation>Benachrichtigen, wenn sich ein Dienst &amp;erholt</translation>
    </message>
    <message>
        <source>Recovery:</source>
        <translation>Erholung:</translation>
    </message>
    <message>
        <source>Changes within this time come as one notification. Default: 8 s</source>
        <translation>Änderungen innerhalb dieser Zeit kommen als eine Benachrichtigung. Vorgabe: 8 s</translation>
    </message>
    <message>
        <source>&amp;Collect notifications for:</source>
        <translation>Benachrichtigungen &amp;sammeln:</translation>
    </message>
    <message>
        <source>Each next reminder waits twice as long, a day at most. Default: never</source>
        <translation>Jede weitere Erinnerung wartet doppelt so lange, höchstens einen Tag. Vorgabe: nie</translation>
    </message>
    <message>
        <source>After start, wake-up and a network change, failures do not count for this time. Default: 20 s</source>
        <translation>Nach Start, Aufwachen und Netzwechsel zählen Fehler so lange nicht. Vorgabe: 20 s</translation>
    </message>
    <message>
        <source>Stay &amp;silent after start and wake-up:</source>
        <translation>Still nach Start und Auf&amp;wachen:</translation>
    </message>
    <message>
        <source>No notifications &amp;from</source>
        <translation>Keine Benachrichtigungen &amp;von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>until a time of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Still notify about &amp;outages</source>
        <translation>Über &amp;Ausfälle trotzdem benachrichtigen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>How long a service must stay up before the “Tell me when it&apos;s back” notification is sent</source>
        <translation>Wie lange ein Dienst laufen muss, bevor „Melden, wenn er wieder da ist“ benachrichtigt</translation>
    </message>
    <message>
        <source>When it&apos;s back, &amp;wait:</source>
        <translation>Wenn er zurück ist, &amp;warten:</translation>
    </message>
    <message>
        <source>Open its &amp;page then</source>
        <translation>Dann seine S&amp;eite öffnen</translation>
    </message>
    <message>
        <source>Copy this te&amp;xt then:</source>
        <translation>Dann diesen Te&amp;xt kopieren:</translation>
    </message>
    <message>
        <source>Default urgency</source>
        <translation>Übliche Dringlichkeit</translation>
    </message>
    <message>
        <source>Default sound, none, a name such as bell, or a file</source>
        <translation>Üblicher Klang, none, ein Name wie bell oder eine Datei</translation>
    </message>
    <message>
        <source>One summary a wee&amp;k</source>
        <translation>Eine Zusammenfassung pro &amp;Woche</translation>
    </message>
    <message>
        <source>Mondays: outages, what they cost you, the slowest, and whose status page was late. Default: off</source>
        <translation>Montags: Ausfälle, was sie Sie gekostet haben, die langsamsten und wessen Statusseite spät dran war. Vorgabe: aus</translation>
    </message>
    <message>
        <source>Digest:</source>
        <translation>Übersicht:</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NotificationLogWindow</name>
    <message>
        <source>What it said</source>
        <translation>Was darin stand</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Benachrichtigungsprotokoll</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Muted and acknowledged</source>
        <translation>Stummgeschaltet und bestätigt</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Notifications and hooks</source>
        <translation>Benachrichtigungen und Aufrufe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Choose a line to read what a notification said or what a hook wrote</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was eine Benachrichtigung sagte oder ein Aufruf schrieb</translation>
    </message>
    <message>
        <source>&amp;Show service</source>
        <translation>&amp;Dienst zeigen</translation>
    </message>
    <message>
        <source>Nothing in the last 7 days</source>
        <translation>Nichts in den letzten 7 Tagen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NowPage</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NtpProbe</name>
    <message>
        <source>no time server answers there</source>
        <translation>dort antwortet kein Zeitserver</translation>
    </message>
    <message>
        <source>no route to %1</source>
        <translation>kein Weg zu %1</translation>
    </message>
    <message>
        <source>the check waited too long in the local queue</source>
        <translation>die Prüfung wartete zu lange in der Warteschlange</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the DNS server gave no answer for %1</source>
        <translation>der DNS-Server gab für %1 keine Antwort</translation>
    </message>
    <message>
        <source>too many files are open on this computer</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>the name %1 was not found</source>
        <translation>der Name %1 wurde nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::PageReader</name>
    <message>
        <source>“%1” is not a valid address for this type of page</source>
        <translation>„%1“ ist keine gültige Adresse für diesen Seitentyp</translation>
    </message>
    <message>
        <source>the status page answered 304 Not Modified to an unconditional request</source>
        <translation>die Statusseite antwortete 304 Not Modified auf eine unbedingte Anfrage</translation>
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
    <name>Pilotlamp::PingProbe</name>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the DNS server gave no answer for %1</source>
        <translation>der DNS-Server gab für %1 keine Antwort</translation>
    </message>
    <message>
        <source>the check waited too long in the local queue</source>
        <translation>die Prüfung wartete zu lange in der Warteschlange</translation>
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
        <source>too many files are open on this computer</source>
        <translation>auf diesem Rechner sind zu viele Dateien offen</translation>
    </message>
    <message>
        <source>this system cannot ping: %1</source>
        <translation>dieses System kann nicht pingen: %1</translation>
    </message>
    <message>
        <source>no route to %1</source>
        <translation>kein Weg zu %1</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>wies die Verbindung ab</translation>
    </message>
    <message>
        <source>answered the ping</source>
        <translation>antwortete auf den Ping</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ProbeOptions</name>
    <message>
        <source>Headers to send:</source>
        <translation>Header senden:</translation>
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
        <source>Must answer with header:</source>
        <translation>Muss mit Header antworten:</translation>
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
        <source>Unknown without an alert that always fires</source>
        <translation>Unbekannt ohne einen Alarm, der immer auslöst</translation>
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
    <message>
        <source>… compared by:</source>
        <translation>… verglichen mit:</translation>
    </message>
    <message>
        <source>No limit, or e.g. 0.9</source>
        <translation>Keine Grenze, oder z. B. 0.9</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Methode:</translation>
    </message>
    <message>
        <source>(Optional) one per line: Accept: application/json</source>
        <translation>(Optional) einer je Zeile: Accept: application/json</translation>
    </message>
    <message>
        <source>Request body:</source>
        <translation>Inhalt der Anfrage:</translation>
    </message>
    <message>
        <source>(Optional)</source>
        <translation>(Optional)</translation>
    </message>
    <message>
        <source>Accepted status codes:</source>
        <translation>Akzeptierte Statuscodes:</translation>
    </message>
    <message>
        <source>200-299, or codes and ranges: 200, 301-308</source>
        <translation>200-299, oder Codes und Bereiche: 200, 301-308</translation>
    </message>
    <message>
        <source>Matches regex:</source>
        <translation>Passt auf Regex:</translation>
    </message>
    <message>
        <source>(Optional) a regular expression</source>
        <translation>(Optional) ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>JSON path:</source>
        <translation>JSON-Pfad:</translation>
    </message>
    <message>
        <source>(Optional) a path: data.items[0].state</source>
        <translation>(Optional) ein Pfad: data.items[0].state</translation>
    </message>
    <message>
        <source>… equals:</source>
        <translation>… ist gleich:</translation>
    </message>
    <message>
        <source>Any record, or an address or name; * matches anything</source>
        <translation>Beliebiger Eintrag, oder eine Adresse oder ein Name; * passt auf alles</translation>
    </message>
    <message>
        <source>DNS server:</source>
        <translation>DNS-Server:</translation>
    </message>
    <message>
        <source>The system&apos;s, or an address: 192.0.2.53</source>
        <translation>Der des Systems, oder eine Adresse: 192.0.2.53</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Abfrage:</translation>
    </message>
    <message>
        <source>The alerts, or PromQL, each series a component: probe_success</source>
        <translation>Die Alarme, oder PromQL, jede Reihe eine Komponente: probe_success</translation>
    </message>
    <message>
        <source>Invert: OK when it does not answer</source>
        <translation>Umkehren: gut, wenn keine Antwort kommt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>The plugin, then one argument per line</source>
        <translation>Das Plugin, dann ein Argument je Zeile</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Model that must be listed:</source>
        <translation>Modell, das aufgeführt sein muss:</translation>
    </message>
    <message>
        <source>(Optional) as the API names it</source>
        <translation>(Optional) so wie die API es nennt</translation>
    </message>
    <message>
        <source>Clocks may differ by:</source>
        <translation>Erlaubte Abweichung der Uhren:</translation>
    </message>
    <message>
        <source>Unit of the user&apos;s manager (systemctl --user)</source>
        <translation>Unit der Benutzersitzung (systemctl --user)</translation>
    </message>
    <message>
        <source>Warn before it expires:</source>
        <translation>Warnen vor dem Ablauf:</translation>
    </message>
    <message>
        <source>Registry&apos;s RDAP server:</source>
        <translation>RDAP-Server der Registrierungsstelle:</translation>
    </message>
    <message>
        <source>(Optional) https://rdap.example.org/</source>
        <translation>(Optional) https://rdap.example.org/</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <translation>Protokoll:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>The whole server, or a name: shop.Orders</source>
        <translation>Der ganze Server, oder ein Name: shop.Orders</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Prober</name>
    <message>
        <source>no keyring is available for the secret “%1”</source>
        <translation>für das Geheimnis „%1“ ist kein Schlüsselbund verfügbar</translation>
    </message>
    <message>
        <source>its fingerprint is %1</source>
        <translation>sein Fingerabdruck ist %1</translation>
    </message>
    <message>
        <source>“%1” is not a known check type</source>
        <translation>„%1“ ist keine bekannte Art von Prüfung</translation>
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
        <source>&amp;History takes at most:</source>
        <translation>Ver&amp;lauf belegt höchstens:</translation>
    </message>
    <message>
        <source>Keeps individual checks for 7 days, hourly data for 13 months, then daily data; the oldest is deleted first. Default: 50 MB</source>
        <translation>Einzelmessungen 7 Tage, Stundenwerte 13 Monate, danach Tageswerte; die ältesten werden zuerst gelöscht. Vorgabe: 50 MB</translation>
    </message>
    <message>
        <source>Privacy: no telemetry, no account, no update check. Pilotlamp only contacts these hosts, and an address that you type, to find out what it is:</source>
        <translation>Datenschutz: keine Telemetrie, kein Konto, keine Suche nach Updates. Pilotlamp kontaktiert nur diese Rechner, und eine Adresse, die Sie eingeben, um herauszufinden, was dort ist:</translation>
    </message>
    <message>
        <source>Contacted hosts</source>
        <translation>Kontaktierte Rechner</translation>
    </message>
    <message>
        <source>When several services on one provider &amp;fail together, read that provider&apos;s status page once</source>
        <translation>Fallen mehrere Dienste eines Anbieters &amp;zugleich aus, einmal dessen Statusseite lesen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ProxyEditor</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
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
        <source>Uses your desktop&apos;s proxy settings, or the *_proxy variables. PAC scripts need libproxy; if that is missing, enter the proxy by hand.</source>
        <translation>Verwendet die Proxy-Einstellungen des Desktops oder die Variablen *_proxy. PAC-Skripte brauchen libproxy; fehlt es, tragen Sie den Proxy von Hand ein.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>No user name</source>
        <translation>Kein Benutzername</translation>
    </message>
    <message>
        <source>(Optional) one per line: intranet.example, 192.168.*</source>
        <translation>(Optional) einer je Zeile: intranet.example, 192.168.*</translation>
    </message>
    <message>
        <source>Proxy type:</source>
        <translation>Art des Proxys:</translation>
    </message>
    <message>
        <source>Bypass &amp;for:</source>
        <translation>Um&amp;gehen für:</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>Used for everything over HTTP. Ports, names, certificates and pings, and addresses on this computer, are always contacted directly.</source>
        <translation>Gilt für alles, was über HTTP geht. Ports, Namen, Zertifikate und Pings sowie Adressen auf diesem Rechner werden immer direkt angesprochen.</translation>
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
    <message>
        <source>This verdict is &amp;wrong…</source>
        <translation>Dieser Befund ist &amp;falsch …</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::RulesEditor</name>
    <message>
        <source>Planned maintenance:</source>
        <translation>Geplante Wartung:</translation>
    </message>
    <message>
        <source>While one of these is down, its own problems are shown, but not notified</source>
        <translation>Solange einer davon ausgefallen ist, werden eigene Störungen gezeigt, aber nicht gemeldet</translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Hängt ab von:</translation>
    </message>
    <message>
        <source>Never, or hours ahead: 24, 1</source>
        <translation>Nie, oder Stunden vorher: 24, 1</translation>
    </message>
    <message>
        <source>Notifies you this many hours before maintenance announced on their page</source>
        <translation>Benachrichtigt Sie so viele Stunden vor einer Wartung, die ihre Seite ankündigt</translation>
    </message>
    <message>
        <source>Announce maintenance:</source>
        <translation>Wartung ankündigen:</translation>
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
        <source>Asking the keyring…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Ask me once after each start</source>
        <translation>Mich nach jedem Start einmal &amp;fragen</translation>
    </message>
    <message>
        <source>In a &amp;private file (not encrypted)</source>
        <translation>In einer &amp;privaten Datei (nicht verschlüsselt)</translation>
    </message>
    <message>
        <source>A check needs the secret “%1”. It is kept in memory until Pilotlamp quits.</source>
        <translation>Eine Prüfung braucht das Geheimnis „%1“. Es bleibt im Speicher, bis Pilotlamp beendet wird.</translation>
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
        <source>“%1” will be stored in the desktop&apos;s keyring.</source>
        <translation>„%1“ kommt in den Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>The password, &amp;key or token:</source>
        <translation>Passwort, Schlüssel oder &amp;Token:</translation>
    </message>
    <message>
        <source>There is no keyring that could keep it. Where should it be kept?</source>
        <translation>Es gibt keinen Schlüsselbund, der es aufbewahren könnte. Wo soll es aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Pilotlamp signs in with this secret and finds it by the name “%1”.</source>
        <translation>Pilotlamp meldet sich mit diesem Geheimnis an und findet es unter dem Namen „%1“.</translation>
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
        <source>No keyring is available</source>
        <translation>Kein Schlüsselbund ist verfügbar</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Secrets</name>
    <message>
        <source>the keyring has no secret “%1”, or is locked: unlock it, set the secret in the settings, or run: secret-tool store --label=Pilotlamp server pilotlamp user %1 type plaintext</source>
        <translation>der Schlüsselbund hat kein Geheimnis „%1“ oder ist gesperrt: entsperren Sie ihn, setzen Sie das Geheimnis in den Einstellungen oder mit: secret-tool store --label=Pilotlamp server pilotlamp user %1 type plaintext</translation>
    </message>
    <message>
        <source>the keyring did not provide the secret “%1”: unlock it</source>
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
        <source>The secret has no name</source>
        <translation>Das Geheimnis hat keinen Namen</translation>
    </message>
    <message>
        <source>The keyring is locked, so nothing was changed: unlock it and try again</source>
        <translation>Der Schlüsselbund ist gesperrt, also wurde nichts geändert: entsperren Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>No keyring is available: start one, such as gnome-keyring or KWallet, or choose another place</source>
        <translation>Kein Schlüsselbund antwortet: starten Sie einen wie gnome-keyring oder KWallet, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>The keyring has a secret “%1” already</source>
        <translation>Der Schlüsselbund hat schon ein Geheimnis „%1“</translation>
    </message>
    <message>
        <source>The keyring did not store the secret: %1</source>
        <translation>Der Schlüsselbund nahm das Geheimnis nicht an: %1</translation>
    </message>
    <message>
        <source>the secret “%1” is requested once after each start and has not been entered yet</source>
        <translation>das Geheimnis „%1“ wird nach jedem Start einmal erfragt und wurde noch nicht eingegeben</translation>
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
        <translation>Ohne Prüfung bleibt der Status unbekannt</translation>
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
    <message>
        <source>Before you can save: %1</source>
        <translation>Vor dem Speichern: %1</translation>
    </message>
    <message>
        <source>Discard your changes to this service?</source>
        <translation>Ihre Änderungen an diesem Dienst verwerfen?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Notify me &amp;about:</source>
        <translation>&amp;Benachrichtigen über:</translation>
    </message>
    <message>
        <source>&amp;Counts towards the tray icon</source>
        <translation>Zählt für das &amp;Symbol der Leiste</translation>
    </message>
    <message>
        <source>No check yet. Add one: a status page to read, or an address to check yourself.</source>
        <translation>Noch keine Prüfung. Fügen Sie eine hinzu: eine Statusseite zum Lesen oder eine Adresse zum Selbstprüfen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Chec&amp;k this service</source>
        <translation>Diesen Dienst &amp;prüfen</translation>
    </message>
    <message>
        <source>Off: no checks, no notifications, and the status is unknown</source>
        <translation>Aus: Nichts wird abgefragt, nichts gemeldet, der Status ist unbekannt</translation>
    </message>
    <message>
        <source>Announce maintenance: enter hours from 1 to 720, for example 24, 1</source>
        <translation>Wartung ankündigen: Geben Sie Stunden von 1 bis 720 ein, zum Beispiel 24, 1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceListModel</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group of services</comment>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a group of services</comment>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>No network is connected</source>
        <translation>Kein Netz ist verbunden</translation>
    </message>
    <message>
        <source>Your connection</source>
        <translation>Ihre Verbindung</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Before you went offline</source>
        <translation>Bevor Sie offline waren</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andere Dienste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a status: 3 online</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>Failed to get service status</source>
        <translation>Dienststatus nicht ermittelbar</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ServiceMenu</name>
    <message>
        <source>&amp;Open page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
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
        <source>&amp;Unmute</source>
        <translation>&amp;Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <translation>&amp;Melden, wenn er zurück ist</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Muted until it recovers</source>
        <translation>&amp;Stumm bis zur Behebung</translation>
    </message>
    <message>
        <source>&amp;Muted until %1</source>
        <translation>&amp;Stumm bis %1</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>No reminders until this problem is over</source>
        <translation>Keine Erinnerungen, bis dieses Problem vorbei ist</translation>
    </message>
    <message>
        <source>Until it &amp;recovers</source>
        <translation>Bis es wieder &amp;läuft</translation>
    </message>
    <message>
        <source>&amp;Notify me about</source>
        <translation>Be&amp;nachrichtigen über</translation>
    </message>
    <message>
        <source>&amp;Outages only</source>
        <translation>Nur &amp;Ausfälle</translation>
    </message>
    <message>
        <source>&amp;Nothing – just the icon</source>
        <translation>&amp;Nichts – nur das Symbol</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Pa&amp;use its checks</source>
        <translation>Prüfungen pa&amp;usieren</translation>
    </message>
    <message>
        <source>T&amp;his verdict is wrong…</source>
        <translation>D&amp;ieser Befund ist falsch …</translation>
    </message>
    <message>
        <source>&amp;All changes</source>
        <translation>&amp;Alle Änderungen</translation>
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
        <source>Other services</source>
        <translation>Andere Dienste</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Settings</name>
    <message>
        <source>The settings could not be saved</source>
        <translation>Die Einstellungen konnten nicht gesichert werden</translation>
    </message>
    <message>
        <source>The settings are in effect now, but will be lost when Pilotlamp quits.</source>
        <translation>Die Einstellungen gelten jetzt, gehen aber verloren, wenn Pilotlamp endet.</translation>
    </message>
    <message>
        <source>Started by the systemd user unit pilotlamp.service</source>
        <translation>Gestartet von der systemd-Benutzereinheit pilotlamp.service</translation>
    </message>
    <message>
        <source>Started by an entry in the autostart folder</source>
        <translation>Gestartet durch einen Eintrag im Autostart-Ordner</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>A web page or another program wants Pilotlamp to watch this address:

%1</source>
        <translation>Eine Webseite oder ein anderes Programm möchte, dass Pilotlamp diese Adresse überwacht:

%1</translation>
    </message>
    <message>
        <source>Nothing has been contacted yet. You can check everything before it is added.</source>
        <translation>Bisher wurde nichts abgefragt. Sie können alles prüfen, bevor der Dienst hinzugefügt wird.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>This is a test notification</source>
        <translation>Dies ist eine Testbenachrichtigung</translation>
    </message>
    <message>
        <source>Notifications from Pilotlamp look like this.</source>
        <translation>So sehen Benachrichtigungen von Pilotlamp aus.</translation>
    </message>
    <message>
        <source>Test service</source>
        <translation>Testdienst</translation>
    </message>
    <message>
        <source>this is only a test of the hook</source>
        <translation>dies ist nur ein Test des Aufrufs</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The start at login could not be changed: %1</source>
        <translation>Der Start beim Anmelden ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>&amp;The new one</source>
        <translation>&amp;Die neue</translation>
    </message>
    <message>
        <source>Your changes in this window will be lost</source>
        <translation>Ihre Änderungen in diesem Fenster gehen verloren</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meine</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>General and privacy</source>
        <translation>Allgemein, Datenschutz</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Goes to the page where it is</source>
        <translation>Wechselt zu der Seite, auf der es steht</translation>
    </message>
    <message>
        <source>Another program changed the configuration. Which version do you want to keep?</source>
        <translation>Ein anderes Programm hat die Konfiguration geändert. Welche Fassung wollen Sie behalten?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 – 1 check in the last hour</source>
        <translation>%1 – 1 Prüfung in der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n checks in the last hour</source>
        <translation>
            <numerusform>%1 – %n Prüfung in der letzten Stunde</numerusform>
            <numerusform>%1 – %n Prüfungen in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>choose above which one to keep</source>
        <translation>wählen Sie oben, welche Sie behalten wollen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the settings: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before you can save: %1</source>
        <translation>Vor dem Speichern: %1</translation>
    </message>
    <message>
        <source>Discard your changes to the settings?</source>
        <translation>Ihre Änderungen an den Einstellungen verwerfen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What the other program changed is overwritten by Save</source>
        <translation>Was das andere Programm geändert hat, wird beim Speichern überschrieben</translation>
    </message>
    <message>
        <source>%1 – only when several services on that provider fail together</source>
        <translation>%1 – nur, wenn mehrere Dienste dieses Anbieters zugleich ausfallen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SharedLists</name>
    <message>
        <source>it redirects to %1, which is not HTTPS</source>
        <translation>sie leitet weiter zu %1, was nicht HTTPS ist</translation>
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
        <source>From shared lists (read-only):</source>
        <translation>Aus gemeinsamen Listen (nur lesbar):</translation>
    </message>
    <message>
        <source>Services of shared lists</source>
        <translation>Dienste gemeinsamer Listen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be created; it is needed to keep a single instance</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; er wird gebraucht, damit Pilotlamp nur einmal läuft</translation>
    </message>
    <message>
        <source>%1 cannot be written; is the disk full?</source>
        <translation>%1 lässt sich nicht schreiben; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 cannot be written; is the folder yours?</source>
        <translation>%1 lässt sich nicht schreiben; gehört der Ordner Ihnen?</translation>
    </message>
    <message>
        <source>Pilotlamp is already running with this configuration but does not answer; quit it and start again</source>
        <translation>Pilotlamp läuft schon mit dieser Konfiguration, antwortet aber nicht; beenden Sie es und starten Sie neu</translation>
    </message>
    <message>
        <source>The socket %1 cannot be opened: %2</source>
        <translation>Der Socket %1 lässt sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Sparkline</name>
    <message>
        <source>Response times of the last day, up to %1</source>
        <translation>Antwortzeiten des letzten Tages, bis %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StatusItem</name>
    <message>
        <source>There is no session bus, so no panel can show the icon</source>
        <translation>Es gibt keinen Sitzungsbus; keine Leiste kann das Symbol zeigen</translation>
    </message>
    <message>
        <source>The D-Bus object of the icon is already registered</source>
        <translation>Das D-Bus-Objekt des Symbols ist bereits angemeldet</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StatusWindow</name>
    <message>
        <source>Pilotlamp</source>
        <translation>Pilotlamp</translation>
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
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Notification &amp;log…</source>
        <translation>&amp;Benachrichtigungsprotokoll …</translation>
    </message>
    <message>
        <source>Check &amp;all now</source>
        <translation>&amp;Alle jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the selected service &amp;now</source>
        <translation>&amp;Gewählten Dienst jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Record a &amp;debug log</source>
        <translation>&amp;Fehlerprotokoll aufzeichnen</translation>
    </message>
    <message>
        <source>A&amp;bout Pilotlamp</source>
        <translation>Ü&amp;ber Pilotlamp</translation>
    </message>
    <message>
        <source>All</source>
        <comment>services</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>services</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>No service matches. Clear the search or choose “All” to see the others.</source>
        <translation>Kein Dienst passt. Leeren Sie die Suche oder wählen Sie „Alle“, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No service has problems.</source>
        <translation>Kein Dienst hat Probleme.</translation>
    </message>
    <message>
        <source>No service is muted. Mute one by its menu, and it is listed here.</source>
        <translation>Kein Dienst ist stumm. Schalten Sie einen über sein Menü stumm, dann steht er hier.</translation>
    </message>
    <message>
        <source>What do you depend on?</source>
        <translation>Worauf sind Sie angewiesen?</translation>
    </message>
    <message>
        <source>Add a service by its name, or paste any web address. Pilotlamp then tells you whether it is down, or whether it is you.</source>
        <translation>Fügen Sie einen Dienst mit seinem Namen hinzu oder irgendeine Webadresse. Pilotlamp sagt Ihnen dann, ob er ausgefallen ist oder ob es an Ihnen liegt.</translation>
    </message>
    <message>
        <source>Early word</source>
        <translation>Frühes Anzeichen</translation>
    </message>
    <message>
        <source>No service matches. Clear the search to see all services.</source>
        <translation>Kein Dienst passt. Leeren Sie die Suche, um alle Dienste zu sehen.</translation>
    </message>
    <message>
        <source>Open &amp;page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::StreamProbe</name>
    <message>
        <source>agreed on a secure connection</source>
        <translation>einigte sich auf eine sichere Verbindung</translation>
    </message>
    <message>
        <source>accepted the connection</source>
        <translation>nahm die Verbindung an</translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation>seine Antwort endet nicht</translation>
    </message>
    <message>
        <source>answered %1, but opened no WebSocket</source>
        <translation>antwortete mit %1, öffnete aber keinen WebSocket</translation>
    </message>
    <message>
        <source>answers, but not as expected: %1</source>
        <translation>antwortet, aber nicht wie erwartet: %1</translation>
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
        <source>This page says: %1</source>
        <translation>Diese Seite sagt: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>no open incident</source>
        <translation>keine offene Störung</translation>
    </message>
    <message>
        <source>1 open incident</source>
        <translation>1 offene Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n open incidents</source>
        <translation>
            <numerusform>%n offene Störung</numerusform>
            <numerusform>%n offene Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>shows %1 of %2 components</source>
        <translation>zeigt %1 von %2 Komponenten</translation>
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
        <source>d MMM</source>
        <comment>a short date without the year, as Qt&apos;s QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>No response times were measured in this time</source>
        <translation>In dieser Zeit wurden keine Antwortzeiten gemessen</translation>
    </message>
    <message>
        <source>95th percentile %1</source>
        <translation>95. Perzentil %1</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>sonst %1</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TlsEditor</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>CA-Datei:</translation>
    </message>
    <message>
        <source>The system&apos;s, or a PEM file</source>
        <translation>Die des Systems, oder eine PEM-Datei</translation>
    </message>
    <message>
        <source>Client certificate:</source>
        <translation>Client-Zertifikat:</translation>
    </message>
    <message>
        <source>(Optional) a PEM file with its chain</source>
        <translation>(Optional) eine PEM-Datei mit seiner Kette</translation>
    </message>
    <message>
        <source>Client key:</source>
        <translation>Client-Schlüssel:</translation>
    </message>
    <message>
        <source>In the same file, or a PEM file without a passphrase</source>
        <translation>In derselben Datei, oder eine PEM-Datei ohne Passwort</translation>
    </message>
    <message>
        <source>Pinned fingerprint (SHA-256):</source>
        <translation>Fester Fingerabdruck (SHA-256):</translation>
    </message>
    <message>
        <source>(Optional) only this certificate is trusted: AB:CD:…</source>
        <translation>(Optional) nur diesem Zertifikat wird vertraut: AB:CD:…</translation>
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
    <message>
        <source>%1 – Pilotlamp</source>
        <translation>%1 – Pilotlamp</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pausiert bis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Ruhezeit bis %1</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <comment>a number of services</comment>
        <translation>Stumm: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>a number of services</comment>
        <translation>Bestätigt: %1</translation>
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
        <translation>Es läuft nun mit der letzten Konfiguration, die funktioniert hat, und ohne Aufrufe. %1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>It now runs without hooks. The configuration in use is %1</source>
        <translation>Es läuft nun ohne Aufrufe. Die verwendete Konfiguration ist %1</translation>
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
    <message>
        <source>shown in the window</source>
        <translation>im Fenster gezeigt</translation>
    </message>
    <message>
        <source>held back: muted</source>
        <translation>zurückgehalten: stummgeschaltet</translation>
    </message>
    <message>
        <source>held back: something it depends on is down</source>
        <translation>zurückgehalten: wovon er abhängt, ist ausgefallen</translation>
    </message>
    <message>
        <source>held back: quiet hours</source>
        <translation>zurückgehalten: Ruhezeit</translation>
    </message>
    <message>
        <source>held back: the screen was locked, or notifications were off</source>
        <translation>zurückgehalten: der Bildschirm war gesperrt, oder Benachrichtigungen waren aus</translation>
    </message>
    <message>
        <source>%1: no longer muted</source>
        <translation>%1: nicht mehr stumm</translation>
    </message>
    <message>
        <source>%1: muted</source>
        <translation>%1: stummgeschaltet</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>until it recovers</source>
        <translation>bis zur Erholung</translation>
    </message>
    <message>
        <source>%1: notify me when it&apos;s back</source>
        <translation>%1: melden, wenn er wieder da ist</translation>
    </message>
    <message>
        <source>%1: no longer notify me when it&apos;s back</source>
        <translation>%1: nicht mehr melden, wenn er wieder da ist</translation>
    </message>
    <message>
        <source>All checks paused</source>
        <translation>Alle Prüfungen angehalten</translation>
    </message>
    <message>
        <source>Checks resumed</source>
        <translation>Prüfungen laufen wieder</translation>
    </message>
    <message>
        <source>%1: acknowledged</source>
        <translation>%1: bestätigt</translation>
    </message>
    <message>
        <source>The lamp is in your system tray, beside the clock</source>
        <translation>Die Lampe ist im Systemabschnitt der Leiste, neben der Uhr</translation>
    </message>
    <message>
        <source>Click it to see this window. It notifies you when one of your services fails.</source>
        <translation>Ein Klick darauf zeigt dieses Fenster. Sie benachrichtigt Sie, wenn einer Ihrer Dienste ausfällt.</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>beginnt …</translation>
    </message>
    <message>
        <source>The configuration that could not be used was replaced</source>
        <translation>Die unbrauchbare Konfiguration wurde ersetzt</translation>
    </message>
    <message>
        <source>It is kept as %1</source>
        <translation>Sie bleibt als %1 erhalten</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>No web browser could be opened</source>
        <translation>Es ließ sich kein Webbrowser öffnen</translation>
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
        <source>Notification &amp;log…</source>
        <translation>&amp;Benachrichtigungsprotokoll …</translation>
    </message>
    <message>
        <source>&amp;Check all now</source>
        <translation>&amp;Alle jetzt prüfen</translation>
    </message>
    <message>
        <source>1 &amp;more service</source>
        <translation>1 &amp;weiterer Dienst</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::TrayNotifier</name>
    <message>
        <source>There is no tray icon that a message could come from</source>
        <translation>Es gibt kein Symbol im Infobereich, von dem eine Meldung kommen könnte</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::VerdictBanner</name>
    <message>
        <source>Verdict on all services</source>
        <translation>Befund über alle Dienste</translation>
    </message>
    <message>
        <source>&amp;Tell me when it&apos;s back</source>
        <translation>Melden, wenn &amp;wieder da</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>W&amp;arum?</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Mute all</source>
        <translation>Alle &amp;stumm</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::Watchdog</name>
    <message>
        <source>Monitoring had stalled and was restarted</source>
        <translation>Die Überwachung war stehen geblieben und wurde neu gestartet</translation>
    </message>
    <message>
        <source>A check of %1 hung; monitoring was restarted</source>
        <translation>Eine Prüfung von %1 hing; die Überwachung wurde neu gestartet</translation>
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
        <source>Start when I &amp;log in</source>
        <translation>Beim An&amp;melden starten</translation>
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
        <source>The lamp beside the clock shows whether these work, notifies you when one does not – and says whether it is them or you. You can change everything later.</source>
        <translation>Die Lampe neben der Uhr zeigt, ob sie funktionieren, benachrichtigt Sie, wenn nicht – und sagt, ob es am Anbieter oder an Ihnen liegt. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Checking this address…</source>
        <translation>Diese Adresse wird geprüft …</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every category</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Notify me about:</source>
        <translation>Be&amp;nachrichtigen über:</translation>
    </message>
    <message>
        <source>Which hosts Pilotlamp contacts</source>
        <translation>Wen Pilotlamp kontaktiert</translation>
    </message>
    <message>
        <source>Start &amp;watching</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message numerus="yes">
        <source>Use the %n suggested services only</source>
        <translation>
            <numerusform>Nur den %n vorgeschlagenen Dienst</numerusform>
            <numerusform>Nur die %n vorgeschlagenen Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 only</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Use %1 and %2 only</source>
        <translation>Nur %1 und %2</translation>
    </message>
    <message>
        <source>Not in the catalogue. Paste its web address to watch it anyway.</source>
        <translation>Nicht im Katalog. Fügen Sie die Webadresse ein, um ihn trotzdem zu beobachten.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing is selected: the lamp will stay grey</source>
        <translation>Nichts ist ausgewählt: die Lampe bleibt grau</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilotlamp only contacts: %1. After a failure also two test addresses.</source>
        <translation>Pilotlamp kontaktiert nur: %1. Nach einem Fehlschlag auch zwei Testadressen.</translation>
    </message>
    <message>
        <source>Found a status page (%1). Tick it to watch it.</source>
        <translation>Statusseite gefunden (%1). Haken Sie sie an, um sie zu beobachten.</translation>
    </message>
    <message>
        <source>No status page here. Tick it, and Pilotlamp checks the address itself.</source>
        <translation>Hier ist keine Statusseite. Mit einem Haken prüft Pilotlamp die Adresse selbst.</translation>
    </message>
    <message>
        <source>No answer could be read from this address: %1. Tick it to keep trying.</source>
        <translation>Von dieser Adresse war keine Antwort zu lesen: %1. Mit einem Haken versucht Pilotlamp es weiter.</translation>
    </message>
    <message>
        <source>Pilotlamp only contacts: %1. After a failure also two test addresses, and once the status page of their provider.</source>
        <translation>Pilotlamp kontaktiert nur: %1. Nach einem Fehlschlag auch zwei Testadressen, und einmal die Statusseite ihres Anbieters.</translation>
    </message>
    <message>
        <source>An address that you type is contacted to find out what it is.</source>
        <translation>Eine Adresse, die Sie eingeben, wird kontaktiert, um herauszufinden, was dort ist.</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::WhyPath</name>
    <message>
        <source>The path from this computer to the service</source>
        <translation>Der Weg von diesem Rechner zum Dienst</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::WindowBar</name>
    <message>
        <source>Nothing is checked while Pilotlamp is paused</source>
        <translation>Solange Pilotlamp pausiert, wird nichts geprüft</translation>
    </message>
    <message>
        <source>+ &amp;Add</source>
        <translation>+ &amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message numerus="yes">
        <source>Search %n services</source>
        <translation>
            <numerusform>%n Dienst durchsuchen</numerusform>
            <numerusform>%n Dienste durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pa&amp;used</source>
        <translation>Pa&amp;usiert</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>PluginResult</name>
    <message>
        <source>the plugin reports OK</source>
        <translation>das Plugin meldet OK</translation>
    </message>
    <message>
        <source>the plugin reports a warning</source>
        <translation>das Plugin meldet eine Warnung</translation>
    </message>
    <message>
        <source>the plugin reports a critical problem</source>
        <translation>das Plugin meldet ein kritisches Problem</translation>
    </message>
    <message>
        <source>the plugin could not determine the status</source>
        <translation>das Plugin konnte es nicht feststellen</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2</source>
        <translation>„%1“ ist nicht ausführbar: %2</translation>
    </message>
    <message>
        <source>“%1” crashed</source>
        <translation>„%1“ ist abgestürzt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” did not finish within %n s</source>
        <translation>
            <numerusform>„%1“ wurde nicht innerhalb von %n s fertig</numerusform>
            <numerusform>„%1“ wurde nicht innerhalb von %n s fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” wrote more than %2 kB</source>
        <translation>„%1“ hat mehr als %2 kB ausgegeben</translation>
    </message>
    <message>
        <source>“%1” ended with exit code %2; plugins use 0 to 3</source>
        <translation>„%1“ endete mit dem Code %2; Plugins verwenden 0 bis 3</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>the check waited too long in the local queue</source>
        <translation>die Prüfung wartete zu lange in der Warteschlange</translation>
    </message>
</context>
<context>
    <name>ProbeFacts</name>
    <message>
        <source>the certificate expires in %1 days</source>
        <translation>das Zertifikat läuft in %1 Tagen ab</translation>
    </message>
    <message>
        <source>the certificate expires today</source>
        <translation>das Zertifikat läuft heute ab</translation>
    </message>
    <message>
        <source>the certificate expires in 1 day</source>
        <translation>das Zertifikat läuft in einem Tag ab</translation>
    </message>
    <message>
        <source>slow: %1 after %2</source>
        <translation>langsam: %1 nach %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what happened, in how long</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>ProbeKind</name>
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
    <message>
        <source>Monitoring plugin (command)</source>
        <translation>Monitoring-Plugin (Befehl)</translation>
    </message>
    <message>
        <source>API key and models</source>
        <translation>API-Schlüssel und Modelle</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>Mail server (STARTTLS)</source>
        <translation>Mailserver (STARTTLS)</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Time server (NTP)</source>
        <translation>Zeitserver (NTP)</translation>
    </message>
    <message>
        <source>systemd unit</source>
        <translation>systemd-Unit</translation>
    </message>
    <message>
        <source>Domain registration</source>
        <translation>Registrierung einer Domain</translation>
    </message>
    <message>
        <source>gRPC health</source>
        <translation>gRPC-Zustand</translation>
    </message>
</context>
<context>
    <name>ProbeProblems</name>
    <message>
        <source>“protocol” must be auto, smtp or imap</source>
        <translation>„protocol“ muss auto, smtp oder imap sein</translation>
    </message>
    <message>
        <source>This port is encrypted from the start: use a check of type tls</source>
        <translation>Dieser Port ist von Anfang an verschlüsselt: eine Prüfung vom Typ tls verwenden</translation>
    </message>
    <message>
        <source>The address of a WebSocket starts with wss:// or ws://</source>
        <translation>Die Adresse eines WebSockets beginnt mit wss:// oder ws://</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>the feed declares XML entities, which are not allowed</source>
        <translation>der Feed deklariert XML-Entitäten, die nicht erlaubt sind</translation>
    </message>
    <message>
        <source>the answer is not well-formed XML (line %1)</source>
        <translation>die Antwort ist kein wohlgeformtes XML (Zeile %1)</translation>
    </message>
    <message>
        <source>the answer is not an RSS or Atom feed</source>
        <translation>die Antwort ist kein RSS- oder Atom-Feed</translation>
    </message>
    <message>
        <source>the answer is not readable text</source>
        <translation>die Antwort ist kein lesbarer Text</translation>
    </message>
    <message>
        <source>the answer is not in the format of %1</source>
        <translation>die Antwort hat nicht das Format von %1</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>got a web page instead of data</source>
        <translation>eine Webseite statt Daten</translation>
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
        <source>the query must return a number, or one per series</source>
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
        <source>the rule %1 cannot be evaluated: %2</source>
        <translation>die Regel %1 lässt sich nicht auswerten: %2</translation>
    </message>
    <message>
        <source>%1 has no alerting rule, so no alert can ever fire</source>
        <translation>%1 hat keine Alarmregel, also kann nie ein Alarm auslösen</translation>
    </message>
    <message>
        <source>partial answer: %1</source>
        <translation>unvollständige Antwort: %1</translation>
    </message>
    <message>
        <source>the query returns no series: try it in Prometheus, or use one that always returns a value</source>
        <translation>die Abfrage liefert keine Zeitreihe: probieren Sie sie in Prometheus aus oder verwenden Sie eine, die immer einen Wert liefert</translation>
    </message>
    <message>
        <source>the server does not show when it last received a value, so a stopped one is not noticed: let the key&apos;s user read the items of a host</source>
        <translation>der Server zeigt nicht, wann er zuletzt einen Wert erhalten hat, ein angehaltener fällt also nicht auf: geben Sie dem Benutzer des Schlüssels Leserecht auf die Datenpunkte eines Hosts</translation>
    </message>
    <message>
        <source>the server received no value in the last 24 hours: it may have stopped</source>
        <translation>der Server hat in den letzten 24 Stunden keinen Wert erhalten: vielleicht steht er</translation>
    </message>
    <message>
        <source>this key can see no hosts: give its user read access to the host groups</source>
        <translation>dieser Schlüssel sieht keine Hosts: geben Sie seinem Benutzer Leserecht auf die Hostgruppen</translation>
    </message>
    <message>
        <source>the whole host %1 is muted for %2 min: a Zabbix before 6.2 cannot mute only “%3”</source>
        <translation>der ganze Host %1 ist für %2 min stummgeschaltet: ein Zabbix vor 6.2 kann nicht nur „%3“ stummschalten</translation>
    </message>
    <message>
        <source>the newest entry does not say whether it is over: %1</source>
        <translation>der neueste Eintrag sagt nicht, ob es vorbei ist: %1</translation>
    </message>
    <message>
        <source>this is no status feed: none of its entries says whether something is wrong</source>
        <translation>das ist kein Status-Feed: keiner seiner Einträge sagt, ob etwas gestört ist</translation>
    </message>
    <message>
        <source>“%1” also matches components of %2: write Group/%1</source>
        <translation>„%1“ passt auch auf Komponenten von %2: schreiben Sie Gruppe/%1</translation>
    </message>
    <message>
        <source>%1: last result %2 d ago</source>
        <translation>%1: letztes Ergebnis vor %2 Tagen</translation>
    </message>
    <message>
        <source>%1: last result %2 h ago</source>
        <translation>%1: letztes Ergebnis vor %2 h</translation>
    </message>
    <message>
        <source>%1: last result %2 min ago</source>
        <translation>%1: letztes Ergebnis vor %2 min</translation>
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
        <source>The proxy port is not valid</source>
        <translation>Die Portnummer des Proxys ist ungültig</translation>
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
        <source>The proxy has no host name</source>
        <translation>Der Proxy hat keinen Hostnamen</translation>
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
        <source>The proxy has a user name but no secret</source>
        <translation>Der Proxy hat einen Benutzer, aber kein Geheimnis</translation>
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
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>slower than usual</source>
        <translation>langsamer als üblich</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>schwankend</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>last %1 h</source>
        <translation>letzte %1 h</translation>
    </message>
    <message>
        <source>%1: no checks</source>
        <translation>%1: keine Prüfungen</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 checks OK</source>
        <translation>%1: %2, %3 von %4 Prüfungen in Ordnung</translation>
    </message>
    <message>
        <source> · median %1 · 95th percentile %2</source>
        <translation> · Median %1 · 95. Perzentil %2</translation>
    </message>
    <message>
        <source> · usually %1</source>
        <translation> · üblich %1</translation>
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
        <source>%1, %2: %3 → %4%5</source>
        <comment>a time, checks, notifications before → after</comment>
        <translation>%1, %2: %3 → %4%5</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“service” is missing</source>
        <translation>„service“ fehlt</translation>
    </message>
    <message>
        <source>“at” is not a valid time (example: 2026-03-01T12:00:00Z)</source>
        <translation>„at“ ist keine gültige Zeit (Beispiel: 2026-03-01T12:00:00Z)</translation>
    </message>
    <message>
        <source>“status” must be unknown, online, maintenance, overload or offline</source>
        <translation>„status“ muss unknown, online, maintenance, overload oder offline sein</translation>
    </message>
    <message>
        <source>“check” must be a number from 0 to %1</source>
        <translation>„check“ muss eine Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>“error” is not a known error type</source>
        <translation>„error“ ist kein bekannter Fehlertyp</translation>
    </message>
    <message>
        <source>“responseMs” and “httpStatus” must be whole numbers</source>
        <translation>„responseMs“ und „httpStatus“ müssen ganze Zahlen sein</translation>
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
        <source>“%1” is not a policy key</source>
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
        <source>Online %1 of %2 watched</source>
        <translation>Erreichbar: %1 der beobachteten Zeit (%2)</translation>
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
        <source>This computer was offline: %1 (not counted)</source>
        <translation>Dieser Rechner war offline: %1 (zählt nicht)</translation>
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
        <source>Status page: incident</source>
        <translation>Statusseite: Störung</translation>
    </message>
    <message>
        <source>Status page: resolved</source>
        <translation>Statusseite: behoben</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Benachrichtigt</translation>
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
        <source>Status page: %1</source>
        <translation>Statusseite: %1</translation>
    </message>
    <message>
        <source>Own check: %1</source>
        <translation>Eigene Prüfung: %1</translation>
    </message>
    <message>
        <source>What their status page says</source>
        <translation>Was ihre Statusseite sagt</translation>
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
        <source>Own measurements</source>
        <translation>Eigene Messungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
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
        <source>“weekly” must name days, such as &quot;sat&quot; or [&quot;mon&quot;, &quot;thu&quot;], or “daily” must be true</source>
        <translation>„weekly“ muss Tage nennen, etwa &quot;sat&quot; oder [&quot;mon&quot;, &quot;thu&quot;], oder „daily“ muss true sein</translation>
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
        <source>your planned maintenance</source>
        <translation>Ihre geplante Wartung</translation>
    </message>
    <message>
        <source>planned by you until %1; %2</source>
        <translation>von Ihnen geplant bis %1; %2</translation>
    </message>
    <message>
        <source>depends on %1, which is down</source>
        <translation>hängt von %1 ab, das ausgefallen ist</translation>
    </message>
    <message>
        <source>answers, but should not: %1</source>
        <translation>antwortet, sollte aber nicht: %1</translation>
    </message>
    <message>
        <source>does not answer, as intended: %1</source>
        <translation>antwortet nicht, wie beabsichtigt: %1</translation>
    </message>
</context>
<context>
    <name>ShownStatus</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The status of %1 is unknown</source>
        <translation>Der Status von %1 ist unbekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch of time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (tomorrow)</source>
        <translation>%1 (morgen)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n days)</source>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>muted until it recovers</source>
        <translation>stumm, bis es wieder läuft</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>stumm bis %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>a problem the user has seen</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>tells you when it&apos;s back</source>
        <translation>meldet, wenn wieder da</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a service that is not checked</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Nothing reported</source>
        <translation>Nichts gemeldet</translation>
    </message>
</context>
<context>
    <name>Strain</name>
    <message numerus="yes">
        <source>%n services have problems</source>
        <translation>
            <numerusform>%n Dienst hat Probleme</numerusform>
            <numerusform>%n Dienste haben Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are slow</source>
        <translation>
            <numerusform>%n Dienst ist langsam</numerusform>
            <numerusform>%n Dienste sind langsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are degraded</source>
        <translation>
            <numerusform>%n Dienst ist beeinträchtigt</numerusform>
            <numerusform>%n Dienste sind beeinträchtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services have warnings</source>
        <translation>
            <numerusform>%n Dienst hat Warnungen</numerusform>
            <numerusform>%n Dienste haben Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are overloaded</source>
        <translation>
            <numerusform>%n Dienst ist überlastet</numerusform>
            <numerusform>%n Dienste sind überlastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a service</comment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>a service</comment>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>a service with warnings of its monitoring server</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <comment>a service</comment>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>%1 is slow</source>
        <translation>%1 ist langsam</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <translation>%1 ist beeinträchtigt</translation>
    </message>
    <message>
        <source>%1 has warnings</source>
        <translation>%1 hat Warnungen</translation>
    </message>
    <message>
        <source>%1 is overloaded</source>
        <translation>%1 ist überlastet</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is in maintenance</source>
        <translation>%1 ist in Wartung</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist online</translation>
    </message>
    <message numerus="yes">
        <source>%n services are down</source>
        <translation>
            <numerusform>%n Dienst ist ausgefallen</numerusform>
            <numerusform>%n Dienste sind ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are in maintenance</source>
        <translation>
            <numerusform>%n Dienst ist in Wartung</numerusform>
            <numerusform>%n Dienste sind in Wartung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are online</source>
        <translation>
            <numerusform>%n Dienst ist erreichbar</numerusform>
            <numerusform>%n Dienste sind erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n services is unknown</source>
        <translation>
            <numerusform>Der Status von %n Dienst ist unbekannt</numerusform>
            <numerusform>Der Status von %n Diensten ist unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketQuestion</name>
    <message>
        <source>the socket %1 does not exist</source>
        <translation>den Socket %1 gibt es nicht</translation>
    </message>
    <message>
        <source>no permission to use the socket %1</source>
        <translation>keine Berechtigung für den Socket %1</translation>
    </message>
    <message>
        <source>nothing listens on the socket %1</source>
        <translation>auf dem Socket %1 hört niemand</translation>
    </message>
    <message>
        <source>the server does not speak Livestatus</source>
        <translation>der Server spricht kein Livestatus</translation>
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
    <name>StatusNames</name>
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
        <translation>Schreiben Sie eine Liste von http-Adressen, oder lassen Sie den Schlüssel für die eingebauten weg</translation>
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
        <source>&quot;%1&quot; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>„%1“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2</source>
        <translation>„%1“ kann nicht %2 sein</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2</source>
        <translation>Schreiben Sie eine ganze Zahl von %1 bis %2</translation>
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
        <source>The address contains a user name or password, and the configuration is plain text</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort, und die Konfiguration ist Klartext</translation>
    </message>
    <message>
        <source>Leave it out and add &quot;auth&quot;: {&quot;type&quot;: &quot;basic&quot;, &quot;user&quot;: &quot;…&quot;, &quot;secret&quot;: &quot;NAME&quot;}; the password itself goes into the keyring (service editor, Authentication)</source>
        <translation>Lassen Sie es weg und ergänzen Sie &quot;auth&quot;: {&quot;type&quot;: &quot;basic&quot;, &quot;user&quot;: &quot;…&quot;, &quot;secret&quot;: &quot;NAME&quot;}; das Passwort selbst gehört in den Schlüsselbund (Dienst bearbeiten, Authentifizierung)</translation>
    </message>
    <message>
        <source>The address contains invisible characters</source>
        <translation>Die Adresse enthält unsichtbare Zeichen</translation>
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
        <source>The file is of another version than 1</source>
        <translation>Die Datei hat eine andere Version als 1</translation>
    </message>
    <message>
        <source>Use the program that wrote it, or write &quot;version&quot;: 1</source>
        <translation>Verwenden Sie das Programm, das sie schrieb, oder schreiben Sie &quot;version&quot;: 1</translation>
    </message>
    <message>
        <source>The services are not a list</source>
        <translation>Die Dienste sind keine Liste</translation>
    </message>
    <message>
        <source>Write &quot;services&quot;: [ … ]</source>
        <translation>Schreiben Sie &quot;services&quot;: [ … ]</translation>
    </message>
    <message>
        <source>The key &quot;preferences&quot; is not an object</source>
        <translation>„preferences“ ist kein Objekt</translation>
    </message>
    <message>
        <source>Write &quot;preferences&quot;: { }</source>
        <translation>Schreiben Sie &quot;preferences&quot;: { }</translation>
    </message>
    <message>
        <source>This service is not an object</source>
        <translation>Dieser Dienst ist kein Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;id&quot;: …, &quot;name&quot;: …, &quot;checks&quot;: [ ] }</source>
        <translation>Schreiben Sie { &quot;id&quot;: …, &quot;name&quot;: …, &quot;checks&quot;: [ ] }</translation>
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
        <translation>Schreiben Sie &quot;checks&quot;: [ … ]; die Liste darf leer sein</translation>
    </message>
    <message>
        <source>The service has no &quot;%1&quot;</source>
        <translation>Der Dienst hat keinen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;: &quot;…&quot;</source>
        <translation>Schreiben Sie &quot;%1&quot;: &quot;…&quot;</translation>
    </message>
    <message>
        <source>The &quot;%1&quot; is empty</source>
        <translation>&quot;%1&quot; ist leer</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Schreiben Sie einen Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid notify level</source>
        <translation>„%1“ ist keine gültige Meldestufe</translation>
    </message>
    <message>
        <source>Write all, outages or off</source>
        <translation>Schreiben Sie all, outages oder off</translation>
    </message>
    <message>
        <source>This check is not an object</source>
        <translation>Diese Prüfung ist kein Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;kind&quot;: …, &quot;url&quot;: … }</source>
        <translation>Schreiben Sie { &quot;kind&quot;: …, &quot;url&quot;: … }</translation>
    </message>
    <message>
        <source>Write one of the known kinds, for example &quot;http&quot; or &quot;statuspage&quot;</source>
        <translation>Schreiben Sie eine bekannte Art, zum Beispiel &quot;http&quot; oder &quot;statuspage&quot;</translation>
    </message>
    <message>
        <source>The check has no &quot;kind&quot;</source>
        <translation>Die Prüfung hat kein &quot;kind&quot;</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is not a text</source>
        <translation>„kind“ ist kein Text</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not known</source>
        <translation>Den Typ „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>The check has no &quot;url&quot;</source>
        <translation>Die Prüfung hat keine &quot;url&quot;</translation>
    </message>
    <message>
        <source>Write &quot;url&quot;: &quot;https://…&quot;</source>
        <translation>Schreiben Sie &quot;url&quot;: &quot;https://…&quot;</translation>
    </message>
    <message>
        <source>The &quot;url&quot; is not a text</source>
        <translation>Die &quot;url&quot; ist kein Text</translation>
    </message>
    <message>
        <source>Write the whole address, for example https://example.com/</source>
        <translation>Schreiben Sie die ganze Adresse, zum Beispiel https://example.com/</translation>
    </message>
    <message>
        <source>%1 s is below the shortest interval for this check; %2 s is used</source>
        <translation>%1 s liegt unter der kürzesten Zeit für diese Art; %2 s werden verwendet</translation>
    </message>
    <message>
        <source>Write %1 or more</source>
        <translation>Schreiben Sie %1 oder mehr</translation>
    </message>
    <message>
        <source>Write a list of patterns, for example [&quot;API/*&quot;, &quot;Login&quot;], or leave the key out</source>
        <translation>Schreiben Sie eine Liste von Mustern, zum Beispiel [&quot;API/*&quot;, &quot;Login&quot;], oder lassen Sie den Schlüssel weg</translation>
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
        <translation>Geben Sie diesem Dienst eine andere Kennung</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB</source>
        <translation>Die Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Verkleinern Sie sie</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object</source>
        <translation>Die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Write { &quot;version&quot;: 1, &quot;services&quot;: [ ] }</source>
        <translation>Schreiben Sie { &quot;version&quot;: 1, &quot;services&quot;: [ ] }</translation>
    </message>
    <message>
        <source>A colon is missing after a name</source>
        <translation>Nach einem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value</source>
        <translation>Schreiben Sie &quot;name&quot;: wert</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing between its values</source>
        <translation>Eine Liste ist nicht geschlossen, oder zwischen ihren Werten fehlt ein Komma</translation>
    </message>
    <message>
        <source>Add the missing comma or the closing ]</source>
        <translation>Ergänzen Sie das fehlende Komma oder die schließende ]</translation>
    </message>
    <message>
        <source>An object is not closed, a comma is missing, or a name has no quotes</source>
        <translation>Ein Objekt ist nicht geschlossen, ein Komma fehlt, oder ein Name hat keine Anführungszeichen</translation>
    </message>
    <message>
        <source>Add the missing comma, the quotes or the closing }</source>
        <translation>Ergänzen Sie das fehlende Komma, die Anführungszeichen oder die schließende }</translation>
    </message>
    <message>
        <source>Write the value, or remove the comma</source>
        <translation>Schreiben Sie den Wert, oder entfernen Sie das Komma</translation>
    </message>
    <message>
        <source>A text is not closed</source>
        <translation>Ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Add the closing quote on the same line</source>
        <translation>Ergänzen Sie das schließende Anführungszeichen in derselben Zeile</translation>
    </message>
    <message>
        <source>A backslash is followed by a character JSON does not know</source>
        <translation>Auf einen umgekehrten Schrägstrich folgt ein Zeichen, das JSON nicht kennt</translation>
    </message>
    <message>
        <source>Write \\ for a backslash</source>
        <translation>Schreiben Sie \\ für einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8</source>
        <translation>Der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>Speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>A number is malformed, or the file ends after it</source>
        <translation>Eine Zahl ist falsch geschrieben, oder die Datei endet nach ihr</translation>
    </message>
    <message>
        <source>Write the number as in 60 or 0.5</source>
        <translation>Schreiben Sie die Zahl wie in 60 oder 0.5</translation>
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
        <translation>Entfernen Sie es</translation>
    </message>
    <message>
        <source>This is not a JSON value</source>
        <translation>Dies ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>Use a text in quotes, a number, true, false, null, a list or an object; JSON has no comments</source>
        <translation>Verwenden Sie einen Text in Anführungszeichen, eine Zahl, true, false, null, eine Liste oder ein Objekt; JSON hat keine Kommentare</translation>
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
        <translation>Schreiben Sie mindestens { &quot;version&quot;: 1 }, oder entfernen Sie die Datei</translation>
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
        <source>Write the IP address of a DNS server, for example &quot;192.0.2.53&quot;</source>
        <translation>Schreiben Sie die IP-Adresse eines DNS-Servers, zum Beispiel &quot;192.0.2.53&quot;</translation>
    </message>
    <message>
        <source>The hook has no “on” list</source>
        <translation>Der Aufruf hat keine „on“-Liste</translation>
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
        <source>Write a list of ids; * matches any characters</source>
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
        <source>&quot;hostedOn&quot; is not a list of ids</source>
        <translation>„hostedOn“ ist keine Liste von Kennungen</translation>
    </message>
    <message>
        <source>Write for example [&quot;cloudflare&quot;]</source>
        <translation>Schreiben Sie zum Beispiel [&quot;cloudflare&quot;]</translation>
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
        <translation>%1 kann nicht verwendet werden: %2</translation>
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
        <translation>Schreiben Sie ein Element für jeden Status, zum Beispiel { &quot;offline&quot;: … }</translation>
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
        <translation>Schreiben Sie https://… oder /…</translation>
    </message>
    <message>
        <source>The shared lists are not a list</source>
        <translation>Die gemeinsamen Listen sind keine Liste</translation>
    </message>
    <message>
        <source>Write [&quot;https://…&quot;], or leave the key out</source>
        <translation>Schreiben Sie [&quot;https://…&quot;], oder lassen Sie den Schlüssel weg</translation>
    </message>
    <message>
        <source>it would send one of your secrets</source>
        <translation>sie würde eines Ihrer Geheimnisse senden</translation>
    </message>
    <message>
        <source>it would send %1 requests in your name</source>
        <translation>sie würde in Ihrem Namen %1-Anfragen senden</translation>
    </message>
    <message>
        <source>it would send headers or bodies of its own in your name</source>
        <translation>sie würde in Ihrem Namen eigene Header oder Inhalte senden</translation>
    </message>
    <message>
        <source>it contains “%1”; a shared list can only contain services</source>
        <translation>sie enthält „%1“; eine gemeinsame Liste darf nur Dienste enthalten</translation>
    </message>
    <message>
        <source>it contains more than %1 services</source>
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
        <source>it contains no services</source>
        <translation>sie enthält keine Dienste</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>it would use one of your client certificates</source>
        <translation>sie würde eines Ihrer Client-Zertifikate verwenden</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>es ist ein Link auf eine Datei, die es nicht gibt</translation>
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
    <message>
        <source>&quot;%1&quot; is not a known level</source>
        <translation>„%1“ ist keine bekannte Stufe</translation>
    </message>
    <message>
        <source>Write &quot;all&quot;, &quot;outages&quot; or &quot;off&quot;</source>
        <translation>Schreiben Sie „all“, „outages“ oder „off“</translation>
    </message>
    <message>
        <source>The port of the address is not a number from 1 to 65535</source>
        <translation>Der Port der Adresse ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known format</source>
        <translation>„%1“ ist kein bekanntes Format</translation>
    </message>
    <message>
        <source>Write one of %1</source>
        <translation>Schreiben Sie eines von %1</translation>
    </message>
    <message>
        <source>Only a url has a format</source>
        <translation>Nur eine url hat ein Format</translation>
    </message>
    <message>
        <source>Remove the format, or write a url instead of the command</source>
        <translation>Entfernen Sie das Format, oder schreiben Sie eine url statt des Befehls</translation>
    </message>
    <message>
        <source>Write a status for each word, for example {&quot;brownout&quot;: &quot;overload&quot;}</source>
        <translation>Schreiben Sie zu jedem Wort einen Status, zum Beispiel {&quot;brownout&quot;: &quot;overload&quot;}</translation>
    </message>
    <message>
        <source>Write a list of texts, for example [&quot;Sora&quot;]</source>
        <translation>Schreiben Sie eine Liste von Texten, zum Beispiel [&quot;Sora&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what it should be</source>
        <translation>&quot;%1&quot; ist nicht, was es sein soll</translation>
    </message>
    <message>
        <source>Write it as in config.schema.json</source>
        <translation>Schreiben Sie es wie in config.schema.json</translation>
    </message>
    <message>
        <source>it would run a program on this computer</source>
        <translation>sie würde ein Programm auf diesem Rechner ausführen</translation>
    </message>
    <message>
        <source>A value is missing, or there is a comma before a closing bracket</source>
        <translation>Ein Wert fehlt, oder vor einer schließenden Klammer steht ein Komma</translation>
    </message>
    <message>
        <source>Write the name of a model, for example &quot;Opus 4.6&quot;</source>
        <translation>Schreiben Sie den Namen eines Modells, zum Beispiel &quot;Opus 4.6&quot;</translation>
    </message>
    <message>
        <source>Remove it: checks of this kind have no severities</source>
        <translation>Entfernen Sie den Schlüssel: Prüfungen dieses Typs kennen keine Schweregrade</translation>
    </message>
    <message>
        <source>Write for example { &quot;acknowledged&quot;: false, &quot;host&quot;: &quot;^web&quot; }</source>
        <translation>Schreiben Sie zum Beispiel { &quot;acknowledged&quot;: false, &quot;host&quot;: &quot;^web&quot; }</translation>
    </message>
    <message>
        <source>Write a list of matchers, for example [&quot;team=web&quot;, &quot;severity!~info|none&quot;]</source>
        <translation>Schreiben Sie eine Liste von Vergleichen, zum Beispiel [&quot;team=web&quot;, &quot;severity!~info|none&quot;]</translation>
    </message>
    <message>
        <source>Write a regular expression in quotes, for example &quot;^web&quot;</source>
        <translation>Schreiben Sie einen regulären Ausdruck in Anführungszeichen, zum Beispiel &quot;^web&quot;</translation>
    </message>
    <message>
        <source>Write a list of hours from 1 to 720, for example [24, 1]</source>
        <translation>Schreiben Sie eine Liste von Stunden von 1 bis 720, zum Beispiel [24, 1]</translation>
    </message>
    <message>
        <source>The command names no program</source>
        <translation>Der Befehl nennt kein Programm</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>1 outage, %1</source>
        <translation>1 Ausfall, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outages, %1</source>
        <translation>
            <numerusform>%n Ausfall, %1</numerusform>
            <numerusform>%n Ausfälle, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not watched in this time</source>
        <translation>In dieser Zeit nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 % up (only offline counts)</source>
        <translation>%1 % verfügbar (nur Ausfälle zählen)</translation>
    </message>
    <message>
        <source>slow or degraded %1</source>
        <translation>langsam oder gestört %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>watched since %1</source>
        <translation>beobachtet seit %1</translation>
    </message>
</context>
<context>
    <name>Strip</name>
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
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you were offline %1</source>
        <translation>Sie waren %1 offline</translation>
    </message>
    <message>
        <source>%1 % up</source>
        <translation>%1 % verfügbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what was then</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 and %2 are down</source>
        <translation>%1 und %2 sind ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more components are down</source>
        <translation>
            <numerusform>%1 und %n weitere Komponente sind ausgefallen</numerusform>
            <numerusform>%1 und %n weitere Komponenten sind ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <translation>%1 ist beeinträchtigt</translation>
    </message>
    <message>
        <source>%1 and %2 are degraded</source>
        <translation>%1 und %2 sind beeinträchtigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more components are degraded</source>
        <translation>
            <numerusform>%1 und %n weitere Komponente sind beeinträchtigt</numerusform>
            <numerusform>%1 und %n weitere Komponenten sind beeinträchtigt</numerusform>
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
        <source>%1 and %n more components are under maintenance</source>
        <translation>
            <numerusform>%1 und %n weitere Komponente werden gewartet</numerusform>
            <numerusform>%1 und %n weitere Komponenten werden gewartet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 components are online, the others are unknown</source>
        <translation>%1 von %2 Komponenten sind erreichbar, die übrigen sind unbekannt</translation>
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
        <source>The page reports maintenance</source>
        <translation>Die Seite meldet eine Wartung</translation>
    </message>
    <message>
        <source>The page reports a problem</source>
        <translation>Die Seite meldet ein Problem</translation>
    </message>
    <message>
        <source>the selected components no longer exist on this page</source>
        <translation>die gewählten Komponenten gibt es auf dieser Seite nicht mehr</translation>
    </message>
    <message>
        <source>the page gives no status for the selected components</source>
        <translation>die Seite nennt keinen Status für die gewählten Komponenten</translation>
    </message>
    <message>
        <source>the page&apos;s status is not known to Pilotlamp</source>
        <translation>der Status der Seite ist Pilotlamp nicht bekannt</translation>
    </message>
    <message>
        <source>the page itself gives its status as unknown</source>
        <translation>die Seite gibt ihren Status selbst als unbekannt an</translation>
    </message>
    <message>
        <source>the page lists neither components nor a status</source>
        <translation>die Seite nennt weder Komponenten noch einen Status</translation>
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
        <source>All %n components are online</source>
        <translation>
            <numerusform>%n Komponente ist erreichbar</numerusform>
            <numerusform>Alle %n Komponenten sind erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its host %2 is down</source>
        <translation>%1: der Host %2 ist ausgefallen</translation>
    </message>
    <message>
        <source>the page gives no status for %1</source>
        <translation>die Seite nennt keinen Status für %1</translation>
    </message>
    <message>
        <source>%1 reports “%2”, which Pilotlamp does not know</source>
        <translation>%1 meldet „%2“, das Pilotlamp nicht kennt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the page&apos;s lists were not understood</source>
        <translation>
            <numerusform>%n Eintrag in den Listen der Seite wurde nicht verstanden</numerusform>
            <numerusform>%n Einträge in den Listen der Seite wurden nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the page lists %n more components than could be read</source>
        <translation>
            <numerusform>die Seite führt %n Komponente mehr, als gelesen werden konnte</numerusform>
            <numerusform>die Seite führt %n Komponenten mehr, als gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>the page&apos;s own word is “%1”, which Pilotlamp does not know</source>
        <translation>die Seite selbst meldet „%1“, das Pilotlamp nicht kennt</translation>
    </message>
    <message>
        <source>Recovering: %1</source>
        <translation>Erholt sich: %1</translation>
    </message>
    <message>
        <source>Open incident that names no component: %1</source>
        <translation>Offener Vorfall, der keine Komponente nennt: %1</translation>
    </message>
    <message>
        <source>nothing of what the page lists was understood</source>
        <translation>nichts von dem, was die Seite auflistet, wurde verstanden</translation>
    </message>
    <message>
        <source>%2 of %1 chosen components is not listed</source>
        <translation>%2 von %1 ausgewählten Komponenten ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>%2 of %1 chosen components are not listed</source>
        <translation>%2 von %1 ausgewählten Komponenten sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>one entry of the page&apos;s lists was not understood</source>
        <translation>ein Eintrag der Listen auf der Seite wurde nicht verstanden</translation>
    </message>
    <message>
        <source>the page lists one more component than could be read</source>
        <translation>die Seite führt eine Komponente mehr auf, als gelesen werden konnte</translation>
    </message>
    <message>
        <source>the exceptions of this check leave none of the page&apos;s components</source>
        <translation>die Ausnahmen dieser Prüfung lassen keine Komponente der Seite übrig</translation>
    </message>
    <message>
        <source>the page reports a problem in a component it does not list</source>
        <translation>die Seite meldet eine Störung in einer Komponente, die sie nicht aufführt</translation>
    </message>
    <message numerus="yes">
        <source>the filters of this check set aside all %n components</source>
        <translation>
            <numerusform>die Filter dieser Prüfung lassen die einzige Komponente weg (%n)</numerusform>
            <numerusform>die Filter dieser Prüfung lassen alle %n Komponenten weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n set aside by the filters of this check</source>
        <translation>
            <numerusform>; %n durch die Filter dieser Prüfung weggelassen</numerusform>
            <numerusform>; %n durch die Filter dieser Prüfung weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>answers, but not as %1</source>
        <translation>antwortet, aber nicht als %1</translation>
    </message>
    <message>
        <source>answers, but not as %1: %2</source>
        <translation>antwortet, aber nicht als %1: %2</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>antwortete: %1</translation>
    </message>
    <message>
        <source>agreed on a secure connection after STARTTLS</source>
        <translation>baute nach STARTTLS eine sichere Verbindung auf</translation>
    </message>
    <message>
        <source>a mail server (SMTP)</source>
        <translation>Mailserver (SMTP)</translation>
    </message>
    <message>
        <source>does not offer STARTTLS</source>
        <translation>bietet kein STARTTLS an</translation>
    </message>
    <message>
        <source>sends more in clear text after STARTTLS</source>
        <translation>sendet nach STARTTLS noch Klartext</translation>
    </message>
    <message>
        <source>a mail server (IMAP)</source>
        <translation>Mailserver (IMAP)</translation>
    </message>
    <message>
        <source>greeted with %1</source>
        <translation>meldete sich mit %1</translation>
    </message>
    <message>
        <source>an SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>answers, but not in HTTP</source>
        <translation>antwortet, aber nicht in HTTP</translation>
    </message>
    <message>
        <source>answers, but does not confirm the WebSocket</source>
        <translation>antwortet, bestätigt aber den WebSocket nicht</translation>
    </message>
    <message>
        <source>opened the WebSocket</source>
        <translation>öffnete den WebSocket</translation>
    </message>
    <message>
        <source>reports that it is serving</source>
        <translation>meldet, dass er in Betrieb ist</translation>
    </message>
    <message>
        <source>reports that it is not serving</source>
        <translation>meldet, dass er nicht in Betrieb ist</translation>
    </message>
    <message>
        <source>its health service does not know the status</source>
        <translation>sein Health-Dienst kennt den Zustand nicht</translation>
    </message>
    <message>
        <source>answers, but not in gRPC</source>
        <translation>antwortet, aber nicht in gRPC</translation>
    </message>
    <message>
        <source>answers in gRPC, but not about its health</source>
        <translation>antwortet in gRPC, aber nicht über seinen Zustand</translation>
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
    <message>
        <source>%1: %2 when last checked</source>
        <translation>%1: %2 (Stand der letzten Prüfung)</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>“tls” must be an object with “caFile”, “certificateFile” or “fingerprint”</source>
        <translation>„tls“ muss ein Objekt mit „caFile“, „certificateFile“ oder „fingerprint“ sein</translation>
    </message>
    <message>
        <source>“%1” must be an absolute path</source>
        <translation>„%1“ muss ein absoluter Pfad sein</translation>
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
        <source>%1 contains no PEM certificate</source>
        <translation>%1 enthält kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>%1 contains no PEM private key, or one with a passphrase</source>
        <translation>%1 enthält keinen privaten PEM-Schlüssel oder einen mit Passphrase</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
</context>
<context>
    <name>TrayHint</name>
    <message>
        <source>GNOME shows tray icons only with an extension: install the package gnome-shell-extension-appindicator, log out and in again, and switch it on in the Extensions app.</source>
        <translation>GNOME zeigt Symbole im Systemabschnitt nur mit einer Erweiterung: Installieren Sie das Paket gnome-shell-extension-appindicator, melden Sie sich neu an und schalten Sie es in der App „Erweiterungen“ ein.</translation>
    </message>
    <message>
        <source>Add the “System Tray” widget to a panel.</source>
        <translation>Fügen Sie einer Leiste das Miniprogramm „Systemabschnitt der Kontrollleiste“ hinzu.</translation>
    </message>
    <message>
        <source>Right-click the panel, choose Panel, Add New Items, and add the “Status Tray Plugin”.</source>
        <translation>Klicken Sie mit der rechten Maustaste auf die Leiste, wählen Sie „Leiste“, „Neue Elemente hinzufügen“ und fügen Sie das „Statussymbol-Plugin“ hinzu.</translation>
    </message>
    <message>
        <source>Right-click the panel, choose Add to Panel, and add the “Notification Area”.</source>
        <translation>Klicken Sie mit der rechten Maustaste auf die Leiste, wählen Sie „Zur Leiste hinzufügen“ und fügen Sie den „Benachrichtigungsbereich“ hinzu.</translation>
    </message>
    <message>
        <source>Add the “Status Notifier” plugin to the panel.</source>
        <translation>Fügen Sie der Leiste das Modul „Statusbenachrichtigung“ hinzu.</translation>
    </message>
    <message>
        <source>Add the tray (in waybar the module “tray”) to your panel, or start a panel that has one.</source>
        <translation>Fügen Sie Ihrer Leiste den Systemabschnitt hinzu (in waybar das Modul „tray“), oder starten Sie eine Leiste, die einen hat.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons at present</source>
        <translation>Dieser Desktop zeigt zurzeit keine Symbole im Systemabschnitt</translation>
    </message>
    <message>
        <source>Until then Pilotlamp stays in the window list; its title shows the status.</source>
        <translation>Bis dahin bleibt Pilotlamp in der Fensterliste; der Titel zeigt den Status.</translation>
    </message>
</context>
<context>
    <name>UnitProbe</name>
    <message>
        <source>systemd could not be queried: %1</source>
        <translation>systemd war nicht abfragbar: %1</translation>
    </message>
    <message>
        <source>there is no D-Bus connection to systemd</source>
        <translation>es gibt keine D-Bus-Verbindung zu systemd</translation>
    </message>
    <message>
        <source>this Pilotlamp was built without D-Bus, so it cannot query systemd</source>
        <translation>dieses Pilotlamp wurde ohne D-Bus gebaut und kann systemd nicht abfragen</translation>
    </message>
</context>
<context>
    <name>UnitState</name>
    <message>
        <source>the unit is %1: %2</source>
        <translation>die Unit ist %1: %2</translation>
    </message>
    <message>
        <source>the unit is %1</source>
        <translation>die Unit ist %1</translation>
    </message>
    <message>
        <source>systemd knows no unit of this name</source>
        <translation>systemd kennt keine Unit dieses Namens</translation>
    </message>
    <message>
        <source>The address is the full name of a unit, such as nginx.service</source>
        <translation>Die Adresse ist der volle Name einer Unit, etwa nginx.service</translation>
    </message>
    <message>
        <source>“userUnit” must be true or false</source>
        <translation>„userUnit“ muss true oder false sein</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>Enter a link that starts with https:// or http://, or leave it empty</source>
        <translation>Geben Sie einen Link ein, der mit https:// oder http:// beginnt, oder lassen Sie ihn leer</translation>
    </message>
    <message>
        <source>The address is longer than 4000 characters</source>
        <translation>Die Adresse ist länger als 4000 Zeichen</translation>
    </message>
    <message>
        <source>The address contains a space; remove it</source>
        <translation>Die Adresse enthält ein Leerzeichen; entfernen Sie es</translation>
    </message>
    <message>
        <source>Start the address with https:// or http://</source>
        <translation>Die Adresse mit https:// oder http:// beginnen</translation>
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
        <source>Enter the address to check</source>
        <translation>Geben Sie die zu prüfende Adresse ein</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>This is not a valid URL (example: https://example.com/)</source>
        <translation>Das ist keine gültige URL (Beispiel: https://example.com/)</translation>
    </message>
    <message>
        <source>Only https:// and http:// can be checked</source>
        <translation>Nur https:// und http:// können geprüft werden</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; enter them under Authentication, so that the password goes into the keyring</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg; geben Sie sie unter Authentifizierung ein, damit das Passwort in den Schlüsselbund kommt</translation>
    </message>
    <message>
        <source>Leave user name and password out of the link</source>
        <translation>Lassen Sie Benutzername und Passwort aus dem Link weg</translation>
    </message>
    <message>
        <source>Public status pages are checked at most every %1 s. Enter %1 or more.</source>
        <translation>Öffentliche Statusseiten werden höchstens alle %1 s geprüft. Geben Sie %1 oder mehr ein.</translation>
    </message>
    <message>
        <source>Choose a type that this version knows</source>
        <translation>Wählen Sie eine Art, die diese Version kennt</translation>
    </message>
    <message>
        <source>Words are taken as online, maintenance, overload, offline or unknown: brownout: overload</source>
        <translation>Wörter gelten als online, maintenance, overload, offline oder unknown: brownout: overload</translation>
    </message>
    <message>
        <source>A label filter is name=value, name!=value, name=~pattern or name!~pattern</source>
        <translation>Ein Label-Filter ist name=wert, name!=wert, name=~muster oder name!~muster</translation>
    </message>
    <message>
        <source>This type of server does not know that severity</source>
        <translation>Server dieses Typs kennen diese Schwere nicht</translation>
    </message>
    <message>
        <source>The filter “%1” is not a valid regular expression</source>
        <translation>Der Filter „%1“ ist kein gültiger regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>this computer was offline – checking again</source>
        <translation>dieser Rechner war offline – wird erneut geprüft</translation>
    </message>
    <message>
        <source>%1; status page reports no problem; failing from here</source>
        <translation>%1; Statusseite meldet kein Problem; von hier gestört</translation>
    </message>
    <message>
        <source>%1; status page reports no problem; slow from here</source>
        <translation>%1; Statusseite meldet kein Problem; von hier langsam</translation>
    </message>
    <message>
        <source>%1; status page reports no problem; slow from here for %2</source>
        <translation>%1; Statusseite meldet kein Problem; von hier seit %2 langsam</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 – checking again to confirm</source>
        <translation>%1 – wird zur Bestätigung erneut geprüft</translation>
    </message>
    <message>
        <source>the last answer is too old</source>
        <translation>die letzte Antwort ist zu alt</translation>
    </message>
    <message>
        <source>%1; works from this computer</source>
        <translation>%1; funktioniert von diesem Rechner</translation>
    </message>
    <message>
        <source>%1; status page: %2</source>
        <translation>%1; Statusseite: %2</translation>
    </message>
    <message>
        <source>%1; status page reports no problem; failing from here for %2</source>
        <translation>%1; Statusseite meldet kein Problem; von hier seit %2 gestört</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>failed to get the status: %1</source>
        <translation>Status nicht ermittelbar: %1</translation>
    </message>
    <message>
        <source>last check: %1 – checking again to confirm</source>
        <translation>letzte Prüfung: %1 – wird zur Bestätigung erneut geprüft</translation>
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
    <message numerus="yes">
        <source>Current settings: %n notifications in the last 7 days</source>
        <translation>
            <numerusform>Bisherige Einstellung: %n Meldung in den letzten 7 Tagen</numerusform>
            <numerusform>Bisherige Einstellung: %n Meldungen in den letzten 7 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New settings: %n notifications in the last 7 days instead of %1</source>
        <translation>
            <numerusform>Neue Einstellung: %n Meldung in den letzten 7 Tagen statt %1</numerusform>
            <numerusform>Neue Einstellung: %n Meldungen in den letzten 7 Tagen statt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>It&apos;s them</source>
        <translation>Ursache beim Anbieter</translation>
    </message>
    <message>
        <source>It&apos;s you</source>
        <translation>Es liegt an Ihnen</translation>
    </message>
    <message>
        <source>It&apos;s in between</source>
        <translation>Ursache auf dem Weg dazwischen</translation>
    </message>
    <message>
        <source>Can&apos;t tell yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>WhyNodes</name>
    <message>
        <source>OK</source>
        <comment>a step of the diagnosis</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the diagnosis</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a place on the way to a service</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a place on the way to a service</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>DNS</source>
        <comment>a place on the way to a service</comment>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Internet</source>
        <comment>a place on the way to a service</comment>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Their server</source>
        <translation>Deren Server</translation>
    </message>
    <message>
        <source>Their page</source>
        <translation>Deren Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step (reason)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
</context>
<context>
    <name>Elapsed</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::WrongVerdict</name>
    <message>
        <source>This verdict is wrong</source>
        <translation>Dieser Befund ist falsch</translation>
    </message>
    <message>
        <source>Nothing is sent. Names and addresses of your own network are hidden; passwords and keys are never in a report. Read it, then copy it into a bug report.</source>
        <translation>Nichts wird gesendet. Namen und Adressen Ihres eigenen Netzes sind verborgen; Passwörter und Schlüssel stehen nie in einem Bericht. Lesen Sie ihn und fügen Sie ihn dann in eine Fehlermeldung ein.</translation>
    </message>
    <message>
        <source>It works for me</source>
        <translation>Bei mir funktioniert es</translation>
    </message>
    <message>
        <source>It is down for me</source>
        <translation>Bei mir ist es ausgefallen</translation>
    </message>
    <message>
        <source>It is someone else&apos;s problem</source>
        <translation>Es ist das Problem von jemand anderem</translation>
    </message>
    <message>
        <source>The reason is wrong</source>
        <translation>Der Grund ist falsch</translation>
    </message>
    <message>
        <source>(Optional) how you know</source>
        <translation>(freiwillig) woran Sie es erkennen</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;What is true:</source>
        <translation>&amp;Was stimmt:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Anmerkung:</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>DetectionLead</name>
    <message>
        <source>Their page reported 1 incident when your own check saw it</source>
        <translation>Die Statusseite meldete 1 Vorfall, als Ihre eigene Prüfung ihn sah</translation>
    </message>
    <message>
        <source>Their page was %1 behind your own check (1 incident)</source>
        <translation>Die Statusseite war %1 später als Ihre eigene Prüfung (1 Vorfall)</translation>
    </message>
    <message>
        <source>Their page was %1 ahead of your own check (1 incident)</source>
        <translation>Die Statusseite war %1 früher als Ihre eigene Prüfung (1 Vorfall)</translation>
    </message>
    <message numerus="yes">
        <source>Their page is on average as quick as your own check (%n incidents)</source>
        <translation>
            <numerusform>Die Statusseite ist im Schnitt so schnell wie Ihre eigene Prüfung (%n Vorfall)</numerusform>
            <numerusform>Die Statusseite ist im Schnitt so schnell wie Ihre eigene Prüfung (%n Vorfälle)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their page is on average %1 behind your own check (%n incidents)</source>
        <translation>
            <numerusform>Die Statusseite ist im Schnitt %1 später als Ihre eigene Prüfung (%n Vorfall)</numerusform>
            <numerusform>Die Statusseite ist im Schnitt %1 später als Ihre eigene Prüfung (%n Vorfälle)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their page is on average %1 ahead of your own check (%n incidents)</source>
        <translation>
            <numerusform>Die Statusseite ist im Schnitt %1 früher als Ihre eigene Prüfung (%n Vorfall)</numerusform>
            <numerusform>Die Statusseite ist im Schnitt %1 früher als Ihre eigene Prüfung (%n Vorfälle)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 outage you measured was never on their page</source>
        <translation>1 von Ihnen gemessener Ausfall stand nie auf der Statusseite</translation>
    </message>
    <message numerus="yes">
        <source>%n outages you measured were never on their page</source>
        <translation>
            <numerusform>%n von Ihnen gemessener Ausfall stand nie auf der Statusseite</numerusform>
            <numerusform>%n von Ihnen gemessene Ausfälle standen nie auf der Statusseite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>1 outage</source>
        <translation>1 Ausfall</translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%n Ausfall</numerusform>
            <numerusform>%n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week: no outages</source>
        <translation>Ihre Woche: keine Ausfälle</translation>
    </message>
    <message>
        <source>Your week: %1</source>
        <translation>Ihre Woche: %1</translation>
    </message>
    <message>
        <source>%1 while you were at the computer</source>
        <translation>%1, während Sie am Rechner waren</translation>
    </message>
    <message>
        <source>Most affected: %1, %2</source>
        <translation>Am stärksten betroffen: %1, %2</translation>
    </message>
    <message>
        <source>Slowest: %1, %2 ms</source>
        <translation>Am langsamsten: %1, %2 ms</translation>
    </message>
    <message>
        <source>Late to report: %1, %2 behind your own check</source>
        <translation>Spät gemeldet: %1, %2 nach Ihrer eigenen Prüfung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Services: %1, outages: %2</source>
        <translation>Dienste: %1, Ausfälle: %2</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Ausgefallen: %1</translation>
    </message>
    <message>
        <source>Slow or degraded: %1</source>
        <translation>Langsam oder eingeschränkt: %1</translation>
    </message>
    <message>
        <source>It is not known when you were at this computer</source>
        <translation>Wann Sie an diesem Rechner waren, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Cost you: nothing, in %1 at this computer</source>
        <translation>Hat Sie gekostet: nichts, in %1 an diesem Rechner</translation>
    </message>
    <message>
        <source>Cost you: %1 of %2 at this computer</source>
        <translation>Hat Sie gekostet: %1 von %2 an diesem Rechner</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The newest %1 of %2 outages</source>
        <translation>Die neuesten %1 von %2 Ausfällen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Slow or degraded</source>
        <translation>Langsam oder eingeschränkt</translation>
    </message>
    <message>
        <source>Cost you</source>
        <translation>Hat Sie gekostet</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht überwacht</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Am langsamsten</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Late to report it</source>
        <translation>Spät gemeldet</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Status digest</source>
        <translation>Statusübersicht</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1: down (their page)</source>
        <translation>%1: ausgefallen (laut Statusseite)</translation>
    </message>
    <message>
        <source>%1: degraded (their page)</source>
        <translation>%1: eingeschränkt (laut Statusseite)</translation>
    </message>
    <message>
        <source>%1: maintenance (their page)</source>
        <translation>%1: Wartung (laut Statusseite)</translation>
    </message>
    <message>
        <source>%1: online (their page)</source>
        <translation>%1: erreichbar (laut Statusseite)</translation>
    </message>
    <message>
        <source>%1: nothing reported</source>
        <translation>%1: nichts gemeldet</translation>
    </message>
    <message>
        <source>and 1 more model</source>
        <translation>und 1 weiteres Modell</translation>
    </message>
    <message numerus="yes">
        <source>and %n more models</source>
        <translation>
            <numerusform>und %n weiteres Modell</numerusform>
            <numerusform>und %n weitere Modelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyWord</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services on %1 answer about %2 % slower than usual: %3. Nothing is down.</source>
        <translation>
            <numerusform>%n Dienst auf %1 antwortet etwa %2 % langsamer als üblich: %3. Nichts ist ausgefallen.</numerusform>
            <numerusform>%n Dienste auf %1 antworten etwa %2 % langsamer als üblich: %3. Nichts ist ausgefallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ComponentDetails</name>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>letzte Prüfung %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <translation>Bestätigt %1</translation>
    </message>
    <message>
        <source>In a downtime until %1</source>
        <translation>In einer Wartungszeit bis %1</translation>
    </message>
    <message>
        <source>In a downtime</source>
        <translation>In einer Wartungszeit</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>wechselt ständig</translation>
    </message>
    <message>
        <source>passive: its results come from elsewhere</source>
        <translation>passiv: andere liefern die Ergebnisse</translation>
    </message>
    <message>
        <source>notifications are turned off on the server</source>
        <translation>Benachrichtigungen sind auf dem Server abgeschaltet</translation>
    </message>
    <message>
        <source>its host is down</source>
        <translation>der Host ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Performance data: %1</source>
        <translation>Messwerte: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Contact groups: %1</source>
        <translation>Kontaktgruppen: %1</translation>
    </message>
    <message>
        <source>Run&amp;book</source>
        <translation>Run&amp;book</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>Details of the component</source>
        <translation>Einzelheiten der Komponente</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::FiltersEditor</name>
    <message>
        <source>(Optional) a regular expression</source>
        <translation>(Optional) ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>All components but:</source>
        <translation>Alle Komponenten außer:</translation>
    </message>
    <message>
        <source>(Optional) one per line: Sora, Beta/*</source>
        <translation>(Optional) je Zeile eine: Sora, Beta/*</translation>
    </message>
    <message>
        <source>Ignore incidents with:</source>
        <translation>Vorfälle übergehen mit:</translation>
    </message>
    <message>
        <source>(Optional) words in their title: Sora, login</source>
        <translation>(Optional) Wörter im Titel: Sora, login</translation>
    </message>
    <message>
        <source>Take words as:</source>
        <translation>Wörter verstehen als:</translation>
    </message>
    <message>
        <source>(Optional) one per line: brownout: overload</source>
        <translation>(Optional) je Zeile eines: brownout: overload</translation>
    </message>
    <message>
        <source>Problems from:</source>
        <translation>Probleme ab:</translation>
    </message>
    <message>
        <source>Only problems that last:</source>
        <translation>Nur Probleme, die dauern:</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <source>Show what is acknowledged</source>
        <translation>Bestätigtes zeigen</translation>
    </message>
    <message>
        <source>Show what is in a downtime or silenced</source>
        <translation>Zeigen, was in einer Wartungszeit oder stumm ist</translation>
    </message>
    <message>
        <source>Show what the server has not confirmed yet</source>
        <translation>Zeigen, was der Server noch nicht bestätigt hat</translation>
    </message>
    <message>
        <source>Show what is flapping</source>
        <translation>Zeigen, was ständig wechselt</translation>
    </message>
    <message>
        <source>Show what has notifications turned off</source>
        <translation>Zeigen, wofür Benachrichtigungen abgeschaltet sind</translation>
    </message>
    <message>
        <source>Show services of hosts that are down</source>
        <translation>Dienste ausgefallener Hosts zeigen</translation>
    </message>
    <message>
        <source>Hosts:</source>
        <translation>Hosts:</translation>
    </message>
    <message>
        <source>… but not:</source>
        <translation>… aber nicht:</translation>
    </message>
    <message>
        <source>Services:</source>
        <translation>Dienste:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Ausgabe:</translation>
    </message>
    <message>
        <source>Host and service groups:</source>
        <translation>Host- und Dienstgruppen:</translation>
    </message>
    <message>
        <source>All, or names: linux, web-*</source>
        <translation>Alle, oder Namen: linux, web-*</translation>
    </message>
    <message>
        <source>Contact groups:</source>
        <translation>Kontaktgruppen:</translation>
    </message>
    <message>
        <source>All, or names: admins</source>
        <translation>Alle, oder Namen: admins</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Labels:</translation>
    </message>
    <message>
        <source>(Optional) one per line: team=web, env!~test.*</source>
        <translation>(Optional) je Zeile eines: team=web, env!~test.*</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>any severity</source>
        <translation>jeder Schwere</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>their server asked to wait</source>
        <translation>ihr Server hat darum gebeten zu warten</translation>
    </message>
    <message>
        <source>their server gets too many requests</source>
        <translation>ihr Server bekommt zu viele Anfragen</translation>
    </message>
    <message>
        <source>their page keeps rejecting requests</source>
        <translation>ihre Seite weist Anfragen immer wieder ab</translation>
    </message>
    <message>
        <source>their page blocks programs</source>
        <translation>ihre Seite sperrt Programme aus</translation>
    </message>
    <message>
        <source>its last answer did not end</source>
        <translation>die letzte Antwort hatte kein Ende</translation>
    </message>
    <message>
        <source>less often on a metered connection</source>
        <translation>seltener bei einer getakteten Verbindung</translation>
    </message>
    <message>
        <source>less often on battery</source>
        <translation>seltener im Akkubetrieb</translation>
    </message>
    <message>
        <source>less often while the screen is locked</source>
        <translation>seltener, solange der Bildschirm gesperrt ist</translation>
    </message>
</context>
<context>
    <name>OwnAction</name>
    <message>
        <source>“%1” is not a list of texts</source>
        <translation>„%1“ ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>Write a list of texts, or leave the key out</source>
        <translation>Schreiben Sie eine Liste von Texten oder lassen Sie den Schlüssel weg</translation>
    </message>
    <message>
        <source>“%1” is not a status</source>
        <translation>„%1“ ist kein Status</translation>
    </message>
    <message>
        <source>Write online, maintenance, overload, offline or unknown</source>
        <translation>Schreiben Sie online, maintenance, overload, offline oder unknown</translation>
    </message>
    <message>
        <source>“enabled” must be true or false</source>
        <translation>„enabled“ muss true oder false sein</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>“%1” is not a known type of action</source>
        <translation>„%1“ ist keine Art von Aktion</translation>
    </message>
    <message>
        <source>Write open, copy, ssh or run</source>
        <translation>Schreiben Sie open, copy, ssh oder run</translation>
    </message>
    <message>
        <source>The command names no program</source>
        <translation>Der Befehl nennt kein Programm</translation>
    </message>
    <message>
        <source>Write the program and each argument in quotes, in one list</source>
        <translation>Schreiben Sie das Programm und jedes Argument in Anführungszeichen, in einer Liste</translation>
    </message>
    <message>
        <source>The action has no “target”</source>
        <translation>Die Aktion hat kein „target“</translation>
    </message>
    <message>
        <source>Write an address, a text or a host, such as {host}</source>
        <translation>Schreiben Sie eine Adresse, einen Text oder einen Rechner, etwa {host}</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>Das ist keine Web-Adresse</translation>
    </message>
    <message>
        <source>Write the whole address with https://</source>
        <translation>Schreiben Sie die ganze Adresse mit https://</translation>
    </message>
    <message>
        <source>%1 is not a known placeholder</source>
        <translation>%1 ist kein bekannter Platzhalter</translation>
    </message>
    <message>
        <source>Known are {host}, {name}, {group}, {service}, {status}, {output}, {link}, {id} and {label:NAME}</source>
        <translation>Bekannt sind {host}, {name}, {group}, {service}, {status}, {output}, {link}, {id} und {label:NAME}</translation>
    </message>
    <message>
        <source>The action has no name</source>
        <translation>Die Aktion hat keinen Namen</translation>
    </message>
    <message>
        <source>Write the menu text</source>
        <translation>Schreiben Sie den Text für das Menü</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 begins with a dash or holds control characters</source>
        <translation>%1 beginnt mit einem Strich oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>The actions are not a list</source>
        <translation>Die Aktionen sind keine Liste</translation>
    </message>
    <message>
        <source>Write a list of objects</source>
        <translation>Schreiben Sie eine Liste von Objekten</translation>
    </message>
    <message>
        <source>a host cannot begin with a dash</source>
        <translation>ein Rechner kann nicht mit einem Strich beginnen</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::ActionsSection</name>
    <message>
        <source>Add your own entries to the menu of a component.</source>
        <translation>Fügen Sie dem Menü einer Komponente eigene Einträge hinzu.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add &amp;action</source>
        <translation>&amp;Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve action</source>
        <translation>Aktion &amp;entfernen</translation>
    </message>
    <message>
        <source>SSH to the host</source>
        <translation>SSH zum Rechner</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Menu text</source>
        <translation>Text im Menü</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Eine Adresse öffnen</translation>
    </message>
    <message>
        <source>Copy a text</source>
        <translation>Einen Text kopieren</translation>
    </message>
    <message>
        <source>SSH in a terminal</source>
        <translation>SSH in einem Terminal</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Ein Programm starten</translation>
    </message>
    <message>
        <source>Do:</source>
        <translation>Tun:</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Ziel:</translation>
    </message>
    <message>
        <source>The program, then one argument per line</source>
        <translation>Das Programm, dann je Zeile ein Argument</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>Services:</source>
        <translation>Dienste:</translation>
    </message>
    <message>
        <source>All services, or IDs such as shop, mail*</source>
        <translation>Alle Dienste, oder Kennungen wie shop, mail*</translation>
    </message>
    <message>
        <source>Components:</source>
        <translation>Komponenten:</translation>
    </message>
    <message>
        <source>All components, or names such as web*, db/disk</source>
        <translation>Alle Komponenten, oder Namen wie web*, db/disk</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Every status, or words such as offline, overload</source>
        <translation>Jeder Status, oder Wörter wie offline, overload</translation>
    </message>
    <message>
        <source>No actions yet. “Add action” starts with an SSH session to the host; change it as you like.</source>
        <translation>Noch keine Aktionen. „Aktion hinzufügen“ beginnt mit einer SSH-Sitzung zum Host; ändern Sie sie nach Belieben.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>the server lists no such component</source>
        <translation>der Server führt keine solche Komponente</translation>
    </message>
    <message>
        <source>several components have this name; write one of %1</source>
        <translation>mehrere Komponenten heißen so; schreiben Sie eine von %1</translation>
    </message>
    <message>
        <source>no such service in the configuration</source>
        <translation>kein solcher Dienst in der Konfiguration</translation>
    </message>
    <message>
        <source>comes from the shared list %1, which is read-only here</source>
        <translation>kommt aus der gemeinsamen Liste %1, die hier nur gelesen wird</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>none of its checks reads a server that supports this action</source>
        <translation>keine seiner Prüfungen liest einen Server, der das unterstützt</translation>
    </message>
    <message>
        <source>already watched as “%1”</source>
        <translation>wird schon als „%1“ beobachtet</translation>
    </message>
    <message>
        <source>another service has this name; choose a different one with --name</source>
        <translation>ein anderer Dienst heißt so; wählen Sie mit --name einen anderen Namen</translation>
    </message>
    <message>
        <source>another service has this id</source>
        <translation>ein anderer Dienst hat diese Kennung</translation>
    </message>
    <message>
        <source>Added %1 (%2) to %3: %4</source>
        <translation>%1 (%2) in %3 aufgenommen: %4</translation>
    </message>
    <message>
        <source>a slash is missing; write %1://%2</source>
        <translation>ein Schrägstrich fehlt; schreiben Sie %1://%2</translation>
    </message>
    <message>
        <source>not a valid URL (example: https://example.com/)</source>
        <translation>keine gültige URL (Beispiel: https://example.com/)</translation>
    </message>
    <message>
        <source>no kind is called “%1”</source>
        <translation>keine Art heißt „%1“</translation>
    </message>
    <message>
        <source>needs the name of a service or a web address</source>
        <translation>braucht den Namen eines Dienstes oder eine Webadresse</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>You can give its web address instead</source>
        <translation>Sie können stattdessen seine Webadresse angeben</translation>
    </message>
    <message>
        <source>a shared list could not be used</source>
        <translation>eine gemeinsame Liste konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>using the last good copy</source>
        <translation>die letzte gute Kopie wird verwendet</translation>
    </message>
    <message>
        <source>“%1” has no such option; see pilotlampctl %1 --help</source>
        <translation>„%1“ hat keine solche Option; siehe pilotlampctl %1 --help</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>unexpected argument for “%1”</source>
        <translation>unerwartetes Argument für „%1“</translation>
    </message>
    <message>
        <source>put -- before the command: pilotlampctl run -- CMD…</source>
        <translation>setzen Sie -- vor den Befehl: pilotlampctl run -- CMD…</translation>
    </message>
    <message>
        <source>unknown option; see pilotlampctl --help</source>
        <translation>unbekannte Option; siehe pilotlampctl --help</translation>
    </message>
    <message>
        <source>a command is needed; see pilotlampctl --help</source>
        <translation>ein Befehl wird gebraucht; siehe pilotlampctl --help</translation>
    </message>
    <message>
        <source>no such command; see pilotlampctl --help</source>
        <translation>kein solcher Befehl; siehe pilotlampctl --help</translation>
    </message>
    <message>
        <source>Run every check once and print the result</source>
        <translation>Jede Prüfung einmal ausführen und das Ergebnis ausgeben</translation>
    </message>
    <message>
        <source>Run the whole monitor here and print one line per change</source>
        <translation>Die ganze Überwachung hier ausführen; eine Zeile je Änderung</translation>
    </message>
    <message>
        <source>Find out why: network, DNS, connection, encryption, answer, content, status page</source>
        <translation>Die Ursache finden: Netz, DNS, Verbindung, Verschlüsselung, Antwort, Inhalt, Statusseite</translation>
    </message>
    <message>
        <source>Run a command; if it fails, say whether it is them or you</source>
        <translation>Einen Befehl ausführen; scheitert er, sagen, ob es am Dienst oder an Ihnen liegt</translation>
    </message>
    <message>
        <source>Print a symbol and a count for shell prompts and status lines</source>
        <translation>Ein Symbol und eine Zahl für Eingabezeilen und Statusleisten ausgeben</translation>
    </message>
    <message>
        <source>List the configured services</source>
        <translation>Die eingerichteten Dienste auflisten</translation>
    </message>
    <message>
        <source>Add a service by its address, or by its name in the catalogue</source>
        <translation>Einen Dienst mit seiner Adresse oder seinem Namen im Katalog aufnehmen</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Einen Dienst ändern</translation>
    </message>
    <message>
        <source>Remove a service</source>
        <translation>Einen Dienst entfernen</translation>
    </message>
    <message>
        <source>Open the page of a service in the browser</source>
        <translation>Die Seite eines Dienstes im Browser öffnen</translation>
    </message>
    <message>
        <source>Print the planned maintenance of the services as an iCalendar file</source>
        <translation>Die geplanten Wartungen der Dienste als iCalendar-Datei ausgeben</translation>
    </message>
    <message>
        <source>Parse a saved status page (&quot;-&quot; reads stdin)</source>
        <translation>Eine gespeicherte Statusseite auswerten („-“ liest die Standardeingabe)</translation>
    </message>
    <message>
        <source>Replay recorded checks and show which notifications would have been sent</source>
        <translation>Aufgezeichnete Prüfungen abspielen und zeigen, welche Benachrichtigungen gekommen wären</translation>
    </message>
    <message>
        <source>Find out which type of status page this is</source>
        <translation>Feststellen, welche Art von Statusseite das ist</translation>
    </message>
    <message>
        <source>List services that can be added by name: name, type, address</source>
        <translation>Dienste auflisten, die sich mit Namen aufnehmen lassen: Name, Art, Adresse</translation>
    </message>
    <message>
        <source>Write an outage report; --redact hides private host names</source>
        <translation>Einen Bericht über einen Ausfall schreiben; --redact verbirgt private Hostnamen</translation>
    </message>
    <message>
        <source>Summarise a week: outages, what they cost you, the slowest, and whose status page was late</source>
        <translation>Eine Woche zusammenfassen: Ausfälle, was sie gekostet haben, die langsamsten Dienste, verspätete Statusseiten</translation>
    </message>
    <message>
        <source>Show the history of a service; --notices: notifications sent (of all services without SERVICE); --impact: downtime per month while you were active</source>
        <translation>Den Verlauf eines Dienstes zeigen; --notices: Benachrichtigungen (ohne SERVICE die aller Dienste); --impact: Ausfallzeit je Monat, in der Sie aktiv waren</translation>
    </message>
    <message>
        <source>Acknowledge problems on a monitoring server, plan or end a downtime there, have it check again</source>
        <translation>Probleme auf einem Überwachungsserver bestätigen, dort Wartungszeiten planen oder beenden, neu prüfen lassen</translation>
    </message>
    <message>
        <source>Check, import or export the configuration</source>
        <translation>Die Konfiguration prüfen, importieren oder exportieren</translation>
    </message>
    <message>
        <source>Show the status of the running tray (exit code 0 if it is running)</source>
        <translation>Den Status des laufenden Pilotlamp zeigen (Rückgabewert 0, wenn es läuft)</translation>
    </message>
    <message>
        <source>Have the running tray check everything now</source>
        <translation>Das laufende Pilotlamp jetzt alles prüfen lassen</translation>
    </message>
    <message>
        <source>Pause the checks of the running tray; 0 resumes them</source>
        <translation>Die Prüfungen des laufenden Pilotlamp anhalten; 0 setzt sie fort</translation>
    </message>
    <message>
        <source>Mute the notifications of a service for a time</source>
        <translation>Die Benachrichtigungen eines Dienstes eine Zeit lang stummschalten</translation>
    </message>
    <message>
        <source>Wait until the running tray says it is online, then run CMD and exit with its code</source>
        <translation>Warten, bis das laufende Pilotlamp ihn erreichbar meldet, dann CMD ausführen und mit dessen Rückgabewert enden</translation>
    </message>
    <message>
        <source>Test what Pilotlamp needs on this computer, and say what helps</source>
        <translation>Testen, was Pilotlamp auf diesem Rechner braucht, und sagen, was hilft</translation>
    </message>
    <message>
        <source>Answer an AI assistant over the Model Context Protocol</source>
        <translation>Einem KI-Assistenten über das Model Context Protocol antworten</translation>
    </message>
    <message>
        <source>Print the completion script of a shell</source>
        <translation>Das Vervollständigungsskript einer Shell ausgeben</translation>
    </message>
    <message>
        <source>Show help</source>
        <translation>Hilfe anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1: not created yet; the first start will watch %n services</source>
        <translation>
            <numerusform>%1: noch nicht angelegt; der erste Start beobachtet %n Dienst</numerusform>
            <numerusform>%1: noch nicht angelegt; der erste Start beobachtet %n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: valid, %n services</source>
        <translation>
            <numerusform>%1: gültig, %n Dienst</numerusform>
            <numerusform>%1: gültig, %n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a FILE</source>
        <translation>braucht eine Datei (FILE)</translation>
    </message>
    <message>
        <source>expected one of check, import FILE, export [FILE]</source>
        <translation>erwartet wird eines von check, import FILE, export [FILE]</translation>
    </message>
    <message>
        <source>%1; repair it or move it away first</source>
        <translation>%1; reparieren Sie sie oder verschieben Sie sie zuerst</translation>
    </message>
    <message>
        <source>not a valid web address (example: https://status.example.com/)</source>
        <translation>keine gültige Webadresse (Beispiel: https://status.example.com/)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>unknown desktop</source>
        <translation>unbekannter Desktop</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>no graphical session</source>
        <translation>keine grafische Sitzung</translation>
    </message>
    <message>
        <source>the tray icon needs one; pilotlampctl works without</source>
        <translation>das Symbol in der Leiste braucht eine; pilotlampctl kommt ohne aus</translation>
    </message>
    <message>
        <source>no D-Bus session bus</source>
        <translation>kein D-Bus-Sitzungsbus</translation>
    </message>
    <message>
        <source>start the session with dbus-run-session, or log in through a display manager</source>
        <translation>starten Sie die Sitzung mit dbus-run-session, oder melden Sie sich über einen Anmeldebildschirm an</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Systemabschnitt</translation>
    </message>
    <message>
        <source>icons are shown</source>
        <translation>Symbole werden gezeigt</translation>
    </message>
    <message>
        <source>install the GNOME extension “AppIndicator and KStatusNotifierItem Support”</source>
        <translation>installieren Sie die GNOME-Erweiterung „AppIndicator and KStatusNotifierItem Support“</translation>
    </message>
    <message>
        <source>add a system tray to the panel; without one Pilotlamp shows its window instead</source>
        <translation>fügen Sie der Leiste einen Systemabschnitt hinzu; ohne ihn zeigt Pilotlamp stattdessen sein Fenster</translation>
    </message>
    <message>
        <source>left to the system: built without D-Bus</source>
        <translation>dem System überlassen: ohne D-Bus gebaut</translation>
    </message>
    <message>
        <source>no system tray for icons (StatusNotifierItem)</source>
        <translation>kein Systemabschnitt für Symbole (StatusNotifierItem)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>no notification server is running</source>
        <translation>kein Benachrichtigungsdienst läuft</translation>
    </message>
    <message>
        <source>install one, such as dunst or mako; until then notifications are shown in Pilotlamp&apos;s window</source>
        <translation>installieren Sie einen, etwa dunst oder mako; bis dahin stehen Benachrichtigungen im Fenster von Pilotlamp</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <translation>kein Schlüsselbund läuft</translation>
    </message>
    <message>
        <source>needed only for passwords and keys: install gnome-keyring, KWallet or KeePassXC; without one they can be kept in a private file</source>
        <translation>nur für Passwörter und Schlüssel nötig: installieren Sie gnome-keyring, KWallet oder KeePassXC; ohne Schlüsselbund lassen sie sich in einer privaten Datei aufbewahren</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed for this user</source>
        <translation>diesem Benutzer nicht erlaubt</translation>
    </message>
    <message>
        <source>needed only for ping checks: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;</source>
        <translation>nur für Ping-Prüfungen nötig: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>%1: not created yet</source>
        <translation>%1: noch nicht angelegt</translation>
    </message>
    <message>
        <source>run pilotlampctl config check</source>
        <translation>führen Sie pilotlampctl config check aus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>move the file away; a new one is then created</source>
        <translation>verschieben Sie die Datei; dann wird eine neue angelegt</translation>
    </message>
    <message numerus="yes">
        <source>running, %n services</source>
        <translation>
            <numerusform>läuft, %n Dienst</numerusform>
            <numerusform>läuft, %n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>not running with this configuration</source>
        <translation>läuft nicht mit dieser Konfiguration</translation>
    </message>
    <message>
        <source>start it with: pilotlamp</source>
        <translation>starten Sie es mit: pilotlamp</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>no network connection</source>
        <translation>keine Netzverbindung</translation>
    </message>
    <message>
        <source>connect to a network</source>
        <translation>verbinden Sie sich mit einem Netz</translation>
    </message>
    <message>
        <source>open any web page and log in to the network</source>
        <translation>öffnen Sie eine beliebige Webseite und melden Sie sich beim Netz an</translation>
    </message>
    <message>
        <source>check the connection, DNS and proxy; the connectivity-check URLs can be changed in the settings</source>
        <translation>prüfen Sie Verbindung, DNS und Proxy; die Adressen für den Verbindungstest lassen sich in den Einstellungen ändern</translation>
    </message>
    <message>
        <source>the internet can be reached over IPv4 and IPv6</source>
        <translation>das Internet ist über IPv4 und IPv6 erreichbar</translation>
    </message>
    <message>
        <source>the internet can be reached over IPv4</source>
        <translation>das Internet ist über IPv4 erreichbar</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>not a duration (examples: 30m, 4h, 2d)</source>
        <translation>keine Dauer (Beispiele: 30m, 4h, 2d)</translation>
    </message>
    <message>
        <source>there is no check %1; the first one is checks.0</source>
        <translation>es gibt keine Prüfung %1; die erste ist checks.0</translation>
    </message>
    <message>
        <source>expected a key of the service or checks.N.KEY</source>
        <translation>erwartet wird ein Schlüssel des Dienstes oder checks.N.KEY</translation>
    </message>
    <message numerus="yes">
        <source>this service has %n checks; write checks.0.%1</source>
        <translation>
            <numerusform>dieser Dienst hat %n Prüfung; schreiben Sie checks.0.%1</numerusform>
            <numerusform>dieser Dienst hat %n Prüfungen; schreiben Sie checks.0.%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the editor failed; nothing was changed</source>
        <translation>der Editor ist gescheitert; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1; nothing was changed, your text is kept there</source>
        <translation>%1; nichts wurde geändert, Ihr Text liegt noch dort</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>expected KEY=VALUE</source>
        <translation>erwartet wird KEY=VALUE</translation>
    </message>
    <message>
        <source>not a known key</source>
        <translation>kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>nicht nötig: %1</translation>
    </message>
    <message>
        <source>not a valid address (examples: https://example.com/ or tcp://example.com:22)</source>
        <translation>keine gültige Adresse (Beispiele: https://example.com/ oder tcp://example.com:22)</translation>
    </message>
    <message>
        <source>no such service in the configuration or the catalogue, and not a host or URL</source>
        <translation>kein solcher Dienst in Konfiguration oder Katalog, und weder Host noch URL</translation>
    </message>
    <message>
        <source>Without SERVICE: all services. A SERVICE is an id or a name. Default format: text.
--components-of SERVICE adds the components of its status page to the JSON output (repeatable).</source>
        <translation>Ohne SERVICE: alle Dienste. SERVICE ist eine Kennung oder ein Name. Übliches Format: text.
--components-of SERVICE fügt der JSON-Ausgabe die Komponenten seiner Statusseite hinzu (wiederholbar).</translation>
    </message>
    <message>
        <source>0  all online
1  any overloaded or in maintenance
2  any offline
3  any unknown</source>
        <translation>0  alle erreichbar
1  einer ist überlastet oder in Wartung
2  einer ist ausgefallen
3  von einem ist der Status unbekannt</translation>
    </message>
    <message>
        <source>Prints each service once, then one line per change, until interrupted. Default format: text.</source>
        <translation>Gibt jeden Dienst einmal aus, dann eine Zeile je Änderung, bis es unterbrochen wird. Übliches Format: text.</translation>
    </message>
    <message>
        <source>0  also when interrupted</source>
        <translation>0  auch wenn es unterbrochen wird</translation>
    </message>
    <message>
        <source>Takes an id or name of the configuration, a name of the catalogue, a host or a URL. A host or URL that
belongs to a service of the catalogue has its status page checked, too. Takes up to 5 seconds.
Default format: text.</source>
        <translation>Nimmt Kennung oder Namen aus der Konfiguration, einen Namen aus dem Katalog, einen Host oder eine URL. Gehören
Host oder URL zu einem Dienst des Katalogs, wird auch dessen Statusseite geprüft. Dauert bis zu 5 Sekunden.
Übliches Format: text.</translation>
    </message>
    <message>
        <source>0   works
10  it&apos;s them
11  it&apos;s you
12  it&apos;s in between
13  can&apos;t tell yet</source>
        <translation>0   funktioniert
10  es liegt am Anbieter
11  es liegt an Ihnen
12  es liegt am Weg dazwischen
13  noch nicht zu sagen</translation>
    </message>
    <message>
        <source>KIND is a type of status page; see the &quot;kind&quot; key in the configuration. SECOND: the second file of kinds
that ask two addresses (uptimekuma, sorry, nagios, icinga2, icingadb, livestatus, checkmk, zabbix).</source>
        <translation>KIND ist eine Art von Statusseite; siehe den Schlüssel „kind“ in der Konfiguration. SECOND: die zweite Datei von
Arten mit zwei Adressen (uptimekuma, sorry, nagios, icinga2, icingadb, livestatus, checkmk, zabbix).</translation>
    </message>
    <message>
        <source>0, 1, 2, 3  as check; 3 also where the payload cannot be read</source>
        <translation>0, 1, 2, 3  wie check; 3 auch, wenn die Datei nicht lesbar ist</translation>
    </message>
    <message>
        <source>Without SERVICE: of all services. Calendar programs can import or subscribe to the file.</source>
        <translation>Ohne SERVICE: die aller Dienste. Kalenderprogramme können die Datei importieren oder abonnieren.</translation>
    </message>
    <message>
        <source>0  printed</source>
        <translation>0  ausgegeben</translation>
    </message>
    <message>
        <source>Reads a file of recorded checks (&quot;-&quot; reads stdin), or the history of the last DURATION.</source>
        <translation>Liest eine Datei aufgezeichneter Prüfungen („-“ liest die Standardeingabe) oder den Verlauf der letzten DURATION.</translation>
    </message>
    <message>
        <source>0  done
65  not readable as recorded checks</source>
        <translation>0  fertig
65  nicht als aufgezeichnete Prüfungen lesbar</translation>
    </message>
    <message>
        <source>Prints the type, base address and title of the page.</source>
        <translation>Gibt Art, Basisadresse und Titel der Seite aus.</translation>
    </message>
    <message>
        <source>0  found
3  no supported status page</source>
        <translation>0  gefunden
3  keine unterstützte Statusseite</translation>
    </message>
    <message>
        <source>Without WORDS: everything.</source>
        <translation>Ohne WORDS: alles.</translation>
    </message>
    <message>
        <source>0  found
3  nothing found</source>
        <translation>0  gefunden
3  nichts gefunden</translation>
    </message>
    <message>
        <source>Default: the last day (1d), format markdown.</source>
        <translation>Üblich: der letzte Tag (1d), Format markdown.</translation>
    </message>
    <message>
        <source>Without SERVICE: of all services. Default: the last 7 days (7d), format text. What an outage cost you is the
time it lasted while you were at this computer. Status pages are compared with your own checks.</source>
        <translation>Ohne SERVICE: alle Dienste. Üblich: die letzten 7 Tage (7d), Format text. Was ein Ausfall gekostet hat, ist die
Zeit, die er dauerte, während Sie am Rechner waren. Statusseiten werden mit den eigenen Prüfungen verglichen.</translation>
    </message>
    <message>
        <source>Default: the last 7 days (7d), format text. SERVICE may be left out with --notices only.</source>
        <translation>Üblich: die letzten 7 Tage (7d), Format text. SERVICE darf nur mit --notices fehlen.</translation>
    </message>
    <message>
        <source>COMPONENT is the name of a component on the monitoring server, or HOST/NAME; with several the order is given
for each. Default duration of a downtime: 1h. What a kind of server cannot do is refused.</source>
        <translation>COMPONENT ist der Name einer Komponente auf dem Überwachungsserver oder HOST/NAME; bei mehreren gilt die Anweisung
für jede. Übliche Dauer einer Wartungszeit: 1h. Was eine Art von Server nicht kann, wird abgelehnt.</translation>
    </message>
    <message>
        <source>0  done for all
3  not done for all; the reason is printed</source>
        <translation>0  für alle ausgeführt
3  nicht für alle ausgeführt; der Grund wird genannt</translation>
    </message>
    <message>
        <source>check: prints what is wrong with FILE (default: the configuration), and where. import: from Uptime Kuma, Gatus,
Nagstamon, another Pilotlamp or a list of URLs (&quot;-&quot; reads stdin). export: to FILE or stdout.</source>
        <translation>check: sagt, was an FILE (üblich: die Konfiguration) falsch ist, und wo. import: aus Uptime Kuma, Gatus, Nagstamon,
einem anderen Pilotlamp oder einer Liste von URLs („-“ liest die Standardeingabe). export: nach FILE oder Standardausgabe.</translation>
    </message>
    <message>
        <source>0  done
65  the file has errors
66  the file cannot be read
73  FILE cannot be written</source>
        <translation>0  fertig
65  die Datei hat Fehler
66  die Datei ist nicht lesbar
73  FILE ist nicht schreibbar</translation>
    </message>
    <message>
        <source>Default format: text.</source>
        <translation>Übliches Format: text.</translation>
    </message>
    <message>
        <source>0  the tray answered
69  no running tray</source>
        <translation>0  Pilotlamp hat geantwortet
69  Pilotlamp läuft nicht</translation>
    </message>
    <message>
        <source>0  done
69  no running tray</source>
        <translation>0  fertig
69  Pilotlamp läuft nicht</translation>
    </message>
    <message>
        <source>DURATION is like 30m, 4h or 2d, or a number of seconds. Without it: until &quot;pilotlampctl pause 0&quot;.</source>
        <translation>DURATION ist zum Beispiel 30m, 4h oder 2d, oder eine Zahl von Sekunden. Ohne: bis „pilotlampctl pause 0“.</translation>
    </message>
    <message>
        <source>DURATION is like 30m, 4h or 2d, or a number of seconds; 0 ends it. The service is still checked and shown.</source>
        <translation>DURATION ist zum Beispiel 30m, 4h oder 2d, oder eine Zahl von Sekunden; 0 beendet es. Der Dienst wird weiter geprüft und gezeigt.</translation>
    </message>
    <message>
        <source>Default: no timeout, and no time for which the service must stay online.</source>
        <translation>Üblich: keine Höchstdauer, und keine Zeit, die der Dienst erreichbar bleiben muss.</translation>
    </message>
    <message>
        <source>0   online
3   timeout
69  no running tray
with -- CMD: its exit code; 127 where it cannot be started</source>
        <translation>0   erreichbar
3   Zeit abgelaufen
69  Pilotlamp läuft nicht
mit -- CMD: dessen Rückgabewert; 127, wenn es nicht gestartet werden kann</translation>
    </message>
    <message>
        <source>CMD keeps its input and output. If it fails and its arguments or error messages name a host, one line on
stderr says whether it is them or you, within five seconds. Only scheme, host and port are contacted.
--wait runs CMD again once that service is back; --retries limits how often (default: 3) and implies --wait.</source>
        <translation>CMD behält Ein- und Ausgabe. Scheitert es und nennen seine Argumente oder Fehlermeldungen einen Host, sagt eine Zeile
auf stderr binnen fünf Sekunden, ob es am Dienst oder an Ihnen liegt. Nur Schema, Host und Port werden verwendet.
--wait führt CMD erneut aus, sobald der Dienst zurück ist; --retries begrenzt, wie oft (üblich: 3), und schließt --wait ein.</translation>
    </message>
    <message>
        <source>that of CMD; 126 it cannot be run, 127 it is not there, 128+n it was killed by signal n</source>
        <translation>der von CMD; 126 nicht ausführbar, 127 nicht vorhanden, 128+n durch Signal n beendet</translation>
    </message>
    <message>
        <source>Prints one symbol and a count for shell prompts and status lines, from the file the running tray keeps.
Never contacts or starts anything. &quot;?&quot; = unknown, or no running tray. A file named .pilotlamp here or in
a folder above, one id or name a line, selects services.</source>
        <translation>Gibt ein Symbol und eine Zahl für Eingabezeilen und Statusleisten aus, aus der Datei, die Pilotlamp führt.
Verbindet sich nirgends und startet nichts. „?“ = unbekannt, oder Pilotlamp läuft nicht. Eine Datei .pilotlamp hier
oder in einem Ordner darüber, eine Kennung oder ein Name je Zeile, wählt Dienste aus.</translation>
    </message>
    <message>
        <source>0  always</source>
        <translation>0  immer</translation>
    </message>
    <message>
        <source>Default format: text. ids prints the ids only. Nothing is contacted.</source>
        <translation>Übliches Format: text. ids gibt nur die Kennungen aus. Es wird keine Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>A URL is checked for a supported status page first; where there is none, the URL itself is checked.
A NAME is one of the catalogue. --kind sets the type of check instead.</source>
        <translation>Bei einer URL wird zuerst nach einer unterstützten Statusseite gesucht; ist dort keine, wird die URL selbst geprüft.
NAME ist ein Name aus dem Katalog. --kind bestimmt stattdessen die Art der Prüfung.</translation>
    </message>
    <message>
        <source>0   added
3   not in the catalogue
65  already watched, or the configuration has errors
73  cannot be written</source>
        <translation>0   aufgenommen
3   nicht im Katalog
65  wird schon beobachtet, oder die Konfiguration hat Fehler
73  nicht schreibbar</translation>
    </message>
    <message>
        <source>KEY is a key of the service (name, group, link, notify, enabled, …) or of its checks (intervalSeconds,
timeoutSeconds, …, or checks.0.url for one of several). An empty VALUE removes the key. Without KEY=VALUE
the service is opened in $VISUAL or $EDITOR and checked before it is saved. Seconds can be written as 2m or 1h.</source>
        <translation>KEY ist ein Schlüssel des Dienstes (name, group, link, notify, enabled, …) oder seiner Prüfungen (intervalSeconds,
timeoutSeconds, …, oder checks.0.url für eine von mehreren). Ein leerer VALUE entfernt den Schlüssel. Ohne KEY=VALUE
wird der Dienst in $VISUAL oder $EDITOR geöffnet und vor dem Speichern geprüft. Sekunden gehen auch als 2m oder 1h.</translation>
    </message>
    <message>
        <source>0   saved, or nothing changed
65  not valid, or the file was changed meanwhile
73  cannot be written</source>
        <translation>0   gespeichert, oder nichts geändert
65  ungültig, oder die Datei wurde inzwischen geändert
73  nicht schreibbar</translation>
    </message>
    <message>
        <source>Its history is kept.</source>
        <translation>Sein Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>0   removed
65  the configuration has errors, or was changed meanwhile
73  cannot be written</source>
        <translation>0   entfernt
65  die Konfiguration hat Fehler oder wurde inzwischen geändert
73  nicht schreibbar</translation>
    </message>
    <message>
        <source>Opens the link of a service, or of a name of the catalogue, in the browser.</source>
        <translation>Öffnet den Link eines Dienstes oder eines Namens aus dem Katalog im Browser.</translation>
    </message>
    <message>
        <source>0   opened
69  there is nothing to open it with</source>
        <translation>0   geöffnet
69  es gibt kein Programm dafür</translation>
    </message>
    <message>
        <source>Tests desktop, tray, notifications, keyring, network, ping, configuration and history of this computer.</source>
        <translation>Testet Desktop, Systemabschnitt, Benachrichtigungen, Schlüsselbund, Netz, Ping, Konfiguration und Verlauf auf diesem Rechner.</translation>
    </message>
    <message>
        <source>0  everything works
3  something does not</source>
        <translation>0  alles funktioniert
3  etwas funktioniert nicht</translation>
    </message>
    <message>
        <source>SHELL is bash, zsh or fish.</source>
        <translation>SHELL ist bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>Speaks the Model Context Protocol on stdin and stdout until stdin is closed: list_services, status, explain,
wait_until_back, history. Explains configured services and the catalogue; any public host with --any-host.</source>
        <translation>Spricht auf stdin und stdout das Model Context Protocol, bis stdin geschlossen wird: list_services, status, explain,
wait_until_back, history. Erklärt eingerichtete Dienste und den Katalog; mit --any-host jeden öffentlichen Host.</translation>
    </message>
    <message>
        <source>0  stdin was closed</source>
        <translation>0  stdin wurde geschlossen</translation>
    </message>
    <message>
        <source>Output format: %1 (default: %2)</source>
        <translation>Ausgabeformat: %1 (üblich: %2)</translation>
    </message>
    <message>
        <source>pilotlampctl COMMAND … tells whether a service is down, or whether it is you.</source>
        <translation>pilotlampctl COMMAND … sagt, ob ein Dienst gestört ist oder ob es an Ihnen liegt.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>OPTIONS OF ALL COMMANDS</source>
        <translation>OPTIONEN ALLER BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT CODES OF ALL COMMANDS</source>
        <translation>RÜCKGABEWERTE ALLER BEFEHLE</translation>
    </message>
    <message>
        <source>wrong usage, or no such service</source>
        <translation>falscher Aufruf, oder kein solcher Dienst</translation>
    </message>
    <message>
        <source>invalid configuration or input</source>
        <translation>ungültige Konfiguration oder Eingabe</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>eine Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Pilotlamp is not running</source>
        <translation>Pilotlamp läuft nicht</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>eine Datei ist nicht schreibbar</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>“pilotlampctl help COMMAND” shows the options, exit codes and examples of a command.</source>
        <translation>„pilotlampctl help COMMAND“ zeigt Optionen, Rückgabewerte und Beispiele eines Befehls.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Version anzeigen</translation>
    </message>
    <message>
        <source>Use another configuration file</source>
        <translation>Eine andere Konfigurationsdatei verwenden</translation>
    </message>
    <message>
        <source>Use colours: auto, always, never (default: auto; NO_COLOR turns them off)</source>
        <translation>Farben verwenden: auto, always, never (üblich: auto; NO_COLOR schaltet sie ab)</translation>
    </message>
    <message>
        <source>Print nothing but errors</source>
        <translation>Nur Fehler ausgeben</translation>
    </message>
    <message>
        <source>Print what was contacted, and how long it took (to stderr)</source>
        <translation>Ausgeben, was geprüft wurde und wie lange es dauerte (nach stderr)</translation>
    </message>
    <message>
        <source>Watch the built-in demo service instead</source>
        <translation>Stattdessen den eingebauten Vorführdienst beobachten</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>watch: stop after this time; act: length of a downtime, like 2h</source>
        <translation>watch: nach dieser Zeit enden; act: Dauer einer Wartungszeit, zum Beispiel 2h</translation>
    </message>
    <message>
        <source>Comment stored on the server</source>
        <translation>Kommentar, der auf dem Server gespeichert wird</translation>
    </message>
    <message>
        <source>acknowledge: expires after this time</source>
        <translation>acknowledge: läuft nach dieser Zeit ab</translation>
    </message>
    <message>
        <source>downtime: starts with the first problem within --for, and lasts this long</source>
        <translation>downtime: beginnt mit dem ersten Problem innerhalb von --for und dauert so lange</translation>
    </message>
    <message>
        <source>acknowledge, comment: kept when the server restarts</source>
        <translation>acknowledge, comment: bleibt über einen Neustart des Servers</translation>
    </message>
    <message>
        <source>acknowledge: ends when the state changes, not only on recovery</source>
        <translation>acknowledge: endet bei jeder Änderung des Zustands, nicht erst bei der Erholung</translation>
    </message>
    <message>
        <source>Only components that match (repeatable; * matches any characters)</source>
        <translation>Nur passende Komponenten (wiederholbar; * steht für beliebige Zeichen)</translation>
    </message>
    <message>
        <source>Print the components of this service, too (repeatable)</source>
        <translation>Auch die Komponenten dieses Dienstes ausgeben (wiederholbar)</translation>
    </message>
    <message>
        <source>How far back, like 12h or 7d</source>
        <translation>Wie weit zurück, zum Beispiel 12h oder 7d</translation>
    </message>
    <message>
        <source>Hide private host names</source>
        <translation>Private Hostnamen verbergen</translation>
    </message>
    <message>
        <source>Notifications, and whether they were shown</source>
        <translation>Benachrichtigungen, und ob sie gezeigt wurden</translation>
    </message>
    <message>
        <source>Language of the report, like de or en (default: that of the terminal)</source>
        <translation>Sprache des Berichts, zum Beispiel de oder en (üblich: die des Terminals)</translation>
    </message>
    <message>
        <source>Downtime per month while you were active</source>
        <translation>Ausfallzeit je Monat, in der Sie aktiv waren</translation>
    </message>
    <message>
        <source>A JSON file with other thresholds</source>
        <translation>Eine JSON-Datei mit anderen Schwellen</translation>
    </message>
    <message>
        <source>How long it must stay online (default: 0)</source>
        <translation>Wie lange er erreichbar bleiben muss (üblich: 0)</translation>
    </message>
    <message>
        <source>How long to wait at most (default: no limit)</source>
        <translation>Wie lange höchstens gewartet wird (üblich: unbegrenzt)</translation>
    </message>
    <message>
        <source>Run the command again once the service is back</source>
        <translation>Den Befehl erneut ausführen, sobald der Dienst zurück ist</translation>
    </message>
    <message>
        <source>How often to run it again at most; waits as --wait does (default: 3)</source>
        <translation>Wie oft er höchstens erneut ausgeführt wird; wartet wie --wait (üblich: 3)</translation>
    </message>
    <message>
        <source>Display name (default: from the page or the catalogue)</source>
        <translation>Anzeigename (üblich: von der Seite oder aus dem Katalog)</translation>
    </message>
    <message>
        <source>Id in the configuration (default: made from the name)</source>
        <translation>Kennung in der Konfiguration (üblich: aus dem Namen gebildet)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Type of check: http, tcp, ping, statuspage, …</source>
        <translation>Art der Prüfung: http, tcp, ping, statuspage, …</translation>
    </message>
    <message>
        <source>Explain any public host, not only services and the catalogue</source>
        <translation>Jeden öffentlichen Host erklären, nicht nur Dienste und den Katalog</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>EXIT CODES</source>
        <translation>RÜCKGABEWERTE</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>kein solcher Befehl</translation>
    </message>
    <message>
        <source>no such service in the configuration or the history</source>
        <translation>kein solcher Dienst in Konfiguration oder Verlauf</translation>
    </message>
    <message>
        <source>needs a SERVICE, or --notices</source>
        <translation>braucht einen Dienst (SERVICE) oder --notices</translation>
    </message>
    <message>
        <source>%1 % uptime while watched (%2 of %3)</source>
        <translation>%1 % verfügbar, solange beobachtet wurde (%2 von %3)</translation>
    </message>
    <message>
        <source>not watched while its status was known</source>
        <translation>nicht beobachtet, solange der Status bekannt war</translation>
    </message>
    <message>
        <source>this computer offline %1</source>
        <translation>dieser Rechner offline %1</translation>
    </message>
    <message>
        <source>median %1 ms, 95th percentile %2 ms</source>
        <translation>Median %1 ms, 95. Perzentil %2 ms</translation>
    </message>
    <message>
        <source>%1: no history of the last %2</source>
        <translation>%1: kein Verlauf für die letzten %2</translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation>%1, die letzten %2</translation>
    </message>
    <message>
        <source>their page, %1 to %2: %3</source>
        <translation>Statusseite, %1 bis %2: %3</translation>
    </message>
    <message>
        <source>their page, since %1: %2</source>
        <translation>Statusseite, seit %1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: it is not known yet when you were at this computer</source>
        <translation>%1: noch ist nicht bekannt, wann Sie an diesem Rechner waren</translation>
    </message>
    <message>
        <source>%1, while you were at this computer</source>
        <translation>%1, während Sie an diesem Rechner waren</translation>
    </message>
    <message>
        <source>at the computer %1, offline %2, overloaded %3</source>
        <translation>am Rechner %1, ausgefallen %2, überlastet %3</translation>
    </message>
    <message>
        <source>%1: not imported: it logs in and runs a command</source>
        <translation>%1: nicht importiert: dort wird ein Befehl nach Anmeldung ausgeführt</translation>
    </message>
    <message>
        <source>%1: not imported: there is no matching type of check for %2</source>
        <translation>%1: nicht importiert: für %2 gibt es keine passende Art von Prüfung</translation>
    </message>
    <message>
        <source>%1: its client option “%2” was not imported</source>
        <translation>%1: die client-Option „%2“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: a maintenance window was not imported</source>
        <translation>%1: ein Wartungsfenster wurde nicht importiert</translation>
    </message>
    <message>
        <source>“%1” of its endpoints was not imported</source>
        <translation>„%1“ der Endpunkte wurde nicht importiert</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>„%1“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: %2 “%3” was not imported</source>
        <translation>%1: %2 „%3“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: the header %2 was not imported: it uses a variable</source>
        <translation>%1: der Header %2 wurde nicht importiert: er verwendet eine Variable</translation>
    </message>
    <message>
        <source>%1: its body was not imported</source>
        <translation>%1: der Anfragetext wurde nicht importiert</translation>
    </message>
    <message>
        <source>Gatus configuration</source>
        <translation>Gatus-Konfiguration</translation>
    </message>
    <message>
        <source>an endpoint without a name was not imported</source>
        <translation>ein Endpunkt ohne Namen wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: not imported: it is disabled</source>
        <translation>%1: nicht importiert: dort abgeschaltet</translation>
    </message>
    <message>
        <source>%1: not imported: it uses a variable: %2</source>
        <translation>%1: nicht importiert: verwendet eine Variable: %2</translation>
    </message>
    <message>
        <source>%1: not imported: its condition “%2” is not supported</source>
        <translation>%1: nicht importiert: die Bedingung „%2“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1: its headers are not valid JSON and were not imported</source>
        <translation>%1: die Header sind kein gültiges JSON und wurden nicht importiert</translation>
    </message>
    <message>
        <source>%1: its user name and password were not imported</source>
        <translation>%1: Benutzername und Passwort wurden nicht importiert</translation>
    </message>
    <message>
        <source>%1: its authentication (%2) was not imported</source>
        <translation>%1: die Anmeldung (%2) wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: its proxy was not imported</source>
        <translation>%1: der Proxy wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: certificate errors were ignored; Pilotlamp shows them</source>
        <translation>%1: Zertifikatfehler wurden dort übergangen; Pilotlamp zeigt sie</translation>
    </message>
    <message>
        <source>%1: not imported: it has no keyword</source>
        <translation>%1: nicht importiert: es fehlt das Suchwort</translation>
    </message>
    <message>
        <source>%1: not imported: the comparison “%2” is not supported</source>
        <translation>%1: nicht importiert: der Vergleich „%2“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1: not imported: the query “%2” is not a plain path (example: data.items[0].state)</source>
        <translation>%1: nicht importiert: die Abfrage „%2“ ist kein einfacher Pfad (Beispiel: data.items[0].state)</translation>
    </message>
    <message>
        <source>%1: not imported: monitors of type “%2” are not supported</source>
        <translation>%1: nicht importiert: Monitore der Art „%2“ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>dort pausiert</translation>
    </message>
    <message>
        <source>its group is paused</source>
        <translation>die Gruppe ist dort pausiert</translation>
    </message>
    <message>
        <source>“%1” of its monitors was not imported</source>
        <translation>„%1“ der Monitore wurde nicht importiert</translation>
    </message>
    <message>
        <source>Uptime Kuma backup</source>
        <translation>Uptime-Kuma-Sicherung</translation>
    </message>
    <message>
        <source>a monitor without a name was not imported</source>
        <translation>ein Monitor ohne Namen wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1: not imported: %2</source>
        <translation>%1: nicht importiert: %2</translation>
    </message>
    <message>
        <source>notifications and tags were not imported</source>
        <translation>Benachrichtigungen und Schlagwörter wurden nicht importiert</translation>
    </message>
    <message>
        <source>its “%1” contains control characters</source>
        <translation>„%1“ enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>%1: imported but disabled, because it would run: %2</source>
        <translation>%1: importiert, aber abgeschaltet, denn ausgeführt würde: %2</translation>
    </message>
    <message>
        <source>hook %1: imported but disabled</source>
        <translation>Aufruf %1: importiert, aber abgeschaltet</translation>
    </message>
    <message>
        <source>action %1: imported but disabled</source>
        <translation>Aktion %1: importiert, aber abgeschaltet</translation>
    </message>
    <message>
        <source>localLists: not imported; allow shared lists to name what is on this computer yourself</source>
        <translation>localLists: nicht importiert; erlauben Sie geteilten Listen selbst, zu nennen, was auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>%1: already watched as “%2”</source>
        <translation>%1: wird schon als „%2“ beobachtet</translation>
    </message>
    <message>
        <source>no checks</source>
        <translation>keine Prüfungen</translation>
    </message>
    <message>
        <source>%1: its password was not imported: enter an API key of the server as secret “%2” in the settings</source>
        <translation>%1: das Passwort wurde nicht importiert: tragen Sie in den Einstellungen einen API-Schlüssel des Servers als Geheimnis „%2“ ein</translation>
    </message>
    <message>
        <source>%1: its password was not imported: enter it as secret “%2” in the settings</source>
        <translation>%1: das Passwort wurde nicht importiert: tragen Sie es in den Einstellungen als Geheimnis „%2“ ein</translation>
    </message>
    <message>
        <source>%1: not imported: servers of type “%2” are not supported</source>
        <translation>%1: nicht importiert: Server der Art „%2“ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>%1: not imported: it has no address</source>
        <translation>%1: nicht importiert: es fehlt die Adresse</translation>
    </message>
    <message>
        <source>Nagstamon configuration</source>
        <translation>Nagstamon-Konfiguration</translation>
    </message>
    <message>
        <source>a server without a name was not imported</source>
        <translation>ein Server ohne Namen wurde nicht importiert</translation>
    </message>
    <message>
        <source>its filters were not imported: set them under Filters in each check</source>
        <translation>die Filter wurden nicht importiert: stellen Sie sie bei jeder Prüfung unter Filter ein</translation>
    </message>
    <message>
        <source>Pilotlamp configuration</source>
        <translation>Pilotlamp-Konfiguration</translation>
    </message>
    <message>
        <source>it has neither services, monitorList nor endpoints</source>
        <translation>es gibt weder services noch monitorList noch endpoints</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>list of addresses</source>
        <translation>Liste von Adressen</translation>
    </message>
    <message>
        <source>line %1: not a supported address: %2</source>
        <translation>Zeile %1: keine unterstützte Adresse: %2</translation>
    </message>
    <message>
        <source>more than %1 lines are no addresses</source>
        <translation>mehr als %1 Zeilen sind keine Adressen</translation>
    </message>
    <message>
        <source>no line begins with an address such as https://example.com/</source>
        <translation>keine Zeile beginnt mit einer Adresse wie https://example.com/</translation>
    </message>
    <message>
        <source>%1: its interval of %2 s was changed to %3 s</source>
        <translation>%1: der Abstand von %2 s wurde auf %3 s geändert</translation>
    </message>
    <message>
        <source>%1: its timeout of %2 s was changed to %3 s</source>
        <translation>%1: die Höchstdauer von %2 s wurde auf %3 s geändert</translation>
    </message>
    <message>
        <source>%1: not imported: DNS records of type %2 are not supported</source>
        <translation>%1: nicht importiert: DNS-Einträge der Art %2 werden nicht unterstützt</translation>
    </message>
    <message>
        <source>%1: only the first of its DNS servers is used</source>
        <translation>%1: nur der erste der DNS-Server wird verwendet</translation>
    </message>
    <message>
        <source>%1: the header %2 was not imported: store secrets in the keyring</source>
        <translation>%1: der Header %2 wurde nicht importiert: Geheimnisse gehören in den Schlüsselbund</translation>
    </message>
    <message>
        <source>the input does not end; stopped reading</source>
        <translation>die Eingabe endet nicht; das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>there is no such translation; expected one of %1</source>
        <translation>diese Übersetzung gibt es nicht; erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>No notifications in this time</source>
        <translation>Keine Benachrichtigungen in dieser Zeit</translation>
    </message>
    <message>
        <source>unknown kind; expected one of %1</source>
        <translation>unbekannte Art; erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>larger than 512 MiB; replay a part of it</source>
        <translation>größer als 512 MiB; spielen Sie einen Teil davon ab</translation>
    </message>
    <message>
        <source>there is no history yet; it is written while pilotlamp runs</source>
        <translation>es gibt noch keinen Verlauf; er entsteht, solange pilotlamp läuft</translation>
    </message>
    <message>
        <source>give either a file or --since with a duration</source>
        <translation>geben Sie entweder eine Datei oder --since mit einer Dauer an</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>ist nicht ausführbar</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>Befehl nicht gefunden</translation>
    </message>
    <message>
        <source>works from this computer; the cause is elsewhere</source>
        <translation>funktioniert von diesem Rechner aus; die Ursache ist eine andere</translation>
    </message>
    <message>
        <source>waiting until it is back; Ctrl+C stops</source>
        <translation>es wird gewartet, bis er zurück ist; Strg+C bricht ab</translation>
    </message>
    <message>
        <source>running again</source>
        <translation>wird erneut ausgeführt</translation>
    </message>
    <message>
        <source>needs -- and a command</source>
        <translation>braucht -- und einen Befehl</translation>
    </message>
    <message>
        <source>expected a number from 0 to %1</source>
        <translation>erwartet wird eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>no such service in the configuration or the catalogue</source>
        <translation>kein solcher Dienst in Konfiguration oder Katalog</translation>
    </message>
    <message>
        <source>has no web page</source>
        <translation>hat keine Webseite</translation>
    </message>
    <message>
        <source>no browser could be started (xdg-open is missing)</source>
        <translation>kein Browser ließ sich starten (xdg-open fehlt)</translation>
    </message>
    <message>
        <source>Removed %1 from %2</source>
        <translation>%1 aus %2 entfernt</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: imported %n services into %2</source>
        <translation>
            <numerusform>%1: %n Dienst in %2 importiert</numerusform>
            <numerusform>%1: %n Dienste in %2 importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: exported %n services</source>
        <translation>
            <numerusform>%1: %n Dienst exportiert</numerusform>
            <numerusform>%1: %n Dienste exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>the running tray has no such service</source>
        <translation>das laufende Pilotlamp hat keinen solchen Dienst</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Nicht angehalten</translation>
    </message>
    <message>
        <source>Paused for %1</source>
        <translation>Angehalten für %1</translation>
    </message>
    <message>
        <source>Paused until you run: pilotlampctl pause 0</source>
        <translation>Angehalten, bis Sie dies ausführen: pilotlampctl pause 0</translation>
    </message>
    <message>
        <source>%1: notifications are on again</source>
        <translation>%1: Benachrichtigungen kommen wieder</translation>
    </message>
    <message>
        <source>%1: no notifications for %2</source>
        <translation>%1: für %2 keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>unknown key “%1” is ignored</source>
        <translation>der unbekannte Schlüssel „%1“ wird übergangen</translation>
    </message>
    <message>
        <source>See config.schema.json</source>
        <translation>Siehe config.schema.json</translation>
    </message>
    <message>
        <source>“%1” appears more than once; only the last one counts</source>
        <translation>„%1“ steht mehrfach da; nur das letzte gilt</translation>
    </message>
    <message>
        <source>Remove the others</source>
        <translation>Entfernen Sie die anderen</translation>
    </message>
    <message>
        <source>No services are configured</source>
        <translation>Es sind keine Dienste eingerichtet</translation>
    </message>
    <message>
        <source>Pilotlamp quit while waiting</source>
        <translation>Pilotlamp wurde während des Wartens beendet</translation>
    </message>
    <message>
        <source>online, but not yet for long enough</source>
        <translation>erreichbar, aber noch nicht lange genug</translation>
    </message>
    <message>
        <source>status is still: %1</source>
        <translation>der Status ist noch: %1</translation>
    </message>
    <message>
        <source>%1 is online</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>not enough memory to read the YAML</source>
        <translation>zu wenig Speicher, um das YAML zu lesen</translation>
    </message>
    <message>
        <source>the YAML is nested too deeply or repeats too much</source>
        <translation>das YAML ist zu tief verschachtelt oder wiederholt sich zu oft</translation>
    </message>
    <message>
        <source>not valid YAML: %1 in line %2</source>
        <translation>kein gültiges YAML: %1 in Zeile %2</translation>
    </message>
    <message>
        <source>this build cannot read YAML (it was built without libyaml); convert the file to JSON first</source>
        <translation>diese Fassung kann kein YAML lesen (ohne libyaml gebaut); wandeln Sie die Datei zuerst in JSON um</translation>
    </message>
    <message>
        <source>not found in the catalogue; if you know its status page, try: pilotlampctl detect URL</source>
        <translation>nicht im Katalog; wenn Sie die Statusseite kennen, versuchen Sie: pilotlampctl detect URL</translation>
    </message>
    <message>
        <source>contacted: %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>dauerte %1 ms</translation>
    </message>
    <message>
        <source>not a Pilotlamp configuration, an Uptime Kuma backup, a Gatus or Nagstamon configuration or a list of addresses: %1</source>
        <translation>keine Konfiguration von Pilotlamp, Gatus oder Nagstamon, keine Uptime-Kuma-Sicherung und keine Liste von Adressen: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>checks are paused; resume them with: pilotlampctl pause 0</source>
        <translation>die Prüfungen sind angehalten; setzen Sie sie fort mit: pilotlampctl pause 0</translation>
    </message>
    <message>
        <source>not needed without a graphical session</source>
        <translation>ohne grafische Sitzung nicht nötig</translation>
    </message>
    <message>
        <source>works through the system&apos;s ping program</source>
        <translation>funktioniert über das Programm ping des Systems</translation>
    </message>
    <message>
        <source>%1: a key is sent to %2 only once you confirm that host</source>
        <translation>%1: Ein Schlüssel wird erst an %2 gesendet, wenn Sie diesen Rechner bestätigen</translation>
    </message>
    <message>
        <source>no browser could be started</source>
        <translation>es ließ sich kein Browser starten</translation>
    </message>
    <message>
        <source>there is no desktop to open it on: set DISPLAY, WAYLAND_DISPLAY or BROWSER</source>
        <translation>hier läuft kein Desktop: setzen Sie DISPLAY, WAYLAND_DISPLAY oder BROWSER</translation>
    </message>
    <message>
        <source>muted until it recovers</source>
        <translation>stumm, bis es wieder läuft</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>stumm bis %1</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Produktivität</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Netze</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Pilotlamp::NoTrayClient</name>
    <message>
        <source>The running Pilotlamp cannot be reached: this one was built without D-Bus</source>
        <translation>Das laufende Pilotlamp ist nicht erreichbar: Dieses hier wurde ohne D-Bus gebaut</translation>
    </message>
</context>
<context>
    <name>NotifyLevelBox</name>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Outages only</source>
        <translation>Nur Ausfälle</translation>
    </message>
    <message>
        <source>Nothing – just the icon</source>
        <translation>Nichts – nur das Symbol</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove a service</source>
        <translation>Dienst entfernen</translation>
    </message>
    <message>
        <source>Stop watching “%1”?</source>
        <translation>„%1“ nicht mehr überwachen?</translation>
    </message>
    <message>
        <source>Its checks and settings are removed. Its history is kept for now.</source>
        <translation>Prüfungen und Einstellungen werden entfernt. Der Verlauf bleibt vorerst erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
</TS>
