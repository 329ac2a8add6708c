import type { BoxValues } from '../../components/layout/question.ts';
import type { ProgrammeChange } from '../../domain/programme/apply-change.ts';
import type { ProgrammeProblem } from '../../domain/programme/programme-problems.ts';
import type { Parsed } from '../../http/form.ts';
import type { Asked } from '../../http/form-of.ts';

/** A page that changes one part of a programme: what it asks, what stands in its boxes, and what it makes of what is typed. */
export interface PartPage
	extends Pick<Asked, 'title' | 'intro' | 'questions' | 'links'>,
		Partial<Pick<Asked, 'button' | 'back'>> {
	/** Said on the next page: "The programme’s dates have been saved". */
	readonly saved: string;
	readonly stored: BoxValues;
	/** The box that a problem of the programme is about; '' where the page has none. */
	readonly boxOf: (problem: ProgrammeProblem) => string;
	readonly parse: (typed: FormData) => Parsed<ProgrammeChange>;
	/** Taken out already: only a second send of the form that did it is answered. */
	readonly isGone?: boolean;
}

export const editPath = (slug: string): `/${string}` => `/programmes/${slug}/edit`;
