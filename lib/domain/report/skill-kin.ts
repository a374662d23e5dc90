/**
 * Skills that are near one another: who knows one has a way to speak about the next. Rows go from close to loose, and
 * the first row that holds both decides. Names are those of the posting's reader (`read-posting-skills.ts`).
 */
const rows = `
JavaScript|TypeScript; Java|Kotlin|Scala|C#; Ruby|Ruby on Rails; PHP|Laravel; Swift|Objective-C|iOS; Kotlin|Android; Dart|Flutter|React Native;
React|Vue|Angular|Svelte|Next.js; React|React Native; Node.js|Express.js; Django|Flask|FastAPI|Python; Java|Spring Boot; C#|.NET;
GraphQL|REST APIs|gRPC; HTML|CSS|Tailwind CSS; Webpack|Vite; PostgreSQL|MySQL|SQLite|Oracle|SQL Server|SQL; MongoDB|DynamoDB|Cassandra|Redis;
Kafka|RabbitMQ|Event-driven architecture; Spark|Hadoop|Databricks; Airflow|dbt|ETL; Snowflake|BigQuery|Redshift|Databricks; Tableau|Power BI|Looker|Excel;
Statistics|A/B testing|Data analysis; PyTorch|TensorFlow|scikit-learn|Machine learning|Deep learning; NLP|LLMs|Machine learning; pandas|NumPy|R|Python;
AWS|Azure|Google Cloud; Docker|Kubernetes; Terraform|Ansible; Jenkins|GitHub Actions|CI/CD|Git; Prometheus|Grafana|Datadog; Linux|Bash|Nginx|Networking;
Microservices|Distributed systems|System design|Event-driven architecture|Caching; Penetration testing|OAuth|ISO 27001|SOC 2|GDPR; Selenium|Cypress|Playwright|Test automation;
Jest|JUnit|Test automation|Quality assurance; Figma|Sketch app|Adobe XD|Prototyping|UI design; Photoshop|Illustrator; User research|Usability testing|UX design|Accessibility;
Design systems|Information architecture|UX design|UI design; Product management|Product discovery|Roadmapping|OKRs|User stories; Agile|Scrum|Kanban|JIRA;
Confluence|Technical writing; PRINCE2|PMP|Project management|Risk management|Budgeting; Change management|Stakeholder management; Forecasting|Financial modelling|Budgeting|Excel;
Accounting|Bookkeeping|IFRS|GAAP|Auditing|Payroll; SAP|Salesforce|HubSpot|CRM; Zendesk|Intercom app|Customer success|Onboarding customers; Negotiation|Account management|Procurement|Contract law;
Prospecting|Cold calling|B2B sales; SEO|SEM|Google Analytics|Google Ads; Content marketing|Copywriting|Email marketing|Social media|Marketing automation; Brand strategy|Public relations|Event planning;
Supply chain|Logistics|Procurement|Inventory management; Lean|Six Sigma|Quality assurance; Health and safety|Risk management; Scheduling|Project management; Recruiting|Employee relations|Payroll;
Training delivery|Curriculum design|Classroom management|Public speaking; Patient care|Triage|Case management;
Docker|Kubernetes|Terraform|Ansible|AWS|Azure|Google Cloud|CI/CD|Linux; Golang|Rust|C++|Java|C#; Python|Ruby|PHP|Perl|JavaScript|TypeScript|R|MATLAB; SQL|PostgreSQL|MySQL|MongoDB|Snowflake|BigQuery|Redshift|Data modelling|ETL
`
  .split(';')
  .map((row) => row.trim().split('|'));

/** Of the skills somebody has, the one nearest to `wanted`; null where none is near. */
export function nearestSkill(wanted: string, owned: ReadonlySet<string>): string | null {
  for (const row of rows) {
    if (!row.includes(wanted)) continue;
    const near = row.find((skill) => skill !== wanted && owned.has(skill));
    if (near) return near;
  }
  return null;
}
