import type { Question } from '../../../components/layout/question.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { FundingStream } from '../../../domain/programme/programme.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import { editPath, type PartPage } from '../part-page.ts';
import { parseFunding } from './form.ts';

const QUESTIONS: readonly Question[] = [
	{ kind: 'text', name: 'funder', label: 'Funder', hint: 'For example, Home Office' },
	{
		kind: 'text',
		name: 'name',
		label: 'Name of the fund',
		hint: 'For example, Domestic Abuse Perpetrators Fund',
	},
	{
		kind: 'text',
		name: 'amount',
		label: 'Amount',
		hint: 'In pounds, for example 700,000 or 207,307.50',
		prefix: '£',
		width: 10,
		inputMode: 'decimal',
	},
	{
		kind: 'tick',
		name: 'isApproximate',
		label: 'The amount is approximate',
		hint: 'Where the source says “near” or “about”. Pages say “about” with it.',
	},
	{
		kind: 'tick',
		name: 'isPaidByFunder',
		label: 'The funder pays this out itself',
		hint: 'For example, a council’s own money for the same work. It is shown beside the commissioner’s money: no agreement draws on it, and it is not included in any total.',
	},
	{ kind: 'long-text', name: 'legalBasis', label: 'Legal basis, as recorded (optional)', rows: 3 },
];

/** The page of one funding stream, or of one to be added (no id); null where the programme has no such stream. */
export function describeFunding(
	{ programme, content }: ProgrammeEditFacts,
	id: string | null,
	newId: string,
): PartPage | null {
	const found = content.fundingStreams.find(({ fundingStreamId }) => fundingStreamId === id);
	if (id !== null && found === undefined) return null;
	const isNew = found === undefined;
	return {
		title: isNew ? 'Add a funding stream' : `${found.funder}: ${found.name}`,
		saved: isNew ? 'The funding stream has been added' : 'The funding stream has been saved',
		questions: QUESTIONS,
		stored: isNew ? {} : stored(found),
		boxOf: ({ code, field }) =>
			field !== 'fundingStreams' ? '' : code === 'not-an-amount' ? 'amount' : 'name',
		parse: (typed) => {
			const parsed = parseFunding(typed, id ?? newId);
			return parsed.ok
				? { ok: true, command: { part: 'funding', act: isNew ? 'add' : 'change', entry: parsed.command } }
				: parsed;
		},
		links: isNew
			? []
			: [{ href: `${editPath(programme.slug)}/funding/${id}/remove`, text: 'Remove this funding stream' }],
	};
}

const stored = ({ funder, name, amount, isApproximate, isPaidByFunder, legalBasis }: FundingStream) => ({
	funder: [funder],
	name: [name],
	amount: [writePounds(amount).replace('£', '')],
	isApproximate: isApproximate ? ['yes'] : [],
	isPaidByFunder: isPaidByFunder ? ['yes'] : [],
	legalBasis: [legalBasis ?? ''],
});
