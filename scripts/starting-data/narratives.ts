import type { NarrativeQuestion } from '../../app/domain/kpi-return/narrative.ts';
import type { StrandKind } from '../../app/domain/specification/specification.ts';
import type { Random } from './random.ts';

type Bank = Readonly<Record<NarrativeQuestion, readonly string[]>>;

/** Invented answers. They speak of services and never of a person. */
const PERPETRATOR: Bank = {
	'went-well': [
		'Groups ran every week in each area and no session was cancelled.',
		'Referrals from children’s services are better prepared since the briefings, and fewer are sent back.',
		'Two facilitators finished their training, so the second evening group is no longer run by cover staff.',
		'Joint case reviews with the support service are now held every fortnight.',
	],
	'went-badly': [
		'Attendance dipped in the weeks around the school holidays.',
		'One evening group started three weeks late because the room was double booked.',
		'Some referrals arrived without consent and had to be sent back.',
		'A facilitator left and the post was vacant for six weeks.',
	],
	risks: [
		'The waiting list grows faster than new group places.',
		'One venue’s lease ends next spring and no other has been found.',
		'Interpreters for some languages are hard to book in the evening.',
		'A change of social workers in one area may slow referrals down.',
	],
	actions: [
		'A third evening group opens next quarter.',
		'Briefings for social workers are booked in every area.',
		'Assessments are now offered on one Saturday a month.',
		'Recruitment for the vacant post closes at the end of the month.',
	],
	requests: [
		'None this quarter.',
		'Please raise incomplete referrals at the next oversight board.',
		'We would welcome an early answer on the extra places.',
		'None this quarter.',
	],
};

const SUPPORT: Bank = {
	'went-well': [
		'Most first contacts were made within ten working days of the details reaching us.',
		'The children’s workers now have a room of their own in two of the hubs.',
		'Feedback from those supported was warm, above all about being believed.',
		'The shared diary with the perpetrator service means that we hear of a missed session the same day.',
	],
	'went-badly': [
		'Several telephone numbers that reached us were out of date.',
		'A worker’s sick leave meant that some first attempts were made late.',
		'Fewer than we expected wanted ongoing work after the first contact.',
		'Children’s work was paused for two weeks while a post was filled.',
	],
	risks: [
		'If more want ongoing work than we planned for, the waiting time for children’s sessions will rise.',
		'Contact is lost when a telephone number changes and nobody tells us.',
		'Two workers’ contracts end with the financial year.',
		'Demand from one area is close to what the team there can hold.',
	],
	actions: [
		'We ask for a second safe way to get in touch with every new case.',
		'An evening telephone line opens next quarter.',
		'A worker moves one day a week to the area with the longest list.',
		'Safety plans are reviewed whenever somebody stops attending.',
	],
	requests: [
		'None this quarter.',
		'Please confirm the arrangements for cases that cross an authority’s boundary.',
		'None this quarter.',
		'We ask for the uplift in the rent of the second hub to be considered.',
	],
};

export function aNarrative(strand: StrandKind, random: Random): Readonly<Record<NarrativeQuestion, string>> {
	const bank = strand === 'perpetrator' ? PERPETRATOR : SUPPORT;
	return {
		'went-well': random.pick(bank['went-well']),
		'went-badly': random.pick(bank['went-badly']),
		risks: random.pick(bank.risks),
		actions: random.pick(bank.actions),
		requests: random.pick(bank.requests),
	};
}
