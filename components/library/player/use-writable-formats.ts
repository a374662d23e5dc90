import { useEffect, useState } from 'react';
import { writableFormats, type SoundFormat } from '@/lib/archive/sound-export';

/** The formats that this browser can write; null until it has answered. */
export function useWritableFormats(): readonly SoundFormat[] | null {
  const [formats, setFormats] = useState<readonly SoundFormat[] | null>(null);
  useEffect(() => {
    let isOver = false;
    void writableFormats().then(
      (found) => !isOver && setFormats(found),
      () => !isOver && setFormats([]),
    );
    return () => {
      isOver = true;
    };
  }, []);
  return formats;
}
