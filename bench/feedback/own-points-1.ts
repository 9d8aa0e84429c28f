/** Points as employers write and say them, all our own: theme, strength or gap, and the words. */
export const ownPoints1 = `
preparation gap | You could have read up a little more on how our depots work.
preparation gap | It felt as if you had not looked at the task beforehand.
preparation gap | We would have liked to hear some questions from you at the end.
preparation gap | A bit more homework on our customers would have helped.
preparation gap | You seemed unprepared for the part about budgets.
preparation strength | You had clearly done your homework on us.
preparation strength | Your questions at the end were the best of the day.
preparation strength | You knew more about our routes than some of our own staff.
preparation gap | You didn't seem to know what the charity does from day to day.
preparation gap | I would suggest practising the answers out loud before a panel.
preparation strength | You came very well prepared and it showed.
preparation gap | You had not tried our app before the talk.
evidence gap | We missed concrete examples of what you did yourself.
evidence gap | Your answers stayed general, and we could not see the results.
evidence gap | You often said we, so it was unclear what your own part was.
evidence gap | More numbers would have made your case stronger.
evidence strength | The example of the flooded school was vivid and convincing.
evidence strength | You backed everything up with figures, which the panel liked.
evidence gap | There was no evidence on the CV for the stock system you mentioned.
evidence gap | Two of the examples you gave were from more than ten years ago.
evidence strength | Your portfolio showed us exactly what you can do.
evidence gap | We struggled to find out what the outcome of that project was.
evidence gap | Please bring a specific example next time rather than a general view.
evidence strength | You showed real impact in your last post.
communication gap | Your answers were rather long and lost their way.
communication gap | You spoke very fast, and we could not always follow.
communication gap | Try to come to the point sooner.
communication strength | You explained the crewing plan so that everyone in the room got it.
communication strength | You listened carefully and answered what was asked.
communication gap | The presentation had too many slides for ten minutes.
communication gap | The cover letter contained several typos.
communication gap | We would have liked a clearer structure to your answers.
communication strength | You came across as warm and calm.
communication gap | You seemed nervous and gave one-word answers.
communication gap | There was a lot of jargon that the parents on the panel did not know.
communication strength | Your written style is clear and friendly.
communication gap | You interrupted one of my colleagues twice.
communication strength | You present complicated things simply.
motivation gap | We were not sure why you want to leave your present post for this one.
motivation gap | The panel missed some enthusiasm for the role itself.
motivation gap | It sounded as if any job would do.
motivation strength | Your enthusiasm for the museum came through in every answer.
motivation gap | We did not get a sense of why us.
motivation strength | It was obvious that you really wanted to work here.
motivation gap | We had doubts about whether you would stay with us for long.
motivation strength | You care about patients, and that was plain to see.
motivation gap | You seemed half-hearted about the night part of the work.
motivation strength | Your curiosity about our machines made a real impression.
experience gap | The person we chose has more experience with crewing rules.
experience gap | We were looking for someone with at least five years in logistics.
experience gap | You have not yet managed a team of that size.
experience gap | Another candidate had worked in a hospital laboratory before.
experience strength | Your background in school transport is impressive.
experience gap | The lack of experience in the public sector counted against you.
experience strength | Your years as a shift lead would have been very useful to us.
experience gap | We needed someone who has done this before and can start alone.
experience gap | You have had little exposure to large customers.
experience strength | You have led projects far bigger than ours.
experience gap | Your experience is mostly with small shops.
experience gap | The successful candidate came from a similar industry.
skill gap | Your SQL was not quite at the standard we need.
skill gap | The technical test showed some gaps in networking.
skill gap | We needed someone who speaks German fluently.
skill strength | Your test score was among the highest.
skill strength | You write very clean code.
skill gap | The spreadsheet task had several errors in it.
skill gap | A certificate in food hygiene is required for the post, and you do not have one yet.
skill strength | Your plan for the school sailings was the clearest that we saw.
skill gap | Knowledge of the new tax rules was missing.
skill gap | I would advise you to brush up on Excel.
skill strength | Your analysis of the case was first-rate.
skill gap | The others solved the exercise in less time.
skill gap | You need to know your way around the booking software.
skill strength | You have strong negotiation skills.
skill gap | Your understanding of data protection is still thin.
skill gap | Attention to detail in the test was not what we hoped for.
fit gap | In the end we felt that another candidate was a better fit for the team.
fit gap | We were not convinced that our pace would suit you.
fit strength | You would have been a great fit with the crew.
fit gap | Your profile does not quite match what we are looking for.
fit gap | Our way of working is rather different from what you are used to.
fit strength | The team got on very well with you.
fit gap | The culture here is very informal, and we had concerns about that.
fit strength | Your values match ours closely.
fit gap | We are looking for a different personality for this group.
level gap | We thought you might be bored, as you are overqualified for this.
level gap | The role is more junior than what you do now.
level gap | You are not quite ready for a manager post yet.
level gap | This would be a step down for you.
level gap | We need someone more senior for this customer.
level strength | You are already working at the next level.
level gap | It was felt that the step up would be too big.
level strength | Your seniority was a real plus.
pay gap | Your salary expectations were above our range.
pay gap | We could not have met the day rate that you asked for.
pay gap | The pay band for this post is fixed, and your figure was higher than it.
pay gap | The budget for the role is smaller than your present salary.
pay strength | Your salary expectations were fair.
logistics gap | We need somebody who can start sooner than your notice period allows.
logistics gap | The commute from where you live seemed very long to us.
logistics gap | You were not available for weekend shifts.
logistics gap | The role cannot be done remotely.
logistics gap | You would need a driving licence for the rounds.
logistics gap | We had hoped for someone who lives closer to the port.
logistics strength | It was good to hear that you could start straight away.
logistics gap | We are unable to sponsor a visa for this post.
logistics gap | The hours you asked for did not fit with the school day.
process gap | The post went to an internal candidate.
process gap | It was an extremely close decision.
process gap | The position has been put on hold.
process gap | We received a very high number of applications for a single place.
process gap | You lost out by one point on the scoring grid.
process gap | A colleague who already works here was given the job.
process gap | There is a hiring freeze across the whole group.
process gap | Head office is restructuring, so the vacancy was withdrawn.
none none | Thank you for taking the time to come and see us.
none none | We wish you all the best for the future.
none none | Please do apply again in the autumn.
none none | I hope this is of some use to you.
none none | We were sorry to have to tell you by mail.
none none | It was nice to meet you last Tuesday.
none none | Let me know if I can help in any other way.
none none | As promised, here are a few thoughts from the panel.
none none | Anders sends his regards.
none none | We talked about it for a long time.
none none | Maria will be away until Monday.
none none | Do keep in touch.
none none | I spoke to both interviewers this morning.
none none | Our next round opens in May.
none none | You asked what would help next time.
none none | These are my own views and not those of the company.
communication gap | Your voice was very quiet at times.
communication strength | Everyone mentioned how easy to talk to you are.
evidence gap | We would have loved to hear about the result of that campaign.
preparation gap | You had not read the annual report, which we had sent you.
skill strength | Your Spanish is excellent.
skill gap | We expected deeper knowledge of Python.
experience strength | You bring solid hands-on experience from the yard.
motivation gap | We could not tell what drew you to this field.
fit gap | We felt that you might be happier in a larger company.
communication gap | You didn't make eye contact with the younger panel members.
process gap | In the end it was a toss-up between the two of you.
evidence strength | Your story about the late ferry was memorable.
logistics gap | We really need full-time cover.
pay gap | We simply cannot afford someone at your rate.
level gap | Your application was for a lead role, and we saw you at junior level.
skill gap | Your answer on safeguarding law had mistakes in it.
preparation strength | You asked sharp questions about our values.
communication gap | The second half of your talk was hard to follow.
experience gap | We went with somebody who knows the sector from the inside.
motivation strength | Your energy was great.
evidence gap | Your CV lists duties rather than achievements.
skill strength | The way you solved the pump exercise impressed both engineers.
communication gap | Your cover letter said little that was not in the CV.
`
