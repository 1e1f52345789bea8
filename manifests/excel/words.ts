/** What a command is called, at most 64 characters, and what it says under the pointer, at most 250. */
interface CommandWords {
  readonly label: string;
  readonly tip: string;
}

/** Every word of the manifests that people see. */
export interface Words {
  readonly name: string;
  /** At most 80 characters. */
  readonly short: string;
  /** At most 250 characters: the add-in-only manifest takes no more. */
  readonly description: string;
  readonly tab: string;
  readonly groups: { readonly audit: string; readonly findings: string };
  readonly cellMenu: CommandWords;
  readonly started: { readonly title: string; readonly description: string };
  readonly commands: {
    readonly openPane: CommandWords;
    readonly auditNow: CommandWords;
    readonly previousFinding: CommandWords;
    readonly nextFinding: CommandWords;
    readonly toggleMarkers: CommandWords;
    readonly showFindings: CommandWords;
  };
}

export const ENGLISH: Words = {
  name: 'Lanekeeper',
  short: 'Audits the operating plan in this workbook: who does what by when.',
  description:
    'Reads the operating plan in this workbook, in any layout, and tells what is wrong with it, worst first, with the cells. The plan never leaves the machine.',
  tab: 'Lanekeeper',
  groups: { audit: 'Audit', findings: 'Findings' },
  cellMenu: { label: 'Lanekeeper', tip: 'What the audit says about the selected cells.' },
  started: {
    title: 'Lanekeeper is ready',
    description: 'Open its pane from the Lanekeeper tab: it audits the plan in this workbook.',
  },
  commands: {
    openPane: { label: 'Open pane', tip: 'Shows what was found in this workbook, worst first.' },
    auditNow: { label: 'Audit now', tip: 'Reads the workbook again and audits it with today’s date.' },
    previousFinding: { label: 'Previous finding', tip: 'Goes to the cells of the finding before.' },
    nextFinding: { label: 'Next finding', tip: 'Goes to the cells of the next finding.' },
    toggleMarkers: {
      label: 'Mark findings',
      tip: 'Marks cells with findings in the sheets, or takes the marks away. Your own formats stay as they are.',
    },
    showFindings: { label: 'Findings here', tip: 'Shows the findings of the selected cells in the pane.' },
  },
};

export const GERMAN: Words = {
  name: 'Lanekeeper',
  short: 'Prüft den Maßnahmenplan in dieser Arbeitsmappe: wer macht was bis wann.',
  description:
    'Liest den Maßnahmenplan in dieser Arbeitsmappe, gleich wie er angelegt ist, und sagt, was nicht stimmt: das Schwerste zuerst und mit den Zellen. Der Plan verlässt den Rechner nicht.',
  tab: 'Lanekeeper',
  groups: { audit: 'Prüfung', findings: 'Befunde' },
  cellMenu: { label: 'Lanekeeper', tip: 'Was die Prüfung zu den markierten Zellen sagt.' },
  started: {
    title: 'Lanekeeper ist bereit',
    description: 'Öffnen Sie den Bereich über die Registerkarte Lanekeeper: Er prüft den Plan in dieser Arbeitsmappe.',
  },
  commands: {
    openPane: {
      label: 'Bereich öffnen',
      tip: 'Zeigt, was in dieser Arbeitsmappe gefunden wurde, das Schwerste zuerst.',
    },
    auditNow: { label: 'Jetzt prüfen', tip: 'Liest die Arbeitsmappe neu und prüft sie mit dem heutigen Datum.' },
    previousFinding: { label: 'Voriger Befund', tip: 'Geht zu den Zellen des vorigen Befunds.' },
    nextFinding: { label: 'Nächster Befund', tip: 'Geht zu den Zellen des nächsten Befunds.' },
    toggleMarkers: {
      label: 'Befunde markieren',
      tip: 'Markiert Zellen mit Befunden in den Blättern oder nimmt die Markierungen weg. Ihre eigenen Formate bleiben, wie sie sind.',
    },
    showFindings: { label: 'Befunde hier', tip: 'Zeigt die Befunde der markierten Zellen im Bereich.' },
  },
};
