import type { RoleProfile } from '@/lib/domain/questions/role-profile';

/** Roles that look after people, and roles for those at a beginning. */
export const serviceRoles: readonly RoleProfile[] = [
  {
    id: 'nurse',
    title: 'Registered nurse',
    family: 'health',
    skills: ['Patient care', 'Triage', 'Case management', 'Health and safety'],
    competencies: ['Incident response', 'Resilience', 'Communication', 'Teamwork', 'Quality'],
    summary:
      'Cares for the patients of a surgical ward in three shifts, watches for what changes, and speaks for those who cannot.',
  },
  {
    id: 'teacher',
    title: 'Secondary school teacher',
    family: 'education',
    skills: ['Classroom management', 'Curriculum design', 'Training delivery', 'Public speaking'],
    competencies: ['Craft', 'Conflict', 'Communication', 'Adaptability', 'People development'],
    summary:
      'Teaches two subjects to pupils between eleven and eighteen, is tutor to one class, and talks with parents and colleagues about both.',
  },
  {
    id: 'hotel-manager',
    title: 'Hotel manager',
    family: 'hospitality',
    experience: 'senior',
    skills: ['Budgeting', 'Scheduling', 'Event planning', 'Health and safety'],
    competencies: ['Customer focus', 'People development', 'Performance', 'Quality', 'Decision making'],
    summary:
      'Answers for a house of ninety rooms: guests, staff, figures, and everything that breaks on a Saturday night.',
  },
  {
    id: 'restaurant-manager',
    title: 'Restaurant manager',
    family: 'hospitality',
    skills: ['Scheduling', 'Inventory management', 'Budgeting', 'Health and safety'],
    competencies: ['Customer focus', 'Resilience', 'Delegation', 'Conflict', 'Performance'],
    summary:
      'Leads kitchen and service through two sittings a day, plans rota and purchasing, and stands at the door when it is full.',
  },
  {
    id: 'first-job',
    title: 'Graduate, first job',
    family: null,
    experience: 'entry',
    skills: [],
    competencies: ['Motivation', 'Learning', 'Teamwork', 'Initiative', 'Communication'],
    summary:
      'A first position after school, training or university. What counts is how somebody works, learns and gets on with others; examples may come from studies, clubs and holiday jobs.',
  },
  {
    id: 'career-changer',
    title: 'Career changer',
    family: null,
    skills: [],
    competencies: ['Motivation', 'Adaptability', 'Learning', 'Resilience', 'Ownership'],
    summary:
      'A new line of work after years in another. What counts is what can be carried over, why the change is meant seriously, and how the gaps are being closed.',
  },
];
