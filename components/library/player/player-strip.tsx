import { clsx } from 'clsx';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { fill } from '@/lib/domain/messages';
import { shareUnder } from '@/components/ui/share-under';
import { StripDrawing } from '@/components/ui/strip-drawing';
import { nearestMark, placeOn, type StripMark } from '@/components/ui/strip-marks';
import { useWords } from '@/components/ui/words';
import { lengthOf } from '@/components/library/moments';
import { seekByKey } from './seek-by-key';
import type { Transport } from './transport';
import { useFrames, useTransport } from './use-transport';

/** How far from a mark a press still means it; where the marks end and the labels begin, from the top. Pixels. */
const reach = 10;
const marksEnd = 19;
const labelsBegin = 70;

/**
 * One answer as a strip on which one seeks: by a press, a pull and keys. Pressing a mark above it, or the seconds of a
 * pause beneath it, plays only that. What was heard is lit; the playhead moves without anything being rendered.
 */
export function PlayerStrip({
  transport,
  waveform,
  marks,
  label,
  onPlay,
}: {
  transport: Transport;
  waveform: readonly number[];
  marks: readonly StripMark[];
  label: string;
  /** What Space and Enter do; the transport's own play and pause by default. */
  onPlay?: () => void;
}) {
  const words = useWords();
  const { stretch, playing } = useTransport(transport);
  const slider = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  const played = useRef<SVGRectElement>(null);
  const hasLabels = marks.some(({ label }) => label !== '');
  const pulling = useRef(false);
  const { seconds } = transport;
  useFrames(transport, (at, still) => {
    if (head.current) head.current.style.insetInlineStart = placeOn(seconds, at);
    played.current?.setAttribute('width', placeOn(seconds, at));
    // A screen reader hears where a jump led, and not every second that goes by.
    if (!still) return;
    slider.current?.setAttribute('aria-valuenow', String(Math.round(at)));
    const text = fill(words.library.audio.positionOf, { at: lengthOf(at), length: lengthOf(seconds) });
    slider.current?.setAttribute('aria-valuetext', text);
  });
  const markUnder = (event: PointerEvent<HTMLDivElement>): StripMark | undefined => {
    const { top, width } = event.currentTarget.getBoundingClientRect();
    const depth = event.clientY - top;
    const meant =
      depth < marksEnd
        ? marks.filter(({ kind }) => kind !== 'longPause')
        : depth > labelsBegin
          ? marks.filter(({ kind }) => kind === 'longPause')
          : [];
    return nearestMark(meant, shareUnder(event) * seconds, (reach / width) * seconds);
  };
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const mark = markUnder(event);
    if (mark) return transport.playStretch(mark.from, mark.to);
    pulling.current = true;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    transport.seek(shareUnder(event) * seconds);
  };
  const key = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (onPlay) onPlay();
      else if (playing) transport.pause();
      else transport.play();
    } else seekByKey(event, transport);
  };
  return (
    <div
      ref={slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-description={words.recordings.player.keys}
      aria-valuemin={0}
      aria-valuemax={Math.round(seconds)}
      aria-valuenow={0}
      onPointerDown={press}
      onPointerMove={(event) => pulling.current && transport.seek(shareUnder(event) * seconds)}
      onPointerUp={() => (pulling.current = false)}
      onPointerCancel={() => (pulling.current = false)}
      onKeyDown={key}
      className={clsx(
        'relative min-w-0 flex-1 cursor-pointer touch-pan-y rounded-control select-none',
        hasLabels ? 'h-22' : 'h-18',
      )}
    >
      <StripDrawing waveform={waveform} duration={seconds} marks={marks} lit={stretch} played={played} />
      <span ref={head} aria-hidden className="absolute top-4 h-14 -ms-px w-0.5 rounded-full bg-ink" />
    </div>
  );
}
