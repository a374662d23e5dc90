import { useWords } from '@/components/ui/words';
import { placeGroups, placesInTheOpen } from './places';
import { RailLink } from './rail-link';
import { RailMenu } from './rail-menu';
import type { Section } from './route';
import { roomyWindow, useMedia, wideWindow } from './use-media';

/** The places of the page: at its side in groups; where the window is narrow above everything, the rest in a menu. */
export function Rail({ section }: { section: Section }) {
  const { rail } = useWords().library;
  const hasRail = useMedia(wideWindow);
  return (
    <nav
      aria-label={rail.label}
      className="flex flex-wrap items-center gap-0.5 border-b border-line px-2 py-2 sm:gap-1 sm:px-3 lg:flex-col lg:flex-nowrap lg:items-stretch lg:gap-0 lg:overflow-y-auto lg:border-b-0 lg:px-4 lg:py-6"
    >
      <p className="script me-auto flex items-center gap-2 px-2 text-ink lg:me-0 lg:mb-4">
        {/* The light is off: nothing is recorded here. */}
        <span aria-hidden className="size-2.5 shrink-0 rounded-full border-2 border-edge" />
        <span className="max-sm:sr-only">{rail.label}</span>
      </p>
      {hasRail ? <WholeRail section={section} /> : <ShortRail section={section} />}
    </nav>
  );
}

function WholeRail({ section }: { section: Section }) {
  const { rail } = useWords().library;
  return placeGroups.map(({ name, places }) => (
    <ul
      key={name}
      aria-label={rail.groups[name]}
      className="flex flex-col gap-1 py-3 not-first-of-type:border-t not-first-of-type:border-line first-of-type:pt-0"
    >
      {places.map((place) => (
        <li key={place.name}>
          <RailLink place={place} isHere={place.name === section} />
        </li>
      ))}
    </ul>
  ));
}

function ShortRail({ section }: { section: Section }) {
  const [first, ...others] = placeGroups;
  const count = placesInTheOpen[useMedia(roomyWindow) ? 'little' : 'hardly'];
  if (!first) return null;
  const open = first.places.slice(0, count);
  const rest = { ...first, places: first.places.slice(count) };
  return (
    <>
      {open.map((place) => (
        <RailLink key={place.name} place={place} isHere={place.name === section} />
      ))}
      <RailMenu groups={[rest, ...others]} section={section} />
    </>
  );
}
