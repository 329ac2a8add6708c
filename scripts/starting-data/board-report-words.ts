import type { OfficerWords } from '../../app/domain/board-report/officer-words.ts';
import { isoDate } from '../../app/domain/calendar/iso-date.ts';

/** What officers wrote in the demonstration's board reports. Invented, and fitted to the figures that the returns show. */

const CONTACT =
	'Policy and Engagement Manager\nOffice of the Police and Crime Commissioner, West Midlands\nTelephone: 0121 496 0100 (invented)';

const DVPP: OfficerWords = {
	purpose:
		'To tell members how the programme performed in the quarter, and to ask them to agree what is being done about completion and ongoing work.',
	background:
		'The commissioner agreed in 2016 to fund work with people who use violence in their families, with support for the women and children affected funded beside it.\n\nEach authority showed its own framework for managing perpetrators before its people had access to places. Taking part is voluntary. The programme reports to this board every quarter, and an independent evaluation runs alongside it.',
	whatChanged: '',
	why: '',
	whatIsBeingDone: '',
	recommendation: '',
	financial:
		'There are no new financial implications. Payments follow the agreements’ schedules and wait for accepted returns.',
	legal: 'There are no new legal implications.',
	equality:
		'The programme works mostly with men. Those whom a group does not suit are offered work one to one. Equality counts are collected once a year, in January to March, at programme level only.',
	contact: CONTACT,
	actions: [],
};

export const DVPP_WORDS = {
	third: {
		...DVPP,
		why: 'Fewer started because one group was held back until its second facilitator was trained. Most partners who declined ongoing work said that the person on the programme had already left the home.',
		whatIsBeingDone:
			'The perpetrator service has a second facilitator in each hub from January and rings everybody who misses a session within two days. The support service asks each partner who declines what would have helped.',
		recommendation:
			'Members are asked to note the report, and to agree that the targets stay as they are until a full year of cohorts has had its time.',
		actions: [
			{
				what: 'Ask partners who decline ongoing work what would have helped, and report what they say',
				who: 'Support service',
				by: isoDate('2018-01-31'),
			},
			{
				what: 'Have a second trained facilitator in each hub',
				who: 'Perpetrator service',
				by: isoDate('2018-01-15'),
			},
			{ what: 'Review how places are shared between the areas', who: 'Commissioner’s office', by: null },
		],
	},
	fifth: {
		...DVPP,
		why: 'The second facilitator in each hub let groups start on time. Ongoing work rose once the support service offered appointments in the evening.',
		whatIsBeingDone:
			'Both services keep the changes that they made in the autumn. The commissioner’s officers look at waiting times next.',
		recommendation: 'Members are asked to note the report.',
	},
} as const satisfies Readonly<Record<string, OfficerWords>>;

export const IN_CUSTODY_WORDS: OfficerWords = {
	purpose:
		'To tell members how the programme performed in the quarter, and what was done in custody and with professionals and communities.',
	background:
		'The Domestic Abuse Perpetrators Fund pays for an intervention in police custody in Coventry and Sandwell, twelve weeks of work in the community on release, and a way into Choose to Change.\n\nCoventry City Council pays for Choose to Change in Coventry with money of its own, which this grant adds to.',
	whatChanged: '',
	why: 'Fewer started because one worker’s post in Coventry was vacant for five weeks. That worker also offered the intervention in custody, where the share who went on fell below its target.',
	whatIsBeingDone:
		'Both teams now see people on each day of the week. One more training session is planned for the autumn.',
	recommendation: 'Members are asked to note the report.',
	financial:
		'There are no new financial implications. Payments follow the agreements’ schedules. The council’s own money is not included in any total.',
	legal: 'There are no new legal implications.',
	equality:
		'Women in custody can be referred to New Chance. Equality counts are collected once a year, at programme level only.',
	contact: CONTACT,
	actions: [],
};

const LIVE: OfficerWords = {
	purpose: 'To tell members how the programme performed in the quarter, and what they are asked to decide.',
	background:
		'This programme is invented, and so is everything said of it. It has perpetrator work and support for victims and children in seven areas; an eighth buys places for itself.\n\nIt reports to this board every quarter.',
	whatChanged: '',
	why: '',
	whatIsBeingDone: '',
	recommendation: '',
	financial: 'There are no new financial implications. Payments follow the agreements’ schedules.',
	legal: 'There are no new legal implications.',
	equality: 'Equality counts are collected once a year, at programme level only.',
	contact: CONTACT,
	actions: [],
};

const TWELFTH: OfficerWords = {
	...LIVE,
	why: 'Completion is low because two groups in the north lost a facilitator in October. The two strands have not yet agreed how many cases were passed in the summer, so the headline figures on partners stay provisional.',
	whatIsBeingDone:
		'The north’s provider has filled the post. Both strands compare their lists of cases each month from January.',
	recommendation: 'Members are asked to note the report.',
	actions: [
		{
			what: 'Agree the number of cases passed from July to September 2025',
			who: 'Both strands’ providers',
			by: isoDate('2026-03-31'),
		},
	],
};

export const DEMONSTRATION_WORDS = {
	twelfth: TWELFTH,
	twelfthAgain: {
		...TWELFTH,
		purpose:
			'To replace the report that members had in March: children supported had been left out of one area’s count.',
		whatChanged: 'Only the figures on children supported differ from those that members had in March.',
		recommendation: 'Members are asked to note the corrected report.',
	},
	thirteenth: {
		...LIVE,
		why: 'Referrals fell after Christmas, and one provider was given more time for its return, which is why this paper is late. Partners were rung at three different times of day.',
		whatIsBeingDone:
			'The perpetrator services and children’s services meet each month to see why fewer are referred. Two more groups start in the autumn.',
		recommendation:
			'Members are asked to note the report, and to agree that two further groups start in the autumn within the money already allocated.',
		actions: [
			{ what: 'Start two further groups', who: 'Perpetrator services', by: isoDate('2026-11-30') },
			{
				what: 'Report why fewer people are referred',
				who: 'Commissioner’s office',
				by: isoDate('2026-11-13'),
			},
		],
	},
	fourteenth: {
		...LIVE,
		why: 'Two returns are not in yet: one provider is counting its records by hand, and one has answered a question that is being looked at. The figures below rest on the returns that have been accepted.',
		whatIsBeingDone:
			'The provider has promised its return by 23 October. Officers ring on the first day that a return is overdue.',
		recommendation:
			'Members are asked to note the report, and that the missing figures come with the next one.',
		actions: [
			{
				what: 'Send the return for April to June 2026',
				who: 'Perpetrator service, north',
				by: isoDate('2026-10-23'),
			},
		],
	},
} as const satisfies Readonly<Record<string, OfficerWords>>;
