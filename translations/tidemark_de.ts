<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotations</name>
    <message>
        <source>charts and events</source>
        <translation>Diagramme und Ereignisse</translation>
    </message>
    <message>
        <source>the run as a whole</source>
        <translation>der Lauf als Ganzes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Of a mark: time from the start of the scenario</source>
        <translation>Bei einer Marke: Zeit ab Beginn des Szenarios</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A mark belongs to an instant, a note to the run</source>
        <translation>Eine Marke gehört zu einem Zeitpunkt, eine Notiz zum Lauf</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What was stated</source>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Where the report prints it, as stated</source>
        <translation>Wo der Bericht es abdruckt, wie angegeben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who stated it</source>
        <translation>Wer es angegeben hat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>When it was stated</source>
        <translation>Wann es angegeben wurde</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>Set baseline</source>
        <translation>Vergleichslauf festlegen</translation>
    </message>
    <message>
        <source>Clear baseline</source>
        <translation>Vergleichslauf aufheben</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>%1 that are no text; the first of them:</source>
        <translation>%1, die kein Text sind; der Anfang davon:</translation>
    </message>
    <message>
        <source>… cut here; the body has %1</source>
        <translation>… hier gekürzt; der Body hat %1</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Show the chosen &amp;window</source>
        <translation>Gewähltes &amp;Zeitfenster zeigen</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine klare Änderung</translation>
    </message>
    <message>
        <source>too few samples</source>
        <translation>zu wenige Werte</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not in the first run</source>
        <translation>nicht im ersten Lauf</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>the generator was saturated in the first run</source>
        <translation>der Lastgenerator war im ersten Lauf gesättigt</translation>
    </message>
    <message>
        <source>the generator was saturated in this run</source>
        <translation>der Lastgenerator war in diesem Lauf gesättigt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>95 % interval before: %1
95 % interval after: %2</source>
        <translation>95-%-Intervall vorher: %1
95-%-Intervall nachher: %2</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Matched by name. Transactions and polls are no part of all requests.</source>
        <translation>Nach Namen zugeordnet. Transaktionen und Polling-Schritte zählen nicht zu allen Anfragen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In the first run</source>
        <translation>Im ersten Lauf</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>In the run named</source>
        <translation>Im genannten Lauf</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>After less before</source>
        <translation>Nachher minus vorher</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Difference / before</source>
        <translation>Differenz / vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Better or worse where the 95 % intervals of both runs do not overlap. The intervals know these runs only: how far equal runs differ, repeats of a run tell.</source>
        <translation>Besser oder schlechter, wo sich die 95-%-Intervalle beider Läufe nicht überschneiden. Die Intervalle kennen nur diese Läufe: Wie weit gleiche Läufe auseinanderliegen, zeigen Wiederholungen eines Laufs.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Number of the run in the list</source>
        <translation>Nummer des Laufs in der Liste</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Matched by name</source>
        <translation>Nach Namen zugeordnet</translation>
    </message>
    <message>
        <source>Run %1: one of the runs has not this scenario or not these seconds</source>
        <translation>Lauf %1: Einem der Läufe fehlen dieses Szenario oder diese Sekunden</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>another project</source>
        <translation>anderes Projekt</translation>
    </message>
    <message>
        <source>other steps of the user classes</source>
        <translation>andere Schritte der Benutzerklassen</translation>
    </message>
    <message>
        <source>another target</source>
        <translation>anderes Ziel</translation>
    </message>
    <message>
        <source>another load in %1</source>
        <translation>andere Last in %1</translation>
    </message>
    <message>
        <source>another time scale</source>
        <translation>anderer Zeitmaßstab</translation>
    </message>
    <message>
        <source>another environment</source>
        <translation>andere Umgebung</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>anderer Rechner</translation>
    </message>
    <message>
        <source>another number of workers</source>
        <translation>andere Anzahl von Workern</translation>
    </message>
    <message>
        <source>another version of Tidemark</source>
        <translation>andere Version von Tidemark</translation>
    </message>
    <message>
        <source>%1: %2 in the first run, %3 in this one</source>
        <translation>%1: %2 im ersten Lauf, %3 in diesem</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>settings that change no load</source>
        <translation>Einstellungen ohne Einfluss auf die Last</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>The other runs are compared with this one.</source>
        <translation>Die anderen Läufe werden mit diesem verglichen.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>How the run is drawn in the charts</source>
        <translation>Wie der Lauf in den Diagrammen gezeichnet wird</translation>
    </message>
    <message>
        <source>Number and project of the run; the first is the baseline</source>
        <translation>Nummer und Projekt des Laufs; der erste ist der Vergleichslauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Of the run by itself, by its own SLOs</source>
        <translation>Über den Lauf für sich, nach seinen eigenen SLOs</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Whether the hash of its plan is that of the first run</source>
        <translation>Ob der Hash seines Plans der des ersten Laufs ist</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What was not the same before anything was measured</source>
        <translation>Was schon vor der Messung nicht gleich war</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>${…} is not allowed in a name</source>
        <translation>${…} ist in einem Namen nicht erlaubt</translation>
    </message>
    <message>
        <source>HTTP/2 on plain text does not pass a proxy</source>
        <translation>HTTP/2 ohne TLS geht nicht durch einen Proxy</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>&quot;at&quot; is a pace of users; a rate of arrivals changes &quot;over&quot; a time</source>
        <translation>&quot;at&quot; ist ein Tempo von Benutzern; eine Ankunftsrate ändert sich über eine Zeit: &quot;over&quot;</translation>
    </message>
    <message>
        <source>&quot;{}&quot; does not go with &quot;{}&quot;; allowed: {}</source>
        <translation>„{}“ passt nicht zu „{}“; erlaubt: {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; does not say &lt;, &lt;=, &gt; or &gt;=</source>
        <translation>„{}“ nennt weder &lt;, &lt;=, &gt; noch &gt;=</translation>
    </message>
    <message>
        <source>&quot;{}&quot; does not start with http:// or https://</source>
        <translation>„{}“ beginnt nicht mit http:// oder https://</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has its lower bound above its upper one</source>
        <translation>die untere Grenze von „{}“ liegt über der oberen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no port from 1 to 65535</source>
        <translation>„{}“ hat keinen Port von 1 bis 65535</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no unit</source>
        <translation>„{}“ hat keine Einheit</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no value that is understood</source>
        <translation>„{}“ hat keinen verständlichen Wert</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has {} users at most, fewer than the {} that its classes fix</source>
        <translation>„{}“ hat höchstens {} Benutzer, weniger als die {}, die seine Klassen festlegen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; holds a space or a control character</source>
        <translation>„{}“ enthält ein Leer- oder Steuerzeichen</translation>
    </message>
    <message>
        <source>&quot;{}&quot; holds a user or a fragment, which are not sent like this</source>
        <translation>„{}“ enthält einen Benutzer oder ein Fragment, die so nicht gesendet werden</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is a figure of a whole scenario</source>
        <translation>„{}“ ist eine Zahl eines ganzen Szenarios</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is already the name of a {}</source>
        <translation>„{}“ heißt schon etwas anderes ({})</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is compared with a {}, this limit counts a {}</source>
        <translation>„{}“ wird verglichen mit: {}; dieser Grenzwert zählt: {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is needed</source>
        <translation>nötig ist &quot;{}&quot;</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is negative</source>
        <translation>„{}“ ist negativ</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no CSV variable that is known here</source>
        <translation>„{}“ ist keine hier bekannte CSV-Variable</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no host that could be authorised</source>
        <translation>„{}“ ist kein Host, der freigegeben werden könnte</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no latency</source>
        <translation>„{}“ ist keine Latenz</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no value of &quot;{}&quot;</source>
        <translation>„{}“ ist kein Wert von „{}“</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a duration</source>
        <translation>„{}“ ist keine Dauer</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a metric</source>
        <translation>„{}“ ist keine Metrik</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a metric; did you mean &quot;{}&quot;?</source>
        <translation>„{}“ ist keine Metrik; ist „{}“ gemeint?</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a name of a header</source>
        <translation>„{}“ ist kein Name eines Headers</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a name</source>
        <translation>„{}“ ist kein Name</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a range of two values</source>
        <translation>„{}“ ist kein Bereich aus zwei Werten</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a value with its unit</source>
        <translation>„{}“ ist kein Wert mit Einheit</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a window</source>
        <translation>„{}“ ist kein Zeitfenster</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not understood</source>
        <translation>„{}“ ist nicht verständlich</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is too large</source>
        <translation>„{}“ ist zu groß</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is too long</source>
        <translation>„{}“ ist zu lang</translation>
    </message>
    <message>
        <source>&quot;{}&quot; knows no outcome</source>
        <translation>„{}“ kennt keinen Ausgang</translation>
    </message>
    <message>
        <source>&quot;{}&quot; mixes two kinds of units</source>
        <translation>„{}“ mischt zwei Arten von Einheiten</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no host</source>
        <translation>„{}“ nennt keinen Host</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs a duration in its parentheses</source>
        <translation>„{}“ braucht eine Dauer in den Klammern</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs a reading and one of mean, p95, max in its parentheses</source>
        <translation>„{}“ braucht in den Klammern einen Messwert und eines von mean, p95, max</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs a reading source/instance/reading in its parentheses</source>
        <translation>„{}“ braucht in den Klammern einen Messwert source/instance/reading</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs a service in its parentheses</source>
        <translation>„{}“ braucht einen Dienst in den Klammern</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs parentheses</source>
        <translation>„{}“ braucht Klammern</translation>
    </message>
    <message>
        <source>&quot;{}&quot; runs only when &quot;{}&quot; has passed, which is not chosen</source>
        <translation>„{}“ läuft nur, wenn „{}“ bestanden hat, und das ist nicht gewählt</translation>
    </message>
    <message>
        <source>&quot;{}&quot; takes nothing in parentheses</source>
        <translation>„{}“ nimmt nichts in Klammern</translation>
    </message>
    <message>
        <source>`{}` has to be known before the run</source>
        <translation>`{}` muss vor dem Lauf bekannt sein</translation>
    </message>
    <message>
        <source>a ${ is not closed by }; a literal one is written $${</source>
        <translation>ein ${ wird nicht mit } geschlossen; wörtlich schreibt man es $${</translation>
    </message>
    <message>
        <source>a block of the run does not fit its plan</source>
        <translation>ein Block des Laufs passt nicht zu seinem Plan</translation>
    </message>
    <message>
        <source>a client certificate and its key go together</source>
        <translation>ein Client-Zertifikat und sein Schlüssel gehören zusammen</translation>
    </message>
    <message>
        <source>a condition on json, body or header is needed</source>
        <translation>eine Bedingung auf json, body oder header ist nötig</translation>
    </message>
    <message>
        <source>a connection policy is needed</source>
        <translation>eine Verbindungsart ist nötig</translation>
    </message>
    <message>
        <source>a date is needed, such as &quot;2026-12-31&quot;</source>
        <translation>ein Datum ist nötig, etwa &quot;2026-12-31&quot;</translation>
    </message>
    <message>
        <source>a duration is needed, such as &quot;5s&quot;</source>
        <translation>eine Dauer ist nötig, etwa &quot;5s&quot;</translation>
    </message>
    <message>
        <source>a flow needs a request, a poll or a wait</source>
        <translation>ein Ablauf braucht eine Anfrage, ein Polling oder eine Wartezeit</translation>
    </message>
    <message>
        <source>a header holds no line break</source>
        <translation>ein Header enthält keinen Zeilenumbruch</translation>
    </message>
    <message>
        <source>a host name or address is needed, without scheme and port</source>
        <translation>ein Hostname oder eine Adresse ist nötig, ohne Schema und Port</translation>
    </message>
    <message>
        <source>a jump at the end leads to 0 only</source>
        <translation>ein Sprung am Ende führt nur auf 0</translation>
    </message>
    <message>
        <source>a jump has no kind</source>
        <translation>ein Sprung hat keine Art</translation>
    </message>
    <message>
        <source>a jump is no stage of its own</source>
        <translation>ein Sprung ist keine eigene Stufe</translation>
    </message>
    <message>
        <source>a limit is needed, such as &quot;&lt; 500ms&quot;</source>
        <translation>ein Grenzwert ist nötig, etwa &quot;&lt; 500ms&quot;</translation>
    </message>
    <message>
        <source>a limit on a duration is needed, such as &quot;&lt; 1s&quot;</source>
        <translation>ein Grenzwert für eine Dauer ist nötig, etwa &quot;&lt; 1s&quot;</translation>
    </message>
    <message>
        <source>a limit on bytes is needed, such as &quot;&lt; 1MB&quot;</source>
        <translation>ein Grenzwert für Bytes ist nötig, etwa &quot;&lt; 1MB&quot;</translation>
    </message>
    <message>
        <source>a list is needed: [ … ]</source>
        <translation>eine Liste ist nötig: [ … ]</translation>
    </message>
    <message>
        <source>a method is needed, such as GET</source>
        <translation>eine Methode ist nötig, etwa GET</translation>
    </message>
    <message>
        <source>a metric is needed, such as &quot;p95&quot;</source>
        <translation>eine Metrik ist nötig, etwa &quot;p95&quot;</translation>
    </message>
    <message>
        <source>a multipart body says its own type and boundary</source>
        <translation>ein Multipart-Body nennt Typ und Trennzeile selbst</translation>
    </message>
    <message>
        <source>a name holds no control characters, line breaks included</source>
        <translation>ein Name enthält keine Steuerzeichen, auch keine Zeilenumbrüche</translation>
    </message>
    <message>
        <source>a name of a header is needed</source>
        <translation>ein Name eines Headers ist nötig</translation>
    </message>
    <message>
        <source>a name or a list of names is needed</source>
        <translation>ein Name oder eine Liste von Namen ist nötig</translation>
    </message>
    <message>
        <source>a notification has no answer to wait for</source>
        <translation>eine Benachrichtigung hat keine Antwort, auf die zu warten wäre</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl ist nötig</translation>
    </message>
    <message>
        <source>a number of users is needed, without a unit</source>
        <translation>eine Zahl von Benutzern ist nötig, ohne Einheit</translation>
    </message>
    <message>
        <source>a packed block has no valid size</source>
        <translation>ein gepackter Block hat keine gültige Größe</translation>
    </message>
    <message>
        <source>a packed block is damaged</source>
        <translation>ein gepackter Block ist beschädigt</translation>
    </message>
    <message>
        <source>a path or &quot;last-pass&quot; is needed</source>
        <translation>ein Pfad oder &quot;last-pass&quot; ist nötig</translation>
    </message>
    <message>
        <source>a path such as $.a.b[0].c is needed</source>
        <translation>ein Pfad wie $.a.b[0].c ist nötig</translation>
    </message>
    <message>
        <source>a path, &quot;last-pass&quot; or {} is needed</source>
        <translation>ein Pfad, &quot;last-pass&quot; oder {} ist nötig</translation>
    </message>
    <message>
        <source>a poll measures the answer that ends it</source>
        <translation>ein Polling misst die Antwort, die es beendet</translation>
    </message>
    <message>
        <source>a proxy is spoken to over http://</source>
        <translation>mit einem Proxy wird über http:// gesprochen</translation>
    </message>
    <message>
        <source>a rate is needed, such as &quot;100/s&quot;</source>
        <translation>eine Rate ist nötig, etwa &quot;100/s&quot;</translation>
    </message>
    <message>
        <source>a rate or a number of users is needed</source>
        <translation>eine Rate oder eine Zahl von Benutzern ist nötig</translation>
    </message>
    <message>
        <source>a report in the language {}</source>
        <translation>ein Bericht in der Sprache {}</translation>
    </message>
    <message>
        <source>a row of the run does not fit its plan</source>
        <translation>eine Zeile des Laufs passt nicht zu seinem Plan</translation>
    </message>
    <message>
        <source>a run as baseline</source>
        <translation>ein Lauf als Vergleichslauf</translation>
    </message>
    <message>
        <source>a search cannot be split into shards: its next level depends on what all of them see</source>
        <translation>eine Suche lässt sich nicht auf Teilläufe verteilen: ihre nächste Höhe hängt davon ab, was alle sehen</translation>
    </message>
    <message>
        <source>a search of arrivals needs it</source>
        <translation>eine Suche über Ankünfte braucht es</translation>
    </message>
    <message>
        <source>a secret or a CSV file cannot be given as a value</source>
        <translation>ein Geheimnis oder eine CSV-Datei kann nicht als Wert angegeben werden</translation>
    </message>
    <message>
        <source>a size is needed, such as &quot;64KiB&quot;</source>
        <translation>eine Größe ist nötig, etwa &quot;64KiB&quot;</translation>
    </message>
    <message>
        <source>a stage is written as one of &quot;to&quot;, &quot;to&quot; and &quot;over&quot;, &quot;to&quot; and &quot;at&quot;, or &quot;hold&quot;</source>
        <translation>eine Stufe schreibt man als eines von &quot;to&quot;, &quot;to&quot; und &quot;over&quot;, &quot;to&quot; und &quot;at&quot; oder &quot;hold&quot;</translation>
    </message>
    <message>
        <source>a stage is written as one of &quot;to&quot;, &quot;to&quot; and &quot;over&quot;, or &quot;hold&quot;</source>
        <translation>eine Stufe schreibt man als eines von &quot;to&quot;, &quot;to&quot; und &quot;over&quot; oder &quot;hold&quot;</translation>
    </message>
    <message>
        <source>a status is needed: 200, &quot;2xx&quot; or &quot;300-399&quot;</source>
        <translation>ein Status ist nötig: 200, &quot;2xx&quot; oder &quot;300-399&quot;</translation>
    </message>
    <message>
        <source>a text, a number, true or false is needed</source>
        <translation>ein Text, eine Zahl, true oder false ist nötig</translation>
    </message>
    <message>
        <source>a text, a number, true or false is needed, or an object with secret, env or csv</source>
        <translation>ein Text, eine Zahl, true oder false ist nötig oder ein Objekt mit secret, env oder csv</translation>
    </message>
    <message>
        <source>a think time is needed</source>
        <translation>eine Denkzeit ist nötig</translation>
    </message>
    <message>
        <source>a time scale above 0 is needed</source>
        <translation>ein Zeitmaßstab über 0 ist nötig</translation>
    </message>
    <message>
        <source>a variable is named by letters, digits and _, no digit first, and not &quot;env&quot;</source>
        <translation>eine Variable heißt aus Buchstaben, Ziffern und _, ohne Ziffer am Anfang, und nicht &quot;env&quot;</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>a window is needed, such as &quot;steady&quot;</source>
        <translation>ein Zeitfenster ist nötig, etwa &quot;steady&quot;</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>add &quot;method&quot;: &quot;POST&quot;</source>
        <translation>&quot;method&quot;: &quot;POST&quot; hinzufügen</translation>
    </message>
    <message>
        <source>add a &quot;hold&quot; behind it</source>
        <translation>ein &quot;hold&quot; dahinter hinzufügen</translation>
    </message>
    <message>
        <source>add an SLO, such as {&quot;metric&quot;: &quot;p95&quot;, &quot;limit&quot;: &quot;&lt; 500ms&quot;}</source>
        <translation>ein SLO hinzufügen, etwa {&quot;metric&quot;: &quot;p95&quot;, &quot;limit&quot;: &quot;&lt; 500ms&quot;}</translation>
    </message>
    <message>
        <source>an IP address is needed, such as 127.0.0.1 or ::1</source>
        <translation>eine IP-Adresse ist nötig, etwa 127.0.0.1 oder ::1</translation>
    </message>
    <message>
        <source>an address holds no space and no line break</source>
        <translation>eine Adresse enthält kein Leerzeichen und keinen Zeilenumbruch</translation>
    </message>
    <message>
        <source>an annotation of no known kind</source>
        <translation>eine Anmerkung unbekannter Art</translation>
    </message>
    <message>
        <source>an example project is missing from the program</source>
        <translation>dem Programm fehlt ein Beispielprojekt</translation>
    </message>
    <message>
        <source>an extracted value is named by letters, digits and _, no digit first</source>
        <translation>ein extrahierter Wert heißt aus Buchstaben, Ziffern und _, ohne Ziffer am Anfang</translation>
    </message>
    <message>
        <source>an object is needed: { … }</source>
        <translation>ein Objekt ist nötig: { … }</translation>
    </message>
    <message>
        <source>an object is needed: {}</source>
        <translation>ein Objekt ist nötig: {}</translation>
    </message>
    <message>
        <source>an object of texts is needed: {&quot;name&quot;: &quot;value&quot;}</source>
        <translation>ein Objekt aus Texten ist nötig: {&quot;name&quot;: &quot;value&quot;}</translation>
    </message>
    <message>
        <source>another process listens there</source>
        <translation>dort lauscht ein anderer Prozess</translation>
    </message>
    <message>
        <source>another run has taken the place of this one</source>
        <translation>ein anderer Lauf ist an die Stelle dieses Laufs getreten</translation>
    </message>
    <message>
        <source>ask for a new one and correct &quot;until&quot;</source>
        <translation>eine neue einholen und &quot;until&quot; berichtigen</translation>
    </message>
    <message>
        <source>at least 1 connection is needed</source>
        <translation>mindestens 1 Verbindung ist nötig</translation>
    </message>
    <message>
        <source>at least one branch with a weight above 0 is needed</source>
        <translation>mindestens ein Zweig mit einem Gewicht über 0 ist nötig</translation>
    </message>
    <message>
        <source>at least one enabled scenario is needed</source>
        <translation>mindestens ein aktiviertes Szenario ist nötig</translation>
    </message>
    <message>
        <source>at least one target is needed</source>
        <translation>mindestens ein Ziel ist nötig</translation>
    </message>
    <message>
        <source>at least one user class is needed</source>
        <translation>mindestens eine Benutzerklasse ist nötig</translation>
    </message>
    <message>
        <source>at least one weight above 0 is needed</source>
        <translation>mindestens ein Gewicht über 0 ist nötig</translation>
    </message>
    <message>
        <source>at least {} is needed</source>
        <translation>nötig ist mindestens {}</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>Body zu groß</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>choose &quot;{}&quot; too</source>
        <translation>auch „{}“ wählen</translation>
    </message>
    <message>
        <source>choose another --out, or replace the run with --force</source>
        <translation>ein anderes --out wählen oder den Lauf mit --force ersetzen</translation>
    </message>
    <message>
        <source>choose another port, or 0</source>
        <translation>einen anderen Port wählen oder 0</translation>
    </message>
    <message>
        <source>class &quot;{}&quot; has a fixed count of users, which goes with a load of users only</source>
        <translation>Klasse „{}“ hat eine feste Zahl von Benutzern; das passt nur zu einer Last aus Benutzern</translation>
    </message>
    <message>
        <source>closed before the response ended</source>
        <translation>geschlossen, bevor die Antwort zu Ende war</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection reset while it was set up</source>
        <translation>Verbindung beim Aufbau zurückgesetzt</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>correct &quot;tls&quot; of target &quot;{}&quot;: &quot;ca&quot; names the authority of a private certificate, &quot;serverName&quot; the host it is for</source>
        <translation>&quot;tls&quot; des Ziels „{}“ berichtigen: &quot;ca&quot; nennt die Zertifizierungsstelle eines privaten Zertifikats, &quot;serverName&quot; den Host, für den es gilt</translation>
    </message>
    <message>
        <source>correct auth.oauth2 of the target, or its secret</source>
        <translation>auth.oauth2 des Ziels oder sein Geheimnis berichtigen</translation>
    </message>
    <message>
        <source>correct the JSON syntax there</source>
        <translation>die JSON-Syntax dort berichtigen</translation>
    </message>
    <message>
        <source>correct the host in the url of target &quot;{}&quot;, or give its address in &quot;resolve&quot;</source>
        <translation>den Host in der URL des Ziels „{}“ berichtigen oder seine Adresse in &quot;resolve&quot; angeben</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>did you mean &quot;{}&quot;?</source>
        <translation>ist „{}“ gemeint?</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>exactly one of these keys is needed: json, stream</source>
        <translation>genau einer dieser Schlüssel ist nötig: json, stream</translation>
    </message>
    <message>
        <source>exactly one of these keys is needed: pid, port, target, comm</source>
        <translation>genau einer dieser Schlüssel ist nötig: pid, port, target, comm</translation>
    </message>
    <message>
        <source>exactly one of these keys is needed: slo, scenario, service, attested</source>
        <translation>genau einer dieser Schlüssel ist nötig: slo, scenario, service, attested</translation>
    </message>
    <message>
        <source>exactly one of these keys is needed: url, scrape</source>
        <translation>genau einer dieser Schlüssel ist nötig: url, scrape</translation>
    </message>
    <message>
        <source>exactly one of these keys is needed: value, file</source>
        <translation>genau einer dieser Schlüssel ist nötig: value, file</translation>
    </message>
    <message>
        <source>exactly one of these keys is needed: {}</source>
        <translation>genau einer dieser Schlüssel ist nötig: {}</translation>
    </message>
    <message>
        <source>float() takes two numbers, the smaller one first, and 0 to 15 digits</source>
        <translation>float() nimmt zwei Zahlen, die kleinere zuerst, und 0 bis 15 Stellen</translation>
    </message>
    <message>
        <source>free some room, or save the project on another disk</source>
        <translation>Platz schaffen oder das Projekt auf einem anderen Datenträger speichern</translation>
    </message>
    <message>
        <source>from {} to {} is allowed</source>
        <translation>erlaubt ist {} bis {}</translation>
    </message>
    <message>
        <source>give it to the stage after it</source>
        <translation>der Stufe danach geben</translation>
    </message>
    <message>
        <source>give requests of one kind one name</source>
        <translation>Anfragen einer Art denselben Namen geben</translation>
    </message>
    <message>
        <source>give the class a weight, or leave it out of this scenario by &quot;classes&quot;</source>
        <translation>der Klasse ein Gewicht geben oder sie mit &quot;classes&quot; aus diesem Szenario auslassen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>hex() takes a number of digits from 1 to 1024</source>
        <translation>hex() nimmt eine Stellenzahl von 1 bis 1024</translation>
    </message>
    <message>
        <source>history from Prometheus</source>
        <translation>Verlauf aus Prometheus</translation>
    </message>
    <message>
        <source>int() takes two whole numbers, the smaller one first</source>
        <translation>int() nimmt zwei ganze Zahlen, die kleinere zuerst</translation>
    </message>
    <message>
        <source>it belongs to a search of arrivals</source>
        <translation>es gehört zu einer Suche über Ankünfte</translation>
    </message>
    <message>
        <source>it cannot be moved to the trash</source>
        <translation>sie lässt sich nicht in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>sie ist kürzer geworden</translation>
    </message>
    <message>
        <source>it has no meaning without &quot;abort&quot;: true</source>
        <translation>es bedeutet nichts ohne &quot;abort&quot;: true</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a run of Tidemark</source>
        <translation>es ist kein Lauf von Tidemark</translation>
    </message>
    <message>
        <source>it is shard {} of {}, not a whole run</source>
        <translation>es ist Teillauf {} von {}, kein ganzer Lauf</translation>
    </message>
    <message>
        <source>it stands at {}</source>
        <translation>es steht bei {}</translation>
    </message>
    <message>
        <source>it would never warn before &quot;{}&quot; fails</source>
        <translation>es würde nie warnen, bevor „{}“ verfehlt ist</translation>
    </message>
    <message>
        <source>iterations are dropped under arrivals only, so this is never judged</source>
        <translation>Durchläufe werden nur bei Ankünften ausgelassen; das wird also nie bewertet</translation>
    </message>
    <message>
        <source>its plan cannot be restored: {}</source>
        <translation>sein Plan lässt sich nicht wiederherstellen: {}</translation>
    </message>
    <message>
        <source>its project cannot be read: {}</source>
        <translation>sein Projekt lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>einen davon behalten</translation>
    </message>
    <message>
        <source>keep the second</source>
        <translation>den zweiten behalten</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>limit of this machine</source>
        <translation>Grenze dieses Rechners</translation>
    </message>
    <message>
        <source>line {}: a quote is not closed</source>
        <translation>Zeile {}: ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>line {}: {} cells, the header has {}</source>
        <translation>Zeile {}: {} Zellen, die Kopfzeile hat {}</translation>
    </message>
    <message>
        <source>list it under &quot;authorization&quot;, or add --authorize {}</source>
        <translation>unter &quot;authorization&quot; aufführen oder --authorize {} angeben</translation>
    </message>
    <message>
        <source>localhost does not resolve to a loopback address here</source>
        <translation>localhost führt hier nicht zu einer Loopback-Adresse</translation>
    </message>
    <message>
        <source>look why the server takes so long, or raise &quot;timeouts&quot; of target &quot;{}&quot;</source>
        <translation>nachsehen, warum der Server so lange braucht, oder &quot;timeouts&quot; des Ziels „{}“ erhöhen</translation>
    </message>
    <message>
        <source>lower the load, or ask for more</source>
        <translation>die Last senken oder mehr freigeben lassen</translation>
    </message>
    <message>
        <source>lower the users, or close other programs</source>
        <translation>weniger Benutzer nehmen oder andere Programme schließen</translation>
    </message>
    <message>
        <source>manual stages come from changes during a run only</source>
        <translation>manuelle Stufen entstehen nur durch Änderungen während eines Laufs</translation>
    </message>
    <message>
        <source>measure the stream in the poll&apos;s &quot;request&quot;</source>
        <translation>den Stream in &quot;request&quot; des Pollings messen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>merge the shards of a run before it is joined with others</source>
        <translation>die Teilläufe eines Laufs zusammenführen, bevor er mit anderen verbunden wird</translation>
    </message>
    <message>
        <source>metrics are taken from an endpoint: they go with &quot;scrape&quot;</source>
        <translation>Metriken kommen von einem Endpunkt: sie gehören zu &quot;scrape&quot;</translation>
    </message>
    <message>
        <source>more than {} is needed</source>
        <translation>nötig ist mehr als {}</translation>
    </message>
    <message>
        <source>more than {} to {} is allowed</source>
        <translation>erlaubt ist mehr als {} bis {}</translation>
    </message>
    <message>
        <source>more than {} values are nested</source>
        <translation>mehr als {} Werte sind ineinander geschachtelt</translation>
    </message>
    <message>
        <source>name not resolved</source>
        <translation>Name nicht aufgelöst</translation>
    </message>
    <message>
        <source>name the stage after it</source>
        <translation>die Stufe danach benennen</translation>
    </message>
    <message>
        <source>no SLO says which level is good enough: every level passes</source>
        <translation>kein SLO sagt, welche Höhe gut genug ist: jede besteht</translation>
    </message>
    <message>
        <source>no access token for target {}: {}</source>
        <translation>kein Zugriffs-Token für Ziel {}: {}</translation>
    </message>
    <message>
        <source>no access token yet for target {}</source>
        <translation>noch kein Zugriffs-Token für Ziel {}</translation>
    </message>
    <message>
        <source>no certificate can be read from it</source>
        <translation>daraus lässt sich kein Zertifikat lesen</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>no enabled user class with a weight above 0 takes part</source>
        <translation>keine aktivierte Benutzerklasse mit einem Gewicht über 0 nimmt teil</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>kein Fehlschlag</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>no health monitor watches the service &quot;{}&quot;</source>
        <translation>kein Gesundheitsmonitor beobachtet den Dienst „{}“</translation>
    </message>
    <message>
        <source>no monitor &quot;{}&quot; gives this reading</source>
        <translation>kein Monitor „{}“ liefert diesen Messwert</translation>
    </message>
    <message>
        <source>no monitor watches the service &quot;{}&quot;</source>
        <translation>kein Monitor beobachtet den Dienst „{}“</translation>
    </message>
    <message>
        <source>no request or monitor names the service &quot;{}&quot;</source>
        <translation>keine Anfrage und kein Monitor nennt den Dienst „{}“</translation>
    </message>
    <message>
        <source>no response in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>no row below the header</source>
        <translation>keine Zeile unter der Kopfzeile</translation>
    </message>
    <message>
        <source>no run was given</source>
        <translation>kein Lauf angegeben</translation>
    </message>
    <message>
        <source>no scenario has a stage &quot;{}&quot;</source>
        <translation>kein Szenario hat eine Stufe „{}“</translation>
    </message>
    <message>
        <source>no scenario searches for a level, so this is never judged</source>
        <translation>kein Szenario sucht eine Höhe; das wird also nie bewertet</translation>
    </message>
    <message>
        <source>no target &quot;{}&quot;</source>
        <translation>kein Ziel „{}“</translation>
    </message>
    <message>
        <source>no user class &quot;{}&quot;</source>
        <translation>keine Benutzerklasse „{}“</translation>
    </message>
    <message>
        <source>not a correct HTTP response</source>
        <translation>keine korrekte HTTP-Antwort</translation>
    </message>
    <message>
        <source>not an absolute HTTP address</source>
        <translation>keine absolute HTTP-Adresse</translation>
    </message>
    <message>
        <source>nothing is called &quot;{}&quot;</source>
        <translation>nichts heißt „{}“</translation>
    </message>
    <message>
        <source>one of these is needed: {}</source>
        <translation>eines davon ist nötig: {}</translation>
    </message>
    <message>
        <source>one of these keys is needed: {}</source>
        <translation>einer dieser Schlüssel ist nötig: {}</translation>
    </message>
    <message>
        <source>only http:// and https:// are known</source>
        <translation>nur http:// und https:// sind bekannt</translation>
    </message>
    <message>
        <source>only true has a meaning here</source>
        <translation>nur true hat hier eine Bedeutung</translation>
    </message>
    <message>
        <source>open it with a newer Tidemark</source>
        <translation>mit einem neueren Tidemark öffnen</translation>
    </message>
    <message>
        <source>open its folder and delete it there</source>
        <translation>ihren Ordner öffnen und sie dort löschen</translation>
    </message>
    <message>
        <source>paths are relative to the project file</source>
        <translation>Pfade gelten ab der Projektdatei</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>put it into a secret variable and write ${name} in its place</source>
        <translation>in eine geheime Variable legen und an seiner Stelle ${name} schreiben</translation>
    </message>
    <message>
        <source>put what is wanted into ( … ), or take group 0</source>
        <translation>das Gewünschte in ( … ) setzen oder Gruppe 0 nehmen</translation>
    </message>
    <message>
        <source>queries are asked of a server: &quot;url&quot; and &quot;queries&quot; go together</source>
        <translation>Abfragen gehen an einen Server: &quot;url&quot; und &quot;queries&quot; gehören zusammen</translation>
    </message>
    <message>
        <source>raise the hard limit (ulimit -Hn), or lower the users</source>
        <translation>die harte Grenze erhöhen (ulimit -Hn) oder weniger Benutzer nehmen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rates belong to &quot;arrivals&quot;</source>
        <translation>Raten gehören zu &quot;arrivals&quot;</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>report each of them by itself</source>
        <translation>über jeden für sich berichten</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response time exists under arrivals only, and no scenario has them</source>
        <translation>Antwortzeit gibt es nur bei Ankünften, und kein Szenario hat welche</translation>
    </message>
    <message>
        <source>run format {}, known up to {}</source>
        <translation>Laufformat {}, bekannt bis {}</translation>
    </message>
    <message>
        <source>run it on one machine, or leave it out by --scenario</source>
        <translation>auf einem Rechner ausführen oder mit --scenario auslassen</translation>
    </message>
    <message>
        <source>run the project with tidemark instead of tidemark-agent</source>
        <translation>das Projekt mit tidemark statt tidemark-agent ausführen</translation>
    </message>
    <message>
        <source>runs of different plans: {} and {}</source>
        <translation>Läufe verschiedener Pläne: {} und {}</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>secret {} has no value</source>
        <translation>Geheimnis {} hat keinen Wert</translation>
    </message>
    <message>
        <source>secrets may stand in headers, authentication and bodies</source>
        <translation>Geheimnisse dürfen in Headern, Anmeldung und Bodys stehen</translation>
    </message>
    <message>
        <source>set the environment variable, or change the file</source>
        <translation>die Umgebungsvariable setzen oder die Datei ändern</translation>
    </message>
    <message>
        <source>set {}</source>
        <translation>{} setzen</translation>
    </message>
    <message>
        <source>set {}, or give the variable a &quot;default&quot;</source>
        <translation>{} setzen oder der Variablen ein &quot;default&quot; geben</translation>
    </message>
    <message>
        <source>set {}; it holds a secret</source>
        <translation>{} setzen; sie enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>start it, or leave &quot;required&quot; out of the monitor</source>
        <translation>starten oder &quot;required&quot; aus dem Monitor weglassen</translation>
    </message>
    <message>
        <source>start the system under test, or correct the url of target &quot;{}&quot;</source>
        <translation>das Zielsystem starten oder die URL des Ziels „{}“ berichtigen</translation>
    </message>
    <message>
        <source>start the system under test, or correct the url or the proxy of target &quot;{}&quot;</source>
        <translation>das Zielsystem starten oder URL oder Proxy des Ziels „{}“ berichtigen</translation>
    </message>
    <message>
        <source>stop the run first</source>
        <translation>zuerst den Lauf beenden</translation>
    </message>
    <message>
        <source>streams are measured in ms</source>
        <translation>Streams werden in ms gemessen</translation>
    </message>
    <message>
        <source>such as staging.example.com</source>
        <translation>etwa staging.example.com</translation>
    </message>
    <message>
        <source>target &quot;{}&quot; of a process monitor</source>
        <translation>Ziel „{}“ eines Prozessmonitors</translation>
    </message>
    <message>
        <source>text is needed here, it must not be empty</source>
        <translation>hier ist Text nötig, er darf nicht leer sein</translation>
    </message>
    <message>
        <source>text is needed: &quot;…&quot;</source>
        <translation>Text ist nötig: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the CSV file of &quot;{}&quot; has no column &quot;{}&quot;; it has {}</source>
        <translation>die CSV-Datei von „{}“ hat keine Spalte „{}“; sie hat {}</translation>
    </message>
    <message>
        <source>the address of a proxy has no path</source>
        <translation>die Adresse eines Proxys hat keinen Pfad</translation>
    </message>
    <message>
        <source>the address of a target holds no query, because paths are appended to it</source>
        <translation>die Adresse eines Ziels enthält keine Query, weil Pfade daran gehängt werden</translation>
    </message>
    <message>
        <source>the authorization for &quot;{}&quot; ended on {}</source>
        <translation>die Freigabe für „{}“ endete am {}</translation>
    </message>
    <message>
        <source>the chart points of a minute cannot be read</source>
        <translation>die Diagrammpunkte einer Minute lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>the environment variable {} is not set</source>
        <translation>die Umgebungsvariable {} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the file &quot;{}&quot; cannot be read: {}</source>
        <translation>die Datei „{}“ lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>the file &quot;{}&quot; has no row behind its header</source>
        <translation>die Datei „{}“ hat keine Zeile nach der Kopfzeile</translation>
    </message>
    <message>
        <source>the first is &quot;{}&quot;</source>
        <translation>die erste ist „{}“</translation>
    </message>
    <message>
        <source>the folder holds a run</source>
        <translation>der Ordner enthält einen Lauf</translation>
    </message>
    <message>
        <source>the host &quot;{}&quot; is not authorised</source>
        <translation>der Host „{}“ ist nicht freigegeben</translation>
    </message>
    <message>
        <source>the host in &quot;{}&quot; must be fixed before the run starts</source>
        <translation>der Host in „{}“ muss feststehen, bevor der Lauf beginnt</translation>
    </message>
    <message>
        <source>the host of `{}` has to be known before the run</source>
        <translation>der Host von `{}` muss vor dem Lauf bekannt sein</translation>
    </message>
    <message>
        <source>the key &quot;{}&quot; stands here twice</source>
        <translation>der Schlüssel „{}“ steht hier zweimal</translation>
    </message>
    <message>
        <source>the last level must be above the first</source>
        <translation>die letzte Höhe muss über der ersten liegen</translation>
    </message>
    <message>
        <source>the length of a body is counted when it is sent</source>
        <translation>die Länge eines Bodys wird beim Senden gezählt</translation>
    </message>
    <message>
        <source>the load is at {} already</source>
        <translation>die Last ist schon bei {}</translation>
    </message>
    <message>
        <source>the measure &quot;{}&quot; has another unit at {}</source>
        <translation>die Messgröße „{}“ hat bei {} eine andere Einheit</translation>
    </message>
    <message>
        <source>the monitor {}</source>
        <translation>der Monitor {}</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>the password of the proxy stands in the project file</source>
        <translation>das Passwort des Proxys steht in der Projektdatei</translation>
    </message>
    <message>
        <source>the pattern has {} groups</source>
        <translation>Gruppen im Muster: {}</translation>
    </message>
    <message>
        <source>the pattern is not valid: {}</source>
        <translation>das Muster ist nicht gültig: {}</translation>
    </message>
    <message>
        <source>the plan needs about {}{}, this machine allows {}{}</source>
        <translation>der Plan braucht etwa {}{}, dieser Rechner erlaubt {}{}</translation>
    </message>
    <message>
        <source>the processor&apos;s times cannot be read</source>
        <translation>die Zeiten des Prozessors lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>the readings of a second cannot be read</source>
        <translation>die Messwerte einer Sekunde lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>the run has no project</source>
        <translation>der Lauf hat kein Projekt</translation>
    </message>
    <message>
        <source>the run has no such annotation any more</source>
        <translation>der Lauf hat diese Anmerkung nicht mehr</translation>
    </message>
    <message>
        <source>the run is still in progress</source>
        <translation>der Lauf ist noch im Gange</translation>
    </message>
    <message>
        <source>the run was stopped before its first request</source>
        <translation>der Lauf wurde vor seiner ersten Anfrage beendet</translation>
    </message>
    <message>
        <source>the secret {} would be written to the outputs from here</source>
        <translation>das Geheimnis {} würde von hier in die Ausgaben geschrieben</translation>
    </message>
    <message>
        <source>the self-test made too few requests to tell</source>
        <translation>der Selbsttest hat zu wenige Anfragen für eine Aussage gestellt</translation>
    </message>
    <message>
        <source>the server did not agree on HTTP/2 (it knows no ALPN)</source>
        <translation>der Server hat HTTP/2 nicht zugestimmt (er kennt kein ALPN)</translation>
    </message>
    <message>
        <source>the server did not agree on HTTP/2, but on {}</source>
        <translation>der Server hat nicht HTTP/2, sondern {} zugestimmt</translation>
    </message>
    <message>
        <source>the shorter time comes first</source>
        <translation>die kürzere Zeit steht zuerst</translation>
    </message>
    <message>
        <source>the template {}</source>
        <translation>die Vorlage {}</translation>
    </message>
    <message>
        <source>there is a run already</source>
        <translation>es gibt schon einen Lauf</translation>
    </message>
    <message>
        <source>there is another scenario &quot;{}&quot;</source>
        <translation>es gibt ein weiteres Szenario „{}“</translation>
    </message>
    <message>
        <source>there is another target &quot;{}&quot;</source>
        <translation>es gibt ein weiteres Ziel „{}“</translation>
    </message>
    <message>
        <source>there is another user class &quot;{}&quot;</source>
        <translation>es gibt eine weitere Benutzerklasse „{}“</translation>
    </message>
    <message>
        <source>there is another variable of this name</source>
        <translation>es gibt eine weitere Variable dieses Namens</translation>
    </message>
    <message>
        <source>there is no constant &quot;{}&quot; to override</source>
        <translation>es gibt keine Konstante „{}“, die zu überschreiben wäre</translation>
    </message>
    <message>
        <source>there is no enabled scenario &quot;{}&quot;</source>
        <translation>es gibt kein aktiviertes Szenario „{}“</translation>
    </message>
    <message>
        <source>there is no enabled scenario before this one called &quot;{}&quot;</source>
        <translation>es gibt vor diesem kein aktiviertes Szenario namens „{}“</translation>
    </message>
    <message>
        <source>there is no enabled user class &quot;{}&quot;</source>
        <translation>es gibt keine aktivierte Benutzerklasse „{}“</translation>
    </message>
    <message>
        <source>there is no environment &quot;{}&quot;</source>
        <translation>es gibt keine Umgebung „{}“</translation>
    </message>
    <message>
        <source>there is no function {}()</source>
        <translation>es gibt keine Funktion {}()</translation>
    </message>
    <message>
        <source>there is no function {}(); did you mean {}()?</source>
        <translation>es gibt keine Funktion {}(); ist {}() gemeint?</translation>
    </message>
    <message>
        <source>there is no key &quot;{}&quot; here; allowed: {}</source>
        <translation>es gibt hier keinen Schlüssel „{}“; erlaubt: {}</translation>
    </message>
    <message>
        <source>there is no part &quot;{}&quot;; allowed: {}</source>
        <translation>es gibt keinen Teil „{}“; erlaubt: {}</translation>
    </message>
    <message>
        <source>there is no request, group, transaction, poll, measure or scenario &quot;{}&quot;</source>
        <translation>es gibt keine Anfrage, Gruppe, Transaktion, kein Polling, keine Messgröße und kein Szenario „{}“</translation>
    </message>
    <message>
        <source>there is no scenario before this one to go with</source>
        <translation>vor diesem gibt es kein Szenario, mit dem es laufen könnte</translation>
    </message>
    <message>
        <source>there is no shard {} of {}</source>
        <translation>es gibt keinen Teillauf {} von {}</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>there is no target &quot;{}&quot;</source>
        <translation>es gibt kein Ziel „{}“</translation>
    </message>
    <message>
        <source>there is no variable &quot;{}&quot;</source>
        <translation>es gibt keine Variable „{}“</translation>
    </message>
    <message>
        <source>this Tidemark reads &quot;{}&quot; only</source>
        <translation>dieses Tidemark liest nur &quot;{}&quot;</translation>
    </message>
    <message>
        <source>this constant refers to itself</source>
        <translation>diese Konstante verweist auf sich selbst</translation>
    </message>
    <message>
        <source>this key is needed</source>
        <translation>dieser Schlüssel ist nötig</translation>
    </message>
    <message>
        <source>this load never reaches anything above 0</source>
        <translation>diese Last kommt nie über 0</translation>
    </message>
    <message>
        <source>this program runs host and process monitors only</source>
        <translation>dieses Programm führt nur Host- und Prozessmonitore aus</translation>
    </message>
    <message>
        <source>this stage is no {}</source>
        <translation>diese Stufe ist nicht von der Art {}</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true oder false ist nötig</translation>
    </message>
    <message>
        <source>two jumps follow each other</source>
        <translation>zwei Sprünge folgen aufeinander</translation>
    </message>
    <message>
        <source>two stages are called &quot;{}&quot;</source>
        <translation>zwei Stufen heißen „{}“</translation>
    </message>
    <message>
        <source>use &quot;hold&quot; to stay there</source>
        <translation>&quot;hold&quot; verwenden, um dort zu bleiben</translation>
    </message>
    <message>
        <source>use at least as many connections as workers, or fewer workers</source>
        <translation>mindestens so viele Verbindungen wie Worker verwenden oder weniger Worker</translation>
    </message>
    <message>
        <source>use constants there, or a target</source>
        <translation>dort Konstanten oder ein Ziel verwenden</translation>
    </message>
    <message>
        <source>use https, or http &quot;1.1&quot;</source>
        <translation>https verwenden oder http &quot;1.1&quot;</translation>
    </message>
    <message>
        <source>user and password of basic auth have to be known before the run</source>
        <translation>Benutzer und Passwort der Basic-Anmeldung müssen vor dem Lauf bekannt sein</translation>
    </message>
    <message>
        <source>widen net.ipv4.ip_local_port_range, or keep connections (&quot;per-user&quot;)</source>
        <translation>net.ipv4.ip_local_port_range erweitern oder Verbindungen behalten (&quot;per-user&quot;)</translation>
    </message>
    <message>
        <source>write 127.0.0.1, or authorise the host</source>
        <translation>127.0.0.1 schreiben oder den Host freigeben</translation>
    </message>
    <message>
        <source>write &quot;1000/s&quot; or &quot;5000 users&quot;</source>
        <translation>&quot;1000/s&quot; oder &quot;5000 users&quot; schreiben</translation>
    </message>
    <message>
        <source>write &quot;none&quot;, a duration, {} or {}</source>
        <translation>&quot;none&quot;, eine Dauer, {} oder {} schreiben</translation>
    </message>
    <message>
        <source>write a duration such as 250ms, 5s, 2m30s or 1h</source>
        <translation>eine Dauer schreiben, etwa 250ms, 5s, 2m30s oder 1h</translation>
    </message>
    <message>
        <source>write a limit such as &quot;&lt; 500ms&quot;, &quot;&gt;= 100/s&quot;, &quot;&lt; 1%&quot; or &quot;50/s..100/s&quot;</source>
        <translation>einen Grenzwert schreiben, etwa &quot;&lt; 500ms&quot;, &quot;&gt;= 100/s&quot;, &quot;&lt; 1%&quot; oder &quot;50/s..100/s&quot;</translation>
    </message>
    <message>
        <source>write a percentage such as 1% or 99.9%</source>
        <translation>einen Prozentwert schreiben, etwa 1% oder 99.9%</translation>
    </message>
    <message>
        <source>write a rate such as 100/s, 30/min or 10/h</source>
        <translation>eine Rate schreiben, etwa 100/s, 30/min oder 10/h</translation>
    </message>
    <message>
        <source>write a size such as 512B, 64KiB or 1MB</source>
        <translation>eine Größe schreiben, etwa 512B, 64KiB oder 1MB</translation>
    </message>
    <message>
        <source>write a space as %20</source>
        <translation>ein Leerzeichen als %20 schreiben</translation>
    </message>
    <message>
        <source>write a value such as 20ms, 24.9/s, 1%, 512MiB or 3</source>
        <translation>einen Wert schreiben, etwa 20ms, 24.9/s, 1%, 512MiB oder 3</translation>
    </message>
    <message>
        <source>write an address such as {} or {}</source>
        <translation>eine Adresse schreiben, etwa {} oder {}</translation>
    </message>
    <message>
        <source>write an address such as {}</source>
        <translation>eine Adresse schreiben, etwa {}</translation>
    </message>
    <message>
        <source>write one of {}</source>
        <translation>eines davon schreiben: {}</translation>
    </message>
    <message>
        <source>write whole, steady, &quot;stage NAME&quot; or &quot;last 5m&quot;</source>
        <translation>whole, steady, &quot;stage NAME&quot; oder &quot;last 5m&quot; schreiben</translation>
    </message>
    <message>
        <source>write {} or {}</source>
        <translation>{} oder {} schreiben</translation>
    </message>
    <message>
        <source>{} is a CSV file; a column of it is {}</source>
        <translation>{} ist eine CSV-Datei; eine Spalte daraus ist {}</translation>
    </message>
    <message>
        <source>{} is not available yet</source>
        <translation>{} ist noch nicht verfügbar</translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation>{} ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>{} may stand only in what a request sends</source>
        <translation>{} darf nur in dem stehen, was eine Anfrage sendet</translation>
    </message>
    <message>
        <source>{} names are used, at most {} are allowed</source>
        <translation>{} Namen werden verwendet, höchstens {} sind erlaubt</translation>
    </message>
    <message>
        <source>{} plans {} users and those that may run beside it {}, {} are authorised</source>
        <translation>{} plant {} Benutzer und die daneben laufen können {}, freigegeben sind {}</translation>
    </message>
    <message>
        <source>{} plans {} users, {} are authorised</source>
        <translation>{} plant {} Benutzer, freigegeben sind {}</translation>
    </message>
    <message>
        <source>{} requests rarely have a body</source>
        <translation>{}-Anfragen haben selten einen Body</translation>
    </message>
    <message>
        <source>{} shared connections for {} workers</source>
        <translation>{} geteilte Verbindungen für {} Worker</translation>
    </message>
    <message>
        <source>{} users</source>
        <translation>{} Benutzer</translation>
    </message>
    <message>
        <source>{} {} of the run cannot be read: {}</source>
        <translation>{} {} des Laufs lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>{}() takes at least one argument</source>
        <translation>{}() nimmt mindestens ein Argument</translation>
    </message>
    <message>
        <source>{}() takes no argument</source>
        <translation>{}() nimmt kein Argument</translation>
    </message>
    <message>
        <source>{}() takes {} arguments</source>
        <translation>Zahl der Argumente von {}(): {}</translation>
    </message>
    <message>
        <source>{}, so this is never judged</source>
        <translation>{}; das wird also nie bewertet</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; ${…} is not allowed here</source>
        <translation>{}; ${…} ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>holds {} for {}</source>
        <translation>hält {} für {}</translation>
    </message>
    <message>
        <source>jumps to {} and holds them for {}</source>
        <translation>springt auf {} und hält sie für {}</translation>
    </message>
    <message>
        <source>jumps to {} and ramps from {} to {} over {}</source>
        <translation>springt auf {} und geht von {} auf {} in {}</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>ramps from {} to {} over {}</source>
        <translation>geht von {} auf {} in {}</translation>
    </message>
    <message>
        <source>runs {} by each of {}</source>
        <translation>lässt {2} je {1} ausführen</translation>
    </message>
    <message>
        <source>runs {} by {}</source>
        <translation>lässt {2} zusammen {1} ausführen</translation>
    </message>
    <message>
        <source>searches from {} to {} for the highest level that meets the SLOs, to {} %, holding each of up to {} levels for {}</source>
        <translation>sucht von {} bis {} das höchste Niveau, bei dem die SLOs eingehalten werden, auf {} % genau, mit bis zu {} Niveaus von je {}</translation>
    </message>
    <message>
        <source>searches from {} to {}, by at most {}, for the highest level that meets the SLOs, to {} %, holding each of up to {} levels for {}</source>
        <translation>sucht von {} bis {}, höchstens {}, das höchste Niveau, bei dem die SLOs eingehalten werden, auf {} % genau, mit bis zu {} Niveaus von je {}</translation>
    </message>
    <message>
        <source>starts with {} and holds them for {}</source>
        <translation>startet {} und hält sie für {}</translation>
    </message>
    <message>
        <source>starts with {} and ramps from {} to {} over {}</source>
        <translation>startet {} und geht von {} auf {} in {}</translation>
    </message>
    <message>
        <source>{} (&quot;{}&quot;)</source>
        <translation>{} („{}“)</translation>
    </message>
    <message>
        <source>{} as a spike</source>
        <translation>{} als Spitze</translation>
    </message>
    <message>
        <source>{} iteration a second</source>
        <translation>{} Durchlauf pro Sekunde</translation>
    </message>
    <message>
        <source>{} iteration</source>
        <translation>{} Durchlauf</translation>
    </message>
    <message>
        <source>{} iterations a second</source>
        <translation>{} Durchläufe pro Sekunde</translation>
    </message>
    <message>
        <source>{} iterations</source>
        <translation>{} Durchläufe</translation>
    </message>
    <message>
        <source>{} to recover</source>
        <translation>{} zur Erholung</translation>
    </message>
    <message>
        <source>{} user</source>
        <translation>{} Benutzer</translation>
    </message>
    <message>
        <source>{}, by at most {}</source>
        <translation>{}, höchstens {}</translation>
    </message>
    <message>
        <source>{}, by at most {}, at random intervals</source>
        <translation>{}, höchstens {}, in zufälligen Abständen</translation>
    </message>
    <message>
        <source>{}, for {} at most</source>
        <translation>{}, höchstens {} lang</translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, dann {}</translation>
    </message>
    <message>
        <source>a criterion of the search: judged level by level</source>
        <translation>ein Kriterium der Suche: wird auf jedem Niveau bewertet</translation>
    </message>
    <message>
        <source>a shard judges no SLO; merge does</source>
        <translation>ein Teillauf bewertet kein SLO, erst das Zusammenführen</translation>
    </message>
    <message>
        <source>complete in none of the {} runs</source>
        <translation>in keinem der {} Läufe vollständig</translation>
    </message>
    <message>
        <source>it is about another scenario</source>
        <translation>es betrifft ein anderes Szenario</translation>
    </message>
    <message>
        <source>it was missed during the run and ended it</source>
        <translation>es wurde während des Laufs verfehlt und hat ihn beendet</translation>
    </message>
    <message>
        <source>no SLO applies</source>
        <translation>kein SLO ist anwendbar</translation>
    </message>
    <message>
        <source>no SLO</source>
        <translation>kein SLO</translation>
    </message>
    <message>
        <source>no capacity search was run</source>
        <translation>es lief keine Kapazitätssuche</translation>
    </message>
    <message>
        <source>no check was evaluated in the window</source>
        <translation>im Zeitfenster wurde keine Prüfung ausgewertet</translation>
    </message>
    <message>
        <source>no health check of the service in the window</source>
        <translation>keine Zustandsprüfung des Dienstes im Zeitfenster</translation>
    </message>
    <message>
        <source>no hold holds two whole blocks of 10 s</source>
        <translation>keine Haltephase enthält zwei ganze Abschnitte von 10 s</translation>
    </message>
    <message>
        <source>no monitor counts restarts of the service</source>
        <translation>kein Monitor zählt Neustarts des Dienstes</translation>
    </message>
    <message>
        <source>no reading in the window</source>
        <translation>kein Messwert im Zeitfenster</translation>
    </message>
    <message>
        <source>no sample in the window</source>
        <translation>keine Messung im Zeitfenster</translation>
    </message>
    <message>
        <source>no whole second lies in the window</source>
        <translation>im Zeitfenster liegt keine ganze Sekunde</translation>
    </message>
    <message>
        <source>not chosen in any of the runs</source>
        <translation>in keinem der Läufe ausgewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>not even the first level of the search, {}, passed: {}</source>
        <translation>nicht einmal das erste Niveau der Suche, {}, hat bestanden: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>rehearsal: the time scale is {}</source>
        <translation>Probe: Der Zeitmaßstab ist {}</translation>
    </message>
    <message>
        <source>requires {}, which did not pass</source>
        <translation>setzt {} voraus, das nicht bestanden hat</translation>
    </message>
    <message>
        <source>requires {}, which did not run</source>
        <translation>setzt {} voraus, das nicht gelaufen ist</translation>
    </message>
    <message>
        <source>runs with {}, which is not running</source>
        <translation>läuft zusammen mit {}, das nicht läuft</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>vom Benutzer beendet</translation>
    </message>
    <message>
        <source>the generator was saturated for {} s of it</source>
        <translation>der Lastgenerator war davon {} s lang gesättigt</translation>
    </message>
    <message>
        <source>the generator was saturated in the window</source>
        <translation>der Lastgenerator war im Zeitfenster gesättigt</translation>
    </message>
    <message>
        <source>the generator was the limit of the search, at {}: {}</source>
        <translation>der Lastgenerator war die Grenze der Suche, bei {}: {}</translation>
    </message>
    <message>
        <source>the reading has no maximum</source>
        <translation>der Messwert hat kein Maximum</translation>
    </message>
    <message>
        <source>the resource was not used in the window</source>
        <translation>die Ressource wurde im Zeitfenster nicht genutzt</translation>
    </message>
    <message>
        <source>the run did not come to its end</source>
        <translation>der Lauf kam nicht zu seinem Ende</translation>
    </message>
    <message>
        <source>the run file could not be written</source>
        <translation>die Laufdatei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the run was ended by {} in {}</source>
        <translation>der Lauf wurde durch {} in {} beendet</translation>
    </message>
    <message>
        <source>the run was interrupted</source>
        <translation>der Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>der Lauf wurde beendet</translation>
    </message>
    <message>
        <source>the scenario has no such stage</source>
        <translation>das Szenario hat keine solche Stufe</translation>
    </message>
    <message>
        <source>the scenario was not run</source>
        <translation>das Szenario ist nicht gelaufen</translation>
    </message>
    <message>
        <source>the scenario was not run: {}</source>
        <translation>das Szenario ist nicht gelaufen: {}</translation>
    </message>
    <message>
        <source>the search did not come to its end</source>
        <translation>die Suche kam nicht zu ihrem Ende</translation>
    </message>
    <message>
        <source>the search has not come to its end</source>
        <translation>die Suche ist noch nicht zu ihrem Ende gekommen</translation>
    </message>
    <message>
        <source>the window was not reached</source>
        <translation>das Zeitfenster wurde nicht erreicht</translation>
    </message>
    <message>
        <source>these requests have no checks</source>
        <translation>diese Anfragen haben keine Prüfungen</translation>
    </message>
    <message>
        <source>this scenario has no arrivals</source>
        <translation>dieses Szenario hat keine Ankünfte</translation>
    </message>
    <message>
        <source>this scenario has no stage "{}"</source>
        <translation>dieses Szenario hat keine Stufe „{}“</translation>
    </message>
    <message>
        <source>this scenario holds no load</source>
        <translation>dieses Szenario hält keine Last</translation>
    </message>
    <message>
        <source>this scenario never produces "{}"</source>
        <translation>dieses Szenario erzeugt „{}“ nie</translation>
    </message>
    <message>
        <source>this scenario searches for no level</source>
        <translation>dieses Szenario sucht kein Niveau</translation>
    </message>
    <message>
        <source>{} of {} {}</source>
        <translation>{} von {} {}</translation>
    </message>
    <message>
        <source>{} was aborted</source>
        <translation>{} wurde abgebrochen</translation>
    </message>
    <message>
        <source>{} was interrupted</source>
        <translation>{} wurde unterbrochen</translation>
    </message>
    <message>
        <source>{} was not run</source>
        <translation>{} ist nicht gelaufen</translation>
    </message>
    <message>
        <source>{} was not run: {}</source>
        <translation>{} ist nicht gelaufen: {}</translation>
    </message>
    <message>
        <source>{}: missed in {}, measured {}</source>
        <translation>{}: in {} verfehlt, gemessen {}</translation>
    </message>
    <message>
        <source>{}: missed, measured {}</source>
        <translation>{}: verfehlt, gemessen {}</translation>
    </message>
    <message>
        <source>{}: not evaluated in {}, {}</source>
        <translation>{}: in {} nicht bewertet, {}</translation>
    </message>
    <message>
        <source>{}: not evaluated, {}</source>
        <translation>{}: nicht bewertet, {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>A resource grew all through the holds; at this pace the growth of a day exceeds 10 % of its limit.</source>
        <translation>Eine Ressource wuchs durch alle Haltephasen hindurch; in diesem Tempo übersteigt das Wachstum eines Tages 10 % ihrer Grenze.</translation>
    </message>
    <message>
        <source>A service failed health checks during the run.</source>
        <translation>Ein Dienst hat während des Laufs Zustandsprüfungen nicht bestanden.</translation>
    </message>
    <message>
        <source>Arrivals found no free user: the load was lower than planned.</source>
        <translation>Ankünfte fanden keinen freien Benutzer: Die Last war niedriger als geplant.</translation>
    </message>
    <message>
        <source>At least one SLO could not be evaluated, which is not a pass.</source>
        <translation>Mindestens ein SLO konnte nicht bewertet werden; das gilt nicht als bestanden.</translation>
    </message>
    <message>
        <source>At least one SLO was missed.</source>
        <translation>Mindestens ein SLO wurde verfehlt.</translation>
    </message>
    <message>
        <source>Bring the missed SLOs within their limits, or change the targets on purpose</source>
        <translation>Die verfehlten SLOs in ihre Grenzen bringen oder die Ziele bewusst ändern</translation>
    </message>
    <message>
        <source>Capture one such answer and correct the server, or raise {}</source>
        <translation>Eine solche Antwort festhalten und den Server berichtigen oder {} erhöhen</translation>
    </message>
    <message>
        <source>Check certificate, name and protocol versions of the target</source>
        <translation>Zertifikat, Namen und Protokollversionen des Ziels prüfen</translation>
    </message>
    <message>
        <source>Check that the service runs through the whole test, and its listen backlog</source>
        <translation>Prüfen, ob der Dienst während des ganzen Tests läuft, und seinen Listen-Backlog</translation>
    </message>
    <message>
        <source>Check whether the hold was long enough and whether users waited for something that is not timed</source>
        <translation>Prüfen, ob die Haltephase lang genug war und ob Benutzer auf etwas warteten, das nicht gemessen wird</translation>
    </message>
    <message>
        <source>Compare an example of each failed check with what the system should answer</source>
        <translation>Von jeder fehlgeschlagenen Prüfung ein Beispiel mit dem vergleichen, was das System antworten soll</translation>
    </message>
    <message>
        <source>Compare the times of the evidence with the resource figures, and look for what saturates or locks</source>
        <translation>Die Zeiten der Belege mit den Ressourcenwerten vergleichen und suchen, was gesättigt ist oder sperrt</translation>
    </message>
    <message>
        <source>Connections are accepted under this load.</source>
        <translation>Verbindungen werden unter dieser Last angenommen.</translation>
    </message>
    <message>
        <source>Connections are made.</source>
        <translation>Verbindungen kommen zustande.</translation>
    </message>
    <message>
        <source>Connections last as long as they are needed.</source>
        <translation>Verbindungen halten so lange, wie sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Correct the requests of the project</source>
        <translation>Die Anfragen des Projekts berichtigen</translation>
    </message>
    <message>
        <source>Deploy the missing routes or correct the paths and test data</source>
        <translation>Die fehlenden Routen bereitstellen oder Pfade und Testdaten berichtigen</translation>
    </message>
    <message>
        <source>Every submitted job ends, once.</source>
        <translation>Jeder eingereichte Job endet, und zwar einmal.</translation>
    </message>
    <message>
        <source>Failed requests were answered in less than half the time of ok ones, so latency over all requests looks better than it is.</source>
        <translation>Fehlgeschlagene Anfragen wurden in weniger als der halben Zeit der ok-Anfragen beantwortet; die Latenz über alle Anfragen sieht daher besser aus, als sie ist.</translation>
    </message>
    <message>
        <source>Find out why the service was down at the times in the list of events</source>
        <translation>Herausfinden, warum der Dienst zu den Zeiten in der Liste der Ereignisse ausgefallen war</translation>
    </message>
    <message>
        <source>Find the cause in the server's log at the times of the evidence</source>
        <translation>Die Ursache im Protokoll des Servers zu den Zeiten der Belege suchen</translation>
    </message>
    <message>
        <source>Follow the jobs of the evidence through the system's own log</source>
        <translation>Die Jobs der Belege im Protokoll des Systems verfolgen</translation>
    </message>
    <message>
        <source>Follow the redirect, or list the status under {}</source>
        <translation>Der Weiterleitung folgen oder den Status unter {} aufführen</translation>
    </message>
    <message>
        <source>Give the test valid credentials and run it again</source>
        <translation>Dem Test gültige Zugangsdaten geben und ihn wiederholen</translation>
    </message>
    <message>
        <source>Jobs failed, were lost or were duplicated.</source>
        <translation>Jobs schlugen fehl, gingen verloren oder wurden verdoppelt.</translation>
    </message>
    <message>
        <source>Judge latency on ok requests until the failures are gone</source>
        <translation>Die Latenz an ok-Anfragen bewerten, bis die Fehler behoben sind</translation>
    </message>
    <message>
        <source>Latency and rate describe the system and not the generator.</source>
        <translation>Latenz und Rate beschreiben das System und nicht den Lastgenerator.</translation>
    </message>
    <message>
        <source>Latency figures describe work that was done.</source>
        <translation>Latenzwerte beschreiben Arbeit, die getan wurde.</translation>
    </message>
    <message>
        <source>Lift the rate limit for the test, or test below it on purpose</source>
        <translation>Die Ratenbegrenzung für den Test aufheben oder bewusst darunter testen</translation>
    </message>
    <message>
        <source>Look at the messages in the error details</source>
        <translation>Die Meldungen in den Einzelheiten der Fehler ansehen</translation>
    </message>
    <message>
        <source>Look for restarts, crashes and connection limits at the first and last time of the evidence</source>
        <translation>Zur ersten und letzten Zeit der Belege nach Neustarts, Abstürzen und Verbindungsgrenzen suchen</translation>
    </message>
    <message>
        <source>Make the open SLOs measurable in this scenario</source>
        <translation>Die offenen SLOs in diesem Szenario messbar machen</translation>
    </message>
    <message>
        <source>Raise the limits of the load generator, or keep connections alive</source>
        <translation>Die Grenzen des Lastgenerators erhöhen oder Verbindungen offen halten</translation>
    </message>
    <message>
        <source>Raise {}, or find out why iterations take longer than planned</source>
        <translation>{} erhöhen oder herausfinden, warum Durchläufe länger dauern als geplant</translation>
    </message>
    <message>
        <source>Repair name resolution on the load generator, or set {}</source>
        <translation>Die Namensauflösung auf dem Lastgenerator in Ordnung bringen oder {} setzen</translation>
    </message>
    <message>
        <source>Requests are answered within their timeout.</source>
        <translation>Anfragen werden innerhalb ihrer Zeitgrenze beantwortet.</translation>
    </message>
    <message>
        <source>Run a soak of several hours and look for the leak</source>
        <translation>Einen Dauerlauf von mehreren Stunden fahren und das Leck suchen</translation>
    </message>
    <message>
        <source>Run longer, or judge a lower percentile</source>
        <translation>Länger laufen lassen oder ein niedrigeres Perzentil bewerten</translation>
    </message>
    <message>
        <source>Run the same flow with {} and judge the response time</source>
        <translation>Denselben Ablauf mit {} fahren und die Antwortzeit bewerten</translation>
    </message>
    <message>
        <source>Some percentiles rest on few samples and carry no interval.</source>
        <translation>Einige Perzentile beruhen auf wenigen Messungen und haben kein Intervall.</translation>
    </message>
    <message>
        <source>The failures get a name.</source>
        <translation>Die Fehler bekommen einen Namen.</translation>
    </message>
    <message>
        <source>The figures of the hold can be trusted together.</source>
        <translation>Den Zahlen der Haltephase ist gemeinsam zu trauen.</translation>
    </message>
    <message>
        <source>The load generator was its own limit for some seconds.</source>
        <translation>Der Lastgenerator war für einige Sekunden selbst die Grenze.</translation>
    </message>
    <message>
        <source>The percentile becomes reliable.</source>
        <translation>Das Perzentil wird verlässlich.</translation>
    </message>
    <message>
        <source>The planned rate is really applied.</source>
        <translation>Die geplante Rate wird wirklich aufgebracht.</translation>
    </message>
    <message>
        <source>The result describes the system and not the generator.</source>
        <translation>Das Ergebnis beschreibt das System und nicht den Lastgenerator.</translation>
    </message>
    <message>
        <source>The run passes.</source>
        <translation>Der Lauf besteht.</translation>
    </message>
    <message>
        <source>The stall is counted for everybody who would have met it.</source>
        <translation>Die Stockung zählt für alle, die sie getroffen hätte.</translation>
    </message>
    <message>
        <source>The status is counted as what it means.</source>
        <translation>Der Status wird als das gezählt, was er bedeutet.</translation>
    </message>
    <message>
        <source>The system can run for days.</source>
        <translation>Das System kann tagelang laufen.</translation>
    </message>
    <message>
        <source>The system is measured instead of its limiter.</source>
        <translation>Gemessen wird das System statt seiner Begrenzung.</translation>
    </message>
    <message>
        <source>The system stalled, and a closed load asks nothing while it waits: its percentiles understate what users would have waited who come on their own.</source>
        <translation>Das System stockte, und eine geschlossene Last fragt nichts an, während sie wartet: Ihre Perzentile untertreiben, wie lange von selbst kommende Benutzer gewartet hätten.</translation>
    </message>
    <message>
        <source>The system stays up under this load.</source>
        <translation>Das System bleibt unter dieser Last verfügbar.</translation>
    </message>
    <message>
        <source>The verdict is complete.</source>
        <translation>Das Urteil ist vollständig.</translation>
    </message>
    <message>
        <source>The work behind the refusal is measured for the first time; until then its latency and capacity are unknown.</source>
        <translation>Die Arbeit hinter der Abweisung wird erstmals gemessen; bis dahin sind ihre Latenz und Kapazität unbekannt.</translation>
    </message>
    <message>
        <source>These answers are counted by what they say.</source>
        <translation>Diese Antworten zählen nach dem, was sie aussagen.</translation>
    </message>
    <message>
        <source>These requests are handled instead of rejected.</source>
        <translation>Diese Anfragen werden bearbeitet statt zurückgewiesen.</translation>
    </message>
    <message>
        <source>These requests exercise the system at all.</source>
        <translation>Diese Anfragen beanspruchen das System überhaupt erst.</translation>
    </message>
    <message>
        <source>These requests reach the system.</source>
        <translation>Diese Anfragen erreichen das System.</translation>
    </message>
    <message>
        <source>These requests succeed under this load.</source>
        <translation>Diese Anfragen gelingen unter dieser Last.</translation>
    </message>
    <message>
        <source>Use more workers or another machine for the load, and run again</source>
        <translation>Mehr Worker oder einen anderen Rechner für die Last verwenden und den Lauf wiederholen</translation>
    </message>
    <message>
        <source>Users, rate and times of a hold do not agree by Little's law.</source>
        <translation>Benutzer, Rate und Zeiten einer Haltephase passen nach Littles Gesetz nicht zusammen.</translation>
    </message>
    <message>
        <source>Wrong answers stop being counted as failures, or a real defect is found.</source>
        <translation>Falsche Antworten zählen nicht mehr als Fehler, oder ein wirklicher Fehler ist gefunden.</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>alle Anfragen</translation>
    </message>
    <message>
        <source>{} requests ({} of all) failed because a name was not resolved.</source>
        <translation>{} Anfragen ({} aller Anfragen) schlugen fehl, weil ein Name nicht aufgelöst wurde.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) failed for other reasons.</source>
        <translation>{} Anfragen ({} aller Anfragen) schlugen aus anderen Gründen fehl.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) failed for want of ports or descriptors on the generator.</source>
        <translation>{} Anfragen ({} aller Anfragen) schlugen fehl, weil dem Lastgenerator Ports oder Deskriptoren fehlten.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) failed in the TLS handshake.</source>
        <translation>{} Anfragen ({} aller Anfragen) scheiterten am TLS-Handshake.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) found no listener.</source>
        <translation>{} Anfragen ({} aller Anfragen) fanden keinen Dienst, der auf dem Port lauscht.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) got a status that the project does not expect.</source>
        <translation>{} Anfragen ({} aller Anfragen) erhielten einen Status, den das Projekt nicht erwartet.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) had no answer in time.</source>
        <translation>{} Anfragen ({} aller Anfragen) erhielten nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) lost their connection.</source>
        <translation>{} Anfragen ({} aller Anfragen) verloren ihre Verbindung.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were answered with 404 or 410.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit 404 oder 410 beantwortet.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were answered with 5xx.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit 5xx beantwortet.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were answered with content that the checks do not accept.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit einem Inhalt beantwortet, den die Prüfungen nicht gelten lassen.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were answered with something that is not valid HTTP or too large.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit etwas beantwortet, das kein gültiges HTTP oder zu groß ist.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were refused with 401 or 403.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit 401 oder 403 abgewiesen.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were refused with 429.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit 429 abgewiesen.</translation>
    </message>
    <message>
        <source>{} requests ({} of all) were rejected with another 4xx status.</source>
        <translation>{} Anfragen ({} aller Anfragen) wurden mit einem anderen 4xx-Status zurückgewiesen.</translation>
    </message>
    <message>
        <source>{}, {}: p50 of failed requests {}, of ok ones {}</source>
        <translation>{}, {}: p50 fehlgeschlagener Anfragen {}, der ok-Anfragen {}</translation>
    </message>
    <message>
        <source>{}, {}: {} submitted, {} failed, {} lost, {} duplicated</source>
        <translation>{}, {}: {} eingereicht, {} fehlgeschlagen, {} verloren, {} verdoppelt</translation>
    </message>
    <message>
        <source>{}, {}: {} users measured, {} by X·(R+Z)</source>
        <translation>{}, {}: {} Benutzer gemessen, {} nach X·(R+Z)</translation>
    </message>
    <message>
        <source>{}, {}: {}: {} ({} of the scenario's requests), first at {}</source>
        <translation>{}, {}: {}: {} ({} der Anfragen des Szenarios), zuerst bei {}</translation>
    </message>
    <message>
        <source>{}: slowest request {}, p99 {}</source>
        <translation>{}: langsamste Anfrage {}, p99 {}</translation>
    </message>
    <message>
        <source>{}: {} grows by {} an hour (95 % interval {} to {})</source>
        <translation>{}: {} wächst um {} pro Stunde (95-%-Intervall {} bis {})</translation>
    </message>
    <message>
        <source>{}: {} iterations dropped, {} made</source>
        <translation>{}: {} Durchläufe ausgelassen, {} ausgeführt</translation>
    </message>
    <message>
        <source>{}: {} rests on {} samples</source>
        <translation>{}: {} beruht auf {} Messungen</translation>
    </message>
    <message>
        <source>{}: {} saturated seconds, busiest worker {}, loop lag p99 {}</source>
        <translation>{}: {} gesättigte Sekunden, meistbelasteter Worker {}, Schleifenverzug p99 {}</translation>
    </message>
    <message>
        <source>{}: {} up in {} of {} health checks</source>
        <translation>{}: {} in {} von {} Zustandsprüfungen verfügbar</translation>
    </message>
    <message>
        <source>{}: {}: measured {} over {} samples</source>
        <translation>{}: {}: gemessen {} bei {} Messungen</translation>
    </message>
    <message>
        <source>{}: {}: {}</source>
        <translation>{}: {}: {}</translation>
    </message>
    <message>
        <source>abort requested: {}</source>
        <translation>Abbruch verlangt: {}</translation>
    </message>
    <message>
        <source>arrivals changed by hand to {}/s over {} s</source>
        <translation>Ankünfte von Hand über {2} s auf {1}/s geändert</translation>
    </message>
    <message>
        <source>arrivals changed by hand to {}/s</source>
        <translation>Ankünfte von Hand auf {}/s geändert</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>not-evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>Beenden verlangt</translation>
    </message>
    <message>
        <source>the generator is its own limit: busiest worker {} %, loop lag p99 {} ms</source>
        <translation>der Lastgenerator ist selbst die Grenze: meistbelasteter Worker {} %, Schleifenverzug p99 {} ms</translation>
    </message>
    <message>
        <source>the search ends at the limit of the generator</source>
        <translation>die Suche endet an der Grenze des Lastgenerators</translation>
    </message>
    <message>
        <source>the search ends at the limit of the generator; {} passed</source>
        <translation>die Suche endet an der Grenze des Lastgenerators; {} bestanden</translation>
    </message>
    <message>
        <source>the search ends: not even its first level passed</source>
        <translation>die Suche endet: nicht einmal ihr erstes Niveau hat bestanden</translation>
    </message>
    <message>
        <source>the search found {}</source>
        <translation>die Suche fand {}</translation>
    </message>
    <message>
        <source>the search goes on</source>
        <translation>die Suche geht weiter</translation>
    </message>
    <message>
        <source>the search reached no limit up to {}</source>
        <translation>die Suche erreichte bis {} keine Grenze</translation>
    </message>
    <message>
        <source>users changed by hand to {} over {} s</source>
        <translation>Benutzer von Hand über {2} s auf {1} geändert</translation>
    </message>
    <message>
        <source>users changed by hand to {}</source>
        <translation>Benutzer von Hand auf {} geändert</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{} failed: {}</source>
        <translation>{}: nicht bestanden: {}</translation>
    </message>
    <message>
        <source>{} generator-limit: {}</source>
        <translation>{}: Grenze des Lastgenerators: {}</translation>
    </message>
    <message>
        <source>{} passed</source>
        <translation>{}: bestanden</translation>
    </message>
    <message>
        <source>{} {} was missed and ends the run</source>
        <translation>{} {} wurde verfehlt und beendet den Lauf</translation>
    </message>
    <message>
        <source>{}: aborted</source>
        <translation>{}: abgebrochen</translation>
    </message>
    <message>
        <source>{}: complete</source>
        <translation>{}: vollständig</translation>
    </message>
    <message>
        <source>{}: interrupted</source>
        <translation>{}: unterbrochen</translation>
    </message>
    <message>
        <source>{}: {} after {}, measured {}</source>
        <translation>{}: {} (vorher {}), gemessen {}</translation>
    </message>
    <message>
        <source>HTTP {}: its Location is no address: {}</source>
        <translation>HTTP {}: Location ist keine Adresse: {}</translation>
    </message>
    <message>
        <source>HTTP {}: more than {} redirects</source>
        <translation>HTTP {}: mehr als {} Weiterleitungen</translation>
    </message>
    <message>
        <source>HTTP {}: the redirect leads to {}, which is not authorised</source>
        <translation>HTTP {}: die Weiterleitung führt zu {}, das nicht freigegeben ist</translation>
    </message>
    <message>
        <source>no complete response within {}</source>
        <translation>keine vollständige Antwort innerhalb von {}</translation>
    </message>
    <message>
        <source>the TLS handshake did not end within {}</source>
        <translation>der TLS-Handshake endete nicht innerhalb von {}</translation>
    </message>
    <message>
        <source>the connection had no room within {}</source>
        <translation>die Verbindung hatte innerhalb von {} keinen Platz</translation>
    </message>
    <message>
        <source>the name was not resolved within {}</source>
        <translation>der Name wurde nicht innerhalb von {} aufgelöst</translation>
    </message>
    <message>
        <source>the proxy opened no tunnel within {}</source>
        <translation>der Proxy öffnete keinen Tunnel innerhalb von {}</translation>
    </message>
    <message>
        <source>the server closed the connection before the end of the response</source>
        <translation>der Server schloss die Verbindung vor dem Ende der Antwort</translation>
    </message>
    <message>
        <source>the server closed the connection without a response</source>
        <translation>der Server schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>the server did not answer the connection attempt within {}</source>
        <translation>der Server beantwortete den Verbindungsversuch nicht innerhalb von {}</translation>
    </message>
    <message>
        <source>the total timeout passed</source>
        <translation>die gesamte Zeitgrenze ist abgelaufen</translation>
    </message>
    <message>
        <source>{} did not hold within {}</source>
        <translation>{} traf innerhalb von {} nicht zu</translation>
    </message>
    <message>
        <source>{} did not hold</source>
        <translation>{} traf nicht zu</translation>
    </message>
    <message>
        <source>{} has no value</source>
        <translation>{} hat keinen Wert</translation>
    </message>
    <message>
        <source>{} not found ({})</source>
        <translation>{} nicht gefunden ({})</translation>
    </message>
    <message>
        <source>{}: found {}</source>
        <translation>{}: gefunden wurde {}</translation>
    </message>
    <message>
        <source>no cookie {}</source>
        <translation>kein Cookie {}</translation>
    </message>
    <message>
        <source>no header {}</source>
        <translation>kein Header {}</translation>
    </message>
    <message>
        <source>no match of `{}`</source>
        <translation>kein Treffer für `{}`</translation>
    </message>
    <message>
        <source>nothing at {}</source>
        <translation>nichts unter {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>der Inhalt ist kein JSON</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>the reading was given up</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>%1, response</source>
        <translation>%1, Antwortzeit</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>alle Anfragen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Tidemark met a defect of its own</source>
        <translation>In Tidemark ist ein interner Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The command line cannot be understood</source>
        <translation>Die Befehlszeile ist nicht verständlich</translation>
    </message>
    <message>
        <source>The project has problems</source>
        <translation>Das Projekt hat Probleme</translation>
    </message>
    <message>
        <source>Cannot read the file</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot write the file</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder already holds a run</source>
        <translation>Der Ordner enthält bereits einen Lauf</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind</source>
        <translation>Die Datei ist beschädigt oder von anderer Art</translation>
    </message>
    <message>
        <source>The file was written by a newer Tidemark</source>
        <translation>Die Datei stammt von einem neueren Tidemark</translation>
    </message>
    <message>
        <source>There is nothing of this name</source>
        <translation>Es gibt nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>Eine Variable hat keinen Wert</translation>
    </message>
    <message>
        <source>The host is not authorised</source>
        <translation>Der Host ist nicht freigegeben</translation>
    </message>
    <message>
        <source>The target does not answer</source>
        <translation>Das Ziel antwortet nicht</translation>
    </message>
    <message>
        <source>A required monitor cannot be reached</source>
        <translation>Ein erforderlicher Monitor ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This version cannot run that</source>
        <translation>Diese Version kann das nicht ausführen</translation>
    </message>
    <message>
        <source>The port is taken</source>
        <translation>Der Port ist belegt</translation>
    </message>
    <message>
        <source>The system refused</source>
        <translation>Das System hat abgelehnt</translation>
    </message>
    <message>
        <source>Stopped by the user</source>
        <translation>Vom Benutzer beendet</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write there.</source>
        <translation>Prüfen Sie, ob ihr Ordner vorhanden ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Free space there, or choose a place on another disk.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen Ort auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Choose another file, or a copy made before it was damaged.</source>
        <translation>An ihr wurde nichts geändert. Wählen Sie eine andere Datei oder eine Kopie von vor der Beschädigung.</translation>
    </message>
    <message>
        <source>Update Tidemark to open it.</source>
        <translation>Aktualisieren Sie Tidemark, um sie zu öffnen.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>At</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Time from the start of the scenario</source>
        <translation>Zeit ab Beginn des Szenarios</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What kind of thing happened</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>%1 (stated by %2)</source>
        <translation>%1 (angegeben von %2)</translation>
    </message>
</context>
<context>
    <name>Exemplars</name>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it ended, from the start of the scenario</source>
        <translation>Wann sie endete, ab Beginn des Szenarios</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>Wie die Anfrage endete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HTTP status, where one was received</source>
        <translation>HTTP-Status, falls einer empfangen wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Failed: the first of its kind. Slowest: of its name.</source>
        <translation>Fehlgeschlagen: die erste ihrer Art. Langsamste: ihres Namens.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>langsamste</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>nichts aufbewahrt</translation>
    </message>
    <message>
        <source>no phase was timed</source>
        <translation>keine Phase gemessen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>JS&amp;ON</source>
        <translation>JS&amp;ON</translation>
    </message>
    <message>
        <source>&amp;CSV (Locust)</source>
        <translation>&amp;CSV (Locust)</translation>
    </message>
    <message>
        <source>J&amp;Unit</source>
        <translation>J&amp;Unit</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>HTM&amp;L</source>
        <translation>HTM&amp;L</translation>
    </message>
    <message>
        <source>HDR lo&amp;g</source>
        <translation>HDR-Lo&amp;g</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name of the step that failed</source>
        <translation>Name des fehlgeschlagenen Schritts</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>How the request ended</source>
        <translation>Wie die Anfrage endete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HTTP status, where one was received</source>
        <translation>HTTP-Status, falls einer empfangen wurde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Failures of this kind in the window</source>
        <translation>Fehlschläge dieser Art im Zeitfenster</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Percent of all failed requests in the window</source>
        <translation>Prozent aller fehlgeschlagenen Anfragen im Zeitfenster</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What was found instead of what was expected</source>
        <translation>Was statt des Erwarteten gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>&quot;1000/s&quot; or &quot;5000 users&quot;: how many instances they need.</source>
        <translation>&quot;1000/s&quot; oder &quot;5000 users&quot;: wie viele Instanzen dafür nötig sind.</translation>
    </message>
    <message>
        <source>&quot;stage N&quot; by default.</source>
        <translation>Ohne Angabe &quot;stage N&quot;.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A call of JSON-RPC 2.0.</source>
        <translation>Ein Aufruf nach JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>A cookie that the response sets.</source>
        <translation>Ein Cookie, das die Antwort setzt.</translation>
    </message>
    <message>
        <source>A file sent as it is.</source>
        <translation>Eine Datei unverändert senden.</translation>
    </message>
    <message>
        <source>A fixed count; the weights share the rest.</source>
        <translation>Eine feste Anzahl; den Rest teilen die Gewichte auf.</translation>
    </message>
    <message>
        <source>A fixed number of iterations.</source>
        <translation>Eine feste Anzahl von Durchläufen.</translation>
    </message>
    <message>
        <source>A header of the response.</source>
        <translation>Ein Header der Antwort.</translation>
    </message>
    <message>
        <source>A limit on its bytes, such as &quot;&lt; 1MB&quot;.</source>
        <translation>Ein Grenzwert für die Bytes, etwa &quot;&lt; 1MB&quot;.</translation>
    </message>
    <message>
        <source>A limit on the service time.</source>
        <translation>Ein Grenzwert für die Bedienzeit.</translation>
    </message>
    <message>
        <source>A limit that warns before the other fails.</source>
        <translation>Ein Grenzwert, der warnt, bevor der andere verfehlt wird.</translation>
    </message>
    <message>
        <source>A number greater than this.</source>
        <translation>Eine Zahl größer als diese.</translation>
    </message>
    <message>
        <source>A number less than this.</source>
        <translation>Eine Zahl kleiner als diese.</translation>
    </message>
    <message>
        <source>A number of users, each starting again when done.</source>
        <translation>Eine Anzahl Benutzer; jeder beginnt von vorn, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>A request or group; all requests by default.</source>
        <translation>Eine Anfrage oder Gruppe; ohne Angabe alle Anfragen.</translation>
    </message>
    <message>
        <source>A response above it is outcome too-large.</source>
        <translation>Eine größere Antwort hat den Ausgang too-large.</translation>
    </message>
    <message>
        <source>A row for each iteration; columns as ${name.column}.</source>
        <translation>Eine Zeile je Durchlauf; Spalten als ${name.column}.</translation>
    </message>
    <message>
        <source>A run, last-pass, or figures somebody states.</source>
        <translation>Ein Lauf, last-pass oder von jemandem angegebene Zahlen.</translation>
    </message>
    <message>
        <source>A service&apos;s own health endpoint.</source>
        <translation>Der eigene Health-Endpunkt eines Dienstes.</translation>
    </message>
    <message>
        <source>A value of the body.</source>
        <translation>Ein Wert des Bodys.</translation>
    </message>
    <message>
        <source>AMD</source>
        <translation>AMD</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Added to the project&apos;s.</source>
        <translation>Kommen zu denen des Projekts hinzu.</translation>
    </message>
    <message>
        <source>Added to the target&apos;s.</source>
        <translation>Kommen zu denen des Ziels hinzu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of a Prometheus server.</source>
        <translation>Adresse eines Prometheus-Servers.</translation>
    </message>
    <message>
        <source>Address of an HTTP proxy.</source>
        <translation>Adresse eines HTTP-Proxys.</translation>
    </message>
    <message>
        <source>Address of an exposition endpoint.</source>
        <translation>Adresse eines Exposition-Endpunkts.</translation>
    </message>
    <message>
        <source>Addresses used for host names instead of DNS.</source>
        <translation>Adressen, die statt DNS für Hostnamen gelten.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>All must hold; each is counted.</source>
        <translation>Alle müssen erfüllt sein; jede wird gezählt.</translation>
    </message>
    <message>
        <source>An arrival that finds none of them free is dropped and counted.</source>
        <translation>Eine Ankunft, die keinen freien Benutzer findet, wird ausgelassen und gezählt.</translation>
    </message>
    <message>
        <source>Any JSON.</source>
        <translation>Beliebiges JSON.</translation>
    </message>
    <message>
        <source>Any JSON; a text that is exactly one ${…} takes the value&apos;s own type.</source>
        <translation>Beliebiges JSON; ein Text, der genau aus einem ${…} besteht, erhält den Typ des Wertes.</translation>
    </message>
    <message>
        <source>Any series.</source>
        <translation>Beliebige Reihen.</translation>
    </message>
    <message>
        <source>Appended to the first target&apos;s, or a whole one.</source>
        <translation>An die Adresse des ersten Ziels angehängt oder vollständig.</translation>
    </message>
    <message>
        <source>Appended to the target&apos;s address, or a whole one.</source>
        <translation>An die Adresse des Ziels angehängt oder vollständig.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Asked of the server.</source>
        <translation>Beim Server abgefragt.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Best a secret: ${password}.</source>
        <translation>Am besten ein Geheimnis: ${password}.</translation>
    </message>
    <message>
        <source>Best a secret: ${secret}.</source>
        <translation>Am besten ein Geheimnis: ${secret}.</translation>
    </message>
    <message>
        <source>Best a secret: ${token}.</source>
        <translation>Am besten ein Geheimnis: ${token}.</translation>
    </message>
    <message>
        <source>Between iterations; not under arrivals.</source>
        <translation>Zwischen Durchläufen; nicht bei Ankünften.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By its shape when not written.</source>
        <translation>Ohne Angabe nach der Form der Stufe.</translation>
    </message>
    <message>
        <source>CPU, memory, network and disks of the generator.</source>
        <translation>CPU, Speicher, Netzwerk und Laufwerke des Lastgenerators.</translation>
    </message>
    <message>
        <source>CPU, memory, threads and files of one process.</source>
        <translation>CPU, Speicher, Threads und Dateien eines Prozesses.</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Capacity search</source>
        <translation>Kapazitätssuche</translation>
    </message>
    <message>
        <source>Capacity targets</source>
        <translation>Kapazitätsziele</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>Certificates and their verification.</source>
        <translation>Zertifikate und ihre Prüfung.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and its name.</source>
        <translation>Das Zertifikat und den Namen des Servers prüfen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client credentials, renewed before they end.</source>
        <translation>Client-Zugangsdaten, vor dem Ablauf erneuert.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Constants, secrets, environment and CSV columns.</source>
        <translation>Konstanten, Geheimnisse, Umgebung und CSV-Spalten.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Date, such as 2026-12-31.</source>
        <translation>Datum, etwa 2026-12-31.</translation>
    </message>
    <message>
        <source>Decides whether it succeeded; always by default.</source>
        <translation>Wann es erfolgreich ist; ohne Angabe immer.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Docker or Podman.</source>
        <translation>Docker oder Podman.</translation>
    </message>
    <message>
        <source>Does nothing for a while.</source>
        <translation>Eine Zeit lang nichts tun.</translation>
    </message>
    <message>
        <source>Each gets a verdict with its evidence.</source>
        <translation>Jede erhält ein Urteil mit Beleg.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ends it when not yet done.</source>
        <translation>Spätestens danach beenden.</translation>
    </message>
    <message>
        <source>Ends the polling.</source>
        <translation>Wann das Polling endet.</translation>
    </message>
    <message>
        <source>Ends the run when it fails.</source>
        <translation>Den Lauf beenden, wenn es verfehlt wird.</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>Environment variable that holds it.</source>
        <translation>Umgebungsvariable, die es enthält.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Even, or random as independent people are.</source>
        <translation>Gleichmäßig oder zufällig wie bei unabhängigen Personen.</translation>
    </message>
    <message>
        <source>Events shown on all charts.</source>
        <translation>Ereignisse, die alle Diagramme zeigen.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Expected status</source>
        <translation>Erwarteter Status</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraktion</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields, urlencoded.</source>
        <translation>Felder, URL-codiert.</translation>
    </message>
    <message>
        <source>Figures asked of Prometheus.</source>
        <translation>Bei Prometheus abgefragte Zahlen.</translation>
    </message>
    <message>
        <source>Figures measured before, by other means.</source>
        <translation>Zahlen, die früher mit anderen Mitteln gemessen wurden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File sent as the part.</source>
        <translation>Datei, die als Teil gesendet wird.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>For each user</source>
        <translation>Je Benutzer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From 0 users.</source>
        <translation>Ab 0 Benutzern.</translation>
    </message>
    <message>
        <source>From a rate of 0.</source>
        <translation>Ab einer Rate von 0.</translation>
    </message>
    <message>
        <source>From one check to the next.</source>
        <translation>Von einer Prüfung bis zur nächsten.</translation>
    </message>
    <message>
        <source>From one start to the next, at least; not under arrivals.</source>
        <translation>Mindestens von einem Start bis zum nächsten; nicht bei Ankünften.</translation>
    </message>
    <message>
        <source>From the last byte sent to the last byte received.</source>
        <translation>Vom letzten gesendeten bis zum letzten empfangenen Byte.</translation>
    </message>
    <message>
        <source>From the start of one request to the next.</source>
        <translation>Vom Start einer Anfrage bis zum Start der nächsten.</translation>
    </message>
    <message>
        <source>From the start of the scenario.</source>
        <translation>Ab dem Start des Szenarios.</translation>
    </message>
    <message>
        <source>GPUs by NVML.</source>
        <translation>GPUs über NVML.</translation>
    </message>
    <message>
        <source>GPUs by amdgpu.</source>
        <translation>GPUs über amdgpu.</translation>
    </message>
    <message>
        <source>Graceful stop</source>
        <translation>Auslaufzeit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Grows until a limit breaks.</source>
        <translation>Last erhöhen, bis ein Grenzwert verfehlt wird.</translation>
    </message>
    <message>
        <source>HTTP method.</source>
        <translation>HTTP-Methode.</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Hosts that may be loaded; loopback needs no listing.</source>
        <translation>Hosts, die belastet werden dürfen; Loopback muss nicht aufgeführt sein.</translation>
    </message>
    <message>
        <source>How close the answer must be.</source>
        <translation>Wie genau das Ergebnis sein muss.</translation>
    </message>
    <message>
        <source>How long each level is held.</source>
        <translation>Wie lange jeder Wert gehalten wird.</translation>
    </message>
    <message>
        <source>How long the action takes, such as 2h.</source>
        <translation>Wie lange die Maßnahme dauert, etwa 2h.</translation>
    </message>
    <message>
        <source>How long the answer took.</source>
        <translation>Wie lange die Antwort gedauert hat.</translation>
    </message>
    <message>
        <source>How long to wait.</source>
        <translation>Wie lange gewartet wird.</translation>
    </message>
    <message>
        <source>How long.</source>
        <translation>Wie lange.</translation>
    </message>
    <message>
        <source>How many are followed for one request.</source>
        <translation>Wie vielen je Anfrage gefolgt wird.</translation>
    </message>
    <message>
        <source>How many users at its end.</source>
        <translation>Wie viele Benutzer am Ende der Stufe.</translation>
    </message>
    <message>
        <source>How much, for how long.</source>
        <translation>Wie viel und wie lange.</translation>
    </message>
    <message>
        <source>How often.</source>
        <translation>Wie oft.</translation>
    </message>
    <message>
        <source>How requests sign in; never written to any output.</source>
        <translation>Wie sich Anfragen anmelden; erscheint in keiner Ausgabe.</translation>
    </message>
    <message>
        <source>Id of the client.</source>
        <translation>ID des Clients.</translation>
    </message>
    <message>
        <source>Identity for the accounting of jobs, such as ${jobId}.</source>
        <translation>Kennung, unter der Jobs gezählt werden, etwa ${jobId}.</translation>
    </message>
    <message>
        <source>In the order sent.</source>
        <translation>In der Reihenfolge des Sendens.</translation>
    </message>
    <message>
        <source>In total, or for each user.</source>
        <translation>Insgesamt oder je Benutzer.</translation>
    </message>
    <message>
        <source>In which rows are taken.</source>
        <translation>Reihenfolge, in der Zeilen entnommen werden.</translation>
    </message>
    <message>
        <source>Instead of the target&apos;s.</source>
        <translation>Statt der Angabe des Ziels.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Iterations a second at its end.</source>
        <translation>Durchläufe je Sekunde am Ende der Stufe.</translation>
    </message>
    <message>
        <source>Iterations start at a rate, whatever the answers take.</source>
        <translation>Durchläufe mit einer Rate starten, unabhängig von der Dauer der Antworten.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <source>Its row in every table.</source>
        <translation>Die Zeile in jeder Tabelle.</translation>
    </message>
    <message>
        <source>Its row in every table; two steps may share one.</source>
        <translation>Die Zeile in jeder Tabelle; zwei Schritte dürfen sich eine teilen.</translation>
    </message>
    <message>
        <source>Its share among the branches.</source>
        <translation>Der Anteil unter den Zweigen.</translation>
    </message>
    <message>
        <source>Its share among the classes.</source>
        <translation>Der Anteil unter den Klassen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>JSON-Wert</translation>
    </message>
    <message>
        <source>JSON-RPC</source>
        <translation>JSON-RPC</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Keep cookies as a browser does, for each user.</source>
        <translation>Cookies je Benutzer behalten, wie es ein Browser tut.</translation>
    </message>
    <message>
        <source>Kept free when capacity is planned.</source>
        <translation>Bleibt bei der Kapazitätsplanung frei.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Max. Bodygröße</translation>
    </message>
    <message>
        <source>Largest rate</source>
        <translation>Max. Rate</translation>
    </message>
    <message>
        <source>Last day, such as 2026-12-31; no end by default.</source>
        <translation>Letzter Tag, etwa 2026-12-31; ohne Angabe unbefristet.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Left out, but kept in the file.</source>
        <translation>Auslassen, aber in der Datei behalten.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links of one group stand together.</source>
        <translation>Links einer Gruppe stehen beieinander.</translation>
    </message>
    <message>
        <source>Listed with their purpose.</source>
        <translation>Mit ihrem Zweck aufgeführt.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Loads, in order.</source>
        <translation>Lasten in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Local address to connect from.</source>
        <translation>Lokale Adresse, von der verbunden wird.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Entspricht</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Measures several steps as one.</source>
        <translation>Mehrere Schritte als einen messen.</translation>
    </message>
    <message>
        <source>Met when this claim is attested.</source>
        <translation>Eingehalten, wenn diese Aussage bestätigt ist.</translation>
    </message>
    <message>
        <source>Met when this objective is.</source>
        <translation>Eingehalten, wenn dieses SLO eingehalten ist.</translation>
    </message>
    <message>
        <source>Met when this scenario passed.</source>
        <translation>Eingehalten, wenn dieses Szenario bestanden ist.</translation>
    </message>
    <message>
        <source>Met when this service was up throughout.</source>
        <translation>Eingehalten, wenn dieser Dienst durchgehend verfügbar war.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Method and parameters.</source>
        <translation>Methode und Parameter.</translation>
    </message>
    <message>
        <source>Method called; its id is set by the engine.</source>
        <translation>Aufgerufene Methode; die ID setzt Tidemark.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Most users</source>
        <translation>Max. Benutzer</translation>
    </message>
    <message>
        <source>Multipart</source>
        <translation>Multipart</translation>
    </message>
    <message>
        <source>NVIDIA</source>
        <translation>NVIDIA</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and value of each field.</source>
        <translation>Name und Wert jedes Feldes.</translation>
    </message>
    <message>
        <source>Name of the part.</source>
        <translation>Name des Teils.</translation>
    </message>
    <message>
        <source>Name of the user.</source>
        <translation>Name des Benutzers.</translation>
    </message>
    <message>
        <source>Name sent and verified instead of the host of the address.</source>
        <translation>Name, der statt des Hosts der Adresse gesendet und geprüft wird.</translation>
    </message>
    <message>
        <source>Names, * allowed; all by default.</source>
        <translation>Namen, * erlaubt; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Needed when arrivals are searched.</source>
        <translation>Nötig, wenn nach Ankünften gesucht wird.</translation>
    </message>
    <message>
        <source>Never written to any output.</source>
        <translation>Erscheint in keiner Ausgabe.</translation>
    </message>
    <message>
        <source>Not before so long into the scenario.</source>
        <translation>Frühestens so lange nach Beginn des Szenarios.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Numbers of the last response.</source>
        <translation>Zahlen der letzten Antwort.</translation>
    </message>
    <message>
        <source>Numbers of the response with a histogram of their own.</source>
        <translation>Zahlen der Antwort mit eigenem Histogramm.</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation>OAuth 2</translation>
    </message>
    <message>
        <source>Objectives judged in every scenario that can.</source>
        <translation>SLOs, die in jedem Szenario beurteilt werden, das es erlaubt.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Of everything Tidemark writes into the report.</source>
        <translation>Für alles, was Tidemark in den Bericht schreibt.</translation>
    </message>
    <message>
        <source>Of the Engine API.</source>
        <translation>Der Socket der Engine-API.</translation>
    </message>
    <message>
        <source>Of the PDF.</source>
        <translation>Für das PDF.</translation>
    </message>
    <message>
        <source>Of the system or the occasion.</source>
        <translation>Name des Systems oder des Anlasses.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>On page one; the project&apos;s name by default.</source>
        <translation>Auf Seite eins; ohne Angabe der Name des Projekts.</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Einer von</translation>
    </message>
    <message>
        <source>One of several branches, by weight.</source>
        <translation>Einer von mehreren Zweigen, nach Gewicht.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order and choice; all of the template by default.</source>
        <translation>Reihenfolge und Auswahl; ohne Angabe alle der Vorlage.</translation>
    </message>
    <message>
        <source>Other values of the constants, by name.</source>
        <translation>Andere Werte der Konstanten, nach Namen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Outcome timeout after it.</source>
        <translation>Danach gilt der Ausgang timeout.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Over connecting, answering and redirects; none by default.</source>
        <translation>Für Verbinden, Antworten und Umleitungen; ohne Angabe unbegrenzt.</translation>
    </message>
    <message>
        <source>PEM file.</source>
        <translation>PEM-Datei.</translation>
    </message>
    <message>
        <source>PEM file; the system&apos;s authorities by default.</source>
        <translation>PEM-Datei; ohne Angabe die Zertifikate des Systems.</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>Taktung</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts, texts or files.</source>
        <translation>Teile, Texte oder Dateien.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path into the body, such as $.a.b[0].c.</source>
        <translation>Pfad im Body, etwa $.a.b[0].c.</translation>
    </message>
    <message>
        <source>Path to a number of the body, such as $.processingMs.</source>
        <translation>Pfad zu einer Zahl des Bodys, etwa $.processingMs.</translation>
    </message>
    <message>
        <source>Pattern (RE2) searched for in the body.</source>
        <translation>Muster (RE2), nach dem im Body gesucht wird.</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Printed as stated, with name and date.</source>
        <translation>Wie angegeben gedruckt, mit Name und Datum.</translation>
    </message>
    <message>
        <source>Printed as stated.</source>
        <translation>Wie angegeben gedruckt.</translation>
    </message>
    <message>
        <source>Printed in their groups.</source>
        <translation>In ihren Gruppen gedruckt.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>PromQL.</source>
        <translation>PromQL.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Published figures to stand beside ours.</source>
        <translation>Veröffentlichte Zahlen, die neben den eigenen stehen.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Querys</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Ramp at this pace, in users a second.</source>
        <translation>Rampe mit diesem Tempo, in Benutzern je Sekunde.</translation>
    </message>
    <message>
        <source>Ramp for so long.</source>
        <translation>Dauer der Rampe.</translation>
    </message>
    <message>
        <source>Read when a run starts.</source>
        <translation>Wird beim Start eines Laufs gelesen.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression (RE2).</source>
        <translation>Regulärer Ausdruck (RE2).</translation>
    </message>
    <message>
        <source>Relative to the project.</source>
        <translation>Relativ zum Projekt.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Repeats a request until a condition holds.</source>
        <translation>Eine Anfrage wiederholen, bis eine Bedingung erfüllt ist.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request, group, transaction, poll, measure or scenario; all requests by default.</source>
        <translation>Anfrage, Gruppe, Transaktion, Polling, Messgröße oder Szenario; ohne Angabe alle Anfragen.</translation>
    </message>
    <message>
        <source>Requests a second that are never exceeded.</source>
        <translation>Anfragen je Sekunde, die nie überschritten werden.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rows of one group are also added up.</source>
        <translation>Zeilen einer Gruppe werden auch summiert.</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario the others are compared with.</source>
        <translation>Szenario, mit dem die anderen verglichen werden.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scheme, host, port and a path that relative addresses are appended to.</source>
        <translation>Schema, Host, Port und ein Pfad, an den relative Adressen angehängt werden.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes asked for, separated by spaces.</source>
        <translation>Angeforderte Scopes, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Scrape</source>
        <translation>Scrape</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Send a traceparent header with every request.</source>
        <translation>Mit jeder Anfrage einen traceparent-Header senden.</translation>
    </message>
    <message>
        <source>Send no id and expect no result.</source>
        <translation>Keine ID senden und kein Ergebnis erwarten.</translation>
    </message>
    <message>
        <source>Sends one request.</source>
        <translation>Eine Anfrage senden.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Unverändert senden.</translation>
    </message>
    <message>
        <source>Sent until the condition holds.</source>
        <translation>Wird gesendet, bis die Bedingung erfüllt ist.</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>Mit jeder Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Shown beside the figure.</source>
        <translation>Neben der Zahl angezeigt.</translation>
    </message>
    <message>
        <source>Shown beside the series.</source>
        <translation>Neben der Reihe angezeigt.</translation>
    </message>
    <message>
        <source>Shown in the configuration.</source>
        <translation>In der Konfiguration angezeigt.</translation>
    </message>
    <message>
        <source>Shown instead of the process&apos;s own.</source>
        <translation>Statt des Prozessnamens angezeigt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skipped unless these scenarios passed.</source>
        <translation>Nur ausgeführt, wenn diese Szenarien bestanden sind.</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay where it is for so long.</source>
        <translation>So lange auf diesem Wert bleiben.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps done once, after the last iteration.</source>
        <translation>Schritte, die einmal nach dem letzten Durchlauf ausgeführt werden.</translation>
    </message>
    <message>
        <source>Steps done once, before the first iteration.</source>
        <translation>Schritte, die einmal vor dem ersten Durchlauf ausgeführt werden.</translation>
    </message>
    <message>
        <source>Steps of an iteration.</source>
        <translation>Schritte eines Durchlaufs.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Succeed</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Such as &lt; 500ms, &gt;= 100/s, &lt; 1% or 50/s..100/s.</source>
        <translation>Etwa &lt; 500ms, &gt;= 100/s, &lt; 1% oder 50/s..100/s.</translation>
    </message>
    <message>
        <source>Such as image/png.</source>
        <translation>Etwa image/png.</translation>
    </message>
    <message>
        <source>Such as p95 or rate.</source>
        <translation>Etwa p95 oder rate.</translation>
    </message>
    <message>
        <source>Such as p95.</source>
        <translation>Etwa p95.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Taken from the endpoint.</source>
        <translation>Vom Endpunkt übernommen.</translation>
    </message>
    <message>
        <source>Taken when it is not set; else that is an error.</source>
        <translation>Gilt, wenn sie nicht gesetzt ist; ohne Angabe ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Taken when nothing is found; else the request fails.</source>
        <translation>Gilt, wenn nichts gefunden wird; ohne Angabe schlägt die Anfrage fehl.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the part.</source>
        <translation>Text des Teils.</translation>
    </message>
    <message>
        <source>The body as text.</source>
        <translation>Der Body als Text.</translation>
    </message>
    <message>
        <source>The body.</source>
        <translation>Der Body.</translation>
    </message>
    <message>
        <source>The first by default.</source>
        <translation>Ohne Angabe das erste.</translation>
    </message>
    <message>
        <source>The first level tried.</source>
        <translation>Der erste versuchte Wert.</translation>
    </message>
    <message>
        <source>The last level tried.</source>
        <translation>Der letzte versuchte Wert.</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>Die Notiz.</translation>
    </message>
    <message>
        <source>The number is for each user.</source>
        <translation>Die Anzahl gilt je Benutzer.</translation>
    </message>
    <message>
        <source>The path leads to a value, or must not.</source>
        <translation>Der Pfad muss zu einem Wert führen oder darf es nicht.</translation>
    </message>
    <message>
        <source>The process of this command name.</source>
        <translation>Der Prozess mit diesem Befehlsnamen.</translation>
    </message>
    <message>
        <source>The process of this number.</source>
        <translation>Der Prozess mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The process that listens on this TCP port.</source>
        <translation>Der Prozess, der an diesem TCP-Port lauscht.</translation>
    </message>
    <message>
        <source>The process that listens on this target&apos;s port.</source>
        <translation>Der Prozess, der am Port dieses Ziels lauscht.</translation>
    </message>
    <message>
        <source>The run does not start without it.</source>
        <translation>Ohne ihn startet der Lauf nicht.</translation>
    </message>
    <message>
        <source>The same steps several times.</source>
        <translation>Dieselben Schritte mehrmals ausführen.</translation>
    </message>
    <message>
        <source>The same token in every request.</source>
        <translation>Dasselbe Token in jeder Anfrage.</translation>
    </message>
    <message>
        <source>The service it belongs to.</source>
        <translation>Der Dienst, zu dem der Prozess gehört.</translation>
    </message>
    <message>
        <source>The service it tells about.</source>
        <translation>Der Dienst, über den sie Auskunft gibt.</translation>
    </message>
    <message>
        <source>The status code.</source>
        <translation>Der Statuscode.</translation>
    </message>
    <message>
        <source>The text holds this one.</source>
        <translation>Der Text enthält diesen.</translation>
    </message>
    <message>
        <source>The value is one of these.</source>
        <translation>Der Wert ist einer von diesen.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>Der Wert selbst.</translation>
    </message>
    <message>
        <source>The value that means full.</source>
        <translation>Der Wert, der volle Auslastung bedeutet.</translation>
    </message>
    <message>
        <source>The whole text.</source>
        <translation>Der ganze Text.</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Denkzeit</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Ties it to containers and health checks.</source>
        <translation>Verknüpfung mit Containern und Zustandsprüfungen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time allowed for name, TCP and TLS.</source>
        <translation>Zulässige Zeit für Name, TCP und TLS.</translation>
    </message>
    <message>
        <source>Time to finish running iterations.</source>
        <translation>Zeit, um laufende Durchläufe abzuschließen.</translation>
    </message>
    <message>
        <source>Time to the first event, or between events.</source>
        <translation>Zeit bis zum ersten Ereignis oder zwischen Ereignissen.</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User and password in every request.</source>
        <translation>Benutzer und Passwort in jeder Anfrage.</translation>
    </message>
    <message>
        <source>User and password.</source>
        <translation>Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>User classes</source>
        <translation>Benutzerklassen</translation>
    </message>
    <message>
        <source>User classes that take part; all by default.</source>
        <translation>Beteiligte Benutzerklassen; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users at once that are never exceeded.</source>
        <translation>Gleichzeitige Benutzer, die nie überschritten werden.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of the response for later steps.</source>
        <translation>Werte der Antwort für spätere Schritte.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Version of the format.</source>
        <translation>Version des Formats.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waited before it starts.</source>
        <translation>Wartezeit vor dem Start.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of each part.</source>
        <translation>Gewicht jedes Teils.</translation>
    </message>
    <message>
        <source>Weights and steps.</source>
        <translation>Gewichte und Schritte.</translation>
    </message>
    <message>
        <source>What counts as success: 200, &quot;2xx&quot;, &quot;300-399&quot;; 2xx and 3xx by default.</source>
        <translation>Was als Erfolg gilt: 200, &quot;2xx&quot;, &quot;300-399&quot;; ohne Angabe 2xx und 3xx.</translation>
    </message>
    <message>
        <source>What counts as up; 2xx and 3xx by default.</source>
        <translation>Was als verfügbar gilt; ohne Angabe 2xx und 3xx.</translation>
    </message>
    <message>
        <source>What follows the last row.</source>
        <translation>Was nach der letzten Zeile geschieht.</translation>
    </message>
    <message>
        <source>What grows: users or arrivals.</source>
        <translation>Was wächst: Benutzer oder Ankünfte.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Was dann geschieht.</translation>
    </message>
    <message>
        <source>What is attested.</source>
        <translation>Was bestätigt wird.</translation>
    </message>
    <message>
        <source>What is judged.</source>
        <translation>Was beurteilt wird.</translation>
    </message>
    <message>
        <source>What is repeated.</source>
        <translation>Was wiederholt wird.</translation>
    </message>
    <message>
        <source>What is required, in words.</source>
        <translation>Was verlangt wird, in Worten.</translation>
    </message>
    <message>
        <source>What is searched, and from where to where.</source>
        <translation>Was gesucht wird, und von wo bis wo.</translation>
    </message>
    <message>
        <source>What is sent.</source>
        <translation>Was gesendet wird.</translation>
    </message>
    <message>
        <source>What is shown.</source>
        <translation>Was angezeigt wird.</translation>
    </message>
    <message>
        <source>What is watched during a run.</source>
        <translation>Was während eines Laufs beobachtet wird.</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Was der Zweig tut.</translation>
    </message>
    <message>
        <source>What it is for, such as pool.</source>
        <translation>Der Zweck, etwa pool.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Der Zweck.</translation>
    </message>
    <message>
        <source>What it spans.</source>
        <translation>Was sie umfasst.</translation>
    </message>
    <message>
        <source>What later steps call it: ${name}.</source>
        <translation>Name in späteren Schritten: ${name}.</translation>
    </message>
    <message>
        <source>What reports call it.</source>
        <translation>Name in Berichten.</translation>
    </message>
    <message>
        <source>What requests call it.</source>
        <translation>Name in Anfragen.</translation>
    </message>
    <message>
        <source>What scenarios call it.</source>
        <translation>Name in Szenarien.</translation>
    </message>
    <message>
        <source>What the body must hold.</source>
        <translation>Was der Body enthalten muss.</translation>
    </message>
    <message>
        <source>What the number counts, such as ms.</source>
        <translation>Was die Zahl zählt, etwa ms.</translation>
    </message>
    <message>
        <source>What the number counts.</source>
        <translation>Was die Zahl zählt.</translation>
    </message>
    <message>
        <source>What the report says beside the figures.</source>
        <translation>Was der Bericht neben den Zahlen sagt.</translation>
    </message>
    <message>
        <source>What users do.</source>
        <translation>Was Benutzer tun.</translation>
    </message>
    <message>
        <source>Where in the body, such as $.a.b[0].c.</source>
        <translation>Wo im Body, etwa $.a.b[0].c.</translation>
    </message>
    <message>
        <source>Where it is printed.</source>
        <translation>Wo sie gedruckt wird.</translation>
    </message>
    <message>
        <source>Where it leads.</source>
        <translation>Wohin er führt.</translation>
    </message>
    <message>
        <source>Where requests go; the first is the default.</source>
        <translation>Wohin Anfragen gehen; das erste ist der Standard.</translation>
    </message>
    <message>
        <source>Where tokens are asked for.</source>
        <translation>Wo Token angefordert werden.</translation>
    </message>
    <message>
        <source>Which parenthesis of the pattern; 0: all of it.</source>
        <translation>Welche Klammer des Musters; 0: das ganze.</translation>
    </message>
    <message>
        <source>Which requests count.</source>
        <translation>Welche Anfragen zählen.</translation>
    </message>
    <message>
        <source>Which sections, in which order.</source>
        <translation>Welche Abschnitte, in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Who allowed it: a name or a change number.</source>
        <translation>Wer es erlaubt hat: ein Name oder eine Änderungsnummer.</translation>
    </message>
    <message>
        <source>Who allowed which hosts to be loaded.</source>
        <translation>Wer die Last auf welche Hosts freigegeben hat.</translation>
    </message>
    <message>
        <source>Who attests it.</source>
        <translation>Wer sie bestätigt.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Wer die Zahlen veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Who share them.</source>
        <translation>Wer sie sich teilt.</translation>
    </message>
    <message>
        <source>Who shares a connection, and for how long.</source>
        <translation>Wer sich eine Verbindung teilt, und wie lange.</translation>
    </message>
    <message>
        <source>Who states it.</source>
        <translation>Wer die Zahlen angibt.</translation>
    </message>
    <message>
        <source>Who typed it.</source>
        <translation>Wer die Zahlen eingegeben hat.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Why it is tested.</source>
        <translation>Warum getestet wird.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>With a header row, relative to the project.</source>
        <translation>Mit Kopfzeile, relativ zum Projekt.</translation>
    </message>
    <message>
        <source>With its unit.</source>
        <translation>Mit Einheit.</translation>
    </message>
    <message>
        <source>With its unit: 24.94/s, 20ms.</source>
        <translation>Mit Einheit: 24.94/s, 20ms.</translation>
    </message>
    <message>
        <source>all: rows dealt over all iterations; user: each user goes through all of them.</source>
        <translation>all: Zeilen auf alle Durchläufe verteilt; user: jeder Benutzer geht alle durch.</translation>
    </message>
    <message>
        <source>auto: agreed with the server over TLS, else 1.1.</source>
        <translation>auto: mit dem Server über TLS vereinbart, sonst 1.1.</translation>
    </message>
    <message>
        <source>end: a failure ends the iteration.</source>
        <translation>end: ein Fehlschlag beendet den Durchlauf.</translation>
    </message>
    <message>
        <source>previous: when the one before has ended; start: with the run; with: together with the one before.</source>
        <translation>previous: wenn das vorherige beendet ist; start: mit dem Lauf; with: zusammen mit dem vorherigen.</translation>
    </message>
    <message>
        <source>service: from the first byte sent; response: from the instant the schedule wanted it.</source>
        <translation>service: ab dem ersten gesendeten Byte; response: ab dem im Plan vorgesehenen Zeitpunkt.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>whole, steady, stage NAME or last 5m.</source>
        <translation>whole, steady, stage NAME oder last 5m.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>A text, a number, true or false; a number in quotes is a text.</source>
        <translation>Ein Text, eine Zahl, true oder false; eine Zahl in Anführungszeichen ist ein Text.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The path of a run file, or last-pass for the last run that passed.</source>
        <translation>Der Pfad einer Laufdatei, oder last-pass für den letzten bestandenen Lauf.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Finished requests per second, ok and failed. Live: of the last whole second; else requests divided by the length of the window.</source>
        <translation>Beendete Anfragen pro Sekunde, ok und fehlgeschlagen. Live: in der letzten vollen Sekunde; sonst Anfragen geteilt durch die Länge des Zeitfensters.</translation>
    </message>
    <message>
        <source>Ok rate</source>
        <translation>OK-Rate</translation>
    </message>
    <message>
        <source>Requests per second that ended ok. A requirement on throughput is judged on this rate.</source>
        <translation>Anfragen pro Sekunde, die mit ok endeten. Eine Anforderung an den Durchsatz wird an dieser Rate beurteilt.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Virtual users inside an iteration or between two; at the end of the second.</source>
        <translation>Virtuelle Benutzer in einem Durchlauf oder zwischen zweien; am Ende der Sekunde.</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the requests took at most this long. Service time: first byte sent on a ready connection to last byte received.</source>
        <translation>Die Hälfte der Anfragen dauerte höchstens so lange. Bedienzeit: vom ersten gesendeten Byte auf einer bereiten Verbindung bis zum letzten empfangenen Byte.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 requests took at most this long: the value at rank ceil(0.95 · n) of the histogram of service times.</source>
        <translation>95 von 100 Anfragen dauerten höchstens so lange: der Wert an Rang ceil(0.95 · n) des Histogramms der Bedienzeiten.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests took at most this long: the value at rank ceil(0.99 · n) of the histogram of service times.</source>
        <translation>99 von 100 Anfragen dauerten höchstens so lange: der Wert an Rang ceil(0.99 · n) des Histogramms der Bedienzeiten.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed requests in percent of all requests. Requests aborted by a stop count in neither.</source>
        <translation>Fehlgeschlagene Anfragen in Prozent aller Anfragen. Durch ein Beenden abgebrochene Anfragen zählen in keinem von beiden.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Scheduled iterations that found no free user and were not started. They are load the system was never given.</source>
        <translation>Geplante Durchläufe, die keinen freien Benutzer fanden und nicht gestartet wurden. Sie sind Last, die das System nie bekam.</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>CPU share of the busiest worker. Above 90 %, or with timers more than 10 ms late, the generator itself is the limit and figures are not to be trusted.</source>
        <translation>CPU-Anteil des meistbelasteten Workers. Über 90 % oder bei Timern, die mehr als 10 ms zu spät laufen, ist der Lastgenerator selbst die Grenze, und den Zahlen ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Finished requests, ok and failed; aborted ones are left out.</source>
        <translation>Beendete Anfragen, ok und fehlgeschlagen; abgebrochene zählen nicht.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Requests with any outcome but ok and aborted.</source>
        <translation>Anfragen mit jedem Ausgang außer ok und abgebrochen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Arithmetic mean of service times, from the exact sum.</source>
        <translation>Arithmetisches Mittel der Bedienzeiten, aus der exakten Summe.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>The longest service time, exact.</source>
        <translation>Die längste Bedienzeit, exakt.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Iterations of the flow that ended, however they ended.</source>
        <translation>Beendete Durchläufe des Ablaufs, gleich wie sie endeten.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Bytes received from the target, heads and bodies.</source>
        <translation>Vom Ziel empfangene Bytes, Header und Bodys.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>How much it weighs on the result</source>
        <translation>Wie schwer er für das Ergebnis wiegt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What the rules of the report find in the whole scenario</source>
        <translation>Was die Regeln des Berichts im ganzen Szenario finden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Figures that show it; Return or a double click goes there</source>
        <translation>Kennzahlen, die ihn belegen; Eingabetaste oder Doppelklick führt dorthin</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>As the report recommends it</source>
        <translation>Wie der Bericht sie empfiehlt</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Choose a File</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>no stages</source>
        <translation>keine Stufen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>above %1, up to %2</source>
        <translation>über %1, bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Einheit: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate in %1</source>
        <translation>In „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Move in %1</source>
        <translation>In „%1“ verschieben</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Enable in %1</source>
        <translation>In „%1“ aktivieren</translation>
    </message>
    <message>
        <source>Disable in %1</source>
        <translation>In „%1“ deaktivieren</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln Stufe</numerusform>
            <numerusform>%Ln Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) inside</source>
        <translation>
            <numerusform>%Ln Problem darin</numerusform>
            <numerusform>%Ln Probleme darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>Worker %1, CPU</source>
        <translation>Worker %1, CPU</translation>
    </message>
    <message>
        <source>Share of one core, of the last second</source>
        <translation>Anteil an einem Kern, in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Each needs a descriptor and a port; this process may open %1 files, and the range has %2 ports.</source>
        <translation>Jede braucht einen Deskriptor und einen Port; dieser Prozess darf %1 Dateien öffnen, und der Bereich hat %2 Ports.</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>This machine is the limit: busiest worker %1, timers up to %2 late. What is measured now is the generator. Lower the load, or use more cores or another machine.</source>
        <translation>Dieser Rechner ist die Grenze: meistbelasteter Worker %1, Timer bis zu %2 verspätet. Gemessen wird jetzt der Lastgenerator. Die Last senken oder mehr Kerne oder einen anderen Rechner verwenden.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Of the last second of a run in progress, else of the window</source>
        <translation>In der letzten Sekunde eines laufenden Laufs, sonst im Zeitfenster</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>From here on the generator itself spoils what is measured; three seconds in a row are saturated and not judged.</source>
        <translation>Ab hier verfälscht der Lastgenerator selbst die Messung; drei solche Sekunden in Folge gelten als gesättigt und werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Busiest worker, CPU</source>
        <translation>Meistbelasteter Worker, CPU</translation>
    </message>
    <message>
        <source>Highest share of one core among the workers</source>
        <translation>Höchster Anteil an einem Kern unter den Workern</translation>
    </message>
    <message>
        <source>Loop lag, p99</source>
        <translation>Schleifenverzug, p99</translation>
    </message>
    <message>
        <source>How late a due timer ran</source>
        <translation>Wie spät ein fälliger Timer lief</translation>
    </message>
    <message>
        <source>Start delay, p99</source>
        <translation>Startverzug, p99</translation>
    </message>
    <message>
        <source>Actual less scheduled start of iterations under arrivals, of users under ramps</source>
        <translation>Tatsächlicher minus geplanter Start: bei Ankünften der Durchläufe, bei Rampen der Benutzer</translation>
    </message>
    <message>
        <source>Dropped iterations</source>
        <translation>Ausgelassene Durchläufe</translation>
    </message>
    <message>
        <source>Scheduled iterations of the scenario that found no free user</source>
        <translation>Geplante Durchläufe des Szenarios, die keinen freien Benutzer fanden</translation>
    </message>
    <message>
        <source>Saturated seconds</source>
        <translation>Gesättigte Sekunden</translation>
    </message>
    <message>
        <source>Seconds in which the generator was its own limit</source>
        <translation>Sekunden, in denen der Lastgenerator selbst die Grenze war</translation>
    </message>
    <message>
        <source>Nothing was recorded in these seconds.</source>
        <translation>In diesen Sekunden wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>This machine was the limit for %1 s; it keeps up again.</source>
        <translation>Dieser Rechner war für %1 s die Grenze; er hält wieder mit.</translation>
    </message>
    <message>
        <source>Connections come near what this machine allows. Raise the limit of descriptors or the range of ports.</source>
        <translation>Die Verbindungen nähern sich dem, was dieser Rechner erlaubt. Die Grenze für Deskriptoren erhöhen oder den Portbereich erweitern.</translation>
    </message>
    <message>
        <source>The generator keeps up: what is measured is the system.</source>
        <translation>Der Lastgenerator hält mit: Gemessen wird das System.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>With `%1` (%2): %3</source>
        <translation>Mit `%1` (%2): %3</translation>
    </message>
    <message>
        <source>And in each case:</source>
        <translation>Und in jedem Fall:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Stated by %1 on %2</source>
        <translation>Angegeben von %1 am %2</translation>
    </message>
    <message>
        <source>◆ %1 (baseline)</source>
        <translation>◆ %1 (Vergleichslauf)</translation>
    </message>
    <message>
        <source>✗ Unreadable</source>
        <translation>✗ Nicht lesbar</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>Von Hand beendet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Project of the run; activate to open it</source>
        <translation>Projekt des Laufs; zum Öffnen aktivieren</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>As judged when the run ended</source>
        <translation>Wie am Ende des Laufs beurteilt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Local time; UTC in the tooltip</source>
        <translation>Ortszeit; UTC im Tooltip</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>Von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find the run by, separated by commas; kept in the run file</source>
        <translation>Wörter zum Wiederfinden des Laufs, durch Kommas getrennt; in der Laufdatei gespeichert</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios that were chosen</source>
        <translation>Ausgewählte Szenarien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the run file</source>
        <translation>Größe der Laufdatei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A sentence about the run as a whole; kept in the run file</source>
        <translation>Ein Satz über den Lauf als Ganzes; in der Laufdatei gespeichert</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>list of %1</source>
        <translation>Liste mit %1</translation>
    </message>
    <message>
        <source>object of %1</source>
        <translation>Objekt mit %1</translation>
    </message>
    <message>
        <source>%1 more, see the text</source>
        <translation>%1 weitere, siehe Text</translation>
    </message>
</context>
<context>
    <name>LoadChanges</name>
    <message>
        <source>Load of %1</source>
        <translation>Last: %1</translation>
    </message>
    <message>
        <source>Move corner</source>
        <translation>Ecke verschieben</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Stufe ändern</translation>
    </message>
    <message>
        <source>Insert stage</source>
        <translation>Stufe einfügen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Stufe duplizieren</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Stufe verschieben</translation>
    </message>
</context>
<context>
    <name>LoadField</name>
    <message>
        <source>Graceful stop</source>
        <translation>Auslaufzeit</translation>
    </message>
    <message>
        <source>Time that running iterations get to finish at the end</source>
        <translation>Zeit, die laufende Durchläufe am Ende noch bekommen</translation>
    </message>
    <message>
        <source>Most users</source>
        <translation>Max. Benutzer</translation>
    </message>
    <message>
        <source>An arrival that finds none of them free is dropped and counted</source>
        <translation>Eine Ankunft, die keinen von ihnen frei findet, wird ausgelassen und gezählt</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Even gaps, or random ones as between independent people</source>
        <translation>Gleichmäßige Abstände oder zufällige wie zwischen unabhängigen Personen</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How many times the steps are done</source>
        <translation>Wie oft die Schritte ausgeführt werden</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Whether all users share the number or each does it</source>
        <translation>Ob sich alle Benutzer die Anzahl teilen oder jeder sie ausführt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who do the iterations</source>
        <translation>Wer die Durchläufe ausführt</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstens</translation>
    </message>
    <message>
        <source>Ends the load when it is not done by then</source>
        <translation>Beendet die Last, wenn sie bis dahin nicht fertig ist</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Search of</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>What grows from level to level</source>
        <translation>Was von Niveau zu Niveau wächst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The first level tried; where it fails, the search fails</source>
        <translation>Das erste versuchte Niveau; besteht es nicht, schlägt die Suche fehl</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last level tried</source>
        <translation>Das letzte versuchte Niveau</translation>
    </message>
    <message>
        <source>Hold each</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>How long each level is held; its first quarter is not judged</source>
        <translation>Wie lange jedes Niveau gehalten wird; das erste Viertel wird nicht beurteilt</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How close to the limit the answer must be</source>
        <translation>Wie nah das Ergebnis an der Grenze liegen muss</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>random (Poisson)</source>
        <translation>zufällig (Poisson)</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>for each user</source>
        <translation>je Benutzer</translation>
    </message>
</context>
<context>
    <name>LoadModel</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A number of users, each starting again when it is done.</source>
        <translation>Eine Anzahl von Benutzern; jeder beginnt neu, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Iterations start at a rate, however long the answers take.</source>
        <translation>Durchläufe starten mit einer Rate, gleich wie lange die Antworten dauern.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>A fixed number of iterations, as fast as they are answered.</source>
        <translation>Eine feste Anzahl von Durchläufen, so schnell, wie sie beantwortet werden.</translation>
    </message>
    <message>
        <source>Capacity search</source>
        <translation>Kapazitätssuche</translation>
    </message>
    <message>
        <source>Raises the level until a limit breaks and finds the highest that holds.</source>
        <translation>Erhöht das Niveau, bis ein Grenzwert verletzt wird, und findet das höchste, das hält.</translation>
    </message>
</context>
<context>
    <name>LoadSummary</name>
    <message>
        <source>Of open length</source>
        <translation>Offene Dauer</translation>
    </message>
    <message>
        <source>Lasts %1</source>
        <translation>Dauert %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Estimate, at 10 ms a request: %1 requests in %2 iterations, %3 descriptors, %4 of memory.</source>
        <translation>Schätzung bei 10 ms je Anfrage: %1 Anfragen in %2 Durchläufen, %3 Deskriptoren, %4 Speicher.</translation>
    </message>
    <message>
        <source>The load asks for %1 requests and the authorization allows %2: no more are sent.</source>
        <translation>Die Last verlangt %1 Anfragen, die Freigabe erlaubt %2: Mehr werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The scenario is disabled and sends nothing.</source>
        <translation>Das Szenario ist deaktiviert und sendet nichts.</translation>
    </message>
    <message>
        <source>The estimate waits until the project has no other problems.</source>
        <translation>Die Schätzung wartet, bis das Projekt keine anderen Probleme hat.</translation>
    </message>
    <message numerus="yes">
        <source>up to %1 by at most %Ln user(s)</source>
        <translation>
            <numerusform>bis zu %1 durch einen Benutzer</numerusform>
            <numerusform>bis zu %1 durch höchstens %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln user(s)</source>
        <translation>
            <numerusform>ein Benutzer</numerusform>
            <numerusform>bis zu %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The load plans %Ln user(s) and the authorization allows %1: a run will be refused.</source>
        <translation>
            <numerusform>Die Last plant einen Benutzer, die Freigabe erlaubt %1: Ein Lauf wird abgelehnt.</numerusform>
            <numerusform>Die Last plant %Ln Benutzer, die Freigabe erlaubt %1: Ein Lauf wird abgelehnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>User class</source>
        <translation>Benutzerklasse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Smoke: a few iterations</source>
        <translation>Smoke: wenige Durchläufe</translation>
    </message>
    <message>
        <source>Load: a number of users</source>
        <translation>Last: eine Anzahl Benutzer</translation>
    </message>
    <message>
        <source>Load: arrivals at a rate</source>
        <translation>Last: Ankünfte mit einer Rate</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Capacity search</source>
        <translation>Kapazitätssuche</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Dropped arrivals</source>
        <translation>Ausgelassene Ankünfte</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waiting for a free shared connection</source>
        <translation>Warten auf eine freie gemeinsame Verbindung</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Looking the name up</source>
        <translation>Auflösen des Namens</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TCP, and the proxy where there is one</source>
        <translation>TCP und, falls vorhanden, der Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The handshake</source>
        <translation>Der Handshake</translation>
    </message>
    <message>
        <source>Send and wait</source>
        <translation>Senden, warten</translation>
    </message>
    <message>
        <source>From the first byte sent to the first byte received</source>
        <translation>Vom ersten gesendeten Byte bis zum ersten empfangenen Byte</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>From the first byte received to the last</source>
        <translation>Vom ersten empfangenen Byte bis zum letzten</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Hosts are authorised</source>
        <translation>Hosts sind freigegeben</translation>
    </message>
    <message>
        <source>every host is loopback or listed</source>
        <translation>jeder Host ist Loopback oder aufgeführt</translation>
    </message>
    <message>
        <source>Nothing is sent to a host that the project does not list under authorization. Loopback needs no entry.</source>
        <translation>An einen Host, den das Projekt nicht in der Freigabe aufführt, wird nichts gesendet. Loopback braucht keinen Eintrag.</translation>
    </message>
    <message>
        <source>File descriptors</source>
        <translation>Dateideskriptoren</translation>
    </message>
    <message>
        <source>about %1 needed, %2 free</source>
        <translation>etwa %1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>One for each connection open at the planned peak, and 64 for files and monitors; free is the hard limit less what is open.</source>
        <translation>Einer je Verbindung, die bei der geplanten Spitze offen ist, und 64 für Dateien und Monitore; frei ist die harte Grenze abzüglich der offenen.</translation>
    </message>
    <message>
        <source>Local ports</source>
        <translation>Lokale Ports</translation>
    </message>
    <message>
        <source>about %1 needed, %2 in the range</source>
        <translation>etwa %1 nötig, %2 im Bereich</translation>
    </message>
    <message>
        <source>Connections open at once, and those closed in the last 60 s, which keep their port; the range is net.ipv4.ip_local_port_range.</source>
        <translation>Gleichzeitig offene Verbindungen und die in den letzten 60 s geschlossenen, die ihren Port behalten; der Bereich ist net.ipv4.ip_local_port_range.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Estimated: 24 MiB for the program, 12 KiB for each user at the planned peak, 256 KiB for each request name.</source>
        <translation>Geschätzt: 24 MiB für das Programm, 12 KiB je Benutzer bei der geplanten Spitze, 256 KiB je Anfragename.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>at most about %1 needed, %2 free</source>
        <translation>höchstens etwa %1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>Estimated: 0.8 MB for each hour and request name.</source>
        <translation>Geschätzt: 0,8 MB je Stunde und Anfragename.</translation>
    </message>
    <message>
        <source>Proxies have their credentials</source>
        <translation>Proxys haben ihre Zugangsdaten</translation>
    </message>
    <message>
        <source>Target %1 answers</source>
        <translation>Ziel %1 antwortet</translation>
    </message>
    <message>
        <source>a connection was opened and closed again</source>
        <translation>eine Verbindung wurde geöffnet und wieder geschlossen</translation>
    </message>
    <message>
        <source>TCP, through the proxy where there is one, and the TLS handshake where the URL is https. No request is sent.</source>
        <translation>TCP, gegebenenfalls über den Proxy, und der TLS-Handshake bei einer https-URL. Es wird keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>A run is refused while a check fails; a warning lets it start.</source>
        <translation>Ein Lauf wird verweigert, solange eine Prüfung fehlschlägt; mit einer Warnung kann er starten.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was untersucht wurde</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What there is, and what the plan needs by its estimate</source>
        <translation>Was vorhanden ist und was der Plan nach seiner Schätzung braucht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>The remedy, where one is needed</source>
        <translation>Was zu tun ist, wo etwas nötig ist</translation>
    </message>
    <message>
        <source>Failed: %1. Start is disabled until it passes.</source>
        <translation>Fehlgeschlagen: %1. Starten ist deaktiviert, bis dies bestanden ist.</translation>
    </message>
    <message>
        <source>Warnings: %1. The run may start, but may not get what it plans.</source>
        <translation>Warnungen: %1. Der Lauf kann starten, erreicht aber möglicherweise nicht, was er plant.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>A project with an error cannot run</source>
        <translation>Ein Projekt mit einem Fehler kann nicht laufen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Position in the project file; activate to go there</source>
        <translation>Position in der Projektdatei; Aktivieren führt dorthin</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>JSON Pointer of the value</source>
        <translation>JSON Pointer des Werts</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What is wrong and what is allowed</source>
        <translation>Was falsch ist und was erlaubt ist</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>think time %1</source>
        <translation>Denkzeit %1</translation>
    </message>
    <message>
        <source>think time %1 to %2</source>
        <translation>Denkzeit %1 bis %2</translation>
    </message>
    <message>
        <source>think time about %1</source>
        <translation>Denkzeit etwa %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>AMD GPU</source>
        <translation>AMD-GPU</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>process id %1</source>
        <translation>Prozess-ID %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>User classes</source>
        <translation>Benutzerklassen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Load average, 1 min</source>
        <translation>Systemlast, 1 min</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Auslagerung belegt</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Network received</source>
        <translation>Netz empfangen</translation>
    </message>
    <message>
        <source>Network sent</source>
        <translation>Netz gesendet</translation>
    </message>
    <message>
        <source>Loopback traffic</source>
        <translation>Loopback-Verkehr</translation>
    </message>
    <message>
        <source>Disk read</source>
        <translation>Platte gelesen</translation>
    </message>
    <message>
        <source>Disk written</source>
        <translation>Platte geschrieben</translation>
    </message>
    <message>
        <source>TCP retransmits</source>
        <translation>TCP-Wiederholungen</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Speicher (resident)</translation>
    </message>
    <message>
        <source>Proportional memory</source>
        <translation>Speicher (anteilig)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Storage read</source>
        <translation>Massenspeicher gelesen</translation>
    </message>
    <message>
        <source>Storage written</source>
        <translation>Massenspeicher geschrieben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>The folder is not there any more</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>RecordedScenario</name>
    <message>
        <source>%1 as run</source>
        <translation>%1 wie gelaufen</translation>
    </message>
    <message>
        <source>Save load as scenario</source>
        <translation>Last als Szenario speichern</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name of the step. Requests add up to the total; groups, transactions, polls and measures do not.</source>
        <translation>Name des Schritts. Anfragen ergeben zusammen die Summe; Gruppen, Transaktionen, Polling und Messgrößen nicht.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Requests a second over the last two minutes of a run in progress, else over the window; each from 0 to its own highest.</source>
        <translation>Anfragen pro Sekunde in den letzten zwei Minuten eines laufenden Laufs, sonst im Zeitfenster; jeweils von 0 bis zum eigenen Höchstwert.</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Monitor and what it watches</source>
        <translation>Monitor und was er beobachtet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Name der Reihe</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Latest reading of the run</source>
        <translation>Letzter Messwert des Laufs</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Lowest reading in the window</source>
        <translation>Kleinster Messwert im Zeitfenster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean of the readings in the window</source>
        <translation>Mittelwert der Messwerte im Zeitfenster</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 readings were at most this</source>
        <translation>95 von 100 Messwerten waren höchstens so groß</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Highest reading in the window</source>
        <translation>Größter Messwert im Zeitfenster</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>End of the scale, where there is one</source>
        <translation>Ende der Skala, wo es eines gibt</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Seconds without a reading between the first and the last</source>
        <translation>Sekunden ohne Messwert zwischen dem ersten und dem letzten</translation>
    </message>
</context>
<context>
    <name>Slos</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Judged on: %1</source>
        <translation>Bewertet für: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>So far, while the run goes on. An SLO without a sample is not evaluated, which is not a pass.</source>
        <translation>Bisher, solange der Lauf andauert. Ein SLO ohne Messwert ist nicht bewertet, also nicht bestanden.</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>What is judged and its limit; on its own window, or on the chosen seconds alone</source>
        <translation>Was bewertet wird und sein Grenzwert; im eigenen Zeitfenster oder nur in den gewählten Sekunden</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>A latency limit must hold for ok requests and for all; the worse is shown</source>
        <translation>Ein Latenzgrenzwert muss für ok-Anfragen und für alle gelten; gezeigt wird der schlechtere Wert</translation>
    </message>
    <message>
        <source>Judged here on the chosen seconds. The run is judged on: %1, which is %2.</source>
        <translation>Hier für die gewählten Sekunden bewertet. Der Lauf wird bewertet für: %1, Urteil: %2.</translation>
    </message>
    <message>
        <source>No project is open. Open the project of this run to add them to it.</source>
        <translation>Es ist kein Projekt geöffnet. Das Projekt dieses Laufs öffnen, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>The open project cannot be edited until its text is valid JSON again.</source>
        <translation>Das geöffnete Projekt kann erst bearbeitet werden, wenn sein Text wieder gültiges JSON ist.</translation>
    </message>
    <message>
        <source>The open project has no scenario named %1. Open the project of this run.</source>
        <translation>Das geöffnete Projekt hat kein Szenario namens %1. Das Projekt dieses Laufs öffnen.</translation>
    </message>
    <message>
        <source>Add suggested SLOs</source>
        <translation>Vorgeschlagene SLOs hinzufügen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stationär (alle Haltephasen)</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>gesamtes Szenario</translation>
    </message>
</context>
<context>
    <name>StepPicks</name>
    <message>
        <source>The step has changed since it was tried. Try once again.</source>
        <translation>Der Schritt wurde seit dem Ausprobieren geändert. Erneut ausprobieren.</translation>
    </message>
    <message>
        <source>The project cannot be edited as it is now.</source>
        <translation>Das Projekt kann im jetzigen Zustand nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>%1 has this check already.</source>
        <translation>%1 hat diese Prüfung bereits.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>%1 now checks %2.</source>
        <translation>%1 prüft jetzt %2.</translation>
    </message>
    <message>
        <source>The value holds a secret, or reads as a variable.</source>
        <translation>Der Wert enthält ein Geheimnis oder liest sich wie eine Variable.</translation>
    </message>
    <message>
        <source>%1 extracts it already as ${%2}.</source>
        <translation>%1 extrahiert ihn bereits als ${%2}.</translation>
    </message>
    <message>
        <source>Add extractor</source>
        <translation>Extraktion hinzufügen</translation>
    </message>
    <message>
        <source>%1 now extracts ${%2}.</source>
        <translation>%1 extrahiert jetzt ${%2}.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>extracts: %1</source>
        <translation>Extraktionen: %1</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>Messgrößen: %1</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines auswählen</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>poll every %1, at most %2</source>
        <translation>Polling alle %1, höchstens %2</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message numerus="yes">
        <source>Repeat %Ln time(s)</source>
        <translation>
            <numerusform>Einmal wiederholen</numerusform>
            <numerusform>%Ln-mal wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The scenario was not run.</source>
        <translation>Das Szenario wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The run was a rehearsal: with another time scale its holds are not those of the plan.</source>
        <translation>Der Lauf war eine Probe: Mit anderem Zeitmaßstab sind seine Haltephasen nicht die des Plans.</translation>
    </message>
    <message>
        <source>A capacity search goes past what the system can do on purpose. Use a run at one level.</source>
        <translation>Eine Kapazitätssuche geht absichtlich über das hinaus, was das System leisten kann. Einen Lauf mit fester Last verwenden.</translation>
    </message>
    <message>
        <source>The scenario has no steady seconds: nothing was held.</source>
        <translation>Das Szenario hat keine stationären Sekunden: Nichts wurde gehalten.</translation>
    </message>
    <message>
        <source>The generator was saturated in the steady seconds: this machine was the limit, not the system.</source>
        <translation>Der Lastgenerator war in den stationären Sekunden gesättigt: Dieser Rechner war die Grenze, nicht das System.</translation>
    </message>
    <message>
        <source>Too few requests: 400 are needed in the steady seconds.</source>
        <translation>Zu wenige Anfragen: 400 sind in den stationären Sekunden nötig.</translation>
    </message>
    <message>
        <source>Too many failures: the limit would be over 5 %.</source>
        <translation>Zu viele Fehlschläge: Der Grenzwert läge über 5 %.</translation>
    </message>
    <message>
        <source>Too short: a rate needs 30 steady seconds.</source>
        <translation>Zu kurz: Eine Rate braucht 30 stationäre Sekunden.</translation>
    </message>
    <message>
        <source>p95 is at most %1 (95 % interval, ok and all requests), plus a fifth, rounded up.</source>
        <translation>p95 ist höchstens %1 (95-%-Intervall, ok-Anfragen und alle), plus ein Fünftel, aufgerundet.</translation>
    </message>
    <message>
        <source>The share of failures is at most %1 (95 % interval), rounded up.</source>
        <translation>Der Anteil der Fehlschläge ist höchstens %1 (95-%-Intervall), aufgerundet.</translation>
    </message>
    <message>
        <source>The mean ok rate is at least %1 (95 % interval), less a tenth, rounded down.</source>
        <translation>Die mittlere ok-Rate ist mindestens %1 (95-%-Intervall), minus ein Zehntel, abgerundet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is one already: %1. </source>
        <translation>Es gibt bereits eines: %1. </translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>What would be judged and its limit; ticked ones are added</source>
        <translation>Was bewertet würde und sein Grenzwert; angekreuzte werden hinzugefügt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>In the steady seconds of this run</source>
        <translation>In den stationären Sekunden dieses Laufs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>How many the figure is made of</source>
        <translation>Aus wie vielen der Wert gebildet ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>How the limit was derived, or why there is none</source>
        <translation>Wie der Grenzwert abgeleitet wurde oder warum es keinen gibt</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Production readiness</source>
        <translation>Produktionsreife</translation>
    </message>
    <message>
        <source>Works at all, bears the expected load and twice of it</source>
        <translation>Läuft überhaupt, trägt die erwartete Last und das Doppelte</translation>
    </message>
    <message>
        <source>Job stability</source>
        <translation>Job-Stabilität</translation>
    </message>
    <message>
        <source>Jobs submitted and polled: normal, peak and sustained</source>
        <translation>Jobs einreichen und abfragen: normal, Spitze und Dauerlast</translation>
    </message>
    <message>
        <source>Full-scale load</source>
        <translation>Volle Last</translation>
    </message>
    <message>
        <source>50 users of two weighted classes for three minutes</source>
        <translation>50 Benutzer zweier gewichteter Klassen, drei Minuten lang</translation>
    </message>
    <message>
        <source>Suite of scenarios</source>
        <translation>Szenarienreihe</translation>
    </message>
    <message>
        <source>One area of the system after another, then all in a burst</source>
        <translation>Ein Bereich des Systems nach dem anderen, dann alle auf einmal</translation>
    </message>
    <message>
        <source>Smoke, load and stress</source>
        <translation>Smoke, Last und Stress</translation>
    </message>
    <message>
        <source>20 iterations, 50 users, then up to 400 users in steps</source>
        <translation>20 Durchläufe, 50 Benutzer, dann in Stufen bis 400 Benutzer</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Dauerlast</translation>
    </message>
    <message>
        <source>A steady 20 iterations a second for an hour</source>
        <translation>Eine Stunde lang stetig 20 Durchläufe pro Sekunde</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Ten times the usual users for half a minute, and the recovery</source>
        <translation>Eine halbe Minute das Zehnfache der Benutzer, und die Erholung</translation>
    </message>
    <message>
        <source>Capacity search</source>
        <translation>Kapazitätssuche</translation>
    </message>
    <message>
        <source>The highest rate, up to 1,000/s, that meets the SLOs</source>
        <translation>Die höchste Rate bis 1.000/s, bei der die SLOs eingehalten werden</translation>
    </message>
    <message>
        <source>JSON-RPC service</source>
        <translation>JSON-RPC-Dienst</translation>
    </message>
    <message>
        <source>Sessions and weighted calls: smoke, load and stress</source>
        <translation>Sitzungen und gewichtete Aufrufe: Smoke, Last und Stress</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold yet</source>
        <translation>trifft noch nicht zu</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Order in which they ended</source>
        <translation>Reihenfolge, in der sie endeten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Name of the step; in brackets which asking of a poll</source>
        <translation>Name des Schritts; in Klammern, die wievielte Anfrage eines Pollings</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>start and end run once a user, flow is the iteration</source>
        <translation>Anfang und Ende laufen einmal pro Benutzer, der Ablauf ist der Durchlauf</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The whole URL, variables filled in, secrets masked</source>
        <translation>Die ganze URL, Variablen eingesetzt, Geheimnisse maskiert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HTTP status, where one was received</source>
        <translation>HTTP-Status, wo einer empfangen wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First byte sent to last byte received; of a poll from its begin to its end</source>
        <translation>Vom ersten gesendeten bis zum letzten empfangenen Byte; bei einem Polling vom Beginn bis zum Ende</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>After an unexpected status no check is evaluated</source>
        <translation>Nach einem unerwarteten Status wird keine Prüfung bewertet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Was dort stand</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extrahiert</translation>
    </message>
    <message>
        <source>After an unexpected status nothing is extracted</source>
        <translation>Nach einem unerwarteten Status wird nichts extrahiert</translation>
    </message>
    <message>
        <source>A secret stands there by its name</source>
        <translation>Ein Geheimnis steht dort mit seinem Namen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (poll, asked %Ln time(s))</source>
        <translation>
            <numerusform>%1 (Polling, einmal gefragt)</numerusform>
            <numerusform>%1 (Polling, %Ln-mal gefragt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (redirect %2)</source>
        <translation>%1 (Umleitung %2)</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>unexpected status</source>
        <translation>unerwarteter Status</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing to extract</source>
        <translation>nichts zu extrahieren</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connect timeout</source>
        <translation>Verbindungszeit überschritten</translation>
    </message>
    <message>
        <source>reset while connecting</source>
        <translation>beim Verbinden zurückgesetzt</translation>
    </message>
    <message>
        <source>name not resolved</source>
        <translation>Name nicht aufgelöst</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>closed early</source>
        <translation>zu früh geschlossen</translation>
    </message>
    <message>
        <source>not valid HTTP</source>
        <translation>kein gültiges HTTP</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>Body zu groß</translation>
    </message>
    <message>
        <source>limit of the generator</source>
        <translation>Grenze des Lastgenerators</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>scenario starts</source>
        <translation>Szenario beginnt</translation>
    </message>
    <message>
        <source>scenario ends</source>
        <translation>Szenario endet</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>SLO changed</source>
        <translation>SLO-Urteil geändert</translation>
    </message>
    <message>
        <source>stopped by an SLO</source>
        <translation>durch ein SLO beendet</translation>
    </message>
    <message>
        <source>generator saturated</source>
        <translation>Lastgenerator gesättigt</translation>
    </message>
    <message>
        <source>monitor failed</source>
        <translation>Monitor ausgefallen</translation>
    </message>
    <message>
        <source>monitor back</source>
        <translation>Monitor wieder da</translation>
    </message>
    <message>
        <source>stop asked for</source>
        <translation>Beenden angefordert</translation>
    </message>
    <message>
        <source>abort asked for</source>
        <translation>Abbruch angefordert</translation>
    </message>
    <message>
        <source>load changed by hand</source>
        <translation>Last von Hand geändert</translation>
    </message>
    <message>
        <source>level of a search</source>
        <translation>Niveau einer Suche</translation>
    </message>
    <message>
        <source>service down</source>
        <translation>Dienst ausgefallen</translation>
    </message>
    <message>
        <source>service up</source>
        <translation>Dienst wieder da</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>met, warning</source>
        <translation>eingehalten, Warnung</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Haltephase</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>smoke</source>
        <translation>Smoke</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>soak</source>
        <translation>Dauerlast</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AnnotationDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>What you state. The report prints it as stated, with your name and the date.</source>
        <translation>Ihre Angabe. Der Bericht druckt sie wie angegeben, mit Ihrem Namen und dem Datum.</translation>
    </message>
    <message>
        <source>Who states it</source>
        <translation>Wer es angibt</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Seconds or m:ss from the start of the scenario, up to %1</source>
        <translation>Sekunden oder m:ss ab dem Beginn des Szenarios, bis %1</translation>
    </message>
    <message>
        <source>A&amp;t:</source>
        <translation>&amp;Bei:</translation>
    </message>
    <message>
        <source>&amp;Printed in:</source>
        <translation>Ge&amp;druckt in:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>The run as a whole</source>
        <translation>Der Lauf als Ganzes</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AnnotationsPanel</name>
    <message>
        <source>&amp;Add note…</source>
        <translation>Neue Noti&amp;z…</translation>
    </message>
    <message>
        <source>Add &amp;mark…</source>
        <translation>Neue Mar&amp;ke…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Notes and marks</source>
        <translation>Notizen und Marken</translation>
    </message>
    <message>
        <source>Nobody has said anything about this run yet. M over a chart marks an instant.</source>
        <translation>Zu diesem Lauf gibt es noch keine Angaben. M über einem Diagramm markiert einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Marks an instant on all charts (M over a chart)</source>
        <translation>Einen Zeitpunkt auf allen Diagrammen markieren (M über einem Diagramm)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::BodyView</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Es gibt keinen Body.</translation>
    </message>
    <message>
        <source>&amp;As text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>E&amp;xtract</source>
        <translation>E&amp;xtrahieren</translation>
    </message>
    <message>
        <source>C&amp;heck it equals this</source>
        <translation>Auf diese&amp;n Wert prüfen</translation>
    </message>
    <message>
        <source>&amp;Check it exists</source>
        <translation>A&amp;uf Existenz prüfen</translation>
    </message>
    <message>
        <source>Path of the value</source>
        <translation>Pfad des Werts</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Choose a value of the answer.</source>
        <translation>Einen Wert der Antwort wählen.</translation>
    </message>
    <message>
        <source>Adds an extractor of this value to the step, for later steps to use.</source>
        <translation>Dem Schritt eine Extraktion dieses Werts hinzufügen, für spätere Schritte.</translation>
    </message>
    <message>
        <source>Adds a check to the step: the value has to be what it is now.</source>
        <translation>Dem Schritt eine Prüfung hinzufügen: Der Wert muss so sein, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Adds a check to the step: the value has to be there.</source>
        <translation>Dem Schritt eine Prüfung hinzufügen: Der Wert muss vorhanden sein.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChartsPanel</name>
    <message>
        <source>Rate and users</source>
        <translation>Rate und Benutzer</translation>
    </message>
    <message>
        <source>Finished requests per second by the second in which they ended; users at its end.</source>
        <translation>Beendete Anfragen pro Sekunde nach der Sekunde, in der sie endeten; Benutzer an deren Ende.</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Service time of all requests that ended in the second, ok and failed.</source>
        <translation>Bedienzeit aller Anfragen, die in der Sekunde endeten, ok und fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Errors by kind</source>
        <translation>Fehler nach Art</translation>
    </message>
    <message>
        <source>Failed requests per second by outcome, one over the other.</source>
        <translation>Fehlgeschlagene Anfragen pro Sekunde nach Ausgang, übereinander gestapelt.</translation>
    </message>
    <message>
        <source>No request has failed.</source>
        <translation>Keine Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Readings of the monitors ticked in the table of resources; a gap is a second without a reading.</source>
        <translation>Messwerte der Monitore, die in der Tabelle der Ressourcen angekreuzt sind; eine Lücke ist eine Sekunde ohne Messwert.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CompareCharts</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Finished requests per second by the second in which they ended, ok and failed.</source>
        <translation>Beendete Anfragen pro Sekunde nach der Sekunde, in der sie endeten, ok und fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>The chosen percentile of all requests that ended in the second, ok and failed.</source>
        <translation>Das gewählte Perzentil aller Anfragen, die in der Sekunde endeten, ok und fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed of all requests that ended in the second, in percent.</source>
        <translation>Fehlgeschlagene unter allen Anfragen, die in der Sekunde endeten, in Prozent.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Active users: inside an iteration or between two.</source>
        <translation>Aktive Benutzer: in einem Durchlauf oder zwischen zweien.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message>
        <source>Compared runs</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>No runs to compare</source>
        <translation>Keine Läufe zum Vergleichen</translation>
    </message>
    <message>
        <source>Choose two or more runs in the history and Compare, drag them here, or add their files. The first is the baseline that the others are compared with.</source>
        <translation>Zwei oder mehr Läufe im Verlauf wählen und „Vergleichen“ auslösen, sie hierher ziehen oder ihre Dateien hinzufügen. Der erste ist der Vergleichslauf, mit dem die anderen verglichen werden.</translation>
    </message>
    <message>
        <source>&amp;Add runs…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Choose stored runs to compare</source>
        <translation>Gespeicherte Läufe zum Vergleichen wählen</translation>
    </message>
    <message>
        <source>Make &amp;baseline</source>
        <translation>Als &amp;Vergleichslauf</translation>
    </message>
    <message>
        <source>Compare the others with the chosen run</source>
        <translation>Die anderen mit dem gewählten Lauf vergleichen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen runs off the list; their files stay</source>
        <translation>Die gewählten Läufe aus der Liste nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario compared, matched by name</source>
        <translation>Verglichenes Szenario, über den Namen zugeordnet</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>What is second 0 of the charts in every run: the start of the scenario, or of a stage that all of them have. What lies before is not drawn.</source>
        <translation>Was in jedem Lauf die Sekunde 0 der Diagramme ist: der Beginn des Szenarios oder einer Stufe, die alle haben. Was davor liegt, wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Percentile that the chart of service times shows</source>
        <translation>Perzentil, das das Diagramm der Bedienzeiten zeigt</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Seconds that the table is computed for: the stages in which the load is held, or the whole scenario</source>
        <translation>Sekunden, für die die Tabelle berechnet wird: die Stufen, in denen die Last gehalten wird, oder das gesamte Szenario</translation>
    </message>
    <message>
        <source>Steady seconds</source>
        <translation>Stationäre Sekunden</translation>
    </message>
    <message>
        <source>Whole scenario</source>
        <translation>Gesamtes Szenario</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing to compare in these seconds.</source>
        <translation>In diesen Sekunden gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Add runs</source>
        <translation>Läufe hinzufügen</translation>
    </message>
    <message>
        <source>Runs (*.tmrun)</source>
        <translation>Läufe (*.tmrun)</translation>
    </message>
    <message>
        <source>Aligned at the start</source>
        <translation>Am Beginn ausgerichtet</translation>
    </message>
    <message>
        <source>Aligned at %1</source>
        <translation>An %1 ausgerichtet</translation>
    </message>
    <message>
        <source>Runs are being read…</source>
        <translation>Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>Add another run to see what changed.</source>
        <translation>Einen weiteren Lauf hinzufügen, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionsEditor</name>
    <message>
        <source>How many connections</source>
        <translation>Anzahl der Verbindungen</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CurvePanel</name>
    <message>
        <source>Requests to draw, each with its own curve</source>
        <translation>Zu zeichnende Anfragen, jede mit eigener Kurve</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Both times</source>
        <translation>Beide Zeiten</translation>
    </message>
    <message>
        <source>All requests together</source>
        <translation>Alle Anfragen zusammen</translation>
    </message>
    <message>
        <source>Service time: first byte sent to last byte received. Response time: from the instant the schedule wanted the iteration to start.</source>
        <translation>Bedienzeit: vom ersten gesendeten bis zum letzten empfangenen Byte. Antwortzeit: ab dem Zeitpunkt, zu dem der Plan den Durchlauf starten wollte.</translation>
    </message>
    <message>
        <source>This scenario has service times only: response time is defined under arrivals.</source>
        <translation>Dieses Szenario hat nur Bedienzeiten: Die Antwortzeit ist bei Ankünften definiert.</translation>
    </message>
    <message>
        <source>All &amp;requests</source>
        <translation>Alle An&amp;fragen</translation>
    </message>
    <message>
        <source>Chosen &amp;requests: %1</source>
        <translation>Gewählte An&amp;fragen: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DataTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy whole &amp;table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DesignPage</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Tr&amp;y once</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Es ist kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Open a project or an example from the start page.</source>
        <translation>Ein Projekt oder ein Beispiel auf der Startseite öffnen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DistributionPanel</name>
    <message>
        <source>Slowest requests by p95</source>
        <translation>Langsamste Anfragen nach p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Docks</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentMenu</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentsEditor</name>
    <message>
        <source>Name of the chosen environment</source>
        <translation>Name der gewählten Umgebung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ErrorsPanel</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No request failed in these seconds.</source>
        <translation>In diesen Sekunden ist keine Anfrage fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Example of the failure</source>
        <translation>Beispiel des Fehlschlags</translation>
    </message>
    <message>
        <source>Choose a failure to read an example of it.</source>
        <translation>Einen Fehlschlag wählen, um ein Beispiel dafür zu lesen.</translation>
    </message>
    <message>
        <source>No example of this failure was kept: the first of each kind and name is.</source>
        <translation>Von diesem Fehlschlag wurde kein Beispiel aufbewahrt: Nur das jeweils erste jeder Art und jedes Namens wird es.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExchangeView</name>
    <message>
        <source>Request line</source>
        <translation>Anfragezeile</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Anfra&amp;ge</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Respo&amp;nse</source>
        <translation>Antw&amp;ort</translation>
    </message>
    <message>
        <source>T&amp;imings</source>
        <translation>Ze&amp;iten</translation>
    </message>
    <message>
        <source>Chec&amp;ks and values</source>
        <translation>Prüfungen und &amp;Werte</translation>
    </message>
    <message>
        <source>There are no headers.</source>
        <translation>Es gibt keine Header.</translation>
    </message>
    <message>
        <source>Figures of the request</source>
        <translation>Kennzahlen der Anfrage</translation>
    </message>
    <message>
        <source>Extracted values</source>
        <translation>Extrahierte Werte</translation>
    </message>
    <message>
        <source>The step extracts nothing.</source>
        <translation>Der Schritt extrahiert nichts.</translation>
    </message>
    <message>
        <source>Variables at the end of the iteration</source>
        <translation>Variablen am Ende des Durchlaufs</translation>
    </message>
    <message>
        <source>Here the variables stand at the end of the iteration.</source>
        <translation>Hier stehen die Variablen am Ende des Durchlaufs.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The step checks nothing but the status.</source>
        <translation>Der Schritt prüft nichts außer dem Status.</translation>
    </message>
    <message>
        <source>The end of a poll; its requests stand above.</source>
        <translation>Das Ende eines Pollings; seine Anfragen stehen darüber.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Chec&amp;ks and values (failed)</source>
        <translation>Prüfungen und &amp;Werte (fehlgeschlagen)</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Sent: %1, received: %2, on the wire with handshakes</source>
        <translation>Gesendet: %1, empfangen: %2, auf der Leitung mit Handshakes</translation>
    </message>
    <message>
        <source>Body of the answer: %1</source>
        <translation>Body der Antwort: %1</translation>
    </message>
    <message>
        <source>Connection: kept from before</source>
        <translation>Verbindung: weiterverwendet</translation>
    </message>
    <message>
        <source>Connection: opened for it</source>
        <translation>Verbindung: neu geöffnet</translation>
    </message>
    <message>
        <source>Redirects followed: %1; times and bytes add up</source>
        <translation>Umleitungen gefolgt: %1; Zeiten und Bytes sind summiert</translation>
    </message>
    <message>
        <source>Checks and extractors look at the answer at the end of the redirects.</source>
        <translation>Prüfungen und Extraktionen sehen die Antwort am Ende der Umleitungen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExemplarInspector</name>
    <message>
        <source>Show on the &amp;charts</source>
        <translation>In den Diagra&amp;mmen zeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Zooms all charts to the seconds around the end of this request</source>
        <translation>Alle Diagramme auf die Sekunden um das Ende dieser Anfrage vergrößern</translation>
    </message>
    <message>
        <source>Choose a request to read what was sent.</source>
        <translation>Eine Anfrage wählen, um zu lesen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Es wurde nichts empfangen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>beendet bei %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>Trace %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExemplarsPanel</name>
    <message>
        <source>Requests listed</source>
        <translation>Aufgeführte Anfragen</translation>
    </message>
    <message>
        <source>Outcomes listed</source>
        <translation>Aufgeführte Ausgänge</translation>
    </message>
    <message>
        <source>Exemplars</source>
        <translation>Beispielanfragen</translation>
    </message>
    <message>
        <source>No such request was kept in these seconds.</source>
        <translation>In diesen Sekunden wurde keine solche Anfrage aufbewahrt.</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ausgänge</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportPanel</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 und weitere</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Cop&amp;y as Markdown</source>
        <translation>Als Markdown k&amp;opieren</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Write over them</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>Vorhandenes be&amp;halten</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Formats written: %v of %m</source>
        <translation>Geschriebene Formate: %v von %m</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping after this format…</source>
        <translation>Hält nach diesem Format an…</translation>
    </message>
    <message>
        <source>No format is ticked.</source>
        <translation>Kein Format ist angekreuzt.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>%1 already holds %2.</source>
        <translation>%1 enthält schon %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1, files: %2</source>
        <translation>Nach %1 geschrieben, Dateien: %2</translation>
    </message>
    <message>
        <source>The report is on the clipboard as Markdown, without its figures.</source>
        <translation>Der Bericht liegt als Markdown in der Zwischenablage, ohne seine Abbildungen.</translation>
    </message>
    <message>
        <source>Choose another folder, or mend this one and export again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder beheben Sie den Fehler und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FieldRow</name>
    <message>
        <source>Reset to Default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Changed from the default.</source>
        <translation>Weicht vom Standard ab.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The rules of the report find nothing in this scenario.</source>
        <translation>Die Regeln des Berichts finden in diesem Szenario nichts.</translation>
    </message>
    <message>
        <source>Looking for findings…</source>
        <translation>Befunde werden gesucht…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FormPanel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Es ist kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>There is nothing at this place</source>
        <translation>An dieser Stelle gibt es nichts</translation>
    </message>
    <message>
        <source>A newer Tidemark wrote this file; it can be read and run here, but not changed.</source>
        <translation>Diese Datei stammt von einem neueren Tidemark; sie kann hier gelesen und ausgeführt, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The JSON view holds text that is no JSON; the form can be used again when it is.</source>
        <translation>Die JSON-Ansicht enthält Text, der kein JSON ist; das Formular ist wieder nutzbar, sobald er es ist.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GeneratorPanel</name>
    <message>
        <source>Generator</source>
        <translation>Lastgenerator</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GuideWindow</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>F&amp;ind on this page:</source>
        <translation>Auf dieser Seite f&amp;inden:</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HeatLegend</name>
    <message>
        <source>Requests in one cell; each colour stands for several times as many as the one before.</source>
        <translation>Anfragen in einer Zelle; jede Farbe steht für ein Mehrfaches der vorherigen.</translation>
    </message>
    <message numerus="yes">
        <source>From 1 to %Ln request(s) a cell</source>
        <translation>
            <numerusform>Höchstens %Ln Anfrage pro Zelle</numerusform>
            <numerusform>Von 1 bis %Ln Anfragen pro Zelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a cell</source>
        <translation>
            <numerusform>%Ln Anfrage pro Zelle</numerusform>
            <numerusform>%Ln Anfragen pro Zelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HeatMapChart</name>
    <message>
        <source>Requests by the second in which they ended and by service time, ok and failed; the darker (on a dark ground: the lighter) a cell, the more. Both scales of latency and counts are logarithmic.</source>
        <translation>Anfragen nach der Sekunde, in der sie endeten, und nach Bedienzeit, ok und fehlgeschlagen; je dunkler (auf dunklem Grund: je heller) eine Zelle, desto mehr. Die Skalen von Latenz und Anzahl sind beide logarithmisch.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>No request has ended yet.</source>
        <translation>Es ist noch keine Anfrage beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2 bis %3: %Ln Anfrage</numerusform>
            <numerusform>%1, %2 bis %3: %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HelpKeys</name>
    <message>
        <source>&amp;Help on this place</source>
        <translation>&amp;Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Explain the field, column or figure that has the keyboard</source>
        <translation>Das Feld, die Spalte oder die Kennzahl mit der Tastatur erklären</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryPanel</name>
    <message>
        <source>Run history</source>
        <translation>Verlauf der Läufe</translation>
    </message>
    <message>
        <source>Search name, tag, note, verdict</source>
        <translation>Name, Schlagwort, Notiz, Urteil suchen</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>No stored run of this project yet.</source>
        <translation>Noch kein gespeicherter Lauf dieses Projekts.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Show the chosen runs side by side; the uppermost is the baseline</source>
        <translation>Die gewählten Läufe nebeneinander zeigen; der oberste ist der Vergleichslauf</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Als Ver&amp;gleichslauf setzen</translation>
    </message>
    <message>
        <source>The project names this run as what reports compare with</source>
        <translation>Diesen Lauf im Projekt als den eintragen, mit dem Berichte vergleichen</translation>
    </message>
    <message>
        <source>Edit &amp;tags</source>
        <translation>&amp;Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Words to find the run by, separated by commas</source>
        <translation>Wörter, mit denen der Lauf zu finden ist, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Edit &amp;note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>A sentence about the run</source>
        <translation>Ein Satz über den Lauf</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Die Datei in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Move the chosen runs to the trash</source>
        <translation>Die gewählten Läufe in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Co&amp;mpare %1</source>
        <translation>%1 &amp;vergleichen</translation>
    </message>
    <message>
        <source>Clear &amp;baseline</source>
        <translation>Ver&amp;gleichslauf aufheben</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message>
        <source>Runs: %1 of %2</source>
        <translation>Läufe: %1 von %2</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The project names one of them as its baseline.</source>
        <translation>Das Projekt nennt einen davon als Vergleichslauf.</translation>
    </message>
    <message>
        <source>
and %1 more</source>
        <translation>
und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln run(s) to the trash?</source>
        <translation>
            <numerusform>Diesen Lauf in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Läufe in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JsonEditor</name>
    <message>
        <source>This is not JSON yet.</source>
        <translation>Dies ist noch kein JSON.</translation>
    </message>
    <message>
        <source>This is not JSON yet: %1</source>
        <translation>Dies ist noch kein JSON: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JsonView</name>
    <message>
        <source>Project as JSON</source>
        <translation>Projekt als JSON</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KeyFiguresPanel</name>
    <message>
        <source>&amp;Copy figures</source>
        <translation>Kennzahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Key figures: %1</source>
        <translation>Kennzahlen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LegendButton</name>
    <message>
        <source>%1: click to show or hide</source>
        <translation>%1: Klicken zum Ein- oder Ausblenden</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LinkRow</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadChangePanel</name>
    <message>
        <source>Save &amp;load as scenario</source>
        <translation>Last als Szenario spei&amp;chern</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Adds a scenario to the project that repeats the stages as they really ran, those by hand too.</source>
        <translation>Dem Projekt ein Szenario hinzufügen, das die Stufen wiederholt, wie sie wirklich liefen, auch die von Hand.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadDialRow</name>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>What the stages of %1 want at this moment</source>
        <translation>Was die Stufen von %1 in diesem Moment vorgeben</translation>
    </message>
    <message>
        <source>Arrivals a second of %1</source>
        <translation>Ankünfte pro Sekunde von %1</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <translation>Benutzer von %1</translation>
    </message>
    <message>
        <source>Logarithmic: equal distances are equal factors.</source>
        <translation>Logarithmisch: Gleiche Abstände sind gleiche Faktoren.</translation>
    </message>
    <message>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <source> users</source>
        <translation> Benutzer</translation>
    </message>
    <message>
        <source>The load to go to. It then stays so until the planned end of the scenario.</source>
        <translation>Die angestrebte Last. Sie bleibt dann so bis zum geplanten Ende des Szenarios.</translation>
    </message>
    <message>
        <source>over </source>
        <translation>in </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that the change takes</source>
        <translation>Dauer der Änderung in Sekunden</translation>
    </message>
    <message>
        <source>How long the way there takes, in a straight line; 0 is at once.</source>
        <translation>Wie lange der Weg dorthin dauert, in gerader Linie; 0 bedeutet sofort.</translation>
    </message>
    <message>
        <source>Change the load now. It is recorded as stages of kind manual, in the report too.</source>
        <translation>Die Last jetzt ändern. Dies wird als Stufen der Art „von Hand“ aufgezeichnet, auch im Bericht.</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s) now</source>
        <translation>
            <numerusform>%1: jetzt %Ln Benutzer</numerusform>
            <numerusform>%1: jetzt %Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadDrawing</name>
    <message>
        <source>Planned load</source>
        <translation>Geplante Last</translation>
    </message>
    <message>
        <source>Drag a corner upwards for the level, along for the length; Shift makes the steps fine and Escape gives up. A double click adds a corner. With the keyboard: Left and Right choose a corner, Up and Down change its level, Shift with Left and Right its length.</source>
        <translation>Eine Ecke nach oben ziehen ändert das Niveau, seitwärts die Länge; Umschalt macht die Schritte fein und Escape bricht ab. Ein Doppelklick fügt eine Ecke hinzu. Mit der Tastatur: Links und Rechts wählen eine Ecke, Auf und Ab ändern ihr Niveau, Umschalt mit Links und Rechts ihre Länge.</translation>
    </message>
    <message>
        <source>iterations/s</source>
        <translation>Durchläufe/s</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>jumps to %1 at %2</source>
        <translation>springt auf %1 bei %2</translation>
    </message>
    <message>
        <source>holds %1 for %2, until %3</source>
        <translation>hält %1 für %2, bis %3</translation>
    </message>
    <message>
        <source>to %1 over %2, until %3</source>
        <translation>auf %1 in %2, bis %3</translation>
    </message>
    <message>
        <source>Insert &amp;ramp here</source>
        <translation>&amp;Rampe hier einfügen</translation>
    </message>
    <message>
        <source>Insert &amp;hold here</source>
        <translation>&amp;Haltephase hier einfügen</translation>
    </message>
    <message>
        <source>Insert &amp;jump here</source>
        <translation>&amp;Sprung hier einfügen</translation>
    </message>
    <message>
        <source>R&amp;emove jump</source>
        <translation>Sprung &amp;entfernen</translation>
    </message>
    <message>
        <source>R&amp;emove &quot;%1&quot;</source>
        <translation>„%1“ &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadEditor</name>
    <message>
        <source>Model of the load</source>
        <translation>Modell der Last</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>La&amp;st</translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation>Der Plan in Worten</translation>
    </message>
    <message>
        <source>What is wrong with the load</source>
        <translation>Was an der Last falsch ist</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadFields</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainActions</name>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>R&amp;esults</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Begin a project</source>
        <translation>Ein Projekt anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the project to its file</source>
        <translation>Das Projekt in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Write the project to another file</source>
        <translation>Das Projekt in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change of the project back</source>
        <translation>Die letzte Änderung des Projekts zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Secrets…</source>
        <translation>&amp;Geheimnisse…</translation>
    </message>
    <message>
        <source>Enter the secrets that the open project needs</source>
        <translation>Die Geheimnisse eingeben, die das geöffnete Projekt braucht</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a project or a stored run</source>
        <translation>Ein Projekt oder einen gespeicherten Lauf öffnen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>Start the demo system and open the demo project</source>
        <translation>Das Demosystem starten und das Demoprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the report of the open run to files</source>
        <translation>Den Bericht des geöffneten Laufs in Dateien schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Run the open project</source>
        <translation>Das geöffnete Projekt ausführen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Finish the running iterations, then end the run; everything is kept</source>
        <translation>Die laufenden Durchläufe abschließen, dann den Lauf beenden; alles bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F5</source>
        <translation>Ctrl+Shift+F5</translation>
    </message>
    <message>
        <source>End the run at once; open requests count as aborted, everything is kept</source>
        <translation>Den Lauf sofort beenden; offene Anfragen zählen als abgebrochen, alles bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Mark…</source>
        <translation>&amp;Marke…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Note what happens at this moment of the run; it is drawn on every chart</source>
        <translation>Festhalten, was in diesem Moment des Laufs geschieht; es wird auf jedem Diagramm gezeichnet</translation>
    </message>
    <message>
        <source>Tr&amp;y once</source>
        <translation>Einmal aus&amp;probieren</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Run one iteration of one user and show every request and answer; nothing is recorded</source>
        <translation>Einen Durchlauf eines Benutzers ausführen und jede Anfrage und Antwort zeigen; nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>&amp;Über Tidemark</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Ans&amp;ichten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>User &amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to use the program: pages to read and to search</source>
        <translation>Wie man das Programm benutzt: Seiten zum Lesen und Suchen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message>
        <source>Report written to %1, files: %2</source>
        <translation>Bericht nach %1 geschrieben, Dateien: %2</translation>
    </message>
    <message>
        <source>Run in progress</source>
        <translation>Lauf im Gange</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>About Tidemark</source>
        <translation>Über Tidemark</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Tidemark %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A desktop load-test workbench. Every number it prints was measured, or is marked as not measured.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Tidemark %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ein Lasttest-Arbeitsplatz für den Desktop. Jede ausgegebene Zahl wurde gemessen oder ist als nicht gemessen gekennzeichnet.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>A run is in progress. End it and close?</source>
        <translation>Ein Lauf ist im Gange. Beenden und schließen?</translation>
    </message>
    <message>
        <source>Everything recorded so far is kept and marked as interrupted.</source>
        <translation>Alles bisher Aufgezeichnete bleibt erhalten und wird als unterbrochen gekennzeichnet.</translation>
    </message>
    <message>
        <source>&amp;End run and close</source>
        <translation>Lauf &amp;beenden und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MarkBar</name>
    <message>
        <source>Text of the mark</source>
        <translation>Text der Marke</translation>
    </message>
    <message>
        <source>What happened, such as: cache restarted</source>
        <translation>Was geschehen ist, etwa: Cache neu gestartet</translation>
    </message>
    <message>
        <source>&amp;Set mark</source>
        <translation>Mar&amp;ke setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark at %1:</source>
        <translation>Marke bei %1:</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OutlinePanel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a target, user class, step, scenario, SLO or monitor</source>
        <translation>Ein Ziel, eine Benutzerklasse, einen Schritt, ein Szenario, ein SLO oder einen Monitor hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Enable or disable</source>
        <translation>Aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Es ist kein Projekt geöffnet.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OutlineTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PaneKeys</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PercentileCurveChart</name>
    <message>
        <source>Percentile curve</source>
        <translation>Perzentilkurve</translation>
    </message>
    <message>
        <source>Service time against percentile; each further nine takes the same room. Dotted: fewer than 20 samples lie beyond.</source>
        <translation>Bedienzeit über dem Perzentil; jede weitere Neun nimmt gleich viel Platz ein. Gepunktet: Dahinter liegen weniger als 20 Messwerte.</translation>
    </message>
    <message>
        <source>%1, samples: %2</source>
        <translation>%1, Messwerte: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PhaseBar</name>
    <message>
        <source>No phase was timed.</source>
        <translation>Keine Phase wurde gemessen.</translation>
    </message>
    <message>
        <source>Phases: %1</source>
        <translation>Phasen: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PhaseBars</name>
    <message>
        <source>Phases of the request</source>
        <translation>Phasen der Anfrage</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreflightPanel</name>
    <message>
        <source>Pre-flight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Ask the targets and this machine once more. No request is sent.</source>
        <translation>Die Ziele und diesen Rechner noch einmal befragen. Es wird keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Asking the targets and this machine …</source>
        <translation>Die Ziele und dieser Rechner werden befragt …</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl with +, - and 0)</source>
        <translation>Größe der Seiten (Strg mit +, - und 0)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProjectEditor</name>
    <message>
        <source>Edit as JSON</source>
        <translation>Als JSON bearbeiten</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProjectFiles</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Projects and runs (*.tidemark.json *.tmrun);;Projects (*.tidemark.json);;Runs (*.tmrun)</source>
        <translation>Projekte und Läufe (*.tidemark.json *.tmrun);;Projekte (*.tidemark.json);;Läufe (*.tmrun)</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Projects (*.tidemark.json)</source>
        <translation>Projekte (*.tidemark.json)</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Save the changes of %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 were kept when the program ended unexpectedly.</source>
        <translation>Nicht gespeicherte Änderungen an %1 blieben erhalten, als das Programm unerwartet endete.</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Sie sind vom %1.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>%1 was changed by another program and read again.</source>
        <translation>%1 wurde von einem anderen Programm geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und Sie haben eigene Änderungen.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Read theirs, give up mine</source>
        <translation>&amp;Fremde lesen, meine aufgeben</translation>
    </message>
    <message>
        <source>%1 holds something else than this program read or wrote there. Replace it?</source>
        <translation>%1 enthält etwas anderes, als dieses Programm dort gelesen oder geschrieben hat. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Save it again?</source>
        <translation>%1 wurde von einem anderen Programm gelöscht oder verschoben. Erneut speichern?</translation>
    </message>
    <message>
        <source>%1 was changed by another program and has problems now; they are listed under Problems with their place in the file.</source>
        <translation>%1 wurde von einem anderen Programm geändert und hat jetzt Probleme; sie stehen mit ihrer Stelle in der Datei unter „Probleme“.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. The project is kept here until it is saved.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht oder verschoben. Das Projekt bleibt hier erhalten, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Save it again</source>
        <translation>Erneut &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProjectSecrets</name>
    <message>
        <source>The keychain did not take %1: %2. The value is known until the program ends.</source>
        <translation>Der Schlüsselbund hat %1 nicht angenommen: %2. Der Wert ist bis zum Ende des Programms bekannt.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReadingNotice</name>
    <message>
        <source>The run %1 is being read…</source>
        <translation>Der Lauf %1 wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The project %1 is being read…</source>
        <translation>Das Projekt %1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RecentList</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Remove from the list (Delete); the file stays</source>
        <translation>Aus der Liste entfernen (Entf); die Datei bleibt</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RecordList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What ${…} calls it.</source>
        <translation>Der Name in ${…}.</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Name *</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RecordSection</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>No run is open</source>
        <translation>Es ist kein Lauf geöffnet</translation>
    </message>
    <message>
        <source>A report is made from a run that has ended. Start one, or open a stored run.</source>
        <translation>Ein Bericht wird aus einem beendeten Lauf erstellt. Einen Lauf starten oder einen gespeicherten öffnen.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ReportShapePanel</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>Opt&amp;ionen</translation>
    </message>
    <message>
        <source>Reports of this version are in English</source>
        <translation>Berichte dieser Version sind auf Englisch</translation>
    </message>
    <message>
        <source>%1 (not in this version)</source>
        <translation>%1 (nicht in dieser Version)</translation>
    </message>
    <message>
        <source>&amp;Take those of the open project</source>
        <translation>Die des offenen Projekts &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Put what was changed into the open project</source>
        <translation>Geändertes ins offene &amp;Projekt schreiben</translation>
    </message>
    <message>
        <source>Back to what was &amp;recorded</source>
        <translation>Zurück zum &amp;Aufgezeichneten</translation>
    </message>
    <message>
        <source>Put into the open project; save the project to keep it there.</source>
        <translation>Ins offene Projekt geschrieben; zum Behalten das Projekt speichern.</translation>
    </message>
    <message>
        <source>Nothing was changed since the run, or the project cannot be edited.</source>
        <translation>Seit dem Lauf wurde nichts geändert, oder das Projekt lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Templ&amp;ate:</source>
        <translation>Vorl&amp;age:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>A&amp;bschnitte:</translation>
    </message>
    <message>
        <source>Report title</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Vorlage des Berichts</translation>
    </message>
    <message>
        <source>Report paper</source>
        <translation>Papier des Berichts</translation>
    </message>
    <message>
        <source>Report sections</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Not kept with the run, used while it is open. %1</source>
        <translation>Nicht mit dem Lauf gespeichert, gilt, solange er offen ist. %1</translation>
    </message>
    <message>
        <source>As recorded with the run. What you change is kept in its file; the project stays as it is, and so do SLOs, requirements and score.</source>
        <translation>Wie mit dem Lauf aufgezeichnet. Änderungen werden in seiner Datei gespeichert; das Projekt bleibt, wie es ist, ebenso SLOs, Anforderungen und Punktzahl.</translation>
    </message>
    <message>
        <source>Kept in the run&apos;s file. The project stays as it is, and so do SLOs, requirements and score.</source>
        <translation>In der Laufdatei gespeichert. Das Projekt bleibt, wie es ist, ebenso SLOs, Anforderungen und Punktzahl.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ResourcesPanel</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>No monitor has delivered a reading. Monitors are part of the project.</source>
        <translation>Kein Monitor hat einen Messwert geliefert. Monitore sind Teil des Projekts.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ResultsPage</name>
    <message>
        <source>No run is open</source>
        <translation>Es ist kein Lauf geöffnet</translation>
    </message>
    <message>
        <source>Results of a run appear here when it has ended. A stored run can be opened from the history or with File, Open.</source>
        <translation>Die Ergebnisse eines Laufs erscheinen hier, wenn er beendet ist. Ein gespeicherter Lauf kann aus dem Verlauf oder über „Datei“, „Öffnen“ geöffnet werden.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario shown</source>
        <translation>Gezeigtes Szenario</translation>
    </message>
    <message>
        <source>Suggest S&amp;LOs…</source>
        <translation>SLOs vors&amp;chlagen…</translation>
    </message>
    <message>
        <source>Derives limits from the steady seconds of the scenario shown</source>
        <translation>Grenzwerte aus den stationären Sekunden des gezeigten Szenarios ableiten</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>Bef&amp;unde</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <translation>%1 (unterbrochen)</translation>
    </message>
    <message>
        <source>Seconds of this run cannot be read, so figures below may lack a part of it.
%1</source>
        <translation>Sekunden dieses Laufs sind nicht lesbar; den Zahlen unten kann daher ein Teil fehlen.
%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>Name in %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RunDashboard</name>
    <message>
        <source>&amp;SLOs</source>
        <translation>&amp;SLOs</translation>
    </message>
    <message>
        <source>&amp;SLOs on the chosen seconds</source>
        <translation>&amp;SLOs der gewählten Sekunden</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Generator</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>This scenario sends no request.</source>
        <translation>Dieses Szenario sendet keine Anfrage.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing happened in these seconds.</source>
        <translation>In diesen Sekunden ist nichts geschehen.</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>This scenario is judged by no SLO, so its run is neither a pass nor a fail.</source>
        <translation>Kein SLO bewertet dieses Szenario, daher ist sein Lauf weder bestanden noch nicht bestanden.</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>A&amp;nfragen</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Distribution</source>
        <translation>Ver&amp;teilung</translation>
    </message>
    <message>
        <source>E&amp;xemplars</source>
        <translation>Beis&amp;piele</translation>
    </message>
    <message>
        <source>Reso&amp;urces</source>
        <translation>&amp;Ressourcen</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>&amp;Ereignisse</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RunHabits</name>
    <message>
        <source>A load test is running</source>
        <translation>Ein Lasttest läuft</translation>
    </message>
    <message>
        <source>The machine may go to sleep during a run; it could not be asked to stay awake: %1</source>
        <translation>Der Rechner kann während eines Laufs in den Ruhezustand gehen; er ließ sich nicht wach halten: %1</translation>
    </message>
    <message>
        <source>%1: the run has ended</source>
        <translation>%1: Der Lauf ist beendet</translation>
    </message>
    <message>
        <source>The desktop shows no notification at the end of a run: %1</source>
        <translation>Die Arbeitsumgebung zeigt am Ende eines Laufs keine Benachrichtigung: %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RunHeader</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario shown; follows the one that runs until you choose one.</source>
        <translation>Gezeigtes Szenario; folgt dem laufenden, bis Sie eines wählen.</translation>
    </message>
    <message>
        <source>Progress of the scenario</source>
        <translation>Fortschritt des Szenarios</translation>
    </message>
    <message>
        <source>Time since the scenario&apos;s start, and what its plan leaves.</source>
        <translation>Zeit seit dem Beginn des Szenarios und was sein Plan übrig lässt.</translation>
    </message>
    <message>
        <source>Pre-&amp;flight</source>
        <translation>Vorpr&amp;üfung</translation>
    </message>
    <message>
        <source>Show what stands in the way of a run, instead of the last one.</source>
        <translation>Zeigen, was einem Lauf im Weg steht, statt des letzten Laufs.</translation>
    </message>
    <message>
        <source>&amp;Pause display</source>
        <translation>An&amp;zeige anhalten</translation>
    </message>
    <message>
        <source>Charts, figures and tables stand still; the run goes on.</source>
        <translation>Diagramme, Zahlen und Tabellen stehen still; der Lauf geht weiter.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RunLink</name>
    <message>
        <source>The scenario %1 was added to the project; save the project to keep it.</source>
        <translation>Das Szenario %1 wurde dem Projekt hinzugefügt; das Projekt speichern, um es zu behalten.</translation>
    </message>
    <message>
        <source>%1 cannot run</source>
        <translation>%1 ist nicht ausführbar</translation>
    </message>
    <message>
        <source>The project has problems; they are listed under Problems with their place in the file.</source>
        <translation>Das Projekt hat Probleme; sie stehen unter „Probleme“ mit ihrer Stelle in der Datei.</translation>
    </message>
    <message>
        <source>%1 cannot start yet</source>
        <translation>%1 kann noch nicht starten</translation>
    </message>
    <message>
        <source>What stands in its way is listed below, with its remedy.</source>
        <translation>Was im Weg steht, steht unten, mit Abhilfe.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>Start (F5) runs its scenarios one after another: %1.</source>
        <translation>„Starten“ (F5) führt die Szenarien nacheinander aus: %1.</translation>
    </message>
    <message>
        <source>The plan asks for up to %1 requests a second; this machine can generate about %2 for this flow, by its self-test. Seconds in which the generator is saturated are not judged.</source>
        <translation>Der Plan verlangt bis zu %1 Anfragen pro Sekunde; dieser Rechner kann nach seinem Selbsttest für diesen Ablauf etwa %2 erzeugen. Sekunden, in denen der Lastgenerator gesättigt ist, werden nicht bewertet.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RunPage</name>
    <message>
        <source>asking the target …</source>
        <translation>Ziel wird befragt …</translation>
    </message>
    <message>
        <source>stopping: running iterations finish</source>
        <translation>wird beendet: Laufende Durchläufe werden abgeschlossen</translation>
    </message>
    <message>
        <source>saturated: this machine is the limit</source>
        <translation>gesättigt: Dieser Rechner ist die Grenze</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Es ist kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Open a project or try the demo from the start page.</source>
        <translation>Auf der Startseite ein Projekt öffnen oder die Demo ausprobieren.</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · noch %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RunReport</name>
    <message>
        <source>Take the report options of the project</source>
        <translation>Berichtsoptionen des Projekts übernehmen</translation>
    </message>
    <message>
        <source>Report options of a run</source>
        <translation>Berichtsoptionen eines Laufs</translation>
    </message>
    <message>
        <source>Report options as recorded</source>
        <translation>Berichtsoptionen wie aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SecretsDialog</name>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>entered for this session</source>
        <translation>für diese Sitzung eingegeben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>&amp;Keep what is entered in the keychain</source>
        <translation>Eingegebenes im &amp;Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets are never written into the project, a run or a report. Without the window they are read from the environment variables named here.</source>
        <translation>Geheimnisse werden nie in das Projekt, einen Lauf oder einen Bericht geschrieben. Ohne das Fenster werden sie aus den hier genannten Umgebungsvariablen gelesen.</translation>
    </message>
    <message>
        <source>The environment holds every secret of the project, or the project has none.</source>
        <translation>Die Umgebung enthält alle Geheimnisse des Projekts, oder das Projekt hat keine.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SectionList</name>
    <message>
        <source>Move the section up</source>
        <translation>Den Abschnitt nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Den Abschnitt nach unten verschieben</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1 (not in this template)</source>
        <translation>%1 (nicht in dieser Vorlage)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ShapeRow</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Figures stated</source>
        <translation>Angegebene Zahlen</translation>
    </message>
    <message>
        <source>Change type to %1</source>
        <translation>Typ in %1 ändern</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3, from %4 to %5. Click to choose its seconds.</source>
        <translation>%1 (%2): %3, von %4 bis %5. Klicken, um ihre Sekunden zu wählen.</translation>
    </message>
    <message>
        <source>%1: a number of iterations, no stages</source>
        <translation>%1: eine Anzahl Durchläufe, keine Stufen</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StagesModel</name>
    <message>
        <source>Ramp over</source>
        <translation>Rampe über</translation>
    </message>
    <message>
        <source>Ramp at a pace</source>
        <translation>Rampe mit Tempo</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Halten für</translation>
    </message>
    <message>
        <source>by shape</source>
        <translation>nach Form</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How the load gets to its level, or that it stays there</source>
        <translation>Wie die Last ihr Niveau erreicht oder dass sie dort bleibt</translation>
    </message>
    <message>
        <source>To, iterations/s</source>
        <translation>Auf, Durchläufe/s</translation>
    </message>
    <message>
        <source>To, users</source>
        <translation>Auf, Benutzer</translation>
    </message>
    <message>
        <source>The level at the end of the stage</source>
        <translation>Das Niveau am Ende der Stufe</translation>
    </message>
    <message>
        <source>Time or pace</source>
        <translation>Zeit oder Tempo</translation>
    </message>
    <message>
        <source>How long it takes, or how many users come or go a second</source>
        <translation>Wie lange es dauert oder wie viele Benutzer pro Sekunde kommen oder gehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What reports and SLOs call the stage</source>
        <translation>Wie Berichte und SLOs die Stufe nennen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the stage is meant to show; by its shape when not chosen</source>
        <translation>Was die Stufe zeigen soll; nach ihrer Form, wenn nicht gewählt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>On the clock of the scenario</source>
        <translation>Auf der Uhr des Szenarios</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StagesPanel</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add stage</source>
        <translation>Neue S&amp;tufe</translation>
    </message>
    <message>
        <source>A stage behind the chosen one</source>
        <translation>Eine Stufe hinter der gewählten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>The same stage again, behind this one</source>
        <translation>Dieselbe Stufe noch einmal, hinter dieser</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Without this stage; undo brings it back</source>
        <translation>Ohne diese Stufe; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Before the stage above</source>
        <translation>Vor die Stufe darüber</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Behind the stage below</source>
        <translation>Hinter die Stufe darunter</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartPage</name>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Load tests from click to signed-off report, with nothing invented.</source>
        <translation>Lasttests vom Klick bis zum abgenommenen Bericht, ohne Erfundenes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>Starts a small system on this machine and opens a project that loads it for 30 s. Then press Start.</source>
        <translation>Ein kleines System auf diesem Rechner starten und ein Projekt öffnen, das es 30 s lang belastet. Danach „Starten“ drücken.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>A project (.tidemark.json) or a stored run (.tmrun)</source>
        <translation>Ein Projekt (.tidemark.json) oder ein gespeicherter Lauf (.tmrun)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>One target, one request, one scenario, to begin with</source>
        <translation>Ein Ziel, eine Anfrage, ein Szenario für den Anfang</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New project from a template, against the demo system</source>
        <translation>Neues Projekt aus einer Vorlage, gegen das Demosystem</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StatedPanel</name>
    <message>
        <source>S&amp;tated:</source>
        <translation>Angege&amp;ben:</translation>
    </message>
    <message>
        <source>What the run did not measure: printed as stated, with name and date. Notes made on the Results page are printed too.</source>
        <translation>Was der Lauf nicht gemessen hat: wird als angegeben gedruckt, mit Name und Datum. Notizen von der Ergebnisseite werden auch gedruckt.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SuggestSlosDialog</name>
    <message>
        <source>Suggested SLOs</source>
        <translation>Vorgeschlagene SLOs</translation>
    </message>
    <message>
        <source>&amp;Add to project</source>
        <translation>Zum &amp;Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Suggested SLOs for %1</source>
        <translation>Vorgeschlagene SLOs für %1</translation>
    </message>
    <message>
        <source>This scenario gives no limits.</source>
        <translation>Dieses Szenario ergibt keine Grenzwerte.</translation>
    </message>
    <message>
        <source>Derived from the %1 that %2 held its load. A limit is what this run would have met with some room; whether it is good enough for your users is yours to decide.</source>
        <translation>Abgeleitet aus den %1, in denen %2 seine Last hielt. Ein Grenzwert ist, was dieser Lauf mit etwas Spielraum eingehalten hätte; ob das für Ihre Benutzer gut genug ist, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Derived from all %1 of %2. A limit is what this run would have met with some room; whether it is good enough for your users is yours to decide.</source>
        <translation>Abgeleitet aus allen %1 von %2. Ein Grenzwert ist, was dieser Lauf mit etwas Spielraum eingehalten hätte; ob das für Ihre Benutzer gut genug ist, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Adds the ticked ones to scenario %1 of %2; Undo takes them back.</source>
        <translation>Die angekreuzten dem Szenario %1 von %2 hinzufügen; Rückgängig nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TablePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter von %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThinkTimeEditor</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeSeriesChart</name>
    <message>
        <source>Add &amp;mark at %1…</source>
        <translation>&amp;Marke bei %1 hinzufügen…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TryOncePanel</name>
    <message>
        <source>cancelled, requests so far: %1</source>
        <translation>abgebrochen, Anfragen bisher: %1</translation>
    </message>
    <message>
        <source>ended: the iteration took too long</source>
        <translation>beendet: Der Durchlauf dauerte zu lange</translation>
    </message>
    <message>
        <source>failed, requests: %1</source>
        <translation>fehlgeschlagen, Anfragen: %1</translation>
    </message>
    <message>
        <source>all went well, requests: %1</source>
        <translation>alles in Ordnung, Anfragen: %1</translation>
    </message>
    <message>
        <source>Requests of the trial</source>
        <translation>Anfragen des Probelaufs</translation>
    </message>
    <message>
        <source>Try runs the start, one iteration and the end of one user and shows every request here. Nothing is recorded.</source>
        <translation>Der Probelauf führt den Start, einen Durchlauf und das Ende eines Benutzers aus und zeigt hier jede Anfrage. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;User class</source>
        <translation>Benutzer&amp;klasse</translation>
    </message>
    <message>
        <source>Whose start, flow and end are tried.</source>
        <translation>Wessen Start, Ablauf und Ende ausprobiert werden.</translation>
    </message>
    <message>
        <source>&amp;Try once</source>
        <translation>Ausp&amp;robieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Ends the trial now; what came so far stays.</source>
        <translation>Den Probelauf jetzt beenden; was bisher kam, bleibt.</translation>
    </message>
    <message>
        <source>State of the trial</source>
        <translation>Stand des Probelaufs</translation>
    </message>
    <message>
        <source>Runs one iteration of one user through the real engine.</source>
        <translation>Einen Durchlauf eines Benutzers mit dem echten Lastgenerator ausführen.</translation>
    </message>
    <message>
        <source>The project has problems. They have to be mended first.</source>
        <translation>Das Projekt hat Probleme. Sie müssen zuerst behoben werden.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running, requests so far: %1</source>
        <translation>läuft, Anfragen bisher: %1</translation>
    </message>
    <message>
        <source>cancelled before the first request</source>
        <translation>vor der ersten Anfrage abgebrochen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WindowBar</name>
    <message>
        <source>First second</source>
        <translation>Erste Sekunde</translation>
    </message>
    <message>
        <source>From: seconds, m:ss or h:mm:ss from the start of the scenario</source>
        <translation>Von: Sekunden, m:ss oder h:mm:ss ab dem Beginn des Szenarios</translation>
    </message>
    <message>
        <source>Last second</source>
        <translation>Letzte Sekunde</translation>
    </message>
    <message>
        <source>To: up to, but without, this instant</source>
        <translation>Bis: bis zu diesem Zeitpunkt, aber ohne ihn</translation>
    </message>
    <message>
        <source>&amp;Whole scenario</source>
        <translation>Gesa&amp;mtes Szenario</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Seconds that every figure and table is computed for. Drag over a chart to choose others.</source>
        <translation>Sekunden, für die jede Zahl und jede Tabelle berechnet wird. Über ein Diagramm ziehen, um andere zu wählen.</translation>
    </message>
    <message>
        <source>Chosen seconds</source>
        <translation>Gewählte Sekunden</translation>
    </message>
    <message>
        <source>Chosen seconds in words</source>
        <translation>Gewählte Sekunden in Worten</translation>
    </message>
    <message>
        <source>Drops the choice: everything is computed for the whole scenario again (Escape)</source>
        <translation>Die Auswahl aufheben: Alles wird wieder für das gesamte Szenario berechnet (Escape)</translation>
    </message>
    <message>
        <source>W&amp;indow:</source>
        <translation>&amp;Zeitfenster:</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Whole scenario</source>
        <translation>Gesamtes Szenario</translation>
    </message>
    <message>
        <source>Steady (all holds)</source>
        <translation>Stationär (alle Haltephasen)</translation>
    </message>
    <message>
        <source>! Seconds or m:ss, the first before the last, between 0:00 and %1.</source>
        <translation>! Sekunden oder m:ss, das Erste vor dem Letzten, zwischen 0:00 und %1.</translation>
    </message>
    <message>
        <source>%1, requests: %2</source>
        <translation>%1, Anfragen: %2</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln part(s): %2</source>
        <translation>
            <numerusform>%1 in %Ln Teil: %2</numerusform>
            <numerusform>%1 in %Ln Teilen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workbench</name>
    <message>
        <source>A run in progress is not affected. Save the project; if a part of the window stays blank, start Tidemark again once the run has ended.</source>
        <translation>Ein laufender Lauf ist nicht betroffen. Speichern Sie das Projekt; bleibt ein Teil des Fensters leer, starten Sie Tidemark neu, sobald der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>the settings are not kept</source>
        <translation>die Einstellungen werden nicht behalten</translation>
    </message>
    <message>
        <source>Check that its folder is there, that you may write there, and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist, ob Sie dort schreiben dürfen und ob der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message>
        <source>The run has started.</source>
        <translation>Der Lauf wurde gestartet.</translation>
    </message>
    <message>
        <source>The run has ended: %1</source>
        <translation>Der Lauf ist beendet: %1</translation>
    </message>
    <message>
        <source>The demo system answers at %1.</source>
        <translation>Das Demosystem antwortet unter %1.</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>What was recorded up to then is kept. Remove the cause and start again.</source>
        <translation>Was bis dahin aufgezeichnet wurde, bleibt erhalten. Beheben Sie die Ursache, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>the open project was changed meanwhile</source>
        <translation>das offene Projekt wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es erneut.</translation>
    </message>
</context>
</TS>
