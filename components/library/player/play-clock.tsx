import { useRef } from 'react';
import { lengthOf } from '@/components/library/moments';
import type { Transport } from './transport';
import { useFrames } from './use-transport';

/** "0:12 / 0:52", counting by itself. The slider says it to those who cannot see it. */
export function PlayClock({ transport }: { transport: Transport }) {
  const at = useRef<HTMLSpanElement>(null);
  useFrames(transport, (seconds) => {
    const text = lengthOf(seconds);
    if (at.current && at.current.textContent !== text) at.current.textContent = text;
  });
  return (
    <span aria-hidden dir="ltr" className="tabular text-small text-quiet">
      <span ref={at} className="text-ink" /> / {lengthOf(transport.seconds)}
    </span>
  );
}
