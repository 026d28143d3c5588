import { posix } from 'node:path';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import { coloursOfLogos, type Logo, type LogoPicture } from '../../../model/publication/logo.ts';
import type { KeyPath } from '../../frontMatter/yamlPlaces.ts';
import type { PublicationReading } from '../../publications/publicationFile.ts';
import { checkPictures, type CheckedPicture, notFound } from '../checkPictures.ts';
import type { ContentFolder } from '../contentFiles.ts';
import { findFile, pathBelow } from '../contentPath.ts';
import { logoDrawing } from './logoDrawing.ts';

/** A publication with its logos read, the pixels among them, and what is wrong with any. */
export interface LogosRead {
  readonly head: PublicationReading | undefined;
  readonly pictures: ReadonlyMap<string, CheckedPicture>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Width by height of the longest and of the tallest logo that a row of logos has room for. */
const RATIOS = { least: 0.25, most: 8 };
/** Millimetres: what the narrowest cover has for one logo. */
const WIDEST = 70;

/**
 * Reads the files of a publication's logos: SVG drawings, PNG or JPEG pictures, in the content folder. A logo that cannot
 * be set is an error at its place, or in its own file; the others are set in their places all the same.
 */
export async function withLogos(
  content: ContentFolder,
  head: PublicationReading | undefined,
): Promise<LogosRead> {
  const { publication, reading } = head ?? {};
  if (
    head === undefined ||
    reading === undefined ||
    publication === undefined ||
    publication.logos.length === 0
  )
    return { head, pictures: new Map(), diagnostics: [] };
  const pictures = new Map<string, CheckedPicture>();
  const diagnostics: Diagnostic[] = [];
  const logos: Logo[] = [];
  for (const [index, logo] of publication.logos.entries()) {
    const read = async (written: string | undefined, key: string): Promise<LogoPicture | undefined> => {
      if (written === undefined) return undefined;
      const place = reading.placeOf(['logos', index, key]);
      const found = await pictureOf(content, reading.file, { written, place });
      for (const [file, picture] of found.pictures ?? []) pictures.set(file, picture);
      for (const one of found.diagnostics) diagnostics.push(one);
      return found.picture;
    };
    const picture = await read(logo.file, 'fichier');
    const onDark = await read(logo.fileOnDark, 'surFondFonce');
    const whole = { ...logo, ...(picture && { picture }), ...(onDark && { onDark }) };
    const remarks = remarksOn(whole, (path) => reading.placeOf(['logos', index, ...path]));
    for (const one of remarks) diagnostics.push(one);
    logos.push(whole);
  }
  return { head: { ...head, publication: { ...publication, logos } }, pictures, diagnostics };
}

interface PictureRead {
  readonly picture?: LogoPicture;
  readonly pictures?: ReadonlyMap<string, CheckedPicture>;
  readonly diagnostics: readonly Diagnostic[];
}

async function pictureOf(
  content: ContentFolder,
  publicationFile: string,
  { written, place }: { readonly written: string; readonly place: Place },
): Promise<PictureRead> {
  const folder = posix.dirname(publicationFile);
  const found = await findFile(content, folder, written);
  if ('file' in found && /\.svg$/i.test(found.file)) return logoDrawing(content, found, place);
  const below = pathBelow(content.root, folder, written);
  const file = typeof below === 'string' ? below : written;
  if ('fault' in found) return { diagnostics: [await notFound(content, found, { file, written, place })] };
  const { pictures, diagnostics } = await checkPictures(content, [{ file, written, place }]);
  const size = pictures.get(found.file);
  if (size === undefined) return { diagnostics };
  const picture = { kind: 'image', file: found.file, ratio: size.width / size.height } as const;
  return { picture, pictures, diagnostics };
}

/** What is to be said of a logo whose files are read. */
function remarksOn(logo: Logo, placeOf: (path: KeyPath) => Place): Diagnostic[] {
  const { picture, onDark, leastHeight, inks } = logo;
  const ratio = picture?.ratio ?? 1;
  const { least, most } = RATIOS;
  const found: Diagnostic[] = [];
  if (ratio < least || ratio > most)
    found.push(problem('LG-003', placeOf(['fichier']), { ratio: rounded(ratio), least, most }));
  else if (leastHeight !== undefined && leastHeight * ratio > WIDEST) {
    const width = Math.round(leastHeight * ratio);
    found.push(problem('LG-004', placeOf(['hauteurMin']), { width, most: WIDEST }));
  }
  if (onDark && Math.abs(onDark.ratio / ratio - 1) > 0.1)
    found.push(
      problem('LG-005', placeOf(['surFondFonce']), { ratio: rounded(onDark.ratio), other: rounded(ratio) }),
    );
  const colours = coloursOfLogos([logo]);
  for (const [at, { colour }] of inks.entries()) {
    if (picture && !colours.includes(colour))
      found.push(
        problem('LG-009', placeOf(['encres', at, 'couleur']), {
          colour,
          colours: colours.slice(0, 6).join(', '),
        }),
      );
  }
  return found;
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
