import { failure } from '@/lib/domain/failure';
import { isOver } from '@/lib/domain/interview/interview-record';
import { goingOf, type Going, type InterviewState } from '@/lib/domain/interview/interview-state';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import { toView, type Surroundings } from '@/lib/domain/view/to-view';
import type { Floor } from '@/lib/domain/view/view';
import { meterLevel } from '@/lib/audio/decibels';
import { writeCheckpoint } from '@/lib/store/journal';
import { healAfterCrash } from '@/lib/store/recovery';
import { storeFailure } from '@/lib/store/failure';
import { watchMaterials, type Materials } from '@/lib/store/materials';
import { watchSettings } from '@/lib/store/settings';
import { watchTakeover } from '@/lib/store/takeover';
import { createAct } from './act';
import { createClips } from './clips';
import { isOfTheStage, obey, type CommandDesk } from './commands';
import { createCompany } from './company';
import { encodeSealed } from './encode-later';
import { createLane } from './lane';
import { createMetering } from './metering';
import { createPublisher } from './publisher';
import { createReception, type IncomingPort } from './reception';
import { createRoomCheck } from './room-check';
import type { Services } from './services';
import { createSession } from './session';
import { createStage } from './stage';
import { createStopwatch } from './stopwatch';
import { createTokens } from './tokens';
import { createUsageBook } from './usage-book';

/** So long an interview goes on without anybody to see it: time enough to reload the meeting. */
const unwatchedMilliseconds = 60_000;

export type OwnerOptions = {
  services: Services;
  panelUrl: string;
  /** Tells the worker whose turn it is, for the toolbar badge. */
  showFloor(floor: Floor, recording: boolean): void;
};

/** The owner of the interview: everything of the session put together, behind a door for Ports. */
export type Owner = {
  receive(port: IncomingPort): void;
  mintToken(tabId: number, documentId: string): string;
  isBusy(): boolean;
  /** Tells of the microphone's permission, whenever it changes. */
  microphoneIs(permission: 'granted' | 'prompt' | 'denied'): void;
};

const isRunning = ({ phase }: InterviewState): boolean => phase !== 'lobby' && phase !== 'completed';

/** Interviewer or candidate is speaking: a take that is played back would be heard, and recorded, beside them. */
const hasFloor = ({ phase }: InterviewState): boolean =>
  phase === 'intro' ||
  phase === 'asking' ||
  phase === 'listening' ||
  phase === 'chatting' ||
  phase === 'conversing';

const resumableOf = (state: InterviewState): Going | null =>
  state.phase === 'lobby' ? state.resumable : null;

export function createOwner({ services, panelUrl, showFloor }: OwnerOptions): Owner {
  const { database, logger, now } = services;
  const company = createCompany();
  const tokens = createTokens(now, services.newId);
  let settings: Settings = defaultSettings;
  let choice: LobbyChoice | null = null;
  let materials: Materials = { ownPersonas: [], packs: [], jobs: [], weakest: [] };
  /** Who is on the way while the interview is being planned. */
  let planning: readonly string[] | null = null;
  let microphone: 'granted' | 'prompt' | 'denied' = 'prompt';
  /** The tab from which the running interview was last watched. */
  let stageTab: number | null = null;
  let filming = false;
  let unwatched: ReturnType<typeof setTimeout> | null = null;

  const metering = createMetering((meter) => reception.meter(meter));
  const book = createUsageBook(services, (interviewId, cost) => {
    // What comes in after its end is written down, and is nobody's present cost.
    if (goingOf(session.state())?.interview.id === interviewId)
      session.dispatch({ type: 'costChanged', cost, at: now() });
  });
  const stopwatch = createStopwatch(services);
  const stage = createStage({
    services,
    book,
    stopwatch,
    onLevels: (frame) =>
      metering({ level: meterLevel(frame.candidate.decibels), mouth: frame.interviewer.mouth }),
  });
  const session = createSession(
    createAct({
      services,
      stage,
      book,
      stopwatch,
      onFilming(next) {
        filming = next;
        publisher.changed();
      },
    }),
    logger,
  );
  const clips = createClips(
    services,
    () => stage.room(),
    () => !hasFloor(session.state()),
  );
  const surroundingsOf = (tabId: number | null): Surroundings => ({
    settings,
    choice,
    microphone,
    privacy: company.privacyIn(tabId),
    ...materials,
    planning,
    filming,
  });
  const publisher = createPublisher(() => {
    const state = session.state();
    reception.publish((tabId) => toView(state, surroundingsOf(tabId)));
    const { floor, recording } = toView(state, surroundingsOf(stageTab));
    reception.look((tabId) => ({
      type: 'look',
      floor,
      recording,
      reopen: tabId === stageTab && isRunning(state),
    }));
    showFloor(floor, recording);
  });

  const resumableId = (): string | null => resumableOf(session.state())?.interview.id ?? null;

  function watch(): void {
    if (unwatched !== null) clearTimeout(unwatched);
    unwatched = null;
    if (reception.panels() > 0 || !isRunning(session.state())) return;
    unwatched = setTimeout(
      () => session.dispatch({ type: 'interrupted', at: now(), notice: null }),
      unwatchedMilliseconds,
    );
  }

  /** Somebody came who has not agreed: capture stops, whatever was said before is kept. */
  function companyChanged(tabId: number): void {
    if (tabId === stageTab && company.isIntrudedIn(tabId) && isRunning(session.state())) {
      session.dispatch({ type: 'interrupted', at: now(), notice: failure('notAlone') });
    }
    publisher.changed();
  }

  const diskRoom = createRoomCheck(services, (trouble) =>
    session.dispatch({ type: 'troubled', failure: trouble }),
  );
  const desk: CommandDesk = {
    services,
    mayBegin: diskRoom.mayBegin,
    company,
    clips,
    dispatch: session.dispatch,
    resumableId,
    planning(next) {
      planning = next?.personaIds ?? null;
      publisher.changed();
    },
    changed: () => publisher.changed(),
  };

  const reception = createReception(
    tokens,
    panelUrl,
    {
      commanded(command, tabId) {
        if (isOfTheStage(command) && !company.isIntrudedIn(tabId)) stageTab = tabId;
        // A start that is refused must not cost what was typed for it.
        if (command.type === 'startInterview') choice = command.choice;
        obey(desk, command, tabId).catch((error: unknown) => {
          logger.warn('a command broke', { command: command.type });
          session.dispatch({ type: 'troubled', failure: storeFailure(error) });
        });
      },
      reported(report, tabId) {
        company.seen(tabId, { site: report.site, people: report.people });
        companyChanged(tabId);
      },
      panelOpened() {
        watch();
        publisher.changed();
      },
      panelClosed: watch,
      holderClosed(tabId) {
        company.left(tabId);
        watch();
      },
    },
    logger,
  );

  // A late checkpoint must never overtake an early one; neither do they wait for encoding, which takes its time.
  const lane = createLane();
  const encoding = createLane();
  const encodeWhatIsSealed = (): void => void encoding(() => encodeSealed(services)).catch(() => undefined);
  session.onChange((state, before) => {
    publisher.changed();
    const going = goingOf(state) ?? resumableOf(state);
    const wasGoing = goingOf(before) ?? resumableOf(before);
    if (going !== wasGoing || state.phase !== before.phase) {
      const keep = state.phase === 'completed' ? null : going;
      void lane(() => writeCheckpoint(database, keep)).catch((error: unknown) =>
        session.dispatch({ type: 'troubled', failure: storeFailure(error) }),
      );
    }
    if (state.phase !== before.phase) watch();
    if ((state.phase === 'asking' || state.phase === 'conversing') && state.phase !== before.phase)
      void diskRoom.beforeAnswer(state.going.interview.id);
    const isQuiet = state.phase === 'lobby' || state.phase === 'completed' || state.phase === 'feedback';
    if (isQuiet && state.phase !== before.phase) encodeWhatIsSealed();
    if (hasFloor(state) && !hasFloor(before)) clips.stop();
    if (state.phase === 'preparing' && before.phase !== 'preparing') void clips.close();
  });

  watchSettings(database, (next) => {
    settings = next;
    publisher.changed();
  });

  watchMaterials(
    database,
    (next) => {
      materials = next;
      publisher.changed();
    },
    () => logger.warn('interviewers, packs and jobs cannot be read'),
  );

  watchTakeover(database, (hold) => {
    if (hold === 'ours') return session.dispatch({ type: 'dismissNotice' });
    const reason = hold === 'waiting' ? 'storageBlocked' : 'storageNewer';
    session.dispatch({ type: 'troubled', failure: failure(reason) });
  });

  // Recovery runs at every start: a crash of the browser kills the worker too, which could not do it itself.
  void lane(async () => {
    const healed = await healAfterCrash(database, now());
    if (healed.sealed > 0)
      logger.info('recordings of a broken-off interview were sealed', { sealed: healed.sealed });
    if (healed.going && !isOver(healed.going.interview))
      session.dispatch({ type: 'recovered', going: healed.going });
    encodeWhatIsSealed();
  }).catch((error: unknown) => session.dispatch({ type: 'troubled', failure: storeFailure(error) }));

  return {
    receive: (port) => reception.receive(port),
    mintToken: (tabId, documentId) => tokens.mint(tabId, documentId),
    isBusy: () => isRunning(session.state()),
    microphoneIs(permission) {
      microphone = permission;
      publisher.changed();
    },
  };
}
