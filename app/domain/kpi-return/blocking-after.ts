import type { SectionKey } from '../specification/specification.ts';
import { blockingFindings } from './blocking-findings.ts';
import { judgeDraft } from './judge-draft.ts';
import type { ReturnDraft } from './return-draft.ts';
import type { SectionContent } from './section-content.ts';

/** How much in a section stands in the way of certifying once it is saved. */
export function blockingAfter(
	draft: ReturnDraft,
	{ section, typed, words, notes, nothingToReport }: SectionContent & { readonly section: SectionKey },
): number {
	const ticked = new Set([...draft.nothingToReport].filter((each) => each !== section));
	if (nothingToReport) ticked.add(section);
	const after = {
		typed: new Map([...draft.typed, ...typed]),
		words: new Map([...draft.words, ...words]),
		notes: new Map([...draft.notes, ...notes]),
	};
	const { findings } = judgeDraft({ ...draft, ...after, nothingToReport: ticked });
	return blockingFindings(findings).filter((finding) => finding.section === section).length;
}
