import { useEffect, useRef } from 'react';
import type { MeterSource } from './meter-source';
import { prefersReducedMotion } from './reduced-motion';

const barWidth = 3;
const pitch = 5;
/** A new bar about 15 times a second, whether messages come 15 or 30 times: a glance sees the last few seconds. */
const millisecondsPerBar = 50;

/**
 * The candidate's line: bars of loudness that wander to the left in the light of the floor. Painted straight onto a
 * canvas from the meter's messages. With reduced motion it is one bar that grows and shrinks in its place.
 */
export function MeterLine({ source, className }: { source: MeterSource; className?: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext?.('2d');
    if (!element || !pen) return;
    const still = prefersReducedMotion();
    const levels: number[] = [];
    let loudest = 0;
    let drawnAt = Number.NEGATIVE_INFINITY;
    const paint = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const scale = devicePixelRatio || 1;
      if (element.width !== Math.round(width * scale) || element.height !== Math.round(height * scale)) {
        element.width = Math.round(width * scale);
        element.height = Math.round(height * scale);
      }
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      pen.clearRect(0, 0, width, height);
      const colours = getComputedStyle(element);
      const [bright, faint] = [colours.getPropertyValue('--floor'), colours.getPropertyValue('--edge')];
      const bars = Math.floor(width / pitch);
      if (still) {
        pen.fillStyle = bright;
        pen.fillRect(0, height / 2 - 3, Math.max(6, width * (levels.at(-1) ?? 0)), 6);
        return;
      }
      for (let bar = 0; bar < bars; bar += 1) {
        const level = levels[levels.length - bars + bar];
        const tall = Math.max(barWidth, (level ?? 0) * height);
        pen.fillStyle = level === undefined || level < 0.02 ? faint : bright;
        pen.beginPath();
        pen.roundRect(bar * pitch, (height - tall) / 2, barWidth, tall, barWidth / 2);
        pen.fill();
      }
    };
    paint();
    return source(({ level }) => {
      loudest = Math.max(loudest, level);
      const now = performance.now();
      if (now - drawnAt < millisecondsPerBar && !still) return;
      drawnAt = now;
      levels.push(loudest);
      if (levels.length > 400) levels.shift();
      loudest = 0;
      paint();
    });
  }, [source]);
  return <canvas ref={canvas} aria-hidden className={className} />;
}
