import {
	MOST_WEEKS,
	type ProgrammeField,
	type ProgrammeProblem,
	TEXT_AT_MOST,
} from '../../domain/programme/programme-problems.ts';
import { writeCount } from '../../domain/text/write-number.ts';

const FIELD_NAMES: Readonly<Record<ProgrammeField, string>> = {
	name: 'the programme’s name',
	summary: 'what the programme does',
	whoItIsFor: 'who the programme is for',
	endsOn: 'the day on which the programme ends',
	legalBasis: 'the legal basis, as recorded',
	decisionReference: 'the decision’s reference',
	legalBasisNote: 'the note on the legal basis',
	referral: 'how to refer and who to ring',
	areas: 'the areas',
	strands: 'the strand’s name',
	interventions: 'the intervention’s name',
	fundingStreams: 'the funder and the fund’s name',
	boardIds: 'the boards',
};

const ENTRY_NAMES: Partial<Record<ProgrammeField, string>> = {
	areas: 'This area',
	strands: 'A strand of this kind',
	interventions: 'An intervention of this name',
	fundingStreams: 'This fund of this funder',
	boardIds: 'This board',
};

/** What is wrong with a programme and what to do, without a full stop. */
export function problemWords({ code, field }: ProgrammeProblem): string {
	const name = FIELD_NAMES[field];
	switch (code) {
		case 'missing':
			return `Enter ${name}`;
		case 'too-long':
			return `${capital(name)} must be ${writeCount(TEXT_AT_MOST[field as keyof typeof TEXT_AT_MOST] ?? 200)} characters or fewer`;
		case 'ends-before-it-starts':
			return 'The programme must end after it starts';
		case 'longer-than-ten-years':
			return 'The programme must end within ten years of its start';
		case 'none':
			return field === 'areas'
				? 'A programme needs at least one area'
				: 'A programme needs at least one strand';
		case 'twice':
			return `${ENTRY_NAMES[field] ?? capital(name)} is there already`;
		case 'unknown-strand':
			return 'Interventions belong to this strand: remove them, or give them to the other strand, first';
		case 'not-weeks':
			return `The number of weeks must be a whole number, at most ${MOST_WEEKS}`;
		case 'not-an-amount':
			return 'The amount must be more than £0';
	}
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
