import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib';
import type { Dictionary } from './dictionary.ts';
import { oneLetterAway } from './oneLetterAway.ts';

const require = createRequire(import.meta.url);

/** By language, the file of its package that holds the words. */
const PACKAGES: Readonly<Record<string, readonly [manifest: string, words: string]>> = {
  fr: ['@cspell/dict-fr-fr/cspell-ext.json', 'fr-fr.trie.gz'],
};

/** Letters. What is more than one letter away is looked for in words only: the search grows with their length. */
const LONGEST_SEARCHED = 25;

/**
 * The dictionary of a language from its npm package, without the network. The package's file takes two seconds to be
 * read: what is made of it is kept beside the packages, by its digest, and is read in a twentieth of that. Where
 * nothing can be written, it is read anew.
 */
export function installedDictionary(language: string): Promise<Dictionary | undefined> {
  const known = read.get(language) ?? readDictionary(language);
  read.set(language, known);
  return known;
}

/** One for all checks of a process. */
const read = new Map<string, Promise<Dictionary | undefined>>();

async function readDictionary(language: string): Promise<Dictionary | undefined> {
  const found = Object.hasOwn(PACKAGES, language) ? PACKAGES[language] : undefined;
  if (found === undefined) return undefined;
  const [manifest, words] = found;
  const folder = dirname(require.resolve(manifest));
  const packed = await readFile(join(folder, words));
  const digest = createHash('sha256').update(packed).digest('hex').slice(0, 16);
  const kept = join(folder, '../../.cache/kakehashi-dictionaries', `${language}-${digest}.btrie`);
  const trie = (await readKept(kept)) ?? (await made(packed, kept));
  return ofTrie(trie);
}

async function readKept(file: string): Promise<ITrie | undefined> {
  try {
    return decodeTrie(await readFile(file));
  } catch {
    // None yet, or one that another version has written.
    return undefined;
  }
}

async function made(packed: Uint8Array, kept: string): Promise<ITrie> {
  const trie = decodeTrie(gunzipSync(packed));
  try {
    await mkdir(dirname(kept), { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    await writeFile(unfinished, encodeITrieToBTrie(trie));
    await rename(unfinished, kept);
  } catch {
    // A read-only install: the next start reads the package again.
  }
  return trie;
}

function ofTrie(trie: ITrie): Dictionary {
  const hasWord = (word: string): boolean => trie.hasWord(word, true);
  const known = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = hasWord(word)));
    return answer;
  };
  return {
    knows,
    near: (word) => {
      const near = oneLetterAway(word, hasWord);
      // Of a name that nobody knows, words that are farther away are no names either.
      if (near.length > 0 || word !== word.toLowerCase() || word.length > LONGEST_SEARCHED)
        return near.slice(0, 3);
      return trie
        .suggest(word, { numSuggestions: 8, ignoreCase: false })
        .filter((one) => hasWord(one) && !/['’]/.test(one))
        .slice(0, 3);
    },
  };
}
