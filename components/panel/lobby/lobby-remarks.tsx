import { useState } from 'react';
import { dayInWords } from '@/components/ui/day-in-words';
import { useWords } from '@/components/ui/words';
import { shutdownsAt } from '@/lib/domain/cost/known-shutdowns';
import { fill } from '@/lib/domain/messages';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';

/** What ought to be known before the start and stops nobody: a model that was or will be switched off, a likely cost. */
export function LobbyRemarks({
  shutdowns,
  overCap,
}: {
  shutdowns: readonly ModelShutdown[];
  overCap: string | null;
}) {
  const text = useWords().panel.lobby.preflight;
  const [now] = useState(() => Date.now());
  const { gone, coming } = shutdownsAt(shutdowns, now);
  const inWords = (sentence: string) => (shutdown: ModelShutdown) =>
    fill(sentence, { model: shutdown.model, date: dayInWords(shutdown.on) });
  const remarks = [
    ...gone.map(inWords(text.shutdownGone)),
    ...coming.map(inWords(text.shutdown)),
    ...(overCap ? [overCap] : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {remarks.map((remark) => (
        <li key={remark} className="border-s-2 border-caution ps-3 text-small text-quiet">
          {remark}
        </li>
      ))}
    </ul>
  );
}
