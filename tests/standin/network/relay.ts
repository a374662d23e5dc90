import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { Network } from './conditions.ts';

/** Where packets go to: an IPv4 address and a port. */
export type Place = { address: string; port: number };

export type RelayOptions = {
  /** Where the provider listens. */
  target: Place;
  /** Read for every packet, so that it may change on the way. */
  network: Network;
  random: () => number;
};

/**
 * The only way between a client and a call, made of UDP: what comes in at the front leaves at the back, and the other
 * way round, unless the network's conditions are against it. Every client address has a back of its own, as behind an
 * ordinary router, so that each of its candidates is a path of its own.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #front = createSocket('udp4');
  readonly #backs = new Map<string, Promise<Socket>>();
  readonly #late = new Set<NodeJS.Timeout>();
  #closed = false;

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  /** Begins to carry packets; returns where a client is to send them. */
  async open(): Promise<Place> {
    const { address } = this.#options.target;
    this.#front.on('message', (packet, from) => {
      void this.#backOf(from).then((back) => {
        const { target } = this.#options;
        this.#carry(() => back.send(packet, target.port, target.address));
      });
    });
    await bound(this.#front, address);
    return { address, port: this.#front.address().port };
  }

  /** Safe to call twice. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const timer of this.#late) clearTimeout(timer);
    this.#front.close();
    for (const back of this.#backs.values()) void back.then((socket) => socket.close());
  }

  #backOf(client: Place): Promise<Socket> {
    const name = `${client.address}:${String(client.port)}`;
    const known = this.#backs.get(name);
    if (known) return known;
    const socket = createSocket('udp4');
    socket.on('message', (packet) => {
      this.#carry(() => this.#front.send(packet, client.port, client.address));
    });
    const ready = bound(socket, this.#options.target.address).then(() => socket);
    this.#backs.set(name, ready);
    return ready;
  }

  #carry(send: () => void): void {
    const { network, random } = this.#options;
    const { loss, delayMs, jitterMs, dark } = network.conditions;
    if (this.#closed || dark || (loss > 0 && random() < loss)) {
      network.packets.lost += 1;
      return;
    }
    network.packets.carried += 1;
    const delay = delayMs + (jitterMs > 0 ? random() * jitterMs : 0);
    if (delay === 0) {
      send();
      return;
    }
    const timer = setTimeout(() => {
      this.#late.delete(timer);
      send();
    }, delay);
    this.#late.add(timer);
  }
}

function bound(socket: Socket, address: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, address, () => {
      socket.off('error', reject);
      // A packet that cannot be delivered is a lost packet.
      socket.on('error', () => undefined);
      resolve(socket.address());
    });
  });
}
