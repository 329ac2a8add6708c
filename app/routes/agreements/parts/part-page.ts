import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues, Question } from '../../../components/layout/question.ts';
import { savedNow } from '../../../components/layout/saved-now.ts';
import type { VersionEdit } from '../../../domain/grant/edit-version.ts';
import type { Parsed } from '../../../http/form.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, versionName } from '../agreement-words.ts';

/** A page that changes one part of a draft: what it asks, what stands in its boxes, and what it makes of what is typed. */
export interface TermsPage {
	readonly title: string;
	/** Said on the next page. */
	readonly saved: string;
	readonly intro?: readonly string[];
	readonly inset?: readonly string[];
	readonly facts?: FormPageView['facts'];
	readonly questions: readonly Question[];
	readonly stored: BoxValues;
	readonly parse: (typed: FormData) => Parsed<VersionEdit>;
	/** "Save" unless said; null where there is nothing to save. */
	readonly button?: FormPageView['button'];
}

export interface Drawn {
	readonly commandId: string;
	readonly expectedVersion?: number;
	readonly typed?: BoxValues;
	readonly errors?: readonly BoxError[];
	/** Where somebody else saved since the page was opened. */
	readonly isOvertaken?: boolean;
	/** Where the words look as if they were about somebody. */
	readonly isAsked?: boolean;
}

const NOBODY_NAMED: Question = {
	kind: 'tick',
	name: 'nobodyNamed',
	label: 'I have checked: nobody who is on a programme can be told from these words',
	hint: 'The portal holds counts, never people.',
};

export function termsPageView(
	{ version }: AgreementVersionFacts,
	part: TermsPage,
	drawn: Drawn,
): FormPageView {
	const { commandId, expectedVersion = version.rowVersion, typed, errors = [], isOvertaken, isAsked } = drawn;
	return {
		title: part.title,
		caption: `${version.terms.title}: ${versionName(version)}`,
		back: agreementVersionPath(version),
		intro: part.intro ?? [],
		inset: part.inset ?? [],
		...(part.facts === undefined ? {} : { facts: part.facts }),
		...(isOvertaken && typed && part.questions.length > 0
			? { savedNow: savedNow(part.questions, part.stored, typed) }
			: {}),
		questions: isAsked ? [...part.questions, NOBODY_NAMED] : part.questions,
		values: typed ?? part.stored,
		errors,
		hidden: { commandId, expectedVersion: String(expectedVersion) },
		button: part.button === undefined ? { text: 'Save' } : part.button,
	};
}
