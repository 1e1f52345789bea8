import { fold } from './fold.ts';

/** What money is spent on in nearly every plan, by how the words begin: wages, rent, travel, licences, fees. */
const ITEMS =
  /(?<!\p{L})(?:salar(?:y|ies)|wages?|payroll|labou?r|personnel|staff(?:ing)? costs?|contractors?|consult(?:ing|ancy|ants? fees?)|rent(?:al)?|lease|utilit(?:y|ies)|electricity|insurance|travel(?:ling)?|transport(?:ation)?|accommodation|hotels?|flights?|per diem|catering|food|licen[cs]es?|subscriptions?|hosting|hardware|software|equipment|materials?|supplies|furniture|vehicles?|fuel|printing|postage|advertis\p{L}*|marketing|training|legal|audit fees?|bank (?:fees|charges)|fees|taxes|maintenance|repairs?|cleaning|overheads?|miscellaneous|contingency|depreciation|personal(?:kosten|aufwand)?|lohn|lohne|gehalt|gehalter|miete|strom|versicherung(?:en)?|reise(?:n|kosten)?|lizenz(?:en|kosten)?|material(?:kosten)?|\p{L}+kosten|gebuhren|steuern|werbung|schulung(?:en)?|bewirtung|ausstattung|honorare?|fremdleistungen|nebenkosten|buromaterial|wartung|salaires?|remuneration\p{L}*|loyers?|assurances?|deplacements?|hebergement|fournitures|materiel|honoraires|sous-traitance|frais|impots|charges|entretien|publicite|formation|sueldos?|salarios?|alquiler|seguros?|viaticos?|viajes|materiales|papeleria|equipos?|honorarios|impuestos|mantenimiento|publicidad|capacitacion|servicios|alimentacion|hospedaje|transporte|aluguel|viagens|diarias|materiais|equipamentos?|impostos|manutencao|publicidade|treinamento|servicos|stipendi|affitto|assicurazion\p{L}+|viaggi|materiali|attrezzature|imposte|manutenzione|pubblicita|formazione|consulenz\p{L}+|spese|personale|loonkosten|huur|verzekering\p{L}*|reiskosten|zarplata|wynagrodzeni\p{L}+|czynsz|ubezpieczeni\p{L}+|podroze)(?!\p{L})|зарплат|заработн|аренд|командировк|материал|оборудован|налог|страхов|реклам|人件費|給与|家賃|賃料|交通費|旅費|通信費|消耗品|保険|外注費|広告|水道光熱|工资|薪|租金|房租|差旅|材料费|设备|办公用品|保险|培训|广告|水电|인건비|급여|임대료|출장|재료비|보험/u;

/** Longer texts tell of work rather than of what it costs. */
const LONGEST = 48;

/** Whether a text names what money is spent on: `Travel`, `Miete`, `Frais de déplacement`, `人件費`. */
export function isCostItem(text: string): boolean {
  return text.length <= LONGEST && ITEMS.test(fold(text).normalize('NFC'));
}
