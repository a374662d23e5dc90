import { useEffect, type RefObject } from 'react';
import type { Floor } from '@/lib/domain/view/view';
import { showOnly } from './show-only';

const between = (least: number, most: number): number => least + Math.random() * (most - least);

/**
 * The look that goes with the floor, and where it is `alive` small life: a blink every few seconds, a nod every 6 to
 * 11 s while listening. What was begun ends at once when life does.
 */
export function useLiveliness(drawing: RefObject<SVGSVGElement | null>, floor: Floor, alive: boolean): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    const eyes = floor === 'thinking' ? 'half' : 'open';
    showOnly(svg, 'eyes', eyes);
    showOnly(svg, 'brows', floor === 'interviewer' ? 'raised' : 'rest');
    if (!alive) return;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const after = (milliseconds: number, act: () => void) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, milliseconds);
      timers.add(timer);
    };
    let nods: Animation[] = [];
    const blink = () => {
      showOnly(svg, 'eyes', 'closed');
      after(130, () => showOnly(svg, 'eyes', eyes));
      after(between(2_400, 5_600), blink);
    };
    const nod = () => {
      nods = [...svg.querySelectorAll('[data-part="head"]')].map((part) =>
        part.animate(
          [0, 3.4, 0.6, 2.4, 0].map((dip) => ({ transform: `translateY(${dip}px)` })),
          { duration: 1_100, easing: 'ease-in-out' },
        ),
      );
      after(between(6_000, 11_000), nod);
    };
    after(between(1_200, 3_000), blink);
    if (floor === 'candidate') after(between(2_500, 5_000), nod);
    return () => {
      for (const timer of timers) clearTimeout(timer);
      for (const each of nods) each.cancel();
    };
  }, [drawing, floor, alive]);
}
