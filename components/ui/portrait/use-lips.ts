import { useEffect, type RefObject } from 'react';
import type { MeterSource } from '@/components/ui/meter-source';
import { prefersReducedMotion } from '@/components/ui/reduced-motion';
import { mouthCount } from './mouths';
import { showOnly } from './show-only';

/** Share of the way that the mouth closes per message (30 a second): lips open at once and close softly. */
const closing = 0.45;

/** Lets the lips follow the voice; they rest when there is no source. */
export function useLips(drawing: RefObject<SVGSVGElement | null>, meter: MeterSource | undefined): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg || !meter || prefersReducedMotion()) return;
    let openness = 0;
    let shown = 0;
    const stop = meter(({ mouth }) => {
      openness = mouth > openness ? mouth : openness + (mouth - openness) * closing;
      const next = Math.min(mouthCount - 1, Math.round(openness * (mouthCount - 1)));
      if (next === shown) return;
      shown = next;
      showOnly(svg, 'mouth', String(next));
    });
    return () => {
      stop();
      showOnly(svg, 'mouth', '0');
    };
  }, [drawing, meter]);
}
