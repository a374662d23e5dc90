import { useState } from 'react';
import { shutdownsAt } from '@/lib/domain/cost/known-shutdowns';
import { fill } from '@/lib/domain/messages';
import type { ModelShutdown } from '@/lib/domain/model-shutdown';
import { Button } from './button';
import { dayInWords } from './day-in-words';
import { Notice } from './notice';
import { useWords } from './words';

/** Which models in use were or will be switched off, and when; nothing where none is. */
export function ShutdownNotice({
  shutdowns,
  settingsHref,
}: {
  shutdowns: readonly ModelShutdown[];
  /** Where another model is chosen; without it the way is beside the notice. */
  settingsHref?: string;
}) {
  const words = useWords().usage.shutdown;
  const [now] = useState(() => Date.now());
  const { gone, coming } = shutdownsAt(shutdowns, now);
  const parts = [
    { models: gone, what: words.gone, todo: words.todoGone },
    { models: coming, what: words.coming, todo: words.todo },
  ].filter(({ models }) => models.length > 0);
  if (parts.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      {parts.map(({ models, what, todo }, index) => (
        <Notice
          key={todo}
          calm
          what={fill(what[models.length === 1 ? 'one' : 'other'], { count: models.length })}
          todo={todo}
        >
          <ul className="my-1 text-quiet">
            {models.map(({ model, on }) => (
              <li key={model}>{fill(words.model, { model, date: dayInWords(on) })}</li>
            ))}
          </ul>
          {settingsHref && index === parts.length - 1 && (
            <Button asChild size="small" className="mt-1">
              <a href={settingsHref}>{words.act}</a>
            </Button>
          )}
        </Notice>
      ))}
    </div>
  );
}
