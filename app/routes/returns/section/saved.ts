import { blockingFindings } from '../../../domain/kpi-return/blocking-findings.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { SectionForm } from './form.ts';

/** What the next page says at its top. */
export const savedWords = (label: string, blocking: number): string =>
	blocking === 0
		? `${label}: saved and complete`
		: `${label}: saved. ${plural(blocking, 'thing')} still to do before the return can be certified`;

/** Where a save leads that was not to lead on: the section again, or the page on which a block is pasted into it. Nothing needs to be read for it. */
export function samePage(returnId: string, section: SectionKey, onward: SectionForm['onward']): `/${string}` {
	const here = `/returns/${returnId}/sections/${section}` as const;
	return onward.kind === 'paste' ? `${here}/paste?table=${encodeURIComponent(onward.table)}` : here;
}

/** On to the next section that is not complete, unless something here should be looked at first. Empty boxes can wait. */
export function nextSection({ draft, whole, findings }: ReturnFacts, section: SectionKey): `/${string}` {
	const home = `/returns/${whole.row.id}` as const;
	const attention = blockingFindings(findings).some(
		(finding) => finding.section === section && finding.code !== 'boxes-empty',
	);
	if (attention) return `${home}/sections/${section}`;
	const complete = new Set(draft.saved.filter((saved) => saved.complete).map((saved) => saved.section));
	const at = draft.sections.findIndex((each) => each.section === section);
	const next = draft.sections.slice(at + 1).find((each) => !complete.has(each.section));
	if (next === undefined) return home;
	return next.section === 'narrative' ? `${home}/narrative` : `${home}/sections/${next.section}`;
}
