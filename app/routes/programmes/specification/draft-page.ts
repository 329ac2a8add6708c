import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, Question } from '../../../components/layout/question.ts';
import { savedNow } from '../../../components/layout/saved-now.ts';
import type { SpecificationChange } from '../../../domain/specification/apply-change.ts';
import type { Parsed } from '../../../http/form.ts';
import type { SpecificationFacts } from '../../../operations/specification/show-specification.ts';
import { versionPath } from './specification-words.ts';

/** A page that changes one thing of a draft: what it asks, what stands in its boxes, and what it makes of what is typed. */
export interface DraftPage {
	readonly title: string;
	/** Said on the next page. */
	readonly saved: string;
	readonly intro?: readonly string[];
	readonly inset?: readonly string[];
	readonly questions: readonly Question[];
	readonly stored: BoxValues;
	readonly parse: (typed: FormData) => Parsed<SpecificationChange>;
	readonly links?: FormPageView['links'];
	/** "Save" unless said; null where there is nothing to choose. */
	readonly button?: FormPageView['button'];
}

export interface Drawn {
	readonly commandId: string;
	readonly typed?: BoxValues;
	readonly errors?: readonly BoxError[];
	/** True where somebody else saved since the page was opened. */
	readonly isOvertaken?: boolean;
	/** The row's version that the page was made from, where it is drawn again. */
	readonly expectedVersion?: number;
}

export function draftView(
	{ programme, version }: SpecificationFacts,
	draft: DraftPage,
	drawn: Drawn,
): FormPageView {
	const { commandId, typed, errors = [], isOvertaken, expectedVersion = version.rowVersion } = drawn;
	return {
		title: draft.title,
		caption: `Service specification, version ${version.number}`,
		back: versionPath(programme.slug, version.number),
		intro: draft.intro ?? [],
		inset: draft.inset ?? [],
		...(isOvertaken && typed && draft.questions.length > 0
			? { savedNow: savedNow(draft.questions, draft.stored, typed) }
			: {}),
		questions: draft.questions,
		values: typed ?? draft.stored,
		errors,
		hidden: { commandId, expectedVersion: String(expectedVersion) },
		button: draft.button === undefined ? { text: 'Save' } : draft.button,
		links: draft.links ?? [],
	};
}
