/** What is written in returns, contact logs, reasons, claims and questions, naming somebody or not. The rules are tuned on these. Every person is invented. */
export const NAMING: readonly string[] = `
Sarah Jones finished the whole course and her son Tom is doing well
MARAC: K. Begum was heard again and the risk has gone up.
Client JS has not been seen since the holidays.
client PK asked to repeat the module
JS120385 dropped out after the second session.
NHS 943 476 5919 was written on the referral form.
He was born in 1991 and has three children.
Participant (b. 1979) was excluded for violence in the group.
Aged 43, of Handsworth, and well known to the police.
A woman of 27 from Lye was referred by her GP.
The father, 35, from Tipton, has stopped drinking.
Daughter aged 11 at Colton Hills School has started to self-harm.
A boy of 8 from Bearwood asked whether his dad would come home.
The family live at 44 Park Lane East and have a dog.
We posted the letter to Flat 2, 18 Albert Road.
Flat 17 Jubilee Court was empty when the worker called.
She moved from 3 Orchard Way to her sister's.
CRN F334521 has been transferred to another region.
Their CRN is B902117.
The URN is 20BW/4417/23 should you need it.
URN 11/23456/21 refers.
Priya finished on 12 May.
Waqar said the course had changed his life.
His wife Samina is still worried.
Her sons Adam and Idris like the worker.
My colleague spoke to Oluwaseun about the missed sessions.
Chinedu has not replied to two letters.
Katarzyna was told about the support service.
Piotr and his partner Ewa attended the review together.
Mohammad Iqbal's licence ends in June.
Ayesha Siddiqua has asked for a different worker.
Manjit Singh was not suitable because he denied everything.
Rajesh is on remand.
Amandeep rang to say sorry for missing the group.
Abdullahi Warsame could not attend during Ramadan.
Hodan has been rehoused with her baby.
Kwame Boateng works nights.
Adwoa's health visitor asked for an update.
Jamal Richards was arrested at the venue.
Khadija and her mother are safe.
Sister of Liam told us that he has a knife.
Partner is called Gemma and she does not know he is here.
Rob finished, Pete did not.
Thanks to Shaun for telling his story to the new group.
We were asked by Debbie Walters to stop writing.
The complaint from Mr Hussain has been answered.
Mrs. P. Griffiths wanted to know who had her details.
Miss Lewis has a new telephone number.
Spoke with Mr and Mrs Chaudhry about contact.
A. Rahman left after one session.
Neighbour reported shouting at the home of T. Bennett.
B. O'Connor did 12 of 26 weeks.
Initials MN, seen by the duty worker twice.
Perpetrator DW breached his order.
Service user R.T. is in hospital.
Victim SB declined support.
Case of P.L. was discussed at length.
Lauren H and her children went to stay with family.
Terry M was asked to leave the group.
We lost contact with Chantelle.
Figure is 9 because Kieran had been counted in the wrong quarter.
Not 15: Mandy and Joe are the same case.
Please take Aftab off the list of starters.
Why is Dwayne Fraser counted as a leaver when he is on a break?
Dean was moved to quarter 3, as he began on 2 October.
Extension needed since the file for Beverley Hines is missing.
Sent back, because notes on the Khan family are in the narrative.
Withdrawn since the paper names Harpreet Gill on page 4.
Reopened: the certifier found that Nadia was entered twice.
Declined, since Ricardo was here before and attacked a worker.
We cannot take Stefan until the court case is over.
Cancelled at the wish of the social worker for Tyler and Mia.
Bus fares for Mariam, £22.
Childcare for Grace Owusu's two children while she saw the worker.
Interpreter (Somali) for Faisal, 6 hours.
Place released: Gareth has died.
Wrong area: Jaspal lives in Sandwell.
The order for Lukasz starts on Monday.
Reach her at 07700 900772 after school.
His e-mail is big.dave77@example.net.
They live at B70 7QP at present.
Born 09/11/1982, recalled on 4 May.
Her NI number is AB 12 34 56 C.
Crime ref 20SW/55123/22 is about the same event.
Child protection case number 884512.
Mosaic ID 2290156 was closed.
Born on 3 May 2015, the child is now at risk.
We met Will Harris and he agreed to start.
Grace told the worker that she was frightened.
Mark was late for each session.
Her partner May has agreed to be contacted.
His son Max is on a plan.
Little Ava was in the room when it happened.
Grandmother, Mavis, looks after them.
Since then Farooq has stayed away.
Even Trevor came to the last session.
The two brothers, Ravi and Sunil, were put in separate groups.
Update on Jacqueline: safe, with an alarm.
According to Colin the children were asleep.
Visited Esther at home with the police.
Attended: Barry, Neil, Hassan, Vijay.
This is about Sharon, whose ex-husband finished last year.
The eldest, Connor, 15, now hits his mother.
In week 3 Asif threatened another man.
Tanisha (23) is expecting in March.
Reported by Oliver's school.
Alan, a bus driver from Great Barr, could not change his shift.
`
	.trim()
	.split('\n');

export const NOT_NAMING: readonly string[] = `
Forty-one people began the programme and thirty finished it.
The May intake was smaller because of the bank holidays.
In May and June we will run two groups side by side.
Will there be a third group in Sandwell?
Will these places be used by March?
The Grace period in the agreement is ten days.
Dr Foster hospital data was not available this year.
Dr Foster Ltd supplied the figures on admissions.
INV-100112 has been matched to the place.
Purchase order 4500123407 covers the first two places.
PO 4500123407, invoice INV-100112, both dated 3 March.
Decision WMPCC 009 2016 gave the money for two years.
Decision notice 2017/014 was published.
Venue: Friends Meeting House, 40 Bull Street.
The venue at 14 Bristol Road has step-free access.
Training rooms at Park House, 5 Holliday Street were hired for two days.
Our office has moved to 22 Temple Street.
Sessions are held at Ladywood Health Centre, 395 Ladywood Middleway.
The hub at Chelmsley Wood Library opened in March.
Solihull has one group and Dudley has two.
Walsall, Wolverhampton and Sandwell share a facilitator.
Support in Birmingham was understaffed in August and September.
Turning North returned its figures on time.
Haven Support Service received eleven cases late.
Phoenix Futures and Cranstoun bid together.
Richmond Fellowship was the provider of Drive.
Equation trained forty professionals in Nottinghamshire.
Juno Women's Aid and Nottinghamshire Women's Aid share the work.
The Jenkins Centre is part of Freeva.
The Safer Birmingham Partnership asked for the figures early.
Reducing Reoffending Steering Group meets on 6 May.
Preventing Violence Against Vulnerable People Board noted the paper.
The Police and Crime Panel will see the report in July.
West Midlands Police sent the numbers of repeat incidents.
Birmingham City Council bought four places.
The Domestic Abuse Act 2021 says that children are victims too.
Attendance rose from 61% to 74% after we moved to evenings.
Nobody was left waiting for more than nine weeks.
Two people left because of new jobs and one moved abroad.
Five had no partner or ex-partner that we could identify.
Eight partners said no thank you at the first call.
Contact was unsafe in two cases by a manager's decision.
We tried three times by telephone and once by letter.
The support worker was on leave for most of August.
One incident was escalated to the local authority.
Nothing to report this quarter.
Staff turnover was the main risk; we have recruited twice.
Fewer referrals came from child protection than planned.
A new poster in Polish, Punjabi, Bengali and Somali was printed.
Black men were under-represented among those who finished.
The number is lower as one cohort of 12 ended in June.
Corrected from 31 to 13 after checking the register.
The two strands counted from different days.
One case was passed on the last day and received the next.
Please explain the fall from 22 to 9.
Is this figure people or sessions?
Have the leavers by reason been left out on purpose?
It was typed in the wrong box.
The manager said the return would come on Monday.
Spoke to the service manager, who promised it by 12 June.
No answer; voicemail left at 10.15.
Agreed because of the cyber attack on your network.
Agreed as your finance system is being replaced.
Reopened as the leavers did not include those moved to Coventry.
The published paper had the chart of the wrong programme.
Withdrawn because the figures for Walsall were not yet accepted.
We have no room until 5 January 2027.
The course begins at 6pm, and you asked for mornings.
Declined: our accreditation is being renewed.
We agree £12,000 of £14,500; travel was not in the budget.
Please attach the bank statement for line 2.
Salaries £21,450.00, venue £1,200.00, travel £310.75.
Payment reference 88120034 on 30 April 2026.
BACS run 14 of 2026.
Paid on 2 May under GRANT-2026-07.
The sum of £1,234,567 is split over eight quarters.
Retained until the outcome data has been received.
Variation 3 extends the end date to 31 March 2027.
Ten units moved from block to spot.
Unit price £1,850 excluding VAT.
Cost centre 41207-Y is right; quote it on every order.
Ledger and return differ by one because of the month end.
What is the page limit for question 4?
May a bidder use subcontractors?
May we submit accounts for two years only?
Answer: subcontractors may be used, and must be named in the bid.
Lot 2 may be awarded on its own.
The tender was amended on 4 September to correct the lot areas.
A clear, costed plan; risks are owned and dated.
The answer covers safety well but says little of outcomes.
We scored this 3 as there was no evidence of reach in rural areas.
The Commissioner is asked to approve payment of £87,500.
The board is asked to note that the target was met.
Chief Constable and Commissioner have been told.
Contact the Head of Policy in the Commissioner's office.
Men in their twenties left more often than older men.
Most were aged between 25 and 44.
Fathers over 30 stayed longest.
Children aged 5 to 11 were seen in school.
All are 18 or over.
In 2016 the programme began with three areas.
The service began in 2017 and ended in 2019.
Version 2.1 of the specification applies from 1 April.
Table 4 on page 7 was wrong.
The Assistant Director of Children's Services wrote to us.
Easter holidays and half term took two weeks out.
Independent Domestic Violence Advisers attended each MARAC.
MARAC, MAPPA and CPS colleagues met twice.
MARAC: 14 cases were heard, of which 3 were repeats.
URN, CRN and NHS numbers must never be typed here.
The KPI was met: 28 of 35, or 80.0%.
Grace, patience and humour are what keeps a group together.
There is hope for a second year of money.
Mark this section as complete once the figures agree.
Frank discussion in the group was welcomed.
Summer was quiet; autumn brought more referrals.
Bill the council for the place, not the office.
Dawn raids by police led to three recalls.
St George's House has no lift.
St Basils and Shelter referred six people.
The Priory and Queen's hospitals made referrals.
Alexandra Hospital and Sandwell General both have an adviser.
Victoria Law Courts asked for a report.
`
	.trim()
	.split('\n');
