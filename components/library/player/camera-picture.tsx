import { useEffect, useRef, useState } from 'react';
import type { Recording } from '@/lib/domain/recording';
import { readBlob } from '@/lib/store/recordings';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { cameraPlace } from './camera-place';
import type { Transport } from './transport';
import { useFrames } from './use-transport';

/** The picture is set right once it is this far from the sound, seconds: about where lips and voice part. */
const drift = 0.08;

/** The camera's picture of a take, silent, in step with the sound. Nothing where it cannot be shown: the sound is the answer. */
export function CameraPicture({
  transport,
  sound,
  camera,
  speed,
}: {
  transport: Transport;
  sound: Recording;
  camera: Recording;
  speed: number;
}) {
  const database = useDatabase();
  const words = useWords().recordings.player;
  const video = useRef<HTMLVideoElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isOver = false;
    void readBlob(database, camera.id).then(
      (blob) => {
        if (!blob || isOver) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      if (made) URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [database, camera.id]);
  useFrames(transport, (seconds, still) => {
    const picture = video.current;
    if (!picture) return;
    const { playing } = transport.state();
    const place = Math.max(0, cameraPlace(sound, camera, seconds));
    picture.playbackRate = speed;
    if (playing && picture.paused && place > 0) void picture.play().catch(() => undefined);
    if (!playing && !picture.paused) picture.pause();
    if (still || Math.abs(picture.currentTime - place) > drift * Math.max(1, speed))
      picture.currentTime = place;
  });
  if (!address) return null;
  return (
    <video
      ref={video}
      src={address}
      muted
      playsInline
      aria-label={words.camera}
      onError={() => setAddress(null)}
      className="max-h-72 max-w-full self-start rounded-card sm:ms-14"
    />
  );
}
