import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import type { Recording } from '@/lib/domain/recording';
import { mix, type Part, type Stretch } from '@/lib/audio/export/mix';
import type { SoundStream } from '@/lib/audio/export/sound-stream';
import type { Database } from '@/lib/store/database';
import { timelineOf, type InterviewTimeline, type TimelinePiece } from './interview-timeline';
import { recordedStretches } from './recording-sound';

/** `stereo`: candidate left, interviewer right; `mixed`: both in one channel; or one side alone, silence kept. */
export type Tracks = 'stereo' | 'mixed' | 'candidate' | 'interviewer';

const toSample = (seconds: number): number => Math.round(seconds * recordingRate);

/**
 * Recordings of one interview on their one line: every sample where it sounded, by construction. Null where no sound of
 * the wanted side is left.
 */
export function clockSound(
  database: Database,
  recordings: readonly Recording[],
  tracks: Tracks,
): SoundStream | null {
  const line = timelineOf(recordings);
  const wanted = recordings.filter(({ channel }) => isWanted(channel, tracks));
  const parts = wanted.flatMap((recording) => partsOf(database, recording, line));
  if (parts.length === 0) return null;
  const channels = tracks === 'stereo' ? 2 : 1;
  const sampleCount = toSample(line.seconds);
  return {
    sampleRate: recordingRate,
    channels,
    sampleCount,
    stretches: mix(parts, { sampleCount, channels }),
  };
}

const isWanted = (channel: Recording['channel'], tracks: Tracks): boolean =>
  tracks === 'stereo' || tracks === 'mixed' ? channel !== 'camera' : channel === tracks;

function partsOf(database: Database, recording: Recording, line: InterviewTimeline): Part[] {
  const pieces = line.pieces.filter(({ recordingId }) => recordingId === recording.id);
  const [first] = pieces;
  if (!first) return [];
  return [
    {
      at: toSample(first.at),
      channel: recording.channel === 'interviewer' ? 1 : 0,
      open: () => laid(recordedStretches(database, recording, 'silence'), pieces),
    },
  ];
}

/** A recording's stretches where they sounded: cut where something was left out, and moved to their place. */
async function* laid(
  stretches: AsyncIterable<Stretch>,
  pieces: readonly TimelinePiece[],
): AsyncGenerator<Stretch, void, undefined> {
  for await (const { at, samples } of stretches)
    for (const piece of pieces) {
      const from = Math.max(at, toSample(piece.from));
      const to = Math.min(at + samples.length, toSample(piece.from) + toSample(piece.seconds));
      if (from >= to) continue;
      const place = toSample(piece.at) + from - toSample(piece.from);
      yield { at: place, samples: samples.slice(from - at, to - at) };
    }
}
