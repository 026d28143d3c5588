import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A stretch of a source that must be printed as it stands. */
export interface Stretch {
  /** From 1. */
  readonly line: number;
  /** As it is written; letters and figures of it are looked for. */
  readonly text: string;
  readonly isInHead: boolean;
}

/** Keys of front matter whose values are printed. */
const PRINTED =
  /^[\s-]*(titre|sousTitre|chapeau|nom|nomLocal|note|objet|texte|libelle|terme|local|origine|editeur)\s*:\s+(.*)$/;

/** Groups with names that other editions print. */
const ELSEWHERE = /^pays:|^france:nomLocal/;

/**
 * All that a reader must find again of a source, read by rules of its own: what the program's parser loses would be
 * lost here too. Each stretch lies between two signs of markup.
 */
export function stretchesOf(text: string): Stretch[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);
  const end = lines[0]?.startsWith('---')
    ? lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line))
    : -1;
  let block = '';
  const body = lines.slice(end + 1).flatMap((line, at) => {
    block = /^[\s>-]*:{3,}([\w-]*)/.exec(line)?.[1] ?? block;
    return inBody(DRAWN.test(block) ? line.replace(DRAWN_CELL, '|') : line, end + at + 2);
  });
  return [...inHead(lines.slice(0, Math.max(0, end))), ...body];
}

function inHead(lines: readonly string[]): Stretch[] {
  let group = '';
  return lines.flatMap((line, at) => {
    group = /^[\w-]+/.exec(line)?.[0] ?? group;
    const [, key = '', value = ''] = PRINTED.exec(line) ?? [];
    const written = value.trim();
    if (ELSEWHERE.test(`${group}:${key}`) || /^(?:[|>&*!?[{#~-]|null$)/i.test(written)) return [];
    return partsOf(valueOf(written), at + 1).map((part) => ({ ...part, isInHead: true }));
  });
}

function valueOf(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replace(/\s#.*$/, '');
  }
}

/** Lines of markup alone: ends of blocks, rows that align columns, definitions of links. */
const MARKUP_LINE = /^[\s>]*(?::{3,}|[|:\s-]+|\[[^\]^]+\]:.*|\*{3,}|={2,})\s*$/;

/** Blocks that draw what some of their cells say: a mark, a code, a position, a month. */
const DRAWN = /^(?:matrice|carte|annee)$/;
const DRAWN_CELL = /(?<=\|)\s*(?:[x×✓ｘ]|[A-Z]{2}(?: [A-Z]{2})*|[\d.,;–-]+(?:[ \d.,;–-])*)\s*(?=\|)/gi;

function inBody(line: string, number: number): Stretch[] {
  if (MARKUP_LINE.test(line)) return [];
  const opening = /^[\s>]*:{3,}[\w-]+\{(.*)\}\s*$/.exec(line);
  if (opening === null && /^[\s>]*:{3,}[\w-]+\s*$/.test(line)) return [];
  const settings = [...(opening?.[1] ?? '').matchAll(/(?:titre|auteur|unite)="([^"]*)"/g)];
  if (opening) return settings.flatMap(([, value = '']) => partsOf(value, number));
  return partsOf(line.replace(/^[\s>]*\d+[.)]\s/, ''), number);
}

function partsOf(text: string, line: number): Stretch[] {
  return withoutAddresses(text)
    .split(/[*_~[\](){}|<>`"\\]|\s#+\s*$|^\s*#+\s/)
    .map((part) => ({ line, text: decoded(part), isInHead: false }))
    .filter((part) => lettersOf(part.text) !== '');
}

/** Comments for the machine alone; `check` tells those that it cannot read. */
const TOLERANCE = /<!--[ \t]*tolérer[ \t](?:(?!-->).)*-->/g;

/** Targets of links, keys of sources, calls of notes, names of anchors, questions to the records. */
function withoutAddresses(text: string): string {
  return text
    .replace(/(!?\[[^\]]*\])\((?:<[^>]*>|[^()\s"]*(?:\([^()]*\))?[^()\s"]*)([^)]*)\)/g, '$1 | $2')
    .replace(/\[[^\]]*@[\p{L}\p{N}_-]+[^\]]*\]/gu, '|')
    .replace(/\[\^[^\]]*\]:?/g, '|')
    .replace(TOLERANCE, '|')
    .replace(/\{#[^}]*\}/g, '|')
    .replace(/\{\{[^{}]*\}\}/g, '|');
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (name.startsWith('#')) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
    return decodeNamedCharacterReference(name) || whole;
  });
}

/** Letters, figures and signs of a text: what no rule of typography adds, takes away or changes. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{So}\p{Sc}\p{Co}\p{Cn}]/gu, '')
    .toLowerCase();
}
