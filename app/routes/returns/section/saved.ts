import { blockingFindings } from '../../../domain/kpi-return/blocking-findings.ts';
import type { SectionKey } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../../operations/kpi-return/show-return.ts';
import type { SectionForm } from './form.ts';

/** What the next page says at its top. */
export const savedWords = (label: string, blocking: number): string =>
	blocking === 0 ? `${label}: saved and complete` : `${label}: saved. ${plural(blocking, 'thing')} still to do before the return can be certified`;

/** Where a save leads: on to the next section that is not complete, unless something here should be looked at first. Empty boxes can wait. */
export function nextPage({ draft, whole, findings }: ReturnFacts, section: SectionKey, onward: SectionForm['onward']): `/${string}` {
	const home = `/returns/${whole.row.id}` as const;
	if (onward.kind === 'paste') return `${home}/sections/${section}/paste?table=${encodeURIComponent(onward.table)}`;
	const attention = blockingFindings(findings).some((finding) => finding.section === section && finding.code !== 'boxes-empty');
	if (onward.kind === 'stay' || attention) return `${home}/sections/${section}`;
	const complete = new Set(draft.saved.filter((saved) => saved.complete).map((saved) => saved.section));
	const at = draft.sections.findIndex((each) => each.section === section);
	const next = draft.sections.slice(at + 1).find((each) => !complete.has(each.section));
	if (next === undefined) return home;
	return next.section === 'narrative' ? `${home}/narrative` : `${home}/sections/${next.section}`;
}
