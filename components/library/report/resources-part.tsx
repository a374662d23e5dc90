import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { Resource } from '@/lib/domain/report/resources';
import { Part } from './part';

/** Exercises and well-known works for what was weakest. */
export function ResourcesPart({ resources }: { resources: readonly Resource[] }) {
  const words = useWords().report;
  return (
    <Part name="resources">
      <dl className="flex flex-col gap-3">
        {resources.map((name) => {
          const { title, by, why } = words.resourceList[name];
          return (
            <div key={name} className="max-w-[62ch]">
              <dt>{by ? fill(words.resources.work, { title, by }) : title}</dt>
              <dd className="text-quiet">{why}</dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}
