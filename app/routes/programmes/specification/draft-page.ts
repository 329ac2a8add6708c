import type { BoxValues } from '../../../components/layout/question.ts';
import type { SpecificationChange } from '../../../domain/specification/apply-change.ts';
import type { Parsed } from '../../../http/form.ts';
import type { Asked } from '../../../http/form-of.ts';

/** A page that changes one thing of a draft: what it asks, what stands in its boxes, and what it makes of what is typed. */
export interface DraftPage
	extends Pick<Asked, 'title' | 'intro' | 'inset' | 'questions' | 'links'>,
		Partial<Pick<Asked, 'button'>> {
	/** Said on the next page. */
	readonly saved: string;
	readonly stored: BoxValues;
	readonly parse: (typed: FormData) => Parsed<SpecificationChange>;
	/** Taken out already: only a second send of the form that did it is answered. */
	readonly isGone?: boolean;
}
