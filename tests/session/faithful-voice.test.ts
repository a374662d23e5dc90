import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import { builtInPersonas } from '@/lib/domain/personas';
import { deviceProvider, type Provider } from '@/lib/domain/provider';
import { FaithfulVoice } from '@/lib/session/faithful-voice';
import { openLineCache, type LineCache } from '@/lib/session/line-cache';
import { openDatabase, type Database } from '@/lib/store/database';
import { ScriptedInterviewer } from '../helpers/scripted-interviewer';
import { ScriptedRoom } from '../helpers/scripted-room';

const openai: Provider = { ...deviceProvider, kind: 'openai', apiKey: 'sk-test' };
const line = (id: string, change: Partial<Line> = {}): Line => ({
  id,
  text: 'Tell me about a project you led.',
  purpose: 'question',
  questionId: 'q0',
  personaId: 'maya',
  replyTo: null,
  ...change,
});

const rate = 24_000;
/** Half a second of a voice between a second of silence on both sides. */
const said = Int16Array.from({ length: 2.5 * rate }, (_, at) =>
  at > rate && at < 1.5 * rate ? Math.round(8_000 * Math.sin(at / 5)) : 0,
);

let databases = 0;
let database: Database;
let cache: LineCache;
let primary: ScriptedInterviewer;
let standIn: ScriptedInterviewer;
let room: ScriptedRoom;
let voice: FaithfulVoice;
let events: InterviewerEvent[];
let stoodIn: string[];

const openCache = (change: Partial<Provider> = {}): Promise<LineCache> =>
  openLineCache({
    database,
    provider: { ...openai, ...change },
    language: 'en',
    personas: builtInPersonas,
    now: () => 1,
  });

/** What became of lines, without their words. */
const told = (): string[] =>
  events.flatMap((event) =>
    event.type === 'lineEnded'
      ? [`${event.lineId} ${event.ending}`]
      : event.type === 'lineStarted'
        ? [`${event.lineId} started`]
        : [],
  );
/** What is read from a database comes when it comes. */
const become = (what: string[]): Promise<void> =>
  vi.waitFor(() => expect(told()).toEqual(what), { timeout: 5_000 });

beforeEach(async () => {
  database = openDatabase(`faithful-${(databases += 1)}`);
  cache = await openCache();
  primary = new ScriptedInterviewer();
  standIn = new ScriptedInterviewer(false);
  room = new ScriptedRoom();
  events = [];
  stoodIn = [];
  voice = new FaithfulVoice({
    primary,
    standIn,
    cache,
    voice: room.openVoice(),
    onStandIn: ({ id }) => stoodIn.push(id),
  });
  voice.onEvent((event) => events.push(event));
});

describe('a line that was said before', () => {
  it('plays again without asking the provider', async () => {
    await cache.keep(line('first'), said, rate);
    voice.say(line('again', { purpose: 'repeat' }));
    await become(['again started', 'again finished']);
    expect(primary.asked).toEqual([]);
    expect(events).toContainEqual({ type: 'lineWords', lineId: 'again', text: line('again').text });
  });

  it('is kept without the silence around it', async () => {
    await cache.keep(line('first'), said, rate);
    const sound = await cache.find(line('first'));
    expect(sound!.samples.length / rate).toBeCloseTo(0.62, 1);
  });

  it.each([
    ['another persona', line('other', { personaId: 'kenji' })],
    ['other words', line('other', { text: 'Tell me about a failure.' })],
  ])('is not taken for that of %s', async (_what, other) => {
    await cache.keep(line('first'), said, rate);
    expect(cache.has(other)).toBe(false);
  });

  it('is not taken for that of another model or server', async () => {
    await cache.keep(line('first'), said, rate);
    expect((await openCache({ realtimeModel: 'another' })).has(line('x'))).toBe(false);
    expect((await openCache({ baseUrl: 'https://else.example/v1' })).has(line('x'))).toBe(false);
    expect((await openCache()).has(line('x'))).toBe(true);
  });

  it('never holds a reply, which answers one occasion', async () => {
    const reply = line('reply', { purpose: 'reply', replyTo: 'Fine, thanks.' });
    await cache.keep(reply, said, rate);
    expect(await database.spokenLines.count()).toBe(0);
  });

  it('is said anew where its sound has gone meanwhile', async () => {
    await cache.keep(line('first'), said, rate);
    await database.spokenLines.clear();
    voice.say(line('again'));
    await become(['again started', 'again finished']);
    expect(primary.asked).toEqual(['say question']);
  });

  it('is said anew where its sound cannot be played', async () => {
    await cache.keep(line('first'), said, rate);
    room.refusesToPlay = true;
    voice.say(line('again'));
    await become(['again started', 'again finished']);
    expect(primary.asked).toEqual(['say question']);
    expect(room.isOpen).toBe(false);
  });

  it('is over, to be read, where its sound never comes to an end', async () => {
    await cache.keep(line('first'), said, rate);
    room.playsFor = 3_600_000;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    voice.say(line('again'));
    await become(['again started']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told()).toEqual(['again started', 'again failed']);
    expect(room.isOpen).toBe(false);
    vi.useRealTimers();
  });

  it('makes room for newer ones beyond a hundred and fifty', async () => {
    for (let index = 0; index < 153; index += 1)
      await cache.keep(line('x', { text: `Question ${index}?` }), said.slice(rate, rate + 100), rate);
    expect(await database.spokenLines.count()).toBe(150);
  });
});

describe('a voice that fails', () => {
  it('is stood in for by the packaged one, and the line ends once', async () => {
    primary.mute = true;
    voice.say(line('q'));
    primary.emit({ type: 'lineEnded', lineId: 'q', ending: 'failed' });
    await become(['q started', 'q finished']);
    expect(stoodIn).toEqual(['q']);
    expect(standIn.said.map(({ id }) => id)).toEqual(['q']);
  });

  it('is not stood in for once it was heard: nobody is told the same thing twice', async () => {
    primary.mute = true;
    voice.say(line('q'));
    primary.emit({ type: 'lineStarted', lineId: 'q' });
    primary.emit({ type: 'lineEnded', lineId: 'q', ending: 'failed' });
    expect(standIn.said).toEqual([]);
    expect(told()).toEqual(['q started', 'q failed']);
  });

  it('fails honestly where the packaged voice fails too', async () => {
    primary.mute = true;
    standIn.mute = true;
    voice.say(line('q'));
    primary.emit({ type: 'lineEnded', lineId: 'q', ending: 'failed' });
    standIn.emit({ type: 'lineEnded', lineId: 'q', ending: 'failed' });
    expect(told()).toEqual(['q failed']);
  });
});

describe('silence', () => {
  it('falls over a cached line at once, and over the packaged voice, when a take opens', async () => {
    await cache.keep(line('first'), said, rate);
    room.playsFor = 10_000;
    voice.say(line('again'));
    await become(['again started']);
    voice.listen('take');
    expect(told()).toEqual(['again started', 'again interrupted']);
    expect(standIn.asked).toContain('hush');
    expect(room.isOpen).toBe(false);
  });

  it('is kept as long as the take is open: no line is said, by none of them', async () => {
    await cache.keep(line('first'), said, rate);
    voice.listen('take');
    voice.say(line('cached'));
    voice.say(line('new', { text: 'And then?' }));
    expect(told()).toEqual(['cached failed', 'new failed']);
    expect([...primary.said, ...standIn.said]).toEqual([]);
    await voice.finish('take');
    voice.say(line('later'));
    await become(['cached failed', 'new failed', 'later started', 'later finished']);
  });

  it('ends with a take that is discarded, and not with another one', () => {
    voice.listen('take');
    voice.discard('another');
    voice.say(line('too soon'));
    voice.discard('take');
    voice.say(line('in time'));
    expect(told()).toEqual(['too soon failed']);
    expect(primary.said.map(({ id }) => id)).toEqual(['in time']);
  });
});
