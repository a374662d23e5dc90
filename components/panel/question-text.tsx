import type { QuestionView } from '@/lib/domain/view/view';
import { Heading } from './heading';

/**
 * The question as script. While it is spoken, what has been said stands in full ink and the rest waits quietly; a
 * lead-in ("Let's take it from the top.") stands above as subtitle.
 */
export function QuestionText({ question, said = '' }: { question: QuestionView; said?: string }) {
  const heard = said.trim();
  const start = heard.lastIndexOf(question.text.slice(0, 12));
  const part = start >= 0 ? heard.slice(start) : '';
  const follows = part !== '' && question.text.startsWith(part);
  const leadIn = follows ? heard.slice(0, start).trim() : start >= 0 ? '' : heard;
  return (
    <div>
      {leadIn && !question.text.startsWith(leadIn) && <p className="mb-1 text-base text-quiet">{leadIn}</p>}
      <Heading>
        {follows && part.length < question.text.length ? (
          <>
            {part}
            <span className="text-quiet">{question.text.slice(part.length)}</span>
          </>
        ) : (
          question.text
        )}
      </Heading>
    </div>
  );
}
