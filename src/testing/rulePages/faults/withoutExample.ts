/** Families of messages, or single ones, that no example of a few lines shows, with the reason that the index gives. */
export const WITHOUT_EXAMPLE: readonly (readonly [reason: string, codes: string])[] = [
  [
    'ce qui ne se voit qu’une fois le livre composé, ou d’un fichier fini',
    'TY-001 TY-002 TY-003 TY-004 TY-005 TY-006 TY-007 TY-008 TY-009 TY-010 TY-011 TY-012 TY-013 TY-014 TY-015 TY-016 TY-017 TY-018 TY-019 TY-020 TY-021 IM-015 JU-001 JU-002 JU-003',
  ],
  [
    'les dossiers et les fichiers eux-mêmes : absents, mal nommés, trop gros, illisibles',
    'FI-001 FI-002 FI-003 FI-004 FI-005 FI-006 FI-007 FI-008 FI-009 FI-010 FI-011 FI-012 FM-021 FM-023 MD-022 MD-025 TR-009',
  ],
  [
    'un tableur rapporté par `import`',
    'TA-001 TA-002 TA-003 TA-004 TA-005 TA-006 TA-007 TA-008 TA-009 TA-010 TA-011 TA-012 TA-013 TA-014 TA-015 TA-016 TA-017 TA-018 TA-019 TA-020',
  ],
  [
    'des images et des logos',
    'IM-007 IM-009 IM-011 IM-012 IM-013 IM-014 LG-001 LG-002 LG-003 LG-004 LG-005 LG-006 LG-007 LG-008 LG-009',
  ],
  ['l’installation : polices, textes d’une langue, genres', 'FO-001 LO-001 LO-002 KI-001 FM-027'],
  ['ce qu’une livraison demande en plus', 'PR-001 PR-002 PR-003 PR-004 PR-005 PR-006 PR-007 PR-008 PR-009'],
  [
    'ce qui est trop long, trop nombreux ou trop profond',
    'LI-001 LI-002 LI-003 LI-004 LI-005 LI-006 LI-007 LI-008 LI-009 LI-010 LI-011',
  ],
  [
    'plusieurs fichiers à la fois, ou un pays que les cartes connaissent, et pas encore d’exemple',
    'CO-002 CO-004 CT-013 FM-032 FM-039 FM-040 FM-041 FM-042 FM-044 FM-046 FM-048 LX-005 TR-001 TR-003 TR-005 TR-007 TR-008 TR-012 TR-013 TR-014 TR-016 TR-017 TR-019 TR-020',
  ],
];
