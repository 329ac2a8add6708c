import type { VersionEdit } from '../../../domain/grant/edit-version.ts';
import type { Parsed } from '../../../http/form.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, versionName } from '../agreement-words.ts';

/** A page that changes one part of a draft: what it asks, what stands in its boxes, and what it makes of what is typed. */
export interface TermsPage
	extends Pick<Asked, 'title' | 'intro' | 'inset' | 'facts' | 'questions' | 'stored' | 'suggested'> {
	/** Said on the next page. */
	readonly saved: string;
	readonly parse: (typed: FormData) => Parsed<VersionEdit>;
	/** "Save" unless said; null where there is nothing to save. */
	readonly button?: Asked['button'];
	/** The entry is not in the draft any more: only a second send of what took it out finds anything here. */
	readonly isGone?: boolean;
}

export const partForm = (
	{ version }: AgreementVersionFacts,
	{ saved: _saved, parse: _parse, isGone: _gone, ...page }: TermsPage,
): Asked => ({
	caption: `${version.terms.title}: ${versionName(version)}`,
	back: agreementVersionPath(version),
	button: { text: 'Save' },
	version: version.rowVersion,
	...page,
});
