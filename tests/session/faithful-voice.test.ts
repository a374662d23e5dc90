import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterviewerEvent } from '@/lib/domain/interview/interviewer';
import { FaithfulVoice } from '@/lib/session/faithful-voice';
import type { LineCache } from '@/lib/session/line-cache';
import { openDatabase, type Database } from '@/lib/store/database';
import { ScriptedInterviewer } from '../helpers/scripted-interviewer';
import { ScriptedRoom } from '../helpers/scripted-room';
import { line, openCache, rate, said } from './kept-lines';

let databases = 0;
let database: Database;
let cache: LineCache;
let primary: ScriptedInterviewer;
let standIn: ScriptedInterviewer;
let room: ScriptedRoom;
let voice: FaithfulVoice;
let events: InterviewerEvent[];
let stoodIn: string[];

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
  cache = await openCache(database);
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
