import { PDFInvalidObject, type PDFContext } from '@cantoo/pdf-lib';
import { latin1 } from './latin1.ts';

/** Damage as data: which sentence, and what it needs. */
export interface FileFault {
  readonly fault: string;
  readonly [detail: string]: string | number;
}

/** Damage of the file itself (ISO 32000-1, 7.5): what a printing house's reader would have to repair. */
export function fileFaults(bytes: Uint8Array, context: PDFContext): FileFault[] {
  const text = latin1(bytes);
  const faults: FileFault[] = [];
  if (!text.startsWith('%PDF-')) faults.push({ fault: 'header' });
  if (!/%%EOF\s*$/.test(text.slice(-1024))) faults.push({ fault: 'noEnd' });
  faults.push(...crossReferenceFaults(text));
  const invalid = context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFInvalidObject);
  for (const [ref] of invalid) {
    faults.push({ fault: 'badObject', object: `${ref.objectNumber} ${ref.generationNumber}` });
  }
  return faults;
}

function crossReferenceFaults(text: string): FileFault[] {
  const found = [...text.slice(-4096).matchAll(/startxref\s+(\d+)/g)].at(-1);
  if (!found) return [{ fault: 'noStartxref' }];
  const offset = Number(found[1]);
  const target = text.slice(offset, offset + 40);
  if (/^\s*xref\b/.test(target)) return tableFaults(text, offset);
  return /^\s*\d+\s+\d+\s+obj\b/.test(target) ? [] : [{ fault: 'wrongStartxref' }];
}

/** Each line of a classical table must lead to its object. */
function tableFaults(text: string, offset: number): FileFault[] {
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
  return wrong ? [{ fault: 'wrongOffsets', count: wrong }] : [];
}
