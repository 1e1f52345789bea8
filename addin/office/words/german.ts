import type { OfficeWords } from './english.ts';
import { shortened } from './shortened.ts';

/** The sentences in which Excel's side of the pane speaks, in German. */
export const german: OfficeWords = {
  looking: 'Die Blätter werden angesehen',
  reading: (sheet) => `„${sheet}“ wird gelesen`,
  editing: 'Excel wartet: Eine Zelle wird bearbeitet. Mit Enter abschließen oder mit Esc verlassen.',
  unreachable: 'Excel ist gerade nicht erreichbar; es wird erneut versucht.',
  silent:
    'Excel antwortet seit einer Weile nicht: Vielleicht ist es beschäftigt oder zeigt einen Dialog. Bleibt das so, bitte diesen Bereich schließen und neu öffnen.',
  restarted: 'Die Prüfung war stehen geblieben und wurde neu gestartet; die ganze Mappe wurde neu gelesen.',
  notTold: 'Excel meldet hier keine Änderungen. Nach einer Änderung bitte erneut prüfen.',
  uncalculated:
    'Excel berechnet hier nur auf Wunsch, und Formeln warten darauf: Was die Prüfung über sie sagt, kann überholt sein. Bitte in Excel F9 drücken.',
  selectionNotTold:
    'Excel sagt nicht, welche Zellen ausgewählt sind; ihre Befunde werden daher nicht gezeigt. Schließen Sie den Bereich und öffnen Sie ihn neu.',
  asItWas: (why) => `Die Prüfung zeigt die Mappe, wie sie war. ${why}`,
  marksOld: (why) => `Die Markierungen in den Blättern sind die einer früheren Prüfung. ${why}`,
  keepsItself: 'Excel verwahrt die Mappe selbst: bitte dort speichern.',
  nothingAudited: 'Es wurde noch nichts geprüft. Bitte zuerst die Mappe prüfen.',
  thisWorkbook: 'Diese Mappe',
  notExcel: 'Lanekeeper ist ein Add-in für Excel. Bitte über das Menüband von Excel öffnen.',

  noCell: 'Der Befund nennt keine Zelle.',
  sheetGone: (sheet) => `„${sheet}“ gibt es nicht mehr. Bitte erneut prüfen.`,
  sheetHidden: (sheet) => `Das Blatt „${sheet}“ ist ausgeblendet.`,
  rowHidden: (cells, sheet) => `${cells} auf „${sheet}“ liegt in einer ausgeblendeten Zeile.`,
  columnHidden: (cells, sheet) => `${cells} auf „${sheet}“ liegt in einer ausgeblendeten Spalte.`,
  bothHidden: (cells, sheet) => `${cells} auf „${sheet}“ liegt in ausgeblendeten Zeilen und Spalten.`,
  partSelected: (sheet) =>
    `Excel wählt nur eine begrenzte Zahl von Zellen zugleich aus: Die ersten auf „${sheet}“ sind ausgewählt.`,
  oneSelected: (selected, cells) =>
    `Dieses Excel wählt nur einen Bereich zugleich aus: ${selected} ist ausgewählt. Es geht um ${shortened(cells, 'und weitere')}.`,

  leftOut: (count) => `${count} weitere Zellen wurden ausgelassen: So viele Markierungen würden Excel verlangsamen.`,
  protectedSheet: (sheet) => `„${sheet}“ ist geschützt und bleibt, wie es ist.`,
  unmarked: (sheet, why) => `„${sheet}“ konnte nicht markiert werden. ${why}`,

  mergesUntold:
    'Dieses Excel sagt Add-ins nicht, welche Zellen verbunden sind; eine verbundene Überschrift zählt daher nur für ihre erste Zelle. Ein neueres Office sagt es.',
  mergesLeftOut: (sheet) =>
    `Excel sagt nicht, welche Zellen von „${sheet}“ verbunden sind, wie es das bei wenigen tut; sie werden als einzelne Zellen gelesen.`,
  looksLeftOut: (sheet) =>
    `Excel sagt nicht, wie die Zellen von „${sheet}“ aussehen: Farben, Einzüge und fette Überschriften zählen dort nicht.`,
  onlyCells: (sheet) =>
    `Von „${sheet}“ nennt Excel nur die Zellen: Tabellen, Namen, verbundene Zellen, Filter und fixierte Zeilen sind nicht bekannt. Bitte erneut prüfen; bleibt es dabei, die Mappe speichern und neu öffnen.`,
  untold: {
    dateSystem:
      'Excel sagt nicht, ab welchem Jahr diese Mappe ihre Tage zählt; angenommen wird 1900. Liegen Daten hier um vier Jahre daneben, ist das der Grund.',
    tables: 'Excel sagt nicht, welche Tabellen die Mappe enthält; sie werden wie andere Zellen gelesen.',
    names:
      'Excel nennt die Namen nicht, die die Mappe festlegt; Formeln und Einstellungen, die sie verwenden, werden nicht verfolgt.',
    parts:
      'Excel gibt nicht heraus, was Lanekeeper in dieser Mappe abgelegt hat: Frühere Akzeptanzen und Berichtigungen sind nicht bekannt.',
  },
  otherSheet: (sheet) =>
    `„${sheet}“ ist ein Diagramm oder ein anderes Blatt ohne Zellen und wurde ausgelassen; die übrigen Blätter wurden gelesen.`,
  unreadableSheet: (sheet, why) =>
    `„${sheet}“ war nicht lesbar und wurde ausgelassen; die übrigen Blätter wurden gelesen. ${why}`,

  forNow: (why) => `${why} Was Sie jetzt ändern, gilt, bis der Bereich geschlossen wird.`,
  notKept: (why) => `Die Mappe konnte das nicht aufnehmen: ${why} Es gilt, bis der Bereich geschlossen wird.`,
  startNotKept: (why) =>
    `Die Mappe konnte das nicht aufnehmen: ${why} Bitte zuerst unter einem eigenen Namen speichern.`,
  opensWith: 'Lanekeeper öffnet sich ab dem nächsten Mal mit dieser Mappe, sobald sie gespeichert ist.',

  report: {
    notWritten: (sheet, why) => `Das Blatt „${sheet}“ konnte nicht geschrieben werden. ${why}`,
    title: (workbook) => `Prüfung von ${workbook}`,
    count: (day, count) => `${day}: ${count === 1 ? '1 Befund' : `${count} Befunde`}.`,
    firstOnly: (count) => `Die ersten ${count} sind aufgeführt.`,
    ours: 'Lanekeeper schreibt dieses Blatt jedes Mal neu und prüft es nicht.',
    headers: ['Schwere', 'Regel', 'Befund', 'Blatt', 'Zelle', 'Was zu tun ist', 'Verantwortlich', 'Stand'],
    severities: { critical: 'kritisch', serious: 'schwerwiegend', moderate: 'mittel', minor: 'gering' },
    more: (cells, count) => `${cells} und ${count} weitere`,
    open: 'offen',
    accepted: (until, reason) => (until === null ? `akzeptiert: ${reason}` : `akzeptiert bis ${until}: ${reason}`),
    nothing: 'Nichts gefunden.',
  },
  scorecard: {
    title: (workbook) => `Kennzahlen von ${workbook}`,
    count: (count) => (count === 1 ? '1 Kennzahl.' : `${count} Kennzahlen, die schlechtesten zuerst.`),
    headers: [
      'Team',
      'Kennzahl',
      'Status',
      'Genannt',
      'Neuester Wert',
      'Einheit',
      'Am',
      'Ziel',
      'Anteil am Ziel',
      'Alarm (Bit)',
      'Was es sagt',
      'Mit Vorsicht',
    ],
    nothing: 'Es wurden keine Kennzahlen erkannt.',
  },

  errors: {
    InvalidOperationInCellEditMode: 'Eine Zelle wird bearbeitet. Mit Enter abschließen oder mit Esc verlassen.',
    ItemNotFound: 'Das Blatt oder die Zelle gibt es nicht mehr. Bitte erneut prüfen.',
    AccessDenied:
      'Excel erlaubt das nicht: Blatt oder Mappe sind geschützt oder nur zum Lesen geöffnet. Bitte den Schutz unter „Überprüfen“ aufheben oder die Mappe zum Bearbeiten öffnen und erneut versuchen.',
    InvalidOperation:
      'Excel erlaubt das in der Mappe, wie sie ist, nicht: Ihre Struktur ist vielleicht geschützt („Überprüfen“, „Arbeitsmappe schützen“), oder es ist das letzte sichtbare Blatt.',
    InvalidObjectPath: 'Das Blatt oder die Zelle gibt es nicht mehr. Bitte erneut prüfen.',
    InvalidSelection: 'Excel kann das nicht auswählen. Bitte erneut prüfen.',
    InvalidReference: 'Die Zellen sind nicht mehr, wo sie waren. Bitte erneut prüfen.',
    InvalidArgument: 'Excel nahm einen Wert nicht an. Bitte erneut prüfen; bleibt es dabei, den Wert selbst eingeben.',
    ApiNotFound: 'Dieses Excel ist dafür zu alt. Bitte Office aktualisieren oder Excel im Web nutzen.',
    NotImplemented: 'Dieses Excel kann das nicht. Bitte Office aktualisieren oder Excel im Web nutzen.',
    UnsupportedOperation: 'Excel kann das in dieser Mappe nicht.',
    UnsupportedFeature: 'Excel kann das in dieser Mappe nicht.',
    UnsupportedSheet: 'Dieses Blatt ist kein Blatt mit Zellen.',
    RequestPayloadSizeLimitExceeded: 'Das war mehr, als Excel auf einmal annimmt. Bitte in kleineren Teilen.',
    ResponsePayloadSizeLimitExceeded:
      'Das war mehr, als Excel auf einmal hergibt. Bitte löschen, was das Blatt nicht braucht.',
    RangeExceedsLimit: 'Das sind mehr Zellen, als Excel auf einmal kann. Bitte löschen, was das Blatt nicht braucht.',
    OperationCellsExceedLimit: 'Das sind mehr Zellen, als Excel auf einmal kann. Bitte in kleineren Teilen.',
    FormulaLengthExceedsLimit: 'Die Formel ist länger, als Excel annimmt (8.192 Zeichen).',
    MergedRangeConflict: 'Verbundene Zellen sind im Weg. Bitte zuerst die Verbindung aufheben.',
    PivotTableRangeConflict: 'Eine Pivot-Tabelle ist im Weg.',
    FilteredRangeConflict: 'Ein Filter ist im Weg. Bitte zuerst alle Zeilen zeigen.',
    InsertDeleteConflict: 'Excel kann dort nicht einfügen oder löschen.',
    ItemAlreadyExists: 'Etwas mit diesem Namen gibt es schon.',
    InactiveWorkbook: 'Die Mappe ist nicht mehr vorn. Bitte in sie klicken und erneut versuchen.',
    Conflict: 'Jemand anders hat zugleich dasselbe geändert. Bitte erneut versuchen.',
    RequestAborted: 'Excel hat das abgebrochen. Bitte erneut versuchen.',
    ActivityLimitReached: 'Excel ist mit anderen Add-ins beschäftigt. Bitte einen Moment warten.',
    ConnectionFailure: 'Excel ist nicht erreichbar. Bitte die Verbindung prüfen.',
    WorkerGone:
      'Die Prüfung ist stehen geblieben und wird neu gestartet. Fragen Sie noch einmal, wenn sie wieder steht.',
    GeneralException:
      'Excel konnte das nicht. Bitte erneut versuchen; bleibt es dabei, die Mappe speichern und neu öffnen.',
  },
  otherError: (words) => `Excel konnte das nicht: ${words}`,
};
