import { useMemo, useState } from 'react';
import type { Attempt } from '@/lib/domain/attempt';
import { timedWords } from '@/lib/domain/delivery/word-times/timed-words';
import type { Recording } from '@/lib/domain/recording';
import type { TakeSound } from '@/lib/store/take-sound';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';
import { CameraPicture } from './camera-picture';
import { compareHref } from './compare-href';
import { marksOf } from './marks-of';
import { Keeping } from './keeping';
import { MomentChips } from './moment-chips';
import { PlayButton } from './play-button';
import { PlayClock } from './play-clock';
import { PlayerStrip } from './player-strip';
import { SpeedSelect } from './speed-select';
import { TakeAlong } from './take-along';
import { TakeWords } from './take-words';
import { useSpeed } from './use-speed';
import { useTakeTransport } from './use-take-transport';
import { useTransport } from './use-transport';
import { useWaveform } from './use-waveform';

/** The player itself, where there is sound. */
export function SoundPlayer(props: {
  attempt: Attempt;
  sound: TakeSound & { recording: Recording; practice: boolean; now: number };
}) {
  const { attempt } = props;
  const { recording, camera, language, others, practice } = props.sound;
  const catalogue = useWords();
  const words = catalogue.recordings.player;
  const transport = useTakeTransport(recording);
  const { status, playing } = useTransport(transport);
  const [speed, setSpeed] = useSpeed(transport);
  const [isTakingAlong, setTakingAlong] = useState(false);
  const waveform = useWaveform(recording.id, attempt.delivery?.waveform, status === 'ready');
  const marks = useMemo(
    () => marksOf(attempt.delivery, practice, catalogue),
    [attempt.delivery, practice, catalogue],
  );
  const text = useMemo(() => timedWords(attempt, language), [attempt, language]);
  const other = others.at(-1);
  return (
    <div role="group" aria-label={catalogue.library.audio.label} className="flex flex-col gap-2">
      {camera && <CameraPicture transport={transport} sound={recording} camera={camera} speed={speed} />}
      <div className="flex items-center gap-3">
        <PlayButton
          playing={playing}
          play={catalogue.library.audio.play}
          pause={catalogue.library.audio.pause}
          onToggle={() => (playing ? transport.pause() : transport.play())}
        />
        <PlayerStrip
          transport={transport}
          waveform={waveform}
          marks={marks}
          label={catalogue.library.audio.position}
        />
      </div>
      <div className="-mt-1 flex flex-wrap items-center gap-x-2 sm:ps-14">
        <PlayClock transport={transport} />
        <SpeedSelect speed={speed} onChange={setSpeed} />
      </div>
      {status === 'gone' && <p className="text-small text-quiet">{catalogue.library.audio.gone}</p>}
      {status === 'failed' && (
        <Notice
          {...words.unplayable}
          action={{ label: words.unplayable.again, onAct: () => (transport.close(), transport.play()) }}
        />
      )}
      <div className="flex flex-col gap-3 sm:ps-14">
        <MomentChips transport={transport} marks={marks} />
        <TakeWords transport={transport} text={text} known={attempt.transcript !== null} />
        <Keeping recording={recording} camera={camera} now={props.sound.now}>
          {other && (
            <Button asChild look="quiet" size="small">
              <a href={compareHref(attempt, other)}>{words.compare}</a>
            </Button>
          )}
          <Button look="quiet" size="small" onClick={() => setTakingAlong(true)}>
            {words.takeAlong}
          </Button>
        </Keeping>
      </div>
      {isTakingAlong && (
        <TakeAlong
          interviewId={attempt.interviewId}
          take={{ recordingId: recording.id, hasCamera: camera !== null }}
          onClose={() => setTakingAlong(false)}
        />
      )}
    </div>
  );
}
