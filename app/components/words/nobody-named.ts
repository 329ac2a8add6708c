import { listWords } from '../../domain/text/list-words.ts';
import type { PersonalDetail } from '../../domain/text/looks-personal.ts';
import type { Question } from '../layout/question.ts';

/** Asked once something that was written looks as if it told who somebody is. */
export const NOBODY_NAMED = {
	kind: 'tick',
	name: 'nobodyNamed',
	label: 'I have checked: these words do not identify anybody on a programme, a partner or a child',
	hint: 'The portal holds counts, never people.',
} as const satisfies Question;

type Found = PersonalDetail | { readonly details: readonly PersonalDetail[] };

/** What was found in what somebody wrote, as one list. */
export function detailsFound(refusal: unknown): readonly PersonalDetail[] {
	const { found, details } = refusal as Partial<Record<'found' | 'details', readonly Found[]>>;
	return (found ?? details ?? []).flatMap((each) => ('details' in each ? each.details : [each]));
}

/** What looks like what, and what to do. */
export function looksPersonalWords(details: readonly PersonalDetail[]): string {
	const said = details.map(
		({ excerpt, kind }) => `“${excerpt}” looks like ${/^[aei]/.test(kind) ? 'an' : 'a'} ${kind}`,
	);
	return `${listWords([...new Set(said)])}. Take it out, or tick that it identifies nobody`;
}
