import { expect, it } from 'vitest';
import { samplePartnership } from '../../../src/testing/samplePartnership.ts';
import { translateIn } from '../../locales/texts.ts';
import { leadOf } from './anniversaries.tsx';

it('speaks of links that have ended only where there are any', () => {
  const translate = translateIn('fr');
  const living = samplePartnership('vivant', {});
  const ended = samplePartnership('termine', { state: 'ended' });
  expect(leadOf([living], 2028, translate)).not.toContain('terminés');
  expect(leadOf([living, ended], 2028, translate)).toContain('établie n’y figurent pas. Les liens terminés');
});
