import { Copy, FilePlus2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { resumeBullets } from '@/lib/domain/resume/bullets';
import type { Story } from '@/lib/domain/story';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { ScriptText } from '@/components/library/script-text';
import { Section } from '@/components/library/section';
import { AddBullets } from './add-bullets';

/** A story as lines for a resume, to copy one by one or to add to a resume that is kept here. */
export function StoryBullets({ story }: { story: Story }) {
  const all = useWords().resumes;
  const words = all.bullets;
  const toast = useToast();
  const [adding, setAdding] = useState(false);
  const bullets = useMemo(() => resumeBullets(story), [story]);
  const copy = (bullet: string): void =>
    void navigator.clipboard.writeText(bullet).then(
      () => toast({ text: words.copied }),
      () => toast({ text: all.actions.copyFailed }),
    );
  return (
    <Section title={words.title}>
      {bullets.length === 0 ? (
        <p className="max-w-[62ch] text-quiet">{words.none}</p>
      ) : (
        <>
          <p className="-mt-1 text-small text-quiet">{words.lead}</p>
          <ul className="flex max-w-[68ch] flex-col gap-2">
            {bullets.map((bullet) => (
              <li key={bullet} className="flex items-start gap-2 border-s-2 border-line ps-3">
                <div className="min-w-0 flex-1 py-1 [overflow-wrap:anywhere]">
                  <ScriptText text={bullet} />
                </div>
                <IconButton label={words.copy} onClick={() => copy(bullet)}>
                  <Copy aria-hidden className="size-4" />
                </IconButton>
              </li>
            ))}
          </ul>
          <Button className="self-start" onClick={() => setAdding(true)}>
            <FilePlus2 aria-hidden className="size-4" />
            {words.add}
          </Button>
          {adding && <AddBullets bullets={bullets} onClose={() => setAdding(false)} />}
        </>
      )}
    </Section>
  );
}
