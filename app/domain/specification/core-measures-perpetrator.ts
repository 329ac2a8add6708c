import { type MeasureLine, measuresOf } from './measure-line.ts';
import type { Measure } from './specification.ts';

const QUARTERLY: readonly MeasureLine[] = [
	['referrals', 'referrals', 'Referrals received', 'Every referral that reached the service in the quarter, accepted or not.', { byArea: true }],
	['referrals-childrens-services', 'referrals', 'From children’s services', 'Referred by a local authority’s children’s services.', { part: ['referrals', 'source'] }],
	['referrals-cafcass', 'referrals', 'From Cafcass', 'Referred by the Children and Family Court Advisory and Support Service.', { part: ['referrals', 'source'] }],
	['referrals-police', 'referrals', 'From the police', 'Referred by a police officer or police staff.', { part: ['referrals', 'source'] }],
	['referrals-self', 'referrals', 'Self-referrals', 'People who came of their own accord.', { part: ['referrals', 'source'] }],
	['referrals-other', 'referrals', 'From others', 'Every other source, such as health, probation or housing.', { part: ['referrals', 'source'] }],
	['referrals-child-protection', 'referrals', 'With a child protection plan', 'A child of the family is on a child protection plan.', { part: ['referrals', 'plan'] }],
	['referrals-child-in-need', 'referrals', 'With a child in need plan', 'No child protection plan, and a child of the family is in need.', { part: ['referrals', 'plan'] }],
	['referrals-early-help', 'referrals', 'With early help or no plan', 'Neither of the two plans above.', { part: ['referrals', 'plan'] }],
	['referrals-accepted', 'referrals', 'Referrals accepted', 'Found suitable in the quarter, whenever they were received.', {}],
	['starts', 'people', 'Started the programme', 'People who attended a first session in the quarter.', { byArea: true, part: ['on-programme', 'in'] }],
	['completions', 'people', 'Completed the programme', 'People who finished every required session in the quarter.', { byArea: true, part: ['on-programme', 'out'] }],
	['leavers', 'people', 'Left before completing', 'People who started and left without completing, in the quarter.', { byArea: true, part: ['on-programme', 'out'] }],
	['leavers-stopped-attending', 'people', 'Stopped attending', 'Left by their own choice or without a word.', { part: ['leavers', 'reason'] }],
	['leavers-asked-to-leave', 'people', 'Asked to leave', 'The service ended the place.', { part: ['leavers', 'reason'] }],
	['leavers-other', 'people', 'Left for another reason', 'Moved away, in custody, ill or died.', { part: ['leavers', 'reason'] }],
	['on-programme', 'people', 'On the programme at the end of the quarter', 'Started, and neither completed nor left, on the last day.', { byArea: true, kind: 'stock' }],
	['waiting', 'people', 'Waiting to start at the end of the quarter', 'Accepted and not yet started, on the last day.', { kind: 'stock' }],
	['median-weeks-waited', 'people', 'Median weeks waited', 'Of the people who started in the quarter, from acceptance to first session. Leave empty if nobody started.', { kind: 'ratio', unit: 'weeks' }],
	['partner-cases-passed', 'partners', 'Partner cases passed to the support service', 'Partners and ex-partners whose details were passed on in the quarter.', { byArea: true }],
	['safeguarding-incidents', 'safeguarding', 'Safeguarding incidents escalated', 'Incidents escalated to a local authority or the police in the quarter.', {}],
	['spend', 'money', 'Spent in the quarter', 'Actual spend of this grant, in pounds.', { unit: 'pence' }],
	['spend-staff', 'money', 'Staff', 'Pay, pensions and National Insurance.', { unit: 'pence', part: ['spend', 'budget line'] }],
	['spend-delivery', 'money', 'Delivery', 'Rooms, travel, materials and interpreters.', { unit: 'pence', part: ['spend', 'budget line'] }],
	['spend-overheads', 'money', 'Management and overheads', 'Management, training and the share of running costs.', { unit: 'pence', part: ['spend', 'budget line'] }],
];

const HALF_YEARLY: readonly MeasureLine[] = [
	['not-accepted-unsuitable', 'referrals', 'Not accepted: unsuitable', 'Outside the programme’s criteria, or the risk could not be managed in a group.', {}],
	['not-accepted-declined', 'referrals', 'Not accepted: declined', 'The person did not want to take part or could not be reached.', {}],
	['not-accepted-no-place', 'referrals', 'Not accepted: no place', 'Suitable, and no place could be offered.', {}],
	['no-partner-none', 'partners', 'People with no partner or ex-partner', 'Nobody to offer support to.', {}],
	['no-partner-not-named', 'partners', 'People who would not name a partner', 'A partner is believed to exist and was not identified.', {}],
	['no-partner-elsewhere', 'partners', 'People whose partner is supported elsewhere', 'Another service already works with the partner.', {}],
	['units-used-commissioner', 'people', 'Places used that the commissioner funded', 'Places taken up from the grant.', {}],
	['units-used-authority', 'people', 'Places used that local authorities bought', 'Places taken up from blocks and single purchases.', {}],
];

const YEARLY: readonly MeasureLine[] = [
	['service-users-asked', 'satisfaction', 'Service users asked', 'People on the programme who answered the question.', {}],
	['service-users-satisfied', 'satisfaction', 'Service users satisfied', 'Of those, satisfied or very satisfied.', { atMost: 'service-users-asked' }],
	['stakeholders-asked', 'satisfaction', 'Stakeholders asked', 'Referrers and partner agencies who answered the question.', {}],
	['stakeholders-satisfied', 'satisfaction', 'Stakeholders satisfied', 'Of those, satisfied or very satisfied.', { atMost: 'stakeholders-asked' }],
];

/** What the portal offers a perpetrator strand to ask (domain guide §4); a specification chooses among them. Twenty quarterly lines about the work itself, six split by area. */
export const CORE_MEASURES_PERPETRATOR: readonly Measure[] = [
	...measuresOf('perpetrator', 'quarterly', 100, QUARTERLY),
	...measuresOf('perpetrator', 'half-yearly', 200, HALF_YEARLY),
	...measuresOf('perpetrator', 'yearly', 300, YEARLY),
];
