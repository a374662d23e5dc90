import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { placesOf, type ResumePlace } from '@/lib/domain/resume/add-lines';
import { listResumes } from '@/lib/store/resumes';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { hrefOf } from '@/components/library/route';
import { useAddLines } from './use-add-lines';

/** Asks which lines go into which resume, and where. */
export function AddBullets({ bullets, onClose }: { bullets: readonly string[]; onClose: () => void }) {
  const database = useDatabase();
  const all = useWords().resumes;
  const words = all.bullets;
  const resumes = useLiveQuery(() => listResumes(database), [database]);
  const [chosen, setChosen] = useState<readonly string[]>(bullets.slice(0, 1));
  const [resumeId, setResumeId] = useState<string | null>(null);
  const [placeAt, setPlaceAt] = useState(0);
  const { add, problem } = useAddLines(onClose);
  if (!resumes) return null;
  const resume = resumes.find(({ id }) => id === resumeId) ?? resumes[0];
  const places = resume ? placesOf(resume.text) : [];
  const place = places[placeAt] ?? places[0];
  const placeName = ({ heading, entry }: ResumePlace): string =>
    heading === '' ? words.end : fill(entry ? words.entry : words.wholePart, { heading, entry });
  const toggle = (bullet: string): void =>
    setChosen((before) =>
      before.includes(bullet) ? before.filter((each) => each !== bullet) : [...before, bullet],
    );
  return (
    <DialogSheet
      title={words.addTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          {resume && place ? (
            <Button
              look="primary"
              aria-disabled={chosen.length === 0}
              onClick={() => {
                if (chosen.length > 0)
                  void add(
                    resume,
                    place,
                    bullets.filter((each) => chosen.includes(each)),
                  );
              }}
            >
              {fill(counted(words.confirm, chosen.length), { count: chosen.length })}
            </Button>
          ) : (
            <Button look="primary" asChild>
              <a href={hrefOf('resumes', 'new')}>{words.toResumes}</a>
            </Button>
          )}
        </>
      }
    >
      {resume && place ? (
        <>
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-1 text-small font-medium">{words.lines}</legend>
            {bullets.map((bullet) => (
              <label key={bullet} className="flex items-start gap-3">
                <input
                  type="checkbox"
                  className="mt-1 size-4 shrink-0 accent-ink"
                  checked={chosen.includes(bullet)}
                  onChange={() => toggle(bullet)}
                />
                <span className="min-w-0 [overflow-wrap:anywhere]">{bullet}</span>
              </label>
            ))}
          </fieldset>
          <Field label={words.resume}>
            {(control) => (
              <Select
                {...control}
                value={resume.id}
                onChange={(event) => {
                  setResumeId(event.target.value);
                  setPlaceAt(0);
                }}
                options={resumes.map(({ id, title }) => ({ value: id, label: title || all.untitled }))}
              />
            )}
          </Field>
          <Field label={words.place}>
            {(control) => (
              <Select
                {...control}
                value={String(places.indexOf(place))}
                onChange={(event) => setPlaceAt(Number(event.target.value))}
                options={places.map((each, index) => ({ value: String(index), label: placeName(each) }))}
              />
            )}
          </Field>
          {(problem || chosen.length === 0) && (
            <p role="alert" className="text-small text-stop">
              {problem ?? words.chooseSome}
            </p>
          )}
        </>
      ) : (
        <p>{words.noResume}</p>
      )}
    </DialogSheet>
  );
}
