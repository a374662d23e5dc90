import type { HistoryOrder } from '@/lib/domain/history/order';
import type { Words } from '@/lib/domain/messages';

/** Which way round an order goes, said as one would say it of that column. */
export function directionInWords({ by, descending }: HistoryOrder, words: Words['history']['order']): string {
  switch (by) {
    case 'date':
      return descending ? words.newest : words.oldest;
    case 'answers':
    case 'score':
    case 'length':
      return descending ? words.descending : words.ascending;
    case 'question':
    case 'name':
    case 'kind':
    case 'interviewers':
    case 'competency':
    case 'tags':
      return descending ? words.za : words.az;
  }
}
