import type { Cmyk } from './inks.ts';

/** Colours and opacities in force, as the renderer saves and restores them, to say each only when it changes. */
export interface GraphicsSetting {
  /** Operators that set the colours. */
  readonly fill: string;
  readonly stroke: string;
  /** What small text is filled with in place of `fill`; none where it takes the same. */
  readonly smallText?: Cmyk | undefined;
  /** As the renderer wants them; said in the stream where something is painted with them. */
  readonly opacity: Opacity;
  /** As the stream has them. */
  readonly saidOpacity: Opacity;
  /** Black that prints over what lies under it, instead of knocking it out. */
  readonly overprint: { readonly fill: boolean; readonly stroke: boolean };
}

export interface Opacity {
  readonly fill: number;
  readonly stroke: number;
}

const OPAQUE: Opacity = { fill: 1, stroke: 1 };

/** What a page begins with: black, opaque (ISO 32000-1, 8.4.1). */
export const INITIAL_STATE: GraphicsSetting = {
  fill: '',
  stroke: '',
  opacity: OPAQUE,
  saidOpacity: OPAQUE,
  overprint: { fill: false, stroke: false },
};

/** The setting with another opacity of fills or strokes: itself where that is none, as for nearly every run of text. */
export function withOpacity(
  setting: GraphicsSetting,
  fill: number | null | undefined,
  stroke: number | null | undefined,
): GraphicsSetting {
  const { opacity } = setting;
  const next = { fill: fill ?? opacity.fill, stroke: stroke ?? opacity.stroke };
  const isSame = next.fill === opacity.fill && next.stroke === opacity.stroke;
  return isSame ? setting : { ...setting, opacity: next };
}

export interface StateStack {
  current: GraphicsSetting;
  readonly saved: GraphicsSetting[];
}

export function newStateStack(): StateStack {
  return { current: INITIAL_STATE, saved: [] };
}

export function pushState(stack: StateStack): void {
  stack.saved.push(stack.current);
}

export function popState(stack: StateStack): void {
  stack.current = stack.saved.pop() ?? INITIAL_STATE;
}
