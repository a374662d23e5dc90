import { builtInPersonas } from '@/lib/domain/personas';
import type { ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import type { PanelView, PersonaView, QuestionView, ReviewView, Screen } from '@/lib/domain/view/view';
import { sections } from './view-coaching';
import { delivery, transcript } from './view-delivery';
import { sheet } from './view-sheet';

/** What the made-up views are built of: one believable answer, judged in full. */
export const question: QuestionView = {
  id: 'q2',
  text: 'Tell me about a time you disagreed with your manager. What did you do?',
  isFollowUp: false,
  competency: 'collaboration',
};

export const longQuestion: QuestionView = {
  id: 'q3',
  text: 'Imagine our checkout service has to survive the loss of a whole region during the busiest hour of the year, while product wants a new payment method live the same week. Walk me through how you would decide what to build, what to leave out, and how you would convince the people who disagree with you.',
  isFollowUp: false,
  competency: 'system design',
};

export const unscoredTake = {
  overall: null,
  mode: 'spoken',
  recordingId: null,
  seconds: null,
  content: null,
  delivery: null,
  parts: [],
} as const satisfies Partial<ReviewView['takes'][number]>;

/** Parts of another take of the same question: each higher or lower by one of the changes in turn. */
const partsOf = ({ parts }: ScoreSheet, ...changes: number[]) =>
  parts.map(({ criterion, value }, index) => ({
    criterion,
    value: value === null ? null : Math.round((value + (changes[index % changes.length] ?? 0)) * 10) / 10,
  }));

export const review: ReviewView = {
  attemptId: 'a2',
  mode: 'spoken',
  transcript,
  verbatim: null,
  language: 'en',
  selfRating: { wanted: false, value: null },
  mayWrapUp: false,
  takes: [
    {
      attemptId: 'a1',
      take: 1,
      overall: 6.3,
      best: false,
      current: false,
      mode: 'spoken',
      recordingId: 'r1',
      seconds: 47,
      content: 6.4,
      delivery: 6.1,
      parts: partsOf(sheet, -2, -1, 0, -1.5),
    },
    {
      attemptId: 'a2',
      take: 2,
      overall: 7.5,
      best: true,
      current: true,
      mode: 'spoken',
      recordingId: 'r2',
      seconds: 52,
      content: 7.7,
      delivery: 7,
      parts: partsOf(sheet),
    },
  ],
  previousOverall: 6.3,
  sheet,
  notScored: null,
  delivery,
  coach: 'model',
  sections,
  complete: true,
  failure: null,
  followUp: { text: 'What changed for the customers, in numbers?', heard: true },
  saved: false,
  isLast: false,
  practice: false,
  recordingId: 'r2',
};

/** A third take, better in most and worse in one. */
export const thirdTake: ReviewView['takes'][number] = {
  attemptId: 'a3',
  take: 3,
  overall: 8.1,
  best: true,
  current: true,
  mode: 'spoken',
  recordingId: 'r2',
  seconds: 49,
  content: 8.4,
  delivery: 7.4,
  parts: partsOf(sheet, 1.5, 0, 0.5, -0.4),
};

export const personas = [...builtInPersonas];

/** Interviewers by their ids, as the panel sees them. */
const cast = (...ids: string[]): PersonaView[] =>
  ids.flatMap((wanted) => {
    const found = personas.find(({ id }) => id === wanted);
    return found ? [{ id: found.id, name: found.name, title: found.title, portrait: found.portrait }] : [];
  });

/** Nobody asks yet, or any more. */
export const offline = {
  connection: 'absent',
  persona: null,
  panel: [],
  progress: null,
  phase: null,
} as const satisfies Partial<PanelView>;

/** A panel of these, of whom the first named asks; or one interviewer. */
export const askedBy = (first: string, ...order: string[]): Pick<PanelView, 'persona' | 'panel'> => ({
  persona: cast(first)[0] ?? null,
  panel: order.length > 0 ? cast(...order) : cast(first),
});

/** At a question, with the ones before it answered. */
export const progressAt = (question: number, of: number): NonNullable<PanelView['progress']> => ({
  question,
  of,
  answered: question - 1,
  endsAt: null,
  content: question > 1 ? 7.2 : null,
  delivery: question > 1 ? 6.8 : null,
});

/** A whole view around a screen. */
export function viewOf(screen: Screen, rest: Partial<PanelView> = {}): PanelView {
  const { id, name, title, portrait } = personas[0]!;
  return {
    screen,
    floor: 'nobody',
    recording: false,
    filming: false,
    connection: 'ready',
    persona: { id, name, title, portrait },
    panel: [{ id, name, title, portrait }],
    turnMode: 'coach',
    phase: 'questions',
    progress: progressAt(2, 3),
    cost: null,
    notice: null,
    ask: null,
    mayShowAnswers: true,
    ...rest,
  };
}
