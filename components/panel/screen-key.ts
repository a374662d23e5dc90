import type { Screen } from '@/lib/domain/view/view';

/** Equal for two views of the same screen of the same question and take: then nothing that was opened shuts. */
export function screenKey(screen: Screen): string {
  switch (screen.name) {
    case 'listening':
      return `listening ${screen.mode} ${screen.question.id} ${screen.take} ${screen.startedAt}`;
    case 'asking':
    case 'processing':
      return `${screen.name} ${screen.question.id}`;
    case 'wording':
      return `${screen.name} ${screen.why} ${screen.question.id}`;
    case 'feedback':
      return `feedback ${screen.review.attemptId}`;
    default:
      return screen.name;
  }
}
