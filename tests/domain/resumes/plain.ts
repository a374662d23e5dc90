import type { WrittenResume } from './written-resume';

export const plain: WrittenResume[] = [
  {
    layout: 'with position, employer and period on one line',
    name: 'Ada Byron',
    text: `Ada Byron
ada@byron.example | +44 20 7946 0958

SUMMARY
Release manager with nine years in payments.

EXPERIENCE
Release Manager, Analytical Engines, Jan 2019 – Mar 2023
- Cut the release process from two days to three hours
- Led 14 teams
Test Engineer, Babbage & Co, 2015 – 2019
- Wrote the first automated tests

EDUCATION
BSc Mathematics, University of London, 2015

SKILLS
Python, SQL, Release management`,
    sections: ['summary', 'experience', 'education', 'skills'],
    jobs: [
      ['Release Manager', 'Analytical Engines', 'Jan 2019 – Mar 2023', 2],
      ['Test Engineer', 'Babbage & Co', '2015 – 2019', 1],
    ],
    skills: ['Python', 'SQL', 'Release management'],
  },
  {
    layout: 'with the employer first and bars between',
    name: 'Tomás Rivera',
    text: `Tomás Rivera
Madrid

Work Experience
Northwind | Senior Product Designer | 2020 - Present
• Redesigned checkout
• Ran 40 user interviews
Contoso | Product Designer | 2016 - 2020
• Built the design system

Skills
Figma • Prototyping • Spanish`,
    sections: ['experience', 'skills'],
    jobs: [
      ['Senior Product Designer', 'Northwind', '2020 - Present', 2],
      ['Product Designer', 'Contoso', '2016 - 2020', 1],
    ],
    skills: ['Figma', 'Prototyping', 'Spanish'],
  },
  {
    layout: 'with three lines above each position',
    name: 'Grace Okafor',
    text: `Grace Okafor

Professional Experience

Staff Nurse
St Mary's Hospital, Leeds
March 2018 – Present

* Ran a ward of 30 beds at night
* Trained six new nurses

Healthcare Assistant
Oakwood Care Home
06/2015 – 02/2018

* Looked after 12 residents

Registrations
NMC PIN 12A3456E`,
    sections: ['experience', 'certifications'],
    jobs: [
      ['Staff Nurse', "St Mary's Hospital", 'March 2018 – Present', 2],
      ['Healthcare Assistant', 'Oakwood Care Home', '06/2015 – 02/2018', 1],
    ],
    skills: [],
  },
  {
    layout: 'with the date before the position',
    name: 'Jonas Weber',
    text: `Jonas Weber

EMPLOYMENT HISTORY
2019 – 2022   Sales Manager, Fabrikam GmbH
- Grew revenue by 18%
2016 – 2019   Account Executive, Adventure Works
- Won 40 accounts

LANGUAGES
German, English`,
    sections: ['experience', 'languages'],
    jobs: [
      ['Sales Manager', 'Fabrikam GmbH', '2019 – 2022', 1],
      ['Account Executive', 'Adventure Works', '2016 – 2019', 1],
    ],
    skills: [],
  },
  {
    layout: 'with sentences in place of bullets',
    name: 'Mei Lin',
    text: `Mei Lin
Profile
I teach mathematics to children who are afraid of it.

Career History
Mathematics Teacher at Riverside School (2014-2021)
I taught five classes of thirty children and raised the pass rate from 61 to 78 percent.
I also ran the chess club, which had forty members at its best.

Interests
Chess`,
    sections: ['summary', 'experience', 'interests'],
    jobs: [['Mathematics Teacher', 'Riverside School', '2014-2021', 2]],
    skills: [],
  },
  {
    layout: 'of a beginner, with projects and no position',
    name: 'Sam Patel',
    text: `Sam Patel

Objective: A first job as a developer.

Education
Bootcamp in web development, Codeworks Academy, 2024
BA History, University of Bristol, 2019 – 2022

Projects
Bus times, 2024
- A page that tells when the next bus comes, used by 300 students

Technical Skills
Languages: JavaScript, Python
Tools: Git, Docker`,
    sections: ['summary', 'education', 'projects', 'skills'],
    jobs: [],
    skills: ['JavaScript', 'Python', 'Git', 'Docker'],
  },
  {
    layout: 'with the employer above two positions',
    name: 'Lena Novak',
    text: `Lena Novak

Experience

Litware
Engineering Manager, 2021 – present
- Led a team of nine

Litware
Software Engineer, 2017 – 2021
- Moved the scheduler to Kubernetes

Skills: Go, Kubernetes, Hiring`,
    sections: ['experience', 'skills'],
    jobs: [
      ['Engineering Manager', 'Litware', '2021 – present', 1],
      ['Software Engineer', 'Litware', '2017 – 2021', 1],
    ],
    skills: ['Go', 'Kubernetes', 'Hiring'],
  },
];
