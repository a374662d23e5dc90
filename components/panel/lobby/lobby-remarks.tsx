import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';

/** An ISO date as people write it. */
const dateInWords = (iso: string, locale: string): string =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** What ought to be known before the start and stops nobody: a model that will be switched off, a likely cost. */
export function LobbyRemarks({
  shutdowns,
  overCap,
}: {
  shutdowns: readonly ModelShutdown[];
  overCap: string | null;
}) {
  const text = useWords().panel.lobby.preflight;
  const remarks = [
    ...shutdowns.map(({ model, on }) =>
      fill(text.shutdown, { model, date: dateInWords(on, text.dateLocale) }),
    ),
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
