import type { FormPageView } from '../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, Question } from '../../components/layout/question.ts';
import { savedNow } from '../../components/layout/saved-now.ts';
import type { ProgrammeChange } from '../../domain/programme/apply-change.ts';
import type { ProgrammeProblem } from '../../domain/programme/programme-problems.ts';
import type { Parsed } from '../../http/form.ts';
import type { ProgrammeEditFacts } from '../../operations/programme/show-programme-edit.ts';

/** A page that changes one part of a programme: what it asks, what stands in its boxes, and what it makes of what is typed. */
export interface PartPage {
	readonly title: string;
	/** Said on the next page: "The programme’s dates have been saved". */
	readonly saved: string;
	readonly intro?: readonly string[];
	readonly questions: readonly Question[];
	readonly stored: BoxValues;
	/** The box that a problem of the programme is about; '' where the page has none. */
	readonly boxOf: (problem: ProgrammeProblem) => string;
	readonly parse: (typed: FormData) => Parsed<ProgrammeChange>;
	readonly links?: FormPageView['links'];
	/** "Save" unless said. */
	readonly button?: FormPageView['button'];
	/** Where the page came from; the programme's editing page unless said. */
	readonly back?: string;
}

interface Drawn {
	readonly commandId: string;
	readonly typed?: BoxValues;
	readonly errors?: readonly BoxError[];
	/** True where somebody else saved since the page was opened. */
	readonly isOvertaken?: boolean;
}

export const editPath = (slug: string): `/${string}` => `/programmes/${slug}/edit`;

/** The page as it is drawn: with what is stored, or with what was typed and why it was refused. */
export function partView(
	{ programme }: Pick<ProgrammeEditFacts, 'programme'>,
	part: PartPage,
	{ commandId, typed, errors = [], isOvertaken }: Drawn,
): FormPageView {
	return {
		title: part.title,
		caption: programme.name,
		back: part.back ?? editPath(programme.slug),
		intro: part.intro ?? [],
		...(isOvertaken && typed && part.questions.length > 0
			? { savedNow: savedNow(part.questions, part.stored, typed) }
			: {}),
		questions: part.questions,
		values: typed ?? part.stored,
		errors,
		hidden: { commandId, expectedVersion: String(programme.version) },
		button: part.button ?? { text: 'Save' },
		links: part.links ?? [],
	};
}
