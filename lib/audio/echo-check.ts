import type { EchoMeasure } from '@/lib/domain/echo';
import { envelopeRate, speechEnvelope } from '@/lib/domain/echo-envelope';
import { measureEcho } from '@/lib/domain/echo-measure';
import { failure } from '@/lib/domain/failure';
import type { Channel } from '@/lib/domain/recording';
import { joinChunks } from './samples';
import type { SoundRoom } from './sound-room';

/** The loudspeaker wakes up in it, and the microphone hears the room alone. */
const beforeMilliseconds = 300;
/** An echo that comes as late as is looked for is heard to its end. */
const afterMilliseconds = 800;
/** A sound system that is suspended never tells that a sound has ended. */
const extraMilliseconds = 5_000;

/**
 * Plays a spoken line in a room of its own, through the same output as an interview, records it and the microphone on
 * one clock, and compares the two. The stream stays its owner's. Rejects with the signal's reason when called off, and
 * with a {@link failure} where no sound can be played.
 */
export async function checkEcho({
  openRoom,
  microphone,
  line,
  now,
  signal,
}: {
  openRoom: () => Promise<SoundRoom>;
  microphone: MediaStream;
  /** A sound file that the browser can decode. */
  line: Blob;
  now: () => number;
  signal: AbortSignal;
}): Promise<EchoMeasure> {
  signal.throwIfAborted();
  const room = await openRoom();
  try {
    const speech = await room.decode(line);
    room.attachMicrophone(microphone);
    const voice = room.openVoice();
    voice.gate(true);
    const recordings = [recorded(room, 'interviewer'), recorded(room, 'candidate')] as const;
    await pause(beforeMilliseconds, signal);
    const playback = voice.play(speech.getChannelData(0), speech.sampleRate);
    const ending = await Promise.race([
      playback.ended,
      pause(speech.duration * 1_000 + extraMilliseconds, signal),
    ]);
    if (ending !== 'finished') throw failure('unexpected', 'The sound system does not play.');
    await pause(afterMilliseconds, signal);
    const [played, heard] = await Promise.all(recordings.map((stop) => stop()));
    const from = Math.max(played!.startSample, heard!.startSample);
    const envelopes = [played!, heard!].map(({ startSample, samples }) =>
      speechEnvelope(samples.subarray(from - startSample), room.sampleRate),
    );
    return measureEcho({ framesPerSecond: envelopeRate, played: envelopes[0]!, heard: envelopes[1]! }, now());
  } finally {
    await room.close();
  }
}

/** Records from now on; gives back what stops it and hands over the samples. */
function recorded(room: SoundRoom, channel: Channel) {
  const chunks: Int16Array[] = [];
  const recording = room.record(channel, ({ samples }) => chunks.push(samples));
  return async () => ({ ...(await recording.stop()), samples: joinChunks(chunks) });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  const abort = () => {
    clearTimeout(timer);
    reject(signal.reason);
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return promise.finally(() => signal.removeEventListener('abort', abort));
}
