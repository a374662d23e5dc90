import { questionsOf } from '@/lib/domain/questions/bank-question';

const analysis = ['sql', 'excel', 'tableau', 'power bi', 'looker', 'data analysis', 'statistics'];
const learning = ['machine learning', 'deep learning', 'python', 'pytorch', 'tensorflow', 'scikit-learn'];
const pipelines = ['etl', 'airflow', 'dbt', 'spark', 'kafka', 'snowflake', 'bigquery', 'data modelling'];

/** For those who move, read and model data. */
export const technicalForData = questionsOf(
  'technical',
  {
    Data: {
      Measurement: {
        easy: [
          'You get a data set that you have never seen. What do you do in the first hour?',
          {
            text: 'Two dashboards show different revenue for the same month. How do you find out which one is right?',
            skills: analysis,
          },
        ],
        medium: [
          {
            text: 'An experiment shows a gain of two per cent and the team wants to ship. What do you ask before you agree?',
            roles: ['data', 'product', 'marketing'],
            skills: ['a/b testing', 'statistics'],
          },
          {
            text: 'Sign-ups rose and revenue fell in the same month. How do you find out why?',
            roles: ['data', 'product', 'marketing'],
          },
        ],
        hard: [
          'You cannot run an experiment, and the business asks whether the price change caused the drop. How do you answer?',
          {
            text: 'Your model is excellent on the test set and poor in production. What are your suspects, in order?',
            skills: learning,
          },
        ],
      },
    },
    Quality: {
      Safeguard: {
        easy: [
          {
            text: 'How do you notice that a nightly load has brought only half of the rows?',
            skills: pipelines,
          },
        ],
        medium: ['A column has eight per cent missing values. How do you decide what to do with them?'],
        hard: [
          {
            text: 'A mistake in a pipeline has written wrong figures for three months. How do you mend data and trust?',
            skills: pipelines,
          },
        ],
      },
    },
    Craft: {
      Method: {
        easy: [
          {
            text: 'Explain over-fitting to a product manager, and how you guard against it.',
            skills: learning,
          },
        ],
        medium: [
          'A simple model is nearly as good as a complicated one. Which do you put into use, and why?',
        ],
        hard: [
          {
            text: 'Late events arrive days after their day is closed. How do you model a report that stays correct?',
            skills: pipelines,
          },
        ],
      },
    },
    Communication: {
      Explanation: {
        easy: ['Explain to a sales team what a confidence interval is, and why it matters to them.'],
        hard: [
          'Your analysis says no, and the head of department has already said yes. How do you present it?',
        ],
      },
    },
  },
  { roles: ['data'] },
);
