/** `3 of what`: a count is no id and not the thing it counts. */
export const COUNTS =
  /^(?:total |planned |actual )?(?:number|no|nr|#|count|qty|quantity|anzahl|numero|cantidad|quantidade) (?:of|der|die|von|de|des|di|dei) /;

/** What is said of something stands before these: the date of approval is a date. */
export const OF: ReadonlySet<string> = new Set(
  'of,behind,about,regarding,for,to,in,on,at,per,from,by,with,de,du,des,da,do,del,della,dello,dei,di,pour,para,per,von,vom,der,fur,zur,zum,voor,van,av,for'.split(
    ',',
  ),
);

/** A sum is named by what is added up. */
export const SUMS: ReadonlySet<string> = new Set([
  'sum',
  'total',
  'average',
  'avg',
  'summe',
  'somme',
  'suma',
  'soma',
  'somma',
]);

/** Words that say what they say in languages that put them first; behind another word they are English: `Test data`. */
export const FALSE_FRIENDS: ReadonlySet<string> = new Set(['data']);
