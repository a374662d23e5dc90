import type { HistoryLook } from '@/lib/domain/history/look';
import type { HistoryColumn } from '@/lib/domain/history/order';

/** A column of the table: how wide it is, and from which width of the window on it is there. */
type Column = { column: HistoryColumn; width: string };

const wide = 'max-xl:hidden';
const widest = 'max-2xl:hidden';

const columns: Record<HistoryLook['show'], readonly Column[]> = {
  interviews: [
    { column: 'date', width: 'w-[10.5rem]' },
    { column: 'name', width: '' },
    { column: 'kind', width: 'w-[8rem]' },
    { column: 'interviewers', width: `w-[9rem] ${wide}` },
    { column: 'answers', width: 'w-[5.5rem]' },
    { column: 'score', width: 'w-[5rem]' },
    { column: 'length', width: 'w-[5rem]' },
    { column: 'tags', width: `w-[12.5rem] ${wide}` },
  ],
  answers: [
    { column: 'date', width: 'w-[7.5rem]' },
    { column: 'question', width: '' },
    { column: 'name', width: 'w-[12rem]' },
    { column: 'competency', width: 'w-[8.5rem]' },
    { column: 'kind', width: `w-[8rem] ${wide}` },
    { column: 'interviewers', width: `w-[9rem] ${widest}` },
    { column: 'score', width: 'w-[5rem]' },
    { column: 'length', width: 'w-[5rem]' },
    { column: 'tags', width: `w-[9rem] ${wide}` },
  ],
};

/** The columns of a table, in their order. */
export const columnsOf = (show: HistoryLook['show']): readonly Column[] => columns[show];

/** Figures stand at the end of their column. */
export const isFigure = (column: HistoryColumn): boolean =>
  column === 'answers' || column === 'score' || column === 'length';
