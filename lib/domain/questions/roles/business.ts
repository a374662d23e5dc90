import type { RoleProfile } from '@/lib/domain/questions/role-profile';

/** Roles that win customers, keep them, and keep a company running. */
export const businessRoles: readonly RoleProfile[] = [
  {
    id: 'account-executive',
    title: 'Account executive',
    family: 'sales',
    skills: ['B2B sales', 'Negotiation', 'Salesforce', 'Account management', 'Forecasting'],
    competencies: ['Influence', 'Customer focus', 'Resilience', 'Prioritisation', 'Communication'],
    summary:
      'Sells a subscription to companies of a few hundred people, from the first meeting to the signature. Carries a target for the quarter.',
  },
  {
    id: 'sales-development-representative',
    title: 'Sales development representative',
    family: 'sales',
    experience: 'entry',
    skills: ['Prospecting', 'Cold calling', 'CRM', 'HubSpot'],
    competencies: ['Resilience', 'Motivation', 'Communication', 'Learning', 'Initiative'],
    summary:
      'Finds companies that may need the product and wins a first conversation with them, by telephone and in writing. Most answers are no.',
  },
  {
    id: 'customer-success-manager',
    title: 'Customer success manager',
    family: 'support',
    skills: ['Customer success', 'Onboarding customers', 'SaaS', 'Account management', 'Zendesk'],
    competencies: ['Customer focus', 'Communication', 'Problem solving', 'Conflict', 'Initiative'],
    summary:
      'Looks after forty customers from their first day to the renewal. Notices early who is drifting away, and brings their wishes into the company.',
  },
  {
    id: 'support-specialist',
    title: 'Customer support specialist',
    family: 'support',
    skills: ['Zendesk', 'CRM', 'Technical writing', 'SaaS'],
    competencies: ['Customer focus', 'Incident response', 'Communication', 'Resilience', 'Teamwork'],
    summary:
      'Answers customers by chat, mail and telephone, finds out what is really wrong, and writes down what others can look up.',
  },
  {
    id: 'marketing-manager',
    title: 'Marketing manager',
    family: 'marketing',
    skills: ['Content marketing', 'SEO', 'Google Analytics', 'Email marketing', 'Brand strategy'],
    competencies: ['Data', 'Communication', 'Decision making', 'Initiative', 'Leading change'],
    summary:
      'Plans and runs campaigns with a small team and a budget that is never quite enough. Answers for what they bring in.',
  },
  {
    id: 'operations-manager',
    title: 'Operations manager',
    family: 'operations',
    experience: 'senior',
    skills: ['Supply chain', 'Inventory management', 'Lean', 'Budgeting', 'Health and safety'],
    competencies: ['Performance', 'Delegation', 'Leading change', 'Problem solving', 'Prioritisation'],
    summary:
      'Runs a warehouse and its sixty people over two shifts. Makes sure that what was promised leaves the house, safely and at a cost that holds.',
  },
  {
    id: 'project-manager',
    title: 'Project manager',
    family: 'operations',
    skills: ['Project management', 'Risk management', 'Stakeholder management', 'Budgeting', 'Scrum'],
    competencies: ['Delivery', 'Prioritisation', 'Communication', 'Influence', 'Conflict'],
    summary:
      'Brings projects across several departments to their end, without being anybody’s superior. Keeps plan, budget and expectations in one place.',
  },
  {
    id: 'executive-assistant',
    title: 'Executive assistant',
    family: 'operations',
    skills: ['Scheduling', 'Event planning', 'Excel', 'Budgeting'],
    competencies: ['Prioritisation', 'Communication', 'Initiative', 'Adaptability', 'Security'],
    summary:
      'Keeps the days of two directors possible: calendars, journeys, papers and people at the door. Knows much and tells little.',
  },
  {
    id: 'management-consultant',
    title: 'Management consultant',
    family: null,
    skills: [
      'Financial modelling',
      'Excel',
      'Stakeholder management',
      'Change management',
      'Public speaking',
    ],
    competencies: ['Problem solving', 'Communication', 'Influence', 'Data', 'Adaptability'],
    summary:
      'Spends some months with a client to solve one problem, from the first interviews to the recommendation on the last page. Works in small teams, far from home.',
  },
  {
    id: 'accountant',
    title: 'Accountant',
    family: 'finance',
    skills: ['Accounting', 'IFRS', 'Excel', 'SAP', 'Auditing'],
    competencies: ['Quality', 'Communication', 'Prioritisation', 'Security', 'Problem solving'],
    summary:
      'Closes the books of two companies every month and prepares the year’s accounts. Is the one who asks when a figure looks odd.',
  },
  {
    id: 'financial-analyst',
    title: 'Financial analyst',
    family: 'finance',
    skills: ['Financial modelling', 'Forecasting', 'Excel', 'Budgeting', 'Power BI'],
    competencies: ['Data', 'Communication', 'Problem solving', 'Decision making', 'Influence'],
    summary:
      'Builds forecasts and explains to managers why the month came out differently. Prepares decisions about spending, with their risks.',
  },
  {
    id: 'recruiter',
    title: 'Recruiter',
    family: 'people',
    skills: ['Recruiting', 'Employee relations', 'Negotiation', 'Social media'],
    competencies: ['Hiring', 'Communication', 'Influence', 'Customer focus', 'Resilience'],
    summary:
      'Fills twenty positions at a time, from the first talk with the department to the signed contract. Makes sure that those who are turned down would apply again.',
  },
  {
    id: 'hr-business-partner',
    title: 'HR business partner',
    family: 'people',
    experience: 'senior',
    skills: ['Employee relations', 'Change management', 'Recruiting', 'GDPR'],
    competencies: ['Conflict', 'Influence', 'Leading change', 'People development', 'Decision making'],
    summary:
      'Advises the managers of two departments on everything that concerns their people: growth, quarrels, reorganisations, partings.',
  },
];
