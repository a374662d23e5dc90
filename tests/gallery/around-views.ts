import type { PanelView, Screen } from '@/lib/domain/view/view';
import { askedBy, progressAt, question, viewOf } from './view-parts';

type Chatting = Extract<Screen, { name: 'chatting' }>;
type Conversing = Extract<Screen, { name: 'conversing' }>;

const chatting: Chatting = {
  name: 'chatting',
  voice: 'speaking',
  open: true,
  startedAt: Date.now() - 9_000,
  hears: true,
};

const conversing: Conversing = {
  name: 'conversing',
  speaker: 'interviewer',
  said: 'Interesting. And when you and your manager did not agree, what did you do first?',
  question,
  startedAt: Date.now() - 71_000,
  ending: false,
};

const atStart = { progress: progressAt(1, 3) } satisfies Partial<PanelView>;
const inBudget = {
  progress: { ...progressAt(2, 4), endsAt: Date.now() + 12.5 * 60_000 },
  cost: { dollars: 0.043, unpriced: [], cap: 2 },
} satisfies Partial<PanelView>;
const conversation = { turnMode: 'conversation', ...inBudget } satisfies Partial<PanelView>;

/** What is said around the questions, and a conversation that leads itself, by name. */
export const aroundViews: Readonly<Record<string, PanelView>> = {
  intro: viewOf(
    {
      name: 'intro',
      said: "Hi Sam, I'm Ingrid. I have three questions for the product manager role; take your time, and tell me",
    },
    { floor: 'interviewer', phase: 'welcome', ...askedBy('ingrid'), ...atStart },
  ),
  introCompany: viewOf(
    {
      name: 'intro',
      said: 'Let me say a word about Acme. We help twelve thousand small shops sell across borders without a lawyer',
    },
    {
      floor: 'interviewer',
      phase: 'companyIntroduction',
      ...askedBy('maya', 'maya', 'kenji', 'ingrid'),
      ...inBudget,
    },
  ),
  introReply: viewOf(
    { name: 'intro', said: 'I cannot know that here. It is well worth asking in the real interview.' },
    { floor: 'interviewer', phase: 'wrapUp', ...inBudget },
  ),
  chatting: viewOf(chatting, { floor: 'candidate', phase: 'smallTalk', ...atStart }),
  chattingThinking: viewOf(
    { ...chatting, open: false, voice: 'silent' },
    { floor: 'thinking', phase: 'smallTalk', ...askedBy('daniel'), ...atStart },
  ),
  chattingNoEars: viewOf(
    { ...chatting, hears: false },
    { floor: 'candidate', phase: 'smallTalk', ...askedBy('kenji'), ...atStart },
  ),
  chattingWrapUp: viewOf(
    { ...chatting, voice: 'silent' },
    { floor: 'candidate', phase: 'wrapUp', ...askedBy('maya', 'maya', 'kenji'), ...inBudget },
  ),
  conversing: viewOf(conversing, { floor: 'interviewer', ...conversation }),
  conversingCandidate: viewOf(
    { ...conversing, speaker: 'candidate' },
    { floor: 'candidate', ...conversation, ...askedBy('kenji', 'maya', 'kenji') },
  ),
  conversingNobody: viewOf(
    { ...conversing, speaker: 'nobody', said: '', question: null, startedAt: null },
    { floor: 'thinking', ...conversation, phase: 'welcome', cost: null },
  ),
  conversingEnding: viewOf(
    { ...conversing, speaker: 'nobody', ending: true },
    { floor: 'thinking', ...conversation, phase: 'goodbye' },
  ),
};
