/** Letters of our own wording for the journeys. */

export const afterThreeRounds = `From: Maria Sandahl <maria.sandahl@lindholm-ferries.example>
To: Ines Marlow <ines@marlow.example>
Date: Tue, 10 Mar 2026 21:12:00 +0000
Subject: Re: Service Planner, third conversation

Dear Ines,

Thank you for coming out to the harbour office again, and for the care that you put into the planning exercise. We have decided to offer the position to another candidate, who has worked with crewing rules for several years. It was a close decision between two people, and Anders and I talked about it for a long time.

Your plan for the school sailings was the clearest that we saw. We shall recruit again in the autumn, and I would like to hear from you then.

With warm regards,
Maria Sandahl
Head of Service Planning
Lindholm Ferries
`

export const template = `Subject: Your application to Osprey Couriers

Dear applicant,

Thank you for your interest in the Route Analyst position at Osprey Couriers. After careful review we have decided not to move forward with your application at this time.

We wish you every success in your search.

Osprey Couriers Recruiting
This is an automated message, please do not reply.
`

export const invitation = `Subject: Invitation to interview: Network Planner

Dear Ines,

Thank you for applying for the Network Planner role at Nantmor Buses. We would like to invite you to an interview on Friday 13 March at 14:00 at our depot in Nantmor. Unfortunately the lift is out of order, so please tell us if stairs are difficult for you.

Kind regards,
Tom Adeyemi
Nantmor Buses
`

export const hostile = `<html><body><script>window.hacked = true; fetch('https://tracker.example/x')</script>
<img src="https://tracker.example/pixel.gif" onerror="window.hacked = true">
<p>Dear Ines,</p><p>Thank you for your application for <b>Depot Scheduler</b> at Calder Freight.
We regret to tell you that we will not be taking it further.</p><p>Calder Freight</p></body></html>`

export const tooGood = `From: Delmar Office Team <delmar.hiring@gmail.com>
Subject: Your new position as Remote Assistant at Delmar Freight

Dear candidate,

We are delighted to offer you the position of Remote Assistant at Delmar Freight. No interview is needed, since we saw your resume online. You work from home and earn $2,800 per week.

To receive your laptop, please pay the refundable equipment deposit of 120 dollars within 24 hours. Our manager will brief you on Telegram.

Delmar Freight
Hiring Team
`
