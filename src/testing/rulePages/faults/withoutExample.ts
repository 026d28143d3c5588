/** Families of messages, or single ones, that no example of a few lines shows, with the reason that the index gives. */
export const WITHOUT_EXAMPLE: readonly (readonly [reason: string, codes: string])[] = [
  [
    'ce qui ne se voit qu’une fois le livre composé, ou d’un fichier fini',
    'TY-002 TY-003 TY-004 TY-005 TY-006 TY-007 TY-008 TY-009 TY-010 TY-011 TY-012 TY-013 TY-014 TY-015 TY-016 TY-017 TY-018 TY-019 TY-020 TY-021 IM-015 JU-001 JU-002 JU-003',
  ],
  [
    'les dossiers et les fichiers eux-mêmes : absents, mal nommés, trop gros, illisibles',
    'FI-001 FI-002 FI-003 FI-004 FI-005 FI-006',
  ],
  ['un tableur rapporté par `import`', 'TA-001 TA-007 TA-009 TA-014 TA-015 TA-016 TA-018'],
  ['des images et des logos', 'IM-007 IM-011 IM-012 IM-013 IM-014 LG-002'],
  ['l’installation : polices, textes d’une langue, genres', 'FO-001 LO-001 LO-002 KI-001'],
  ['ce qu’une livraison demande en plus', 'PR-001 PR-002 PR-003 PR-004 PR-005 PR-006 PR-007'],
  ['ce qui est trop long, trop nombreux ou trop profond', 'LI-003 LI-004 LI-006 LI-007'],
  [
    'plusieurs fichiers à la fois, ou une traduction avec ses empreintes, et pas encore d’exemple',
    'CO-004 TR-012 TR-014 TR-020',
  ],
];
