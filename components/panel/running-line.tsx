import { scoreText } from '@/components/ui/score';
import { useWords } from '@/components/ui/words';
import { fill, type Words } from '@/lib/domain/messages';
import type { PanelView } from '@/lib/domain/view/view';
import { LiveCost } from './live-cost';
import { TimeLeft } from './time-left';

/**
 * Where the interview is, in words; at the end of the line how long it has left and what it has cost. Between two
 * answers it says how far the candidate has come instead.
 */
export function RunningLine({ view }: { view: PanelView }) {
  const words = useWords();
  const { progress, cost } = view;
  const place = view.screen.name === 'feedback' ? soFar(view, words) : placeOf(view, words);
  const endsAt = progress?.endsAt ?? null;
  return (
    <div className="tabular flex flex-wrap justify-between gap-x-3 px-4 pb-2 text-small text-quiet empty:hidden">
      {place && <p>{place}</p>}
      {(endsAt !== null || cost) && (
        <p className="ms-auto flex gap-x-1.5">
          {endsAt !== null && <TimeLeft endsAt={endsAt} />}
          {endsAt !== null && cost && <span aria-hidden>·</span>}
          {cost && <LiveCost cost={cost} />}
        </p>
      )}
    </div>
  );
}

/** "Small talk", "Question 2 of 3 · follow-up". */
function placeOf({ phase, progress, screen }: PanelView, words: Words): string | null {
  const text = words.panel.running;
  if (screen.name === 'preparing') return null;
  if (phase !== null && phase !== 'questions') return text.phases[phase];
  if (!progress) return null;
  const place = fill(text.questionOf, { question: progress.question, of: progress.of });
  const isFollowUp = 'question' in screen && screen.question?.isFollowUp === true;
  return isFollowUp ? `${place} · ${text.followUp}` : place;
}

/** "1 of 3 done · so far content 7.2, delivery 6.8": figures only where there are any to show. */
function soFar({ progress }: PanelView, words: Words): string | null {
  if (!progress) return null;
  const text = words.panel.running;
  const answered = fill(text.answered, { answered: progress.answered, of: progress.of });
  const [content, delivery] = [progress.content, progress.delivery].map((mean) =>
    mean === null ? null : scoreText(mean),
  );
  if (content && delivery) return `${answered} · ${fill(text.averages, { content, delivery })}`;
  if (content) return `${answered} · ${fill(text.contentOnly, { content })}`;
  return delivery ? `${answered} · ${fill(text.deliveryOnly, { delivery })}` : answered;
}
