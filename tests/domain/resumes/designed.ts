import type { WrittenResume } from './written-resume';

export const designed: WrittenResume[] = [
  {
    layout: 'in Markdown',
    name: 'Ivo Petrov',
    text: `# Ivo Petrov
ivo@example.org

## About me
Data engineer.

## Experience
### Data Engineer — Tailspin (2020–2023)
- Built **40 pipelines**
- Halved the cost
### Data Analyst — Wingtip (2018–2020)
- Wrote reports

## Tech stack
Python, Spark, dbt

## Open source
Maintainer of two small tools.`,
    sections: ['summary', 'experience', 'skills', 'other'],
    jobs: [
      ['Data Engineer', 'Tailspin', '2020–2023', 2],
      ['Data Analyst', 'Wingtip', '2018–2020', 1],
    ],
    skills: ['Python', 'Spark', 'dbt'],
  },
  {
    layout: 'with spaced capitals',
    name: 'Amira Haddad',
    text: `Amira Haddad

P R O F I L E
Pharmacist with a head for numbers.

W O R K  E X P E R I E N C E
Pharmacist, Greenleaf Pharmacy, 2017 – Present
- Checked 200 prescriptions a day

E D U C A T I O N
Master of Pharmacy, University of Manchester, 2016`,
    sections: ['summary', 'experience', 'education'],
    jobs: [['Pharmacist', 'Greenleaf Pharmacy', '2017 – Present', 1]],
    skills: [],
  },
  {
    layout: 'as a page of two columns is read, the narrow one first',
    name: '',
    text: `CONTACT
12 High Street, Leeds LS1 4AB
omar@example.com

SKILLS
Forklift licence
First aid
Scheduling

LANGUAGES
Arabic

Omar Said

WORK HISTORY
Warehouse Supervisor | 2019 – 2024
Proseware Logistics
- Planned shifts for 25 people
- Cut picking errors by a third`,
    sections: ['skills', 'languages', 'experience'],
    jobs: [['Warehouse Supervisor', 'Proseware Logistics', '2019 – 2024', 2]],
    skills: ['Forklift licence', 'First aid', 'Scheduling'],
  },
  {
    layout: 'with wrapped bullets and numbered headings',
    name: 'Kim Berg',
    text: `Kim Berg

1. Summary
Marketing lead.

2. Relevant Experience
Marketing Manager @ Humongous Insurance
Sept 2018 - Dec 2021
- Ran a campaign in four countries that brought eleven thousand new
customers within one quarter
- Hired three people

3. Awards
Campaign of the year, 2020`,
    sections: ['summary', 'experience', 'awards'],
    jobs: [['Marketing Manager', 'Humongous Insurance', 'Sept 2018 - Dec 2021', 2]],
    skills: [],
  },
  {
    layout: 'with headings in capitals of its own',
    name: 'Noor Rahman',
    text: `Noor Rahman

EXPERIENCE
ALPINE SKI HOUSE
Head Chef, 2018 – 2022
- Fed 300 guests a night

PATENTS PENDING
A quieter oven

VOLUNTEERING
Cook at the Night Shelter, 2016`,
    sections: ['experience', 'other', 'volunteering'],
    jobs: [['Head Chef', 'ALPINE SKI HOUSE', '2018 – 2022', 1]],
    skills: [],
  },
  {
    layout: 'in German, with English names of positions',
    name: 'Paul Schneider',
    text: `Paul Schneider

Kurzprofil
Controller mit Freude an Zahlen.

Berufserfahrung
Senior Controller, Wide World Importers, 01/2020 – heute
Controller, Lucerne Publishing, 03/2014 – 12/2019
- Budgets für vier Länder

Ausbildung
Diplom, Universität Köln, 2013

Kenntnisse
SAP, Excel`,
    sections: ['summary', 'experience', 'education', 'skills'],
    jobs: [
      ['Senior Controller', 'Wide World Importers', '01/2020 – heute', 0],
      ['Controller', 'Lucerne Publishing', '03/2014 – 12/2019', 1],
    ],
    skills: ['SAP', 'Excel'],
  },
];
