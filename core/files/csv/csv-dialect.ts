/** How a delimited text is written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly decimal: '.' | ',';
  /** Where the records start: behind a leading `sep=;` line. */
  readonly start: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_LINES = 200;

/** Finds the delimiter that splits the first lines most evenly, then which decimal mark the numbers between use. */
export function dialectOf(text: string): CsvDialect {
  const told = /^"?sep=(.)"?(?:\r\n?|\n)/i.exec(text);
  const start = told?.[0].length ?? 0;
  const lines = sampleLines(text, start);
  const delimiter = told?.[1] ?? bestDelimiter(lines);
  return { delimiter, decimal: delimiter === ',' ? '.' : decimalMark(fieldLines(text, start), delimiter), start };
}

/** The first records with everything in quotes left out: line ends and delimiters there say nothing. */
function sampleLines(text: string, start: number): string[] {
  const sample = text.slice(start, start + 100_000).replace(/"[^"]*"?/g, '"');
  return sample.split(/\r\n?|\n/, SAMPLE_LINES).filter((line) => line.trim() !== '');
}

/** The same with what stands in quotes: exports of CRMs quote every field, and numbers hold no delimiter. */
function fieldLines(text: string, start: number): string[] {
  return text
    .slice(start, start + 100_000)
    .replaceAll('"', '')
    .split(/\r\n?|\n/, SAMPLE_LINES);
}

function bestDelimiter(lines: readonly string[]): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const byCount = new Map<number, number>();
    for (const count of counts) if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1);
    let score = 0;
    for (const [count, times] of byCount) score = Math.max(score, times / lines.length + Math.min(count, 20) / 1000);
    // A semicolon or a tab is seldom in a text by chance; a comma often is.
    if (delimiter !== ',') score *= 1.1;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/**
 * `25.000` alone may be twenty-five or twenty-five thousand. Numbers that can be read in one way only decide; where there
 * are none, semicolons do: programs write them where the comma is the decimal mark.
 */
function decimalMark(lines: readonly string[], delimiter: string): '.' | ',' {
  let commas = 0;
  let points = 0;
  let hasDoubtful = false;
  for (const line of lines)
    for (const field of line.split(delimiter)) {
      // Amounts with their currency say it as well: `EUR 1.234,50`, `1,234.50 $`.
      const bare = field
        .trim()
        .replace(/^[\p{L}\p{Sc}]{1,4}\.?\s?(?=[-+\d])/u, '')
        .replace(/(?<=\d)\s?[\p{L}\p{Sc}]{1,4}\.?$/u, '');
      if (/^[-+]?[1-9]\d{0,2}[.,]\d{3}\s*%?$/.test(bare)) hasDoubtful = true;
      else if (/^[-+]?(?:(?:\d{1,3}(?:\.\d{3})+|\d+),\d+|\d{1,3}(?:\.\d{3}){2,})\s*%?$/.test(bare)) commas += 1;
      else if (/^[-+]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+|\d{1,3}(?:,\d{3}){2,})\s*%?$/.test(bare)) points += 1;
    }
  if (commas !== points) return commas > points ? ',' : '.';
  return delimiter === ';' && hasDoubtful ? ',' : '.';
}
