import { fill } from '@/lib/domain/messages';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';
import { Button } from './button';
import { Notice } from './notice';
import { useWords } from './words';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });

/** Which models in use will be switched off, and when; nothing where none will. */
export function ShutdownNotice({
  shutdowns,
  settingsHref,
}: {
  shutdowns: readonly ModelShutdown[];
  /** Where another model is chosen; without it the way is beside the notice. */
  settingsHref?: string;
}) {
  const words = useWords().usage.shutdown;
  if (shutdowns.length === 0) return null;
  return (
    <Notice calm what={words.what} todo={words.todo}>
      <ul className="my-1 text-quiet">
        {shutdowns.map(({ model, on }) => (
          <li key={model}>{fill(words.model, { model, date: day.format(new Date(`${on}T00:00`)) })}</li>
        ))}
      </ul>
      {settingsHref && (
        <Button asChild size="small" className="mt-1">
          <a href={settingsHref}>{words.act}</a>
        </Button>
      )}
    </Notice>
  );
}
