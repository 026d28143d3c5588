import { z } from 'zod';
import type {
  FrenchAuthority,
  Partnership,
  PartnerAuthority,
  Vocabularies,
} from '../../../model/directory/partnership.ts';
import { choice, codeText, fail, group, partialDate, position, slug, text } from './fields.ts';
import { source } from './source.ts';
import { STATE_WORDS, STATES } from './vocabulary.ts';

export type PartnershipRecord = Omit<Partnership, 'blocks' | 'place'>;

/** Front matter of `partenariats/<id>.md`; without vocabularies (their file is faulty), their words are not checked. */
export function partnershipSchema(vocabularies: Vocabularies | undefined) {
  const wordOf = (known: Iterable<string> | undefined): z.ZodType<string> =>
    known === undefined ? text : choice([...known]);
  const level = wordOf(vocabularies?.levels.keys());
  return group({
    id: slug,
    france: frenchAuthority(level, wordOf(vocabularies?.regions)),
    partenaire: partnerAuthority(level, wordOf(vocabularies?.territories.keys())),
    acte: group({
      type: wordOf(vocabularies?.acts.keys()),
      terme: text.optional(),
      date: partialDate.optional(),
      origine: text.optional(),
      ancienneCommune: text.optional(),
    }),
    renouvellements: z.array(renewal).optional(),
    etat: choice(STATE_WORDS),
    domaines: withoutRepeats(wordOf(vocabularies?.domains.keys())),
    fiabilite: wordOf(vocabularies?.reliabilities.keys()).optional(),
    reserves: z.array(text).optional(),
    sources: z.array(source).min(1),
  }).transform((given): PartnershipRecord => ({
    id: given.id,
    french: given.france,
    partner: given.partenaire,
    act: given.acte.type,
    actTerm: given.acte.terme,
    since: given.acte.date,
    origin: given.acte.origine,
    predecessor: given.acte.ancienneCommune,
    renewals: given.renouvellements ?? [],
    state: STATES[given.etat],
    domains: given.domaines,
    reliability: given.fiabilite,
    disputes: given.reserves ?? [],
    sources: given.sources,
  }));
}

const renewal = group({ date: partialDate, objet: text }).transform((given) => ({
  date: given.date,
  what: given.objet,
}));

function frenchAuthority(level: z.ZodType<string>, region: z.ZodType<string>) {
  return group({
    nom: text,
    cleTri: text.optional(),
    niveau: level,
    region,
    departement: text.optional(),
    insee: codeText.optional(),
    nomLocal: text.optional(),
    position: position.optional(),
    note: text.optional(),
  }).transform((given): FrenchAuthority => ({
    name: given.nom,
    sortKey: given.cleTri ?? given.nom,
    level: given.niveau,
    region: given.region,
    department: given.departement,
    inseeCode: given.insee,
    localName: given.nomLocal,
    coordinates: given.position,
    note: given.note,
  }));
}

function partnerAuthority(level: z.ZodType<string>, territory: z.ZodType<string>) {
  return group({
    nom: text,
    nomLocal: text,
    lecture: text.optional(),
    romanisation: text.optional(),
    niveau: level,
    territoire: territory,
    code: codeText.optional(),
    position: position.optional(),
    note: text.optional(),
  }).transform((given): PartnerAuthority => ({
    name: given.nom,
    localName: given.nomLocal,
    reading: given.lecture,
    romanised: given.romanisation,
    level: given.niveau,
    territory: given.territoire,
    code: given.code,
    coordinates: given.position,
    note: given.note,
  }));
}

function withoutRepeats(word: z.ZodType<string>) {
  return z.array(word).superRefine((words, context) => {
    const repeated = words.find((one, index) => words.indexOf(one) !== index);
    if (repeated !== undefined) fail(context, 'FM-025', { found: repeated });
  });
}
