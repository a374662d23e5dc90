import modelUrl from '@ricky0123/vad-web/dist/silero_vad_v6.onnx?url';
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { openSpeechModel, type SpeechModel } from './voice/speech-model';
import { followTake, type TakeFollower } from './voice/take-follower';
import type { TrackerAnswer, TrackerOrder } from './voice/tracker-messages';

/** Loaded with the first take, from the packaged files; where that failed the next take tries again. */
let loading: Promise<SpeechModel> | null = null;
const takes = new Map<number, TakeFollower>();

async function packaged(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} is not there`);
  return answer.arrayBuffer();
}

async function load(): Promise<SpeechModel> {
  const [runtime, model] = await Promise.all([packaged(runtimeUrl), packaged(modelUrl)]);
  return openSpeechModel({ runtime, model: new Uint8Array(model) });
}

function model(): Promise<SpeechModel> {
  if (!loading) {
    loading = load();
    loading.catch(() => (loading = null));
  }
  return loading;
}

const tell = (answer: TrackerAnswer): void => postMessage(answer);

async function finish(take: number, follower: TakeFollower): Promise<void> {
  // The pitch is known at once; the model may still be loading, or may never come.
  tell({ take, half: 'pitch', pitch: follower.pitch() });
  try {
    tell({ take, half: 'speech', speech: await follower.speech(), trouble: null });
  } catch (thrown) {
    const trouble = thrown instanceof Error ? thrown.message : 'unknown';
    tell({ take, half: 'speech', speech: null, trouble });
  }
}

addEventListener('message', ({ data: order }: MessageEvent<TrackerOrder>) => {
  const follower = takes.get(order.take);
  switch (order.type) {
    case 'open':
      takes.set(order.take, followTake(order.sampleRate, model()));
      return;
    case 'hear':
      follower?.hear(order.samples);
      return;
    case 'finish':
      takes.delete(order.take);
      if (follower) void finish(order.take, follower);
      return;
    case 'discard':
      takes.delete(order.take);
      follower?.discard();
      return;
  }
});
