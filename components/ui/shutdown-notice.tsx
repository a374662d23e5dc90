import { fill } from '@/lib/domain/messages';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';
import { Notice } from './notice';
import { useWords } from './words';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** Which models in use will be switched off, and when; nothing where none will. */
export function ShutdownNotice({
  shutdowns,
  action,
}: {
  shutdowns: readonly ModelShutdown[];
  action?: { label: string; onAct: () => void };
}) {
  const words = useWords().usage.shutdown;
  if (shutdowns.length === 0) return null;
  return (
    <Notice calm what={words.what} todo={words.todo} action={action}>
      <ul className="my-1 text-quiet">
        {shutdowns.map(({ model, on }) => (
          <li key={model}>{fill(words.model, { model, date: day.format(new Date(`${on}T00:00`)) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
