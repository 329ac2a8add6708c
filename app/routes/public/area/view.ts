import {
	type FactView,
	type RecordBlock,
	type RecordView,
	said,
} from '../../../components/layout/record-view.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReferralOfProgramme, ReferralPageFacts } from '../../../operations/referral/show-referral.ts';
import { answerWords, PAID_BY_AUTHORITY, providerWords, waitRows } from './words-of-answer.ts';

const STOPS =
	'Partner support is a service of its own and goes on. Ask the service when you refer how you will be told. That somebody has stopped, or comes every time, must not be taken as a sign that the risk is lower.';

/** What a referrer needs: the words that were approved, and beside them what the records say today. No count of people. */
export const referralView = ({ area, today, programmes }: ReferralPageFacts): RecordView => ({
	title: area,
	caption: 'Can I refer?',
	back: { href: '/can-i-refer', text: 'All areas' },
	narrow: true,
	blocks: [
		{
			kind: 'inset',
			lines: [
				'Attendance must not be taken as a reason to reduce intervention or the assessed risk. If somebody is in danger now, ring 999.',
			],
		},
		...programmes.flatMap((programme): readonly RecordBlock[] => [
			{ kind: 'heading', text: programme.words.name, id: `programme-${programme.programmeId}` },
			{ kind: 'facts', rows: factsOf(programme, today) },
			{ kind: 'heading', text: 'What happens', level: 3 },
			{
				kind: 'list',
				items: programme.words.interventions.map(({ name, strand, description, weeks }) => [
					{ strong: name },
					`: ${strand}${weeks === null ? '' : `, ${plural(weeks, 'week')}`}.`,
					...(description === '' ? [] : [description]),
				]),
			},
		]),
		...(programmes.length === 0 ? said('No programme takes referrals from this area at the moment.') : []),
	],
});

const factsOf = (programme: ReferralOfProgramme, today: ReferralPageFacts['today']): readonly FactView[] => {
	const { words, accessRule, commissioner } = programme;
	return [
		{ key: 'Can I refer?', value: answerWords(programme, today) },
		{ key: 'Who it is for', value: words.whoItIsFor },
		{ key: 'How to refer', value: words.howToRefer },
		{ key: 'If they stop coming', value: STOPS },
		{ key: 'Whom to ring', value: words.contact },
		...waitRows(programme),
		...providersOf(programme),
		{
			key: 'Paid for by',
			value: accessRule === 'purchase-only' ? PAID_BY_AUTHORITY : commissioner,
		},
	];
};

/** Everybody who delivers, under the strand in which they do. */
function providersOf({ services }: ReferralOfProgramme): readonly FactView[] {
	if (services.length === 0)
		return [{ key: 'Who delivers it', value: 'Nobody has an agreement in force for this area today.' }];
	return [...Map.groupBy(services, ({ strandName }) => strandName)].map(([strandName, own]) => {
		const providers = oneEach(own);
		return {
			key: strandName,
			value: {
				written: providers.map((service) => providerWords(service, providers.length > 1)).join('\n'),
			},
		};
	});
}

/** A provider with two agreements is named once, by the one under which it takes new people. */
const oneEach = (services: ReferralOfProgramme['services']): ReferralOfProgramme['services'] =>
	[...Map.groupBy(services, ({ provider }) => provider).values()].flatMap((own) => {
		const [first] = own;
		return first === undefined ? [] : [own.find(({ answer }) => answer?.takesNew === true) ?? first];
	});
