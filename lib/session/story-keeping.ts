import type { Going, Review } from '@/lib/domain/interview/interview-state';
import type { Question } from '@/lib/domain/questions/question';
import type { Story } from '@/lib/domain/story';
import { saveStory } from '@/lib/store/stories';
import type { Services } from './services';

/** A title out of a question where no coach suggested one: its first words. */
const titleOf = (question: Question): string =>
  question.text.length <= 80 ? question.text : `${question.text.slice(0, 77).replace(/\s+\S*$/, '')}…`;

/**
 * Keeps the reviewed answer as a story of the library; the same attempt twice is one story. Without a rewrite
 * (coach not reached) the candidate's own words are the story. Returns the story's id.
 */
export async function saveStoryOf(
  services: Services,
  { review, question, going }: { review: Review; question: Question; going: Going },
): Promise<string> {
  const { attempt, feedback } = review;
  const content = feedback?.content ?? null;
  const now = services.now();
  const parts = content?.rewrite.star_version;
  const story: Story = {
    id: services.newId(),
    title: content?.library_suggestion.suggested_title || titleOf(question),
    category: content?.library_suggestion.category || question.competency,
    tags: [question.kind],
    jobId: going.job?.id ?? null,
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
  return (await saveStory(services.database, story)).id;
}
