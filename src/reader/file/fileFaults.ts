import { PDFInvalidObject, type PDFContext } from '@cantoo/pdf-lib';

/** Bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Damage of the file itself (ISO 32000-1, 7.5): what a printing house's reader would have to repair. */
export function fileFaults(bytes: Uint8Array, context: PDFContext): string[] {
  const text = latin1(bytes);
  const faults: string[] = [];
  if (!text.startsWith('%PDF-')) faults.push('l’en-tête %PDF n’est pas au début du fichier');
  if (!/%%EOF\s*$/.test(text.slice(-1024))) faults.push('la fin du fichier manque (%%EOF)');
  faults.push(...crossReferenceFaults(text));
  const invalid = context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFInvalidObject);
  for (const [ref] of invalid) {
    faults.push(`l’objet ${ref.objectNumber} ${ref.generationNumber} est illisible`);
  }
  return faults;
}

function crossReferenceFaults(text: string): string[] {
  const found = [...text.matchAll(/startxref\s+(\d+)/g)].at(-1);
  if (!found) return ['la table des objets n’est pas annoncée (startxref)'];
  const offset = Number(found[1]);
  const target = text.slice(offset, offset + 40);
  if (/^\s*xref\b/.test(target)) return tableFaults(text, offset);
  return /^\s*\d+\s+\d+\s+obj\b/.test(target)
    ? []
    : ['la table des objets n’est pas où le fichier le dit (startxref)'];
}

/** Each line of a classical table must lead to its object. */
function tableFaults(text: string, offset: number): string[] {
  const end = text.indexOf('trailer', offset);
  const lines = text.slice(offset, end < 0 ? undefined : end).split(/[\r\n]+/);
  let object = 0;
  let wrong = 0;
  for (const line of lines) {
    const entry = /^\s*(\d{10}) (\d{5}) ([nf])/.exec(line);
    const section = /^\s*(\d+) (\d+)\s*$/.exec(line);
    if (entry) {
      const at = text.slice(Number(entry[1]), Number(entry[1]) + 24);
      if (entry[3] === 'n' && !new RegExp(`^\\s*${object}\\s+${Number(entry[2])}\\s+obj`).test(at))
        wrong += 1;
      object += 1;
    } else if (section) object = Number(section[1]);
  }
  return wrong ? [`la table des objets mène à un mauvais endroit pour ${wrong} objet(s)`] : [];
}
