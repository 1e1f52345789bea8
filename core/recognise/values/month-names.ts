import { fold } from '../lexicon/fold.ts';

/** Names and abbreviations of the twelve months, one line a language; spellings of one month joined by `/`. */
const NAMES = `
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
januar/jan/janner februar/feb marz/mrz/maerz/maer april mai juni juli august/aug september/sep oktober/okt november dezember/dez
janvier/janv/jan fevrier/fevr/fev mars avril/avr mai juin juillet/juil aout septembre/sept octobre/oct novembre/nov decembre/dec
enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sep/set/setiembre octubre/oct noviembre/nov diciembre/dic
gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic
janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez
januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec
januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/augusti/aug september/sep oktober/okt november/nov december/desember/des
styczen/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecien/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpien/sierpnia/sie wrzesien/wrzesnia/wrz pazdziernik/pazdziernika/paz listopad/listopada/lis grudzien/grudnia/gru
leden/ledna/led unor/unora/uno brezen/brezna/bre duben/dubna/dub kveten/kvetna/kve cerven/cervna/cvn cervenec/cervence/cvc srpen/srpna/srp zari rijen/rijna/rij listopadu prosinec/prosince/pro
ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie
januar februar marcius/marc aprilis majus/maj junius julius augusztus szeptember/szept oktober november december
ocak/oca subat/sub mart nisan/nis mayis haziran/haz temmuz/tem agustos/agu eylul/eyl ekim/eki kasim/kas aralik/ara
tammikuu/tammi helmikuu/helmi maaliskuu/maalis huhtikuu/huhti toukokuu/touko kesakuu/kesa heinakuu/heina elokuu/elo syyskuu/syys lokakuu/loka marraskuu/marras joulukuu/joulu
январь/января/янв февраль/февраля/фев март/марта/мар апрель/апреля/апр май/мая/маи июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен октябрь/октября/окт ноябрь/ноября/ноя декабрь/декабря/дек
січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня
януари/јануар февруари/фебруар март април май/мај юни/јун юли/јул август септември/септембар октомври/октобар ноември/новембар декември/децембар
januar februar mart april maj jun jul avgust/avg septembar oktobar novembar decembar
janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris decembris
sausis/sausio vasaris/vasario kovas/kovo balandis/balandzio geguze/geguzes birzelis/birzelio liepa/liepos rugpjutis/rugpjucio rugsejis/rugsejo spalis/spalio lapkritis/lapkricio gruodis/gruodzio
jaanuar/jaan veebruar/veebr marts aprill mai juuni juuli august september oktoober november detsember/dets
januari februari maret april mei juni juli agustus/agt september oktober november/nopember/nop desember
ιανουαριος/ιανουαριου/ιαν φεβρουαριος/φεβρουαριου/φεβ μαρτιος/μαρτιου/μαρ απριλιος/απριλιου/απρ μαιος/μαιου/μαι ιουνιος/ιουνιου/ιουν ιουλιος/ιουλιου/ιουλ αυγουστος/αυγουστου/αυγ σεπτεμβριος/σεπτεμβριου/σεπ οκτωβριος/οκτωβριου/οκτ νοεμβριος/νοεμβριου/νοε δεκεμβριος/δεκεμβριου/δεκ
มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค
يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
sijecanj/sijecnja veljaca/veljace ozujak/ozujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga prosinac/prosinca
1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월
1月/一月 2月/二月 3月/三月 4月/四月 5月/五月 6月/六月 7月/七月 8月/八月 9月/九月 10月/十月 11月/十一月 12月/十二月`;

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) =>
      line.split(' ').flatMap((names, index) => names.split('/').map((name) => [fold(name), index + 1] as const)),
    ),
);

/** Month 1–12 of its name or abbreviation in any of the languages known here; null for any other word. */
export function monthNamed(word: string): number | null {
  return MONTHS.get(fold(word).replace(/\./g, '')) ?? null;
}
