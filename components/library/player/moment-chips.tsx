import { useState } from 'react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { useWords } from '@/components/ui/words';
import type { TakeMark } from './marks-of';
import type { Transport } from './transport';
import { useTransport } from './use-transport';

/** So many stand there at once. */
const most = 8;

const chip = 'lit tabular min-h-7 rounded-full border px-2.5 text-small hover:text-ink';

/** The marks of the strip as buttons in order, each plays its stretch. */
export function MomentChips({ transport, marks }: { transport: Transport; marks: readonly TakeMark[] }) {
  const words = useWords().recordings.player;
  const { stretch } = useTransport(transport);
  const [all, setAll] = useState(false);
  if (marks.length === 0) return null;
  const shown = all || marks.length <= most + 1 ? marks : marks.slice(0, most);
  const hidden = marks.length - shown.length;
  return (
    <ul aria-label={words.moments} className="flex flex-wrap gap-1.5">
      {shown.map((mark) => {
        const isHeard = stretch?.from === mark.from && stretch.to === mark.to;
        return (
          <li key={`${mark.kind} ${mark.at}`}>
            <button
              type="button"
              aria-label={mark.name}
              aria-pressed={isHeard}
              onClick={() => (isHeard ? transport.pause() : transport.playStretch(mark.from, mark.to))}
              className={`${chip} ${isHeard ? 'border-amber bg-amber-wash text-ink' : 'border-line text-quiet hover:border-edge'}`}
            >
              {mark.short}
            </button>
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <button
            type="button"
            onClick={() => setAll(true)}
            className={`${chip} border-transparent text-quiet`}
          >
            {fill(counted(words.more, hidden), { count: hidden })}
          </button>
        </li>
      )}
    </ul>
  );
}
