import type { Recording } from '@/lib/domain/recording';
import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import { decodedStretches } from '@/lib/audio/export/decoded-stretches';
import type { Stretch } from '@/lib/audio/export/mix';
import { chunksFrom } from '@/lib/store/chunks';
import type { Database } from '@/lib/store/database';
import { readBlob } from '@/lib/store/recordings';

/** Chunks read at a time: ten seconds, half a megabyte. */
const chunksAtOnce = 20;

/**
 * The sound of a finished recording in order, counted from its first sample and not longer than its row says. Nothing
 * where it is gone. A file that is damaged rejects, or ends in silence where others are worth having without it.
 */
export async function* recordedStretches(
  database: Database,
  recording: Recording,
  damaged: 'reject' | 'silence',
): AsyncGenerator<Stretch, void, undefined> {
  if (recording.sampleRate !== recordingRate) return;
  const blob = recording.state === 'encoded' ? await readBlob(database, recording.id) : null;
  const decoded = (file: Blob) =>
    damaged === 'reject' ? decodedStretches(file) : untilDamaged(decodedStretches(file));
  const stretches = blob ? decoded(blob) : chunkStretches(database, recording);
  for await (const { at, samples } of stretches) {
    const fits = recording.sampleCount - at;
    if (fits <= 0) return;
    yield { at, samples: samples.slice(0, fits) };
  }
}

async function* untilDamaged(stretches: AsyncIterable<Stretch>): AsyncGenerator<Stretch, void, undefined> {
  try {
    yield* stretches;
  } catch {
    return;
  }
}

async function* chunkStretches(
  database: Database,
  { id, startSample }: Recording,
): AsyncGenerator<Stretch, void, undefined> {
  for (let index = 0; ;) {
    const chunks = await chunksFrom(database, id, index, chunksAtOnce);
    for (const chunk of chunks)
      yield { at: chunk.startSample - startSample, samples: new Int16Array(chunk.samples) };
    const last = chunks.at(-1);
    if (!last) return;
    index = last.index + 1;
  }
}
