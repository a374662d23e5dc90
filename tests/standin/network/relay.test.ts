import { createSocket, type Socket } from 'node:dgram';
import { afterEach, expect, it } from 'vitest';
import { createRandom } from '../ids.ts';
import { CLEAR, type Network } from './conditions.ts';
import { Relay, type Place } from './relay.ts';

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const thing of open.splice(0)) thing.close();
});

async function socket(): Promise<{ socket: Socket; place: Place; got: string[] }> {
  const made = createSocket('udp4');
  open.push(made);
  const got: string[] = [];
  made.on('message', (packet) => got.push(packet.toString()));
  await new Promise<void>((resolve) => made.bind(0, '127.0.0.1', resolve));
  return { socket: made, place: { address: '127.0.0.1', port: made.address().port }, got };
}

/** A client, a relay under conditions, and a provider that echoes or only listens. */
async function way(conditions: Partial<Network['conditions']>, echoes = true) {
  const provider = await socket();
  provider.socket.on('message', (packet, from) => {
    if (echoes) provider.socket.send(`echo ${packet.toString()}`, from.port, from.address);
  });
  const network: Network = {
    down: false,
    conditions: { ...CLEAR, ...conditions },
    packets: { carried: 0, lost: 0 },
  };
  const relay = new Relay({ target: provider.place, network, random: createRandom(7) });
  open.push(relay);
  const front = await relay.open();
  const client = await socket();
  const sends = (text: string) => client.socket.send(text, front.port, front.address);
  return { client, provider, network, front, sends };
}

const until = async (look: () => boolean): Promise<void> => {
  while (!look()) await new Promise((resolve) => setImmediate(resolve));
};

it('carries packets to the provider and back, to each client its own', async () => {
  const { client, front, network, sends } = await way({});
  const other = await socket();
  sends('one');
  other.socket.send('two', front.port, front.address);
  await until(() => client.got.length === 1 && other.got.length === 1);
  expect([client.got, other.got]).toEqual([['echo one'], ['echo two']]);
  expect(network.packets).toEqual({ carried: 4, lost: 0 });
});

it.each([0.05, 0.2, 0.6])('loses a share of %d of the packets, by its seed', async (loss) => {
  const { provider, network, sends } = await way({ loss }, false);
  for (let sent = 1; sent <= 400; sent += 1) {
    sends(String(sent));
    // One by one: a socket's own buffer must not lose any.
    await until(() => network.packets.carried + network.packets.lost === sent);
  }
  await until(() => provider.got.length === network.packets.carried);
  expect(Math.abs(network.packets.lost / 400 - loss)).toBeLessThan(0.05);
});

it('carries nothing in the dark, and goes on with the same clients after it', async () => {
  const { client, network, sends } = await way({ dark: true });
  sends('nobody hears this');
  await until(() => network.packets.lost === 1);
  network.conditions = CLEAR;
  sends('again');
  await until(() => client.got.length === 1);
  expect(client.got).toEqual(['echo again']);
});

it('holds packets up, some longer than others', async () => {
  const { client, provider, sends } = await way({ delayMs: 20, jitterMs: 60 });
  const texts = Array.from({ length: 30 }, (_, at) => String(at));
  texts.forEach(sends);
  await until(() => client.got.length === 30);
  expect([...provider.got].sort()).toEqual([...texts].sort());
  expect(provider.got).not.toEqual(texts);
});
