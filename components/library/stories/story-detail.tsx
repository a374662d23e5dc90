import { useLiveQuery } from 'dexie-react-hooks';
import { Copy, Trash2 } from 'lucide-react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Story } from '@/lib/domain/story';
import { readAttempt } from '@/lib/store/attempts';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { Sheet } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { dayOf } from '@/components/library/moments';
import { hrefOf } from '@/components/library/route';
import { countGaps, ScriptText } from '@/components/library/script-text';
import { Section } from '@/components/library/section';
import { isBuilt, StoryParts } from './story-parts';
import { StoryTitle } from './story-title';
import { TakePlayer } from '@/components/library/player/take-player';

/** One story as it is read before the call: the polished answer first, where it came from last. */
export function StoryDetail({ story, onDelete }: { story: Story; onDelete: () => void }) {
  const words = useWords().library;
  const toast = useToast();
  const gaps = countGaps(story.polishedAnswer);
  const copy = (): void =>
    void navigator.clipboard.writeText(story.polishedAnswer).then(
      () => toast({ text: words.story.copied }),
      () => toast({ text: words.story.copyFailed }),
    );
  return (
    <Sheet back={{ href: hrefOf('library'), label: words.story.back }}>
      <header className="flex flex-col gap-1">
        <p className="text-small text-quiet">
          {story.category || words.list.noCategory} ·{' '}
          {fill(words.story.updated, { date: dayOf(story.updatedAt) })}
        </p>
        <StoryTitle story={story} />
        {story.questionText && (
          <p className="max-w-[62ch] text-quiet">
            {fill(words.story.question, { question: story.questionText })}
          </p>
        )}
      </header>
      <Section title={words.story.polished}>
        {story.polishedAnswer.trim() ? (
          <div className="script">
            <ScriptText text={story.polishedAnswer} />
          </div>
        ) : (
          <p className="text-quiet">{words.story.noPolished}</p>
        )}
        {gaps > 0 && (
          <p className="text-small text-quiet">{fill(counted(words.story.gapHint, gaps), { count: gaps })}</p>
        )}
        <div className="mt-1 flex flex-wrap gap-2">
          <Button look="primary" onClick={copy} disabled={!story.polishedAnswer.trim()}>
            <Copy aria-hidden className="size-4" />
            {words.story.copy}
          </Button>
          <Button look="quiet" onClick={onDelete} className="-me-4 ms-auto">
            <Trash2 aria-hidden className="size-4" />
            {words.story.remove}
          </Button>
        </div>
      </Section>
      {isBuilt(story) && (
        <Section title={words.story.parts}>
          <StoryParts story={story} />
        </Section>
      )}
      {story.notes.trim() && (
        <Section title={words.story.notes}>
          <p className="max-w-[62ch] whitespace-pre-line">{story.notes}</p>
        </Section>
      )}
      <StorySource story={story} />
    </Sheet>
  );
}

/** The take behind the story: its sound while it lasts, and the words as they were said. */
function StorySource({ story }: { story: Story }) {
  const database = useDatabase();
  const words = useWords().library.story;
  const { sourceAttemptId } = story;
  const attempt = useLiveQuery(
    () => (sourceAttemptId ? readAttempt(database, sourceAttemptId) : null),
    [database, sourceAttemptId],
  );
  if (!attempt && !story.originalTranscript) return null;
  return (
    <Section title={words.source}>
      {attempt?.recordingId && <TakePlayer attempt={attempt} />}
      {story.originalTranscript && (
        <>
          <h3 className="text-small text-quiet">{words.words}</h3>
          <div className="script text-quiet">
            <ScriptText text={story.originalTranscript} />
          </div>
        </>
      )}
    </Section>
  );
}
