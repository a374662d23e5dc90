import { useMemo, useState } from 'react';
import { timedWords } from '@/lib/domain/delivery/word-times/timed-words';
import { fill } from '@/lib/domain/messages';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import { PlayButton } from '@/components/library/player/play-button';
import { SpeedSelect } from '@/components/library/player/speed-select';
import { TakeWords } from '@/components/library/player/take-words';
import type { Transport } from '@/components/library/player/transport';
import { useSpeed } from '@/components/library/player/use-speed';
import { useTakeTransport } from '@/components/library/player/use-take-transport';
import { useTransport } from '@/components/library/player/use-transport';
import { Section } from '@/components/library/section';
import { CompareFigures } from './compare-table';
import { CompareLane } from './compare-lane';
import type { Side, SideName } from './compare-side';
import { samePlace, type Told } from './same-place';
import { useCompareKeys } from './use-compare-keys';

const sideNames = ['first', 'second'] as const;

const toldOf = ({ attempt }: Side, { seconds }: Transport): Told => ({
  speech: attempt.delivery?.speech ?? [],
  seconds,
});

/** One play button for two takes; the keys A and B change between them, at the same place of the story or anew. */
export function CompareView({ sides, practice }: { sides: Record<SideName, Side>; practice: boolean }) {
  const words = useWords().recordings;
  const text = words.compare;
  const transports: Record<SideName, Transport> = {
    first: useTakeTransport(sides.first.sound.recording),
    second: useTakeTransport(sides.second.sound.recording),
  };
  const playing: Record<SideName, boolean> = {
    first: useTransport(transports.first).playing,
    second: useTransport(transports.second).playing,
  };
  const [speed, setSpeed] = useSpeed(transports.first, transports.second);
  const [now, setNow] = useState<SideName>('first');
  const [place, setPlace] = useState<'same' | 'start'>('same');
  const isPlaying = playing[now];
  const toggle = (): void => (isPlaying ? transports[now].pause() : transports[now].play());
  const change = (to: SideName): void => {
    if (to === now) return;
    const [left, entered] = [transports[now], transports[to]];
    const at =
      place === 'start'
        ? 0
        : samePlace(toldOf(sides[now], left), toldOf(sides[to], entered), left.position());
    setNow(to);
    left.pause();
    if (isPlaying) entered.play(at);
    else entered.seek(at);
  };
  // Playing one by its own strip or words makes it the one that is heard.
  const other = now === 'first' ? 'second' : 'first';
  if (playing[other] && !isPlaying) setNow(other);
  useCompareKeys({ onToggle: toggle, onChange: change });
  const longest = Math.max(transports.first.seconds, transports.second.seconds);
  const texts = {
    first: useMemo(() => timedWords(sides.first.attempt, sides.first.sound.language), [sides.first]),
    second: useMemo(() => timedWords(sides.second.attempt, sides.second.sound.language), [sides.second]),
  };
  return (
    <>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <PlayButton
            playing={isPlaying}
            play={fill(text.play, { side: text[now] })}
            pause={fill(text.pause, { side: text[now] })}
            onToggle={toggle}
          />
          <div role="group" aria-label={text.title} className="flex gap-1">
            {sideNames.map((side) => (
              <Button
                key={side}
                size="small"
                aria-pressed={side === now}
                aria-label={fill(side === now ? text.heard : text.change, { side: text[side] })}
                look={side === now ? 'primary' : 'secondary'}
                className="w-10"
                onClick={() => change(side)}
              >
                {text[side]}
              </Button>
            ))}
          </div>
          <SpeedSelect speed={speed} onChange={setSpeed} />
          <div className="sm:ms-auto">
            <Choice
              hideLabel
              label={text.place}
              value={place}
              onChange={setPlace}
              options={(['same', 'start'] as const).map((value) => ({ value, label: text.places[value] }))}
            />
          </div>
        </div>
        {sideNames.map((side) => (
          <CompareLane
            key={side}
            side={side}
            sides={sides}
            transport={transports[side]}
            practice={practice}
            isNow={side === now}
            share={transports[side].seconds / longest}
            onPlay={() => (side === now ? toggle() : change(side))}
          />
        ))}
        <p className="text-small text-quiet">{text.keys}</p>
      </div>
      {/* Practice is words, not numbers. */}
      {!practice && (
        <Section title={text.figures}>
          <CompareFigures first={sides.first.attempt} second={sides.second.attempt} />
        </Section>
      )}
      <Section title={words.player.words}>
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
          {sideNames.map((side) => (
            <div key={side} className="flex min-w-0 flex-col gap-2">
              <h3 className="text-small text-quiet">{text[side]}</h3>
              <TakeWords
                hint={false}
                transport={transports[side]}
                text={texts[side]}
                known={sides[side].attempt.transcript !== null}
              />
            </div>
          ))}
        </div>
        <p className="text-small text-quiet">{words.player.approximate}</p>
      </Section>
    </>
  );
}
