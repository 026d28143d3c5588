/** Months as spreadsheets write them, in French and in English: `janv`, `févr.`, `juin`, `Jun`, `December`. */
const MONTHS: readonly RegExp[] = [
  /^jan(?:v(?:ier)?|uary)?$/,
  /^f[eé]v(?:r(?:ier)?)?$|^feb(?:ruary)?$/,
  /^mars?$|^march$/,
  /^avr(?:il)?$|^apr(?:il)?$/,
  /^mai$|^may$/,
  /^juin$|^june?$/,
  /^juil(?:let)?$|^july?$/,
  /^ao[uû]t$|^aug(?:ust)?$/,
  /^sept?(?:embre|ember)?$/,
  /^oct(?:obre|ober)?$/,
  /^nov(?:embre|ember)?$/,
  /^d[eé]c(?:embre|ember)?$/,
];

/**
 * A cell of a date as ISO writes it: `19/04/1988`, `04/1988`, `avril 1988`, `3-juin-1988`. What a spreadsheet has made
 * of a date that the entry has already (`avr-88`, `32234`) is that date. Anything else stays, for the schema to
 * refuse: a year of two figures and a bare number could be several dates.
 * @param current what the entry says now, as ISO writes it
 */
export function isoOfCell(item: string, current: string): string {
  return fromSlashes(item) ?? fromWords(item, current) ?? fromSerial(item, current) ?? item;
}

function fromSlashes(item: string): string | undefined {
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(item) ?? [];
  return year === '' ? undefined : isoOf(year, month, day);
}

function fromWords(item: string, current: string): string | undefined {
  const shape = /^(?:(\d{1,2})(?:er)?[\s./-]+)?(\p{L}{3,9})\.?[\s./-]+(\d{4}|\d{2})$/u;
  const [, day, name = '', year = ''] = shape.exec(item.normalize('NFC').toLowerCase()) ?? [];
  const month = MONTHS.findIndex((names) => names.test(name)) + 1;
  if (month === 0) return undefined;
  if (year.length === 4) return isoOf(year, String(month), day);
  // `avr-88`: the century is not there to be read
  const meant = isoOf(`${current.slice(0, 2)}${year}`, String(month), day);
  return hasMonth(current) && meant.slice(0, current.length) === current.slice(0, meant.length)
    ? current
    : undefined;
}

/** What is known to the year alone could be made more precise by the cell. */
function hasMonth(iso: string): boolean {
  return /^\d{4}-\d{2}/.test(iso);
}

/** Days that spreadsheets count from the end of 1899. */
function fromSerial(item: string, current: string): string | undefined {
  if (!/^\d{5}$/.test(item) || !hasMonth(current)) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + Number(item))).toISOString().slice(0, 10);
  return day === current || day === `${current}-01` ? current : undefined;
}

function isoOf(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}
