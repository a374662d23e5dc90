import 'fake-indexeddb/auto';
import type { Coach, ReviewEvent, ReviewInput, ReviewResult } from '@/lib/coach/coach';
import type { Planner } from '@/lib/coach/planner';
import type { DiskRoom } from '@/lib/domain/disk-room';
import { failure, type Failure } from '@/lib/domain/failure';
import { noMaterial, type LobbyChoice } from '@/lib/domain/interview/lobby';
import { consentVersion, defaultSettings } from '@/lib/domain/settings';
import type { Provider } from '@/lib/domain/provider';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { holderPortName } from '@/lib/protocol/holder';
import { panelPortName, type PanelCommand, type PanelMessage } from '@/lib/protocol/panel';
import { createOwner, type Owner } from '@/lib/session/owner';
import type { Services } from '@/lib/session/services';
import { openDatabase, type Database } from '@/lib/store/database';
import { changeSettings } from '@/lib/store/settings';
import { aPort, type FarEnd } from './ports';
import { aFeedback, anAttempt } from './rehearsal';
import { ScriptedCamera } from './scripted-camera';
import { ScriptedInterviewer } from './scripted-interviewer';
import { ScriptedRoom } from './scripted-room';
import { ScriptedTracker } from './scripted-tracker';
import { silentLogger } from './silent-logger';

const panelUrl = 'chrome-extension://id/panel.html';
let rooms = 0;

export const aChoice: LobbyChoice = {
  ...noMaterial,
  ...defaultSettings.lobby,
  ownQuestions: ['Tell me about a time you fixed a process.', 'Why this role?'],
  kind: 'behavioural',
  questionCount: 2,
  opening: 'straight',
};

/** An answer that is long enough to be judged. */
export const aStory =
  'At my last company the release took two days and I was asked to fix it so I wrote down each step, removed what nobody needed, automated the tests, and as a result we shipped in three hours.';

/** The screen, where it is the one that is meant. */
export const on = <Name extends Screen['name']>(
  view: PanelView,
  name: Name,
): Extract<Screen, { name: Name }> => {
  if (view.screen.name !== name) throw new Error(`The panel shows ${view.screen.name}.`);
  return view.screen as Extract<Screen, { name: Name }>;
};

const openai: Provider = {
  kind: 'openai',
  baseUrl: 'https://api.example/v1',
  apiKey: 'sk-test',
  realtimeModel: 'voice',
  transcriptionModel: 'ears',
  coachModel: 'coach',
};

/** A coach by script: `outcome` decides, and everything it was given is noted. */
export class ScriptedCoach implements Coach {
  reviews: ReviewInput[] = [];
  overall: number | null = 7;
  followUp: string | null = null;
  refusal: Failure | null = null;
  /** The evaluator cannot be reached and the built-in coach stands in. */
  standsIn = false;
  /** While set, nothing is answered before it resolves. */
  thinksUntil: Promise<void> | null = null;

  async review(
    input: ReviewInput,
    _signal: AbortSignal,
    onEvent: (event: ReviewEvent) => void,
  ): Promise<ReviewResult> {
    this.reviews.push(input);
    await this.thinksUntil;
    if (this.followUp) onEvent({ type: 'followUp', text: this.followUp, kind: 'missing_star' });
    if (this.refusal) return { failure: this.refusal, builtIn: null };
    const attempt = anAttempt(input.attempt.id, {
      interviewId: input.interviewId,
      questionId: input.question.id,
    });
    const feedback = aFeedback(attempt, this.overall);
    return this.standsIn
      ? { feedback: { ...feedback, coach: 'builtIn' }, notice: failure('providerUnreachable') }
      : { feedback, notice: null };
  }
}

/** The whole session behind its door, with scripted partners and a real (in-memory) database. */
export class GreenRoom {
  readonly database: Database;
  readonly interviewer: ScriptedInterviewer;
  /** The packaged voice that speaks where the provider's fails. */
  readonly standIn = new ScriptedInterviewer(false);
  /** Interviewers of a panel by persona; whoever is not in it is `interviewer`. */
  readonly colleagues = new Map<string, ScriptedInterviewer>();
  readonly coach = new ScriptedCoach();
  /** Who reads postings; nobody unless a test says so. */
  planner: Planner | null = null;
  readonly room = new ScriptedRoom();
  readonly camera = new ScriptedCamera();
  readonly tracker = new ScriptedTracker();
  readonly owner: Owner;
  readonly panel: FarEnd;
  readonly holder: FarEnd;
  microphoneRefusal: Failure | null = null;
  transcription: Awaited<ReturnType<Services['transcribe']>> = { failure: failure('providerUnreachable') };
  /** What the browser says of the disk. */
  disk: DiskRoom | null = { used: 5_000_000, quota: 80_000_000_000 };
  /** Resolves when the administrator's policy is known. */
  policyKnown: Promise<void> = Promise.resolve();
  uploads = 0;
  encodes: Services['encode'] = async () => null;
  /** Microphones that were opened, and those that are open. */
  opened = 0;
  /** Something happens to the microphone that is open. */
  changeMicrophone: (change: 'muted' | 'unmuted' | 'switched') => void = () => {};
  live = 0;
  #loseMicrophone: ((failure: Failure) => void) | null = null;

  constructor(database: Database, hears: boolean, instead: Partial<Services> = {}) {
    this.database = database;
    this.interviewer = new ScriptedInterviewer(hears);
    const services = { ...this.#services(), ...instead };
    this.owner = createOwner({ services, panelUrl, showFloor: () => {} });
    this.owner.microphoneIs('granted');
    this.holder = aPort(holderPortName, 'https://meet.google.com/abc', 7);
    this.owner.receive(this.holder.port);
    this.panel = aPort(panelPortName, panelUrl, 7);
    this.owner.receive(this.panel.port);
    this.panel.say({ type: 'hello', token: this.owner.mintToken(7, 'page') });
  }

  /** A candidate who is alone in a call, has agreed, and has a provider. `instead` of scripted partners, real ones. */
  static async open({
    database = openDatabase(`green-room-${rooms++}`),
    people = 1 as number | null,
    hears = true,
    instead = {} as Partial<Services>,
    costCap = null as number | null,
  } = {}): Promise<GreenRoom> {
    await changeSettings(database, {
      consent: { version: consentVersion, at: 1 },
      candidateName: 'Ada Lovelace',
      costCap,
      provider: hears ? openai : { ...openai, kind: 'device', apiKey: '' },
    });
    const room = new GreenRoom(database, hears, instead);
    room.holder.say({ type: 'presence', site: 'meet', people });
    await room.sees((view) => view.screen.name === 'lobby');
    return room;
  }

  say(command: PanelCommand): void {
    this.panel.say(command);
  }

  loseMicrophone(): void {
    this.#loseMicrophone?.(failure('microphoneLost'));
  }

  get view(): PanelView | null {
    const views = this.panel.got.filter(
      (message): message is Extract<PanelMessage, { type: 'view' }> =>
        (message as PanelMessage).type === 'view',
    );
    return views.at(-1)?.view ?? null;
  }

  /** Waits until the panel shows something. */
  async sees(what: (view: PanelView) => boolean, timeout = 5_000): Promise<PanelView> {
    const deadline = Date.now() + timeout;
    for (;;) {
      const { view } = this;
      if (view && what(view)) return view;
      if (Date.now() > deadline)
        throw new Error(`The panel shows ${JSON.stringify(view?.screen).slice(0, 400)}.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  screen(name: PanelView['screen']['name']): Promise<PanelView> {
    return this.sees((view) => view.screen.name === name);
  }

  /** A panel in another tab, and the holder there that counts the people. */
  inTab(tabId: number, people: number | null): FarEnd {
    const holder = aPort(holderPortName, 'https://meet.google.com/xyz', tabId);
    this.owner.receive(holder.port);
    holder.say({ type: 'presence', site: 'meet', people });
    const panel = aPort(panelPortName, panelUrl, tabId);
    this.owner.receive(panel.port);
    panel.say({ type: 'hello', token: this.owner.mintToken(tabId, 'page') });
    return panel;
  }

  /** Waits until something has come about that no view shows. */
  async until(what: () => boolean | Promise<boolean>, timeout = 5_000): Promise<void> {
    const deadline = Date.now() + timeout;
    while (!(await what())) {
      if (Date.now() > deadline) throw new Error('It has not come about.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  starts(choice: Partial<LobbyChoice> = {}): void {
    this.say({ type: 'startInterview', choice: { ...aChoice, ...choice } });
  }

  /** Starts, and waits until the candidate has the floor. */
  async startsListening(choice: Partial<LobbyChoice> = {}): Promise<void> {
    this.starts(choice);
    await this.screen('listening');
    await this.isHeardBy(this.interviewer);
  }

  /** The screen is a moment ahead of the recorder, which begins before the ears are told. */
  isHeardBy(interviewer: ScriptedInterviewer): Promise<void> {
    return this.until(() => interviewer.asked.some((asked) => asked.startsWith('listen')));
  }

  /** Speaks for a while, finishes, and waits for feedback. */
  async answers(text: string, seconds = 20): Promise<PanelView> {
    this.room.candidate(seconds, true);
    this.interviewer.heard.push({ text, complete: true, failure: null });
    this.say({ type: 'finishAnswer' });
    return this.screen('feedback');
  }

  #services(): Services {
    return {
      database: this.database,
      openMicrophone: async () => {
        if (this.microphoneRefusal) throw this.microphoneRefusal;
        this.opened += 1;
        this.live += 1;
        let isOpen = true;
        return {
          stream: {} as MediaStream,
          track: {} as MediaStreamTrack,
          label: 'A microphone',
          settings: {},
          onLost: (listener) => {
            this.#loseMicrophone = listener;
            return () => {};
          },
          onChanged: (listener) => {
            this.changeMicrophone = listener;
            return () => {};
          },
          close: () => {
            if (isOpen) this.live -= 1;
            isOpen = false;
          },
        };
      },
      openCamera: () => this.camera.open(),
      openRoom: async () => this.room,
      voiceTracker: this.tracker,
      createInterviewer: ({ provider, persona }) => {
        if (provider.kind === 'device' && this.interviewer.hears) return this.standIn;
        return this.colleagues.get(persona.id) ?? this.interviewer;
      },
      createCoach: () => this.coach,
      createPlanner: () => this.planner,
      transcribe: async () => {
        this.uploads += 1;
        return this.transcription;
      },
      encode: (samples, rate) => this.encodes(samples, rate),
      decode: () => Promise.reject(new Error('Nothing to decode in a room without sound.')),
      makeSeekable: async (file) => ({ file, seconds: 3 }),
      diskRoom: async () => this.disk,
      policyKnown: () => this.policyKnown,
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      random: () => 0.5,
      logger: silentLogger,
    };
  }
}
