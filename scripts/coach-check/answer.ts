import type { ReviewInput } from '@/lib/coach/coach';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { isHesitation, wordsOf } from '@/lib/domain/delivery/words';
import type { Question } from '@/lib/domain/questions/question';
import type { Genuine } from '../../tests/coach-check/fixtures.ts';

/** Words per second at which every answer is taken to have been spoken, and how long a hesitation holds it up. */
const pace = 2.4;
const hesitationSeconds = 0.4;

const silentLevel = -60;
const speechLevel = -22;

/** Delivery of an even voice without pauses: what differs between two texts is then the words alone. */
export function evenDelivery(text: string): Delivery {
  const words = wordsOf(text);
  const ums = words.filter((word) => isHesitation(word.plain)).length;
  const seconds = (words.length - ums) / pace + ums * hesitationSeconds;
  const frames = Math.ceil((seconds + 1) * 50);
  return measureDelivery({
    transcript: text,
    speech: seconds > 0 ? [{ start: 0.5, end: 0.5 + seconds }] : [],
    durationSeconds: seconds + 1,
    levels: {
      stepSeconds: 0.02,
      decibels: Array.from({ length: frames }, (_, frame) =>
        frame < 25 || frame > frames - 25 ? silentLevel : speechLevel,
      ),
    },
    waveform: [0.5],
  });
}

type Asked = Pick<Genuine, 'id' | 'kind' | 'competency' | 'question'> & {
  posting: Genuine['posting'] | string;
};

/** A review of `text` as the answer to a question, spoken or (for what nobody can say) typed. */
export function reviewOf(asked: Asked, text: string, mode: 'spoken' | 'typed' = 'spoken'): ReviewInput {
  const question: Question = {
    id: 'question',
    interviewId: 'interview',
    position: 0,
    text: asked.question,
    kind: asked.kind,
    competency: asked.competency,
    followUpOf: null,
    source: 'bank',
  };
  const posting = typeof asked.posting === 'string' ? { ...nowhere, summary: asked.posting } : asked.posting;
  return {
    attempt: { id: asked.id, transcript: text.slice(0, 40_000), verbatim: null, mode },
    interviewId: 'interview',
    question,
    parentQuestionText: null,
    job: posting && {
      id: 'job',
      ...posting,
      competencies: [asked.competency],
      posting: `${posting.title} at ${posting.company}. ${posting.summary} ${posting.skills.join(', ')}`,
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
    },
    resumeExcerpt: '',
    delivery: mode === 'spoken' ? evenDelivery(text) : null,
    history: [],
    language: 'en',
    candidateName: 'Ada',
    practice: false,
  };
}

const nowhere = { title: '', company: '', skills: [], summary: '' };
