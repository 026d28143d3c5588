import { sha256 } from '../output/manifest.ts';

/** A file of a release, by its name in its folder. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** The sheet that people fill in: its checksum would only hold until they do. */
export interface SheetToFill {
  readonly name: string;
  readonly text: string;
}

/** What one publication in one language becomes: one folder for the printing house, one for the web. */
export interface Release {
  /** `repertoire.2026-11.fr`; below it `imprimeur/` and `web/`. */
  readonly folder: string;
  readonly forPrint: readonly ReleaseFile[];
  /** In the folder of the printing house. */
  readonly sheet: SheetToFill;
  readonly forWeb: readonly ReleaseFile[];
}

/** Every file of a release that machines alone write, by its path, with the checksums of each folder. */
export function releasePaths({
  folder,
  forPrint,
  forWeb,
}: Release): ReadonlyMap<string, Uint8Array | string> {
  const below = (part: string, files: readonly ReleaseFile[]): [string, Uint8Array | string][] =>
    [...files, checksums(files)].map(({ name, bytes }) => [`${folder}/${part}/${name}`, bytes]);
  return new Map([...below('imprimeur', forPrint), ...below('web', forWeb)]);
}

/** As `sha256sum --check` reads them: digest, two spaces, name; by name. */
function checksums(files: readonly ReleaseFile[]): ReleaseFile {
  const lines = [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`);
  return { name: 'SHA256SUMS', bytes: lines.join('') };
}
