import { sections } from './view-coaching';

/** The believable feedback, for a question that is not told as a story. */
export const technicalSections: typeof sections = {
  ...sections,
  content_feedback: {
    ...sections.content_feedback,
    headline: 'You chose well and said why; what you gave up stays open.',
    star_checklist: null,
    kind_checklist: [
      { element: 'understanding', status: 'present', note: 'You put the problem in your own words first.' },
      { element: 'approach', status: 'present', note: 'Staged release, then a measure after each stage.' },
      { element: 'depth', status: 'weak', note: 'How the stages are kept apart is only hinted at.' },
      { element: 'tradeOffs', status: 'missing', note: 'What the staged release costs is not said.' },
    ],
  },
};
