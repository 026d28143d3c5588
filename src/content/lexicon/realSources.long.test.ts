import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Source } from '../../model/publication/prose.ts';
import { realContent } from '../../testing/sheets/realContent.ts';

const { content } = await realContent();

/** All sources of this repository, with the language of the edition that gives them and where they stand. */
const sources = content.editions.flatMap((edition) => {
  const { language } = edition;
  const chapters = edition.kind === 'dossier' ? edition.dossier.chapters : edition.directory.chapters;
  const ofChapters = chapters.flatMap(({ id, sources: own }) =>
    Object.values(own).map((source) => ({ source, language, at: id })),
  );
  if (edition.kind === 'dossier') return ofChapters;
  const ofEntries = edition.directory.partnerships.flatMap((one) =>
    one.sources.map((source) => ({ source, language, at: one.id })),
  );
  return [...ofChapters, ...ofEntries];
});
const hostOf = ({ url = '' }: Source): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';

it('says of one page the same in every chapter of an edition: title, publisher, date, language, quality', () => {
  const told = new Map<string, Map<string, string[]>>();
  for (const { source, language, at } of sources) {
    // Entries call their sources in their own short way, and two states of a page are two sources.
    if (source.publisher === undefined || source.url === undefined || /versions de|版/.test(source.title))
      continue;
    const { title, publisher, date, language: own, secondary, readFromCopy, isTitleSupplied } = source;
    const page = `${language} ${source.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}`;
    const words = JSON.stringify([title, publisher, date, own, secondary, readFromCopy, isTitleSupplied]);
    const seen = told.get(page) ?? new Map<string, string[]>();
    told.set(page, seen.set(words, [...(seen.get(words) ?? []), at]));
  }
  expect([...told].filter(([, seen]) => seen.size > 1).map(([page, seen]) => [page, ...seen])).toEqual([]);
});

it('marks what it has read in a reproduction, and what is neither official nor at first hand', () => {
  const reproductions =
    /paperzz|studylib|docslib|doczz|vdocuments|fdocuments|scribd|yumpu|expydoc|doctrine\.fr|pdfslide/;
  const secondHand =
    /wikipedia|wiki-|\/wiki|3rd-in|joseikin|ameblo|livedoor|fc2|furaruga|wordpress|uchimizu|kokumin/;
  const unmarked = sources.filter(
    ({ source }) =>
      (reproductions.test(hostOf(source)) && !source.readFromCopy && !source.secondary) ||
      (secondHand.test(source.url ?? '') && !source.secondary && !source.readFromCopy),
  );
  expect(unmarked.map(({ source, language, at }) => `${language} ${at} ${source.url}`)).toEqual([]);
});

it('cites none of the pages that no ambassador would forgive', () => {
  const refused =
    /yenisafak|grokipedia|areq\.net|franco\.wiki|webdictionnaire|doczz|gpedia|scientiafr|annegenetet|allogeopolitique/i;
  expect(sources.filter(({ source }) => refused.test(source.url ?? '')).map(({ at }) => at)).toEqual([]);
});

/** « Page sur… », « Article de juin 2025 », 「…に関するページ」: words of ours, not a title that a page has. */
const DESCRIPTION =
  /^(?:Page|Article (?:sur|de|d’|du)|Billet|Dépêche|Document|Reportage|Brochure|Brève|Compte rendu|Nouvelles|Actualités|Fiche d’)(?!\p{L})|(?:のページ|の記事|の報道|に関する(?:資料|冊子|報告)|のブログ記事|年のお知らせ)/u;

it('says of each title that describes a page that the editors gave it', () => {
  const told = sources.filter(
    ({ source }) =>
      source.publisher !== undefined && DESCRIPTION.test(source.title) && !source.isTitleSupplied,
  );
  expect(told.map(({ source, language, at }) => `${language} ${at}: ${source.title}`)).toEqual([]);
});

it('lists for its publisher every title that the editors gave, no other, and their number', () => {
  const [, left, listed = ''] =
    /Il reste (\d+) clés\..*\n((?: {2}- .*\n)+)/u.exec(readFileSync('docs/a-confirmer.md', 'utf8')) ?? [];
  const supplied = content.editions.flatMap((edition) => {
    const chapters = edition.kind === 'dossier' ? edition.dossier.chapters : edition.directory.chapters;
    return chapters.flatMap(({ sources: own }) =>
      Object.entries(own).flatMap(([key, source]) => (source.isTitleSupplied ? [key] : [])),
    );
  });
  const keys = [...listed.matchAll(/`([a-z0-9-]+)`/gu)].map(([, key]) => key);
  expect(keys.toSorted()).toEqual([...new Set(supplied)].toSorted());
  expect(Number(left)).toBe(keys.length);
});
