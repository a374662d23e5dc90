import type { QuestionView } from '@/lib/domain/view/view';
import { followAlong } from './follow-along';
import { Heading } from './heading';

/**
 * The question as script: what is written is what counts. While it is spoken, what has been said stands in full ink
 * and the rest waits quietly; whatever is said besides stands beneath as subtitle.
 */
export function QuestionText({ question, said = '' }: { question: QuestionView; said?: string }) {
  const { spoken, aside } = followAlong(question.text, said);
  return (
    <div>
      <Heading>
        {spoken < question.text.length ? (
          <>
            {question.text.slice(0, spoken)}
            <span className="text-quiet">{question.text.slice(spoken)}</span>
          </>
        ) : (
          question.text
        )}
      </Heading>
      {aside && <p className="mt-1 text-base text-quiet">{aside}</p>}
    </div>
  );
}
