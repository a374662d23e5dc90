/**
 * Lets a remote WebRTC stream flow into the graph. It must also hang on a media element, muted, or Web Audio hears
 * nothing of it: only an element makes Chromium's jitter buffer give anything out (crbug.com/933677).
 * Gives back what detaches it, safe twice.
 */
export function attachRemoteVoice(context: AudioContext, stream: MediaStream, voice: AudioNode): () => void {
  const element = document.createElement('audio');
  element.muted = true;
  element.srcObject = stream;
  // Refused only while a page may not play at all; then the output element, which is not muted, tells of it.
  element.play().catch(() => undefined);
  const source = context.createMediaStreamSource(stream);
  source.connect(voice);
  return () => {
    source.disconnect();
    element.pause();
    element.srcObject = null;
  };
}
