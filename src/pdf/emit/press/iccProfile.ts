/** Why a file cannot be a printing condition's profile; undefined when it can. */
export type ProfileFault = 'signature' | 'class' | 'colour space';

const SIGNATURE_AT = 36;
const CLASS_AT = 12;
const SPACE_AT = 16;

/** Reads an ICC header (ISO 15076-1, 7.2): an output profile in CMYK is wanted for PDF/X. */
export function outputProfileFault(profile: Uint8Array): ProfileFault | undefined {
  const text = (at: number): string => Buffer.from(profile.subarray(at, at + 4)).toString('latin1');
  if (profile.length < 128 || text(SIGNATURE_AT) !== 'acsp') return 'signature';
  if (text(CLASS_AT) !== 'prtr') return 'class';
  return text(SPACE_AT) === 'CMYK' ? undefined : 'colour space';
}
