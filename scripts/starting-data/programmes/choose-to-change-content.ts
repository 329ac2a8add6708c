import type { SpecificationContent } from '../../../app/domain/specification/choose-content.ts';
import { chooseToChangeContent } from '../../../app/domain/specification/contents-of-programmes.ts';
import type { KpiDraft } from '../../../app/domain/specification/define-kpi.ts';
import type { MeasureDefinition } from '../../../app/domain/specification/define-measure.ts';
import { AT_LEAST, COUNTED, withOwn } from './with-own.ts';

const CONTACTS = 'own-custody-contacts';
const WENT_ON = 'own-went-on-from-custody';

/** What 001 says is done in custody, on the way out of court, and for professionals and communities. Their words are ours. */
const MEASURES: readonly MeasureDefinition[] = [
	{
		...COUNTED,
		strand: 'perpetrator',
		section: 'other-work',
		label: 'Custody contacts',
		hint: 'People who had the intervention in police custody this quarter. Count each person once for each time in custody, where they were held.',
		things: 'contacts',
		byArea: true,
	},
	{
		...COUNTED,
		strand: 'perpetrator',
		section: 'other-work',
		label: 'Went on from custody',
		hint: 'Of the custody contacts, how many agreed to the twelve weeks of work in the community on release.',
		things: 'people',
		byArea: true,
		atMost: CONTACTS,
	},
	{
		...COUNTED,
		strand: 'perpetrator',
		section: 'other-work',
		label: 'Out-of-court pathways',
		hint: 'People referred from custody to an out-of-court disposal this quarter. Count each referral once.',
		things: 'referrals',
		breakdown: 'pathway',
		parts: ['Alcohol', 'Stalking', 'New Chance', 'Another pathway'],
	},
	{
		...COUNTED,
		strand: 'perpetrator',
		section: 'other-work',
		label: 'Training sessions for professionals',
		hint: 'Sessions held this quarter, of two hours or more.',
		things: 'sessions',
	},
	{
		...COUNTED,
		strand: 'perpetrator',
		section: 'other-work',
		label: 'Professionals trained',
		hint: 'Professionals who came to a training session this quarter. Count each person once a session.',
		things: 'people',
	},
	{
		...COUNTED,
		strand: 'perpetrator',
		section: 'other-work',
		label: 'Events with community groups',
		hint: 'Meetings and events with community groups this quarter, so that the ways in are understood and used.',
		things: 'events',
	},
];

const KPIS: readonly KpiDraft[] = [
	{
		...AT_LEAST,
		name: 'Going on from custody',
		numerator: [WENT_ON],
		denominator: [CONTACTS],
		target: { numerator: 60, denominator: 100 },
		ofAll: 'Of all people who had the intervention in custody in {cohort}',
		howMany: 'how many agreed to work in the community on release',
		note: 'Taking part is a choice. A low share says something of the offer in custody, and nothing of anybody’s risk.',
		headline: true,
	},
	{
		...AT_LEAST,
		name: 'Professionals trained',
		numerator: ['own-professionals-trained'],
		denominator: null,
		target: { numerator: 30, denominator: 1 },
		ofAll: 'In {cohort}',
		howMany: 'how many professionals came to a training session',
		note: 'The target is for the whole programme and for each quarter.',
	},
];

/** C, with what it alone counts. The targets are invented. */
export const inCustodyContent = (): SpecificationContent =>
	withOwn(chooseToChangeContent(), { measures: MEASURES, kpis: KPIS });
