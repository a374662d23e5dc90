import { useDeferredValue, useMemo } from 'react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { readResume, type ResumeSection } from '@/lib/domain/resume/read-resume';

/** How a resume is understood, in the margin of its text. It follows what is written and changes nothing. */
export function ResumeOutline({ text }: { text: string }) {
  const words = useWords().resumes.outline;
  const settled = useDeferredValue(text);
  const parts = useMemo(() => readResume(settled), [settled]);
  return (
    <aside aria-label={words.title} className="flex flex-col gap-4 text-small">
      <div>
        <h2 className="font-medium text-quiet">{words.title}</h2>
        <p className="text-quiet">{parts.sections.length > 0 ? words.lead : words.none}</p>
      </div>
      {(parts.name || parts.headline) && (
        <p>
          <span className="font-medium">{parts.name}</span>
          {parts.headline && <span className="block text-quiet">{parts.headline}</span>}
        </p>
      )}
      {parts.sections.length > 0 && (
        <ol className="flex flex-col gap-4">
          {parts.sections.map((section) => (
            <li key={section.from} className="border-s-2 border-line ps-3">
              <Part section={section} skills={parts.skills} />
            </li>
          ))}
        </ol>
      )}
      <p className="text-quiet">{words.contact}</p>
    </aside>
  );
}

function Part({ section, skills }: { section: ResumeSection; skills: readonly string[] }) {
  const all = useWords().resumes;
  const words = all.outline;
  const { kind, heading, entries, lines } = section;
  const name = kind === 'other' ? heading : all.kinds[kind];
  const told = lines.filter((line) => line.trim() !== '').length;
  return (
    <>
      <h3 className="font-medium [overflow-wrap:anywhere]">{name}</h3>
      {kind === 'skills' && (
        <p className="text-quiet">{fill(counted(words.skills, skills.length), { count: skills.length })}</p>
      )}
      {kind !== 'skills' && entries.length === 0 && (
        <p className="text-quiet">{fill(counted(words.bullets, told), { count: told })}</p>
      )}
      {entries.length > 0 && (
        <ul className="mt-1 flex flex-col gap-2">
          {entries.map(({ title, company, period, bullets, end }) => (
            <li key={end} className="[overflow-wrap:anywhere]">
              {[title, company].filter(Boolean).join(', ') || words.noTitle}
              <span className="block text-quiet">
                {[
                  period,
                  bullets.length > 0 &&
                    fill(counted(words.bullets, bullets.length), { count: bullets.length }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
