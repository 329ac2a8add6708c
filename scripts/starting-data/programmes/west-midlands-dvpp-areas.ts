import { isoDate } from '../../../app/domain/calendar/iso-date.ts';
import type { AreaPosition } from '../programme-facts.ts';

/** Each of the seven showed how it manages perpetrators before it got access (003 ¶8); the day is that of the paper that says so. */
const FRAMEWORK_SHOWN_ON = isoDate('2016-09-06');

/** 003 ¶13, ¶21, ¶28, ¶36. */
export const DVPP_AREAS: readonly AreaPosition[] = [
	{
		area: 'Birmingham',
		access: 'priority',
		respect: 'accredited',
		existing: 'None for perpetrators.',
		position:
			'Supports a programme that Respect could accredit, as a sign that the safest known standards are kept.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Dudley',
		access: 'priority',
		respect: 'principles',
		existing:
			'None for perpetrators. An intervention for children and young people has a long waiting list; elsewhere the same paper says that there is no specialist provision for children.',
		position: 'Supports a programme that Respect could accredit.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Solihull',
		access: 'priority',
		respect: 'accredited',
		existing: 'None for perpetrators.',
		position:
			'Supports a programme that Respect could accredit; was discussing wider support, such as buying single places, with its children’s services.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Wolverhampton',
		access: 'priority',
		respect: 'principles',
		existing: 'None for perpetrators; its provision was under review.',
		position:
			'Supports a programme that Respect could accredit; over time may fund more places, and offers office space in kind.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Coventry',
		access: 'priority-cases',
		respect: 'principles',
		existing: 'A 10-week programme, and mentoring for perpetrators.',
		position: 'Has provision of its own: the programme takes priority cases for whom it is not right.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Sandwell',
		access: 'priority-cases',
		respect: 'principles',
		existing: 'A 10-week programme.',
		position: 'Has provision of its own: the programme takes priority cases for whom it is not right.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Walsall',
		access: 'priority-cases',
		respect: 'accredited',
		existing: 'A programme of up to 12 weeks, out to tender and not yet started.',
		position:
			'Wants access where the regional model differs from its own, and offers a place to compare the two.',
		frameworkShownOn: FRAMEWORK_SHOWN_ON,
	},
	{
		area: 'Warwickshire',
		access: 'purchase-only',
		respect: 'not-stated',
		existing: 'None.',
		position:
			'A county outside the police area that would like to be able to buy places; commissioning a programme of its own would cost too much.',
		frameworkShownOn: null,
	},
];
