import { noMaterial, type LobbyChoice } from '@/lib/domain/interview/lobby';
import { defaultModels } from '@/lib/domain/provider';
import { defaultSettings } from '@/lib/domain/settings';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { offline, personas, question, viewOf } from './view-parts';

type Lobby = Extract<Screen, { name: 'lobby' }>;

const lobby: Lobby = {
  name: 'lobby',
  choice: { ...noMaterial, ...defaultSettings.lobby },
  personas,
  packs: [],
  jobs: [],
  provider: 'openai',
  metered: true,
  mayConverse: true,
  weakest: [],
  pricing: {
    realtimeModel: defaultModels.realtimeModel,
    transcriptionModel: defaultModels.transcriptionModel,
    coachModel: 'gpt-5.4-mini',
    prices: [],
    costCap: null,
  },
  echo: 'none',
  shutdowns: [],
  resumable: null,
};

const inLobby = (change: Partial<Lobby> = {}, rest: Partial<PanelView> = {}): PanelView =>
  viewOf({ ...lobby, ...change }, { ...offline, ...rest });

const choosing = (change: Partial<LobbyChoice>, rest: Partial<Lobby> = {}): PanelView =>
  inLobby({ choice: { ...lobby.choice, ...change }, ...rest });

const onDevice = { provider: 'device', metered: false, mayConverse: false } as const;

/** Every state of the lobby worth looking at, by name. */
export const lobbyViews: Readonly<Record<string, PanelView>> = {
  lobby: inLobby(),
  lobbyAlone: inLobby(onDevice, { ask: 'alone', mayShowAnswers: false }),
  lobbyCompany: inLobby({}, { ask: 'everyoneAgreed', mayShowAnswers: false }),
  lobbyResumable: choosing(
    { personaIds: ['ingrid'], practice: true, ownQuestions: ['Why us?', 'Why now?'] },
    { resumable: { answered: 1, of: 3, question: question.text } },
  ),
  lobbyError: inLobby(
    {},
    { notice: { reason: 'providerRefusedKey', detail: 'Incorrect API key provided: sk-…' } },
  ),
  /** Where nobody hears an answer by itself: Coach only, at no cost. */
  lobbyDevice: inLobby({ ...onDevice, echo: 'some' }),
  lobbyPanel: choosing(
    {
      personaIds: ['kenji', 'maya', 'ingrid'],
      kind: 'systemDesign',
      minutes: 30,
      turnMode: 'conversation',
      opening: 'whole',
      answerLimit: 120,
    },
    { echo: 'unknown' },
  ),
  /** A job that was kept before, out of several. */
  lobbySavedJob: choosing(
    { jobId: 'j1' },
    {
      jobs: [
        { id: 'j1', title: 'Senior Product Engineer', company: 'Northwind Health' },
        { id: 'j2', title: 'Night Nurse', company: '' },
      ],
    },
  ),
  /** A meeting that nobody has described yet. */
  lobbyMeeting: choosing({ kind: 'meeting', questionCount: 2, opening: 'straight' }),
  lobbyPresentation: choosing({
    kind: 'presentation',
    questionCount: 1,
    scenario: 'The new pricing, to twelve account managers who fear for their discounts.',
  }),
  /** Everything that ought to be said before a start, at once. */
  lobbyDoubts: choosing(
    {
      weakestFirst: true,
      posting: 'Senior product manager at Acme. You own the roadmap and talk to customers every week.',
      packId: 'p1',
    },
    {
      echo: 'strong',
      weakest: ['Prioritisation', 'Influence'],
      packs: [
        { id: 'p1', title: 'Bootcamp spring 2027, product', questions: 24 },
        { id: 'p2', title: 'Not written yet', questions: 0 },
      ],
      shutdowns: [{ model: 'gpt-realtime-2.1-mini', on: '2027-03-01' }],
      pricing: { ...lobby.pricing, coachModel: 'house-coach', costCap: 0.05 },
    },
  ),
};
