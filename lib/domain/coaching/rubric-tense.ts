/** Talk of what one does or would do. */
export const habitual =
  /\b(?:i would|i will|usually|always|typically|generally|normally|often|i tend to|i try to|i like to|i believe|i am (?:someone|a person|somebody) who|i am the kind|whenever|in general|i never|it is important to|you have to|you need to|all the time|every day)\b/g;
/** Talk of one time in the past. */
export const episodic =
  /\b(?:(?:when|while) (?:i|we) (?:was|were|had|started|joined|worked)|last (?:year|summer|winter|spring|autumn|fall|month|quarter|week)|(?:years?|months?|weeks?|days?) (?:ago|before|later)|one (?:time|day|morning|evening)|(?:at|in|on|during) (?:my|our) (?:\w+ )?(?:last|previous|first|job|internship|company|project|second|final)|back (?:in|when)|in #|there was|i remember|we were|i was|we had)\b/g;
