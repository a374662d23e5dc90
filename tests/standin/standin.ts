import type { AddressInfo } from 'node:net';
import { chooseEars, type EarsKind } from './ears/ears.ts';
import { NO_FAULTS, type Faults } from './faults.ts';
import { createProviderServer } from './http/server.ts';
import { createRandom } from './ids.ts';
import { Journal } from './journal.ts';
import { CLEAR, type NetworkConditions, type PacketCount } from './network/conditions.ts';
import { DEFAULTS, type StandinOptions } from './options.ts';
import { emptyScript, type Script } from './script.ts';
import type { HeardItem, Studio } from './studio.ts';
import { WireSchemas } from './wire-schemas.ts';

/** A running local provider. */
export type Standin = {
  /** Ends in `/v1`. */
  readonly baseUrl: string;
  readonly port: number;
  readonly ears: EarsKind;
  /** Everything received and sent, in order. */
  readonly log: Journal;
  /** Switches; change them while it runs. */
  readonly faults: Faults;
  /** Audio of every committed item and of every transcribed file, in order of arrival. */
  readonly heard: readonly HeardItem[];
  /** Frames that were not as published; empty when all is well. */
  violations(): string[];
  setScript(script: Partial<Script>): void;
  /** Speaks on every live session without having been asked. */
  sayUnasked(text: string): void;
  /** Cuts every peer connection. */
  drop(): void;
  /**
   * True plays dead, false comes back. Conditions change what packets meet on their way, and what is not named is
   * clear; in the dark requests are cut, too. They need the option `relay`.
   */
  setNetwork(change: boolean | Partial<NetworkConditions>): void;
  /** What became of the packets that the relay was given. */
  readonly packets: Readonly<PacketCount>;
  /** Safe to call twice. */
  close(): Promise<void>;
};

/** Starts a provider on 127.0.0.1. Throws when the ears that were asked for are not installed. */
export async function startStandin(options: StandinOptions = {}): Promise<Standin> {
  const { faults = {}, script = {}, hints, ...rest } = options;
  const full = { ...DEFAULTS, ...rest };
  const book: Script = { ...emptyScript(), ...script };
  if (hints) book.hints = hints;
  const studio: Studio = {
    options: full,
    faults: { ...NO_FAULTS, ...faults },
    script: book,
    journal: new Journal(),
    wire: new WireSchemas(),
    ears: chooseEars(full.ears, { hints: () => book.hints, nextScripted: () => book.transcripts.shift() }),
    random: createRandom(full.seed),
    heard: [],
    secrets: new Map(),
    calls: new Map(),
    network: { down: false, conditions: { ...CLEAR }, packets: { carried: 0, lost: 0 } },
  };
  studio.journal.note({
    channel: 'ears',
    direction: 'note',
    callId: null,
    name: `ears: ${studio.ears.kind}`,
    body: null,
  });
  const server = createProviderServer(studio);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(full.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const drop = (): void => {
    for (const call of studio.calls.values()) call.close();
  };
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/v1`,
    port,
    ears: studio.ears.kind,
    log: studio.journal,
    faults: studio.faults,
    heard: studio.heard,
    violations: () =>
      studio.journal.entries.filter(({ channel }) => channel === 'violation').map(({ name }) => name),
    setScript: (changes) => void Object.assign(book, changes),
    sayUnasked: (text) => {
      for (const call of studio.calls.values()) call.sayUnasked(text);
    },
    drop,
    setNetwork: (change) => {
      if (typeof change !== 'boolean') {
        if (!full.relay) throw new TypeError('A network without a relay has no conditions.');
        studio.network.conditions = { ...CLEAR, ...change };
        if (change.dark) server.closeAllConnections();
        return;
      }
      studio.network.down = change;
      if (change) drop();
    },
    packets: studio.network.packets,
    close: () => {
      drop();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
