import { useEffect, type RefObject } from 'react';
import type { Floor } from '@/lib/domain/view/view';
import { prefersReducedMotion } from '@/components/ui/reduced-motion';
import { showOnly } from './show-only';

const between = (least: number, most: number): number => least + Math.random() * (most - least);

/** Small life: a blink every few seconds, a nod every 6 to 11 s while listening, brows up when it begins to speak. */
export function useLiveliness(drawing: RefObject<SVGSVGElement | null>, floor: Floor, alive: boolean): void {
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    const eyes = floor === 'thinking' ? 'half' : 'open';
    showOnly(svg, 'eyes', eyes);
    showOnly(svg, 'brows', floor === 'interviewer' ? 'raised' : 'rest');
    if (!alive || prefersReducedMotion()) return;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const after = (milliseconds: number, act: () => void) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, milliseconds);
      timers.add(timer);
    };
    const blink = () => {
      showOnly(svg, 'eyes', 'closed');
      after(130, () => showOnly(svg, 'eyes', eyes));
      after(between(2_400, 5_600), blink);
    };
    const nod = () => {
      for (const part of svg.querySelectorAll('[data-part="head"]')) {
        part.animate(
          [0, 3.4, 0.6, 2.4, 0].map((dip) => ({ transform: `translateY(${dip}px)` })),
          { duration: 1_100, easing: 'ease-in-out' },
        );
      }
      after(between(6_000, 11_000), nod);
    };
    after(between(1_200, 3_000), blink);
    if (floor === 'candidate') after(between(2_500, 5_000), nod);
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [drawing, floor, alive]);
}
