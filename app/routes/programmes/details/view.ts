import type { ProgrammeProblem } from '../../../domain/programme/programme-problems.ts';
import type { Parsed } from '../../../http/form.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import type { PartPage } from '../part-page.ts';
import { DETAIL_QUESTIONS, DETAIL_TITLES, DETAILS, storedDetails } from './details.ts';
import { parseDetail } from './form.ts';

/** The page of one of the programme's details; null where the address names none. */
export function describeDetail({ content }: ProgrammeEditFacts, name: string | undefined): PartPage | null {
	const detail = DETAILS.find((each) => each === name);
	if (detail === undefined) return null;
	const questions = DETAIL_QUESTIONS[detail];
	return {
		title: DETAIL_TITLES[detail],
		saved: 'The programme has been saved',
		questions,
		stored: storedDetails(content),
		boxOf,
		parse: (typed) => withPart(parseDetail(detail, typed)),
	};
}

const withPart = (
	parsed: ReturnType<typeof parseDetail>,
): Parsed<{ part: 'details'; details: Extract<typeof parsed, { ok: true }>['command'] }> =>
	parsed.ok ? { ok: true, command: { part: 'details', details: parsed.command } } : parsed;

/** The box of each field; a day's first box. */
export function boxOf({ field }: Pick<ProgrammeProblem, 'field'>): string {
	if (field === 'endsOn') return 'endsOn.day';
	if (field === 'referral') return 'howToRefer';
	return ['name', 'summary', 'whoItIsFor', 'legalBasis', 'legalBasisNote', 'decisionReference'].includes(
		field,
	)
		? field
		: '';
}
