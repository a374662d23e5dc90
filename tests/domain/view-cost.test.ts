import { describe, expect, it } from 'vitest';
import { checkpointVersion, readAsCheckpoint } from '@/lib/domain/interview/checkpoint';
import { inLobby, type Going, type InterviewState } from '@/lib/domain/interview/interview-state';
import type { Provider } from '@/lib/domain/provider';
import { consentVersion, defaultSettings } from '@/lib/domain/settings';
import { toView, type Surroundings } from '@/lib/domain/view/to-view';
import { aGoing } from '../helpers/rehearsal';

const { provider: onDevice } = defaultSettings;
const openai: Provider = { ...onDevice, kind: 'openai' };
const ownServer: Provider = { ...onDevice, kind: 'compatible', baseUrl: 'http://localhost:8080/v1' };

const withProvider = (provider: Provider): Surroundings => ({
  settings: { ...defaultSettings, consent: { version: consentVersion, at: 1 }, provider },
  choice: null,
  microphone: 'granted',
  privacy: { ask: null, mayCapture: true, mayShowAnswers: true },
  planning: null,
  filming: false,
  ownPersonas: [],
  packs: [],
  jobs: [],
  weakest: [],
});

const metered = (state: InterviewState, provider: Provider): unknown => {
  const { screen } = toView(state, withProvider(provider));
  return screen.name === 'lobby' && screen.metered;
};

const preparing = (change: Partial<Going>): InterviewState => ({
  phase: 'preparing',
  going: aGoing(2, change),
  resuming: false,
  waiting: null,
});

describe('the lobby', () => {
  it('knows who sends a bill: a provider does, this device and a server on this computer do not', () => {
    expect(metered(inLobby(), openai)).toBe(true);
    expect(metered(inLobby(), onDevice)).toBe(false);
    expect(metered(inLobby(), ownServer)).toBe(false);
    expect(metered(inLobby(), { ...ownServer, baseUrl: 'https://llm.example/v1' })).toBe(true);
  });
});

describe('the meter of an interview', () => {
  const spent = { dollars: 0.2, unpriced: [] };

  it('stays when another provider is chosen in settings meanwhile', () => {
    const { cost } = toView(preparing({ cost: spent, costCap: 1 }), withProvider(onDevice));
    expect(cost).toEqual({ ...spent, cap: 1 });
    expect(toView(preparing({ metered: true }), withProvider(ownServer)).cost?.dollars).toBe(0);
  });

  it('does not appear where nobody bills, whatever is chosen meanwhile, until something is billed', () => {
    expect(toView(preparing({ metered: false }), withProvider(openai)).cost).toBeNull();
    expect(toView(preparing({ metered: false, cost: spent }), withProvider(openai)).cost).toMatchObject(
      spent,
    );
  });

  it('of a checkpoint from before this was kept shows what was spent, and nothing where nothing was', () => {
    const restored = (change: Partial<Going>): Going => {
      const { metered: _, ...older } = aGoing(2, change);
      const read = readAsCheckpoint({ version: checkpointVersion, savedAt: 1, going: older });
      if (!read) throw new Error('It was not read.');
      return read.going;
    };
    expect(toView(preparing(restored({ cost: spent })), withProvider(openai)).cost).toMatchObject(spent);
    expect(toView(preparing(restored({})), withProvider(openai)).cost).toBeNull();
  });
});
