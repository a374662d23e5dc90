import type { InterviewTimeline, TimelinePiece } from '@/lib/archive/interview-timeline';
import { lineVoices } from './line-voices';
import { startOf, takeFloor, within, type Transport } from './transport';
import { transportStore } from './transport-store';

/** A silence longer than this is passed over, but for a breath before the next voice. Seconds. */
const longestSilence = 2;
const breath = 0.5;
/** A second voice at the same time is set right once it is this far off, seconds. */
const drift = 0.12;
/** The line is looked at so often at least, milliseconds. */
const step = 100;

const isAt = (piece: TimelinePiece, at: number): boolean => at >= piece.at && at < piece.at + piece.seconds;

/**
 * Plays a whole interview: each recording at its place on the line, two of them together where both spoke. A clock
 * leads, which follows the voice that is heard; while a recording is loaded it stands still. Where one is gone or of no
 * use to the browser the state is `failed` for its length, and the line goes on.
 */
export function createLineTransport(
  line: InterviewTimeline,
  load: (recordingId: string) => Promise<Blob | null>,
): Transport {
  const { state, change, subscribe } = transportStore();
  const { seconds, pieces } = line;
  const voices = lineVoices(load, () => tick());
  let anchor = 0;
  // When the clock left `anchor`; null while it stands.
  let since: number | null = null;
  let speed = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const position = (): number =>
    within(since === null ? anchor : anchor + ((performance.now() - since) / 1000) * speed, seconds);
  const setClock = (to: number, runs: boolean): void => {
    anchor = within(to, seconds);
    since = runs ? performance.now() : null;
  };
  const silence = (): void => {
    for (const { element } of voices.all()) element?.pause();
  };

  /** Loads what is heard now and next, and lets go of the rest. */
  const prepare = (at: number): void => {
    const ahead = pieces.filter((piece) => piece.at + piece.seconds > at).slice(0, 4);
    const wanted = new Set(ahead.map(({ recordingId }) => recordingId));
    voices.keepOnly(wanted);
    for (const recordingId of wanted) voices.load(recordingId);
  };

  const tick = (): void => {
    clearTimeout(timer);
    if (!state().playing) return;
    const at = position();
    const { stretch } = state();
    if (at >= (stretch?.to ?? seconds)) return pause();
    prepare(at);
    const now = pieces.filter((piece) => isAt(piece, at));
    const waiting = now.some(({ recordingId }) => {
      const voice = voices.get(recordingId);
      return voice && !voice.element && !voice.useless;
    });
    setClock(at, !waiting);
    const isLost = now.some(({ recordingId }) => voices.get(recordingId)?.useless);
    change({ status: waiting ? 'loading' : isLost ? 'failed' : 'ready' });
    if (waiting) return silence();
    const next = pieces.find((piece) => piece.at > at);
    if (now.length === 0 && next && next.at - at > longestSilence) {
      setClock(next.at - breath, true);
      change();
    }
    sound(now);
    const boundaries = [next?.at, stretch?.to, ...now.map((piece) => piece.at + piece.seconds)];
    const left = boundaries.flatMap((each) => (each === undefined ? [] : [(each - position()) / speed]));
    timer = setTimeout(tick, Math.max(4, Math.min(step, ...left.map((each) => each * 1000))));
  };

  /** Sets every voice where it belongs. The first that is heard leads the clock, the others are set right by it. */
  const sound = (now: readonly TimelinePiece[]): void => {
    const heard = new Set<HTMLAudioElement>();
    for (const piece of now) {
      const voice = voices.get(piece.recordingId);
      if (!voice?.element || voice.useless) continue;
      const { element } = voice;
      element.playbackRate = speed;
      const wanted = piece.from + position() - piece.at;
      const isLeading = heard.size === 0 && !element.paused;
      if (isLeading && Math.abs(element.currentTime - wanted) < 1)
        setClock(piece.at + element.currentTime - piece.from, true);
      else if (Math.abs(element.currentTime - wanted) > drift) element.currentTime = wanted;
      heard.add(element);
      if (element.paused) void element.play().catch(() => undefined);
    }
    for (const { element } of voices.all()) if (element && !heard.has(element)) element.pause();
  };

  const jump = (to: number): void => {
    silence();
    setClock(to, false);
  };
  const begin = (from: number, stretch: { from: number; to: number } | null): void => {
    jump(from);
    takeFloor(transport);
    change({ playing: true, stretch });
    tick();
  };
  const pause = (): void => {
    clearTimeout(timer);
    setClock(position(), false);
    silence();
    change({ playing: false, stretch: null });
  };

  const transport: Transport = {
    seconds,
    state,
    position,
    subscribe,
    pause,
    play: (from = startOf(position(), seconds)) => begin(from, null),
    playStretch: (from, to) => begin(from, { from, to: within(to, seconds) }),
    seek: (to) => {
      jump(to);
      change({ stretch: null });
      tick();
    },
    setSpeed: (to) => {
      if (to === speed) return;
      setClock(position(), since !== null);
      speed = to;
      tick();
    },
    close: () => {
      pause();
      voices.keepOnly(new Set());
      change({ status: 'asleep' });
    },
  };
  return transport;
}
