import { Check, Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { copyText } from './copy-text';
import { useHands } from '@/components/panel/panel-context';

/** Keeps or copies the polished answer. */
export function RewriteActions({ saved, text: polished }: { saved: boolean; text: string }) {
  const words = useWords();
  const { send, openPage } = useHands();
  const toast = useToast();
  const text = words.panel.feedback;
  const wasSaved = useRef(saved);
  useEffect(() => {
    if (saved && !wasSaved.current) toast({ text: text.savedToast });
    wasSaved.current = saved;
  }, [saved, text, toast]);
  const copy = async () => {
    toast({ text: (await copyText(polished)) ? text.copied : text.copyFailed });
  };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      {saved ? (
        <Button look="secondary" onClick={() => openPage('library')}>
          <Check aria-hidden className="size-4 text-green" />
          {text.saved}
        </Button>
      ) : (
        <Button look="secondary" onClick={() => send({ type: 'saveToLibrary' })}>
          {text.save}
        </Button>
      )}
      <Button look="quiet" onClick={() => void copy()}>
        <Copy aria-hidden className="size-4" />
        {text.copy}
      </Button>
    </div>
  );
}
