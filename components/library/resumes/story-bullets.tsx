import type { Story } from '@/lib/domain/story';

/** A story as lines for a resume. */
export function StoryBullets(_props: { story: Story }) {
  return null;
}
