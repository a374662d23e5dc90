/**
 * Sentences as candidates say them, punctuated as good recognisers do or not at all; fillers stand in braces. Written for
 * this project, and labelled by what the speaker would miss if the word went. Quotatives ("I was {like} no way") count as
 * fillers, as in telephone speech.
 */
export const labelledEnglish = `
It took {like} three weeks to get the access.
We had {like} a hundred tickets open on Monday morning.
I would like to start with the background.
My manager was {like}, just ship it.
and I was {like} no way we can do this in two days
It felt like a lot of pressure for a new joiner.
It sounds like a small thing but it was not.
We used tools like Jira and Confluence for that.
Companies like Siemens do this all the time.
They were, {like}, completely surprised by the numbers.
I don't like surprises in production.
We {like}, never had a proper handover.
Things like that happen in every migration.
Like I said, the budget was already gone.
He looked like he had not slept.
there was {like} this huge spreadsheet that nobody understood
{so} we {like} sat down with the vendor
I really like working with nurses because they tell you the truth.
Would you like me to go into the details of the cache?
It was {like} everybody wanted something different.
She treated me like a partner from the first day.
the customer was {like} really angry about the invoice
Nothing like this had ever happened to us before.
I like to plan the week on Friday afternoon.
we had {like} servers crashing every night
It seemed like the right moment to speak up.
Teams like ours rarely get a second chance.
There were, {like}, zero tests in that repository.
people like him make the ward run
and then {like} the alarm went off
How would you like to proceed from here?
The dashboard-like view was my idea.
We did not know what it was like, working with a regulator.
It is more like a library than a framework.
{like} at some point you have to decide
I had {like} maybe half a day to prepare for the meeting
It smelled like smoke in the server room.
You can use services like Lambda for that part.
We would like them to call us first.
it was {like} super hard to convince the sales team
They acted like nothing had changed.
and he {like} totally lost it in the call
He did it just like that.
We have {like} a rota for the weekends now.
{Actually}, I had never led a team before.
The report actually showed the opposite.
What actually happened was a race between two writers.
And {actually} I was the only one who had read the contract.
I was actually responsible for the night shift.
We had to find out who actually uses the feature.
{Well}, {actually} it was my colleague who found it.
It was, {actually}, quite a relief.
Nobody had actually tested the backup.
We actually saved four hours a week with that.
but {actually} I think the second version was better
Did the patients actually read the leaflet?
The customers did not actually want a discount.
That is what the sensor actually measures.
The number was actually higher than we thought.
{actually} um we changed the plan twice
{So} {actually} I've done this in my last two jobs.
Actually doing the work was harder than planning it.
I never actually met the client in person.
We got there in the end, {actually}.
They said it would take a month but it actually took a week.
Most of the errors actually came from one service.
uh {actually} I'd say it was a draw
It turned out that the index was actually missing.
I wanted to see how the team actually works.
You can actually measure that with one query.
{So}, I joined the bank three years ago.
{So} last year I was leading the night team on the ward.
The build was red, so we stopped the release.
It was so hard to get everybody into one room.
We changed the layout so that older patients could read it.
I think so.
{So} um the first thing I did was call the supplier.
I had never done it before, so I asked for help.
There were so many open questions.
So far we have not seen it again.
We were late. So we cut two features.
{So}, yeah, that was the whole story.
He was not so sure about the estimate.
We fixed it in an hour or so.
We doubled the staff, and so the queue was gone by noon.
So much had changed since the first plan.
I did the same, and so did my colleague.
We wrote tests, reviews, runbooks and so on.
{So}, what I did was split the table in two.
It worked so well that sales took the idea over.
We finished early, {so}.
{Well}, we tried the simple thing first.
The launch went well.
I work well under pressure.
{Well}, that was a mistake on my side.
We tested the export as well as the import.
The team did really well in the audit.
and I said {well} we can't do both by Friday
She knew the process very well, and that helped.
It was, {well}, not our best week.
The room is well lit and quiet.
{well} I guess the main problem was trust
It might well be the network.
Well done, that was what he told me.
The new rota worked well because people had asked for it.
My colleague wanted that as well.
I spoke with the charge nurse as well and she agreed.
and {well} nobody had an answer to that
Oh {well}, we lost the account anyway.
This is a well-known problem in queues.
The service scaled well after the change.
{Well}, um, I would begin with the numbers.
We finished well before the deadline.
they communicate well with each other
but {well} the client did not see it that way
Everything went well until the second week.
{Well}, I think it depends on the load.
The design held up well during the sale.
I slept well that night, believe me.
It is well worth the effort.
We were well aware of the risk.
{well} let's say it was complicated
The two halves fit together well.
It was, {you know}, late in the day.
Do you know the feeling when the pager goes off?
{you know} it was my first month there
and we were {you know} trying to keep the lights on
As you know, the market changed last year.
We had, {you know}, no budget at all.
I'll let you know as soon as I can, that is what I told him.
it was just {you know} one of those days
If you know the system you see it at once.
They wanted, {you know}, a quick fix.
because {you know} the deadline does not move
You have to show that you know your numbers.
I was nervous, {you know}, because it was new to me.
and so {you know} we called the client
What you know is less important than how you learn.
The team was small, {you know}.
{You know}, I had seen this before.
there was {you know} a lot of pressure from above
How do you know which customer is right?
and I thought {you know} this could be done better
Before you know it the queue is full.
she is {you know} very direct
we had to {you know} start from zero
The more people you know there, the faster it goes.
my manager {you know} he trusted me
then {you know} the second server went down
I wanted to be honest, {you know}?
it's {you know} the usual story
and the parents {you know} they were scared
we used {you know} an old version of the driver
{I mean}, we had no choice.
What I mean is that the order was wrong.
it was {I mean} it was really hard to get time
{I mean} I was the youngest in the room
You see what I mean when you look at the chart.
the numbers were, {I mean}, terrible.
and {I mean} nobody wanted to say it
By that I mean a written plan.
I was happy, {I mean}, it was my first award.
but {I mean} we learned a lot from it
I said no, and I mean it.
{I mean} the code worked but nobody could read it
we were late {I mean} two months late
They asked which option I mean.
{I mean}, honestly, I should have called earlier.
it wasn't only me {I mean} the whole team stayed
the old system {I mean} it was from the nineties
{I mean} if you ask the nurses they will tell you
{so} {I mean} that was the turning point
he was right {I mean} the data was on his side
we shipped it {I mean} not everything but the core
{I mean} you can't just ignore the regulator
she did most of it {I mean} the hard parts
and {I mean} it worked
the first version was slow {I mean} really slow
{I mean}, I would do it the same way again.
it is a big company {I mean} ten thousand people
`;
