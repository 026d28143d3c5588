/** Codes by family whose message has a page in docs/regles with a broken and a mended example. */
const EXPLAINED: Readonly<Record<string, string>> = {
  CO: '001 003 005 006 007 008 009 010',
  CT: '001 002 003 004 005 006 007 008 009 010 011 012',
  DS: '001 002 003 004 005',
  FA: '001 002 003 004',
  FM: '001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 022 024 025 026 028 030 031 033 034 035 036 037 038 043 045 047 049 050',
  IM: '001 002 003 004 005 006 008 010',
  LN: '001 002 003 004 005',
  LX: '001 002 003 004',
  MD: '001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021 023 024 026 027 028 029',
  PH: '001 002 003',
  SG: '001',
  SO: '001 002 003 004 005 006',
  SP: '001',
  ST: '001 002 003',
  TF: '001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 018 019 020 021',
  TJ: '001 002 003 004 005 006 007 008 009 010 011 012',
  TR: '002 004 006 010 011 015 018',
};

export const EXPLAINED_CODES: ReadonlySet<string> = new Set(
  Object.entries(EXPLAINED).flatMap(([family, numbers]) =>
    numbers.split(' ').map((number) => `${family}-${number}`),
  ),
);
