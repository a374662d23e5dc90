import { Button } from '@/components/ui/button';
import { Score, scoreText } from '@/components/ui/score';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Screen } from '@/lib/domain/view/view';
import { Heading } from './heading';
import { useHands } from './panel-context';
import { ScreenFrame } from './screen-frame';

/** After the last question: what the best takes came to, and the way back. */
export function SummaryScreen({
  screen,
  mayShowAnswers,
}: {
  screen: Extract<Screen, { name: 'summary' }>;
  mayShowAnswers: boolean;
}) {
  const words = useWords();
  const { send, openPage } = useHands();
  const text = words.panel.summary;
  const takesText = (takes: number, best: number | null) => {
    if (takes === 0) return text.noTake;
    const counted = takes === 1 ? text.oneTake : fill(text.takes, { count: takes });
    return best === null && !screen.practice ? fill(text.unscoredTakes, { takes: counted }) : counted;
  };
  return (
    <ScreenFrame
      footer={
        <>
          <Button look="primary" size="large" wide onClick={() => send({ type: 'backToLobby' })}>
            {text.again}
          </Button>
          {mayShowAnswers && (
            <Button look="quiet" size="small" className="self-center" onClick={() => openPage('library')}>
              {text.openLibrary}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col items-center gap-3 pt-4 text-center">
        <Heading>{text.heading}</Heading>
        {screen.overall !== null ? (
          <>
            <Score value={screen.overall} notScored={null} />
            <p className="text-small text-quiet">{text.overall}</p>
          </>
        ) : (
          <p className="max-w-[36ch] text-quiet">{screen.practice ? text.practice : text.unscored}</p>
        )}
      </div>
      <section aria-label={text.questions}>
        <ol className="flex flex-col">
          {screen.questions.map((question, index) => (
            <li key={index} className="flex items-start gap-3 border-t border-line py-3">
              <div className="min-w-0 flex-1">
                <p className="line-clamp-2">
                  {question.isFollowUp && <span className="text-quiet">{text.followUp}: </span>}
                  {question.text}
                </p>
                <p className="text-small text-quiet">{takesText(question.takes, question.best)}</p>
              </div>
              {question.best !== null && (
                <span className="tabular shrink-0 font-script text-script">{scoreText(question.best)}</span>
              )}
            </li>
          ))}
        </ol>
        <p className="border-t border-line pt-3 text-small text-quiet">{text.kept}</p>
      </section>
    </ScreenFrame>
  );
}
