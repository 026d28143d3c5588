import { z } from 'zod';
import { LOGO_HEIGHTS, type Logo, type LogoInk, type LogoPlace } from '../../../model/publication/logo.ts';
import { choice, fail, group, text } from './fields.ts';

const PLACES = {
  couverture: 'front',
  quatrieme: 'back',
  colophon: 'imprint',
} as const satisfies Record<string, LogoPlace>;

/** Where a logo stands that does not say. */
const USUAL = ['couverture', 'quatrieme'] as const;

const height = z
  .unknown()
  .transform((value, context): number => {
    const millimetres = typeof value === 'string' ? Number(value.replace(/\s*mm$/, '')) : value;
    const { least, most } = LOGO_HEIGHTS;
    return typeof millimetres === 'number' && millimetres >= least && millimetres <= most
      ? millimetres
      : fail(context, 'LG-006', { least, most });
  })
  .meta({ type: ['number', 'string'] });

const colour = text
  .transform((value, context): string =>
    /^#[\da-f]{6}$/i.test(value) ? value.toUpperCase() : fail(context, 'LG-007', { found: value.slice(0, 40) }),
  )
  .meta({ type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' });

const cmyk = z
  .unknown()
  .transform((value, context): LogoInk['cmyk'] => {
    const [cyan, magenta, yellow, black, ...others] = Array.isArray(value) ? value.map(Number) : [];
    const isInk = (one: number | undefined): one is number => one !== undefined && one >= 0 && one <= 100;
    return isInk(cyan) && isInk(magenta) && isInk(yellow) && isInk(black) && others.length === 0
      ? [cyan, magenta, yellow, black]
      : fail(context, 'LG-008', {});
  })
  .meta({ type: 'array', items: { type: 'number', minimum: 0, maximum: 100 }, minItems: 4, maxItems: 4 });

const ink = group({ couleur: colour, cmjn: cmyk }).transform((given): LogoInk => ({
  colour: given.couleur,
  cmyk: given.cmjn,
}));

/** One of `logos:` in `publication.md`; its files are read later. */
export const logo = group({
  fichier: text,
  surFondFonce: text.optional(),
  description: text,
  hauteurMin: height.optional(),
  emplacements: z.array(choice(['couverture', 'quatrieme', 'colophon'])).optional(),
  encres: z.array(ink).optional(),
}).transform((given): Logo => ({
  file: given.fichier,
  fileOnDark: given.surFondFonce,
  alternative: given.description,
  leastHeight: given.hauteurMin,
  places: new Set((given.emplacements ?? USUAL).map((name) => PLACES[name])),
  inks: given.encres ?? [],
}));
