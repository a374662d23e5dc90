import { useLiveQuery } from 'dexie-react-hooks';
import { fill } from '@/lib/domain/messages';
import type { Story } from '@/lib/domain/story';
import { readAttempt } from '@/lib/store/attempts';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { dayOf } from '@/components/library/moments';
import { TakePlayer } from '@/components/library/player/take-player';
import { answerHref, hrefOf } from '@/components/library/route';
import { ScriptText } from '@/components/library/script-text';
import { Section } from '@/components/library/section';

/** Where a story came from: the take behind it, its sound while it lasts, the words as they were said; or another story. */
export function StoryOrigin(props: { story: Story; stories: readonly Story[]; query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords();
  const { story, stories } = props;
  const { sourceAttemptId } = story;
  const attempt = useLiveQuery(
    () => (sourceAttemptId ? readAttempt(database, sourceAttemptId) : null),
    [database, sourceAttemptId],
  );
  const original = stories.find(({ id }) => id === story.copiedFrom);
  if (!attempt && !original && !story.originalTranscript) return null;
  // The player shows these words itself, as they are heard; those of another wording stand beneath it.
  const isToldSo = attempt?.transcript?.trim() === story.originalTranscript.trim();
  const said = story.originalTranscript && (
    <>
      <h3 className="text-small text-quiet">{words.library.story.words}</h3>
      <div className="script text-quiet">
        <ScriptText text={story.originalTranscript} />
      </div>
    </>
  );
  return (
    <Section title={words.library.story.source}>
      {original && (
        <p>
          {words.stories.detail.copiedFrom}{' '}
          <a href={hrefOf('library', original.id, props.query)} className="underline underline-offset-2">
            {original.title || words.library.list.untitled}
          </a>
        </p>
      )}
      {attempt && (
        <p className="text-small text-quiet">
          {fill(words.stories.detail.toldIn, { date: dayOf(attempt.endedAt) })} ·{' '}
          <a
            href={answerHref({ interviewId: attempt.interviewId, attemptId: attempt.id })}
            className="text-ink underline underline-offset-2"
          >
            {words.stories.detail.toInterview}
          </a>
        </p>
      )}
      {attempt && <TakePlayer attempt={attempt}>{isToldSo && said}</TakePlayer>}
      {!isToldSo && said}
    </Section>
  );
}
