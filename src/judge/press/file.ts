import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** ISO 32000-1, 7.5. */
export const soundFile: Check = {
  id: 'PP-001',
  title: 'Fichier intact',
  remedy: 'Refaire le PDF : un fichier endommagé est réparé au hasard par chaque logiciel.',
  run: ({ document }) => document.faults.map((fault) => finding('error', fault)),
};

/** ISO 15930-7, 6.1: no encryption. */
export const notEncrypted: Check = {
  id: 'PP-002',
  title: 'Aucun chiffrement',
  remedy: 'Exporter le PDF sans mot de passe ni restriction.',
  run: ({ document }) => (document.encrypted ? [finding('error', 'le fichier est chiffré')] : []),
};

export const readableContents: Check = {
  id: 'PP-003',
  title: 'Contenu des pages lisible',
  remedy: 'Refaire le PDF : ce que le contrôle ne sait pas lire, l’imprimeur le lira peut-être autrement.',
  run: ({ readings }) =>
    readings.flatMap(({ page, faults }) =>
      faults.map((fault) => finding('error', fault, { page: page.number })),
    ),
};
