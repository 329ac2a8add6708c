import type { BoxError } from '../../components/layout/question.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { EditProgrammeRefusal } from '../../domain/programme/decide-programme-edit.ts';
import type { ProgrammeProblem } from '../../domain/programme/programme-problems.ts';
import { listWords } from '../../domain/text/list-words.ts';
import type { Worded } from '../../http/form-of.ts';
import { problemWords } from './problem-words.ts';

type Refusal = Worded<EditProgrammeRefusal> | { readonly code: 'unknown-choice' };

interface Naming {
	readonly boxOf: (problem: ProgrammeProblem) => string;
	/** The name of an area, strand, intervention, funding stream or board. */
	readonly nameOf: (id: string) => string;
}

/** Why a change to a programme was not saved, each at its box. */
export function editRefusal(refusal: Refusal, { boxOf, nameOf }: Naming): readonly BoxError[] {
	switch (refusal.code) {
		case 'problems':
			return refusal.problems.map((problem) => ({ field: boxOf(problem), message: problemWords(problem) }));
		case 'in-use':
			return [
				{
					field: '',
					message: `${listWords(refusal.ids.map(nameOf))} ${RESTS[refusal.what]}`,
				},
			];
		case 'dates-in-use':
			return [
				{
					field: boxOf({ code: 'ends-before-it-starts', field: 'endsOn', index: null }),
					message: `The programme must run at least from ${writeDay(refusal.startsOn)} to ${writeDay(refusal.endsOn)}, which its reporting periods and grant agreements cover`,
				},
			];
		case 'unknown-choice':
			return [
				{
					field: '',
					message: 'Choose from what the page offers. Something in the form is not there any more',
				},
			];
	}
}

const RESTS = {
	area: 'cannot be taken out: a grant agreement names it',
	strand: 'cannot be taken out: a grant agreement is for it',
	intervention: 'cannot be taken out: a grant agreement pays for places on it',
	funding: 'must stay the commissioner’s money: a grant agreement is paid from it',
	board: 'cannot be taken out: a board report was drafted for it',
} as const;
