import { useEffect, useId, useRef, useState } from 'react';
import { Toggle } from '@/components/ui/toggle';
import { useWords } from '@/components/ui/words';
import { useServices, useSetup } from './services-context';
import { useSave } from './use-save';

type Picture = { stream: MediaStream; close: () => void };

/**
 * Whether the candidate's own camera is recorded beside each answer: off unless it is switched on here, where the browser
 * can ask, and where one sees what will be in the picture.
 */
export function CameraChoice() {
  const words = useWords().onboarding.camera;
  const services = useServices();
  const { own } = useSetup();
  const { save, notice } = useSave();
  const heading = useId();
  const [refused, setRefused] = useState(false);
  const { picture, open, close } = usePicture(services.openCamera);
  const change = async (wanted: boolean): Promise<void> => {
    setRefused(false);
    if (!wanted) close();
    else if (!(await open())) return setRefused(true);
    save(() => services.change({ recordCamera: wanted }));
  };
  return (
    <section className="flex flex-col gap-3" aria-labelledby={heading}>
      <p id={heading} className="text-small font-medium">
        {words.section}
      </p>
      <Toggle
        label={words.label}
        hint={words.hint}
        checked={own.recordCamera}
        onChange={(wanted) => void change(wanted)}
      />
      {picture && <Preview stream={picture.stream} label={words.preview} />}
      {refused && (
        <p role="alert" className="text-small text-stop">
          {words.refused}
        </p>
      )}
      {notice}
    </section>
  );
}

/** As in a mirror, and silent. */
function Preview({ stream, label }: { stream: MediaStream; label: string }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <video
      ref={video}
      autoPlay
      muted
      playsInline
      aria-label={label}
      className="aspect-video w-full -scale-x-100 sm:max-w-96 rounded-card bg-line object-cover"
    />
  );
}

/** A camera that is open as long as its picture is shown, at most until the page is left. */
function usePicture(openCamera: () => Promise<Picture>) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const present = useRef<Picture | null>(null);
  const isGone = useRef(false);
  const close = (): void => {
    present.current?.close();
    present.current = null;
    setPicture(null);
  };
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      present.current?.close();
      present.current = null;
    };
  }, []);
  const open = async (): Promise<boolean> => {
    try {
      const opened = await openCamera();
      present.current?.close();
      present.current = isGone.current ? null : opened;
      if (isGone.current) opened.close();
      else setPicture(opened);
      return true;
    } catch {
      return false;
    }
  };
  return { picture, open, close };
}
