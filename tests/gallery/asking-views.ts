import type { PanelView, Screen } from '@/lib/domain/view/view';
import { askedBy, longQuestion, progressAt, question, viewOf } from './view-parts';

type Listening = Extract<Screen, { name: 'listening' }>;

const listening: Listening = {
  name: 'listening',
  question,
  take: 2,
  mode: 'spoken',
  startedAt: Date.now() - 42_000,
  voice: 'speaking',
  deaf: false,
  hears: true,
  limit: null,
};

const asking = (said: string, rest: Partial<PanelView> = {}): PanelView =>
  viewOf({ name: 'asking', question, said, retrying: false }, { floor: 'interviewer', ...rest });

const hearing = (change: Partial<Listening>, rest: Partial<PanelView> = {}): PanelView =>
  viewOf({ ...listening, ...change }, { floor: 'candidate', recording: true, ...rest });

/** A question that is asked, and answered, by name. */
export const askingViews: Readonly<Record<string, PanelView>> = {
  asking: asking('Tell me about a time you disagreed'),
  /** The voice says it in words of its own: what is written is what counts. */
  askingDiffers: asking('So, I would love to hear how you handle it when your boss gets something wrong.'),
  askingPanel: asking('Tell me about a time you', askedBy('kenji', 'maya', 'kenji', 'ingrid')),
  askingPair: asking('Let me go a little deeper. Tell me about a time', askedBy('maya', 'maya', 'kenji')),
  askingRetry: viewOf(
    { name: 'asking', question, said: "Let's take it from the top.", retrying: true },
    { floor: 'interviewer', ...askedBy('daniel') },
  ),
  askingLong: viewOf(
    { name: 'asking', question: { ...longQuestion, isFollowUp: true }, said: '', retrying: false },
    { floor: 'interviewer', ...askedBy('kenji'), connection: 'lost' },
  ),
  listening: hearing({}),
  listeningComplete: hearing({ voice: 'silent', take: 1 }, askedBy('daniel')),
  listeningPanel: hearing({ take: 1 }, askedBy('ingrid', 'maya', 'kenji', 'ingrid')),
  /** Everything that may stand in the header at once. */
  listeningBudget: hearing(
    { question: { ...question, isFollowUp: true }, limit: 120 },
    {
      progress: { ...progressAt(2, 4), endsAt: Date.now() + 12.5 * 60_000 },
      cost: { dollars: 0.043, unpriced: ['house-coach'], cap: 2 },
    },
  ),
  listeningPastLimit: hearing(
    { startedAt: Date.now() - 132_000, limit: 120 },
    { progress: { ...progressAt(2, 3), endsAt: Date.now() - 5_000 } },
  ),
  listeningLong: hearing({ question: longQuestion }, { ...askedBy('kenji'), connection: 'lost' }),
  listeningDeaf: hearing({ deaf: true, hears: false, voice: 'silent' }, askedBy('ingrid')),
  listeningNoEars: hearing({ hears: false }, askedBy('ingrid')),
  typing: viewOf({ ...listening, mode: 'typed' }, { floor: 'candidate' }),
};
