const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Standard objects by the first three letters of their ids; those of custom objects differ in every organisation. */
const OBJECTS: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '006': 'Opportunity',
  '00Q': 'Lead',
  '0Q0': 'Quote',
  '500': 'Case',
  '800': 'Contract',
  '801': 'Order',
};

/**
 * A record’s id in its form of 18 letters and digits; null where a text is none. The last three say which of the others
 * are capitals, so that no other word of 18 letters is taken for an id; those of 15 have a digit.
 */
export function recordId(text: string | null | undefined): string | null {
  const [, short, suffix] = /^(\w{15})(\w{3})?$/.exec(text ?? '') ?? [];
  if (short === undefined || short.includes('_') || !/\d/.test(short)) return null;
  const check = [0, 5, 10].map((from) => {
    const capitals = short.slice(from, from + 5).replaceAll(/./g, (letter) => (/[A-Z]/.test(letter) ? '1' : '0'));
    return LETTERS[Number.parseInt([...capitals].toReversed().join(''), 2)];
  });
  return suffix === undefined || suffix.toUpperCase() === check.join('') ? short + check.join('') : null;
}

/** The standard object that an id is of; null for custom objects. */
export function objectOfId(id: string): string | null {
  return OBJECTS[id.slice(0, 3)] ?? null;
}

/** Whether ids of an object begin with letters that are known. */
export function hasKnownIds(object: string): boolean {
  return Object.values(OBJECTS).includes(object);
}
