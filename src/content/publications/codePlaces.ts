import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { FrenchAuthority, PartnershipFacts, Vocabularies } from '../../model/directory/partnership.ts';
import { departmentsOf } from './departmentsOfRegions.ts';
import type { PlaceOf } from '../frontMatter/yamlPlaces.ts';

/**
 * Codes that are another place's than the entry names: a commune of INSEE's code 37… in the Gironde, a town whose code
 * begins as that of another prefecture, a commune of another region. Only where `vocabulaire.md` gives the place its code.
 */
export function astrayCodes(
  { french, partner }: Pick<PartnershipFacts, 'french' | 'partner'>,
  placeOf: PlaceOf,
  { codes, territories }: Pick<Vocabularies, 'codes' | 'territories'>,
): Diagnostic[] {
  const territory = territories.get(partner.territory);
  return [
    ...firstOf(
      comparison('france.insee', french.inseeCode, frenchPlaceOf(french, codes), placeOf),
      comparison('france.insee', french.inseeCode, regionAround(french, codes), placeOf),
    ),
    ...comparison(
      'partenaire.code',
      partner.code,
      territory?.code === undefined ? undefined : { name: territory.label, codes: [territory.code] },
      placeOf,
    ),
  ];
}

interface CodedPlace {
  readonly name: string;
  /** One of them begins each code of its authorities. */
  readonly codes: readonly string[];
}

/** One cause, one message: a code of another département is seldom one of the region. */
function firstOf(...found: readonly Diagnostic[][]): Diagnostic[] {
  return found.find((one) => one.length > 0) ?? [];
}

/** Names of INSEE's levels that have codes of their own. */
const DEPARTMENT = 'departement';
const REGION = 'region';

/** The place whose code that of a French authority begins with; none for a grouping of communes, which has a SIREN. */
function frenchPlaceOf(
  { level, name, department, region, inseeCode = '' }: FrenchAuthority,
  codes: Vocabularies['codes'],
): CodedPlace | undefined {
  if (/^\d{9}$/.test(inseeCode)) return undefined;
  const own = department ?? (level === DEPARTMENT ? name : undefined);
  const place = level === REGION ? region : own;
  const code = place === undefined ? undefined : codes.get(place);
  return place === undefined || code === undefined ? undefined : { name: place, codes: [code] };
}

/** The region of a commune or département, where `vocabulaire.md` gives it the code that INSEE knows it by. */
function regionAround(
  { level, region, inseeCode = '' }: FrenchAuthority,
  codes: Vocabularies['codes'],
): CodedPlace | undefined {
  const within = departmentsOf(codes.get(region) ?? '');
  const isElsewhere = level === REGION || /^\d{9}$/.test(inseeCode) || within.length === 0;
  return isElsewhere ? undefined : { name: region, codes: within };
}

function comparison(
  key: string,
  found: string | undefined,
  place: CodedPlace | undefined,
  placeOf: PlaceOf,
): Diagnostic[] {
  if (found === undefined || place === undefined || place.codes.some((code) => found.startsWith(code)))
    return [];
  const data = { key, found: found.slice(0, 40), name: place.name, code: place.codes.join(', ') };
  return [problem('FM-040', placeOf(key.split('.')), data)];
}
