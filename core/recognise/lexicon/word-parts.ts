import { uninflected, withoutEndings } from './inflection.ts';
import { findPhrases } from './normalise.ts';
import { once } from './once.ts';

/** What a word does in a header of several: it names an event, a plan or its outturn, or only says of what. */
export type Part =
  | 'date'
  | 'by'
  | 'on'
  | 'number'
  | 'of-what'
  | 'filler'
  | 'soft'
  | 'scale'
  | 'sort'
  | 'tied'
  | 'bound'
  | 'measured'
  | 'planned'
  | 'outturn'
  | 'first'
  | 'revised'
  | 'raised'
  | 'closed'
  | 'done'
  | 'ending'
  | 'starting'
  | 'due'
  | 'decided'
  | 'approved'
  | 'reviewed'
  | 'updated';

/**
 * The words of each part, in English, German and Dutch, French, Spanish and Portuguese, Italian, Nordic and other
 * languages in Latin letters, then Cyrillic. One word may have several parts.
 */
const WORDS: Readonly<Record<Part, string>> = {
  date: `date dt day timestamp datum tag termin jour fecha fec data dia giorno dato dag pvm tarih tarihi datę дата дату
    tanggal dátum dátuma datuma päivä päivämäärä ημερομηνία תאריך تاريخ تاریخ`,
  by: `by von durch door par por da av af od tarafindan przez
    de către oleh от από ידי על قبل توسط`,
  on: `on at am um le el em il op den`,
  number: `# seq sequence id ids no nr nbr num number code ref reference key identifier nummer nr kennung kürzel numéro numero identifiant número código codigo codice identificativo kode kod nomor номер код`,
  'of-what': `project programme program portfolio plan task subtask activity action item work issue risk threat defect bug fault problem incident change cr request requirement milestone deliverable story epic feature initiative objective goal kpi kr okr metric measure indicator stakeholder decision dependency assumption opportunity meeting resource employee staff member backlog ticket case record entry log job step process asset workstream product raid event control assignment budget vendor user benefit card workflow package report document test r&o pbi wbs lesson finding audit communication observation recommendation expense
    projekt aufgabe vorgang risiko maßnahme meilenstein problem mangel entscheidung anforderung arbeitspaket ziel taak risico actie mijlpaal besluit
    projet tâche action risque jalon livrable problème décision exigence activité
    proyecto tarea riesgo hito entregable problema decisión actividad acción requisito projeto tarefa risco marco atividade ação decisão iniciativa
    progetto attività rischio azione compito
    uppgift aktivitet oppgave opgave milepæl projekti tehtävä riski proje görev zadanie zadania ryzyko проект проекта задача задачи риск риска
    الخطر المخاطر المهمة النشاط خطر مهمة המשימה הסיכון סיכון משימה ریسک فعالیت kockázat feladat riscului activității risiko kegiatan задачата риска rizika zadatka úkolu`,
  filler: `€ $ £ usd eur gbp chf dkk nok sek pln czk huf ron inr vnd idr jpy cny krw brl mxn cad aud md pd key ref reference no the a an of for to in and or s is as per with this our my its your if any current overall general main key primary additional other please specify enter select new internal external official formal approx final last sub main latest next first full detailed brief own initial residual inherent ca circa approx approximately aprox environ ungefähr etwa gross net pre post mitigated business
    der die das den des dem ein eine für zu zur zum im aktuell aktuelle aktueller gesamt het een voor van huidige
    le la les l un une du de des d pour en actuel actuelle global globale
    el los las un una del de para en o os as do da dos das no na actual atual general geral asociado asociada associado associada
    il lo gli i della del dello dei di per attuale generale
    nuværende aktuell nåværende текущий общий`,
  soft: `steps brief name names level rating value grade scale class info information field list statement details notes naam bezeichnung stufe wert nom niveau valeur nombre nivel valor nome nível livello valore namn navn nazwa imię название уровень`,
  scale: `h hr hrs wk wks mth mths wd pd md k keur teur keuro y n yn yes no ja nein j oui non si hml high medium med low hoch mittel niedrig gering 0 1 3 5 10 100`,
  sort: `type typ art kind sort nature tipo tipologia soort rodzaj druh tipi türü тип вид`,
  tied: `dependency relation relationship link logic predecessor abhängigkeit beziehung verknüpfung dépendance lien liaison dependencia relación vínculo dependência relação dipendenza relazione collegamento afhankelijkheid relatie beroende avhengighet zależności závislosti зависимости связи`,
  bound: `constraint einschränkung contrainte restricción restrição vincolo beperking ograniczenia ограничения`,
  measured: `measure metric kpi indicator kennzahl indikator indicateur indicador indicatore`,
  planned: `planned plan scheduled sched expected estimated estimate est proposed anticipated intended tentative provisional target targeted budgeted approved
    geplant geplante geplanter geplantes soll voraussichtlich gepland geplande verwacht verwachte geschatte
    prévu prévue prévus planifié planifiée prévisionnel prévisionnelle estimé estimée souhaité
    planificado planificada previsto prevista estimado estimada programado programada planejado planejada planeado
    pianificato pianificata preventivato stimato stimata
    planerad planerat planlagt planlagte suunniteltu planlanan planowany planowana планируемая плановая`,
  outturn: `actual real act spent ist tatsächlich tatsächliche effektiv realisiert werkelijk werkelijke daadwerkelijk daadwerkelijke gerealiseerd
    réel réelle effectif reales reais actuales efectivo efectiva effettivo effettiva effettive consuntivo
    faktisk faktiska verklig verkliga virkelig realiseret toteutunut gerçekleşen fiili rzeczywisty rzeczywista skutečný skutečná tényleges stvarni stvarna aktual realisasi
    факт фактический фактическая фактичний фактична реален реално реална реални πραγματική πραγματικό πραγματικές الفعلي الفعلية فعلي בפועל واقعی`,
  first: `baseline bl original originally originele originale originaux ursprünglich ursprüngliche basisplan initial initiale oorspronkelijk oorspronkelijke
    ursprunglig oprindelig opprinnelig alkuperäinen pierwotny pierwotna původní eredeti первоначальный первоначальная базовый базовая`,
  revised: `latest forecast forecasted revised aktualisiert actualisé actualisée actualizada atualizada neue neuer neues nouvelle nouveau nueva nuevo nova novo nuova nuovo nieuwe nya nytt uusi nowy nowa nový nová новый новая новое`,
  raised: `suggested proposed raise report identify log create submit discovery raised reported identified logged opened created submitted recorded registered entered detected found received requested added issued discovered noted captured posted initiated creation submission registration identification entry request opening origination report
    erfasst gemeldet erstellt angelegt eröffnet identifiziert aufgenommen erkannt erstellung erfassung meldung eröffnung aangemaakt gemeld geopend geregistreerd ingediend melding registratie
    créé créée ouvert signalé identifié soumis enregistré création ouverture identification signalement saisie demande
    creado abierto reportado identificado registrado solicitado detectado creación apertura registro identificación solicitud criado aberto reportado cadastrado criação abertura cadastro solicitação
    creato aperto segnalato identificato registrato richiesto creazione apertura segnalazione richiesta registrazione
    skapad skapat oprettet opprettet rapporterad rapportert registreret luotu zgłoszenia utworzenia создания создан открытия регистрации выявления
    registrerad registrerat inkommen meldt indmeldt registrert opprettet kirjattu ilmoitettu kirjaus zadání nahlášení vytvoření založení bejelentés rögzítés raportat raportării înregistrării identificării регистриране докладван докладвано откриване prijave otvaranja evidentiranja pelaporan dilaporkan pencatatan dibuat καταγραφής εντοπισμού αναφέρθηκε التسجيل الإبلاغ الإنشاء التقديم الفتح פתיחה רישום דיווח נפתח דווח ثبت گزارش ایجاد شناسایی aanmaak`,
  closed: `responded answered returned corrected rectified remediated resolve solved fix closed closure closing close resolved resolution retired cancelled fixed
    geschlossen gelöst behoben schließung lösung gesloten opgelost sluiting
    fermé clos clôturé clôture résolu résolution fermeture
    cerrado cierre resuelto resolución fechado fechamento encerrado encerramento resolvido resolução
    chiuso chiusura risolto risoluzione
    stängd lukket lukkedato zamknięcia закрытия решения
    uzavření vyřešení lezárás închiderii затваряне приключване zatvaranja penutupan ditutup kapanış kapatma الإغلاق סגירה`,
  done: `execution completed finished complete done delivered implemented accomplished fulfilled executed
    erledigt abgeschlossen fertiggestellt umgesetzt afgerond voltooid gereed
    terminé achevé réalisé livré completado terminado finalizado realizado ejecutado concluído entregue completato concluso terminato ultimato
    slutförd afsluttet fullført valmis выполнения`,
  ending: `realisation realization completion finish end ending ends conclusion stop fertigstellung ende abschluss einde eind fin achèvement finalización término conclusión fim término conclusão fine termine completamento slut slutt loppu koniec końcowa bitiş окончания завершения`,
  starting: `hired hire joined joining start starting starts begin beginning commencement kickoff onboarding beginn anfang begin aanvang début démarrage lancement inicio comienzo início inizio avvio oppstart alku początek rozpoczęcia başlangıç начала`,
  due: `due deadline required needed need promised commit committed commitment delivery launch release publish publication expiry golive fällig fälligkeit frist lieferung levering oplevering échéance limite livraison límite entrega vencimiento vencimento lançamento scadenza consegna rilascio förfallodag leverans forfald levering frist termin срок сдачи`,
  decided: `decided decision agreed entschieden entscheidung beschlossen beschluss besloten besluit décidé décision decidido decisión decisão deciso decisione beslut beslutning
    päätös rozhodnutí döntés deciziei решението odluke keputusan karar القرار החלטה تصمیم απόφασης`,
  approved: `approve approved approval authorised authorized authorisation signed signoff accepted acceptance granted validated endorsed genehmigt genehmigung freigegeben freigabe abnahme goedgekeurd goedkeuring approuvé approbation validé validation aprobado aprobación autorizado aprovado aprovação approvato approvazione godkänd godkendt godkjent утверждения`,
  reviewed: `inspected inspection reviewed review assessed assessment reassessment checked evaluated evaluation monitoring revisit checkpoint verified überprüft geprüft prüfung überprüfung beoordeling herziening revu revue révision revisado revisión evaluación revisão avaliação revisione verifica verificato granskning`,
  updated: `modify updated update modified modification changed edited refreshed edit aktualisiert geändert aktualisierung änderung bijgewerkt gewijzigd modifié modification maj actualizado actualización modificado modificación atualizado atualização aggiornato aggiornamento modificato modifica uppdaterad opdateret oppdatert обновления изменения
    ändrad ændret endret päivitetty päivitys aktualizacji modyfikacji aktualizace frissítés módosítás actualizării актуализация актуализиране ažuriranja izmjene izmjena pembaruan diperbarui güncelleme التحديث עדכון עודכן به‌روزرسانی بروزرسانی ενημέρωσης`,
};

/** The parts of each word as it is looked up, and of what longer words are without their endings. */
export const wordParts = once(() => {
  const byWord = new Map<string, Set<Part>>();
  const byStem = new Map<string, Set<Part>>();
  for (const [part, list] of Object.entries(WORDS) as [Part, string][]) {
    const words = findPhrases(list.replace(/\s+/g, ','));
    const stems = withoutEndings(words.join('\n')).split('\n');
    for (const [at, word] of words.entries()) {
      add(byWord, word, part);
      if (word.length >= LONG) add(byStem, stems[at]!, part);
    }
  }
  return { byWord, byStem };
});

/** Shorter words are looked up as they are. */
const LONG = 5;

function add(parts: Map<string, Set<Part>>, word: string, part: Part): void {
  const known = parts.get(word);
  if (known === undefined) parts.set(word, new Set([part]));
  else known.add(part);
}

/** Whether a word, as it is looked up, plays a part. */
export function plays(word: string, part: Part): boolean {
  return partsOf(word).has(part);
}

/** Whether a word plays any part. */
export function isPartOfHeaders(word: string): boolean {
  return partsOf(word).size > 0;
}

const NONE: ReadonlySet<Part> = new Set();

/** All parts that a word, as it is looked up, plays. */
export function partsOf(word: string): ReadonlySet<Part> {
  const { byWord, byStem } = wordParts();
  return byWord.get(word) ?? (word.length < LONG ? undefined : byStem.get(uninflected(word))) ?? NONE;
}
