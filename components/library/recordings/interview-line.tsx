import { useMemo, useState } from 'react';
import { timelineOf } from '@/lib/archive/interview-timeline';
import { secondsOf, type Recording } from '@/lib/domain/recording';
import type { Turn } from '@/lib/domain/turn';
import type { QuestionSheet } from '@/lib/store/interview-sheet';
import { recordingBlob } from '@/lib/store/recordings';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { createLineTransport } from '@/components/library/player/line-transport';
import { PlayButton } from '@/components/library/player/play-button';
import { PlayClock } from '@/components/library/player/play-clock';
import { SpeedSelect } from '@/components/library/player/speed-select';
import { useSpeed } from '@/components/library/player/use-speed';
import { useTransport } from '@/components/library/player/use-transport';
import { Section } from '@/components/library/section';
import { FollowingTurns } from './following-turns';
import { heardTurns } from './heard-turns';
import { labelsOf } from './line-labels';
import type { PeaksOf } from './line-lanes';
import { LineStrip } from './line-strip';

/** The whole interview, played in one go, with the words of both sides. Give it a `key` that changes with its sound. */
export function InterviewLine({
  recordings,
  questions,
  turns,
  language,
}: {
  recordings: readonly Recording[];
  questions: readonly QuestionSheet[];
  turns: readonly Turn[];
  language: string;
}) {
  const database = useDatabase();
  const catalogue = useWords();
  const words = catalogue.recordings;
  const attempts = useMemo(
    () => questions.flatMap(({ takes }) => takes.map(({ attempt }) => attempt)),
    [questions],
  );
  const [line] = useState(() => timelineOf(recordings));
  const transport = useMemo(
    () => createLineTransport(line, (id) => recordingBlob(database, id)),
    [database, line],
  );
  const { playing, status } = useTransport(transport);
  const [speed, setSpeed] = useSpeed(transport);
  const heard = useMemo(() => heardTurns(turns, attempts, line, language), [turns, attempts, line, language]);
  const peaksOf: PeaksOf = ({ recordingId, from, seconds }) => {
    const waveform = attempts.find((attempt) => attempt.recordingId === recordingId)?.delivery?.waveform;
    const recording = recordings.find(({ id }) => id === recordingId);
    if (!waveform?.length || !recording) return [0.4];
    const perSecond = waveform.length / secondsOf(recording);
    const top = Math.max(0.1, ...waveform);
    return waveform
      .slice(Math.floor(from * perSecond), Math.ceil((from + seconds) * perSecond))
      .map((peak) => peak / top);
  };
  return (
    <>
      <div role="group" aria-label={words.interview.line} className="flex flex-col gap-2">
        <div className="flex items-start gap-4 [&>button]:mt-6.5">
          <PlayButton
            playing={playing}
            play={words.interview.play}
            pause={words.interview.pause}
            onToggle={() => (playing ? transport.pause() : transport.play())}
          />
          <LineStrip
            transport={transport}
            line={line}
            peaksOf={peaksOf}
            labels={labelsOf(questions, line, catalogue)}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-2 text-small text-quiet sm:ps-15">
          <PlayClock transport={transport} />
          <SpeedSelect speed={speed} onChange={setSpeed} />
          <ul className="ms-auto flex gap-4">
            {(['candidate', 'interviewer'] as const).map((lane) => (
              <li key={lane} className="flex items-center gap-2">
                <span
                  aria-hidden
                  className={`size-2 rounded-full ${lane === 'candidate' ? 'bg-green' : 'bg-amber'}`}
                />
                {words.interview.lanes[lane]}
              </li>
            ))}
          </ul>
        </div>
        {status === 'failed' && (
          <p role="alert" className="text-small text-caution sm:ps-15">
            {words.interview.unplayable}
          </p>
        )}
        {line.gaps.some(({ seconds }) => seconds > 2) && (
          <p className="text-small text-quiet sm:ps-15">{words.interview.gap}</p>
        )}
      </div>
      {heard.length > 0 && (
        <Section title={words.interview.following}>
          <FollowingTurns transport={transport} turns={heard} />
          <p className="text-small text-quiet">{words.player.approximate}</p>
        </Section>
      )}
    </>
  );
}
