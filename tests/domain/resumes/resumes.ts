import { designed } from './designed';
import { plain } from './plain';
import type { WrittenResume } from './written-resume';

/** Resumes of made-up people in the layouts that people use, and what a reader would find in them. */
export const resumes: readonly WrittenResume[] = [...plain, ...designed];
