const USUAL =
  /^(?:(?:annual |sick |parental )?leave|vacation|holidays?|pto|absence|sick(?:ness)?|bau|business as usual|run|run the business|operations|ops|support|maintenance|admin(?:istration)?|overhead|meetings?|training|learning|recruiting|hiring|on[- ]?call|bench|buffer|flex(?: pool)?|reserve|slack|unplanned|other|misc(?:ellaneous)?|general|internal|non[- ]?project(?: work)?|day[- ]to[- ]day|line management|management|urlaub|krank(?:heit)?|tagesgeschäft|betrieb|linientätigkeit|linie|wartung|verwaltung|sonstiges|besprechungen|schulung|puffer|reserve|congés?|exploitation|divers|vacaciones|ausencias?|operación|otros|ferie|varie)$/i;

/** Whether what time is given to is no initiative but what always goes on: leave, support, business as usual. */
export function isUsualWork(text: string): boolean {
  return USUAL.test(text.trim().replace(/\s+/g, ' '));
}
