import { Play, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { sameClip, type Clip } from './clip';
import { usePlayback } from './playback';

/** Plays a clip, and stops it. Its name says what is heard; the drawing says whether it is heard now. */
export function ClipButton({ clip, name, children }: { clip: Clip; name: string; children: ReactNode }) {
  const words = useWords();
  const text = words.panel.feedback.delivery;
  const { playing, play, stop } = usePlayback();
  const heard = playing !== null && sameClip(playing, clip);
  const Sign = heard ? Square : Play;
  return (
    <button
      type="button"
      aria-label={fill(heard ? text.stop : text.play, { what: name })}
      onClick={() => (heard ? stop() : play(clip))}
      className={`lit tabular inline-flex min-h-7 items-center gap-1.5 rounded-control border px-2 text-small hover:bg-hover ${heard ? 'border-amber bg-amber-wash text-ink' : 'border-line text-ink'}`}
    >
      <Sign aria-hidden className="size-3 shrink-0 fill-current stroke-0 rtl:-scale-x-100" />
      {children}
    </button>
  );
}
