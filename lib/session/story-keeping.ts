import type { Going, Review } from '@/lib/domain/interview/interview-state';
import type { Question } from '@/lib/domain/questions/question';
import { storyOfAnswer } from '@/lib/domain/story-of-answer';
import { saveStory } from '@/lib/store/stories';
import type { Services } from './services';

/** Keeps the reviewed answer as a story of the library; the same attempt twice is one story. Returns the story's id. */
export async function saveStoryOf(
  services: Services,
  { review, question, going }: { review: Review; question: Question; going: Going },
): Promise<string> {
  const story = storyOfAnswer({
    id: services.newId(),
    attempt: review.attempt,
    question,
    content: review.feedback?.content ?? null,
    jobId: going.job?.id ?? null,
    now: services.now(),
  });
  return (await saveStory(services.database, story)).id;
}
