import type { Attempt } from './attempt';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Question } from '@/lib/domain/questions/question';
import type { Story } from './story';

/** A title out of a question where no coach suggested one: its first words. */
const titleOf = (question: Pick<Question, 'text'>): string =>
  question.text.length <= 80 ? question.text : `${question.text.slice(0, 77).replace(/\s+\S*$/, '')}…`;

/**
 * The story that an answer is worth: the coach's rewrite with its parts, under the title and category that were
 * suggested. Without a rewrite (coach not reached) the candidate's own words are the story.
 */
export function storyOfAnswer({
  id,
  attempt,
  question,
  content,
  jobId,
  now,
}: {
  id: string;
  attempt: Pick<Attempt, 'id' | 'transcript'>;
  question: Pick<Question, 'text' | 'competency' | 'kind'>;
  content: Pick<CoachFeedback, 'rewrite' | 'library_suggestion'> | null;
  jobId: string | null;
  now: number;
}): Story {
  const parts = content?.rewrite.star_version;
  return {
    id,
    title: content?.library_suggestion.suggested_title || titleOf(question),
    category: content?.library_suggestion.category || question.competency,
    tags: [question.kind],
    jobId,
    questionText: question.text,
    situation: parts?.situation ?? '',
    task: parts?.task ?? '',
    action: parts?.action ?? '',
    result: parts?.result ?? '',
    originalTranscript: attempt.transcript ?? '',
    polishedAnswer: content?.rewrite.polished_answer || (attempt.transcript ?? ''),
    notes: '',
    sourceAttemptId: attempt.id,
    copiedFrom: null,
    versions: [],
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
