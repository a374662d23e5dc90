import { failure } from '@/lib/domain/failure';
import type { Failure } from '@/lib/domain/failure';
import type { InterviewEvent } from '@/lib/domain/interview/interview-event';
import { LobbyHabits, type LobbyChoice } from '@/lib/domain/interview/lobby';
import { consentVersion, hasConsent } from '@/lib/domain/settings';
import type { PanelWish } from '@/lib/protocol/panel';
import { readInterview } from '@/lib/store/interviews';
import { changeSettings, readSettings } from '@/lib/store/settings';
import type { Clips } from './clips';
import type { Company } from './company';
import type { Services } from './services';
import { planChosen } from './start-interview';

export type CommandDesk = {
  services: Services;
  company: Company;
  clips: Clips;
  dispatch(event: InterviewEvent): void;
  /** Why no interview can be begun now: the disk is full; else null. */
  mayBegin(): Promise<Failure | null>;
  /** The interview that waits in the lobby. */
  resumableId(): string | null;
  /** Questions are being chosen, and perhaps a posting read, which takes seconds; null when that is over. */
  planning(choice: LobbyChoice | null): void;
  /** Something that is not the interview's changed: show it. */
  changed(): void;
};

/** Wishes that neither open the microphone nor have anything sent: good from every tab, whoever is there. */
const harmless: ReadonlySet<PanelWish['type']> = new Set<PanelWish['type']>([
  'agreeToConsent',
  'declare',
  'discardInterview',
  'finishInterview',
  'endInterview',
  'dismissNotice',
  'backToLobby',
  'cancelEdit',
  'rateSelf',
  'saveToLibrary',
  'playTake',
  'stopPlaying',
]);

/** True for wishes that move the interview on; it is then played in the tab from which they come. */
export const isOfTheStage = (wish: PanelWish): boolean => !harmless.has(wish.type);

/** Turns what a panel wants into events of the machine. Capture never starts where it may not. */
export async function obey(desk: CommandDesk, command: PanelWish, tabId: number): Promise<void> {
  const { services, company, clips, dispatch } = desk;
  const { database, now } = services;
  const alone = (): boolean => {
    if (company.privacyIn(tabId).mayCapture) return true;
    dispatch({ type: 'troubled', failure: failure('notAlone') });
    return false;
  };
  // The tab may be another one than that in which the interview was started.
  if (isOfTheStage(command) && company.isIntrudedIn(tabId)) {
    return dispatch({ type: 'troubled', failure: failure('notAlone') });
  }
  switch (command.type) {
    case 'agreeToConsent':
      await changeSettings(database, { consent: { version: consentVersion, at: now() } });
      return;
    case 'declare':
      company.declare(tabId, command.declaration);
      return desk.changed();
    case 'startInterview': {
      if (!alone()) return;
      // In the first seconds after an installation the administrator's words may still be on their way.
      await services.policyKnown();
      const settings = await readSettings(database);
      if (!hasConsent(settings)) return;
      const full = await desk.mayBegin();
      if (full) return dispatch({ type: 'troubled', failure: full });
      const { choice } = command;
      const going = await planChosen(services, choice, settings, company.siteOf(tabId), desk.planning);
      // Somebody may have come in while the posting was being read.
      if (!going || !alone()) return;
      if ('reason' in going) return dispatch({ type: 'troubled', failure: going });
      dispatch({ type: 'start', going });
      await changeSettings(database, { lobby: LobbyHabits.parse(choice) });
      return;
    }
    case 'resumeInterview':
      if (!alone() || !hasConsent(await readSettings(database))) return;
      // Deleted in the library meanwhile: what would be said now could be found nowhere.
      if (!(await readInterview(database, desk.resumableId() ?? ''))) {
        return dispatch({ type: 'discardResumable' });
      }
      return dispatch({ type: 'resume' });
    case 'discardInterview':
      return dispatch({ type: 'discardResumable' });
    case 'playTake':
      return clips.play(command.recordingId, command.from, command.to);
    case 'stopPlaying':
      return clips.stop();
    case 'submitAnswer':
      return dispatch({ type: 'submitAnswer', text: command.text, at: now() });
    case 'typeInstead':
    case 'repeatQuestion':
    case 'retryQuestion':
    case 'tryAgain':
    case 'editAnswer':
    case 'cancelEdit':
    case 'saveToLibrary':
    case 'dismissNotice':
    case 'backToLobby':
      return dispatch({ type: command.type });
    case 'rateSelf':
      return dispatch({ type: 'rateSelf', rating: command.rating });
    case 'finishAnswer':
    case 'startOver':
    case 'skipQuestion':
    case 'answerFollowUp':
    case 'nextQuestion':
    case 'finishInterview':
    case 'endInterview':
    case 'wrapUp':
      return dispatch({ type: command.type, at: now() });
  }
}
