/** `unknown` is not `ended`: no source says how the link stands today. */
export type PartnershipState = 'active' | 'unknown' | 'dormant' | 'ended';

/** Words of `etat:` → states of the model. */
export const STATES = {
  actif: 'active',
  inconnu: 'unknown',
  dormant: 'dormant',
  termine: 'ended',
} as const satisfies Readonly<Record<string, PartnershipState>>;

export type StateWord = keyof typeof STATES;

export const STATE_WORDS = Object.keys(STATES) as StateWord[];

/** The word that `etat:` has for a state of the model. */
export function stateWord(state: PartnershipState): StateWord {
  const word = STATE_WORDS.find((one) => STATES[one] === state);
  if (word === undefined) throw new Error(`no word for the state ${state}`);
  return word;
}
