/** Where the cursor stands in a front matter. */
export interface FrontMatterPlace {
  /** Keys that lead to it; `[]` stands for an item of a list. */
  readonly path: readonly string[];
  /** What of a key or a value is typed before the cursor. */
  readonly typed: string;
  /** A value of the last key of the path; otherwise something that begins its line. */
  readonly isValue: boolean;
  /** Keys that the same group has already. */
  readonly siblings: readonly string[];
}

interface YamlLine {
  /** Column of the dash of a list, of what follows it, and the key that stands there. */
  readonly dash?: number;
  readonly start: number;
  readonly key?: string;
}

/** The number of the line that closes the front matter, from 0; undefined outside of one. */
export function endOfFrontMatter(lines: readonly string[]): number | undefined {
  if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return end === -1 ? lines.length : end;
}

/**
 * Read by indentation alone, so that it is known in a text that is only being written.
 * @param lines of the whole text
 * @param at number of the cursor's line, from 0
 * @param column characters before the cursor
 */
export function placeInFrontMatter(
  lines: readonly string[],
  at: number,
  column: number,
): FrontMatterPlace | undefined {
  const end = endOfFrontMatter(lines);
  if (end === undefined || at === 0 || at >= end) return undefined;
  const before = (lines[at] ?? '').slice(0, column);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const [, lead = '', rest = ''] = /^(\s*(?:-\s+)?)(.*)$/.exec(before) ?? [];
  const start = lead.length;
  const dash = /-/.test(lead) ? lead.indexOf('-') : undefined;
  const above = ancestors(lines, at, { start, ...(dash !== undefined && { dash }) });
  const [, key, value] = /^([^\s:#'"[\]{},]{1,60}):\s+(.*)$/.exec(rest) ?? [];
  if (key !== undefined && value !== undefined) {
    const [, typed = ''] = /(?:^|[[,]\s*)["']?([^[\],"']*)$/.exec(value) ?? [];
    return { path: [...above, key], typed, isValue: true, siblings: [] };
  }
  if (/[:\s]/.test(rest)) return undefined;
  return {
    path: above,
    typed: rest,
    isValue: false,
    siblings: siblingsOf(lines, at, end, { start, ...(dash !== undefined && { dash }) }),
  };
}

/** Keys above a line that stand further left, the outermost first. */
function ancestors(lines: readonly string[], at: number, line: YamlLine): string[] {
  const path: string[] = [];
  /** A list may stand as far left as its key; the items of one list stand equally far. */
  let [keysBefore, dashesBefore] = [line.start, line.start];
  const enterItem = (dash: number | undefined): void => {
    if (dash === undefined || dash >= dashesBefore) return;
    path.unshift('[]');
    [keysBefore, dashesBefore] = [dash + 1, dash];
  };
  enterItem(line.dash);
  for (let above = at - 1; above > 0 && keysBefore > 0; above -= 1) {
    const read = readLine(lines[above] ?? '');
    if (read === undefined) continue;
    if (read.key !== undefined && read.start < keysBefore) {
      path.unshift(read.key);
      [keysBefore, dashesBefore] = [read.start, read.start];
    }
    enterItem(read.dash);
  }
  return path;
}

function readLine(line: string): YamlLine | undefined {
  const [, lead, rest = ''] = /^(\s*(?:-\s+)?)(\S.*)$/.exec(line) ?? [];
  if (lead === undefined || rest.startsWith('#')) return undefined;
  const [, key] = /^["']?([^\s:#'"[\]{},]{1,60})["']?:(?:\s|$)/.exec(rest) ?? [];
  const dash = lead.indexOf('-');
  return { start: lead.length, ...(dash !== -1 && { dash }), ...(key !== undefined && { key }) };
}

/** Keys as far left as a line, up and down to the ends of its group. */
function siblingsOf(lines: readonly string[], at: number, end: number, { start, dash }: YamlLine): string[] {
  const found: string[] = [];
  for (const step of [-1, 1]) {
    if (step === -1 && dash !== undefined) continue;
    for (let line = at + step; line > 0 && line < end; line += step) {
      const read = readLine(lines[line] ?? '');
      if (read === undefined) continue;
      if (read.start < start || (step === 1 && read.dash !== undefined && read.start <= start)) break;
      if (read.start === start && read.key !== undefined) found.push(read.key);
      if (read.dash !== undefined && read.start <= start) break;
    }
  }
  return found;
}
