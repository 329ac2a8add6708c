import type { IsoDate } from '../../calendar/iso-date.ts';
import { writePounds } from '../../money/pence.ts';
import { compareTerms, type TermsDifference } from '../compare-terms.ts';
import type { VersionKind } from '../version-state.ts';
import type { LetterFacts } from './letter-of-version.ts';

/** What a decision notice says, in words that stand as they were on the day: kept as JSON, and drawn as a page and as a PDF. */
export interface NoticeFacts {
	readonly reference: string;
	readonly year: number;
	readonly number: number;
	readonly kind: VersionKind;
	readonly body: string;
	readonly programme: string;
	readonly agreementTitle: string;
	readonly agreementReference: string;
	readonly parties: readonly string[];
	readonly areas: readonly string[];
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	/** Of an early end the agreement's last day. */
	readonly effectiveOn: IsoDate;
	readonly value: string;
	readonly valueBefore: string | null;
	readonly funding: readonly { readonly stream: string; readonly amount: string }[];
	readonly purpose: string;
	readonly reasons: string;
	/** Why it was varied or ended. */
	readonly why: string;
	readonly conditions: readonly string[];
	readonly legalBasis: string;
	readonly differences: readonly TermsDifference[];
	readonly draftedBy: readonly string[];
	readonly decidedBy: string;
	readonly decidedOn: IsoDate;
	readonly demonstration: boolean;
}

export const NOTICE_KINDS: Readonly<Record<VersionKind, string>> = {
	original: 'Grant awarded',
	variation: 'Grant agreement varied',
	termination: 'Grant agreement ended early',
};

/** "West Midlands PCC" writes WMPCC: a word in capitals whole, of any other its first letter. */
export const initialsOf = (shortName: string): string =>
	shortName
		.split(/[\s,&-]+/)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.slice(0, 1)))
		.join('');

/** "WMPCC 003 2026" */
export const noticeReference = (shortName: string, number: number, year: number): string =>
	`${initialsOf(shortName)} ${String(number).padStart(3, '0')} ${year}`;

export interface Decided {
	readonly shortName: string;
	readonly number: number;
	readonly draftedBy: readonly string[];
	readonly decidedBy: string;
	readonly on: IsoDate;
}

/** The facts of the decision on a version, from the same terms that are approved. */
export function noticeFacts(
	letter: LetterFacts,
	{ shortName, number, draftedBy, decidedBy, on }: Decided,
): NoticeFacts {
	const { version, before, names } = letter;
	const { terms } = version;
	const year = Number(on.slice(0, 4));
	return {
		reference: noticeReference(shortName, number, year),
		year,
		number,
		kind: version.kind,
		body: letter.body,
		programme: letter.programme,
		agreementTitle: terms.title,
		agreementReference: terms.reference,
		parties: [
			`${names.organisation(terms.leadId)} (lead)`,
			...terms.memberIds.map((id) => `${names.organisation(id)} (member)`),
			...terms.deliveryPartners.map(
				({ organisationId, does }) => `${names.organisation(organisationId)} (delivery partner: ${does})`,
			),
		],
		areas: terms.areas.map(({ areaId }) => names.area(areaId)),
		startsOn: terms.startsOn,
		endsOn: terms.endsOn,
		effectiveOn: version.effectiveOn,
		value: writePounds(terms.valuePence),
		valueBefore:
			before === null || before.valuePence === terms.valuePence ? null : writePounds(before.valuePence),
		funding: terms.funding.map(({ fundingStreamId, amountPence }) => ({
			stream: names.stream(fundingStreamId),
			amount: writePounds(amountPence),
		})),
		purpose: terms.purpose,
		reasons: terms.reasons,
		why: version.reason,
		conditions: terms.conditions,
		legalBasis: terms.legalBasis,
		differences: version.kind !== 'variation' || before === null ? [] : compareTerms(before, terms, names),
		draftedBy,
		decidedBy,
		decidedOn: on,
		demonstration: letter.demonstration,
	};
}
