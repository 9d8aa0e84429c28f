/**
 * More such points, kept apart: no cue was chosen or changed after a look at how these are read. Theme,
 * strength or gap, and the words.
 */
export const ownPoints2 = `
preparation gap | You hadn't looked through the advert closely enough.
preparation strength | It was clear that you had read all about our new terminal.
preparation gap | When asked what we sell, you had to guess.
preparation gap | A little research on the people you were meeting would go a long way.
preparation gap | You had no questions for us.
preparation strength | You had thought about our problems before you walked in.
preparation gap | Do have a look at our website before the next talk.
preparation gap | Being better prepared for the maths part would have made the difference.
preparation strength | The notes you brought showed how seriously you took it.
preparation gap | You did not know the names of our two main products.
preparation gap | The role play caught you off guard.
preparation strength | Nobody else had visited one of our shops first.
evidence gap | You talk about teamwork, but I could not picture an actual situation.
evidence gap | Tell us what changed because of your work.
evidence gap | I was left unsure which part of the project was yours.
evidence gap | There were few examples from a customer-facing setting.
evidence strength | You proved each claim with a real case.
evidence strength | The before and after figures for the warehouse were convincing.
evidence gap | The CV doesn't tell the reader what you achieved.
evidence gap | I wanted more proof of the leadership you described.
evidence strength | Your examples were specific and recent.
evidence gap | The answers remained vague when we asked for details.
evidence gap | A link to some of your work would have helped us.
evidence strength | We liked that you measured your own success.
communication gap | You tended to ramble.
communication gap | I would have liked shorter answers.
communication gap | You spoke so quietly that the person at the back could not hear.
communication strength | You put complicated matters very plainly.
communication strength | You are a natural listener.
communication gap | Your mail to us was full of spelling errors.
communication gap | Some of your replies went off the point.
communication gap | It took you a while to warm up.
communication strength | The presentation was crisp and stayed in time.
communication gap | You read from your notes throughout.
communication strength | You answered openly and without fuss.
communication gap | The panel found your tone a little sharp.
communication gap | Nerves got in the way of what you wanted to say.
communication strength | Your letter was a joy to read.
motivation gap | I did not hear why this role and not another.
motivation gap | You seemed more interested in the flat than in the job.
motivation strength | You have a real passion for old boats.
motivation gap | Colleagues doubted your long-term commitment.
motivation strength | Your eagerness to learn is a great strength.
motivation gap | There was little energy in the conversation.
motivation gap | It looked as though this was a second choice for you.
motivation strength | I loved how excited you were about the archive.
motivation gap | We would have liked to feel that you wanted it.
motivation strength | Your reasons for joining us were honest and convincing.
experience gap | Sadly you have not worked with children under five.
experience gap | Someone with a longer track record in retail was chosen.
experience gap | You have only had a few months as a supervisor.
experience strength | Few applicants have your breadth of experience.
experience gap | The role calls for a background in insurance.
experience gap | We felt that you had not run a budget of this size.
experience strength | Your time on the wards is worth a lot.
experience gap | You're new to the field, and we could not offer the training.
experience strength | You have seen more sites than most of us.
experience gap | Other candidates brought more commercial experience.
experience gap | Your last post in care work was too long ago for us.
experience strength | It is rare to meet someone with such hands-on knowledge of boilers.
skill gap | Your typing speed was below the forty words that we need.
skill gap | The written test let you down.
skill gap | We had hoped for better French.
skill strength | You scored top marks in the reasoning test.
skill strength | Your drawings were accurate and neat.
skill gap | You couldn't explain how a join works in SQL.
skill gap | The design task lacked a plan for mobile.
skill gap | You do not hold the licence for the large forklift.
skill strength | Your command of the booking system was obvious.
skill gap | There were several miscalculations in the case.
skill gap | You will need a food safety qualification.
skill strength | You handled the difficult caller with great skill.
skill gap | Our engineers felt your debugging was slow.
skill gap | Deeper knowledge of building regulations is needed.
skill strength | The code you sent in was well tested.
skill gap | You would benefit from a course in bookkeeping.
fit gap | We decided for someone who complements the team better.
fit gap | You would not have been happy with how we work.
fit strength | Everyone could see you in the team.
fit gap | The chemistry with the head of department was missing.
fit gap | We don't think that this is the right match.
fit strength | You fitted in from the first minute.
fit gap | You like to work alone, and here everything is done in pairs.
fit strength | Your style is just what our group needs.
fit gap | We were looking for something slightly different.
level gap | With your record you would outgrow this post in a year.
level gap | This is an entry post, and you are far beyond it.
level gap | We would see you one grade below.
level gap | The board wanted someone with more seniority.
level strength | You could easily take on a bigger role.
level gap | You may be too senior for what we can offer here.
level gap | For a head of unit it is a bit early.
pay gap | What you asked for is beyond our budget.
pay gap | Our wage for this job is lower than you would accept.
pay gap | We did not come together on money.
pay gap | The package we can offer is well below your expectations.
pay strength | Your expectations on pay were realistic.
logistics gap | We need cover on Saturdays, which you cannot do.
logistics gap | Your start date in June is too late for the season.
logistics gap | Moving to the island seemed difficult for your family.
logistics gap | You asked for part-time, and the post is full-time.
logistics gap | The post needs four days in the office.
logistics gap | You live too far away for the early shift.
logistics strength | Your flexibility with shifts was a plus.
logistics gap | There are problems with the work permit.
logistics gap | Without a car the rounds cannot be done.
process gap | We filled the job from within.
process gap | It really was a very close call.
process gap | The budget for the post was cut last week.
process gap | We had many strong applicants for two places.
process gap | The vacancy was closed before we got to your papers.
process gap | The director had somebody in mind from the start.
process gap | Funding for the project fell through.
process gap | You came second by half a point.
none none | Thanks again for your patience.
none none | All the best with your search.
none none | I am happy to talk on the phone if you like.
none none | The letter went out on Friday.
none none | We are a small office of nine.
none none | I asked my colleague for her notes.
none none | You may have heard that we moved to the harbour.
none none | This is not an easy message to write.
none none | We keep papers for six months.
none none | There will be another round next spring.
none none | I remember our conversation well.
none none | We interviewed five people for the post.
none none | Please forgive the late reply.
none none | Feel free to write to me at any time.
none none | Here is what the panel noted.
none none | My colleague Jon joined us for the second half.
communication gap | You were hard to hear on the video call.
communication strength | You kept your answers short and to the point.
evidence strength | Your account of the strike was the strongest story we heard.
preparation gap | You mixed us up with our competitor.
skill gap | You struggled with the pivot tables.
skill strength | Your knowledge of the timetable software is excellent.
experience gap | You have not dealt with unions before.
motivation strength | We noticed how keen you are.
fit gap | The panel was not sure that you would enjoy the noise and bustle.
process gap | The recruitment has been paused until the new year.
logistics gap | We can't offer the home working that you asked for.
pay gap | Your hourly rate is higher than our band.
evidence gap | Next time, say what you did and not only what the team did.
communication gap | The story about the merger took ten minutes.
experience strength | You have worked in a place just like ours.
skill gap | Your pronunciation in English made some calls difficult.
preparation strength | You knew our annual report better than I do.
communication gap | Your slides were crowded.
level gap | A first job after school would suit this post better.
motivation gap | You asked about holidays before you asked about the work.
skill strength | You spotted the error in our own figures.
evidence gap | The part about results was thin.
communication strength | You stayed calm and friendly under some awkward questions.
`
