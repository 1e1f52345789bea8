/** What a question asks after, by the stems that its words begin with, in Latin letters without accents. */
export const ABOUT = {
  decide: 'decid decis entscheid beslis beslut beslutt decyd rozhod karar',
  approve:
    'approv sign ok oks okay agree authori accept genehmig freigib freigeb approuv valid aprueb aprob aprov autoriz approva firma goedkeur godkan godken godkj zatwier schval akcept onayla',
  raise:
    'rais report ask request found find spot notic flag submit propos wrote said logged gemeld meldet beantrag gefrag signal demand pide pidio pediu solicit reporto richied chiede segnal gevraag meld begar anmal zglos nahlas',
  receive:
    'whom receiv need benefit uses affect wem empfang betroff recoi destin recib afecta receb ricev ontvang komu kime',
  attend: 'attend come join invit inform present teilnimm dabei assist particip asist presen partecip aanwezig delta',
  begin: 'start begin from commenc kick beginn ab debut commenc empiez comien inicia comeca inizi vanaf borj',
  finish:
    'finish complet done clos end resolv fix fertig erledigt abgeschlos fini termin clotur cerr conclu chius afgerond klar',
  review: 'review look check discus talk uberpruf gepruft besproch revis revu parl discut besproken kollat',
  bad: 'bad sever serious painful harm schlimm schwer gravier grave graves gravi erg ernst allvarl alvorlig powazn',
  likely:
    'likely probab chance wahrscheinlich probable provavel probabil waarschijnlijk kans sannolik sandsynlig prawdopodob',
  often: 'often frequen regular oft haufig souvent frecuen seguido frequen spesso vaak ofta ofte czesto casto sik',
  much: 'much cost money price viel teuer kostet combien cout cuanto cuesta quanto custa costa hoeveel mycket meget mye ile kolik',
  long: 'long length last lange dauert duree temps dura tempo lang lenge dlugo dlouho',
  know: 'know prove measur tell see recogn erkenn mess wissen sait saur mesur sabr mide medi sapr misur weten meten vet mat',
  far: 'far along complet progress weit avanc fortgeschr ver lejos lontano langt',
  now: 'now already current today exist place heute schon bereits aktuell bestehend deja actuel ya actual existen ja hoje gia oggi esisten reeds nu redan',
  doing:
    'about against handl respond mitigat reduc prevent counter tun machen unternehm dagegen fait fais fair faison hac hacem vamos fazer fazem facciam fare facci doen doet gor gora gore robi robim del',
  learned: 'learn lesson different again gelernt lernen appri reten aprend impar geleerd leren lart laert nauczy',
  cause:
    'caus trigger set lead why lost auslos ursach verursach declench provoqu caus dispar provoc scaten causa veroorza utlos utloser powod',
  effect: 'effect conseq mean impact then folge auswirk consequ efect efeit effett gevolg foljd folg skutek nasled',
  wrong:
    'wrong could might may can if risk schief konnte kann passer arriver pasar salir acontecer succedere mis gebeuren fel galt',
  happened:
    'happen event went occur passiert geschah passe arrive paso ocurrio sucedio aconteceu ocorreu succes accadut gebeurd hande hant skete skjedde stalo wydarzy oldu',
  next: 'next nachst ensuite suite siguiente proximo prossim volgend nasta neste naest',
  stand: 'are stand stehen steht en esta estamos estao siamo staat staan ligger',
  else: 'else other more sonst noch autre otro outro altro anders ovrigt andet',
  decided:
    'decided agreed resolved entschieden beschlossen decide decidio decidido acordado deciso besloten beslutat besluttet',
  needed: 'need requir want benotig braucht besoin faut necesit precis serve occorr nodig behov potrzeb',
} as const;

export type About = keyof typeof ABOUT;
