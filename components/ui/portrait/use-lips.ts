import { useEffect, type RefObject } from 'react';
import type { MeterSource } from '@/components/ui/meter-source';
import { mouthCount } from './mouths';
import { showOnly } from './show-only';

/**
 * Lets the lips follow the voice; they rest when there is no source. The meter's mouth opens fast and closes softly
 * by itself (`lib/audio/mouth.ts`); softened once more here, lips would close two of its frames too late.
 */
export function useLips(drawing: RefObject<SVGSVGElement | null>, meter: MeterSource | undefined): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg || !meter) return;
    let shown = 0;
    const stop = meter(({ mouth }) => {
      const next = Math.round(mouth * (mouthCount - 1));
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
