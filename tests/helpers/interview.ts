import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach } from 'vitest';
import type { Provider } from '@/lib/domain/provider';
import type { PanelDriver } from '../../scripts/demo/panel-driver';
import { demoProvider } from '../../scripts/demo/provider';
import {
  startStandin,
  writeTape,
  type Standin,
  type StandinOptions,
  type TapeSegment,
} from '../standin/index';
import { launchExtension, type Extension } from './extension';
import { enterLobby } from './lobby';

export type InterviewOptions = {
  tape: TapeSegment[];
  standin?: StandinOptions;
  provider?: Partial<Provider>;
  question?: string;
  /** Grants the microphone as a setting that can be taken back, instead of by a flag. */
  revocable?: boolean;
  /** Leaves the panel in the lobby instead of starting. */
  stayInLobby?: boolean;
  /** Starts a browser that reaches no network, not even this machine's own. */
  airplane?: boolean;
};

/** A real interview: built extension, real browser, real WebRTC, a tape for a microphone. One question, no welcome. */
export type RunningInterview = {
  extension: Extension;
  standin: Standin;
  page: Page;
  panel: PanelDriver;
  close(): Promise<void>;
};

/** Names resolve to nothing, and everything goes through a proxy that is not there. */
const withoutNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
];

/** Opens a meeting, agrees, starts, and waits until the candidate has the floor. */
async function openInterview(options: InterviewOptions): Promise<RunningInterview> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  const microphone = join(folder, 'candidate.wav');
  await writeTape(microphone, options.tape);
  const standin = await startStandin(options.standin);
  const extension = await launchExtension({
    fakeAudioFile: microphone,
    autoGrant: !options.revocable,
    args: options.airplane ? withoutNetwork : [],
  });
  const close = async (): Promise<void> => {
    await extension.close();
    await standin.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (options.revocable) await extension.grantMicrophone();
    const provider = { ...demoProvider(standin.baseUrl), ...options.provider };
    const panel = await enterLobby(extension, provider, options.question);
    if (!options.stayInLobby) {
      await panel.press('Start interview');
      await panel.waitFor('Finish answer…', 60_000);
    }
    return { extension, standin, page: panel.page, panel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens interviews for the tests of a file, and closes whatever a test has left open. */
export function interviewsOfThisFile(): (options: InterviewOptions) => Promise<RunningInterview> {
  const running: RunningInterview[] = [];
  afterEach(async () => {
    for (const interview of running.splice(0)) await interview.close();
  });
  return async (options) => {
    const interview = await openInterview(options);
    running.push(interview);
    return interview;
  };
}

/** Real time passes: tapes cannot be hurried. */
export const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));
