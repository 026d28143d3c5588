import { findingMessage } from '../diagnostics/findingMessage.ts';
import type { Finding } from '../judge/finding.ts';

/** For tests: findings whose sentence lacks words or data in one of the languages of messages. */
export function withoutWords(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) =>
    (['fr', 'en'] as const).some((language) => /[{}]/.test(findingMessage(finding, language).message)),
  );
}
