import { dayMs } from '@/lib/domain/expiry';
import { storyPartsOf } from '@/lib/domain/story';
import type { Database } from '@/lib/store/database';
import { updateStory } from '@/lib/store/story-edits';
import { library } from '../domain/story-fit-stories';

const places = [
  'at Northwind',
  'in Leeds',
  'on the night shift',
  'in the first week',
  'before the audit',
  'abroad',
];
const tagsOf = ['leadership', 'numbers', 'customers', 'under pressure', 'payments', 'first job', 'remote'];

/** A library as it is after years: so many stories, some with tags, a job, parts and earlier wordings. */
export async function seedStories(database: Database, now: number, count: number): Promise<void> {
  const many = Array.from({ length: count }, (_, at) => {
    const story = library[at % library.length]!;
    const round = Math.floor(at / library.length);
    const sentences = story.polishedAnswer.split(/(?<=\.) /);
    return {
      ...story,
      id: `told-${at + 1}`,
      title: round === 0 ? story.title : `${story.title}, ${places[round % places.length]}`,
      tags: tagsOf.filter((_tag, tag) => (at + tag * 3) % 5 === 0).slice(0, 3),
      jobId: at % 9 === 0 ? 'job-1' : null,
      situation: sentences[0] ?? '',
      task: at % 3 === 0 ? (sentences[1] ?? '') : '',
      action: sentences.slice(1, -1).join(' '),
      result: sentences.at(-1) ?? '',
      notes: at === 0 ? 'Look up what a weekend of failures cost. Leave the names out.' : '',
      questionText: story.questionText || 'Tell me about something at work that you are proud of.',
      createdAt: now - (at + 40) * dayMs,
      updatedAt: now - at * dayMs * 0.6 - 5_400_000,
    };
  });
  await database.stories.bulkPut(many);
  const [first] = many;
  if (!first) return;
  const answer = first.polishedAnswer;
  await database.stories.update('told-1', {
    polishedAnswer: answer.replace('I did not argue about it in the meeting.', 'I argued in the meeting.'),
    ...storyPartsOf(first),
    result: 'We waited.',
    updatedAt: now - 9 * dayMs,
  });
  await updateStory(database, 'told-1', { polishedAnswer: answer }, now - 2 * dayMs);
  await updateStory(database, 'told-1', { result: first.result }, now - 3_600_000);
}
