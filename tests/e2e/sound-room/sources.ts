/** Sounds of the page's own, made in a context apart from the room's. */
export type Source = { stream: MediaStream; close(): void };

/** A buffer that is played over and over. */
export function loopOf(samples: Float32Array<ArrayBuffer>, rate: number): Source {
  const context = new AudioContext({ sampleRate: rate, sinkId: { type: 'none' } } as AudioContextOptions);
  const destination = context.createMediaStreamDestination();
  const buffer = context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.connect(destination);
  source.start();
  return { stream: destination.stream, close: () => void context.close() };
}

export const hum = (hertz: number, amplitude: number, rate = 48_000): Float32Array<ArrayBuffer> =>
  Float32Array.from(
    { length: rate },
    (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / rate),
  );

/** Sends a stream through a real peer connection and gives what comes out at the other end. */
export async function throughWebRtc(stream: MediaStream): Promise<Source> {
  const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
  near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate ?? undefined);
  far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate ?? undefined);
  const arrived = new Promise<MediaStream>((resolve) => {
    far.ontrack = ({ streams: [remote] }) => remote && resolve(remote);
  });
  for (const track of stream.getTracks()) near.addTrack(track, stream);
  await near.setLocalDescription();
  await far.setRemoteDescription(near.localDescription!);
  await far.setLocalDescription();
  await near.setRemoteDescription(far.localDescription!);
  return {
    stream: await arrived,
    close() {
      near.close();
      far.close();
    },
  };
}

/** RMS of what a stream carries during so many seconds, by a context of its own. */
export async function loudnessOf(stream: MediaStream, seconds: number): Promise<number> {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 4_096 });
  context.createMediaStreamSource(stream).connect(analyser);
  const line = new Float32Array(analyser.fftSize);
  let loudest = 0;
  for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
    await wait(0.05);
    analyser.getFloatTimeDomainData(line);
    loudest = Math.max(
      loudest,
      Math.sqrt(line.reduce((sum, sample) => sum + sample * sample, 0) / line.length),
    );
  }
  await context.close();
  return loudest;
}

export const wait = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1_000);
  });
