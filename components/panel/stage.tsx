import { clsx } from 'clsx';
import { Portrait } from '@/components/ui/portrait/portrait';
import type { Floor, PanelView } from '@/lib/domain/view/view';
import { useHands } from './panel-context';

/** The interviewer on stage: amber falls on them while they speak, and leaves them when the floor is yours. */
export function Stage({ persona, floor }: { persona: PanelView['persona']; floor: Floor }) {
  const { meter } = useHands();
  if (!persona) return null;
  const lit = floor === 'interviewer';
  return (
    <figure className="relative max-h-96 min-h-28 flex-1 overflow-hidden rounded-card border border-line bg-raised [@media(max-height:520px)]:min-h-28">
      <span
        aria-hidden
        className={clsx(
          'lit absolute inset-0 bg-[radial-gradient(ellipse_70%_110%_at_50%_0%,color-mix(in_oklab,var(--amber)_42%,transparent),transparent)]',
          lit ? 'opacity-100' : 'opacity-15',
        )}
      />
      <Portrait
        who={persona.portrait}
        floor={floor}
        meter={meter}
        className={clsx(
          'lit absolute inset-x-0 bottom-0 mx-auto h-[97%] [transition-property:filter]',
          lit ? '' : floor === 'thinking' ? 'brightness-80' : 'brightness-90',
        )}
      />
      <figcaption className="absolute start-3 top-2.5 max-w-[28%] text-small leading-4">
        <span className="block font-medium">{persona.name}</span>
        <span className="block text-quiet">{persona.title}</span>
      </figcaption>
    </figure>
  );
}
