import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Figure } from '../../../src/pdf/components.tsx';
import { qrModules, qrOutline } from './qrOutline.ts';
import { ink, mm } from '../tokens.ts';

/** Side of a module: a telephone reads it at arm's length, and a laser printer prints it clean. */
const MODULE = mm(0.5);
/** Light modules all around that a reader needs (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

/** Width of the light border that is part of a code, in points. */
export const qrQuietZone = QUIET_ZONE * MODULE;

export interface QrCodeProps {
  readonly text: string;
  /** Where it leads, for those who do not see it. */
  readonly alternative: string;
}

/** A QR code in black alone, on its own light ground, quiet zone included. */
export function QrCode({ text, alternative }: QrCodeProps): ReactElement {
  const modules = qrModules(text);
  const side = modules.size * MODULE;
  const whole = side + 2 * qrQuietZone;
  return (
    // The quiet zone is ground, not drawing: it may go beyond the text of the page
    <View style={{ width: whole, height: whole, padding: qrQuietZone, backgroundColor: ink('shiro') }}>
      <Figure alternative={alternative} style={{ width: side, height: side }}>
        <Svg width={side} height={side} viewBox={`0 0 ${modules.size} ${modules.size}`}>
          <Path d={qrOutline(modules)} fill={ink('sumi')} />
        </Svg>
      </Figure>
    </View>
  );
}
