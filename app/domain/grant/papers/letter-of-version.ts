import type { IsoDate } from '../../calendar/iso-date.ts';
import { writeDay } from '../../calendar/write-date.ts';
import { writePounds } from '../../money/pence.ts';
import { paragraph } from '../../text/paper.ts';
import type { AgreementTerms } from '../agreement-terms.ts';
import type { AgreementVersion } from '../agreement-version.ts';
import { compareTerms, DIFFERENCE_NAMES, PAYING_NAMES } from '../compare-terms.ts';
import type { TermsNames } from '../terms-names.ts';
import { ended, parties } from './delivery-words.ts';
import { type GrantPaper, numbered, type PaperBlock, table } from './grant-paper.ts';
import { allocationTable, budgetTable, fundingTable, scheduleTable, targetTable } from './terms-tables.ts';

export interface LetterFacts {
	readonly version: Pick<AgreementVersion, 'kind' | 'side' | 'number' | 'terms' | 'reason' | 'effectiveOn'>;
	/** The accepted terms before it; null for an original. */
	readonly before: AgreementTerms | null;
	readonly names: TermsNames;
	readonly body: string;
	readonly programme: string;
	/** The day on which it was approved. */
	readonly madeOn: IsoDate;
	readonly demonstration: boolean;
}

/** The letter with which a version goes to the provider: an offer, a variation with before and after side by side, or an early end. */
export function letterOfVersion(facts: LetterFacts): GrantPaper {
	const { version, names, body, madeOn } = facts;
	const { terms } = version;
	const TITLES = {
		original: 'Grant offer',
		variation: 'Variation of a grant agreement',
		termination: 'Early end of a grant agreement',
	} as const;
	const title = TITLES[version.kind];
	const sections = { original: offer, variation, termination: earlyEnd }[version.kind];
	return {
		body,
		over: [`To ${names.organisation(terms.leadId)}`, writeDay(madeOn)],
		title,
		subtitle: `${terms.title} (${terms.reference}), ${facts.programme}`,
		from: body,
		runningTitle: `${title}: ${terms.reference}`,
		madeOn,
		marks: facts.demonstration ? ['Demonstration data'] : [],
		sections: numbered(sections(facts)),
	};
}

type Sections = Parameters<typeof numbered>[0];

function offer({ version: { terms }, names, body }: LetterFacts): Sections {
	return [
		[
			'Offer',
			paragraph(
				`${body} offers ${names.organisation(terms.leadId)} a grant of ${writePounds(terms.valuePence)} from ${writeDay(terms.startsOn)} to ${writeDay(terms.endsOn)}, on the terms in this letter.`,
			),
			paragraph(`What it is for: ${ended(terms.purpose)}`),
			paragraph(`Why it secures crime and disorder reduction: ${ended(terms.reasons)}`),
			...(terms.legalBasis === '' ? [] : [paragraph(`Legal basis, as recorded: ${ended(terms.legalBasis)}`)]),
		],
		['Who delivers, and where', ...parties(terms, names), ...allocationTable(terms, names)],
		[
			'Money',
			paragraph(
				`How it is paid: ${PAYING_NAMES[terms.paid].toLowerCase()}. No more is paid than the schedule says for a period, and no more in all than the grant.`,
			),
			...scheduleTable(terms, names),
			...budgetTable(terms),
			...fundingTable(terms, names),
		],
		[
			'Returns and targets',
			paragraph('A return is sent for every reporting period, certified by a person who did not prepare it.'),
			...targetTable(terms, names),
		],
		[
			'Conditions',
			...(terms.conditions.length === 0
				? []
				: [paragraph('The grant is given on these conditions:', terms.conditions)]),
		],
		[
			'How to accept',
			paragraph(
				'A signatory of your organisation signs in to the Commissioning Portal, reads these terms under “Agreements” and accepts or declines them there. Nothing is agreed until then. A signed copy can be uploaded beside them.',
			),
		],
	];
}

function variation(facts: LetterFacts): Sections {
	const { version, body, names } = facts;
	const { terms, effectiveOn, side, reason } = version;
	const lead = names.organisation(terms.leadId);
	const by = side === 'provider' ? `${lead} proposed, and ${body} has approved,` : `${body} proposes`;
	return [
		[
			'What changes',
			paragraph(
				`${by} a variation of the grant agreement ${terms.reference}, from ${writeDay(effectiveOn)}. What held in the periods before that day stays as it was.`,
			),
			...(reason === '' ? [] : [paragraph(`Why: ${ended(reason)}`)]),
			...differences(facts),
		],
		side === 'provider'
			? ['What happens now', paragraph('Both sides have agreed. Nothing more need be done.')]
			: [
					'How to accept',
					paragraph(
						'A signatory of your organisation signs in to the Commissioning Portal, reads the variation under “Agreements” and accepts or declines it there. Until then the agreement stays as it is.',
					),
				],
		[
			'The agreement as varied',
			paragraph(`The grant is ${writePounds(terms.valuePence)} in all, to ${writeDay(terms.endsOn)}.`),
			...scheduleTable(terms, names),
			...allocationTable(terms, names),
		],
	];
}

const earlyEnd = ({ version: { terms, effectiveOn, reason }, body, names }: LetterFacts): Sections => [
	[
		'Early end',
		paragraph(
			`${body} ends the grant agreement ${terms.reference} with ${names.organisation(terms.leadId)} early. Its last day is ${writeDay(effectiveOn)}.`,
		),
		...(reason === '' ? [] : [paragraph(`Why: ${ended(reason)}`)]),
		paragraph(
			'People who are on the programme are supported to its end: no one in the middle of it is stopped by this letter. Returns are sent for every period up to the last day.',
		),
	],
];

/** Before and after, side by side, kind by kind. */
export const differences = ({
	version,
	before,
	names,
}: Pick<LetterFacts, 'version' | 'before' | 'names'>): readonly PaperBlock[] => {
	const rows = before === null ? [] : compareTerms(before, version.terms, names);
	if (rows.length === 0) return [];
	const columns = [
		['What', 3],
		['Before', 3],
		['After', 3],
	] as const;
	return [
		table(
			'differences',
			'Before and after',
			columns,
			rows.map(({ kind, what, before: was, after }) => [`${DIFFERENCE_NAMES[kind]}: ${what}`, was, after]),
		),
	];
};
