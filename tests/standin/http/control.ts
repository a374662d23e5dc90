import { mergeFaults } from '../faults.ts';
import type { Script } from '../script.ts';
import type { HeardItem } from '../studio.ts';
import { encodeWav } from '../voice/wav.ts';
import { answerProblem, jsonBody, type Exchange } from './exchange.ts';

/**
 * `/control/*`: what another process may ask of a running provider. `GET log?since=&channel=`, `GET heard`,
 * `GET heard/{item}.wav`, `GET state`, `POST faults`, `POST script`, `POST say {text}`, `POST drop`,
 * `POST close-channel`, `POST stop-network {down}`.
 */
export function control(exchange: Exchange, what: string): void {
  const { studio, method, url } = exchange;
  const given = method === 'POST' ? (jsonBody(exchange) ?? {}) : {};
  if (what.startsWith('heard/')) {
    recording(exchange, what.slice('heard/'.length).replace(/\.wav$/, ''));
    return;
  }
  switch (`${method} ${what}`) {
    case 'GET log': {
      const since = Number(url.searchParams.get('since') ?? 0);
      const channel = url.searchParams.get('channel');
      const entries = studio.journal.entries.slice(since);
      reply(exchange, {
        entries: channel === null ? entries : entries.filter((entry) => entry.channel === channel),
      });
      return;
    }
    case 'GET heard':
      reply(exchange, { ears: studio.ears.kind, heard: studio.heard.map(described) });
      return;
    case 'GET state':
      reply(exchange, {
        ears: studio.ears.kind,
        calls: [...studio.calls.values()].map(({ id, live }) => ({ id, live })),
        faults: studio.faults,
        network: studio.network,
      });
      return;
    case 'POST faults':
      try {
        mergeFaults(studio.faults, given);
        reply(exchange, studio.faults);
      } catch (cause) {
        answerProblem(exchange, 400, String(cause));
      }
      return;
    case 'POST script':
      Object.assign(studio.script, given as Partial<Script>);
      reply(exchange, studio.script);
      return;
    case 'POST say':
      for (const call of studio.calls.values()) call.sayUnasked(String(given['text'] ?? 'Excuse me.'));
      reply(exchange, { sessions: studio.calls.size });
      return;
    case 'POST drop':
      reply(exchange, { sessions: studio.calls.size });
      for (const call of studio.calls.values()) call.close();
      return;
    case 'POST close-channel':
      for (const call of studio.calls.values()) call.closeChannel();
      reply(exchange, { sessions: studio.calls.size });
      return;
    case 'POST stop-network':
      studio.network.down = given['down'] !== false;
      if (studio.network.down) for (const call of studio.calls.values()) call.close();
      reply(exchange, studio.network);
      return;
    default:
      answerProblem(exchange, 404, `There is no control called ${method} ${what}.`);
  }
}

function described({ callId, itemId, seconds, transcript }: HeardItem): Omit<HeardItem, 'pcm16k'> {
  return { callId, itemId, seconds, transcript };
}

/** Control answers stay out of the journal: reading it must not lengthen it. */
function reply({ response }: Exchange, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function recording(exchange: Exchange, itemId: string): void {
  const item = exchange.studio.heard.find((candidate) => candidate.itemId === itemId);
  if (!item) {
    answerProblem(exchange, 404, 'Nothing was heard under this name.');
    return;
  }
  exchange.response
    .writeHead(200, { 'content-type': 'audio/wav' })
    .end(encodeWav({ pcm: item.pcm16k, rate: 16_000 }));
}
