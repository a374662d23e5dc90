import type { RoleProfile } from '@/lib/domain/questions/role-profile';

/** Roles in software and data. */
export const technologyRoles: readonly RoleProfile[] = [
  {
    id: 'frontend-engineer',
    title: 'Frontend engineer',
    family: 'engineering',
    skills: ['React', 'TypeScript', 'CSS', 'Accessibility', 'Playwright'],
    competencies: ['Craft', 'Performance', 'Teamwork', 'Quality', 'Customer focus'],
    summary:
      'Builds the part of a product that people see and touch, together with designers, and keeps it fast on ordinary phones. Cares about accessibility as much as about looks.',
  },
  {
    id: 'backend-engineer',
    title: 'Backend engineer',
    family: 'engineering',
    skills: ['PostgreSQL', 'REST APIs', 'Docker', 'Redis', 'Kafka'],
    competencies: ['Problem solving', 'Reliability', 'Delivery', 'Debugging', 'Ownership'],
    summary:
      'Writes and runs the services behind a product: interfaces, data and the jobs between them. Takes part in being on call for what the team has built.',
  },
  {
    id: 'staff-engineer',
    title: 'Staff engineer',
    family: 'engineering',
    experience: 'senior',
    skills: ['Distributed systems', 'System design', 'Microservices', 'AWS', 'Technical writing'],
    competencies: ['Influence', 'Decision making', 'Scale', 'People development', 'Vision'],
    summary:
      'Sets the technical direction for several teams without leading any of them. Spends as much time on writing, reviewing and persuading as on code.',
  },
  {
    id: 'engineering-manager',
    title: 'Engineering manager',
    family: 'engineering',
    experience: 'senior',
    skills: ['Agile', 'Stakeholder management', 'Recruiting', 'CI/CD', 'OKRs'],
    competencies: ['People development', 'Delegation', 'Hiring', 'Conflict', 'Delivery'],
    summary:
      'Leads a team of seven engineers and answers for what it ships, for how it works and for how its people grow. Hires two of them in the first year.',
  },
  {
    id: 'qa-engineer',
    title: 'QA engineer',
    family: 'engineering',
    skills: ['Test automation', 'Playwright', 'JIRA', 'SQL', 'Quality assurance'],
    competencies: ['Quality', 'Communication', 'Problem solving', 'Learning', 'Conflict'],
    summary:
      'Finds out what a release really does before customers do. Automates what is checked again and again, and explores what nobody thought of.',
  },
  {
    id: 'site-reliability-engineer',
    title: 'Site reliability engineer',
    family: 'engineering',
    skills: ['Kubernetes', 'Terraform', 'Prometheus', 'Linux', 'AWS'],
    competencies: ['Incident response', 'Reliability', 'Problem solving', 'Resilience', 'Performance'],
    summary:
      'Keeps a large platform up and teaches other teams to run their own services. Leads incidents, and the reviews after them.',
  },
  {
    id: 'data-analyst',
    title: 'Data analyst',
    family: 'data',
    skills: ['SQL', 'Excel', 'Tableau', 'A/B testing', 'Statistics'],
    competencies: ['Data', 'Communication', 'Problem solving', 'Customer focus', 'Influence'],
    summary:
      'Answers questions of product and sales with figures that hold, and says so when they do not. Builds the few dashboards that are really looked at.',
  },
  {
    id: 'data-scientist',
    title: 'Data scientist',
    family: 'data',
    skills: ['Machine learning', 'Python', 'Statistics', 'SQL', 'scikit-learn'],
    competencies: ['Data', 'Craft', 'Communication', 'Learning', 'Decision making'],
    summary:
      'Turns a business question into a model that can be put into use, and measures whether it helped. Works with engineers on one side and with laymen on the other.',
  },
  {
    id: 'data-engineer',
    title: 'Data engineer',
    family: 'data',
    skills: ['Airflow', 'dbt', 'Snowflake', 'Python', 'Data modelling'],
    competencies: ['Quality', 'Data modelling', 'Reliability', 'Ownership', 'Teamwork'],
    summary:
      'Builds the pipelines and tables on which analysts and models rely. Is woken when the morning’s figures are missing, and sees to it that they rarely are.',
  },
  {
    id: 'product-manager',
    title: 'Product manager',
    family: 'product',
    skills: ['Product discovery', 'Roadmapping', 'A/B testing', 'User stories', 'Stakeholder management'],
    competencies: ['Prioritisation', 'Influence', 'Customer focus', 'Decision making', 'Data'],
    summary:
      'Decides with a team of engineers and designers what is built next, and why. Talks to customers every week and says no to most ideas.',
  },
  {
    id: 'product-designer',
    title: 'Product designer',
    family: 'design',
    skills: ['Figma', 'User research', 'Prototyping', 'Design systems', 'Accessibility'],
    competencies: ['Craft', 'Customer focus', 'Communication', 'Teamwork', 'Quality'],
    summary:
      'Takes a feature from the first conversation with users to the last detail on the screen. Shows unfinished work early and often.',
  },
];
