import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ContentFolder } from '../files/contentFiles.ts';
import { readText } from '../files/readText.ts';
import { unprintedBody } from '../publications/unusedValues.ts';
import { readRecord, type RecordReading, type TextFile } from '../frontMatter/records.ts';
import { lexiconSchema } from '../frontMatter/schemas/lexicon.ts';
import { comparable } from './formPattern.ts';
import type { Lexicon } from './lexicon.ts';

/** In the content folder itself, beside the publications whose words it lists. */
export const LEXICON_FILE = 'lexique.md';

export interface LexiconReading {
  /** Undefined where there is no file, or a faulty one. */
  readonly lexicon: Lexicon | undefined;
  readonly source?: TextFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `lexique.md`, which a content folder may have; what stands under its front matter is told: nothing prints it. */
export async function readLexicon(content: ContentFolder): Promise<LexiconReading> {
  const file = `${content.root}/${LEXICON_FILE}`;
  if ((await content.files.look(file)) === undefined) return { lexicon: undefined, diagnostics: [] };
  const read = await readText(content, file);
  if ('refusal' in read) return { lexicon: undefined, diagnostics: [read.refusal] };
  const source: TextFile = read;
  const reading = readRecord(source, lexiconSchema, { root: content.root, notesAllowed: false });
  return {
    lexicon: reading.record,
    source,
    diagnostics: [...reading.diagnostics, ...unprintedBody(reading), ...contradictions(reading)],
  };
}

/** Forms that one entry wants and another, or the same, refuses. */
function contradictions({ record, placeOf }: RecordReading<Lexicon>): Diagnostic[] {
  const wanted = new Set(
    (record?.terms ?? []).flatMap(({ forms }) =>
      [...forms].flatMap(([language, { preferred, allowed }]) =>
        [preferred, ...allowed].map((form) => `${language} ${comparable(form)}`),
      ),
    ),
  );
  return (record?.terms ?? []).flatMap(({ forms }, index) =>
    [...forms].flatMap(([language, { avoided }]) =>
      avoided.flatMap((form, at) =>
        wanted.has(`${language} ${comparable(form)}`)
          ? [problem('LX-003', placeOf(['termes', index, 'formes', language, 'eviter', at]), { found: form })]
          : [],
      ),
    ),
  );
}
