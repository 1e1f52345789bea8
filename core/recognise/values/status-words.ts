import type { Status } from '../../plan/status.ts';
import { fold } from './fold.ts';

type Meant = Pick<Status, 'state' | 'health'>;

/** Words of each state, in several languages, folded; a cell's text is looked up whole, then by its first words. */
const STATES: Readonly<Record<NonNullable<Status['state']>, string>> = {
  'not-started': `not started|not yet started|notstarted|to do|todo|to-do|planned|new|backlog|draft|requested|beantragt|angefragt|proposed|proposal|future|upcoming|scheduled|queued|ready|not begun|yet to start|to be started|idea|concept|pipeline|nicht begonnen|nicht gestartet|noch nicht begonnen|noch nicht gestartet|geplant|neu|offen|pas commence|non commence|non demarre|a faire|prevu|planifie|nouveau|sin empezar|no iniciado|no iniciada|no comenzado|por hacer|pendiente|pendente|planificado|non iniziato|non iniziata|da fare|pianificato|nao iniciado|nao iniciada|a fazer|planejado|niet gestart|te doen|gepland|nieuw|ej paborjad|inte startad|ej implementerad|icke implementerad|nao implementado|no implementado|att gora|ikke startet|ikke pabegyndt|planlagt|nie rozpoczeto|do zrobienia|nowe|nezahajeno|baslamadi|не начато|не начата|новый|новая|запланировано|к выполнению|未开始|未着手|待办|计划中|لم يبدأ|לא התחיל|טרם התחיל`,
  'in-progress': `in progress|inprogress|in-progress|wip|work in progress|ongoing|on going|on-going|started|active|doing|underway|under way|working|working on it|in work|in development|in dev|development|in review|review|under review|in test|in testing|testing|in qa|executing|continuing|running|open|current|monitoring|in flight|partially complete|partially completed|partial|partly done|almost done|in bearbeitung|in arbeit|laufend|lauft|begonnen|gestartet|aktiv|in umsetzung|en cours|commence|demarre|en progreso|en curso|en proceso|iniciado|empezado|in corso|in lavorazione|iniziato|avviato|em andamento|em curso|em progresso|bezig|lopend|in uitvoering|pagaende|pagar|paborjad|i gang|pagaende|igangvaerende|w toku|w trakcie|v prubehu|probiha|devam ediyor|acik|folyamatban|в работе|в процессе|начато|выполняется|进行中|処理中|対応中|작업중|진행중|قيد التنفيذ|جاري|جار|בתהליך|בביצוע|進行中|着手中`,
  'on-hold': `on hold|onhold|on-hold|hold|paused|blocked|stopped|suspended|deferred|postponed|waiting|pending|parked|stalled|impeded|awaiting|wartend|pausiert|blockiert|zuruckgestellt|angehalten|verschoben|gestoppt|en attente|en pause|bloque|suspendu|en espera|bloqueado|bloqueada|en pausa|suspendido|in attesa|sospeso|bloccato|em espera|suspenso|in de wacht|geblokkeerd|uitgesteld|pa vent|pausad|pausat|wstrzymane|pozastaveno|beklemede|приостановлено|заблокировано|отложено|ожидание|暂停|阻塞|保留|保留中|معلق|متوقف|מושהה|בהמתנה`,
  done: `done|complete|completed|completion|finished|closed|delivered|launched|live|released|shipped|resolved|achieved|implemented|deployed|approved|genehmigt|bewilligt|accepted|ended|fixed|decided|answered|mitigated|signed off|100%|erledigt|abgeschlossen|fertig|beendet|geschlossen|umgesetzt|fertiggestellt|termine|terminee|acheve|fait|clos|cloture|livre|completado|completada|terminado|terminada|hecho|finalizado|finalizada|cerrado|cerrada|completato|completata|finito|fatto|chiuso|concluso|terminato|concluido|concluida|feito|finalizado|fechado|klaar|afgerond|voltooid|gereed|gesloten|klar|klart|avslutad|implementerad|implementerat|implementado|implementada|implementato|fardig|ferdig|fullfort|faerdig|afsluttet|lukket|zakonczone|zrobione|gotowe|ukonceno|dokonceno|hotovo|tamamlandi|bitti|kapali|kapandi|kapatildi|cozuldu|kesz|valmis|lopetettu|завершено|завершена|выполнено|готово|закрыто|закрыта|сделано|已完成|完成|完了|완료|✔|✓|✅|☑|مكتمل|منجز|تم|הושלם|בוצע|הסתיים|済|済み|👍`,
  cancelled: `cancelled|canceled|dropped|abandoned|rejected|withdrawn|terminated|obsolete|descoped|out of scope|removed|killed|won't do|wont do|not doing|void|superseded|abgebrochen|abgelehnt|gestrichen|storniert|entfallen|verworfen|annule|annulee|abandonne|rejete|cancelado|cancelada|anulado|rechazado|descartado|annullato|annullata|cancellato|scartato|geannuleerd|vervallen|afgewezen|avbruten|ogiltig|installd|avbrutt|aflyst|anulowane|zruseno|iptal|отменено|отклонено|已取消|取消|キャンセル|취소|ملغى|ملغي|בוטל`,
};

const HEALTHS: Readonly<Record<NonNullable<Status['health']>, string>> = {
  green: `green|g|on track|on-track|ontrack|on schedule|on plan|on target|good|healthy|ok|okay|fine|ahead|ahead of schedule|met|grun|auf kurs|im plan|im zeitplan|in ordnung|vert|verde|dans les temps|en bonne voie|en plazo|al dia|in linea|in orario|groen|op schema|op koers|gron|grønn|zielony|zielone|zelena|yesil|зеленый|зелёный|в срок|по плану|绿|绿色|緑|🟢|💚|✅|أخضر|ירוק|🟩`,
  amber: `amber|yellow|a|y|orange|at risk|at-risk|atrisk|some risk|minor issues|caution|warning|needs attention|attention|slipping|watch|gelb|gefahrdet|kritisch beobachten|orange|jaune|a risque|amarillo|naranja|en riesgo|giallo|arancione|a rischio|amarelo|laranja|em risco|geel|oranje|risico|gul|oransje|i fara|zolty|zagrozone|zluta|sari|желтый|жёлтый|под угрозой|黄|黄色|🟡|🟠|⚠|⚠️|أصفر|برتقالي|צהוב|כתום|🟨|🟧`,
  red: `red|r|off track|off-track|offtrack|late|overdue|delayed|behind|behind schedule|behind plan|critical|in trouble|missed|not met|failed|failing|slipped|rot|kritisch|verspatet|verzogert|im verzug|uberfallig|rouge|en retard|critique|rojo|retrasado|retrasada|atrasado|con retraso|critico|rosso|in ritardo|vermelho|atrasada|rood|te laat|vertraagd|rod|forsenad|forsinket|czerwony|opoznione|cervena|zpozdeno|kirmizi|gecikti|красный|просрочено|задержка|红|红色|赤|延期|逾期|🔴|❌|✖|✗|أحمر|متأخر|אדום|באיחור|🟥|✘|nok|not ok|👎`,
};

/** A health alone says nothing of the state, but late and on-track work has plainly begun or is due. */
const WORDS: ReadonlyMap<string, Meant> = (() => {
  const words = new Map<string, { state: Status['state']; health: Status['health'] }>();
  for (const [health, list] of Object.entries(HEALTHS))
    for (const word of list.split('|')) words.set(fold(word), { state: null, health: health as Status['health'] });
  for (const [state, list] of Object.entries(STATES))
    for (const word of list.split('|'))
      words.set(fold(word), {
        state: state as Status['state'],
        health: words.get(fold(word))?.health ?? null,
      });
  return words;
})();

/** What status words say of state and health; null for words that say nothing of either. */
export function statusWords(folded: string): Meant | null {
  const whole = WORDS.get(folded);
  if (whole !== undefined) return whole;
  const bare = folded.replace(/^[\d.)\-–\s]+(?=\p{L})/u, '').replace(/[\s.!:*]+$/, '');
  return WORDS.get(bare) ?? joined(bare);
}

/** “In progress - at risk”, “Done (late)”, “🟢 On track”: every part that says something counts, the first one most. */
function joined(text: string): Meant | null {
  const parts = text
    .split(/\s*(?:[-–—:;,/|()[\]]|(?<=\p{Extended_Pictographic}\ufe0f?))\s*/u)
    .filter((part) => part !== '');
  let state: Status['state'] = null;
  let health: Status['health'] = null;
  for (const part of parts) {
    // Single letters only mean a colour when they stand alone: the “a” of “n/a” is none.
    const meant =
      part.length === 1 && /[a-z]/.test(part) && parts.length > 1
        ? undefined
        : WORDS.get(part.replace(/ ?\d+ ?%$/, ''));
    state ??= meant?.state ?? null;
    health ??= meant?.health ?? null;
  }
  return state === null && health === null ? byStart(text) : { state, health };
}

/** “Completed on 3 May”, “Delayed by vendor”: up to three leading words decide. */
function byStart(text: string): Meant | null {
  const words = text.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    const meant = start.length > 2 ? WORDS.get(start) : undefined;
    if (meant !== undefined && words.length <= 8) return meant;
  }
  return null;
}
