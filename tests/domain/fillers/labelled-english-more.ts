/**
 * More of the same, written after the rules had been settled on the other sentences. Precision and recall at first sight:
 * like .67/.80, actually 1/1, so .83/1, well .88/1, you know .90/.90, I mean .89/1, with far more content uses than real
 * speech has. What was general in these mistakes was mended then.
 */
export const labelledEnglishMore = `
We lost {like} forty percent of the orders that weekend.
I don't feel like I handled that the way I should have.
{so} basically the plan was to move everything in one night
and my boss goes {like}, you have until noon
What did you like most about the old process, she asked.
Frameworks like React made hiring easier.
It was {like} the third outage in a month
the pharmacist {like} refused to hand it over
I treated it like a normal incident.
Is that something you would like to see?
The logs looked like noise at first.
we just {like} kept calling until somebody answered
{like} nobody told me that there was a freeze
I'd like the team to own that decision.
A person like her does not give up.
There were {like} two camps in the department.
He spoke to the intern like a child.
It was {like} a really strange moment
The error looked {like}, totally random.
We all like a clean deployment.
and it's {like} okay what do we do now
{Actually} the budget was approved in March.
I actually enjoy that kind of work.
Can you tell me who actually signs it off?
and um {actually} we had two of them
The patient was actually allergic to it.
{Well} {actually} I disagreed with both of them.
It is not actually faster, it only feels that way.
We needed to know what the users actually do.
but {actually} the vendor was right
I had, {actually}, already packed my things.
The two teams actually liked each other after that.
It actually depends on the size of the table.
{So}, the situation was this.
I was tired, so I went home.
It got so bad that we called the fire brigade.
{so} uh I was a trainee back then
We had to move so that the others could work.
Not so long ago I would have said no.
They did not reply, so I rang them.
{So} my first week there was chaos.
It was slow, {so} yeah.
I believe so.
The store did so well that they hired two more.
{Well}, to be honest I was scared.
The handover worked well for both shifts.
I know the code base pretty well.
and then he said {well} who is going to pay for it
They had prepared the room well.
{well} it depends
We were doing well until the audit came.
The plan was well thought through.
My German is not as good, but I understand it well.
{Well}, in the end it was a compromise.
Both options would work equally well.
It was received well by the board.
It was, {well}, complicated.
The tests are well covered now.
This may well change next year.
and I thought {well} maybe I should just ask
it was {you know} kind of a mess
Did you know about the freeze, I asked him.
{you know} people get attached to their tools
they were {you know} counting on us
When you know the reason, it is easy.
I wanted to {you know} prove myself
the thing is {you know} we never got the data
Let me know if you know someone.
and she was {like} {you know} what forget it
we were three people {you know} for the whole region
It depends on who you know.
That is the job, {you know}.
{you know} when a server dies at night you learn fast
so you know exactly what to test
there's always {you know} that one customer
{I mean} who wouldn't be nervous
This is what I mean by ownership.
it was fine {I mean} nobody got hurt
I didn't mean to offend her, I mean that sincerely.
the tool was free {I mean} for small teams
{I mean}, look at the numbers.
He asked what I mean with that.
we had no tests {I mean} none
and {I mean} I get it they were busy
not the whole system {I mean} only the billing part
she was {I mean} she is a great engineer
`;
