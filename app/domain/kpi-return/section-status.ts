import type { SectionKey } from '../specification/specification.ts';
import { blockingFindings } from './blocking-findings.ts';
import type { Finding } from './checks/finding.ts';
import type { KpiReturn } from './kpi-return.ts';

export type SectionStatus = 'not-started' | 'in-progress' | 'needs-attention' | 'complete';

/** Where a section stands on the task list. Empty boxes are work still to do; anything else that blocks needs attention. */
export function sectionStatus(
	section: SectionKey,
	{ sections }: Pick<KpiReturn, 'sections'>,
	findings: readonly Finding[],
): SectionStatus {
	if (!sections.some((saved) => saved.section === section)) return 'not-started';
	const blocking = blockingFindings(findings.filter((finding) => finding.section === section));
	if (blocking.length === 0) return 'complete';
	return blocking.every(({ code }) => code === 'boxes-empty') ? 'in-progress' : 'needs-attention';
}
