import { useWords } from '@/components/ui/words';
import { elementInWords } from '@/lib/domain/report/document/in-words';
import type { Structure } from '@/lib/domain/report/structure';

const middle = { x: 120, y: 100 };
const reach = 68;

/** A place on an axis: the first axis points up, the others follow clockwise. */
function placeOf(index: number, count: number, share: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: middle.x + Math.cos(angle) * reach * share, y: middle.y + Math.sin(angle) * reach * share };
}

const outline = (shares: readonly number[]): string =>
  shares
    .map((share, index) => placeOf(index, shares.length, share))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');

/** How much of each part the answers had, an axis each; the table beside it says the same. */
export function StructureRadar({ elements }: { elements: Structure['elements'] }) {
  const words = useWords();
  const count = elements.length;
  // A part that is always missing still shows where its axis is.
  const shares = elements.map(({ share }) => Math.max(0.04, share));
  return (
    <svg viewBox="0 0 240 200" aria-hidden className="w-60 shrink-0 overflow-visible">
      {[0.5, 1].map((ring) => (
        <polygon
          key={ring}
          points={outline(elements.map(() => ring))}
          className="fill-none stroke-line"
          strokeDasharray={ring === 1 ? undefined : '2 4'}
        />
      ))}
      {elements.map(({ element }, index) => {
        const end = placeOf(index, count, 1);
        return (
          <line key={element} x1={middle.x} y1={middle.y} x2={end.x} y2={end.y} className="stroke-line" />
        );
      })}
      <polygon
        points={outline(shares)}
        className="fill-green/15 stroke-green"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {elements.map(({ element, share }, index) => {
        const dot = placeOf(index, count, shares[index] ?? 0);
        const label = placeOf(index, count, 1.2);
        return (
          <g key={element}>
            <circle
              cx={dot.x}
              cy={dot.y}
              r="4"
              strokeWidth="2"
              className={share === 0 ? 'fill-raised stroke-edge' : 'fill-green stroke-raised'}
            />
            <text
              x={label.x}
              y={label.y + 4}
              textAnchor={Math.abs(label.x - middle.x) < 1 ? 'middle' : label.x > middle.x ? 'start' : 'end'}
              direction="ltr"
              className="fill-quiet text-small"
            >
              {elementInWords(element, words)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
