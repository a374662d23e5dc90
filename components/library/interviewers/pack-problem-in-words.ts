import { fill, type Words } from '@/lib/domain/messages';
import type { PackPlace, PackProblem } from '@/lib/domain/pack-problem';

/** What is wrong with a file, as a sentence that names the place. */
export function packProblemInWords(words: Words, problem: PackProblem): string {
  const faults = words.packFaults;
  const at = ({ place, field }: { place: PackPlace; field: string }) => ({
    place:
      place.list === 'pack' ? faults.places.pack : fill(faults.places[place.list], { number: place.number }),
    field: field || faults.entry,
  });
  switch (problem.fault) {
    case 'tooLarge':
      return fill(faults.tooLarge, { megabytes: problem.megabytes });
    case 'notJson':
      return problem.line === null ? faults.notJson : fill(faults.notJsonAt, { line: String(problem.line) });
    case 'notAPack':
    case 'newer':
    case 'empty':
      return faults[problem.fault];
    case 'missing':
    case 'wrongKind':
      return fill(faults[problem.fault], at(problem));
    case 'tooLong':
    case 'tooMany':
      return fill(faults[problem.fault], { ...at(problem), limit: problem.limit });
    case 'outOfRange':
      return fill(faults.outOfRange, { ...at(problem), from: problem.from, to: problem.to });
    case 'notOneOf':
      return fill(faults.notOneOf, { ...at(problem), known: problem.known.join(', ') });
  }
}
