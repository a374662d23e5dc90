import { noMaterial } from '@/lib/domain/interview/lobby';
import { defaultModels } from '@/lib/domain/provider';
import { defaultSettings } from '@/lib/domain/settings';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { feedbackViews } from './feedback-views';
import { transcript } from './view-delivery';
import { longQuestion, personas, progressAt, question, viewOf } from './view-parts';

const lobby: Extract<Screen, { name: 'lobby' }> = {
  name: 'lobby',
  choice: {
    ...noMaterial,
    ...defaultSettings.lobby,
  },
  personas,
  packs: [],
  provider: 'openai',
  mayConverse: true,
  weakest: [],
  pricing: {
    realtimeModel: defaultModels.realtimeModel,
    transcriptionModel: defaultModels.transcriptionModel,
    coachModel: defaultModels.coachModel,
    prices: [],
    costCap: null,
  },
  echo: 'none',
  shutdowns: [],
  resumable: null,
};

const listening: Extract<Screen, { name: 'listening' }> = {
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

const persona = (wanted: string): PanelView['persona'] => {
  const found = personas.find((each) => each.id === wanted);
  return found ? { id: found.id, name: found.name, title: found.title, portrait: found.portrait } : null;
};
const offline = { connection: 'absent', persona: null, progress: null } as const;

/** Every state of the panel worth looking at, by name. */
export const views: Readonly<Record<string, PanelView>> = {
  consent: viewOf({ name: 'consent' }, offline),
  setUp: viewOf({ name: 'setUp', missing: 'microphone' }, offline),
  lobby: viewOf(lobby, offline),
  lobbyAlone: viewOf({ ...lobby, provider: 'device' }, { ...offline, ask: 'alone', mayShowAnswers: false }),
  lobbyCompany: viewOf(lobby, { ...offline, ask: 'everyoneAgreed', mayShowAnswers: false }),
  lobbyResumable: viewOf(
    {
      ...lobby,
      choice: {
        ...lobby.choice,
        personaIds: ['ingrid'],
        practice: true,
        ownQuestions: ['Why us?', 'Why now?'],
      },
      resumable: { answered: 1, of: 3, question: question.text },
    },
    offline,
  ),
  lobbyError: viewOf(lobby, {
    ...offline,
    notice: { reason: 'providerRefusedKey', detail: 'Incorrect API key provided: sk-…' },
  }),
  preparing: viewOf(
    { name: 'preparing' },
    { floor: 'thinking', connection: 'connecting', progress: progressAt(1, 3) },
  ),
  intro: viewOf(
    {
      name: 'intro',
      said: "Hi Sam, I'm Ingrid. I have three questions for the product manager role; take your time, and tell me",
    },
    { floor: 'interviewer', persona: persona('ingrid'), progress: progressAt(1, 3) },
  ),
  asking: viewOf(
    { name: 'asking', question, said: 'Tell me about a time you disagreed', retrying: false },
    { floor: 'interviewer' },
  ),
  askingRetry: viewOf(
    { name: 'asking', question, said: "Let's take it from the top.", retrying: true },
    { floor: 'interviewer', persona: persona('daniel') },
  ),
  askingLong: viewOf(
    { name: 'asking', question: { ...longQuestion, isFollowUp: true }, said: '', retrying: false },
    { floor: 'interviewer', persona: persona('kenji'), connection: 'lost' },
  ),
  listening: viewOf(listening, { floor: 'candidate', recording: true }),
  listeningComplete: viewOf(
    { ...listening, voice: 'silent', take: 1 },
    { floor: 'candidate', recording: true, persona: persona('daniel') },
  ),
  listeningLong: viewOf(
    { ...listening, question: longQuestion },
    { floor: 'candidate', recording: true, persona: persona('kenji'), connection: 'lost' },
  ),
  listeningDeaf: viewOf(
    { ...listening, deaf: true, hears: false, voice: 'silent' },
    { floor: 'candidate', recording: true, persona: persona('ingrid') },
  ),
  listeningNoEars: viewOf(
    { ...listening, hears: false },
    { floor: 'candidate', recording: true, persona: persona('ingrid') },
  ),
  typing: viewOf({ ...listening, mode: 'typed' }, { floor: 'candidate' }),
  processing: viewOf(
    { name: 'processing', question, stage: 'coaching', mayEdit: true },
    { floor: 'thinking' },
  ),
  wording: viewOf({
    name: 'wording',
    question,
    recorded: true,
    text: '',
    why: 'missing',
    failure: { reason: 'transcriptMissing', detail: '' },
  }),
  wordingCorrecting: viewOf({
    name: 'wording',
    question,
    recorded: true,
    text: transcript,
    why: 'correcting',
    failure: null,
  }),
  ...feedbackViews,
  summary: viewOf({
    name: 'summary',
    overall: 7.7,
    practice: false,
    questions: [
      { text: 'What drew you to this role?', isFollowUp: false, takes: 1, best: 7.9 },
      { text: question.text, isFollowUp: false, takes: 2, best: 7.5 },
      { text: 'What changed for the customers, in numbers?', isFollowUp: true, takes: 1, best: 8.1 },
      { text: longQuestion.text, isFollowUp: false, takes: 0, best: null },
    ],
  }),
  summaryPractice: viewOf(
    {
      name: 'summary',
      overall: null,
      practice: true,
      questions: [{ text: question.text, isFollowUp: false, takes: 2, best: null }],
    },
    { mayShowAnswers: false },
  ),
};
