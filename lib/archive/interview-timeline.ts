import { secondsOf, type Channel, type Hold, type Recording } from '@/lib/domain/recording';

/**
 * An unbroken stretch of one recording on the interview's one line. All in seconds: `at` on the line, `from` inside of
 * the recording. A take in which something was left out has several.
 */
export type TimelinePiece = {
  recordingId: string;
  attemptId: string | null;
  channel: Channel;
  at: number;
  from: number;
  seconds: number;
};

/** A stretch in which neither side was recorded; `resumed` where the interview was left and taken up again there. */
export type TimelineGap = { at: number; seconds: number; resumed: boolean };

export type InterviewTimeline = { seconds: number; pieces: TimelinePiece[]; gaps: TimelineGap[] };

/** Between two clocks nobody knows how much time went by; they follow each other after so much silence. */
const betweenClocksSeconds = 1;

/** Shorter ones are the breath between two lines, and no gap. */
const shortestGapSeconds = 0.05;

/**
 * Lays the recordings of one interview on one line that begins with the first of them. What one clock counted lies as
 * it sounded, to the sample, silence between included; the clocks (one for each time the interview was taken up) follow
 * one another. Recordings that are open, empty or of a camera are left out.
 */
export function timelineOf(recordings: readonly Recording[]): InterviewTimeline {
  const clocks = Map.groupBy(recordings.filter(isSound), ({ clockId }) => clockId);
  const line: InterviewTimeline = { seconds: 0, pieces: [], gaps: [] };
  const begun = (rows: readonly Recording[]): number => Math.min(...rows.map(({ createdAt }) => createdAt));
  for (const rows of [...clocks.values()].toSorted((one, other) => begun(one) - begun(other))) {
    const offset = line.pieces.length === 0 ? 0 : line.seconds + betweenClocksSeconds;
    if (offset > 0) line.gaps.push({ at: line.seconds, seconds: betweenClocksSeconds, resumed: true });
    const pieces = rows.flatMap(piecesOf);
    const origin = Math.min(...pieces.map(({ at }) => at));
    const laid = pieces
      .map((piece) => ({ ...piece, at: piece.at - origin + offset }))
      .toSorted((one, other) => one.at - other.at);
    line.pieces.push(...laid);
    line.seconds = offset;
    for (const { at, seconds } of laid) {
      const silence = at - line.seconds;
      if (silence > shortestGapSeconds)
        line.gaps.push({ at: line.seconds, seconds: silence, resumed: false });
      line.seconds = Math.max(line.seconds, at + seconds);
    }
  }
  return line;
}

const isSound = (recording: Recording): recording is Recording & { channel: Channel } =>
  recording.channel !== 'camera' && recording.state !== 'open' && recording.sampleCount > 0;

/** A recording's unbroken stretches, on its own clock. */
function piecesOf(recording: Recording & { channel: Channel }): TimelinePiece[] {
  const { id, attemptId, channel, sampleRate, startSample } = recording;
  const length = secondsOf(recording);
  const piece = { recordingId: id, attemptId, channel };
  const pieces: TimelinePiece[] = [];
  let at = startSample / sampleRate;
  let from = 0;
  for (const hold of holdsOf(recording)) {
    const seconds = hold.at / sampleRate - from;
    if (seconds > 0) pieces.push({ ...piece, at, from, seconds });
    at += seconds + hold.samples / sampleRate;
    from += seconds;
  }
  if (length > from) pieces.push({ ...piece, at, from, seconds: length - from });
  return pieces;
}

/** Holds in order; one at or after the end left nothing out that was followed by anything. */
const holdsOf = ({ holds, sampleCount }: Recording): Hold[] =>
  holds.filter(({ at }) => at < sampleCount).toSorted((one, other) => one.at - other.at);
