import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { storyOfAnswer } from '@/lib/domain/story-of-answer';
import type { StorySuggestion } from '@/lib/domain/report/story-suggestions';
import type { InterviewSheet } from '@/lib/store/interview-sheet';
import { saveStory } from '@/lib/store/stories';
import { useDatabase } from '@/components/library/database';
import { Part } from './part';

/** Answers worth keeping, each with its button. Once kept, an answer is no suggestion any more. */
export function StoriesPart({
  stories,
  sheet,
}: {
  stories: readonly StorySuggestion[];
  sheet: InterviewSheet;
}) {
  const words = useWords().report.stories;
  const database = useDatabase();
  const toast = useToast();
  const [saving, setSaving] = useState<string | null>(null);
  const save = async (attemptId: string): Promise<void> => {
    const found = sheet.questions
      .flatMap(({ question, takes }) => takes.map((take) => ({ question, ...take })))
      .find(({ attempt }) => attempt.id === attemptId);
    if (!found || saving) return;
    setSaving(attemptId);
    const story = storyOfAnswer({
      id: crypto.randomUUID(),
      attempt: found.attempt,
      question: found.question,
      content: found.feedback?.content ?? null,
      jobId: sheet.job?.id ?? null,
      now: Date.now(),
    });
    await saveStory(database, story)
      .then(() => toast({ text: words.saved }))
      .catch(() => toast({ text: words.failed }));
    setSaving(null);
  };
  return (
    <Part name="stories">
      <ul className="flex flex-col divide-y divide-line">
        {stories.map(({ attemptId, title, category, number, why }) => (
          <li
            key={attemptId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0"
          >
            <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
              <p className="script [overflow-wrap:anywhere]">{title}</p>
              <p className="text-small text-quiet">{fill(words.from, { number, category })}</p>
              {why && <p className="max-w-[58ch] text-quiet">{why}</p>}
            </div>
            <Button
              aria-label={fill(words.saveName, { title })}
              aria-disabled={saving !== null}
              onClick={() => void save(attemptId)}
            >
              {words.save}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
