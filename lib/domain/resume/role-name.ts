/** Nouns that end the name of a position. */
const positions =
  /\b(?:engineer|developer|programmer|architect|manager|designer|analyst|scientist|researcher|consultant|director|head|lead|leader|officer|specialist|coordinator|administrator|executive|representative|associate|assistant|advisor|adviser|technician|nurse|midwife|teacher|tutor|lecturer|professor|writer|editor|journalist|marketer|recruiter|accountant|auditor|bookkeeper|producer|strategist|president|founder|co-founder|owner|intern|internship|apprentice|trainee|partner|planner|buyer|controller|counsel|solicitor|lawyer|attorney|paralegal|agent|operator|supervisor|devops|sre|driver|courier|chef|cook|barista|waiter|waitress|server|cashier|clerk|receptionist|secretary|librarian|pharmacist|physician|doctor|therapist|carer|caregiver|worker|electrician|mechanic|plumber|carpenter|foreman|inspector|guard|translator|interpreter|photographer|animator|illustrator|tester|volunteer|mentor|fellow|registrar|ward sister|scrum master|product owner|crew member|team member|ceo|cto|cfo|coo|cmo|cpo|vp)s?\b/i;

/** Names of degrees and courses. */
const degrees =
  /\b(?:bachelor|master|doctor(?:ate)?|ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|m\.?\s?a|b\.?\s?a|m\.?\s?eng|b\.?\s?eng|m\.?b\.?a|ll\.?b|diploma|degree|certificate|a[- ]levels?|gcses?|abitur|baccalaur[ée]ate?|licence|nvq|hnd|associate|foundation|bootcamp|minor|major|b\.?\s?tech|m\.?\s?tech|b\.?\s?com)\b/i;

/** Names of places where one learns. */
const schools =
  /\b(?:university|universit[äéày]t?|universidad|college|school|institute|institut|academy|polytechnic|hochschule|lyc[ée]e|gymnasium|faculty|mit|eth|lse|ucl)\b/i;

export const namesPosition = (text: string): boolean => positions.test(text);
export const namesDegree = (text: string): boolean => degrees.test(text) && !schools.test(text);
export const namesSchool = (text: string): boolean => schools.test(text);
