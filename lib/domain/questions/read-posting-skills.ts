/**
 * Skills under the names that candidates write on a resume, each with other spellings after a bar. A spelling is
 * matched as a whole word, without case; where a word also means something else it is written with its context.
 */
const vocabulary = `
JavaScript|ecmascript; TypeScript; Python; Java; Kotlin; Swift; Objective-C; C#|c sharp; C++|cpp; Rust; Golang|go lang;
Ruby; Ruby on Rails|rails; PHP; Laravel; Scala; Elixir; Haskell; Perl; Dart; Flutter; COBOL; MATLAB; Bash|shell scripting;
React|react.js|reactjs; React Native; Vue|vue.js|vuejs; Angular|angularjs; Svelte; Next.js|nextjs; Node.js|nodejs|node js;
Express.js|expressjs; Django; Flask; FastAPI; Spring Boot|spring framework; .NET|dotnet|asp.net; GraphQL; REST APIs|rest api|restful;
gRPC; HTML|html5; CSS|css3; Tailwind CSS|tailwind; Webpack; Vite; SQL; PostgreSQL|postgres; MySQL; SQLite; Oracle; SQL Server|mssql;
MongoDB|mongo; Redis; Elasticsearch|opensearch; Cassandra; DynamoDB; Kafka|apache kafka; RabbitMQ; Spark|apache spark|pyspark;
Hadoop; Airflow|apache airflow; dbt; Snowflake; BigQuery; Redshift; Databricks; Tableau; Power BI|powerbi; Looker; Excel|microsoft excel;
Statistics|statistical analysis; A/B testing|ab testing|split testing; Machine learning|ml models; Deep learning; NLP|natural language processing;
Computer vision; PyTorch; TensorFlow; scikit-learn; pandas; NumPy; LLMs|llm|large language models; Data modelling|data modeling;
ETL|elt; AWS|amazon web services; Azure|microsoft azure; Google Cloud|gcp; Docker; Kubernetes|k8s; Terraform; Ansible; Jenkins;
GitHub Actions; CI/CD|continuous integration|continuous delivery; Git; Linux; Nginx; Prometheus; Grafana; Datadog; Microservices|microservice;
Distributed systems; Event-driven architecture|event driven architecture; System design; Caching; Networking; OAuth; Penetration testing; ISO 27001; SOC 2;
Selenium; Cypress; Playwright; Jest; JUnit; Test automation|automated testing; iOS; Android; WebRTC; Embedded systems|embedded software;
Figma; Sketch app; Adobe XD; Photoshop|adobe photoshop; Illustrator|adobe illustrator; Prototyping; User research|ux research; Usability testing;
Accessibility|wcag; Design systems|design system; Information architecture; UX design|user experience design; UI design;
Product management; Product discovery; Roadmapping|product roadmap; OKRs|okr; User stories; Agile; Scrum; Kanban; JIRA; Confluence; PRINCE2; PMP;
Project management; Change management; Stakeholder management; Risk management; Budgeting|budget management; Forecasting;
Financial modelling|financial modeling; Accounting; IFRS; GAAP; Auditing; SAP; Salesforce; HubSpot; Zendesk; Intercom app; CRM; Negotiation;
Account management; Prospecting|lead generation; Cold calling|cold outreach; B2B sales; SaaS; Customer success; Onboarding customers|customer onboarding;
SEO|search engine optimization|search engine optimisation; SEM|paid search; Google Analytics; Google Ads; Content marketing; Copywriting;
Email marketing; Social media; Brand strategy; Marketing automation; Public relations; Event planning; Supply chain|supply chain management;
Logistics; Procurement; Inventory management; Lean|lean manufacturing; Six Sigma; Quality assurance; Health and safety; Scheduling;
Recruiting|talent acquisition; Payroll; Employee relations; Training delivery; Curriculum design; Classroom management; Patient care; Triage; Case management;
Technical writing; Data analysis|analysing data|analyzing data; Translation; Public speaking; Bookkeeping; Contract law; GDPR
`;

const spellings = vocabulary
  .split(';')
  .map((entry) => entry.trim().split('|'))
  .flatMap(([name = '', ...others]) =>
    [name, ...others].map((spelling) => [spelling.toLowerCase(), name] as const),
  );

const nameOf: ReadonlyMap<string, string> = new Map(spellings);

/** Longer spellings first, so that "React Native" is not read as "React". */
const anySkill = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[...nameOf.keys()]
    .sort((one, other) => other.length - one.length)
    .map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}_+#])`,
  'giu',
);

/** Words of everyday English that name a skill only with a capital. */
const onlyWithCapital = new Set([
  'excel',
  'swift',
  'rust',
  'spark',
  'lean',
  'oracle',
  'looker',
  'jest',
  'bash',
  'flutter',
  'react',
]);

/** "Go" and "R" are languages only beside other names: in a list, with a capital. */
const letterLanguages = [
  {
    name: 'Golang',
    pattern: /(?:[,/(]\s?|\b(?:in|or|and|with|using)\s)Go(?=\s?[,/);]|\s(?:or|and)\s\p{Lu}|\.?$)/mu,
  },
  {
    name: 'R',
    pattern: /(?:[,/(]\s?|\b(?:in|or|and|with|using)\s)R(?=\s?[,/);]|\s(?:or|and)\s\p{Lu}|\.?$)/mu,
  },
];

const mostSkills = 40;

/** The skills that a text names, in the order in which it names them; at most 40, none twice. */
export function skillsIn(text: string): string[] {
  const named: { name: string; at: number }[] = [];
  for (const match of text.matchAll(anySkill)) {
    const spelling = match[0].toLowerCase();
    if (onlyWithCapital.has(spelling) && match[0] === spelling) continue;
    named.push({ name: nameOf.get(spelling) ?? match[0], at: match.index });
  }
  for (const { name, pattern } of letterLanguages) {
    const at = text.search(pattern);
    if (at >= 0) named.push({ name, at });
  }
  const inOrder = named.toSorted((one, other) => one.at - other.at).map(({ name }) => name);
  return [...new Set(inOrder)].slice(0, mostSkills);
}
