import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunAttributes } from '../pdf/tree.ts';
import { structure } from '../pdf/structure/element.ts';

/** For tests: a stretch of a paragraph with one look. */
export interface SampleRun {
  readonly text: string;
  readonly attributes: Partial<RunAttributes>;
}

const CHAPTERS = join(import.meta.dirname, '../../content/dossier-pays-japon/ja');
const MARK =
  /\*\*(?<strong>.+?)\*\*|\[@(?<call>[^\]]+)\]|\[(?<link>[^\]]+)\]\((?<to>[^)]+)\)|\{(?<base>[^|}]+)\|(?<reading>[^}]+)\}/g;

/** Paragraphs of the Japanese edition, with its bold, links, note calls and readings as runs. */
export function japaneseParagraphs(): SampleRun[][] {
  return readdirSync(CHAPTERS)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readFileSync(join(CHAPTERS, name), 'utf8').split(/^---$/m).slice(2).join('').split('\n'),
    )
    .filter((line) => /[ぁ-ん]/.test(line) && !/^[#:|]/.test(line))
    .map((line) => runsOf(line.replace(/^(?:[-*>]|\d+\.) /, '').trim()))
    .filter((runs) => runs.length > 0);
}

function runsOf(line: string): SampleRun[] {
  const runs: SampleRun[] = [];
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) runs.push({ text: line.slice(from, to), attributes: {} });
  };
  let calls = 0;
  for (const match of line.matchAll(MARK)) {
    const { strong, call, link, to, base, reading } = match.groups ?? {};
    plain(match.index);
    from = match.index + match[0].length;
    if (strong) runs.push({ text: strong, attributes: { underlineStyle: structure('Span') } });
    if (call) runs.push({ text: String((calls += 1)), attributes: { features: ['sups'] } });
    if (link && to) runs.push({ text: link, attributes: { link: to } });
    if (base && reading) runs.push({ text: base, attributes: readAs(reading) });
  }
  plain(line.length);
  return runs;
}

/** Attributes of a word with a reading. */
export function readAs(text: string): Partial<RunAttributes> {
  return { underlineStyle: structure('RB', { reading: { text, element: structure('RT') } }) };
}
