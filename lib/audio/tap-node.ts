import type { Logger } from '@/lib/domain/logger';
import type { Channel } from '@/lib/domain/recording';
import { levelFrameOf, type LevelFrame } from './level-frame';
import { createMouth } from './mouth';
import { TapRecording, type ChannelRecording } from './tap-recording';
import type { Chunk } from './worklet/chunker';
import type { TapCommand, TapMessage } from './worklet/tap-messages';
import { tapProcessorName } from './worklet/tap-processor';

/** Which input of the node is which. */
export const tapInput = { candidate: 0, interviewer: 1, beforeGate: 2 } as const;

export type TapNode = {
  readonly node: AudioWorkletNode;
  record(channel: Channel, sink: (chunk: Chunk) => void): ChannelRecording;
  onLevels(listener: (frame: LevelFrame) => void): () => void;
  /** Ends every recording (flushed) and lets go of the node. */
  close(): Promise<void>;
};

/** The tap on the audio thread, as seen from here. Its script must have been added to the context's worklet. */
export function createTapNode(context: BaseAudioContext, logger: Logger): TapNode {
  const node = new AudioWorkletNode(context, tapProcessorName, {
    numberOfInputs: 3,
    numberOfOutputs: 1,
    outputChannelCount: [1],
    channelCount: 1,
    channelCountMode: 'explicit',
    channelInterpretation: 'speakers',
  });
  // The output stays silent; it is connected because a node that leads nowhere need not be run.
  node.connect(context.destination);
  node.onprocessorerror = () => logger.warn('the tap has failed');

  const recordings = new Map<number, TapRecording>();
  const listeners = new Set<(frame: LevelFrame) => void>();
  const mouth = createMouth();
  const send = (command: TapCommand) => node.port.postMessage(command);
  let nextKey = 1;

  node.port.onmessage = ({ data }: MessageEvent<TapMessage>) => {
    if (data.type === 'levels') {
      const frame = levelFrameOf(data, mouth);
      for (const listener of listeners) listener(frame);
      return;
    }
    recordings.get(data.key)?.take(data);
    if (data.type === 'stopped') recordings.delete(data.key);
  };

  return {
    node,
    record(channel, sink) {
      const key = nextKey;
      nextKey += 1;
      const recording = new TapRecording(sink, () => send({ type: 'stop', key }));
      recordings.set(key, recording);
      send({ type: 'record', key, channel });
      return recording;
    },
    onLevels(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await Promise.all([...recordings.values()].map((recording) => recording.stop()));
      listeners.clear();
      node.port.onmessage = null;
      node.disconnect();
    },
  };
}
