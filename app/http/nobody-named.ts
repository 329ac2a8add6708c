import type { BoxError, Question } from '../components/layout/question.ts';
import { listWords } from '../domain/text/list-words.ts';
import type { PersonalDetail } from '../domain/text/looks-personal.ts';

/** Asked once something that was written looks as if it told who somebody is. */
export const NOBODY_NAMED: Question = {
	kind: 'tick',
	name: 'nobodyNamed',
	label: 'I have checked: nobody on a programme, no partner and no child can be told from these words',
	hint: 'The portal holds counts, never people.',
};

/** What was found stands in the refusal: plainly, or box by box. */
export function looksPersonalError(refusal: unknown): BoxError {
	const { found, details } = refusal as Partial<Record<'found' | 'details', readonly Found[]>>;
	const all = (found ?? details ?? []).flatMap((each) => ('details' in each ? each.details : [each]));
	const said = [
		...new Set(
			all.map(({ excerpt, kind }) => `“${excerpt}” looks like ${/^[aei]/.test(kind) ? 'an' : 'a'} ${kind}`),
		),
	];
	return {
		field: NOBODY_NAMED.name,
		message: `${listWords(said)}. Take it out, or tick that it tells of nobody`,
	};
}

type Found = PersonalDetail | { readonly details: readonly PersonalDetail[] };
