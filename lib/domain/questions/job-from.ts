import type { Job } from '@/lib/domain/job';
import { readPosting } from './read-posting';
import type { RoleProfile } from './role-profile';

/** A new job: what a posting says, or a role's profile where there is no posting. */
export function jobFrom(
  posting: string,
  role: RoleProfile | null,
  { id, now }: { id: string; now: number },
): Job {
  const made = { id, createdAt: now, updatedAt: now, deletedAt: null };
  if (posting.trim() || !role) return { ...readPosting(posting), posting, ...made };
  const { title, skills, competencies, summary } = role;
  return {
    title,
    company: '',
    skills: [...skills],
    competencies: [...competencies],
    summary,
    posting: '',
    ...made,
  };
}
