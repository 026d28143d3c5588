import type { PdfDocument, PdfReference } from '../pdfkit.ts';
import type { GraphicsSetting } from './graphicsState.ts';

/** Black alone, as an operator sets it. */
const PURE_BLACK = /^0 0 0 1 k$/i;

/** Pure black overprints (PR-07); any other ink knocks out. */
export class Overprint {
  private readonly document: PdfDocument;
  private readonly dictionaries = new Map<string, PdfReference>();

  constructor(document: PdfDocument) {
    this.document = document;
  }

  /**
   * What holds after a colour is set, with the operator that says so; no operator where nothing changes.
   * @param colour the operator that sets it
   */
  after(
    { overprint }: GraphicsSetting,
    kind: 'fill' | 'stroke',
    colour: string,
  ): { readonly overprint: GraphicsSetting['overprint']; readonly operator?: string } {
    const on = PURE_BLACK.test(colour);
    if (overprint[kind] === on) return { overprint };
    const changed = { ...overprint, [kind]: on };
    const name = `GsOver${changed.stroke ? 'S' : ''}${changed.fill ? 'F' : ''}`;
    this.document.page.ext_gstates[name] = this.dictionaryOf(name, changed);
    return { overprint: changed, operator: `/${name} gs` };
  }

  private dictionaryOf(name: string, { fill, stroke }: GraphicsSetting['overprint']): PdfReference {
    const known = this.dictionaries.get(name);
    if (known) return known;
    // One dictionary for both: OP alone would set op too (ISO 32000-1, 8.6.7)
    const dictionary = this.document.ref({ Type: 'ExtGState', OP: stroke, op: fill, OPM: 1 });
    dictionary.end();
    this.dictionaries.set(name, dictionary);
    return dictionary;
  }
}
